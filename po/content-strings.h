/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Run Strength authors
 *
 * Written by build-aux/content-strings from the files in data.
 * Change the texts there, then run that program again. For xgettext only.
 */

/* data/exercises/banded-hip-bridge.json */

/* Translators: exercise "banded-hip-bridge", name */
NC_("exercise-name", "Banded hip bridge");
/* Translators: exercise "banded-hip-bridge", other name 1 */
NC_("exercise-alias", "Mini-band bridge");
/* Translators: exercise "banded-hip-bridge", set-up 1 */
NC_("exercise-setup", "Put a loop band around both thighs, just above your knees.");
/* Translators: exercise "banded-hip-bridge", set-up 2 */
NC_("exercise-setup", "Lie on your back with your knees bent, your feet flat and hip-width apart, and your arms beside your body.");
/* Translators: exercise "banded-hip-bridge", step 1 */
NC_("exercise-step", "Press your knees outwards until the band is taut and your knees are over your feet.");
/* Translators: exercise "banded-hip-bridge", step 2 */
NC_("exercise-step", "Keep that tension, push through your heels and raise your hips.");
/* Translators: exercise "banded-hip-bridge", step 3 */
NC_("exercise-step", "Stop when a straight line runs from your shoulders over your hips to your knees.");
/* Translators: exercise "banded-hip-bridge", step 4 */
NC_("exercise-step", "Hold for two seconds with your knees still pressing against the band.");
/* Translators: exercise "banded-hip-bridge", step 5 */
NC_("exercise-step", "Lower slowly and do not let the band pull your knees together.");
/* Translators: exercise "banded-hip-bridge", breathing */
NC_("exercise-breathing", "Breathe out as your hips rise, keep breathing at the top, and breathe in on the way down.");
/* Translators: exercise "banded-hip-bridge", mistake 1 */
NC_("exercise-mistake", "The band pulls your knees together.");
/* Translators: exercise "banded-hip-bridge", what to do about mistake 1 */
NC_("exercise-fix", "Take a lighter band, and set your knees over your feet before every lift.");
/* Translators: exercise "banded-hip-bridge", mistake 2 */
NC_("exercise-mistake", "Your feet roll onto their outer edges.");
/* Translators: exercise "banded-hip-bridge", what to do about mistake 2 */
NC_("exercise-fix", "Keep the base of the big toe on the floor; the push outwards comes from your hips.");
/* Translators: exercise "banded-hip-bridge", mistake 3 */
NC_("exercise-mistake", "Your lower back arches at the top.");
/* Translators: exercise "banded-hip-bridge", what to do about mistake 3 */
NC_("exercise-fix", "Do not go above the straight line, and keep your lower ribs down.");
/* Translators: exercise "banded-hip-bridge", why a runner needs it */
NC_("exercise-why", "In every stride the muscles at the side of your hip keep your pelvis level while you stand on one leg. In a computer model built from 30 people running, gluteus medius, the largest of them, produced more force than any other hip muscle. The band makes this group work while your glutes lift.");
/* Translators: exercise "banded-hip-bridge", who should adapt it 1 */
NC_("exercise-adapt", "If the outside of your hip is sore, take a lighter band or do the hip bridge without one.");
/* Translators: exercise "banded-hip-bridge", who should adapt it 2 */
NC_("exercise-adapt", "If the band presses on a tender knee, move it higher up your thighs.");
/* Translators: exercise "banded-hip-bridge", who should adapt it 3 */
NC_("exercise-adapt", "In later pregnancy, or if lying flat gives you reflux or makes you dizzy, choose a standing exercise instead.");
/* Translators: exercise "banded-hip-bridge", who should adapt it 4 */
NC_("exercise-adapt", "After recent abdominal or hip surgery, ask your doctor or physiotherapist when you may start.");

/* data/exercises/bodyweight-squat.json */

/* Translators: exercise "bodyweight-squat", name */
NC_("exercise-name", "Squat");
/* Translators: exercise "bodyweight-squat", other name 1 */
NC_("exercise-alias", "Air squat");
/* Translators: exercise "bodyweight-squat", other name 2 */
NC_("exercise-alias", "Free squat");
/* Translators: exercise "bodyweight-squat", set-up 1 */
NC_("exercise-setup", "Stand with your feet about shoulder-width apart and your toes turned out a little.");
/* Translators: exercise "bodyweight-squat", set-up 2 */
NC_("exercise-setup", "Share your weight between the heel, the base of the big toe and the base of the little toe, and let your arms hang.");
/* Translators: exercise "bodyweight-squat", step 1 */
NC_("exercise-step", "Fix your eyes on a point in front of you and firm up your belly a little.");
/* Translators: exercise "bodyweight-squat", step 2 */
NC_("exercise-step", "Bend your hips and knees at the same time, hips travelling back, while your arms rise in front of you for balance.");
/* Translators: exercise "bodyweight-squat", step 3 */
NC_("exercise-step", "Let each knee travel in line with the toes of the same foot.");
/* Translators: exercise "bodyweight-squat", step 4 */
NC_("exercise-step", "Lower until your thighs are nearly level with the floor; stop sooner if your heels lift or your back starts to round.");
/* Translators: exercise "bodyweight-squat", step 5 */
NC_("exercise-step", "Drive up through the whole foot and lower your arms as you rise.");
/* Translators: exercise "bodyweight-squat", step 6 */
NC_("exercise-step", "Straighten your hips and knees and stand tall; there is no need to lean back.");
/* Translators: exercise "bodyweight-squat", breathing */
NC_("exercise-breathing", "Breathe in on the way down, and out once you are half-way up.");
/* Translators: exercise "bodyweight-squat", mistake 1 */
NC_("exercise-mistake", "Your knees fall inwards.");
/* Translators: exercise "bodyweight-squat", what to do about mistake 1 */
NC_("exercise-fix", "Go less deep and press your knees gently outwards over the little toes. A light band just above the knees can remind you.");
/* Translators: exercise "bodyweight-squat", mistake 2 */
NC_("exercise-mistake", "Your heels come off the floor.");
/* Translators: exercise "bodyweight-squat", what to do about mistake 2 */
NC_("exercise-fix", "Send your hips further back or go less deep. A thin book under both heels helps while your ankles become more mobile.");
/* Translators: exercise "bodyweight-squat", mistake 3 */
NC_("exercise-mistake", "Your lower back rounds at the bottom.");
/* Translators: exercise "bodyweight-squat", what to do about mistake 3 */
NC_("exercise-fix", "End the descent a few centimetres higher, reach further forward with your arms and slow down near the bottom.");
/* Translators: exercise "bodyweight-squat", mistake 4 */
NC_("exercise-mistake", "Your weight tips onto your toes.");
/* Translators: exercise "bodyweight-squat", what to do about mistake 4 */
NC_("exercise-fix", "Stay at the bottom for a second: you should be able to wiggle your toes.");
/* Translators: exercise "bodyweight-squat", why a runner needs it */
NC_("exercise-why", "The squat trains the muscles that straighten your hips and knees. In a review of 24 controlled studies, runners who added strength training for 6 to 20 weeks needed less energy at the same pace on average, and their body composition mostly stayed as it was. A later review found the best results with heavy loads, so see the squat with your own weight as the way in.");
/* Translators: exercise "bodyweight-squat", who should adapt it 1 */
NC_("exercise-adapt", "After recent knee or hip surgery, or with a swollen or locking knee, ask your doctor or physiotherapist before you start.");
/* Translators: exercise "bodyweight-squat", who should adapt it 2 */
NC_("exercise-adapt", "If the front of your knee hurts, go only as deep as stays comfortable, or use the chair squat.");
/* Translators: exercise "bodyweight-squat", who should adapt it 3 */
NC_("exercise-adapt", "Knees that travel past the toes are normal in a deep squat and not a fault in themselves.");

/* data/exercises/chair-squat.json */

/* Translators: exercise "chair-squat", name */
NC_("exercise-name", "Chair squat");
/* Translators: exercise "chair-squat", other name 1 */
NC_("exercise-alias", "Box squat");
/* Translators: exercise "chair-squat", other name 2 */
NC_("exercise-alias", "Sit-to-stand");
/* Translators: exercise "chair-squat", set-up 1 */
NC_("exercise-setup", "Put a firm chair without wheels against a wall, so that it cannot slide.");
/* Translators: exercise "chair-squat", set-up 2 */
NC_("exercise-setup", "Stand just in front of it with your back to the seat, feet about shoulder-width apart and toes turned out a little.");
/* Translators: exercise "chair-squat", step 1 */
NC_("exercise-step", "Stand tall and reach both arms forward to shoulder height.");
/* Translators: exercise "chair-squat", step 2 */
NC_("exercise-step", "Push your hips back towards the seat and let your knees bend with them.");
/* Translators: exercise "chair-squat", step 3 */
NC_("exercise-step", "Lower slowly, with each knee moving in the direction of its toes.");
/* Translators: exercise "chair-squat", step 4 */
NC_("exercise-step", "Touch the seat lightly for a second and stay tight, without settling onto it.");
/* Translators: exercise "chair-squat", step 5 */
NC_("exercise-step", "Press through the whole foot and stand up until your hips and knees are straight.");
/* Translators: exercise "chair-squat", breathing */
NC_("exercise-breathing", "Breathe in on the way down and out on the way up.");
/* Translators: exercise "chair-squat", mistake 1 */
NC_("exercise-mistake", "You drop onto the seat.");
/* Translators: exercise "chair-squat", what to do about mistake 1 */
NC_("exercise-fix", "Count to three on the way down. If you still lose the last part, put a firm cushion on the seat.");
/* Translators: exercise "chair-squat", what to do about mistake 2 */
NC_("exercise-fix", "Press your knees gently outwards over the little toes, and keep your weight on the whole foot.");
/* Translators: exercise "chair-squat", mistake 3 */
NC_("exercise-mistake", "You throw your trunk forward to get up.");
/* Translators: exercise "chair-squat", what to do about mistake 3 */
NC_("exercise-fix", "Use a higher seat, or stand a little closer to the chair, and rise without a swing.");
/* Translators: exercise "chair-squat", why a runner needs it */
NC_("exercise-why", "Every running step asks your thighs and glutes to catch your body and lift it again. The chair sets the same depth each time, so you can learn the pattern first and move to a lower seat later. How deep you squat is one of the things that decide how hard your knees and hips have to work.");
/* Translators: exercise "chair-squat", who should adapt it 2 */
NC_("exercise-adapt", "If the front of your knee hurts, raise the seat until the movement feels comfortable.");
/* Translators: exercise "chair-squat", who should adapt it 3 */
NC_("exercise-adapt", "If your balance is unsteady, stand next to a table or a rail and rest one hand on it.");

/* data/exercises/hip-bridge.json */

/* Translators: exercise "hip-bridge", name */
NC_("exercise-name", "Hip bridge");
/* Translators: exercise "hip-bridge", other name 1 */
NC_("exercise-alias", "Glute bridge");
/* Translators: exercise "hip-bridge", other name 2 */
NC_("exercise-alias", "Bridge");
/* Translators: exercise "hip-bridge", set-up 2 */
NC_("exercise-setup", "Place your heels so that your shins will be upright when your hips are up.");
/* Translators: exercise "hip-bridge", step 1 */
NC_("exercise-step", "Let your ribs sink and press your lower back gently towards the floor.");
/* Translators: exercise "hip-bridge", step 2 */
NC_("exercise-step", "Push through your heels and raise your hips.");
/* Translators: exercise "hip-bridge", step 4 */
NC_("exercise-step", "Squeeze your glutes at the top for two seconds; your upper back and arms carry the rest of you.");
/* Translators: exercise "hip-bridge", step 5 */
NC_("exercise-step", "Come down slowly, touch the floor lightly and go straight into the next repetition.");
/* Translators: exercise "hip-bridge", mistake 2 */
NC_("exercise-mistake", "The backs of your thighs cramp.");
/* Translators: exercise "hip-bridge", what to do about mistake 2 */
NC_("exercise-fix", "Slide your heels closer to your bottom, so that your knees bend more, and push the floor down rather than away.");
/* Translators: exercise "hip-bridge", mistake 3 */
NC_("exercise-mistake", "Your knees drift apart or together.");
/* Translators: exercise "hip-bridge", what to do about mistake 3 */
NC_("exercise-fix", "Hold a cushion between your knees, or put a light band around your thighs, and keep the same gap all the way.");
/* Translators: exercise "hip-bridge", mistake 4 */
NC_("exercise-mistake", "Your neck feels strained.");
/* Translators: exercise "hip-bridge", what to do about mistake 4 */
NC_("exercise-fix", "Look at the ceiling, relax your chin and rest on your shoulders, not on your head.");
/* Translators: exercise "hip-bridge", why a runner needs it */
NC_("exercise-why", "Your glutes and hamstrings straighten your hip in every stride. The bridge trains that action while the floor supports your upper body. In a study of 20 healthy people, opening the thighs by 30 degrees raised glute activity and lowered back-muscle activity, so try your feet and knees a little wider if you feel the bridge mostly in your back.");
/* Translators: exercise "hip-bridge", who should adapt it 3 */
NC_("exercise-adapt", "If lying on your back hurts your neck, leave the bridge out until you know why.");

/* data/exercises/knee-plank.json */

/* Translators: exercise "knee-plank", name */
NC_("exercise-name", "Knee plank");
/* Translators: exercise "knee-plank", other name 1 */
NC_("exercise-alias", "Kneeling plank");
/* Translators: exercise "knee-plank", other name 2 */
NC_("exercise-alias", "Short-lever plank");
/* Translators: exercise "knee-plank", set-up 1 */
NC_("exercise-setup", "Lie face down and prop yourself on your forearms, elbows under your shoulders and forearms parallel.");
/* Translators: exercise "knee-plank", set-up 2 */
NC_("exercise-setup", "Rest your knees on a mat or a folded towel, hip-width apart.");
/* Translators: exercise "knee-plank", step 1 */
NC_("exercise-step", "Press your forearms down and spread your shoulder blades, so that your chest does not hang between them.");
/* Translators: exercise "knee-plank", step 2 */
NC_("exercise-step", "Lift your hips until head, back, hips and knees form one line.");
/* Translators: exercise "knee-plank", step 3 */
NC_("exercise-step", "Tighten your glutes and belly and keep them tight.");
/* Translators: exercise "knee-plank", step 4 */
NC_("exercise-step", "Look at the floor between your hands and keep your neck long.");
/* Translators: exercise "knee-plank", step 5 */
NC_("exercise-step", "Hold until the time is up, and end the set early if you can no longer keep the line.");
/* Translators: exercise "knee-plank", breathing */
NC_("exercise-breathing", "Keep breathing slowly and quietly; never hold your breath.");
/* Translators: exercise "knee-plank", mistake 1 */
NC_("exercise-mistake", "Your hips sag.");
/* Translators: exercise "knee-plank", what to do about mistake 1 */
NC_("exercise-fix", "Squeeze your glutes, draw your ribs towards your pelvis, and rest as soon as the line is gone.");
/* Translators: exercise "knee-plank", mistake 2 */
NC_("exercise-mistake", "You sit back towards your heels.");
/* Translators: exercise "knee-plank", what to do about mistake 2 */
NC_("exercise-fix", "Move your knees further back until your shoulders are over your elbows and your hips are straight.");
/* Translators: exercise "knee-plank", mistake 3 */
NC_("exercise-mistake", "You sink between your shoulder blades.");
/* Translators: exercise "knee-plank", what to do about mistake 3 */
NC_("exercise-fix", "Push the floor away with your forearms and draw your shoulders away from your ears.");
/* Translators: exercise "knee-plank", why a runner needs it */
NC_("exercise-why", "With your knees down the lever is shorter, so you can practise the straight line of the plank with less load. The same trunk muscles keep your pelvis steady while your legs swing under you. Once you hold the line with ease, lift your knees.");
/* Translators: exercise "knee-plank", who should adapt it 1 */
NC_("exercise-adapt", "If kneeling hurts, put a thick cushion under your thighs, just above the knees.");
/* Translators: exercise "knee-plank", who should adapt it 2 */
NC_("exercise-adapt", "If your blood pressure is high and not under control, leave long holds out and ask your doctor; otherwise keep the holds short and never hold your breath.");
/* Translators: exercise "knee-plank", who should adapt it 3 */
NC_("exercise-adapt", "If leaning on your arms hurts your shoulder, choose a core exercise on your back instead.");
/* Translators: exercise "knee-plank", who should adapt it 4 */
NC_("exercise-adapt", "If a ridge or bulge shows along the middle of your belly, as it may in pregnancy or after a birth, stop and have a women’s health physiotherapist guide you.");

/* data/exercises/plank.json */

/* Translators: exercise "plank", name */
NC_("exercise-name", "Plank");
/* Translators: exercise "plank", other name 1 */
NC_("exercise-alias", "Front plank");
/* Translators: exercise "plank", other name 2 */
NC_("exercise-alias", "Forearm plank");
/* Translators: exercise "plank", other name 3 */
NC_("exercise-alias", "Prone bridge");
/* Translators: exercise "plank", set-up 2 */
NC_("exercise-setup", "Tuck your toes under, feet hip-width apart.");
/* Translators: exercise "plank", step 2 */
NC_("exercise-step", "Lift your hips and knees until head, back, hips and heels form one line that slopes gently down to your feet.");
/* Translators: exercise "plank", what to do about mistake 1 */
NC_("exercise-fix", "Squeeze your glutes and draw your ribs towards your pelvis. If your hips still sag, put your knees down.");
/* Translators: exercise "plank", mistake 2 */
NC_("exercise-mistake", "Your hips stick up.");
/* Translators: exercise "plank", what to do about mistake 2 */
NC_("exercise-fix", "Lower them until you feel your belly take the load; a short film from the side shows you the line.");
/* Translators: exercise "plank", mistake 4 */
NC_("exercise-mistake", "You hold it for minutes.");
/* Translators: exercise "plank", what to do about mistake 4 */
NC_("exercise-fix", "Once 60 seconds feel easy, move on to a harder variation instead of a longer hold.");
/* Translators: exercise "plank", why a runner needs it */
NC_("exercise-why", "The plank trains the front of your trunk to keep your back and pelvis steady against a load. Measurements of muscle activity in healthy adults place it closer to endurance work than to strength work, so move on to harder forms in time. In a small trial with 21 male college athletes, eight weeks of extra core training brought longer plank holds and a slightly lower oxygen use in the last stage of a treadmill test.");
/* Translators: exercise "plank", who should adapt it 4 */
NC_("exercise-adapt", "Sore wrists are no obstacle here, because your forearms carry you.");

/* data/exercises/side-plank.json */

/* Translators: exercise "side-plank", name */
NC_("exercise-name", "Side plank");
/* Translators: exercise "side-plank", other name 1 */
NC_("exercise-alias", "Side bridge");
/* Translators: exercise "side-plank", set-up 1 */
NC_("exercise-setup", "Lie on your side with your elbow under your shoulder and your forearm pointing forwards.");
/* Translators: exercise "side-plank", set-up 2 */
NC_("exercise-setup", "Stretch your legs and stack your feet, or put the top foot in front of the other.");
/* Translators: exercise "side-plank", step 1 */
NC_("exercise-step", "Push your forearm into the floor so that you do not sink into your shoulder.");
/* Translators: exercise "side-plank", step 2 */
NC_("exercise-step", "Raise your hips until your body is straight from the ankles to the shoulders.");
/* Translators: exercise "side-plank", step 3 */
NC_("exercise-step", "Keep the lower side of your waist lifted away from the floor.");
/* Translators: exercise "side-plank", step 4 */
NC_("exercise-step", "Rest your top hand on your hip, or stretch that arm to the ceiling.");
/* Translators: exercise "side-plank", step 5 */
NC_("exercise-step", "Hold until the time is up, lower your hips gently and change sides.");
/* Translators: exercise "side-plank", breathing */
NC_("exercise-breathing", "Breathe out as you lift, then keep breathing steadily.");
/* Translators: exercise "side-plank", mistake 1 */
NC_("exercise-mistake", "Your hips sink or slide backwards.");
/* Translators: exercise "side-plank", what to do about mistake 1 */
NC_("exercise-fix", "Bring your hips up and a little forwards. If that is too hard, bend your knees and hold from the lower knee.");
/* Translators: exercise "side-plank", mistake 2 */
NC_("exercise-mistake", "Your chest turns towards the floor.");
/* Translators: exercise "side-plank", what to do about mistake 2 */
NC_("exercise-fix", "Bring your top shoulder over the lower one and look straight ahead.");
/* Translators: exercise "side-plank", mistake 3 */
NC_("exercise-mistake", "Your elbow is too far from your body.");
/* Translators: exercise "side-plank", what to do about mistake 3 */
NC_("exercise-fix", "Put it exactly under your shoulder, so that the upper arm stands upright.");
/* Translators: exercise "side-plank", mistake 4 */
NC_("exercise-mistake", "One side gives up much sooner.");
/* Translators: exercise "side-plank", what to do about mistake 4 */
NC_("exercise-fix", "Start with that side and note the time of both; an extra set on it can help to even them out.");
/* Translators: exercise "side-plank", why a runner needs it */
NC_("exercise-why", "Each time you land, the muscles of your flank and outer hip keep your pelvis from tipping to the side. In measurements on 30 healthy adults, the side plank made gluteus medius and the outer abdominal muscles work hard enough to build strength, and harder than the plank on both arms did.");
/* Translators: exercise "side-plank", who should adapt it 1 */
NC_("exercise-adapt", "With a painful shoulder, leave it out, or bend your knees and keep the holds short if that is comfortable.");
/* Translators: exercise "side-plank", who should adapt it 2 */
NC_("exercise-adapt", "If the outside of the lower hip is sore, train the outer hip standing up until it has settled.");

/* data/exercises/single-leg-bridge.json */

/* Translators: exercise "single-leg-bridge", name */
NC_("exercise-name", "Single-leg bridge");
/* Translators: exercise "single-leg-bridge", other name 1 */
NC_("exercise-alias", "Single-leg glute bridge");
/* Translators: exercise "single-leg-bridge", set-up 2 */
NC_("exercise-setup", "Lift one foot and keep that thigh beside the other one; the knee may be straight or bent.");
/* Translators: exercise "single-leg-bridge", step 1 */
NC_("exercise-step", "Set both sides of your pelvis at the same height before you lift.");
/* Translators: exercise "single-leg-bridge", step 2 */
NC_("exercise-step", "Push the heel of the standing leg into the floor and raise your hips.");
/* Translators: exercise "single-leg-bridge", step 3 */
NC_("exercise-step", "Stop when a straight line runs from your shoulders over your hips to the standing knee.");
/* Translators: exercise "single-leg-bridge", step 4 */
NC_("exercise-step", "Hold for a second without letting the free side sink.");
/* Translators: exercise "single-leg-bridge", step 5 */
NC_("exercise-step", "Lower with control; finish the set, then change legs.");
/* Translators: exercise "single-leg-bridge", breathing */
NC_("exercise-breathing", "Breathe out on the way up and in on the way down.");
/* Translators: exercise "single-leg-bridge", mistake 1 */
NC_("exercise-mistake", "The free side of your pelvis drops.");
/* Translators: exercise "single-leg-bridge", what to do about mistake 1 */
NC_("exercise-fix", "Rise only as high as you can stay level, or go back to both feet for now.");
/* Translators: exercise "single-leg-bridge", mistake 2 */
NC_("exercise-mistake", "The back of your thigh cramps.");
/* Translators: exercise "single-leg-bridge", what to do about mistake 2 */
NC_("exercise-fix", "Bring your heel closer to your bottom so that the knee bends more; this takes work from the hamstrings.");
/* Translators: exercise "single-leg-bridge", mistake 3 */
NC_("exercise-mistake", "You swing the free leg to get up.");
/* Translators: exercise "single-leg-bridge", what to do about mistake 3 */
NC_("exercise-fix", "Keep it still, in line with the other thigh.");
/* Translators: exercise "single-leg-bridge", mistake 4 */
NC_("exercise-mistake", "You push off your toes.");
/* Translators: exercise "single-leg-bridge", what to do about mistake 4 */
NC_("exercise-fix", "Lift your toes and feel the push in your heel.");
/* Translators: exercise "single-leg-bridge", why a runner needs it */
NC_("exercise-why", "Running is one single-leg landing after another, and this bridge trains one hip at a time while your trunk keeps the pelvis from twisting. In a study of 28 healthy adults, a more strongly bent knee kept the glutes working and asked less of the hamstrings, so where you put your foot decides what you train.");
/* Translators: exercise "single-leg-bridge", who should adapt it 1 */
NC_("exercise-adapt", "In the first weeks after a hamstring strain, keep both feet on the floor.");
/* Translators: exercise "single-leg-bridge", who should adapt it 2 */
NC_("exercise-adapt", "If the back of your pelvis hurts on one leg, go back to both feet, and have it looked at if it does not settle.");

/* data/exercises/sumo-squat.json */

/* Translators: exercise "sumo-squat", name */
NC_("exercise-name", "Sumo squat");
/* Translators: exercise "sumo-squat", other name 1 */
NC_("exercise-alias", "Wide-stance squat");
/* Translators: exercise "sumo-squat", other name 2 */
NC_("exercise-alias", "Plié squat");
/* Translators: exercise "sumo-squat", set-up 1 */
NC_("exercise-setup", "Stand with your feet about one and a half times as far apart as your shoulders are wide, toes turned out about half-way to the side.");
/* Translators: exercise "sumo-squat", set-up 2 */
NC_("exercise-setup", "Join your hands in front of you, or let one dumbbell or kettlebell hang between your legs.");
/* Translators: exercise "sumo-squat", step 1 */
NC_("exercise-step", "Grow tall and turn your knees out until they point the same way as your toes.");
/* Translators: exercise "sumo-squat", step 2 */
NC_("exercise-step", "Sink straight down between your feet, with your trunk more upright than in the squat.");
/* Translators: exercise "sumo-squat", step 3 */
NC_("exercise-step", "Stop when your thighs are nearly level with the floor, or before your knees slip inside your feet.");
/* Translators: exercise "sumo-squat", step 4 */
NC_("exercise-step", "Pause for a second with your knees open and both feet flat.");
/* Translators: exercise "sumo-squat", step 5 */
NC_("exercise-step", "Press both feet into the floor, stand up and finish with your glutes firm.");
/* Translators: exercise "sumo-squat", mistake 1 */
NC_("exercise-mistake", "Your knees slip inside your feet.");
/* Translators: exercise "sumo-squat", what to do about mistake 1 */
NC_("exercise-fix", "Bring your feet a little closer together or turn your toes out less, until knees and toes line up.");
/* Translators: exercise "sumo-squat", mistake 2 */
NC_("exercise-mistake", "Your lower back arches and your bottom sticks out.");
/* Translators: exercise "sumo-squat", what to do about mistake 2 */
NC_("exercise-fix", "Bring your ribs down over your pelvis and go less deep.");
/* Translators: exercise "sumo-squat", mistake 3 */
NC_("exercise-mistake", "Your feet roll onto their inner edges.");
/* Translators: exercise "sumo-squat", what to do about mistake 3 */
NC_("exercise-fix", "Keep the little-toe side of each foot as heavy as the big-toe side.");
/* Translators: exercise "sumo-squat", mistake 4 */
NC_("exercise-mistake", "You bounce out of the bottom.");
/* Translators: exercise "sumo-squat", what to do about mistake 4 */
NC_("exercise-fix", "Stay down for a full second before you rise.");
/* Translators: exercise "sumo-squat", why a runner needs it */
NC_("exercise-why", "The wide stance brings your inner thighs into the work; they help to steady your thigh and pelvis when you land on one leg. Stance and toe angle change the load on hips and knees. In a study of 42 people the extremes, very wide with the feet straight or narrow with the feet turned far out, loaded these joints heavily, so stay between them.");
/* Translators: exercise "sumo-squat", who should adapt it 1 */
NC_("exercise-adapt", "With a groin or inner-thigh strain, leave this one out until it has settled, then come back with a narrower stance.");
/* Translators: exercise "sumo-squat", who should adapt it 2 */
NC_("exercise-adapt", "If you feel a pinch at the front of your hip, narrow your stance and stay above that depth.");

/* data/guides/how-much.json */

/* Translators: guide "how-much", title */
NC_("guide-title", "How much, how heavy, how to progress");
/* Translators: guide "how-much", summary */
NC_("guide-summary", "Twice a week, hard but not to the limit, and one thing more at a time.");
/* Translators: guide "how-much", heading 1 */
NC_("guide-heading", "How often");
/* Translators: guide "how-much", section 1, paragraph */
NC_("guide-text", "Two sessions a week are enough; three while you build up, if you run little. Give it at least six weeks, better ten. Once you are strong, one session a week with the same load keeps it for months.");
/* Translators: guide "how-much", heading 2 */
NC_("guide-heading", "How heavy");
/* Translators: guide "how-much", section 2, paragraph */
NC_("guide-text", "Begin with 8 to 12 repetitions of a load that you control. When your form is sound, the loads with the best support for runners are heavy: three to six repetitions at four fifths of your maximum or more.");
/* Translators: guide "how-much", section 2, paragraph */
NC_("guide-text", "Heavy does not mean to failure. Stop with one to three good repetitions in reserve: going to the limit takes longer to recover from. On the scale of effort from 1 to 10 that is 7 to 8.");
/* Translators: guide "how-much", heading 3 */
NC_("guide-heading", "How long to rest");
/* Translators: guide "how-much", section 3, paragraph */
NC_("guide-text", "For beginners 60 to 120 seconds between sets are enough. With heavy loads rest for two minutes and more.");
/* Translators: guide "how-much", heading 4 */
NC_("guide-heading", "How to progress");
/* Translators: guide "how-much", section 4, paragraph */
NC_("guide-text", "Every four to six weeks take a lighter one: half the sets, a little less load. People who lift for sport do that about every five and a half weeks.");
/* Translators: guide "how-much", section 4, entry of a list */
NC_("guide-point", "Keep the load until you reach the upper number of repetitions in every set, twice in a row.");
/* Translators: guide "how-much", section 4, entry of a list */
NC_("guide-point", "Then add 2 to 10 per cent of load and go back to the lower number.");
/* Translators: guide "how-much", section 4, entry of a list */
NC_("guide-point", "Without weights take the harder form of the movement; a hold gets five seconds longer, and past a minute a harder form.");
/* Translators: guide "how-much", section 4, entry of a list */
NC_("guide-point", "Never raise load and repetitions on the same day.");
/* Translators: guide "how-much", heading 5 */
NC_("guide-heading", "Around your runs");
/* Translators: guide "how-much", section 5, paragraph */
NC_("guide-text", "After lifting, easy running is hardly affected and hard running is. When both fall on one day, the next day was worse in a trial when strength had come first. So run first when the run matters, leave about six hours, and lift no heavy legs in the day before a long or fast run.");
/* Translators: guide "how-much", section 5, what is not known */
NC_("guide-doubt", "The steps of progression, the lighter week and the hours between are this program’s settings: they rest on custom and on studies of lifters and teams, and nobody has tested them on runners as they stand.");

/* data/guides/slow-and-bulky.json */

/* Translators: guide "slow-and-bulky", title */
NC_("guide-title", "Will I get slow and bulky?");
/* Translators: guide "slow-and-bulky", summary */
NC_("guide-summary", "No: body mass mostly stays as it was, and runners who did gain muscle still ran faster.");
/* Translators: guide "slow-and-bulky", section 1, paragraph */
NC_("guide-text", "Many runners fear that muscle is weight to carry. It sounds plausible, and it has been looked at.");
/* Translators: guide "slow-and-bulky", heading 2 */
NC_("guide-heading", "The body stays about the same");
/* Translators: guide "slow-and-bulky", section 2, paragraph */
NC_("guide-text", "In the review of 24 studies, strength work added to running typically left body composition as it was. Running itself holds growth back a little: in muscle fibres, growth was slightly smaller when people also did endurance training, above all when that was running.");
/* Translators: guide "slow-and-bulky", heading 3 */
NC_("guide-heading", "And if muscle does come");
/* Translators: guide "slow-and-bulky", section 3, paragraph */
NC_("guide-text", "In a trial, women who added 3.1 per cent of lean mass in their legs ran 4.7 per cent further in a five-minute all-out test after an hour and a half of running; those who did not lift did not improve. In the same line of work, fibres grew and the cost of running stayed the same.");
/* Translators: guide "slow-and-bulky", heading 4 */
NC_("guide-heading", "Does running spoil strength?");
/* Translators: guide "slow-and-bulky", section 4, paragraph */
NC_("guide-text", "An analysis of 43 studies found maximal strength and muscle size unharmed by endurance work. Explosive strength suffers somewhat, most clearly when both are done in one go rather than three hours or more apart.");
/* Translators: guide "slow-and-bulky", section 4, entry of a list */
NC_("guide-point", "Keep some hours between a run that matters and your strength session, and run first.");
/* Translators: guide "slow-and-bulky", section 4, entry of a list */
NC_("guide-point", "Do jumps fresh, on a day or at an hour of their own.");
/* Translators: guide "slow-and-bulky", section 4, what is not known */
NC_("guide-doubt", "Another analysis, of 59 studies, found that leg strength grew less in men who did both, and not in women. The question is not settled.");

/* data/guides/three-to-begin-with.json */

/* Translators: guide "three-to-begin-with", title */
NC_("guide-title", "Three to begin with");
/* Translators: guide "three-to-begin-with", summary */
NC_("guide-summary", "Squat, hip bridge and plank: how to start, and what to add next.");
/* Translators: guide "three-to-begin-with", section 1, paragraph */
NC_("guide-text", "Three movements cover the front of the legs, the back of the hips and the trunk. You need a floor, a mat and about a quarter of an hour.");
/* Translators: guide "three-to-begin-with", heading 2 */
NC_("guide-heading", "Squat");
/* Translators: guide "three-to-begin-with", section 2, paragraph */
NC_("guide-text", "It trains what straightens your hips and knees. Go as deep as your heels stay down and your back stays long. If that is not deep yet, sit down to a chair and stand up again.");
/* Translators: guide "three-to-begin-with", section 2, entry of a list */
NC_("guide-point", "Three sets of twelve, a minute of rest between them.");
/* Translators: guide "three-to-begin-with", heading 3 */
NC_("guide-heading", "Hip bridge");
/* Translators: guide "three-to-begin-with", section 3, paragraph */
NC_("guide-text", "It trains the buttocks, with help from the back of the thighs. How far your heels are from your seat decides who works: near, and it is the buttocks; far, and the hamstrings take over.");
/* Translators: guide "three-to-begin-with", section 3, entry of a list */
NC_("guide-point", "Three sets of twelve, with two seconds at the top.");
/* Translators: guide "three-to-begin-with", heading 4 */
NC_("guide-heading", "Plank");
/* Translators: guide "three-to-begin-with", section 4, paragraph */
NC_("guide-text", "It trains the trunk to stay still. Thirty seconds three times is a fair start. If your hips sink before that, begin on your knees with twenty seconds.");
/* Translators: guide "three-to-begin-with", section 4, paragraph */
NC_("guide-text", "In healthy people the plain plank asks for less than half of what the muscles can do. That builds stamina rather than strength, so past a minute choose a harder form instead of a longer hold.");
/* Translators: guide "three-to-begin-with", heading 5 */
NC_("guide-heading", "What is missing");
/* Translators: guide "three-to-begin-with", section 5, paragraph */
NC_("guide-text", "These three leave out the calf, and runners need it. From the second week add calf raises; later add something for the side of the hip, such as the side plank, and something on one leg.");
/* Translators: guide "three-to-begin-with", heading 6 */
NC_("guide-heading", "How to begin");
/* Translators: guide "three-to-begin-with", section 6, entry of a list */
NC_("guide-point", "Two sessions a week with a day or two between them.");
/* Translators: guide "three-to-begin-with", section 6, entry of a list */
NC_("guide-point", "Stop each set while two or three good repetitions are still in you.");
/* Translators: guide "three-to-begin-with", section 6, entry of a list */
NC_("guide-point", "Muscles that ache for a day or two after something new are normal; joints that hurt are not.");
/* Translators: guide "three-to-begin-with", section 6, entry of a list */
NC_("guide-point", "When twelve feel easy twice in a row, take the next step of the ladder.");
/* Translators: guide "three-to-begin-with", section 6, what is not known */
NC_("guide-doubt", "Sets, repetitions and rests here are sensible settings within the usual ranges, not findings. Change them as you like.");

/* data/guides/what-strength-does.json */

/* Translators: guide "what-strength-does", title */
NC_("guide-title", "What strength work does for a runner");
/* Translators: guide "what-strength-does", summary */
NC_("guide-summary", "A little less energy at the same pace, more left at the end, and no promise about injuries.");
/* Translators: guide "what-strength-does", section 1, paragraph */
NC_("guide-text", "Strong legs and a steady trunk let each stride give back a little more for what it costs. That is the main reason for a runner to lift, hop and hold.");
/* Translators: guide "what-strength-does", heading 2 */
NC_("guide-heading", "What has been measured");
/* Translators: guide "what-strength-does", section 2, paragraph */
NC_("guide-text", "A review of 24 controlled studies with 469 runners looked at strength work of 6 to 20 weeks, two or three times a week. Running economy, the energy that a given pace takes, got better by 2 to 8 per cent. Time trials from 1.5 to 10 kilometres tended to get faster.");
/* Translators: guide "what-strength-does", section 2, paragraph */
NC_("guide-text", "In a trial with 28 well-trained men, two sessions a week for ten weeks kept their running cheap after 90 minutes on their feet, and they lasted longer in the hard test that followed.");
/* Translators: guide "what-strength-does", section 2, entry of a list */
NC_("guide-point", "Expect a few per cent after about ten weeks of two sessions a week.");
/* Translators: guide "what-strength-does", section 2, entry of a list */
NC_("guide-point", "Heavy loads have the best support. Jumps add to them rather than replace them.");
/* Translators: guide "what-strength-does", section 2, entry of a list */
NC_("guide-point", "How much oxygen you can take up at most hardly changes: it is the price of the pace that falls.");
/* Translators: guide "what-strength-does", heading 3 */
NC_("guide-heading", "Which muscles");
/* Translators: guide "what-strength-does", section 3, paragraph */
NC_("guide-text", "At most running speeds the calf does the largest part of holding you up, and the muscles around the hip keep the pelvis level each time one foot lands. A plan of squats alone leaves the calf out, so every plan needs calf work with the knee straight and with the knee bent.");
/* Translators: guide "what-strength-does", heading 4 */
NC_("guide-heading", "What it does not do");
/* Translators: guide "what-strength-does", section 4, paragraph */
NC_("guide-text", "It is no shield. Across all sports, strength programmes went with far fewer injuries. In endurance runners, nine trials with 1904 people found no difference overall; those with supervision did better. A plan that 720 first-time marathoners followed on their own changed nothing.");
/* Translators: guide "what-strength-does", section 4, paragraph */
NC_("guide-text", "It may help most if you do it regularly and somebody looks at your form. That is why this program counts the sessions that you did before it counts anything else.");
/* Translators: guide "what-strength-does", section 4, what is not known */
NC_("guide-doubt", "Some runners gain nothing measurable: a study of recreational marathoners found stronger legs after eight weeks and the same economy. And runners who used lighter loads have improved too, so heavy is the better bet and not the only way.");

/* data/guides/when-to-stop.json */

/* Translators: guide "when-to-stop", title */
NC_("guide-title", "When to stop and when to see somebody");
/* Translators: guide "when-to-stop", summary */
NC_("guide-summary", "Signs to stop at once, a rule for ordinary aches, and who should ask first.");
/* Translators: guide "when-to-stop", heading 1 */
NC_("guide-heading", "Stop now and get help");
/* Translators: guide "when-to-stop", section 1, entry of a list */
NC_("guide-point", "Pressure or pain in the chest, fainting, breathlessness out of proportion, a heartbeat that stumbles.");
/* Translators: guide "when-to-stop", section 1, entry of a list */
NC_("guide-point", "A sudden sharp pain, a pop, a joint that locks or gives way.");
/* Translators: guide "when-to-stop", section 1, entry of a list */
NC_("guide-point", "New numbness or weakness; with back pain, any trouble with bladder or bowel.");
/* Translators: guide "when-to-stop", section 1, entry of a list */
NC_("guide-point", "A calf on one side that is hot and swollen.");
/* Translators: guide "when-to-stop", heading 2 */
NC_("guide-heading", "See somebody before the next run");
/* Translators: guide "when-to-stop", section 2, entry of a list */
NC_("guide-point", "Pain on one spot of a bone that hurts at night or when you hop.");
/* Translators: guide "when-to-stop", section 2, entry of a list */
NC_("guide-point", "Pain that changes how you run, or swelling after sessions.");
/* Translators: guide "when-to-stop", section 2, entry of a list */
NC_("guide-point", "Pain that is worse from week to week.");
/* Translators: guide "when-to-stop", heading 3 */
NC_("guide-heading", "Ordinary aches");
/* Translators: guide "when-to-stop", section 3, paragraph */
NC_("guide-text", "For tendons and muscles many clinics work with a scale from 0 to 10. People with Achilles trouble who went on running under such a rule did no worse than those who paused for six weeks.");
/* Translators: guide "when-to-stop", section 3, entry of a list */
NC_("guide-point", "From 0 to 3: go on.");
/* Translators: guide "when-to-stop", section 3, entry of a list */
NC_("guide-point", "From 4 to 5: keep the load as it is and look again tomorrow morning.");
/* Translators: guide "when-to-stop", section 3, entry of a list */
NC_("guide-point", "From 6 on, or worse the next morning: take the easier form and less load. After two such sessions ask a professional.");
/* Translators: guide "when-to-stop", section 3, what is not known */
NC_("guide-doubt", "The borders of these zones are clinical custom and differ from place to place. They do not hold for pain on bone.");
/* Translators: guide "when-to-stop", heading 4 */
NC_("guide-heading", "Ask before you begin");
/* Translators: guide "when-to-stop", section 4, paragraph */
NC_("guide-text", "Talk to a doctor or physiotherapist first if you are treated for heart, blood pressure, lungs, kidneys or metabolism; have had chest pain or fainted; have had surgery in the last six months or a joint, bone or back that gets worse with load; are pregnant or have given birth within six months; or take medicine that changes heart rate, bleeding or balance.");
/* Translators: guide "when-to-stop", heading 5 */
NC_("guide-heading", "Eat enough");
/* Translators: guide "when-to-stop", section 5, paragraph */
NC_("guide-text", "Taking in too little energy harms health, bones and performance, in men and in women. Tiredness that stays, periods that stop, one illness after another or a bone that aches are reasons to see somebody.");
/* Translators: guide "when-to-stop", heading 6 */
NC_("guide-heading", "Breathe");
/* Translators: guide "when-to-stop", section 6, paragraph */
NC_("guide-text", "Breathe out on the effort, in on the way down, and quietly through a hold. Do not hold your breath, least of all with high blood pressure.");

/* data/guides/with-a-coach.json */

/* Translators: guide "with-a-coach", title */
NC_("guide-title", "Working with a coach");
/* Translators: guide "with-a-coach", summary */
NC_("guide-summary", "What a second pair of eyes is good for, and what to bring along.");
/* Translators: guide "with-a-coach", section 1, paragraph */
NC_("guide-text", "A program can show, count and remember. It cannot see you. A coach or physiotherapist can, and that seems to matter.");
/* Translators: guide "with-a-coach", heading 2 */
NC_("guide-heading", "Why somebody should look");
/* Translators: guide "with-a-coach", section 2, paragraph */
NC_("guide-text", "Among nine trials in endurance runners, those with supervision had people who stuck to the plan, and significantly fewer injuries. In a trial with 325 beginners, a hip and trunk programme guided by physiotherapists went with fewer injuries of the legs. A programme that people followed alone, in another trial, changed nothing.");
/* Translators: guide "with-a-coach", section 2, what is not known */
NC_("guide-doubt", "Most of these trials are of modest quality. In the one with beginners, the group that trained foot and ankle instead did no better and had more sudden injuries. In another study foot training helped. So take new foot work slowly.");
/* Translators: guide "with-a-coach", heading 3 */
NC_("guide-heading", "When it pays most");
/* Translators: guide "with-a-coach", section 3, entry of a list */
NC_("guide-point", "Before you lift a barbell for the first time.");
/* Translators: guide "with-a-coach", section 3, entry of a list */
NC_("guide-point", "When you start jumping, or come back to it after a break.");
/* Translators: guide "with-a-coach", section 3, entry of a list */
NC_("guide-point", "When something has hurt for weeks, or one side stays behind the other.");
/* Translators: guide "with-a-coach", section 3, entry of a list */
NC_("guide-point", "Under 18: an adult who knows the movements should be there, and maximum tests should not.");
/* Translators: guide "with-a-coach", heading 4 */
NC_("guide-heading", "What to bring");
/* Translators: guide "with-a-coach", section 4, entry of a list */
NC_("guide-point", "Your running week, with the days that matter most.");
/* Translators: guide "with-a-coach", section 4, entry of a list */
NC_("guide-point", "What you have done: the Progress view shows your sessions, loads and how hard they were.");
/* Translators: guide "with-a-coach", section 4, entry of a list */
NC_("guide-point", "What hurts, since when, and what makes it better or worse.");
/* Translators: guide "with-a-coach", section 4, entry of a list */
NC_("guide-point", "The pages of the movements in question: each can be printed.");
/* Translators: guide "with-a-coach", heading 5 */
NC_("guide-heading", "What to ask");
/* Translators: guide "with-a-coach", section 5, entry of a list */
NC_("guide-point", "What is the one thing to change in how I do this?");
/* Translators: guide "with-a-coach", section 5, entry of a list */
NC_("guide-point", "Which form of it suits me now, and what tells me to move on?");
/* Translators: guide "with-a-coach", section 5, entry of a list */
NC_("guide-point", "Which of these can I leave out before a race?");

/* data/routines/first-three.json */

/* Translators: routine "first-three", name */
NC_("routine-name", "First Three");
/* Translators: routine "first-three", note */
NC_("routine-note", "Three basics for legs, hips and trunk; take the knee plank if you cannot hold the plank that long yet.");
