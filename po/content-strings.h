/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Run Strength authors
 *
 * Written by build-aux/content-strings from the files in data.
 * Change the texts there, then run that program again. For xgettext only.
 */

/* data/exercises/a-skip.json */

/* Translators: exercise "a-skip", name */
NC_("exercise-name", "A-skip");
/* Translators: exercise "a-skip", other name 1 */
NC_("exercise-alias", "Skipping drill A");
/* Translators: exercise "a-skip", set-up 1 */
NC_("exercise-setup", "Stand tall with room in front of you, on an even floor.");
/* Translators: exercise "a-skip", set-up 2 */
NC_("exercise-setup", "Bend your elbows to right angles, as for running.");
/* Translators: exercise "a-skip", step 1 */
NC_("exercise-step", "Step onto the ball of your left foot, tall, the right heel passing under your hip.");
/* Translators: exercise "a-skip", step 2 */
NC_("exercise-step", "Drive your right knee up to hip height, toes pulled up, left arm forward.");
/* Translators: exercise "a-skip", step 3 */
NC_("exercise-step", "Let that drive lift you into a small hop on the left foot.");
/* Translators: exercise "a-skip", step 4 */
NC_("exercise-step", "Land on the ball of the same foot while the right leg starts down.");
/* Translators: exercise "a-skip", step 5 */
NC_("exercise-step", "Put the right foot down under your hip and do the same with the left knee; every knee lift counts.");
/* Translators: exercise "a-skip", breathing */
NC_("exercise-breathing", "Breathe as it comes; do not hold your breath.");
/* Translators: exercise "a-skip", mistake 1 */
NC_("exercise-mistake", "You lean back as the knee rises.");
/* Translators: exercise "a-skip", what to do about mistake 1 */
NC_("exercise-fix", "Lift the knee only as high as you can stay tall.");
/* Translators: exercise "a-skip", mistake 2 */
NC_("exercise-mistake", "Your knee stays low.");
/* Translators: exercise "a-skip", what to do about mistake 2 */
NC_("exercise-fix", "Slow the rhythm down, or walk the drill: knee up, pause, step.");
/* Translators: exercise "a-skip", mistake 3 */
NC_("exercise-mistake", "Your arms hang or cross in front of you.");
/* Translators: exercise "a-skip", what to do about mistake 3 */
NC_("exercise-fix", "Swing them from the shoulder, hands from hip to chin.");
/* Translators: exercise "a-skip", why a runner needs it */
NC_("exercise-why", "The A-skip puts parts of the running stride together: a quick knee, a foot that comes down under the body and a springy calf. It is a gentle form of jump training. Reviews find that jumps on their own change running economy little and do more together with strength work, so use it as a warm-up for that.");
/* Translators: exercise "a-skip", who should adapt it 1 */
NC_("exercise-adapt", "If hopping hurts, march instead: the same knee lift, without leaving the floor.");
/* Translators: exercise "a-skip", who should adapt it 2 */
NC_("exercise-adapt", "With a fresh hip-flexor, groin or calf strain, wait until marching is free of pain.");
/* Translators: exercise "a-skip", who should adapt it 3 */
NC_("exercise-adapt", "In pregnancy and in the months after a birth, choose marching.");

/* data/exercises/ankle-rock.json */

/* Translators: exercise "ankle-rock", name */
NC_("exercise-name", "Knee-to-wall ankle rock");
/* Translators: exercise "ankle-rock", other name 1 */
NC_("exercise-alias", "Ankle mobilisation");
/* Translators: exercise "ankle-rock", set-up 1 */
NC_("exercise-setup", "Kneel on one knee in front of a wall, with the toes of the other foot a hand’s breadth from it.");
/* Translators: exercise "ankle-rock", set-up 2 */
NC_("exercise-setup", "Put both hands on the wall and point foot and knee straight ahead.");
/* Translators: exercise "ankle-rock", step 1 */
NC_("exercise-step", "Set the whole front foot down: heel, ball of the big toe, ball of the little toe.");
/* Translators: exercise "ankle-rock", step 2 */
NC_("exercise-step", "Grow tall before you begin.");
/* Translators: exercise "ankle-rock", step 3 */
NC_("exercise-step", "Bring the knee over the middle toes towards the wall in two seconds; the heel stays heavy.");
/* Translators: exercise "ankle-rock", step 4 */
NC_("exercise-step", "Stay for a second where the calf or the front of the ankle stops you.");
/* Translators: exercise "ankle-rock", step 5 */
NC_("exercise-step", "Rock back.");
/* Translators: exercise "ankle-rock", breathing */
NC_("exercise-breathing", "Breathe out as you rock forward, in on the way back.");
/* Translators: exercise "ankle-rock", mistake 1 */
NC_("exercise-mistake", "The heel lifts.");
/* Translators: exercise "ankle-rock", what to do about mistake 1 */
NC_("exercise-fix", "Move the foot a little closer to the wall and go only as far as the heel stays down.");
/* Translators: exercise "ankle-rock", mistake 2 */
NC_("exercise-mistake", "The knee falls inwards and the arch collapses.");
/* Translators: exercise "ankle-rock", what to do about mistake 2 */
NC_("exercise-fix", "Aim the knee at the second or third toe.");
/* Translators: exercise "ankle-rock", mistake 3 */
NC_("exercise-mistake", "You bounce.");
/* Translators: exercise "ankle-rock", what to do about mistake 3 */
NC_("exercise-fix", "Take two seconds for each way forward.");
/* Translators: exercise "ankle-rock", why a runner needs it */
NC_("exercise-why", "When you run, the shin travels forward over the foot on every landing. Eight slow rocks on each side take the ankle through that range before a session.");
/* Translators: exercise "ankle-rock", who should adapt it 1 */
NC_("exercise-adapt", "If kneeling hurts, put a cushion under the knee or stand with the other leg behind you.");
/* Translators: exercise "ankle-rock", who should adapt it 2 */
NC_("exercise-adapt", "If the front of the ankle pinches, go less far; with a fresh sprain wait until walking is free of pain.");

/* data/exercises/ball-leg-curl.json */

/* Translators: exercise "ball-leg-curl", name */
NC_("exercise-name", "Stability-ball leg curl");
/* Translators: exercise "ball-leg-curl", other name 1 */
NC_("exercise-alias", "Swiss-ball hamstring curl");
/* Translators: exercise "ball-leg-curl", set-up 1 */
NC_("exercise-setup", "Lie on your back with your legs straight, your heels and calves on a stability ball, and your arms on the floor beside you.");
/* Translators: exercise "ball-leg-curl", set-up 2 */
NC_("exercise-setup", "Press your palms into the floor for balance and pull your toes towards you.");
/* Translators: exercise "ball-leg-curl", step 1 */
NC_("exercise-step", "Press your heels into the ball and raise your hips until shoulders, hips and heels form one line.");
/* Translators: exercise "ball-leg-curl", step 2 */
NC_("exercise-step", "Pull your heels towards you for one second, so that the ball rolls in.");
/* Translators: exercise "ball-leg-curl", step 3 */
NC_("exercise-step", "Let your hips rise as your knees bend; shoulders, hips and knees end in one line.");
/* Translators: exercise "ball-leg-curl", step 4 */
NC_("exercise-step", "Let the ball roll out for three seconds and keep your hips up until the set is over.");
/* Translators: exercise "ball-leg-curl", breathing */
NC_("exercise-breathing", "Breathe out as you pull the ball in, and in as it rolls out.");
/* Translators: exercise "ball-leg-curl", mistake 1 */
NC_("exercise-mistake", "Your hips sink as the ball comes in.");
/* Translators: exercise "ball-leg-curl", what to do about mistake 1 */
NC_("exercise-fix", "Push your hips up towards the ceiling while you pull, and do fewer repetitions.");
/* Translators: exercise "ball-leg-curl", mistake 2 */
NC_("exercise-mistake", "The ball shoots out again.");
/* Translators: exercise "ball-leg-curl", what to do about mistake 2 */
NC_("exercise-fix", "Count to three on the way out; end the set when you can no longer brake it.");
/* Translators: exercise "ball-leg-curl", mistake 3 */
NC_("exercise-mistake", "The ball wanders to one side.");
/* Translators: exercise "ball-leg-curl", what to do about mistake 3 */
NC_("exercise-fix", "Keep your feet hip-width apart, spread your arms wider and press equally with both heels.");
/* Translators: exercise "ball-leg-curl", why a runner needs it */
NC_("exercise-why", "Your hamstrings have two tasks: they straighten the hip and bend the knee. Here they do both at once, and on the way out they brake while they lengthen, as they do late in the swing of every running stride.");
/* Translators: exercise "ball-leg-curl", who should adapt it 1 */
NC_("exercise-adapt", "If the curl is too hard, hold only the straight bridge on the ball, or stay with the hamstring walk-out.");
/* Translators: exercise "ball-leg-curl", who should adapt it 2 */
NC_("exercise-adapt", "In the first weeks after a hamstring strain, leave this one out.");
/* Translators: exercise "ball-leg-curl", who should adapt it 3 */
NC_("exercise-adapt", "If the backs of your thighs or your calves cramp, let your hips down, shake your legs out and do fewer repetitions.");
/* Translators: exercise "ball-leg-curl", who should adapt it 4 */
NC_("exercise-adapt", "In later pregnancy, or if lying flat gives you reflux or makes you dizzy, choose a standing exercise instead.");

/* data/exercises/band-row.json */

/* Translators: exercise "band-row", name */
NC_("exercise-name", "Band row");
/* Translators: exercise "band-row", other name 1 */
NC_("exercise-alias", "Standing row");
/* Translators: exercise "band-row", set-up 1 */
NC_("exercise-setup", "Fasten a band at the height of your ribs to something that cannot move.");
/* Translators: exercise "band-row", set-up 2 */
NC_("exercise-setup", "Hold an end in each hand and step back until it is taut with straight arms; knees soft, feet hip-width apart.");
/* Translators: exercise "band-row", step 1 */
NC_("exercise-step", "Stand tall and let the band draw your shoulders forwards a little.");
/* Translators: exercise "band-row", step 2 */
NC_("exercise-step", "Pull your shoulder blades back and down, then your elbows close along your sides.");
/* Translators: exercise "band-row", step 3 */
NC_("exercise-step", "Stop when your hands are beside your ribs.");
/* Translators: exercise "band-row", step 4 */
NC_("exercise-step", "Hold for a second without leaning back.");
/* Translators: exercise "band-row", step 5 */
NC_("exercise-step", "Let your arms go forwards slowly until they are straight.");
/* Translators: exercise "band-row", breathing */
NC_("exercise-breathing", "Breathe out as you pull and in as you let go.");
/* Translators: exercise "band-row", mistake 1 */
NC_("exercise-mistake", "You lean back to pull.");
/* Translators: exercise "band-row", what to do about mistake 1 */
NC_("exercise-fix", "Plant your whole feet, keep your ribs down and step a little nearer to the anchor.");
/* Translators: exercise "band-row", mistake 2 */
NC_("exercise-mistake", "Your shoulders rise to your ears.");
/* Translators: exercise "band-row", what to do about mistake 2 */
NC_("exercise-fix", "Slide the shoulder blades down before you bend your elbows.");
/* Translators: exercise "band-row", mistake 3 */
NC_("exercise-mistake", "The band snaps your arms forwards.");
/* Translators: exercise "band-row", what to do about mistake 3 */
NC_("exercise-fix", "Take two full seconds on the way back.");
/* Translators: exercise "band-row", why a runner needs it */
NC_("exercise-why", "Hours at a desk and on the road round the upper back. Rows train the muscles that hold the shoulder blades back, which balances pushing exercises and helps you to run tall.");
/* Translators: exercise "band-row", who should adapt it 1 */
NC_("exercise-adapt", "Look the band over before each session: one that is torn or brittle can snap into your face.");
/* Translators: exercise "band-row", who should adapt it 2 */
NC_("exercise-adapt", "If an elbow or shoulder hurts, use a lighter band and a shorter way.");
/* Translators: exercise "band-row", who should adapt it 3 */
NC_("exercise-adapt", "Without an anchor sit on the floor with the band around your feet.");

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
/* Translators: exercise "banded-hip-bridge", who should adapt it 4 */
NC_("exercise-adapt", "After recent abdominal or hip surgery, ask your doctor or physiotherapist when you may start.");

/* data/exercises/banded-lateral-walk.json */

/* Translators: exercise "banded-lateral-walk", name */
NC_("exercise-name", "Banded lateral walk");
/* Translators: exercise "banded-lateral-walk", other name 1 */
NC_("exercise-alias", "Crab walk");
/* Translators: exercise "banded-lateral-walk", other name 2 */
NC_("exercise-alias", "Monster walk");
/* Translators: exercise "banded-lateral-walk", set-up 1 */
NC_("exercise-setup", "Put a short band around your shins, or above your knees to make it easier.");
/* Translators: exercise "banded-lateral-walk", set-up 2 */
NC_("exercise-setup", "Stand hip-width apart, so that the band is taut, and bend hips and knees a little.");
/* Translators: exercise "banded-lateral-walk", step 1 */
NC_("exercise-step", "Sit your hips slightly back, chest up, weight over your whole feet.");
/* Translators: exercise "banded-lateral-walk", step 2 */
NC_("exercise-step", "Step to the side with one foot, a shoe’s length or two; push with the other leg.");
/* Translators: exercise "banded-lateral-walk", step 3 */
NC_("exercise-step", "Bring the other foot after it slowly, and stop before the band goes slack.");
/* Translators: exercise "banded-lateral-walk", step 4 */
NC_("exercise-step", "Go on to one side, then back. Each step counts as one repetition.");
/* Translators: exercise "banded-lateral-walk", breathing */
NC_("exercise-breathing", "Keep breathing calmly, in your own rhythm.");
/* Translators: exercise "banded-lateral-walk", mistake 1 */
NC_("exercise-mistake", "Your knees cave in.");
/* Translators: exercise "banded-lateral-walk", what to do about mistake 1 */
NC_("exercise-fix", "Press them gently outwards against the band, above the middle of your feet.");
/* Translators: exercise "banded-lateral-walk", mistake 2 */
NC_("exercise-mistake", "Your trunk sways from side to side.");
/* Translators: exercise "banded-lateral-walk", what to do about mistake 2 */
NC_("exercise-fix", "Take smaller steps and carry your head along a level line.");
/* Translators: exercise "banded-lateral-walk", mistake 3 */
NC_("exercise-mistake", "Your feet come together and the band goes slack.");
/* Translators: exercise "banded-lateral-walk", what to do about mistake 3 */
NC_("exercise-fix", "Leave the width of your hips between them.");
/* Translators: exercise "banded-lateral-walk", why a runner needs it */
NC_("exercise-why", "On one leg the muscles at the side of the hip keep the pelvis level. The band makes them push outwards with every step, on the leg that moves and on the leg that stands.");
/* Translators: exercise "banded-lateral-walk", who should adapt it 1 */
NC_("exercise-adapt", "If the outside of a knee hurts, put the band above your knees and choose a lighter one.");
/* Translators: exercise "banded-lateral-walk", who should adapt it 2 */
NC_("exercise-adapt", "No band? The hip hike and the side-lying hip abduction train the same muscles.");
/* Translators: exercise "banded-lateral-walk", who should adapt it 3 */
NC_("exercise-adapt", "Look the band over for cracks before you step into it.");

/* data/exercises/barbell-back-squat.json */

/* Translators: exercise "barbell-back-squat", name */
NC_("exercise-name", "Barbell back squat");
/* Translators: exercise "barbell-back-squat", other name 1 */
NC_("exercise-alias", "Back squat");
/* Translators: exercise "barbell-back-squat", set-up 1 */
NC_("exercise-setup", "Set the bar in a rack just below shoulder height, with safety bars a little lower than your deepest point.");
/* Translators: exercise "barbell-back-squat", set-up 2 */
NC_("exercise-setup", "Duck under it and lay it across the muscles of your upper back, not on your neck. Grip it a little wider than your shoulders.");
/* Translators: exercise "barbell-back-squat", set-up 3 */
NC_("exercise-setup", "Lift it out, take two short steps back and set your feet about shoulder-width apart.");
/* Translators: exercise "barbell-back-squat", step 1 */
NC_("exercise-step", "Pull your elbows down, squeeze the bar into your back and look straight ahead.");
/* Translators: exercise "barbell-back-squat", step 2 */
NC_("exercise-step", "Take a breath into your belly and brace all around your waist.");
/* Translators: exercise "barbell-back-squat", step 3 */
NC_("exercise-step", "Sit back and down for two seconds, with the bar above the middle of your feet.");
/* Translators: exercise "barbell-back-squat", step 4 */
NC_("exercise-step", "Turn round when your thighs are nearly level, or sooner if your back starts to round.");
/* Translators: exercise "barbell-back-squat", step 5 */
NC_("exercise-step", "Drive up with hips and shoulders rising together, and stand still before the next repetition.");
/* Translators: exercise "barbell-back-squat", breathing */
NC_("exercise-breathing", "Breathe in at the top, stay braced on the way down, and let the air out on the way up.");
/* Translators: exercise "barbell-back-squat", mistake 1 */
NC_("exercise-mistake", "Your back rounds under the bar.");
/* Translators: exercise "barbell-back-squat", what to do about mistake 1 */
NC_("exercise-fix", "Take weight off, stop higher and renew your brace before each repetition.");
/* Translators: exercise "barbell-back-squat", mistake 2 */
NC_("exercise-mistake", "Your knees fall inwards.");
/* Translators: exercise "barbell-back-squat", what to do about mistake 2 */
NC_("exercise-fix", "Lower the weight and press your knees out over the little toes all the way up.");
/* Translators: exercise "barbell-back-squat", mistake 3 */
NC_("exercise-mistake", "Your hips shoot up first and the squat turns into a bow.");
/* Translators: exercise "barbell-back-squat", what to do about mistake 3 */
NC_("exercise-fix", "Push your upper back into the bar as you start to rise, and use less weight until both move together.");
/* Translators: exercise "barbell-back-squat", mistake 4 */
NC_("exercise-mistake", "The bar sits on your neck.");
/* Translators: exercise "barbell-back-squat", what to do about mistake 4 */
NC_("exercise-fix", "Draw your shoulder blades together and let it lie on the muscle below.");
/* Translators: exercise "barbell-back-squat", why a runner needs it */
NC_("exercise-why", "The barbell lets you load the muscles of hips and thighs far beyond your own weight. In a review of 24 controlled studies, runners who added strength training for 6 to 20 weeks needed less energy at the same pace on average. A later review of 22 studies found the larger effects with loads near the maximum and with programmes of ten weeks or more. The effects are small, and technique comes first.");
/* Translators: exercise "barbell-back-squat", who should adapt it 1 */
NC_("exercise-adapt", "If you are new to lifting, learn it with the empty bar and with somebody who can watch you.");
/* Translators: exercise "barbell-back-squat", who should adapt it 2 */
NC_("exercise-adapt", "With high blood pressure or a heart condition, ask your doctor before you lift heavy, and do not hold your breath.");
/* Translators: exercise "barbell-back-squat", who should adapt it 3 */
NC_("exercise-adapt", "If your shoulders do not let you hold the bar, choose the goblet squat or the Bulgarian split squat.");
/* Translators: exercise "barbell-back-squat", who should adapt it 4 */
NC_("exercise-adapt", "With acute back pain, leave it out and have the pain looked at.");

/* data/exercises/barbell-deadlift.json */

/* Translators: exercise "barbell-deadlift", name */
NC_("exercise-name", "Barbell deadlift");
/* Translators: exercise "barbell-deadlift", other name 1 */
NC_("exercise-alias", "Conventional deadlift");
/* Translators: exercise "barbell-deadlift", set-up 1 */
NC_("exercise-setup", "Stand with your feet hip-width apart and the bar above the middle of your feet, a hand’s breadth from your shins or less.");
/* Translators: exercise "barbell-deadlift", set-up 2 */
NC_("exercise-setup", "Bend at hips and knees and grip the bar just outside your legs, arms straight.");
/* Translators: exercise "barbell-deadlift", step 1 */
NC_("exercise-step", "Lift your chest until your back is long, with your hips above your knees and below your shoulders.");
/* Translators: exercise "barbell-deadlift", step 2 */
NC_("exercise-step", "Breathe in, firm up your belly and pull the slack out of the bar: your arms are tight before the plates leave the floor.");
/* Translators: exercise "barbell-deadlift", step 3 */
NC_("exercise-step", "Push the floor away with both feet; hips and shoulders rise together and the bar brushes along your legs.");
/* Translators: exercise "barbell-deadlift", step 4 */
NC_("exercise-step", "Stand tall with your glutes tight, without leaning back.");
/* Translators: exercise "barbell-deadlift", step 5 */
NC_("exercise-step", "Push your hips back and let the bar down in two seconds, close to your legs; bend your knees once it has passed them.");
/* Translators: exercise "barbell-deadlift", breathing */
NC_("exercise-breathing", "Breathe in and brace before each lift, out when you stand or when the bar is down again.");
/* Translators: exercise "barbell-deadlift", mistake 1 */
NC_("exercise-mistake", "Your back rounds as the bar leaves the floor.");
/* Translators: exercise "barbell-deadlift", what to do about mistake 1 */
NC_("exercise-fix", "Take less weight, or start with the bar on low blocks, and lift your chest before you push.");
/* Translators: exercise "barbell-deadlift", mistake 2 */
NC_("exercise-mistake", "Your hips shoot up first and your back does the rest.");
/* Translators: exercise "barbell-deadlift", what to do about mistake 2 */
NC_("exercise-fix", "Think of pushing the floor away. Chest and hips leave the bottom at the same moment.");
/* Translators: exercise "barbell-deadlift", mistake 3 */
NC_("exercise-mistake", "The bar swings away from your legs.");
/* Translators: exercise "barbell-deadlift", what to do about mistake 3 */
NC_("exercise-fix", "Start with it above the middle of your feet and draw your upper arms towards your sides.");
/* Translators: exercise "barbell-deadlift", mistake 4 */
NC_("exercise-mistake", "You jerk the bar off the floor.");
/* Translators: exercise "barbell-deadlift", what to do about mistake 4 */
NC_("exercise-fix", "Build up the pull for a moment until the plates feel light, then push.");
/* Translators: exercise "barbell-deadlift", why a runner needs it */
NC_("exercise-why", "Few movements load glutes, hamstrings and back with as much weight in so little time. In a review of 22 studies, training with heavy weights lowered the energy that running costs by a small amount on average.");
/* Translators: exercise "barbell-deadlift", who should adapt it 1 */
NC_("exercise-adapt", "Learn the Romanian deadlift first; the way down to the floor comes when your back stays long there.");
/* Translators: exercise "barbell-deadlift", who should adapt it 2 */
NC_("exercise-adapt", "If you cannot reach the bar with a long back, raise it on blocks or use weights with higher handles.");
/* Translators: exercise "barbell-deadlift", who should adapt it 3 */
NC_("exercise-adapt", "With an acutely painful back, or pain that runs down your leg, leave it out until it has been looked at.");
/* Translators: exercise "barbell-deadlift", who should adapt it 4 */
NC_("exercise-adapt", "If your blood pressure is high, take a lighter weight and do not hold your breath.");

/* data/exercises/bent-knee-calf-raise.json */

/* Translators: exercise "bent-knee-calf-raise", name */
NC_("exercise-name", "Bent-knee calf raise");
/* Translators: exercise "bent-knee-calf-raise", other name 1 */
NC_("exercise-alias", "Soleus raise");
/* Translators: exercise "bent-knee-calf-raise", set-up 1 */
NC_("exercise-setup", "Face a wall at arm’s length and put your hands on it at chest height.");
/* Translators: exercise "bent-knee-calf-raise", set-up 2 */
NC_("exercise-setup", "Stand on one foot and bend that knee about 30 degrees, until it is over your toes; the other foot hangs behind you.");
/* Translators: exercise "bent-knee-calf-raise", step 1 */
NC_("exercise-step", "Find the bend of your knee and keep it as it is for the whole set.");
/* Translators: exercise "bent-knee-calf-raise", step 2 */
NC_("exercise-step", "Push the ball of your foot down and lift your heel in one second.");
/* Translators: exercise "bent-knee-calf-raise", step 3 */
NC_("exercise-step", "Hold for a second with the heel high and the knee still bent.");
/* Translators: exercise "bent-knee-calf-raise", step 4 */
NC_("exercise-step", "Lower your heel for two seconds until it rests on the floor.");
/* Translators: exercise "bent-knee-calf-raise", step 5 */
NC_("exercise-step", "Finish the set, then change legs.");
/* Translators: exercise "bent-knee-calf-raise", breathing */
NC_("exercise-breathing", "Breathe out on the way up and in on the way down.");
/* Translators: exercise "bent-knee-calf-raise", mistake 1 */
NC_("exercise-mistake", "Your knee straightens as you rise.");
/* Translators: exercise "bent-knee-calf-raise", what to do about mistake 1 */
NC_("exercise-fix", "Imagine a low ceiling over your head: the heel goes up, the body hardly does.");
/* Translators: exercise "bent-knee-calf-raise", mistake 2 */
NC_("exercise-mistake", "Your knee falls inwards.");
/* Translators: exercise "bent-knee-calf-raise", what to do about mistake 2 */
NC_("exercise-fix", "Point it over your second toe and keep the base of the big toe down.");
/* Translators: exercise "bent-knee-calf-raise", mistake 3 */
NC_("exercise-mistake", "You hang on the wall.");
/* Translators: exercise "bent-knee-calf-raise", what to do about mistake 3 */
NC_("exercise-fix", "Lighten your hands, and use both feet if one is too hard.");
/* Translators: exercise "bent-knee-calf-raise", why a runner needs it */
NC_("exercise-why", "With a straight knee both calf muscles work; with a bent one the gastrocnemius is slack and the soleus has to do most of it. In a study of running, these two muscles did most to hold the body up at all but the fastest speeds, so it is worth training both knee positions.");
/* Translators: exercise "bent-knee-calf-raise", who should adapt it 1 */
NC_("exercise-adapt", "If the front of your knee hurts, bend it less, or do it seated with a weight on your thigh.");
/* Translators: exercise "bent-knee-calf-raise", who should adapt it 2 */
NC_("exercise-adapt", "If your Achilles tendon is sore in the bend, put a flat board under the heel so that it comes down less far.");
/* Translators: exercise "bent-knee-calf-raise", who should adapt it 3 */
NC_("exercise-adapt", "With a fresh calf injury, or a calf that is hot and swollen, leave it out and see a doctor.");

/* data/exercises/bird-dog-leg-reach.json */

/* Translators: exercise "bird-dog-leg-reach", name */
NC_("exercise-name", "Bird-dog leg reach");
/* Translators: exercise "bird-dog-leg-reach", other name 1 */
NC_("exercise-alias", "Quadruped leg reach");
/* Translators: exercise "bird-dog-leg-reach", set-up 1 */
NC_("exercise-setup", "Come onto your hands and knees: hands under your shoulders, knees under your hips, toes tucked.");
/* Translators: exercise "bird-dog-leg-reach", set-up 2 */
NC_("exercise-setup", "Make your back long; it rises a little towards your shoulders, because arms are longer than thighs.");
/* Translators: exercise "bird-dog-leg-reach", step 1 */
NC_("exercise-step", "Firm up your belly a little and push both hands into the floor.");
/* Translators: exercise "bird-dog-leg-reach", step 2 */
NC_("exercise-step", "Slide your right foot back until the knee is straight, then lift the leg in line with your back.");
/* Translators: exercise "bird-dog-leg-reach", step 3 */
NC_("exercise-step", "Hold for two seconds, long from your head to your heel, both hip bones pointing at the floor.");
/* Translators: exercise "bird-dog-leg-reach", step 4 */
NC_("exercise-step", "Bring the knee back under your hip.");
/* Translators: exercise "bird-dog-leg-reach", step 5 */
NC_("exercise-step", "Reach with your left leg and keep changing; every reach counts as one repetition.");
/* Translators: exercise "bird-dog-leg-reach", breathing */
NC_("exercise-breathing", "Breathe out as you reach and in as you come back.");
/* Translators: exercise "bird-dog-leg-reach", mistake 1 */
NC_("exercise-mistake", "Your lower back sags as the leg rises.");
/* Translators: exercise "bird-dog-leg-reach", what to do about mistake 1 */
NC_("exercise-fix", "Leave your toes on the floor until your belly is firm, and lift the leg less.");
/* Translators: exercise "bird-dog-leg-reach", mistake 2 */
NC_("exercise-mistake", "Your hip opens and the foot swings out.");
/* Translators: exercise "bird-dog-leg-reach", what to do about mistake 2 */
NC_("exercise-fix", "Point your kneecap and toes at the floor.");
/* Translators: exercise "bird-dog-leg-reach", mistake 3 */
NC_("exercise-mistake", "Your elbows bend or your shoulders sink.");
/* Translators: exercise "bird-dog-leg-reach", what to do about mistake 3 */
NC_("exercise-fix", "Push the floor away before each reach.");
/* Translators: exercise "bird-dog-leg-reach", why a runner needs it */
NC_("exercise-why", "Extending the hip without moving the back is the heart of the push-off. Here you learn it with three supports, before the bird dog takes one more away.");
/* Translators: exercise "bird-dog-leg-reach", who should adapt it 1 */
NC_("exercise-adapt", "If your wrists hurt when you lean on them, make fists or rest on your forearms, with a cushion under them.");
/* Translators: exercise "bird-dog-leg-reach", who should adapt it 2 */
NC_("exercise-adapt", "If kneeling hurts, put a thick cushion under your knees; if that is not enough, choose the heel tap on your back.");
/* Translators: exercise "bird-dog-leg-reach", who should adapt it 3 */
NC_("exercise-adapt", "If your back hurts, slide the foot along the floor without lifting it.");

/* data/exercises/bird-dog.json */

/* Translators: exercise "bird-dog", name */
NC_("exercise-name", "Bird dog");
/* Translators: exercise "bird-dog", other name 1 */
NC_("exercise-alias", "Quadruped arm-leg reach");
/* Translators: exercise "bird-dog", step 2 */
NC_("exercise-step", "Slide your right foot back and your left hand forward along the floor, then let both rise.");
/* Translators: exercise "bird-dog", step 3 */
NC_("exercise-step", "Stop when arm, back and leg form one line, the heel no higher than your hips.");
/* Translators: exercise "bird-dog", step 4 */
NC_("exercise-step", "Hold for three seconds and keep both hip bones pointing at the floor.");
/* Translators: exercise "bird-dog", step 5 */
NC_("exercise-step", "Come back with control and change to the other arm and leg; every reach counts as one repetition.");
/* Translators: exercise "bird-dog", breathing */
NC_("exercise-breathing", "Breathe out as you reach, keep breathing in the hold, and breathe in on the way back.");
/* Translators: exercise "bird-dog", what to do about mistake 1 */
NC_("exercise-fix", "Keep your ribs up and the leg lower; think of growing longer, not higher.");
/* Translators: exercise "bird-dog", mistake 2 */
NC_("exercise-mistake", "Your hips tip to one side.");
/* Translators: exercise "bird-dog", what to do about mistake 2 */
NC_("exercise-fix", "Move more slowly, and imagine a full glass standing on your lower back.");
/* Translators: exercise "bird-dog", mistake 3 */
NC_("exercise-mistake", "Your head hangs or cranes up.");
/* Translators: exercise "bird-dog", what to do about mistake 3 */
NC_("exercise-fix", "Look at the floor just ahead of your hands.");
/* Translators: exercise "bird-dog", why a runner needs it */
NC_("exercise-why", "Your back, buttock and belly have to hold your trunk still while the opposite arm and leg move, as in every stride. In measurements of nine exercises in healthy adults, this reach was the one that made the gluteus maximus work hard enough to build strength.");
/* Translators: exercise "bird-dog", who should adapt it 3 */
NC_("exercise-adapt", "If your balance is not there yet, do the leg reach with both hands on the floor.");

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

/* data/exercises/bounding.json */

/* Translators: exercise "bounding", name */
NC_("exercise-name", "Bounding");
/* Translators: exercise "bounding", other name 1 */
NC_("exercise-alias", "Alternate-leg bounds");
/* Translators: exercise "bounding", set-up 1 */
NC_("exercise-setup", "Find level, grippy ground with ten clear metres ahead and warm up well.");
/* Translators: exercise "bounding", set-up 2 */
NC_("exercise-setup", "Stand tall at one end.");
/* Translators: exercise "bounding", step 1 */
NC_("exercise-step", "Lean forward a little from the ankles and begin with a step or two.");
/* Translators: exercise "bounding", step 2 */
NC_("exercise-step", "Push off powerfully until hip, knee and ankle are long, and drive the other knee up.");
/* Translators: exercise "bounding", step 3 */
NC_("exercise-step", "Float: front knee high, back leg long, the opposite arm in front.");
/* Translators: exercise "bounding", step 4 */
NC_("exercise-step", "Land under your body on the front half of the foot, with a springy knee.");
/* Translators: exercise "bounding", step 5 */
NC_("exercise-step", "Go straight into the next bound with the other leg. Each landing counts as one repetition.");
/* Translators: exercise "bounding", breathing */
NC_("exercise-breathing", "Breathe out with the push-offs, as it comes.");
/* Translators: exercise "bounding", mistake 1 */
NC_("exercise-mistake", "The foot reaches far out in front and brakes.");
/* Translators: exercise "bounding", what to do about mistake 1 */
NC_("exercise-fix", "Make the bounds a little shorter and let the foot come down below the hips.");
/* Translators: exercise "bounding", mistake 2 */
NC_("exercise-mistake", "You lean back in the air.");
/* Translators: exercise "bounding", what to do about mistake 2 */
NC_("exercise-fix", "Look ahead, keep the chest above the hips and swing your arms.");
/* Translators: exercise "bounding", mistake 3 */
NC_("exercise-mistake", "You sink deep at each landing.");
/* Translators: exercise "bounding", what to do about mistake 3 */
NC_("exercise-fix", "Fewer and smaller bounds; stop the set when the spring goes.");
/* Translators: exercise "bounding", why a runner needs it */
NC_("exercise-why", "Bounding exaggerates the running stride: a strong push-off, a flight, and a landing that gives the push back. It trains glutes, hamstrings and calves to work fast.");
/* Translators: exercise "bounding", who should adapt it 1 */
NC_("exercise-adapt", "Wait until pogo hops and A-skips feel easy and you land quietly.");
/* Translators: exercise "bounding", who should adapt it 2 */
NC_("exercise-adapt", "With pain in the Achilles tendon, shin, foot or knee, or after a stress fracture, leave it out.");
/* Translators: exercise "bounding", who should adapt it 3 */
NC_("exercise-adapt", "When you are new to jumps, two sets a week on soft ground are plenty.");

/* data/exercises/box-jump.json */

/* Translators: exercise "box-jump", name */
NC_("exercise-name", "Box jump");
/* Translators: exercise "box-jump", other name 1 */
NC_("exercise-alias", "Jump to box");
/* Translators: exercise "box-jump", set-up 1 */
NC_("exercise-setup", "Place a firm box, up to about 40 centimetres high, so that it can neither slide nor tip.");
/* Translators: exercise "box-jump", set-up 2 */
NC_("exercise-setup", "Stand a short step in front of it, feet shoulder-width apart.");
/* Translators: exercise "box-jump", step 1 */
NC_("exercise-step", "Bend your hips and knees for two seconds while your arms swing back.");
/* Translators: exercise "box-jump", step 2 */
NC_("exercise-step", "Push off with both feet as fast as you can and swing your arms forward.");
/* Translators: exercise "box-jump", step 3 */
NC_("exercise-step", "Draw your knees up just enough to clear the edge.");
/* Translators: exercise "box-jump", step 4 */
NC_("exercise-step", "Land softly in the middle of the box with both whole feet, knees bent and over your toes.");
/* Translators: exercise "box-jump", step 5 */
NC_("exercise-step", "Stand up tall on the box.");
/* Translators: exercise "box-jump", step 6 */
NC_("exercise-step", "Step down one foot at a time; do not jump down.");
/* Translators: exercise "box-jump", breathing */
NC_("exercise-breathing", "Breathe in as you bend and out as you jump; take a breath on top.");
/* Translators: exercise "box-jump", mistake 1 */
NC_("exercise-mistake", "You land in a deep crouch with a round back.");
/* Translators: exercise "box-jump", what to do about mistake 1 */
NC_("exercise-fix", "Take a lower box: you should land about as deep as you took off.");
/* Translators: exercise "box-jump", mistake 2 */
NC_("exercise-mistake", "Your knees fall inwards on the box.");
/* Translators: exercise "box-jump", what to do about mistake 2 */
NC_("exercise-fix", "Land with feet and knees as wide as at the start, and lower the box if you cannot.");
/* Translators: exercise "box-jump", mistake 3 */
NC_("exercise-mistake", "You jump back down.");
/* Translators: exercise "box-jump", what to do about mistake 3 */
NC_("exercise-fix", "Step down and rest a moment: here the jump up is the exercise, not the drop.");
/* Translators: exercise "box-jump", why a runner needs it */
NC_("exercise-why", "The box lets you jump with full effort and land with little impact, because you come down only a short way. It trains fast force in hips, knees and ankles. In a review, jump training did most for running economy where it was joined with strength training.");
/* Translators: exercise "box-jump", who should adapt it 1 */
NC_("exercise-adapt", "If the edge frightens you, begin with a step of 15 to 20 centimetres or a stack of mats.");
/* Translators: exercise "box-jump", who should adapt it 2 */
NC_("exercise-adapt", "With knee or Achilles pain on landing, leave jumps out and choose the step-up.");
/* Translators: exercise "box-jump", who should adapt it 3 */
NC_("exercise-adapt", "In pregnancy and in the months after a birth, leave jumps out.");
/* Translators: exercise "box-jump", who should adapt it 4 */
NC_("exercise-adapt", "If your legs are tired, leave it for another day or take a lower box: a missed edge hurts your shins.");

/* data/exercises/bulgarian-split-squat.json */

/* Translators: exercise "bulgarian-split-squat", name */
NC_("exercise-name", "Bulgarian split squat");
/* Translators: exercise "bulgarian-split-squat", other name 1 */
NC_("exercise-alias", "Rear-foot-elevated split squat");
/* Translators: exercise "bulgarian-split-squat", other name 2 */
NC_("exercise-alias", "RFESS");
/* Translators: exercise "bulgarian-split-squat", set-up 1 */
NC_("exercise-setup", "Stand with your back to a bench or a firm chair that is no higher than your knee and cannot slide.");
/* Translators: exercise "bulgarian-split-squat", set-up 2 */
NC_("exercise-setup", "Lay the laces of one foot on it and hop the other foot forward, until your front shin is nearly upright at the bottom.");
/* Translators: exercise "bulgarian-split-squat", set-up 3 */
NC_("exercise-setup", "Keep the two feet hip-width apart and rest your hands on your hips.");
/* Translators: exercise "bulgarian-split-squat", step 1 */
NC_("exercise-step", "Stand tall on the front leg, both hip bones pointing ahead.");
/* Translators: exercise "bulgarian-split-squat", step 2 */
NC_("exercise-step", "Bend the front hip and knee and let the back knee sink towards the floor for three seconds.");
/* Translators: exercise "bulgarian-split-squat", step 3 */
NC_("exercise-step", "Tip your trunk a little forward from the hip and keep your back long.");
/* Translators: exercise "bulgarian-split-squat", step 4 */
NC_("exercise-step", "Wait a second where the front thigh is almost level, the back knee a hand’s breadth above the floor.");
/* Translators: exercise "bulgarian-split-squat", step 5 */
NC_("exercise-step", "Drive the front foot into the floor and rise in one second; the back foot stays light.");
/* Translators: exercise "bulgarian-split-squat", step 6 */
NC_("exercise-step", "Finish the set before you change sides, and begin with the leg that finds it harder.");
/* Translators: exercise "bulgarian-split-squat", breathing */
NC_("exercise-breathing", "Breathe in on the way down and out on the way up.");
/* Translators: exercise "bulgarian-split-squat", mistake 1 */
NC_("exercise-mistake", "Your front knee falls inwards.");
/* Translators: exercise "bulgarian-split-squat", what to do about mistake 1 */
NC_("exercise-fix", "Touch a wall with a fingertip, slow down and let the knee follow the middle toes. Put weights aside until it does.");
/* Translators: exercise "bulgarian-split-squat", mistake 2 */
NC_("exercise-mistake", "Your back rounds and your head hangs.");
/* Translators: exercise "bulgarian-split-squat", what to do about mistake 2 */
NC_("exercise-fix", "Bend at the hip instead, breastbone forward, eyes on the floor two metres ahead.");
/* Translators: exercise "bulgarian-split-squat", mistake 3 */
NC_("exercise-mistake", "Your front heel peels off the floor.");
/* Translators: exercise "bulgarian-split-squat", what to do about mistake 3 */
NC_("exercise-fix", "Hop the foot a few centimetres further from the bench.");
/* Translators: exercise "bulgarian-split-squat", mistake 4 */
NC_("exercise-mistake", "You push with the back foot.");
/* Translators: exercise "bulgarian-split-squat", what to do about mistake 4 */
NC_("exercise-fix", "Lay only the laces on the bench, toes long, and keep your weight over the front foot.");
/* Translators: exercise "bulgarian-split-squat", why a runner needs it */
NC_("exercise-why", "One leg does nearly all the work, so a pair of dumbbells is already a lot of weight for it. In a study of twenty men used to lifting, the work came mainly from the hip, and the knee had less to do than in a back squat.");
/* Translators: exercise "bulgarian-split-squat", who should adapt it 1 */
NC_("exercise-adapt", "If the front of the back hip pulls or the instep hurts, take a lower bench or lay a rolled towel under the foot, or do split squats on the floor.");
/* Translators: exercise "bulgarian-split-squat", who should adapt it 2 */
NC_("exercise-adapt", "If the front of your knee hurts, sink less deep and put the front foot further away.");
/* Translators: exercise "bulgarian-split-squat", who should adapt it 3 */
NC_("exercise-adapt", "If your balance is unsteady, keep one hand on a rail and leave the weights for later.");

/* data/exercises/calf-raise.json */

/* Translators: exercise "calf-raise", name */
NC_("exercise-name", "Calf raise");
/* Translators: exercise "calf-raise", other name 1 */
NC_("exercise-alias", "Heel raise");
/* Translators: exercise "calf-raise", other name 2 */
NC_("exercise-alias", "Heel rise");
/* Translators: exercise "calf-raise", set-up 1 */
NC_("exercise-setup", "Stand with the balls of both feet on a step, hip-width apart, heels free behind the edge; without a step, stand on the floor.");
/* Translators: exercise "calf-raise", set-up 2 */
NC_("exercise-setup", "Rest your fingertips on a wall or a rail if you need help with balance.");
/* Translators: exercise "calf-raise", step 1 */
NC_("exercise-step", "Press the bases of your big and second toes down and rise in one second.");
/* Translators: exercise "calf-raise", step 2 */
NC_("exercise-step", "Go as high as you can, knees straight but not locked, ankles in line with your toes.");
/* Translators: exercise "calf-raise", step 3 */
NC_("exercise-step", "Stay at the top for a second.");
/* Translators: exercise "calf-raise", step 4 */
NC_("exercise-step", "Lower for two seconds, on a step until your heels are below its edge.");
/* Translators: exercise "calf-raise", step 5 */
NC_("exercise-step", "Start again from a stretch, not from a bounce. When you no longer reach the same height, the set is over.");
/* Translators: exercise "calf-raise", mistake 1 */
NC_("exercise-mistake", "Your knees bend and help to push.");
/* Translators: exercise "calf-raise", what to do about mistake 1 */
NC_("exercise-fix", "Straighten them before you start and keep them so; the bent-knee version is an exercise of its own.");
/* Translators: exercise "calf-raise", mistake 2 */
NC_("exercise-mistake", "Your ankles roll outwards at the top.");
/* Translators: exercise "calf-raise", what to do about mistake 2 */
NC_("exercise-fix", "Keep the base of the big toe heavy. A ball held between your heels reminds you.");
/* Translators: exercise "calf-raise", mistake 3 */
NC_("exercise-mistake", "You bounce at the bottom.");
/* Translators: exercise "calf-raise", what to do about mistake 3 */
NC_("exercise-fix", "Stop for a moment at the bottom and for a second at the top.");
/* Translators: exercise "calf-raise", why a runner needs it */
NC_("exercise-why", "Your calf muscles push you off the ground at every step. In a study of running at different speeds, soleus and gastrocnemius did most to hold the body up until the pace came close to a sprint. Squats and bridges leave them almost without work, so every plan needs a calf exercise.");
/* Translators: exercise "calf-raise", who should adapt it 1 */
NC_("exercise-adapt", "If your heel hurts where the Achilles tendon meets the bone, stay on the floor and do not drop below level.");
/* Translators: exercise "calf-raise", who should adapt it 2 */
NC_("exercise-adapt", "If you felt a sudden pop or a blow in the calf, or a calf is hot and swollen on one side, do not train it and see a doctor at once.");
/* Translators: exercise "calf-raise", who should adapt it 3 */
NC_("exercise-adapt", "If your balance is poor, keep both hands on something solid.");

/* data/exercises/cat-cow.json */

/* Translators: exercise "cat-cow", name */
NC_("exercise-name", "Cat-cow");
/* Translators: exercise "cat-cow", other name 1 */
NC_("exercise-alias", "Quadruped spine wave");
/* Translators: exercise "cat-cow", set-up 2 */
NC_("exercise-setup", "Straighten your arms without locking your elbows.");
/* Translators: exercise "cat-cow", step 1 */
NC_("exercise-step", "For two seconds tilt your pelvis forward, let your belly sink and lift your chest and gaze: the cow.");
/* Translators: exercise "cat-cow", step 2 */
NC_("exercise-step", "For two seconds tuck your pelvis, push the floor away and round your whole back: the cat.");
/* Translators: exercise "cat-cow", step 3 */
NC_("exercise-step", "Let your head hang and stay there for a second.");
/* Translators: exercise "cat-cow", step 4 */
NC_("exercise-step", "Flow back into the cow, one part of the spine after the other; there and back is one repetition.");
/* Translators: exercise "cat-cow", breathing */
NC_("exercise-breathing", "Breathe in as your chest lifts, and out as your back rounds.");
/* Translators: exercise "cat-cow", mistake 1 */
NC_("exercise-mistake", "Only your head nods, and your back stays flat.");
/* Translators: exercise "cat-cow", what to do about mistake 1 */
NC_("exercise-fix", "Start each change from the pelvis; the head follows last.");
/* Translators: exercise "cat-cow", mistake 2 */
NC_("exercise-mistake", "You rock back towards your heels.");
/* Translators: exercise "cat-cow", what to do about mistake 2 */
NC_("exercise-fix", "Keep your hips above your knees and your shoulders above your hands.");
/* Translators: exercise "cat-cow", mistake 3 */
NC_("exercise-mistake", "You push into the end of the range.");
/* Translators: exercise "cat-cow", what to do about mistake 3 */
NC_("exercise-fix", "Go only as far as feels easy; the range grows by itself.");
/* Translators: exercise "cat-cow", why a runner needs it */
NC_("exercise-why", "Running holds your back in much the same position for a long time. This wave takes every part of the spine through bending and straightening under little load, so it suits a warm-up or the time after a long run or a long day of sitting.");
/* Translators: exercise "cat-cow", who should adapt it 2 */
NC_("exercise-adapt", "If one direction hurts your back or neck, do only the other half, within a range that feels easy.");
/* Translators: exercise "cat-cow", who should adapt it 3 */
NC_("exercise-adapt", "If kneeling hurts, do it sitting on a chair with your hands on your thighs.");
/* Translators: exercise "cat-cow", who should adapt it 4 */
NC_("exercise-adapt", "With brittle bones or a fracture of the spine, ask your doctor or physiotherapist before you round your back.");

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

/* data/exercises/clamshell.json */

/* Translators: exercise "clamshell", name */
NC_("exercise-name", "Clamshell");
/* Translators: exercise "clamshell", other name 1 */
NC_("exercise-alias", "Clam");
/* Translators: exercise "clamshell", set-up 1 */
NC_("exercise-setup", "Lie on your side, head on the outstretched arm, hips bent to about 45 degrees and knees to a right angle.");
/* Translators: exercise "clamshell", set-up 2 */
NC_("exercise-setup", "Lay one knee and one foot on the other and put the upper hand on the floor in front of you. A band above the knees is optional.");
/* Translators: exercise "clamshell", step 1 */
NC_("exercise-step", "Draw your belly in and stack one hip above the other.");
/* Translators: exercise "clamshell", step 2 */
NC_("exercise-step", "Open the upper knee like a shell; the feet stay together.");
/* Translators: exercise "clamshell", step 3 */
NC_("exercise-step", "Hold for a second where your pelvis still keeps still.");
/* Translators: exercise "clamshell", step 4 */
NC_("exercise-step", "Close slowly, in two seconds.");
/* Translators: exercise "clamshell", breathing */
NC_("exercise-breathing", "Breathe out as you open, in as you close.");
/* Translators: exercise "clamshell", mistake 1 */
NC_("exercise-mistake", "Your pelvis rolls back.");
/* Translators: exercise "clamshell", what to do about mistake 1 */
NC_("exercise-fix", "Open less far. Lay a hand on the upper hip and feel that it stays where it is.");
/* Translators: exercise "clamshell", mistake 2 */
NC_("exercise-mistake", "The feet come apart.");
/* Translators: exercise "clamshell", what to do about mistake 2 */
NC_("exercise-fix", "Press the inner edges of your feet together all the time.");
/* Translators: exercise "clamshell", mistake 3 */
NC_("exercise-mistake", "You hurry.");
/* Translators: exercise "clamshell", what to do about mistake 3 */
NC_("exercise-fix", "Two seconds for the way down make it hard enough.");
/* Translators: exercise "clamshell", why a runner needs it */
NC_("exercise-why", "The muscles at the side and back of the hip turn the thigh out and hold it there while you stand on one leg. The clamshell is a first way to feel and train them without any load on the knee.");
/* Translators: exercise "clamshell", who should adapt it 1 */
NC_("exercise-adapt", "If your hip pinches in front, bend it less.");
/* Translators: exercise "clamshell", who should adapt it 2 */
NC_("exercise-adapt", "If the side you lie on is tender, put a pillow under it.");

/* data/exercises/copenhagen-side-plank.json */

/* Translators: exercise "copenhagen-side-plank", name */
NC_("exercise-name", "Short-lever Copenhagen side plank");
/* Translators: exercise "copenhagen-side-plank", other name 1 */
NC_("exercise-alias", "Adductor plank");
/* Translators: exercise "copenhagen-side-plank", set-up 1 */
NC_("exercise-setup", "Lie on your side at the end of a bench that cannot slide, your elbow under your shoulder.");
/* Translators: exercise "copenhagen-side-plank", set-up 2 */
NC_("exercise-setup", "Bend your top knee and lay its inner side and the shin on the bench. The lower leg stays free in front of the bench.");
/* Translators: exercise "copenhagen-side-plank", step 1 */
NC_("exercise-step", "Press your forearm into the floor and your top knee into the bench.");
/* Translators: exercise "copenhagen-side-plank", step 2 */
NC_("exercise-step", "Lift your hips until head, trunk and top thigh make one line.");
/* Translators: exercise "copenhagen-side-plank", step 3 */
NC_("exercise-step", "Hold with your chest facing straight ahead and the lower leg off the floor.");
/* Translators: exercise "copenhagen-side-plank", step 4 */
NC_("exercise-step", "When the time is up, put the lower foot down first, lower your hips and change sides.");
/* Translators: exercise "copenhagen-side-plank", breathing */
NC_("exercise-breathing", "Breathe calmly all the time; do not hold your breath.");
/* Translators: exercise "copenhagen-side-plank", mistake 1 */
NC_("exercise-mistake", "Your hips sag towards the floor.");
/* Translators: exercise "copenhagen-side-plank", what to do about mistake 1 */
NC_("exercise-fix", "Press the knee harder into the bench. End the set when the line breaks, or let the lower foot help.");
/* Translators: exercise "copenhagen-side-plank", mistake 2 */
NC_("exercise-mistake", "Your chest rolls forwards to the floor.");
/* Translators: exercise "copenhagen-side-plank", what to do about mistake 2 */
NC_("exercise-fix", "Stretch your top arm to the ceiling and keep one shoulder above the other.");
/* Translators: exercise "copenhagen-side-plank", mistake 3 */
NC_("exercise-mistake", "Your shoulder sinks towards your ear.");
/* Translators: exercise "copenhagen-side-plank", what to do about mistake 3 */
NC_("exercise-fix", "Push the floor away and make your neck long.");
/* Translators: exercise "copenhagen-side-plank", why a runner needs it */
NC_("exercise-why", "The muscles of the inner thigh steady the pelvis each time you stand on one leg. Here those of the top leg carry you from the side, together with the flank. With the knee and not the foot on the bench the lever is short, which makes it a good way in.");
/* Translators: exercise "copenhagen-side-plank", who should adapt it 1 */
NC_("exercise-adapt", "Leave it out with a strained or painful groin, and have a physiotherapist plan the way back.");
/* Translators: exercise "copenhagen-side-plank", who should adapt it 2 */
NC_("exercise-adapt", "If it is too hard, keep the lower foot on the floor and take part of the weight off, or go back to the side plank.");
/* Translators: exercise "copenhagen-side-plank", who should adapt it 3 */
NC_("exercise-adapt", "If the inner side of your knee or your shoulder hurts, choose the sumo squat instead.");
/* Translators: exercise "copenhagen-side-plank", who should adapt it 4 */
NC_("exercise-adapt", "If your blood pressure is high and not under control, leave long holds out and ask your doctor.");

/* data/exercises/dead-bug.json */

/* Translators: exercise "dead-bug", name */
NC_("exercise-name", "Dead bug");
/* Translators: exercise "dead-bug", other name 1 */
NC_("exercise-alias", "Opposite arm-leg lower");
/* Translators: exercise "dead-bug", set-up 1 */
NC_("exercise-setup", "Lie on your back and stretch both arms towards the ceiling, hands over your shoulders.");
/* Translators: exercise "dead-bug", set-up 2 */
NC_("exercise-setup", "Lift your legs one after the other until hips and knees are at right angles and your shins are level.");
/* Translators: exercise "dead-bug", step 1 */
NC_("exercise-step", "Breathe out, let your ribs sink and press your lower back gently into the floor.");
/* Translators: exercise "dead-bug", step 2 */
NC_("exercise-step", "For three seconds lower your left arm past your head while your right leg straightens just above the floor.");
/* Translators: exercise "dead-bug", step 3 */
NC_("exercise-step", "Stop where your back would lift, and hold for a second; the other arm and leg stay where they are.");
/* Translators: exercise "dead-bug", step 4 */
NC_("exercise-step", "Come back to the start with both.");
/* Translators: exercise "dead-bug", step 5 */
NC_("exercise-step", "Change to the right arm and the left leg; every reach counts as one repetition.");
/* Translators: exercise "dead-bug", mistake 1 */
NC_("exercise-mistake", "Your lower back lifts off the floor.");
/* Translators: exercise "dead-bug", what to do about mistake 1 */
NC_("exercise-fix", "Keep the leg higher or the knee bent, or go back to the heel tap.");
/* Translators: exercise "dead-bug", mistake 2 */
NC_("exercise-mistake", "The other leg drifts along.");
/* Translators: exercise "dead-bug", what to do about mistake 2 */
NC_("exercise-fix", "Keep its knee above the hip; a hand on that thigh reminds you.");
/* Translators: exercise "dead-bug", mistake 3 */
NC_("exercise-mistake", "Arm and leg of the same side move.");
/* Translators: exercise "dead-bug", what to do about mistake 3 */
NC_("exercise-fix", "Start with the arm alone, then add the opposite leg.");
/* Translators: exercise "dead-bug", mistake 4 */
NC_("exercise-mistake", "You rush.");
/* Translators: exercise "dead-bug", what to do about mistake 4 */
NC_("exercise-fix", "Count to three on every reach.");
/* Translators: exercise "dead-bug", why a runner needs it */
NC_("exercise-why", "Opposite arm and leg move as in running, and your belly has to stop your back from arching as the levers get long. The floor under your back shows you at once whether it holds.");
/* Translators: exercise "dead-bug", who should adapt it 1 */
NC_("exercise-adapt", "If your back hurts when the leg goes down, bend the knee and tap the heel instead.");
/* Translators: exercise "dead-bug", who should adapt it 2 */
NC_("exercise-adapt", "If your shoulder hurts overhead, leave the arms pointing at the ceiling and move only the legs.");
/* Translators: exercise "dead-bug", who should adapt it 3 */
NC_("exercise-adapt", "If a ridge or bulge shows along the middle of your belly, as it may in pregnancy or after a birth, stop and have a women’s health physiotherapist guide you.");

/* data/exercises/dumbbell-row.json */

/* Translators: exercise "dumbbell-row", name */
NC_("exercise-name", "One-arm dumbbell row");
/* Translators: exercise "dumbbell-row", other name 1 */
NC_("exercise-alias", "Bench row");
/* Translators: exercise "dumbbell-row", set-up 1 */
NC_("exercise-setup", "Put one knee and the hand of the same side on a bench, back level and long, the other foot on the floor.");
/* Translators: exercise "dumbbell-row", set-up 2 */
NC_("exercise-setup", "Let the weight hang from the free arm below your shoulder.");
/* Translators: exercise "dumbbell-row", step 1 */
NC_("exercise-step", "Brace your belly and keep both shoulders at one height.");
/* Translators: exercise "dumbbell-row", step 2 */
NC_("exercise-step", "Let the arm hang long without letting the shoulder drop.");
/* Translators: exercise "dumbbell-row", step 3 */
NC_("exercise-step", "Pull the elbow up and back along your ribs until your hand is beside your waist.");
/* Translators: exercise "dumbbell-row", step 4 */
NC_("exercise-step", "Hold for a second; trunk and hips stay still.");
/* Translators: exercise "dumbbell-row", step 5 */
NC_("exercise-step", "Lower in two seconds; finish the set, then change sides.");
/* Translators: exercise "dumbbell-row", breathing */
NC_("exercise-breathing", "Breathe out as you pull and in on the way down.");
/* Translators: exercise "dumbbell-row", mistake 1 */
NC_("exercise-mistake", "Your back rounds.");
/* Translators: exercise "dumbbell-row", what to do about mistake 1 */
NC_("exercise-fix", "Push your chest and your tail away from each other, and put your hand further forward on the bench.");
/* Translators: exercise "dumbbell-row", mistake 2 */
NC_("exercise-mistake", "Your trunk turns open to swing the weight up.");
/* Translators: exercise "dumbbell-row", what to do about mistake 2 */
NC_("exercise-fix", "Take less weight and keep your breastbone facing the bench.");
/* Translators: exercise "dumbbell-row", mistake 3 */
NC_("exercise-mistake", "You pull the hand to the armpit.");
/* Translators: exercise "dumbbell-row", what to do about mistake 3 */
NC_("exercise-fix", "Lead with the elbow and aim for the waist.");
/* Translators: exercise "dumbbell-row", why a runner needs it */
NC_("exercise-why", "It loads one side of the back and arm at a time while the trunk keeps from twisting, as it has to in running. With a bench under you the lower back is spared.");
/* Translators: exercise "dumbbell-row", who should adapt it 1 */
NC_("exercise-adapt", "Without a bench lean your free hand on a table or on your thigh.");
/* Translators: exercise "dumbbell-row", who should adapt it 2 */
NC_("exercise-adapt", "With a sore lower back choose the band row, standing upright.");
/* Translators: exercise "dumbbell-row", who should adapt it 3 */
NC_("exercise-adapt", "If your wrist or knee does not like the bench, put a folded towel under it.");

/* data/exercises/eccentric-heel-drop.json */

/* Translators: exercise "eccentric-heel-drop", name */
NC_("exercise-name", "Eccentric heel drop");
/* Translators: exercise "eccentric-heel-drop", other name 1 */
NC_("exercise-alias", "Alfredson heel drop");
/* Translators: exercise "eccentric-heel-drop", set-up 1 */
NC_("exercise-setup", "Stand on a stair or a firm step with the balls of both feet, heels free behind the edge.");
/* Translators: exercise "eccentric-heel-drop", set-up 2 */
NC_("exercise-setup", "Put your hands on a wall or hold a rail.");
/* Translators: exercise "eccentric-heel-drop", step 1 */
NC_("exercise-step", "Rise onto your toes with both feet, in one second.");
/* Translators: exercise "eccentric-heel-drop", step 2 */
NC_("exercise-step", "Shift your weight to one foot and lift the other off the step.");
/* Translators: exercise "eccentric-heel-drop", step 3 */
NC_("exercise-step", "Lower that heel for three seconds, knee straight, slowly to the very end.");
/* Translators: exercise "eccentric-heel-drop", step 4 */
NC_("exercise-step", "Stop when the heel is below the edge and your calf feels stretched.");
/* Translators: exercise "eccentric-heel-drop", step 5 */
NC_("exercise-step", "Put the other foot back and rise on both again; one leg only ever lowers.");
/* Translators: exercise "eccentric-heel-drop", breathing */
NC_("exercise-breathing", "Breathe in as you lower and out as you rise.");
/* Translators: exercise "eccentric-heel-drop", mistake 1 */
NC_("exercise-mistake", "You stop when your foot is level.");
/* Translators: exercise "eccentric-heel-drop", what to do about mistake 1 */
NC_("exercise-fix", "Let the heel go on below the edge, as far as it goes without pain.");
/* Translators: exercise "eccentric-heel-drop", mistake 2 */
NC_("exercise-mistake", "Your knee bends on the way down.");
/* Translators: exercise "eccentric-heel-drop", what to do about mistake 2 */
NC_("exercise-fix", "Keep the front of the thigh firm, so that the ankle alone moves.");
/* Translators: exercise "eccentric-heel-drop", mistake 3 */
NC_("exercise-mistake", "You drop fast.");
/* Translators: exercise "eccentric-heel-drop", what to do about mistake 3 */
NC_("exercise-fix", "Count to three aloud. If you cannot hold the pace, end the set.");
/* Translators: exercise "eccentric-heel-drop", why a runner needs it */
NC_("exercise-why", "Muscles bear more load on the way down than they can lift. Two legs up and one leg down lets you use that: your calf works hard while it gets longer, as it does each time your foot takes your weight in running.");
/* Translators: exercise "eccentric-heel-drop", who should adapt it 1 */
NC_("exercise-adapt", "If it hurts where the Achilles tendon meets the heel bone, do not go below the edge; work on the floor.");
/* Translators: exercise "eccentric-heel-drop", who should adapt it 2 */
NC_("exercise-adapt", "The first sessions make many calves sore: begin with one set of eight and add slowly.");
/* Translators: exercise "eccentric-heel-drop", who should adapt it 3 */
NC_("exercise-adapt", "If a tendon has hurt for more than two weeks, let a physiotherapist choose the load.");
/* Translators: exercise "eccentric-heel-drop", who should adapt it 4 */
NC_("exercise-adapt", "After a pop or a sudden blow in the calf or tendon, do not train; see a doctor at once.");

/* data/exercises/goblet-squat.json */

/* Translators: exercise "goblet-squat", name */
NC_("exercise-name", "Goblet squat");
/* Translators: exercise "goblet-squat", other name 1 */
NC_("exercise-alias", "Front-loaded squat");
/* Translators: exercise "goblet-squat", set-up 1 */
NC_("exercise-setup", "Hold one kettlebell or dumbbell upright against your breastbone with both hands, elbows pointing down.");
/* Translators: exercise "goblet-squat", step 1 */
NC_("exercise-step", "Stand tall, draw the weight in to your chest and firm up your belly.");
/* Translators: exercise "goblet-squat", step 2 */
NC_("exercise-step", "Bend your hips and knees together and sit down between your feet for a count of three.");
/* Translators: exercise "goblet-squat", step 3 */
NC_("exercise-step", "Let your elbows pass on the inside of your knees while your knees follow your toes.");
/* Translators: exercise "goblet-squat", step 4 */
NC_("exercise-step", "Stay at your lowest point for a second with your chest up and both heels down.");
/* Translators: exercise "goblet-squat", step 5 */
NC_("exercise-step", "Push through the whole foot and stand up, with the weight still touching your chest.");
/* Translators: exercise "goblet-squat", breathing */
NC_("exercise-breathing", "Breathe in before you go down and out once you are half-way up.");
/* Translators: exercise "goblet-squat", mistake 1 */
NC_("exercise-mistake", "The weight drifts away and your upper back rounds.");
/* Translators: exercise "goblet-squat", what to do about mistake 1 */
NC_("exercise-fix", "Keep the weight against your breastbone for the whole repetition. If you cannot, take a lighter one.");
/* Translators: exercise "goblet-squat", what to do about mistake 2 */
NC_("exercise-fix", "Use your elbows as a reminder: they stay between your knees and leave them room to open.");
/* Translators: exercise "goblet-squat", what to do about mistake 3 */
NC_("exercise-fix", "Stop a little higher, or put a thin book under both heels for now.");
/* Translators: exercise "goblet-squat", mistake 4 */
NC_("exercise-mistake", "You rest your elbows on your thighs at the bottom.");
/* Translators: exercise "goblet-squat", what to do about mistake 4 */
NC_("exercise-fix", "Keep the tension and end the descent just before they touch.");
/* Translators: exercise "goblet-squat", why a runner needs it */
NC_("exercise-why", "A weight in front of you balances hips that travel back, so many people squat deeper and more upright with it than without. It is also an easy first step towards heavy squats: in a review of 22 studies, heavy strength work made running a little more economical, and loads close to the maximum did best.");
/* Translators: exercise "goblet-squat", who should adapt it 2 */
NC_("exercise-adapt", "If your wrists or shoulders complain, hug the weight with crossed arms or let it hang as in the sumo squat.");
/* Translators: exercise "goblet-squat", who should adapt it 3 */
NC_("exercise-adapt", "If the front of your knee hurts, go only as deep as stays comfortable, or drop the weight for a while.");

/* data/exercises/half-kneeling-press.json */

/* Translators: exercise "half-kneeling-press", name */
NC_("exercise-name", "Half-kneeling overhead press");
/* Translators: exercise "half-kneeling-press", other name 1 */
NC_("exercise-alias", "One-arm half-kneeling press");
/* Translators: exercise "half-kneeling-press", set-up 1 */
NC_("exercise-setup", "Kneel on one knee with the other foot flat in front, both knees at right angles; put something soft under the knee.");
/* Translators: exercise "half-kneeling-press", set-up 2 */
NC_("exercise-setup", "Hold the weight at the shoulder on the side of the kneeling leg, elbow below your hand.");
/* Translators: exercise "half-kneeling-press", step 1 */
NC_("exercise-step", "Squeeze the buttock of the kneeling leg and stack your ribs over your pelvis.");
/* Translators: exercise "half-kneeling-press", step 2 */
NC_("exercise-step", "Look ahead and let the free arm hang.");
/* Translators: exercise "half-kneeling-press", step 3 */
NC_("exercise-step", "Press the weight straight up until your arm is beside your ear.");
/* Translators: exercise "half-kneeling-press", step 4 */
NC_("exercise-step", "Stay tall: nothing below the shoulder moves.");
/* Translators: exercise "half-kneeling-press", step 5 */
NC_("exercise-step", "Lower in two seconds to the shoulder; finish the set, then change sides.");
/* Translators: exercise "half-kneeling-press", breathing */
NC_("exercise-breathing", "Breathe out as you press and in on the way down.");
/* Translators: exercise "half-kneeling-press", mistake 1 */
NC_("exercise-mistake", "Your lower back arches to get the weight up.");
/* Translators: exercise "half-kneeling-press", what to do about mistake 1 */
NC_("exercise-fix", "Squeeze the buttock of the kneeling leg harder, and take less weight.");
/* Translators: exercise "half-kneeling-press", mistake 2 */
NC_("exercise-mistake", "Your trunk leans away from the weight.");
/* Translators: exercise "half-kneeling-press", what to do about mistake 2 */
NC_("exercise-fix", "Grow tall through the crown and press closer to your ear.");
/* Translators: exercise "half-kneeling-press", mistake 3 */
NC_("exercise-mistake", "Your shoulder is pulled up to the ear.");
/* Translators: exercise "half-kneeling-press", what to do about mistake 3 */
NC_("exercise-fix", "Begin each press with the shoulder low and let it rise only at the end.");
/* Translators: exercise "half-kneeling-press", why a runner needs it */
NC_("exercise-why", "Half-kneeling, you cannot help with your legs: shoulder and arm press, and trunk and hip of the kneeling side keep you from tipping. That is the task of each running stride in slow motion, with one hip straight and the trunk still.");
/* Translators: exercise "half-kneeling-press", who should adapt it 1 */
NC_("exercise-adapt", "If kneeling hurts, stand with one foot in front or sit upright on a chair.");
/* Translators: exercise "half-kneeling-press", who should adapt it 2 */
NC_("exercise-adapt", "If your shoulder hurts overhead, press only to eye level or choose the incline push-up.");
/* Translators: exercise "half-kneeling-press", who should adapt it 3 */
NC_("exercise-adapt", "With high blood pressure use a light weight and keep breathing.");

/* data/exercises/hamstring-walkout.json */

/* Translators: exercise "hamstring-walkout", name */
NC_("exercise-name", "Hamstring walk-out");
/* Translators: exercise "hamstring-walkout", other name 1 */
NC_("exercise-alias", "Bridge walk-out");
/* Translators: exercise "hamstring-walkout", set-up 2 */
NC_("exercise-setup", "Raise your hips into the bridge and lift your toes, so that only your heels push into the floor.");
/* Translators: exercise "hamstring-walkout", step 1 */
NC_("exercise-step", "Start in the bridge, with your shoulders, hips and knees in one line.");
/* Translators: exercise "hamstring-walkout", step 2 */
NC_("exercise-step", "Take a small step away from you with your right heel.");
/* Translators: exercise "hamstring-walkout", step 3 */
NC_("exercise-step", "Follow with a longer step of your left heel and go on, heel by heel, for three seconds.");
/* Translators: exercise "hamstring-walkout", step 4 */
NC_("exercise-step", "Stop where your knees are only slightly bent and you can just keep your hips off the floor.");
/* Translators: exercise "hamstring-walkout", step 5 */
NC_("exercise-step", "Without resting, walk your heels back in for three seconds.");
/* Translators: exercise "hamstring-walkout", step 6 */
NC_("exercise-step", "Finish in the high bridge; out and back is one repetition.");
/* Translators: exercise "hamstring-walkout", breathing */
NC_("exercise-breathing", "Breathe out as you walk away and in as you walk back; take an extra breath whenever you need one.");
/* Translators: exercise "hamstring-walkout", mistake 1 */
NC_("exercise-mistake", "Your hips drop to the floor on the way out.");
/* Translators: exercise "hamstring-walkout", what to do about mistake 1 */
NC_("exercise-fix", "Turn back one step earlier. A shorter walk with high hips is the better one.");
/* Translators: exercise "hamstring-walkout", mistake 2 */
NC_("exercise-mistake", "Your lower back arches when your legs get long.");
/* Translators: exercise "hamstring-walkout", what to do about mistake 2 */
NC_("exercise-fix", "Draw your ribs towards your pelvis before the first step and squeeze your glutes all the way.");
/* Translators: exercise "hamstring-walkout", mistake 3 */
NC_("exercise-mistake", "You take two or three huge steps.");
/* Translators: exercise "hamstring-walkout", what to do about mistake 3 */
NC_("exercise-fix", "Move each heel by about half a foot’s length.");
/* Translators: exercise "hamstring-walkout", why a runner needs it */
NC_("exercise-why", "The further your heels are from you, the more the hamstrings have to do. A study of 28 healthy adults on the single-leg bridge fits this: with the knee strongly bent the hamstrings worked less. Walking out makes them work harder as they get longer, and in running they brake your shin before each landing.");
/* Translators: exercise "hamstring-walkout", who should adapt it 1 */
NC_("exercise-adapt", "In the first weeks after a hamstring strain, stay with the hip bridge, heels close to you.");
/* Translators: exercise "hamstring-walkout", who should adapt it 2 */
NC_("exercise-adapt", "If the backs of your thighs cramp, shorten the walk and rest between repetitions.");

/* data/exercises/heel-tap.json */

/* Translators: exercise "heel-tap", name */
NC_("exercise-name", "Supine heel tap");
/* Translators: exercise "heel-tap", other name 1 */
NC_("exercise-alias", "Toe tap");
/* Translators: exercise "heel-tap", other name 2 */
NC_("exercise-alias", "Dead-bug legs only");
/* Translators: exercise "heel-tap", set-up 1 */
NC_("exercise-setup", "Lie on your back with your arms beside your body, palms down.");
/* Translators: exercise "heel-tap", step 2 */
NC_("exercise-step", "Keep the right angle in both knees; only the hip will move.");
/* Translators: exercise "heel-tap", step 3 */
NC_("exercise-step", "Lower your right heel to the floor for two seconds and just touch it.");
/* Translators: exercise "heel-tap", step 4 */
NC_("exercise-step", "Bring the leg back up for one second without letting your back come off the floor.");
/* Translators: exercise "heel-tap", step 5 */
NC_("exercise-step", "Tap with your left heel and keep changing; every tap counts as one repetition.");
/* Translators: exercise "heel-tap", breathing */
NC_("exercise-breathing", "Breathe out as the heel goes down and in as it comes back.");
/* Translators: exercise "heel-tap", what to do about mistake 1 */
NC_("exercise-fix", "Lower the heel only half-way, or hold the other thigh with your hands.");
/* Translators: exercise "heel-tap", mistake 2 */
NC_("exercise-mistake", "Your knee straightens and the foot lands far away.");
/* Translators: exercise "heel-tap", what to do about mistake 2 */
NC_("exercise-fix", "Keep the knee at a right angle, so that the heel comes down close to your bottom.");
/* Translators: exercise "heel-tap", mistake 3 */
NC_("exercise-mistake", "You drop the leg.");
/* Translators: exercise "heel-tap", what to do about mistake 3 */
NC_("exercise-fix", "Take two full seconds, and touch the floor as if it were glass.");
/* Translators: exercise "heel-tap", why a runner needs it */
NC_("exercise-why", "While one leg moves, your deep belly muscles keep your pelvis and lower back still. That is what they do when you run, too. On your back you feel at once when they give way, so it is a good place to learn it.");
/* Translators: exercise "heel-tap", who should adapt it 1 */
NC_("exercise-adapt", "If your back hurts when a leg goes down, keep both feet on the floor and slide one heel away and back instead.");
/* Translators: exercise "heel-tap", who should adapt it 4 */
NC_("exercise-adapt", "If your neck tenses, put a flat pillow under your head.");

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

/* data/exercises/hip-flexor-rock.json */

/* Translators: exercise "hip-flexor-rock", name */
NC_("exercise-name", "Half-kneeling hip-flexor rock");
/* Translators: exercise "hip-flexor-rock", other name 1 */
NC_("exercise-alias", "Hip-flexor stretch");
/* Translators: exercise "hip-flexor-rock", set-up 1 */
NC_("exercise-setup", "Kneel on one knee with something soft under it and put the other foot flat in front.");
/* Translators: exercise "hip-flexor-rock", set-up 2 */
NC_("exercise-setup", "Rest your hands on the front thigh.");
/* Translators: exercise "hip-flexor-rock", step 1 */
NC_("exercise-step", "Stack head, ribs and pelvis above the kneeling knee.");
/* Translators: exercise "hip-flexor-rock", step 2 */
NC_("exercise-step", "Tighten the buttock of that side, so that the front of the pelvis tips up a little.");
/* Translators: exercise "hip-flexor-rock", step 3 */
NC_("exercise-step", "Keep it tight and rock the whole body forward as one piece.");
/* Translators: exercise "hip-flexor-rock", step 4 */
NC_("exercise-step", "Stay for two seconds where you feel the front of the hip.");
/* Translators: exercise "hip-flexor-rock", step 5 */
NC_("exercise-step", "Rock back until you are upright.");
/* Translators: exercise "hip-flexor-rock", breathing */
NC_("exercise-breathing", "Breathe out as you rock forward, in as you come back.");
/* Translators: exercise "hip-flexor-rock", mistake 1 */
NC_("exercise-mistake", "Your lower back arches.");
/* Translators: exercise "hip-flexor-rock", what to do about mistake 1 */
NC_("exercise-fix", "Tighten the buttock first and go less far. The stretch belongs to the hip.");
/* Translators: exercise "hip-flexor-rock", mistake 2 */
NC_("exercise-mistake", "The front knee caves in.");
/* Translators: exercise "hip-flexor-rock", what to do about mistake 2 */
NC_("exercise-fix", "Keep it above the middle of the foot.");
/* Translators: exercise "hip-flexor-rock", mistake 3 */
NC_("exercise-mistake", "You hang in the end position.");
/* Translators: exercise "hip-flexor-rock", what to do about mistake 3 */
NC_("exercise-fix", "Two seconds are enough; it is a rock, not a long stretch.");
/* Translators: exercise "hip-flexor-rock", why a runner needs it */
NC_("exercise-why", "Behind the body the leg needs a hip that opens. Sitting for hours keeps it bent. Eight rocks on each side take the front of the hip through its range, with the glute working at the same time.");
/* Translators: exercise "hip-flexor-rock", who should adapt it 1 */
NC_("exercise-adapt", "If kneeling hurts, put a cushion under the knee or do it standing, with one foot far behind.");
/* Translators: exercise "hip-flexor-rock", who should adapt it 2 */
NC_("exercise-adapt", "If the front of the hip pinches instead of pulling, go back a little.");

/* data/exercises/hip-hike.json */

/* Translators: exercise "hip-hike", name */
NC_("exercise-name", "Hip hike");
/* Translators: exercise "hip-hike", other name 1 */
NC_("exercise-alias", "Pelvic drop and lift");
/* Translators: exercise "hip-hike", set-up 1 */
NC_("exercise-setup", "Stand on one leg at the edge of a low step and let the other foot hang beside it.");
/* Translators: exercise "hip-hike", set-up 2 */
NC_("exercise-setup", "Put your hands on your hips, or one fingertip on a wall for balance.");
/* Translators: exercise "hip-hike", step 1 */
NC_("exercise-step", "Keep the standing knee straight but not locked.");
/* Translators: exercise "hip-hike", step 2 */
NC_("exercise-step", "Let the free side of your pelvis sink in two seconds, as far as it goes easily.");
/* Translators: exercise "hip-hike", step 3 */
NC_("exercise-step", "Draw it up with the muscles at the side of the standing hip, a little higher than level.");
/* Translators: exercise "hip-hike", step 4 */
NC_("exercise-step", "Hold for a second while head and shoulders stay where they are.");
/* Translators: exercise "hip-hike", step 5 */
NC_("exercise-step", "Let it sink again slowly.");
/* Translators: exercise "hip-hike", breathing */
NC_("exercise-breathing", "Breathe out as the pelvis rises, in as it sinks.");
/* Translators: exercise "hip-hike", mistake 1 */
NC_("exercise-mistake", "Your trunk leans over the standing leg.");
/* Translators: exercise "hip-hike", what to do about mistake 1 */
NC_("exercise-fix", "Watch your shoulders in a mirror: only the pelvis tilts.");
/* Translators: exercise "hip-hike", mistake 2 */
NC_("exercise-mistake", "The standing knee bends and does the work.");
/* Translators: exercise "hip-hike", what to do about mistake 2 */
NC_("exercise-fix", "Keep the leg long. The foot moves only a few centimetres up and down.");
/* Translators: exercise "hip-hike", mistake 3 */
NC_("exercise-mistake", "You swing up and down.");
/* Translators: exercise "hip-hike", what to do about mistake 3 */
NC_("exercise-fix", "Count two seconds down and stop for a moment above.");
/* Translators: exercise "hip-hike", why a runner needs it */
NC_("exercise-why", "With every running step one hip carries the whole body while the other side of the pelvis hangs free. The hip hike trains the abductors of the standing hip in just that position.");
/* Translators: exercise "hip-hike", who should adapt it 1 */
NC_("exercise-adapt", "If you feel unsteady, hold on to a wall or a rail.");
/* Translators: exercise "hip-hike", who should adapt it 2 */
NC_("exercise-adapt", "With pain at the outside of the hip, let the pelvis sink less or stay with the side-lying hip abduction.");

/* data/exercises/hip-thrust.json */

/* Translators: exercise "hip-thrust", name */
NC_("exercise-name", "Hip thrust");
/* Translators: exercise "hip-thrust", other name 1 */
NC_("exercise-alias", "Bench hip thrust");
/* Translators: exercise "hip-thrust", other name 2 */
NC_("exercise-alias", "Barbell hip thrust");
/* Translators: exercise "hip-thrust", set-up 1 */
NC_("exercise-setup", "Sit on the floor in front of a bench that cannot slide, about knee-high, with its edge just below your shoulder blades.");
/* Translators: exercise "hip-thrust", set-up 2 */
NC_("exercise-setup", "Set your feet flat and hip-width apart, so that your shins will be upright at the top, and rest your hands on your hips.");
/* Translators: exercise "hip-thrust", set-up 3 */
NC_("exercise-setup", "With a weight: roll a padded bar or place a dumbbell into the crease of your hips and hold it there.");
/* Translators: exercise "hip-thrust", step 1 */
NC_("exercise-step", "Keep your chin a little tucked, look ahead and firm up your belly.");
/* Translators: exercise "hip-thrust", step 2 */
NC_("exercise-step", "Push through your heels and raise your hips; your upper back turns on the edge of the bench.");
/* Translators: exercise "hip-thrust", step 3 */
NC_("exercise-step", "Stop when trunk and thighs are level and your shins upright.");
/* Translators: exercise "hip-thrust", step 4 */
NC_("exercise-step", "Squeeze your glutes for a second, ribs down.");
/* Translators: exercise "hip-thrust", step 5 */
NC_("exercise-step", "Lower for two seconds until your hips are just above the floor.");
/* Translators: exercise "hip-thrust", breathing */
NC_("exercise-breathing", "Breathe in at the bottom, and out as your hips rise.");
/* Translators: exercise "hip-thrust", mistake 1 */
NC_("exercise-mistake", "Your back arches at the top and your ribs stick out.");
/* Translators: exercise "hip-thrust", what to do about mistake 1 */
NC_("exercise-fix", "Keep your gaze ahead and your ribs down, and stop once your trunk is level.");
/* Translators: exercise "hip-thrust", mistake 2 */
NC_("exercise-mistake", "Your hips stop well short of level.");
/* Translators: exercise "hip-thrust", what to do about mistake 2 */
NC_("exercise-fix", "Take less weight, and finish each repetition with a squeeze of the glutes.");
/* Translators: exercise "hip-thrust", mistake 3 */
NC_("exercise-mistake", "Your feet are so far away that the backs of your thighs do the work.");
/* Translators: exercise "hip-thrust", what to do about mistake 3 */
NC_("exercise-fix", "Bring them closer until your shins are upright at the top.");
/* Translators: exercise "hip-thrust", what to do about mistake 4 */
NC_("exercise-fix", "Press your knees over your little toes, or put a loop band around your thighs.");
/* Translators: exercise "hip-thrust", why a runner needs it */
NC_("exercise-why", "Your gluteus maximus extends your hip with every push-off. With your back on a bench it works through a longer range than on the floor, and here you can load it heavily. In a review of 22 studies, training with heavy weights lowered the energy that running costs by a small amount on average.");
/* Translators: exercise "hip-thrust", who should adapt it 1 */
NC_("exercise-adapt", "Learn it without weight; add load once you can do all repetitions with your trunk level.");
/* Translators: exercise "hip-thrust", who should adapt it 2 */
NC_("exercise-adapt", "If the edge presses on your back or your neck tenses, put a folded towel on the bench, or stay on the floor with the hip bridge.");
/* Translators: exercise "hip-thrust", who should adapt it 3 */
NC_("exercise-adapt", "In pregnancy, leave the weight on the hips out.");

/* data/exercises/incline-push-up.json */

/* Translators: exercise "incline-push-up", name */
NC_("exercise-name", "Incline push-up");
/* Translators: exercise "incline-push-up", other name 1 */
NC_("exercise-alias", "Hands-elevated push-up");
/* Translators: exercise "incline-push-up", set-up 1 */
NC_("exercise-setup", "Put your hands on the edge of a sturdy bench or chair, a little wider than your shoulders; it must not slide.");
/* Translators: exercise "incline-push-up", set-up 2 */
NC_("exercise-setup", "Walk your feet back until your body is one line from head to heels.");
/* Translators: exercise "incline-push-up", step 1 */
NC_("exercise-step", "Tighten your belly and buttocks, arms straight.");
/* Translators: exercise "incline-push-up", step 2 */
NC_("exercise-step", "Bend your elbows back and a little outwards; the body sinks as one piece.");
/* Translators: exercise "incline-push-up", step 3 */
NC_("exercise-step", "Stop when your chest is just above the edge.");
/* Translators: exercise "incline-push-up", step 4 */
NC_("exercise-step", "Press yourself up; hips and shoulders rise together.");
/* Translators: exercise "incline-push-up", step 5 */
NC_("exercise-step", "Straighten your arms without letting your shoulders creep to your ears.");
/* Translators: exercise "incline-push-up", breathing */
NC_("exercise-breathing", "Breathe in on the way down and out as you press up.");
/* Translators: exercise "incline-push-up", mistake 1 */
NC_("exercise-mistake", "Your hips sag towards the bench.");
/* Translators: exercise "incline-push-up", what to do about mistake 1 */
NC_("exercise-fix", "Tighten your buttocks first, and use a higher support if the line still breaks.");
/* Translators: exercise "incline-push-up", mistake 2 */
NC_("exercise-mistake", "Your hips stay behind and point up.");
/* Translators: exercise "incline-push-up", what to do about mistake 2 */
NC_("exercise-fix", "Move your feet further back and bring your hips down into the line.");
/* Translators: exercise "incline-push-up", mistake 3 */
NC_("exercise-mistake", "Your head pokes forwards.");
/* Translators: exercise "incline-push-up", what to do about mistake 3 */
NC_("exercise-fix", "Keep the back of your neck long; the chest arrives first, not the nose.");
/* Translators: exercise "incline-push-up", why a runner needs it */
NC_("exercise-why", "A raised support takes part of your weight off your arms, so you can learn the straight line and the full way before you go down to the floor. It trains chest, arms and trunk.");
/* Translators: exercise "incline-push-up", who should adapt it 1 */
NC_("exercise-adapt", "The higher your hands, the easier it gets: a table or a wall is fine to begin with.");
/* Translators: exercise "incline-push-up", who should adapt it 2 */
NC_("exercise-adapt", "If your wrists hurt, grip the edge so that they stay straight.");
/* Translators: exercise "incline-push-up", who should adapt it 3 */
NC_("exercise-adapt", "With a painful shoulder, shorten the way and have it looked at if it does not settle.");

/* data/exercises/kettlebell-swing.json */

/* Translators: exercise "kettlebell-swing", name */
NC_("exercise-name", "Kettlebell swing");
/* Translators: exercise "kettlebell-swing", other name 1 */
NC_("exercise-alias", "Two-hand swing");
/* Translators: exercise "kettlebell-swing", other name 2 */
NC_("exercise-alias", "Russian swing");
/* Translators: exercise "kettlebell-swing", set-up 1 */
NC_("exercise-setup", "Stand with your feet wider than your hips and the kettlebell in both hands, arms long.");
/* Translators: exercise "kettlebell-swing", set-up 2 */
NC_("exercise-setup", "Make sure that nobody and nothing stands in front of you.");
/* Translators: exercise "kettlebell-swing", step 1 */
NC_("exercise-step", "Push your hips back and let the bell swing between your legs; your shins stay nearly upright.");
/* Translators: exercise "kettlebell-swing", step 2 */
NC_("exercise-step", "Keep your back long and your forearms close to the insides of your thighs.");
/* Translators: exercise "kettlebell-swing", step 3 */
NC_("exercise-step", "Snap your hips forward and stand tall; the bell flies because of your hips, not your arms.");
/* Translators: exercise "kettlebell-swing", step 4 */
NC_("exercise-step", "Let it float up to chest height, glutes and belly tight, arms long.");
/* Translators: exercise "kettlebell-swing", step 5 */
NC_("exercise-step", "Wait until it falls back, and only then send your hips back again.");
/* Translators: exercise "kettlebell-swing", breathing */
NC_("exercise-breathing", "Breathe out sharply as your hips snap forward, in as the bell comes down.");
/* Translators: exercise "kettlebell-swing", mistake 1 */
NC_("exercise-mistake", "You squat: your knees bend deeply and your trunk stays upright.");
/* Translators: exercise "kettlebell-swing", what to do about mistake 1 */
NC_("exercise-fix", "Send your hips back as if to close a car door with them. Practise the hinge without a weight.");
/* Translators: exercise "kettlebell-swing", mistake 2 */
NC_("exercise-mistake", "You lean back at the top.");
/* Translators: exercise "kettlebell-swing", what to do about mistake 2 */
NC_("exercise-fix", "Finish like in a standing plank: ribs above your pelvis, glutes and belly tight.");
/* Translators: exercise "kettlebell-swing", mistake 3 */
NC_("exercise-mistake", "Your arms lift the bell.");
/* Translators: exercise "kettlebell-swing", what to do about mistake 3 */
NC_("exercise-fix", "Let your arms be ropes. If it does not fly, your hips were too slow or the bell is too heavy.");
/* Translators: exercise "kettlebell-swing", mistake 4 */
NC_("exercise-mistake", "Your back rounds as the bell swings through.");
/* Translators: exercise "kettlebell-swing", what to do about mistake 4 */
NC_("exercise-fix", "Stop the set and start again lighter. End every set before that happens.");
/* Translators: exercise "kettlebell-swing", why a runner needs it */
NC_("exercise-why", "Running extends the hip quickly, stride after stride. The swing trains glutes and hamstrings to do that with a load, without the landings of a jump.");
/* Translators: exercise "kettlebell-swing", who should adapt it 1 */
NC_("exercise-adapt", "Learn the Romanian deadlift first: the swing is the same hinge, only fast.");
/* Translators: exercise "kettlebell-swing", who should adapt it 2 */
NC_("exercise-adapt", "With a painful back or a recent hamstring strain, stay with slow hinges.");
/* Translators: exercise "kettlebell-swing", who should adapt it 3 */
NC_("exercise-adapt", "If your blood pressure is high, or you are pregnant, choose the hip thrust or the hip bridge.");

/* data/exercises/kickstand-rdl.json */

/* Translators: exercise "kickstand-rdl", name */
NC_("exercise-name", "Kickstand Romanian deadlift");
/* Translators: exercise "kickstand-rdl", other name 1 */
NC_("exercise-alias", "B-stance RDL");
/* Translators: exercise "kickstand-rdl", other name 2 */
NC_("exercise-alias", "Staggered RDL");
/* Translators: exercise "kickstand-rdl", set-up 1 */
NC_("exercise-setup", "Stand hip-width apart and draw one foot back until its toes are level with the other heel; that foot stands on the ball, heel up.");
/* Translators: exercise "kickstand-rdl", set-up 2 */
NC_("exercise-setup", "Put most of your weight on the front foot and bend that knee a little.");
/* Translators: exercise "kickstand-rdl", set-up 3 */
NC_("exercise-setup", "Let your arms hang, with a weight in each hand if you use some.");
/* Translators: exercise "kickstand-rdl", step 1 */
NC_("exercise-step", "Stand tall, with both hip bones facing forwards.");
/* Translators: exercise "kickstand-rdl", step 2 */
NC_("exercise-step", "Push the hip of the front leg straight back for three seconds while your chest tips forward.");
/* Translators: exercise "kickstand-rdl", step 3 */
NC_("exercise-step", "Let the weights hang straight down beside the front leg; the back foot only helps you to balance.");
/* Translators: exercise "kickstand-rdl", step 4 */
NC_("exercise-step", "Wait for a second where the back of the front thigh is taut and your back still long.");
/* Translators: exercise "kickstand-rdl", step 5 */
NC_("exercise-step", "Push through the front heel, come up and squeeze that glute; finish the set, then change legs.");
/* Translators: exercise "kickstand-rdl", breathing */
NC_("exercise-breathing", "Breathe in as you tip forward and out on the way up.");
/* Translators: exercise "kickstand-rdl", mistake 1 */
NC_("exercise-mistake", "Your hips turn open towards the side of the back foot.");
/* Translators: exercise "kickstand-rdl", what to do about mistake 1 */
NC_("exercise-fix", "Bring that hip bone down until both face the floor, and keep the toes of both feet pointing forwards.");
/* Translators: exercise "kickstand-rdl", mistake 2 */
NC_("exercise-mistake", "The front knee bends and it turns into a lunge.");
/* Translators: exercise "kickstand-rdl", what to do about mistake 2 */
NC_("exercise-fix", "Keep that shin nearly upright and move your hips back instead of down.");
/* Translators: exercise "kickstand-rdl", what to do about mistake 3 */
NC_("exercise-fix", "Touch the floor so lightly that you could lift those toes at any time.");
/* Translators: exercise "kickstand-rdl", mistake 4 */
NC_("exercise-mistake", "Your back rounds on the last centimetres.");
/* Translators: exercise "kickstand-rdl", what to do about mistake 4 */
NC_("exercise-fix", "Turn round a little earlier; how far the weights come down does not matter.");
/* Translators: exercise "kickstand-rdl", why a runner needs it */
NC_("exercise-why", "Running loads one leg at a time. Here one hip does most of the lifting and the other foot lends you balance, so that you can use more weight than on a single leg. You also notice if one side is weaker.");
/* Translators: exercise "kickstand-rdl", who should adapt it 1 */
NC_("exercise-adapt", "Begin without weights, with your hands on your hips.");
/* Translators: exercise "kickstand-rdl", who should adapt it 2 */
NC_("exercise-adapt", "If you feel unsteady, set the back foot a little wider, or hold on to a chair with one hand.");
/* Translators: exercise "kickstand-rdl", who should adapt it 3 */
NC_("exercise-adapt", "If bending the toes of the back foot hurts, let its tip stand on a folded towel, or do the Romanian deadlift on both legs.");
/* Translators: exercise "kickstand-rdl", who should adapt it 4 */
NC_("exercise-adapt", "With a recent hamstring strain, an acutely painful back, or pain that runs down your leg, leave it out and ask a physiotherapist.");

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

/* data/exercises/lateral-lunge.json */

/* Translators: exercise "lateral-lunge", name */
NC_("exercise-name", "Lateral lunge");
/* Translators: exercise "lateral-lunge", other name 1 */
NC_("exercise-alias", "Side lunge");
/* Translators: exercise "lateral-lunge", set-up 1 */
NC_("exercise-setup", "Stand with your feet hip-width apart and your hands in front of your chest.");
/* Translators: exercise "lateral-lunge", set-up 2 */
NC_("exercise-setup", "Leave enough room at your side for a wide step.");
/* Translators: exercise "lateral-lunge", step 1 */
NC_("exercise-step", "Stand tall with your weight on both feet.");
/* Translators: exercise "lateral-lunge", step 2 */
NC_("exercise-step", "Take a wide step to the side; the whole foot lands, toes nearly straight ahead.");
/* Translators: exercise "lateral-lunge", step 3 */
NC_("exercise-step", "Send your hips back over that heel and bend the knee; the other leg stays straight with its sole on the floor.");
/* Translators: exercise "lateral-lunge", step 4 */
NC_("exercise-step", "Stay down for a second, knee above the foot and chest open.");
/* Translators: exercise "lateral-lunge", step 5 */
NC_("exercise-step", "Push off the bent leg and bring the foot back under you.");
/* Translators: exercise "lateral-lunge", breathing */
NC_("exercise-breathing", "Breathe in as you step and sink, out as you push back.");
/* Translators: exercise "lateral-lunge", mistake 1 */
NC_("exercise-mistake", "The knee falls inwards.");
/* Translators: exercise "lateral-lunge", what to do about mistake 1 */
NC_("exercise-fix", "Point knee and toes the same way and take a shorter step until it stays there.");
/* Translators: exercise "lateral-lunge", mistake 2 */
NC_("exercise-mistake", "Your back rounds and your chest drops.");
/* Translators: exercise "lateral-lunge", what to do about mistake 2 */
NC_("exercise-fix", "Push the hips back, not the head down, and go less deep.");
/* Translators: exercise "lateral-lunge", mistake 3 */
NC_("exercise-mistake", "The heel of the bent leg lifts.");
/* Translators: exercise "lateral-lunge", what to do about mistake 3 */
NC_("exercise-fix", "Sit back further, or do not go as deep.");
/* Translators: exercise "lateral-lunge", mistake 4 */
NC_("exercise-mistake", "The straight leg bends as well.");
/* Translators: exercise "lateral-lunge", what to do about mistake 4 */
NC_("exercise-fix", "Press its sole into the floor and keep the knee long.");
/* Translators: exercise "lateral-lunge", why a runner needs it */
NC_("exercise-why", "Running goes straight ahead, and the muscles at the inside and outside of the hip keep it so. The lateral lunge trains the adductors while they are long, together with quadriceps and glutes.");
/* Translators: exercise "lateral-lunge", who should adapt it 1 */
NC_("exercise-adapt", "If the inside of your thigh pulls sharply, take a smaller step; the sumo squat is a gentler start.");
/* Translators: exercise "lateral-lunge", who should adapt it 2 */
NC_("exercise-adapt", "With a painful groin or a recent strain there, leave it out until it has settled.");
/* Translators: exercise "lateral-lunge", who should adapt it 3 */
NC_("exercise-adapt", "With a sensitive knee, bend it only as far as it stays quiet, or hold on to a chair.");

/* data/exercises/lateral-step-down.json */

/* Translators: exercise "lateral-step-down", name */
NC_("exercise-name", "Lateral step-down");
/* Translators: exercise "lateral-step-down", other name 1 */
NC_("exercise-alias", "Eccentric step-down");
/* Translators: exercise "lateral-step-down", other name 2 */
NC_("exercise-alias", "Heel tap-down");
/* Translators: exercise "lateral-step-down", set-up 1 */
NC_("exercise-setup", "Stand sideways on a step 10 to 20 centimetres high, one foot near the edge.");
/* Translators: exercise "lateral-step-down", set-up 2 */
NC_("exercise-setup", "Let the other foot hang in the air beside the step and put your hands on your hips.");
/* Translators: exercise "lateral-step-down", step 1 */
NC_("exercise-step", "Stand tall on one leg with both hip bones at the same height.");
/* Translators: exercise "lateral-step-down", step 2 */
NC_("exercise-step", "Send your hips back and bend the standing knee for three seconds.");
/* Translators: exercise "lateral-step-down", step 3 */
NC_("exercise-step", "Keep that knee in line with your toes and your pelvis level.");
/* Translators: exercise "lateral-step-down", step 4 */
NC_("exercise-step", "Touch the floor with the free heel as if it were made of eggshell.");
/* Translators: exercise "lateral-step-down", step 5 */
NC_("exercise-step", "Press through the whole standing foot and straighten up again.");
/* Translators: exercise "lateral-step-down", mistake 1 */
NC_("exercise-mistake", "The free side of your pelvis drops.");
/* Translators: exercise "lateral-step-down", what to do about mistake 1 */
NC_("exercise-fix", "Use a lower step and keep both hands on your hip bones, at the same height.");
/* Translators: exercise "lateral-step-down", what to do about mistake 2 */
NC_("exercise-fix", "Aim it at your second toe, and stop before it starts to wander.");
/* Translators: exercise "lateral-step-down", mistake 3 */
NC_("exercise-mistake", "You put weight on the lower foot.");
/* Translators: exercise "lateral-step-down", what to do about mistake 3 */
NC_("exercise-fix", "Only brush the floor; if you cannot stop there, the step is too high.");
/* Translators: exercise "lateral-step-down", mistake 4 */
NC_("exercise-mistake", "Your heel lifts and the knee shoots forward.");
/* Translators: exercise "lateral-step-down", what to do about mistake 4 */
NC_("exercise-fix", "Send your hips further back, as if to a low stool.");
/* Translators: exercise "lateral-step-down", why a runner needs it */
NC_("exercise-why", "Each landing in running is a small single-leg bend that thigh and outer hip have to brake. This exercise slows that moment down, so that you can see and steer knee and pelvis. In a study of healthy young people, stepping up sideways asked about 60 per cent of its maximum from gluteus medius, the muscle that keeps the pelvis level.");
/* Translators: exercise "lateral-step-down", who should adapt it 1 */
NC_("exercise-adapt", "If the front of your knee hurts, lower the step to the height of a book, or go back to the step-up.");
/* Translators: exercise "lateral-step-down", who should adapt it 2 */
NC_("exercise-adapt", "If your balance is unsteady, keep a fingertip on a wall.");
/* Translators: exercise "lateral-step-down", who should adapt it 3 */
NC_("exercise-adapt", "If the outside of your hip is painful when you lie on it or stand on one leg, have it looked at before you load it.");

/* data/exercises/leg-swings.json */

/* Translators: exercise "leg-swings", name */
NC_("exercise-name", "Leg swings");
/* Translators: exercise "leg-swings", other name 1 */
NC_("exercise-alias", "Front-to-back leg swing");
/* Translators: exercise "leg-swings", set-up 1 */
NC_("exercise-setup", "Stand side-on to a wall and rest one hand on it.");
/* Translators: exercise "leg-swings", set-up 2 */
NC_("exercise-setup", "Put your weight on the leg next to the wall, knee unlocked.");
/* Translators: exercise "leg-swings", step 1 */
NC_("exercise-step", "Let the free leg swing back from the hip, knee a little bent.");
/* Translators: exercise "leg-swings", step 2 */
NC_("exercise-step", "Let it swing forward as high as it goes easily.");
/* Translators: exercise "leg-swings", step 3 */
NC_("exercise-step", "Keep your trunk tall and quiet while the leg passes under you.");
/* Translators: exercise "leg-swings", step 4 */
NC_("exercise-step", "Go on in an even rhythm; the swings grow by themselves.");
/* Translators: exercise "leg-swings", breathing */
NC_("exercise-breathing", "Keep breathing evenly.");
/* Translators: exercise "leg-swings", mistake 1 */
NC_("exercise-mistake", "Your trunk swings along and your back rounds.");
/* Translators: exercise "leg-swings", what to do about mistake 1 */
NC_("exercise-fix", "Swing less high and think of a string that holds the crown of your head.");
/* Translators: exercise "leg-swings", mistake 2 */
NC_("exercise-mistake", "You throw the leg up with force.");
/* Translators: exercise "leg-swings", what to do about mistake 2 */
NC_("exercise-fix", "Let it hang like a pendulum. The first swings are small.");
/* Translators: exercise "leg-swings", mistake 3 */
NC_("exercise-mistake", "The lower back arches as the leg goes back.");
/* Translators: exercise "leg-swings", what to do about mistake 3 */
NC_("exercise-fix", "Firm up your belly and let the leg stop earlier.");
/* Translators: exercise "leg-swings", why a runner needs it */
NC_("exercise-why", "Easy swings warm up the muscles in front of and behind the hip through much of the range that running uses. They take a minute and need nothing but a wall.");
/* Translators: exercise "leg-swings", who should adapt it 1 */
NC_("exercise-adapt", "If the back of the thigh pulls, or has been strained recently, swing low or leave them out.");
/* Translators: exercise "leg-swings", who should adapt it 2 */
NC_("exercise-adapt", "If you feel unsteady, hold on with both hands and swing in front of the wall, sideways.");

/* data/exercises/long-lever-plank.json */

/* Translators: exercise "long-lever-plank", name */
NC_("exercise-name", "Long-lever plank");
/* Translators: exercise "long-lever-plank", other name 1 */
NC_("exercise-alias", "Extended plank");
/* Translators: exercise "long-lever-plank", set-up 1 */
NC_("exercise-setup", "Lie face down and prop yourself on your forearms, elbows about a hand’s length ahead of your shoulders and a little closer together.");
/* Translators: exercise "long-lever-plank", set-up 2 */
NC_("exercise-setup", "Tuck your toes under, feet hip-width apart.");
/* Translators: exercise "long-lever-plank", step 1 */
NC_("exercise-step", "Press your forearms down and pull your elbows towards your feet, although they do not move.");
/* Translators: exercise "long-lever-plank", step 2 */
NC_("exercise-step", "Lift your hips and knees until head, back, hips and heels are in one line.");
/* Translators: exercise "long-lever-plank", step 3 */
NC_("exercise-step", "Tuck your pelvis slightly and squeeze your glutes hard.");
/* Translators: exercise "long-lever-plank", step 5 */
NC_("exercise-step", "Hold until the time is up, or until your back starts to sag.");
/* Translators: exercise "long-lever-plank", what to do about mistake 1 */
NC_("exercise-fix", "Stop there. Move your elbows a little closer to your shoulders for the next set.");
/* Translators: exercise "long-lever-plank", mistake 2 */
NC_("exercise-mistake", "Your hips stick up.");
/* Translators: exercise "long-lever-plank", what to do about mistake 2 */
NC_("exercise-fix", "Lower them until you feel your belly tighten; the long lever works only in a straight line.");
/* Translators: exercise "long-lever-plank", why a runner needs it */
NC_("exercise-why", "Moving your elbows ahead lengthens the lever that your belly has to hold up. Measurements in healthy adults place the plain plank closer to endurance work than to strength work, so a harder form for 20 seconds is the better next step than a plank for minutes.");
/* Translators: exercise "long-lever-plank", who should adapt it 1 */
NC_("exercise-adapt", "If you feel it in your lower back, go back to the plank with your elbows under your shoulders.");
/* Translators: exercise "long-lever-plank", who should adapt it 2 */
NC_("exercise-adapt", "If your shoulder hurts with the arm reaching forward, choose a core exercise on your back instead.");

/* data/exercises/lunge-with-rotation.json */

/* Translators: exercise "lunge-with-rotation", name */
NC_("exercise-name", "Lunge with rotation");
/* Translators: exercise "lunge-with-rotation", other name 1 */
NC_("exercise-alias", "World’s greatest stretch");
/* Translators: exercise "lunge-with-rotation", set-up 1 */
NC_("exercise-setup", "Kneel on one knee on a mat with the other foot well in front, and bring your hips forward until you feel the back hip open.");
/* Translators: exercise "lunge-with-rotation", set-up 2 */
NC_("exercise-setup", "Stretch both arms straight ahead at shoulder height.");
/* Translators: exercise "lunge-with-rotation", step 1 */
NC_("exercise-step", "Tighten the buttock of the back leg; the front knee stands above its foot.");
/* Translators: exercise "lunge-with-rotation", step 2 */
NC_("exercise-step", "Grow tall and breathe in.");
/* Translators: exercise "lunge-with-rotation", step 3 */
NC_("exercise-step", "Open the arm on the side of the front leg in a wide arc to the back; chest and head turn with it.");
/* Translators: exercise "lunge-with-rotation", step 4 */
NC_("exercise-step", "Stay for two seconds while hips and front knee keep still.");
/* Translators: exercise "lunge-with-rotation", step 5 */
NC_("exercise-step", "Bring the arm back to the front.");
/* Translators: exercise "lunge-with-rotation", breathing */
NC_("exercise-breathing", "Breathe out as you turn, in as you come back.");
/* Translators: exercise "lunge-with-rotation", what to do about mistake 1 */
NC_("exercise-fix", "Bring the ribs down and tighten the buttock of the back leg before you turn.");
/* Translators: exercise "lunge-with-rotation", mistake 2 */
NC_("exercise-mistake", "The front knee falls inwards as you turn.");
/* Translators: exercise "lunge-with-rotation", what to do about mistake 2 */
NC_("exercise-fix", "Press it gently outwards and turn from the chest.");
/* Translators: exercise "lunge-with-rotation", mistake 3 */
NC_("exercise-mistake", "Only the arm moves.");
/* Translators: exercise "lunge-with-rotation", what to do about mistake 3 */
NC_("exercise-fix", "Look after your hand, so that the chest comes along.");
/* Translators: exercise "lunge-with-rotation", why a runner needs it */
NC_("exercise-why", "Running opens one hip behind you while the trunk turns the other way. This warm-up joins both: the front of the hip gets long and the upper back turns above a pelvis that keeps still.");
/* Translators: exercise "lunge-with-rotation", who should adapt it 1 */
NC_("exercise-adapt", "If kneeling hurts, put a cushion under the knee or do it as a standing split stance.");
/* Translators: exercise "lunge-with-rotation", who should adapt it 2 */
NC_("exercise-adapt", "With a painful back, turn only as far as it stays pleasant, or choose cat-cow.");

/* data/exercises/marching-hip-bridge.json */

/* Translators: exercise "marching-hip-bridge", name */
NC_("exercise-name", "Marching hip bridge");
/* Translators: exercise "marching-hip-bridge", other name 1 */
NC_("exercise-alias", "Bridge march");
/* Translators: exercise "marching-hip-bridge", set-up 2 */
NC_("exercise-setup", "Place your heels so that your shins are upright when your hips are up; there they stay for the whole set.");
/* Translators: exercise "marching-hip-bridge", step 1 */
NC_("exercise-step", "Push through both heels and raise your hips until shoulders, hips and knees form a straight line.");
/* Translators: exercise "marching-hip-bridge", step 2 */
NC_("exercise-step", "Take the weight on your left heel and lift your right knee, still bent, until the thigh points straight up.");
/* Translators: exercise "marching-hip-bridge", step 3 */
NC_("exercise-step", "Hold for a second with both hip bones level and at the same height as before.");
/* Translators: exercise "marching-hip-bridge", step 4 */
NC_("exercise-step", "Set your foot down softly where it was; your hips stay up.");
/* Translators: exercise "marching-hip-bridge", step 5 */
NC_("exercise-step", "Do the same with your left knee and keep changing; every lift counts as one repetition.");
/* Translators: exercise "marching-hip-bridge", breathing */
NC_("exercise-breathing", "Breathe out as the knee comes up and in as the foot goes down.");
/* Translators: exercise "marching-hip-bridge", mistake 1 */
NC_("exercise-mistake", "Your hips sink when a foot leaves the floor.");
/* Translators: exercise "marching-hip-bridge", what to do about mistake 1 */
NC_("exercise-fix", "Push harder through the standing heel before you lift, and lower your hips to the floor for a rest between a few steps.");
/* Translators: exercise "marching-hip-bridge", mistake 2 */
NC_("exercise-mistake", "Your pelvis tips to the side of the lifted leg.");
/* Translators: exercise "marching-hip-bridge", what to do about mistake 2 */
NC_("exercise-fix", "Lift the foot only a hand’s breadth until you can keep both hip bones level.");
/* Translators: exercise "marching-hip-bridge", mistake 3 */
NC_("exercise-mistake", "You rush from foot to foot.");
/* Translators: exercise "marching-hip-bridge", what to do about mistake 3 */
NC_("exercise-fix", "Count one on the way up, one at the top and one on the way down.");
/* Translators: exercise "marching-hip-bridge", why a runner needs it */
NC_("exercise-why", "When you run, your weight is on one leg at a time, and your trunk has to keep your pelvis steady while the legs change over. The march practises this change with your upper body supported, as the step between the bridge on two feet and the bridge on one.");
/* Translators: exercise "marching-hip-bridge", who should adapt it 1 */
NC_("exercise-adapt", "If your hips drop at every step, go back to the hip bridge for a few weeks.");
/* Translators: exercise "marching-hip-bridge", who should adapt it 2 */
NC_("exercise-adapt", "If the back of your pelvis hurts when you stand on one leg, keep both feet down, and have it looked at if it does not settle.");

/* data/exercises/pallof-press.json */

/* Translators: exercise "pallof-press", name */
NC_("exercise-name", "Pallof press");
/* Translators: exercise "pallof-press", other name 1 */
NC_("exercise-alias", "Band anti-rotation press");
/* Translators: exercise "pallof-press", set-up 1 */
NC_("exercise-setup", "Tie a band to something that cannot move, at chest height, and stand side-on to it, a step or two away.");
/* Translators: exercise "pallof-press", set-up 2 */
NC_("exercise-setup", "Hold the end in both hands at your breastbone, feet hip-width apart and knees unlocked.");
/* Translators: exercise "pallof-press", step 1 */
NC_("exercise-step", "Stand tall and firm up belly and glutes; the band pulls to the side, you stay facing forward.");
/* Translators: exercise "pallof-press", step 2 */
NC_("exercise-step", "Check that shoulders and hips point straight ahead.");
/* Translators: exercise "pallof-press", step 3 */
NC_("exercise-step", "Press your hands straight forward, away from the breastbone.");
/* Translators: exercise "pallof-press", step 4 */
NC_("exercise-step", "Hold for two seconds with long arms; nothing turns.");
/* Translators: exercise "pallof-press", step 5 */
NC_("exercise-step", "Bring your hands back slowly. After the set, turn round for the other side.");
/* Translators: exercise "pallof-press", breathing */
NC_("exercise-breathing", "Breathe out as you press, in as your hands come back.");
/* Translators: exercise "pallof-press", mistake 1 */
NC_("exercise-mistake", "Your trunk turns towards the band.");
/* Translators: exercise "pallof-press", what to do about mistake 1 */
NC_("exercise-fix", "Step closer so that it pulls less, and press only as far as you can stay square.");
/* Translators: exercise "pallof-press", mistake 2 */
NC_("exercise-mistake", "You lean away from the band.");
/* Translators: exercise "pallof-press", what to do about mistake 2 */
NC_("exercise-fix", "Share your weight between both feet and grow tall through the crown of your head.");
/* Translators: exercise "pallof-press", mistake 3 */
NC_("exercise-mistake", "Your shoulders creep up to your ears.");
/* Translators: exercise "pallof-press", what to do about mistake 3 */
NC_("exercise-fix", "Breathe out, let them sink, and hold the band a little lower.");
/* Translators: exercise "pallof-press", why a runner needs it */
NC_("exercise-why", "With every stride the swinging leg would turn your pelvis, and the trunk has to answer. The Pallof press trains the oblique and deep muscles of the belly to resist a pull from the side while you stand.");
/* Translators: exercise "pallof-press", who should adapt it 1 */
NC_("exercise-adapt", "Look the band over for cracks before you use it, and turn your face away from the anchor while you set it up.");
/* Translators: exercise "pallof-press", who should adapt it 2 */
NC_("exercise-adapt", "If standing is hard, do it kneeling on one or both knees.");
/* Translators: exercise "pallof-press", who should adapt it 3 */
NC_("exercise-adapt", "With a painful shoulder, press less far or hold your hands lower.");

/* data/exercises/plank-leg-lift.json */

/* Translators: exercise "plank-leg-lift", name */
NC_("exercise-name", "Plank with leg lift");
/* Translators: exercise "plank-leg-lift", other name 1 */
NC_("exercise-alias", "Plank hip extension");
/* Translators: exercise "plank-leg-lift", step 1 */
NC_("exercise-step", "Lift into the plank: head, back, hips and heels in one line, belly and glutes firm.");
/* Translators: exercise "plank-leg-lift", step 2 */
NC_("exercise-step", "Lift your right foot about a foot’s length off the floor, with the knee straight.");
/* Translators: exercise "plank-leg-lift", step 3 */
NC_("exercise-step", "Hold for a second; the lift comes from your buttock, and your pelvis does not move.");
/* Translators: exercise "plank-leg-lift", step 4 */
NC_("exercise-step", "Put the foot down without a sound.");
/* Translators: exercise "plank-leg-lift", step 5 */
NC_("exercise-step", "Lift your left foot in the same way and keep changing; every lift counts as one repetition.");
/* Translators: exercise "plank-leg-lift", breathing */
NC_("exercise-breathing", "Breathe out as a foot rises and in as it comes down.");
/* Translators: exercise "plank-leg-lift", mistake 1 */
NC_("exercise-mistake", "Your leg goes so high that your lower back sags.");
/* Translators: exercise "plank-leg-lift", what to do about mistake 1 */
NC_("exercise-fix", "Lift the foot only as far as your back stays as it was; a hand’s breadth is enough.");
/* Translators: exercise "plank-leg-lift", mistake 2 */
NC_("exercise-mistake", "Your hips turn towards the lifted leg.");
/* Translators: exercise "plank-leg-lift", what to do about mistake 2 */
NC_("exercise-fix", "Point both hip bones at the floor, and set your feet a little wider.");
/* Translators: exercise "plank-leg-lift", mistake 3 */
NC_("exercise-mistake", "Your shoulders rock from side to side.");
/* Translators: exercise "plank-leg-lift", what to do about mistake 3 */
NC_("exercise-fix", "Press both forearms down before you take a foot off the floor, and move more slowly.");
/* Translators: exercise "plank-leg-lift", why a runner needs it */
NC_("exercise-why", "With one foot off the floor your trunk has to resist turning as well as sagging, while one buttock extends the hip: the two tasks it has in every stride. Measurements in healthy adults place the plain plank closer to endurance work than to strength work, and taking away a support is one way to make it harder.");
/* Translators: exercise "plank-leg-lift", who should adapt it 1 */
NC_("exercise-adapt", "If your back tires before your belly does, go back to the plank with both feet down.");

/* data/exercises/plank-shoulder-tap.json */

/* Translators: exercise "plank-shoulder-tap", name */
NC_("exercise-name", "Plank shoulder tap");
/* Translators: exercise "plank-shoulder-tap", other name 1 */
NC_("exercise-alias", "High-plank tap");
/* Translators: exercise "plank-shoulder-tap", set-up 1 */
NC_("exercise-setup", "Put your hands on the floor under your shoulders and straighten your arms.");
/* Translators: exercise "plank-shoulder-tap", set-up 2 */
NC_("exercise-setup", "Step back onto the balls of your feet and set them wider than your hips.");
/* Translators: exercise "plank-shoulder-tap", step 1 */
NC_("exercise-step", "Hold a high plank: head, back, hips and heels in one line, belly and buttocks firm.");
/* Translators: exercise "plank-shoulder-tap", step 2 */
NC_("exercise-step", "Push the floor away with your left hand, lift the right one and take a second to tap your left shoulder.");
/* Translators: exercise "plank-shoulder-tap", step 3 */
NC_("exercise-step", "Let only the arm move; both hip bones keep pointing at the floor.");
/* Translators: exercise "plank-shoulder-tap", step 4 */
NC_("exercise-step", "Put the hand back in its place without a sound, for a second again.");
/* Translators: exercise "plank-shoulder-tap", step 5 */
NC_("exercise-step", "Tap your right shoulder with your left hand and keep changing; every tap counts as one repetition.");
/* Translators: exercise "plank-shoulder-tap", breathing */
NC_("exercise-breathing", "Breathe out as a hand leaves the floor and in as it comes back.");
/* Translators: exercise "plank-shoulder-tap", mistake 1 */
NC_("exercise-mistake", "Your hips turn open with the lifted hand.");
/* Translators: exercise "plank-shoulder-tap", what to do about mistake 1 */
NC_("exercise-fix", "Set your feet farther apart, squeeze your buttocks and lift the hand more slowly.");
/* Translators: exercise "plank-shoulder-tap", mistake 2 */
NC_("exercise-mistake", "Your hips sag and your back hollows.");
/* Translators: exercise "plank-shoulder-tap", what to do about mistake 2 */
NC_("exercise-fix", "Pull your ribs towards your pelvis and end the set when the line breaks, or put your hands on a bench.");
/* Translators: exercise "plank-shoulder-tap", mistake 3 */
NC_("exercise-mistake", "You rush and your weight rocks from hand to hand.");
/* Translators: exercise "plank-shoulder-tap", what to do about mistake 3 */
NC_("exercise-fix", "Stop for a moment with both hands down before each tap.");
/* Translators: exercise "plank-shoulder-tap", why a runner needs it */
NC_("exercise-why", "As soon as a hand leaves the floor, your trunk wants to turn and drop to that side. The flanks and the deep muscles of the belly and back hold against it, as they do when arms and legs swing in running.");
/* Translators: exercise "plank-shoulder-tap", who should adapt it 1 */
NC_("exercise-adapt", "If it is too hard to stay still, rest your hands on a bench or wall, or go back to the bird dog.");
/* Translators: exercise "plank-shoulder-tap", who should adapt it 2 */
NC_("exercise-adapt", "If your wrists or shoulders hurt with straight arms, choose the dead bug instead.");
/* Translators: exercise "plank-shoulder-tap", who should adapt it 3 */
NC_("exercise-adapt", "With high blood pressure keep breathing and stop well before your limit.");

/* data/exercises/plank.json */

/* Translators: exercise "plank", name */
NC_("exercise-name", "Plank");
/* Translators: exercise "plank", other name 1 */
NC_("exercise-alias", "Front plank");
/* Translators: exercise "plank", other name 2 */
NC_("exercise-alias", "Forearm plank");
/* Translators: exercise "plank", other name 3 */
NC_("exercise-alias", "Prone bridge");
/* Translators: exercise "plank", step 2 */
NC_("exercise-step", "Lift your hips and knees until head, back, hips and heels form one line that slopes gently down to your feet.");
/* Translators: exercise "plank", what to do about mistake 1 */
NC_("exercise-fix", "Squeeze your glutes and draw your ribs towards your pelvis. If your hips still sag, put your knees down.");
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

/* data/exercises/pogo-hops.json */

/* Translators: exercise "pogo-hops", name */
NC_("exercise-name", "Pogo hops");
/* Translators: exercise "pogo-hops", other name 1 */
NC_("exercise-alias", "Ankle hops");
/* Translators: exercise "pogo-hops", other name 2 */
NC_("exercise-alias", "Two-foot bounces");
/* Translators: exercise "pogo-hops", set-up 1 */
NC_("exercise-setup", "Stand tall on an even, slightly springy floor in running shoes, feet hip-width apart.");
/* Translators: exercise "pogo-hops", set-up 2 */
NC_("exercise-setup", "Bend your elbows, stand on the balls of your feet and soften your knees a little.");
/* Translators: exercise "pogo-hops", step 1 */
NC_("exercise-step", "Bounce from your ankles; your knees give only a little.");
/* Translators: exercise "pogo-hops", step 2 */
NC_("exercise-step", "Push the floor away quickly and leave it with your ankles straight.");
/* Translators: exercise "pogo-hops", step 3 */
NC_("exercise-step", "In the air stay tall and pull your toes up slightly.");
/* Translators: exercise "pogo-hops", step 4 */
NC_("exercise-step", "Land on the balls of your feet, ankles stiff as springs.");
/* Translators: exercise "pogo-hops", step 5 */
NC_("exercise-step", "Let your heels come close to the floor and rebound at once; every contact counts.");
/* Translators: exercise "pogo-hops", breathing */
NC_("exercise-breathing", "Breathe in a steady rhythm, over two or three hops each way.");
/* Translators: exercise "pogo-hops", mistake 1 */
NC_("exercise-mistake", "You bend your knees deeply on each landing.");
/* Translators: exercise "pogo-hops", what to do about mistake 1 */
NC_("exercise-fix", "Hop lower and quicker; only the ankles should travel.");
/* Translators: exercise "pogo-hops", mistake 2 */
NC_("exercise-mistake", "You lean forward from the hips.");
/* Translators: exercise "pogo-hops", what to do about mistake 2 */
NC_("exercise-fix", "Look ahead and imagine a string that pulls the top of your head up.");
/* Translators: exercise "pogo-hops", mistake 3 */
NC_("exercise-mistake", "You land loudly.");
/* Translators: exercise "pogo-hops", what to do about mistake 3 */
NC_("exercise-fix", "Meet the floor with the ankles ready, and end the set when it gets loud.");
/* Translators: exercise "pogo-hops", why a runner needs it */
NC_("exercise-why", "Hopping from the ankles trains your calves and Achilles tendons to take up load and give it back fast. In a study with 34 amateur runners, five minutes of two-leg hops a day for six weeks lowered the energy needed at 12 and 14 kilometres an hour, but not at 10. Begin with far less.");
/* Translators: exercise "pogo-hops", who should adapt it 1 */
NC_("exercise-adapt", "Start only when 20 calf raises on each leg go without pain.");
/* Translators: exercise "pogo-hops", who should adapt it 2 */
NC_("exercise-adapt", "With pain in the Achilles tendon, the shin or the foot, stay with slow calf raises until it has settled.");
/* Translators: exercise "pogo-hops", who should adapt it 3 */
NC_("exercise-adapt", "In pregnancy and in the months after a birth, or if you leak urine when you hop, leave jumps out and ask a women’s health physiotherapist.");

/* data/exercises/prone-y-raise.json */

/* Translators: exercise "prone-y-raise", name */
NC_("exercise-name", "Prone Y raise");
/* Translators: exercise "prone-y-raise", other name 1 */
NC_("exercise-alias", "Y raise");
/* Translators: exercise "prone-y-raise", set-up 1 */
NC_("exercise-setup", "Lie face down with your legs long and your forehead just above the mat, or on a folded towel.");
/* Translators: exercise "prone-y-raise", set-up 2 */
NC_("exercise-setup", "Stretch your arms overhead and apart like a Y, thumbs pointing at the ceiling.");
/* Translators: exercise "prone-y-raise", step 1 */
NC_("exercise-step", "Draw your shoulder blades gently down towards your back pockets and tighten your glutes a little.");
/* Translators: exercise "prone-y-raise", step 2 */
NC_("exercise-step", "Lift both arms for one second, as long as you can make them, thumbs first.");
/* Translators: exercise "prone-y-raise", step 3 */
NC_("exercise-step", "Hold for two seconds a hand’s breadth or two above the floor; your gaze stays on the mat.");
/* Translators: exercise "prone-y-raise", step 4 */
NC_("exercise-step", "Lower for two seconds and start the next repetition before you relax.");
/* Translators: exercise "prone-y-raise", breathing */
NC_("exercise-breathing", "Breathe out as your arms rise, keep breathing at the top, and breathe in as they come down.");
/* Translators: exercise "prone-y-raise", mistake 1 */
NC_("exercise-mistake", "Your head and chest come up instead of your arms.");
/* Translators: exercise "prone-y-raise", what to do about mistake 1 */
NC_("exercise-fix", "Keep your forehead close to the mat; two centimetres of arm lift are plenty to start with.");
/* Translators: exercise "prone-y-raise", what to do about mistake 2 */
NC_("exercise-fix", "Slide your shoulder blades down before each lift, and open the Y a little.");
/* Translators: exercise "prone-y-raise", mistake 3 */
NC_("exercise-mistake", "Your elbows bend.");
/* Translators: exercise "prone-y-raise", what to do about mistake 3 */
NC_("exercise-fix", "Reach for the far wall with your thumbs up; shorten the range rather than the arm.");
/* Translators: exercise "prone-y-raise", why a runner needs it */
NC_("exercise-why", "The muscles between and below your shoulder blades carry your chest upright and let your arms swing freely. They have to hold out for hours on long runs and at the desk. Here they work against nothing but the weight of your arms.");
/* Translators: exercise "prone-y-raise", who should adapt it 1 */
NC_("exercise-adapt", "If your shoulder hurts overhead, move your arms out sideways into a T.");
/* Translators: exercise "prone-y-raise", who should adapt it 2 */
NC_("exercise-adapt", "If your lower back complains, put a cushion under your belly.");
/* Translators: exercise "prone-y-raise", who should adapt it 3 */
NC_("exercise-adapt", "In pregnancy, or if you cannot lie face down, choose a standing row with a band.");

/* data/exercises/push-up.json */

/* Translators: exercise "push-up", name */
NC_("exercise-name", "Push-up");
/* Translators: exercise "push-up", other name 1 */
NC_("exercise-alias", "Press-up");
/* Translators: exercise "push-up", set-up 1 */
NC_("exercise-setup", "Put your hands on the floor a little wider than your shoulders, fingers pointing forwards.");
/* Translators: exercise "push-up", set-up 2 */
NC_("exercise-setup", "Step back onto the balls of your feet until your body is one line from head to heels.");
/* Translators: exercise "push-up", step 1 */
NC_("exercise-step", "Tighten your belly and buttocks and push the floor away.");
/* Translators: exercise "push-up", step 2 */
NC_("exercise-step", "Bend your elbows back and a little outwards, and let the whole body sink as one piece.");
/* Translators: exercise "push-up", step 3 */
NC_("exercise-step", "Stop when your chest is a fist above the floor.");
/* Translators: exercise "push-up", step 4 */
NC_("exercise-step", "Press yourself up with chest and arms; hips and shoulders rise together.");
/* Translators: exercise "push-up", step 5 */
NC_("exercise-step", "Finish with straight arms and spread shoulder blades.");
/* Translators: exercise "push-up", what to do about mistake 1 */
NC_("exercise-fix", "Squeeze your buttocks before you bend your arms. If the line breaks all the same, put your hands on a bench.");
/* Translators: exercise "push-up", what to do about mistake 2 */
NC_("exercise-fix", "Lengthen from heels to head and look at the floor a hand’s breadth ahead of your fingers.");
/* Translators: exercise "push-up", mistake 3 */
NC_("exercise-mistake", "Your elbows point straight out to the sides.");
/* Translators: exercise "push-up", what to do about mistake 3 */
NC_("exercise-fix", "Let them point half-way back, so that your arms and body look like an arrow from above.");
/* Translators: exercise "push-up", mistake 4 */
NC_("exercise-mistake", "You do half the way.");
/* Translators: exercise "push-up", what to do about mistake 4 */
NC_("exercise-fix", "Lower to a folded towel under your chest, or use a higher support and go all the way.");
/* Translators: exercise "push-up", why a runner needs it */
NC_("exercise-why", "Arms that swing need a trunk and shoulders that hold. The push-up trains chest, arms and trunk at once and needs nothing but a floor, so it keeps the upper body in a plan that is mostly about legs.");
/* Translators: exercise "push-up", who should adapt it 1 */
NC_("exercise-adapt", "If your wrists hurt, hold dumbbells or push-up handles, or rest on your fists.");
/* Translators: exercise "push-up", who should adapt it 2 */
NC_("exercise-adapt", "With a painful shoulder, raise your hands on a bench and go only as deep as it stays quiet.");

/* data/exercises/reverse-lunge.json */

/* Translators: exercise "reverse-lunge", name */
NC_("exercise-name", "Reverse lunge");
/* Translators: exercise "reverse-lunge", other name 1 */
NC_("exercise-alias", "Step-back lunge");
/* Translators: exercise "reverse-lunge", set-up 1 */
NC_("exercise-setup", "Stand with your feet hip-width apart and a long step of free floor behind you.");
/* Translators: exercise "reverse-lunge", set-up 2 */
NC_("exercise-setup", "Put your hands on your hips and move your weight onto the leg that stays.");
/* Translators: exercise "reverse-lunge", step 1 */
NC_("exercise-step", "Stand tall with the working foot flat and your eyes straight ahead.");
/* Translators: exercise "reverse-lunge", step 2 */
NC_("exercise-step", "Step straight back with the other leg and set down the ball of that foot.");
/* Translators: exercise "reverse-lunge", step 3 */
NC_("exercise-step", "Without stopping, bend both knees until the back one is just above the floor; step and descent take two seconds.");
/* Translators: exercise "reverse-lunge", step 4 */
NC_("exercise-step", "Lean a little from the hips with a long back, the front shin nearly upright and its heel down.");
/* Translators: exercise "reverse-lunge", step 5 */
NC_("exercise-step", "Push the front foot into the floor, stand up within a second and bring the back foot beside it.");
/* Translators: exercise "reverse-lunge", breathing */
NC_("exercise-breathing", "Breathe in as you step back and sink, out as you stand up.");
/* Translators: exercise "reverse-lunge", mistake 1 */
NC_("exercise-mistake", "Your trunk falls forward over the thigh.");
/* Translators: exercise "reverse-lunge", what to do about mistake 1 */
NC_("exercise-fix", "Lift the breastbone, look ahead and sink more slowly; a shorter way down is fine at first.");
/* Translators: exercise "reverse-lunge", mistake 2 */
NC_("exercise-mistake", "Your feet end up on one line and you tip sideways.");
/* Translators: exercise "reverse-lunge", what to do about mistake 2 */
NC_("exercise-fix", "Step back on your own rail: the feet stay as far apart sideways as your hips.");
/* Translators: exercise "reverse-lunge", mistake 3 */
NC_("exercise-mistake", "You drop onto the back knee.");
/* Translators: exercise "reverse-lunge", what to do about mistake 3 */
NC_("exercise-fix", "Keep the weight on the front foot and brake until the knee hovers a few centimetres up.");
/* Translators: exercise "reverse-lunge", mistake 4 */
NC_("exercise-mistake", "You spring up off the back toes.");
/* Translators: exercise "reverse-lunge", what to do about mistake 4 */
NC_("exercise-fix", "Stand up through the front foot and let the other one only come along.");
/* Translators: exercise "reverse-lunge", why a runner needs it */
NC_("exercise-why", "The leg in front stays where it is, lowers you and lifts you again, mainly with the glutes and the front of the thigh. Stepping back and coming up onto one leg also asks the side of the hip to keep your pelvis level, as it has to in every stride.");
/* Translators: exercise "reverse-lunge", who should adapt it 1 */
NC_("exercise-adapt", "If the front of your knee hurts, make the step longer and the movement smaller.");
/* Translators: exercise "reverse-lunge", who should adapt it 2 */
NC_("exercise-adapt", "If the step upsets your balance, do split squats, or slide one hand along a wall.");
/* Translators: exercise "reverse-lunge", who should adapt it 3 */
NC_("exercise-adapt", "If the bent toes of the back foot hurt, choose the step-up instead.");

/* data/exercises/romanian-deadlift.json */

/* Translators: exercise "romanian-deadlift", name */
NC_("exercise-name", "Romanian deadlift");
/* Translators: exercise "romanian-deadlift", other name 1 */
NC_("exercise-alias", "RDL");
/* Translators: exercise "romanian-deadlift", set-up 1 */
NC_("exercise-setup", "Stand with your feet hip-width apart and hold a bar, or a weight in each hand, in front of your thighs with long arms.");
/* Translators: exercise "romanian-deadlift", set-up 2 */
NC_("exercise-setup", "Unlock your knees, draw your shoulders away from your ears and firm up your belly.");
/* Translators: exercise "romanian-deadlift", step 1 */
NC_("exercise-step", "Stand tall and choose a spot on the floor two to three metres ahead, so that your neck stays in line with your back as you tip.");
/* Translators: exercise "romanian-deadlift", step 2 */
NC_("exercise-step", "Push your hips straight back for three seconds; your chest tips forward and your knees bend only a little.");
/* Translators: exercise "romanian-deadlift", step 3 */
NC_("exercise-step", "Let the weight glide down close to your legs while your back stays long.");
/* Translators: exercise "romanian-deadlift", step 4 */
NC_("exercise-step", "Stop when the backs of your thighs are taut, for most people with the weight a little below the knees, and wait for a second.");
/* Translators: exercise "romanian-deadlift", step 5 */
NC_("exercise-step", "Press your feet into the floor and bring your hips forward until you stand upright, without leaning back.");
/* Translators: exercise "romanian-deadlift", breathing */
NC_("exercise-breathing", "Breathe in before you lower the weight and out as you come up.");
/* Translators: exercise "romanian-deadlift", what to do about mistake 1 */
NC_("exercise-fix", "Stop higher, where your back can still stay long, and move only at the hips. The range grows with practice.");
/* Translators: exercise "romanian-deadlift", mistake 2 */
NC_("exercise-mistake", "The weight drifts away from your legs.");
/* Translators: exercise "romanian-deadlift", what to do about mistake 2 */
NC_("exercise-fix", "Pull your upper arms back towards your body, as if you wanted to shave your thighs and shins with the weight.");
/* Translators: exercise "romanian-deadlift", mistake 3 */
NC_("exercise-mistake", "Your knees travel forward as in a squat.");
/* Translators: exercise "romanian-deadlift", what to do about mistake 3 */
NC_("exercise-fix", "Bend them a little before you begin and keep them where they are. Only your hips go back.");
/* Translators: exercise "romanian-deadlift", what to do about mistake 4 */
NC_("exercise-fix", "Finish with your ribs above your pelvis and your glutes firm.");
/* Translators: exercise "romanian-deadlift", why a runner needs it */
NC_("exercise-why", "Your hamstrings slow the leg down at the end of each swing and then help the glutes to extend the hip. Here they work while they are long, and with a weight that can grow. In a study of 21 men who lifted the same weight in both ways, the front of the thigh was less than half as active as in the deadlift from the floor. In a review of 22 studies, training with heavy weights lowered the energy that running costs by a small amount on average.");
/* Translators: exercise "romanian-deadlift", who should adapt it 1 */
NC_("exercise-adapt", "If you are new to it, learn the movement with the wall hip hinge first and take the weight afterwards.");
/* Translators: exercise "romanian-deadlift", who should adapt it 2 */
NC_("exercise-adapt", "With a recent hamstring strain or an acutely painful back, leave it out until a physiotherapist has had a look; the hip bridge is a gentler start.");
/* Translators: exercise "romanian-deadlift", who should adapt it 3 */
NC_("exercise-adapt", "If pain, tingling or numbness runs down your leg, stop and have it looked at before you lift again.");
/* Translators: exercise "romanian-deadlift", who should adapt it 4 */
NC_("exercise-adapt", "If your blood pressure is high, take a lighter weight and breathe with every repetition.");

/* data/exercises/short-foot.json */

/* Translators: exercise "short-foot", name */
NC_("exercise-name", "Short foot");
/* Translators: exercise "short-foot", other name 1 */
NC_("exercise-alias", "Arch dome");
/* Translators: exercise "short-foot", other name 2 */
NC_("exercise-alias", "Foot doming");
/* Translators: exercise "short-foot", set-up 1 */
NC_("exercise-setup", "Take your shoes and socks off and stand, or sit, with one foot flat a little ahead of the other.");
/* Translators: exercise "short-foot", set-up 2 */
NC_("exercise-setup", "Feel three points on the floor: the heel, the base of the big toe and the base of the little toe.");
/* Translators: exercise "short-foot", step 1 */
NC_("exercise-step", "Relax your toes and let the arch be as it is.");
/* Translators: exercise "short-foot", step 2 */
NC_("exercise-step", "Draw the base of the big toe towards the heel in one second, so that the foot gets shorter and the arch rises.");
/* Translators: exercise "short-foot", step 3 */
NC_("exercise-step", "Leave the toes long and soft and all three points on the floor.");
/* Translators: exercise "short-foot", step 4 */
NC_("exercise-step", "Hold the dome for five seconds.");
/* Translators: exercise "short-foot", step 5 */
NC_("exercise-step", "Let the arch sink for a second, finish the set, then change feet.");
/* Translators: exercise "short-foot", breathing */
NC_("exercise-breathing", "Breathe slowly all the way through; one hold is about one breath.");
/* Translators: exercise "short-foot", mistake 1 */
NC_("exercise-mistake", "Your foot tips onto its outer edge.");
/* Translators: exercise "short-foot", what to do about mistake 1 */
NC_("exercise-fix", "Press the base of the big toe down while the arch rises.");
/* Translators: exercise "short-foot", mistake 2 */
NC_("exercise-mistake", "Your toes claw the floor.");
/* Translators: exercise "short-foot", what to do about mistake 2 */
NC_("exercise-fix", "Lift them for a moment, lay them down again and start with less effort.");
/* Translators: exercise "short-foot", mistake 3 */
NC_("exercise-mistake", "Your knee turns out to raise the arch.");
/* Translators: exercise "short-foot", what to do about mistake 3 */
NC_("exercise-fix", "Keep the knee over the second toe; only the foot works.");
/* Translators: exercise "short-foot", why a runner needs it */
NC_("exercise-why", "The short muscles in the sole carry the arch together with its ligaments. The short foot trains them while the long muscles that curl the toes stay quiet. In a trial with 325 new runners a programme for ankles and feet did not lower the number of injuries, so do it for control, a few minutes at a time.");
/* Translators: exercise "short-foot", who should adapt it 1 */
NC_("exercise-adapt", "If your sole cramps, hold for two seconds only and rest in between.");
/* Translators: exercise "short-foot", who should adapt it 2 */
NC_("exercise-adapt", "If standing on it is too hard, begin on a chair and go on to both feet, then to one.");
/* Translators: exercise "short-foot", who should adapt it 3 */
NC_("exercise-adapt", "If the underside of your heel hurts with the first steps in the morning, try it seated, and ask a physiotherapist if it does not settle.");
/* Translators: exercise "short-foot", who should adapt it 4 */
NC_("exercise-adapt", "If you feel little in your feet, ask your doctor about training barefoot.");

/* data/exercises/side-lying-hip-abduction.json */

/* Translators: exercise "side-lying-hip-abduction", name */
NC_("exercise-name", "Side-lying hip abduction");
/* Translators: exercise "side-lying-hip-abduction", other name 1 */
NC_("exercise-alias", "Side leg raise");
/* Translators: exercise "side-lying-hip-abduction", set-up 1 */
NC_("exercise-setup", "Lie on your side with your head on the outstretched arm and bend the lower leg for balance.");
/* Translators: exercise "side-lying-hip-abduction", set-up 2 */
NC_("exercise-setup", "Stack your hips and put the upper hand on the floor in front of you; the upper leg is long.");
/* Translators: exercise "side-lying-hip-abduction", step 1 */
NC_("exercise-step", "Bring the upper leg in line with your trunk, or a little behind it, toes pointing forward.");
/* Translators: exercise "side-lying-hip-abduction", step 2 */
NC_("exercise-step", "Lift it, heel first, until it is well above the hip.");
/* Translators: exercise "side-lying-hip-abduction", step 3 */
NC_("exercise-step", "Hold for a second without tipping the pelvis.");
/* Translators: exercise "side-lying-hip-abduction", step 4 */
NC_("exercise-step", "Lower it in two seconds and stop before it rests.");
/* Translators: exercise "side-lying-hip-abduction", breathing */
NC_("exercise-breathing", "Breathe out as the leg rises, in as it comes down.");
/* Translators: exercise "side-lying-hip-abduction", mistake 1 */
NC_("exercise-mistake", "The leg drifts forward.");
/* Translators: exercise "side-lying-hip-abduction", what to do about mistake 1 */
NC_("exercise-fix", "Slide it back until you no longer see your foot past your hip, then lift.");
/* Translators: exercise "side-lying-hip-abduction", mistake 2 */
NC_("exercise-mistake", "You roll back and lift with the front of the thigh.");
/* Translators: exercise "side-lying-hip-abduction", what to do about mistake 2 */
NC_("exercise-fix", "Keep one hip above the other and turn the toes slightly down.");
/* Translators: exercise "side-lying-hip-abduction", mistake 3 */
NC_("exercise-mistake", "You throw the leg up.");
/* Translators: exercise "side-lying-hip-abduction", what to do about mistake 3 */
NC_("exercise-fix", "Lift more slowly and less high.");
/* Translators: exercise "side-lying-hip-abduction", why a runner needs it */
NC_("exercise-why", "The abductors at the side of the hip carry the pelvis with every step. Lying down you can train them on their own, without having to balance.");
/* Translators: exercise "side-lying-hip-abduction", who should adapt it 1 */
NC_("exercise-adapt", "If lying on that side hurts, put a pillow under the hip or do the hip hike instead.");
/* Translators: exercise "side-lying-hip-abduction", who should adapt it 2 */
NC_("exercise-adapt", "With a sore lower back, draw the belly in and lift less high.");

/* data/exercises/side-plank-knees.json */

/* Translators: exercise "side-plank-knees", name */
NC_("exercise-name", "Side plank from knees");
/* Translators: exercise "side-plank-knees", other name 1 */
NC_("exercise-alias", "Modified side plank");
/* Translators: exercise "side-plank-knees", set-up 1 */
NC_("exercise-setup", "Lie on your side with your elbow under your shoulder and your forearm pointing forwards.");
/* Translators: exercise "side-plank-knees", set-up 2 */
NC_("exercise-setup", "Stack your knees and bend them to a right angle, so that your feet are behind you.");
/* Translators: exercise "side-plank-knees", step 1 */
NC_("exercise-step", "Push your forearm into the floor so that you do not sink into your shoulder.");
/* Translators: exercise "side-plank-knees", step 2 */
NC_("exercise-step", "Lift your hips until your knees, hips and shoulders form one line.");
/* Translators: exercise "side-plank-knees", step 3 */
NC_("exercise-step", "Stretch your top arm to the ceiling, or rest that hand on your hip.");
/* Translators: exercise "side-plank-knees", step 4 */
NC_("exercise-step", "Hold until the time is up, lower your hips gently and change sides.");
/* Translators: exercise "side-plank-knees", breathing */
NC_("exercise-breathing", "Breathe out as you lift, then keep breathing steadily.");
/* Translators: exercise "side-plank-knees", mistake 1 */
NC_("exercise-mistake", "Your hips sink towards the floor.");
/* Translators: exercise "side-plank-knees", what to do about mistake 1 */
NC_("exercise-fix", "Lift the lower side of your waist, and end the hold when you can no longer keep it up.");
/* Translators: exercise "side-plank-knees", mistake 2 */
NC_("exercise-mistake", "Your hips stay bent and your bottom sticks out behind.");
/* Translators: exercise "side-plank-knees", what to do about mistake 2 */
NC_("exercise-fix", "Bring your hips forwards until your thighs are in line with your trunk.");
/* Translators: exercise "side-plank-knees", why a runner needs it */
NC_("exercise-why", "The flank and the outer hip stop the trunk and pelvis from dropping to the side. Bent knees shorten the lever, so you can learn the line with less load.");
/* Translators: exercise "side-plank-knees", who should adapt it 1 */
NC_("exercise-adapt", "With a painful shoulder, leave it out and train the outer hip lying down instead.");
/* Translators: exercise "side-plank-knees", who should adapt it 2 */
NC_("exercise-adapt", "If the lower knee or hip feels sore on the floor, lie on a folded mat.");

/* data/exercises/side-plank-leg-raise.json */

/* Translators: exercise "side-plank-leg-raise", name */
NC_("exercise-name", "Side plank with leg raise");
/* Translators: exercise "side-plank-leg-raise", other name 1 */
NC_("exercise-alias", "Star plank");
/* Translators: exercise "side-plank-leg-raise", set-up 2 */
NC_("exercise-setup", "Stretch both legs and stack your feet.");
/* Translators: exercise "side-plank-leg-raise", step 1 */
NC_("exercise-step", "Push your forearm down and lift your hips into a straight side plank.");
/* Translators: exercise "side-plank-leg-raise", step 2 */
NC_("exercise-step", "Raise your straight top leg without turning your pelvis.");
/* Translators: exercise "side-plank-leg-raise", step 3 */
NC_("exercise-step", "Keep your hips and your leg at this height and your top arm steady.");
/* Translators: exercise "side-plank-leg-raise", step 4 */
NC_("exercise-step", "When the time is up, lower the leg first, then your hips, and change sides.");
/* Translators: exercise "side-plank-leg-raise", breathing */
NC_("exercise-breathing", "Keep breathing steadily; never hold your breath.");
/* Translators: exercise "side-plank-leg-raise", mistake 1 */
NC_("exercise-mistake", "Your top leg drifts forwards.");
/* Translators: exercise "side-plank-leg-raise", what to do about mistake 1 */
NC_("exercise-fix", "Bring your heel back in line with your body and lift the leg a little less high.");
/* Translators: exercise "side-plank-leg-raise", mistake 2 */
NC_("exercise-mistake", "Your hips drop as the leg goes up.");
/* Translators: exercise "side-plank-leg-raise", what to do about mistake 2 */
NC_("exercise-fix", "Lift your hips first and keep the leg lower, or go back to the plain side plank.");
/* Translators: exercise "side-plank-leg-raise", why a runner needs it */
NC_("exercise-why", "One leg holds you up while the other is held in the air, so the outer hip works on both sides and the flank keeps the trunk straight.");
/* Translators: exercise "side-plank-leg-raise", who should adapt it 1 */
NC_("exercise-adapt", "With a painful shoulder or outer hip, choose a standing exercise such as the hip hike.");

/* data/exercises/side-plank.json */

/* Translators: exercise "side-plank", name */
NC_("exercise-name", "Side plank");
/* Translators: exercise "side-plank", other name 1 */
NC_("exercise-alias", "Side bridge");
/* Translators: exercise "side-plank", set-up 2 */
NC_("exercise-setup", "Stretch your legs and stack your feet, or put the top foot in front of the other.");
/* Translators: exercise "side-plank", step 2 */
NC_("exercise-step", "Raise your hips until your body is straight from the ankles to the shoulders.");
/* Translators: exercise "side-plank", step 3 */
NC_("exercise-step", "Keep the lower side of your waist lifted away from the floor.");
/* Translators: exercise "side-plank", step 4 */
NC_("exercise-step", "Rest your top hand on your hip, or stretch that arm to the ceiling.");
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

/* data/exercises/single-leg-box-squat.json */

/* Translators: exercise "single-leg-box-squat", name */
NC_("exercise-name", "Single-leg box squat");
/* Translators: exercise "single-leg-box-squat", other name 1 */
NC_("exercise-alias", "Pistol to box");
/* Translators: exercise "single-leg-box-squat", other name 2 */
NC_("exercise-alias", "One-leg sit-to-stand");
/* Translators: exercise "single-leg-box-squat", set-up 1 */
NC_("exercise-setup", "Put a bench or a firm chair, about knee-high, against a wall behind you.");
/* Translators: exercise "single-leg-box-squat", set-up 2 */
NC_("exercise-setup", "Stand a short step in front of it on one leg, with the other foot just off the floor ahead of you.");
/* Translators: exercise "single-leg-box-squat", step 1 */
NC_("exercise-step", "Reach both arms forward and find your balance over the whole foot.");
/* Translators: exercise "single-leg-box-squat", step 2 */
NC_("exercise-step", "Push your hips back and lower yourself for three seconds while the free leg stretches forward.");
/* Translators: exercise "single-leg-box-squat", step 3 */
NC_("exercise-step", "Keep your pelvis level and your knee above your middle toes.");
/* Translators: exercise "single-leg-box-squat", step 4 */
NC_("exercise-step", "Touch the bench softly and stay for a second without giving up the tension.");
/* Translators: exercise "single-leg-box-squat", step 5 */
NC_("exercise-step", "Bring your nose over your toes, push through the whole foot and stand up.");
/* Translators: exercise "single-leg-box-squat", what to do about mistake 1 */
NC_("exercise-fix", "Use a higher seat for now and aim the knee at your middle toes all the way.");
/* Translators: exercise "single-leg-box-squat", mistake 2 */
NC_("exercise-mistake", "You fall back onto the bench.");
/* Translators: exercise "single-leg-box-squat", what to do about mistake 2 */
NC_("exercise-fix", "Bend further forward from the hips, reach with your arms and add cushions until you control the last bit.");
/* Translators: exercise "single-leg-box-squat", mistake 3 */
NC_("exercise-mistake", "You need a swing to come up.");
/* Translators: exercise "single-leg-box-squat", what to do about mistake 3 */
NC_("exercise-fix", "Raise the seat, or lend yourself a fingertip on a wall.");
/* Translators: exercise "single-leg-box-squat", mistake 4 */
NC_("exercise-mistake", "Your heel lifts.");
/* Translators: exercise "single-leg-box-squat", what to do about mistake 4 */
NC_("exercise-fix", "Stand a little further from the bench and keep your weight over the middle of the foot.");
/* Translators: exercise "single-leg-box-squat", why a runner needs it */
NC_("exercise-why", "In running each leg works alone, and so it does here: one thigh and one hip lift all of your weight while the side of the hip keeps knee and pelvis in line. The bench sets the depth and shows honestly when one leg is behind the other.");
/* Translators: exercise "single-leg-box-squat", who should adapt it 1 */
NC_("exercise-adapt", "If the front of your knee hurts, raise the seat or go back to the Bulgarian split squat.");
/* Translators: exercise "single-leg-box-squat", who should adapt it 2 */
NC_("exercise-adapt", "If your balance is unsteady, keep one hand on a rail or a door frame.");

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

/* data/exercises/single-leg-calf-raise.json */

/* Translators: exercise "single-leg-calf-raise", name */
NC_("exercise-name", "Single-leg calf raise");
/* Translators: exercise "single-leg-calf-raise", other name 1 */
NC_("exercise-alias", "Single-leg heel rise");
/* Translators: exercise "single-leg-calf-raise", set-up 1 */
NC_("exercise-setup", "Stand on one foot, its ball on the edge of a step and the heel free, or flat on the floor.");
/* Translators: exercise "single-leg-calf-raise", set-up 2 */
NC_("exercise-setup", "Put your hands lightly on a wall and bend the other knee, so that this foot is out of the way.");
/* Translators: exercise "single-leg-calf-raise", step 1 */
NC_("exercise-step", "Let your heel sink below the edge until you feel a stretch, knee straight.");
/* Translators: exercise "single-leg-calf-raise", step 2 */
NC_("exercise-step", "Push through the bases of the big and second toes and rise in one second.");
/* Translators: exercise "single-leg-calf-raise", step 3 */
NC_("exercise-step", "Hold the highest point for a second, your hips level.");
/* Translators: exercise "single-leg-calf-raise", step 4 */
NC_("exercise-step", "Lower for two seconds, all the way.");
/* Translators: exercise "single-leg-calf-raise", step 5 */
NC_("exercise-step", "Finish the set, then change legs; begin with the weaker one.");
/* Translators: exercise "single-leg-calf-raise", mistake 1 */
NC_("exercise-mistake", "You rise only half-way.");
/* Translators: exercise "single-leg-calf-raise", what to do about mistake 1 */
NC_("exercise-fix", "Note how high you get on the first repetition. Stop the set, or use both feet, once you get less far.");
/* Translators: exercise "single-leg-calf-raise", mistake 2 */
NC_("exercise-mistake", "Your knee bends as you push.");
/* Translators: exercise "single-leg-calf-raise", what to do about mistake 2 */
NC_("exercise-fix", "Tighten the front of your thigh before each repetition.");
/* Translators: exercise "single-leg-calf-raise", mistake 3 */
NC_("exercise-mistake", "Your arms do the lifting.");
/* Translators: exercise "single-leg-calf-raise", what to do about mistake 3 */
NC_("exercise-fix", "Touch the wall with your fingertips only.");
/* Translators: exercise "single-leg-calf-raise", why a runner needs it */
NC_("exercise-why", "Running puts your whole weight on one calf at a time, and this lift does the same. As a yardstick: on a sloping board, the healthy adults of one study managed 24 (men) and 21 (women) of them, as the middle of the group.");
/* Translators: exercise "single-leg-calf-raise", who should adapt it 1 */
NC_("exercise-adapt", "If the Achilles tendon hurts where it meets the heel bone, do it on the floor, without the drop.");
/* Translators: exercise "single-leg-calf-raise", who should adapt it 2 */
NC_("exercise-adapt", "If one leg is too much for now, rise on two and lower on one, or stay with the calf raise on both feet.");
/* Translators: exercise "single-leg-calf-raise", who should adapt it 4 */
NC_("exercise-adapt", "When three full sets feel easy, hold a weight in the hand on the side of the working leg.");

/* data/exercises/single-leg-hop.json */

/* Translators: exercise "single-leg-hop", name */
NC_("exercise-name", "Single-leg hop in place");
/* Translators: exercise "single-leg-hop", other name 1 */
NC_("exercise-alias", "Single-leg pogo");
/* Translators: exercise "single-leg-hop", set-up 1 */
NC_("exercise-setup", "Stand on one foot on an even, slightly springy floor; bend the other knee and hold that thigh a little forward.");
/* Translators: exercise "single-leg-hop", set-up 2 */
NC_("exercise-setup", "Bend your elbows as for running.");
/* Translators: exercise "single-leg-hop", step 1 */
NC_("exercise-step", "Sink a little onto the ball of your foot, knee over your toes.");
/* Translators: exercise "single-leg-hop", step 2 */
NC_("exercise-step", "Push off quickly until the ankle is straight, the arms helping.");
/* Translators: exercise "single-leg-hop", step 3 */
NC_("exercise-step", "Stay tall in the air, hips level; a few centimetres are enough.");
/* Translators: exercise "single-leg-hop", step 4 */
NC_("exercise-step", "Land on the same spot with the ball of the foot first.");
/* Translators: exercise "single-leg-hop", step 5 */
NC_("exercise-step", "Rebound at once; finish the set, then change legs.");
/* Translators: exercise "single-leg-hop", breathing */
NC_("exercise-breathing", "Breathe in a steady rhythm over two or three hops.");
/* Translators: exercise "single-leg-hop", mistake 1 */
NC_("exercise-mistake", "Your knee falls inwards and the other hip drops.");
/* Translators: exercise "single-leg-hop", what to do about mistake 1 */
NC_("exercise-fix", "Hop lower, in front of a mirror, with the knee over the second toe. If it still falls in, go back to hops on both feet.");
/* Translators: exercise "single-leg-hop", mistake 2 */
NC_("exercise-mistake", "You sink deep on every landing.");
/* Translators: exercise "single-leg-hop", what to do about mistake 2 */
NC_("exercise-fix", "Keep the knee nearly still and let the ankle be the spring.");
/* Translators: exercise "single-leg-hop", mistake 3 */
NC_("exercise-mistake", "You travel about.");
/* Translators: exercise "single-leg-hop", what to do about mistake 3 */
NC_("exercise-fix", "Put a cross of tape on the floor and stay on it.");
/* Translators: exercise "single-leg-hop", why a runner needs it */
NC_("exercise-why", "Each running step is a landing and a take-off on one leg. This hop trains the calf, the foot and the side of the hip for that, a few contacts at a time. Reviews find that jumps on their own do little for running economy and more together with strength training.");
/* Translators: exercise "single-leg-hop", who should adapt it 1 */
NC_("exercise-adapt", "Start when three sets of pogo hops on both feet go without pain, also on the next morning.");
/* Translators: exercise "single-leg-hop", who should adapt it 2 */
NC_("exercise-adapt", "If a hop hurts at one spot on a bone, stop hopping and running and see a doctor.");
/* Translators: exercise "single-leg-hop", who should adapt it 3 */
NC_("exercise-adapt", "After an ankle sprain, wait until you can stand on that leg for half a minute without wobbling.");

/* data/exercises/single-leg-romanian-deadlift.json */

/* Translators: exercise "single-leg-romanian-deadlift", name */
NC_("exercise-name", "Single-leg Romanian deadlift");
/* Translators: exercise "single-leg-romanian-deadlift", other name 1 */
NC_("exercise-alias", "SL RDL");
/* Translators: exercise "single-leg-romanian-deadlift", other name 2 */
NC_("exercise-alias", "Single-leg deadlift");
/* Translators: exercise "single-leg-romanian-deadlift", set-up 1 */
NC_("exercise-setup", "Stand on one leg with a soft knee, the other foot just above the floor behind you.");
/* Translators: exercise "single-leg-romanian-deadlift", set-up 2 */
NC_("exercise-setup", "Let a weight, if you use one, hang from the hand of the free side; put the other hand on your hip.");
/* Translators: exercise "single-leg-romanian-deadlift", step 1 */
NC_("exercise-step", "Press heel, big toe and little toe into the floor and rest your eyes on a spot about two metres ahead.");
/* Translators: exercise "single-leg-romanian-deadlift", step 2 */
NC_("exercise-step", "Send the hip of the standing leg back for three seconds: your trunk tips forward and the free leg rises behind you.");
/* Translators: exercise "single-leg-romanian-deadlift", step 3 */
NC_("exercise-step", "Keep trunk and free leg in one line, with both hip bones facing the floor.");
/* Translators: exercise "single-leg-romanian-deadlift", step 4 */
NC_("exercise-step", "Wait for a second when the back of the standing thigh is taut, at the latest when you are nearly level.");
/* Translators: exercise "single-leg-romanian-deadlift", step 5 */
NC_("exercise-step", "Drive the standing heel into the floor and bring your hip forward until you are upright.");
/* Translators: exercise "single-leg-romanian-deadlift", step 6 */
NC_("exercise-step", "Tap the floor with your free toes when you need to; finish the set, then change legs.");
/* Translators: exercise "single-leg-romanian-deadlift", mistake 1 */
NC_("exercise-mistake", "Your hip opens to the side.");
/* Translators: exercise "single-leg-romanian-deadlift", what to do about mistake 1 */
NC_("exercise-fix", "Point the toes of the free foot straight at the floor and press that hip bone down.");
/* Translators: exercise "single-leg-romanian-deadlift", mistake 2 */
NC_("exercise-mistake", "Your back rounds to reach the floor.");
/* Translators: exercise "single-leg-romanian-deadlift", what to do about mistake 2 */
NC_("exercise-fix", "Come up earlier. Push the free heel far back and your chest far forward.");
/* Translators: exercise "single-leg-romanian-deadlift", mistake 3 */
NC_("exercise-mistake", "The standing knee locks, or bends deeper and deeper.");
/* Translators: exercise "single-leg-romanian-deadlift", what to do about mistake 3 */
NC_("exercise-fix", "Bend it a little before you start and leave it like that.");
/* Translators: exercise "single-leg-romanian-deadlift", mistake 4 */
NC_("exercise-mistake", "You wobble and hop about.");
/* Translators: exercise "single-leg-romanian-deadlift", what to do about mistake 4 */
NC_("exercise-fix", "Go only as far as you stay still, or slide the tips of the free toes along the floor at first.");
/* Translators: exercise "single-leg-romanian-deadlift", why a runner needs it */
NC_("exercise-why", "Hamstrings and glutes of one leg lift the trunk while foot and outer hip keep you steady, a task that each step of a run sets you as well. In a computer model of running, gluteus medius, which holds the pelvis level over the standing leg, pulled hardest of the hip muscles that were looked at.");
/* Translators: exercise "single-leg-romanian-deadlift", who should adapt it 1 */
NC_("exercise-adapt", "If your balance is not there yet, rest a fingertip on a wall, or do the kickstand Romanian deadlift.");
/* Translators: exercise "single-leg-romanian-deadlift", who should adapt it 2 */
NC_("exercise-adapt", "With dizziness or a balance disorder, choose the single-leg bridge on the floor.");
/* Translators: exercise "single-leg-romanian-deadlift", who should adapt it 3 */
NC_("exercise-adapt", "With a recent hamstring strain or an acutely painful back, leave it out and ask a physiotherapist.");
/* Translators: exercise "single-leg-romanian-deadlift", who should adapt it 4 */
NC_("exercise-adapt", "If the outside of your hip is sore, tip only half-way, without a weight.");

/* data/exercises/split-jump.json */

/* Translators: exercise "split-jump", name */
NC_("exercise-name", "Split jump");
/* Translators: exercise "split-jump", other name 1 */
NC_("exercise-alias", "Scissor jump");
/* Translators: exercise "split-jump", other name 2 */
NC_("exercise-alias", "Jump lunge");
/* Translators: exercise "split-jump", set-up 1 */
NC_("exercise-setup", "Warm up first, and choose a floor that gives a little and does not slip.");
/* Translators: exercise "split-jump", set-up 2 */
NC_("exercise-setup", "Stand in a long split, feet hip-width apart, the back heel up and the opposite arm forward.");
/* Translators: exercise "split-jump", step 1 */
NC_("exercise-step", "Sink for about one second until the back knee is just above the floor.");
/* Translators: exercise "split-jump", step 2 */
NC_("exercise-step", "Push off at once with both legs, as fast as you can, and swing your arms along.");
/* Translators: exercise "split-jump", step 3 */
NC_("exercise-step", "Change legs in the air and land softly, the front foot flat and the back foot on its ball.");
/* Translators: exercise "split-jump", step 4 */
NC_("exercise-step", "Let hips and knees give way until you are in a low split again, and steady yourself.");
/* Translators: exercise "split-jump", step 5 */
NC_("exercise-step", "Jump back to the first side. Every landing counts as one repetition.");
/* Translators: exercise "split-jump", breathing */
NC_("exercise-breathing", "Breathe out as you jump and in as you land and sink.");
/* Translators: exercise "split-jump", mistake 1 */
NC_("exercise-mistake", "You land on stiff, nearly straight legs.");
/* Translators: exercise "split-jump", what to do about mistake 1 */
NC_("exercise-fix", "Jump lower and land without a sound, with hips and knees giving way like springs.");
/* Translators: exercise "split-jump", mistake 2 */
NC_("exercise-mistake", "Your front knee falls inwards when you land.");
/* Translators: exercise "split-jump", what to do about mistake 2 */
NC_("exercise-fix", "Land with the feet hip-width apart and the knee over the middle toes, and hold each landing until it is quiet.");
/* Translators: exercise "split-jump", mistake 3 */
NC_("exercise-mistake", "The split gets shorter from jump to jump.");
/* Translators: exercise "split-jump", what to do about mistake 3 */
NC_("exercise-fix", "Do fewer repetitions, with a breath between them, and end the set when the landings change.");
/* Translators: exercise "split-jump", why a runner needs it */
NC_("exercise-why", "The legs swap places in the air, as in running, and each landing has to be caught mainly by one thigh and one hip. In a review of 22 studies jump training changed running economy only trivially on average, and heavy strength training a little more: let jumps come on top of your lifts, not instead of them.");
/* Translators: exercise "split-jump", who should adapt it 1 */
NC_("exercise-adapt", "If you are new to jumps, do split squats until sets of eight are easy, and learn to land with squat jumps.");
/* Translators: exercise "split-jump", who should adapt it 2 */
NC_("exercise-adapt", "With pain in the knee, the shin or the Achilles tendon, leave jumps out and do reverse lunges.");
/* Translators: exercise "split-jump", who should adapt it 4 */
NC_("exercise-adapt", "With pain on one spot of bone, do not jump; have it looked at before your next run.");

/* data/exercises/split-squat.json */

/* Translators: exercise "split-squat", name */
NC_("exercise-name", "Split squat");
/* Translators: exercise "split-squat", other name 1 */
NC_("exercise-alias", "Static lunge");
/* Translators: exercise "split-squat", set-up 1 */
NC_("exercise-setup", "Take one long step forward, so long that both knees make right angles at the bottom.");
/* Translators: exercise "split-squat", set-up 2 */
NC_("exercise-setup", "Keep the feet hip-width apart as if on two rails, the back heel up, and put your hands on your hips.");
/* Translators: exercise "split-squat", step 1 */
NC_("exercise-step", "Stand tall between your feet, hips square to the front, with most of the weight on the front foot.");
/* Translators: exercise "split-squat", step 2 */
NC_("exercise-step", "Bend both knees and sink straight down for three seconds.");
/* Translators: exercise "split-squat", step 3 */
NC_("exercise-step", "Let the front knee travel over the middle toes while the heel stays down.");
/* Translators: exercise "split-squat", step 4 */
NC_("exercise-step", "Stop for a second with the back knee just above the floor.");
/* Translators: exercise "split-squat", step 5 */
NC_("exercise-step", "Press the whole front foot into the floor and come up in one second. Leave the feet where they are until the set is done.");
/* Translators: exercise "split-squat", breathing */
NC_("exercise-breathing", "Breathe in as you sink and out as you come up.");
/* Translators: exercise "split-squat", what to do about mistake 1 */
NC_("exercise-fix", "Aim it at your middle toes. If it still drifts, go less deep and touch a wall with one hand.");
/* Translators: exercise "split-squat", mistake 2 */
NC_("exercise-mistake", "Your front heel lifts and the knee slides far past the toes.");
/* Translators: exercise "split-squat", what to do about mistake 2 */
NC_("exercise-fix", "Take a longer step and sink straight down, not forward.");
/* Translators: exercise "split-squat", mistake 3 */
NC_("exercise-mistake", "You wobble with the feet one behind the other.");
/* Translators: exercise "split-squat", what to do about mistake 3 */
NC_("exercise-fix", "Move the back foot out to the side until there is a hip’s width between the two lines.");
/* Translators: exercise "split-squat", mistake 4 */
NC_("exercise-mistake", "You bounce up off the back foot.");
/* Translators: exercise "split-squat", what to do about mistake 4 */
NC_("exercise-fix", "Keep the pause of one second and think of the front foot alone.");
/* Translators: exercise "split-squat", why a runner needs it */
NC_("exercise-why", "One leg at a time carries most of your weight, as in running, while both feet stay on the floor and keep you steady. The length of the step changes what works: in a study of twenty male students a longer step asked more of the muscles that extend the hip and changed little for those that extend the knee.");
/* Translators: exercise "split-squat", who should adapt it 1 */
NC_("exercise-adapt", "If the front of your knee hurts, take a longer step and sink only as far as it stays calm.");
/* Translators: exercise "split-squat", who should adapt it 3 */
NC_("exercise-adapt", "If your balance is unsteady, hold a rail or the back of a heavy chair.");

/* data/exercises/squat-jump.json */

/* Translators: exercise "squat-jump", name */
NC_("exercise-name", "Squat jump");
/* Translators: exercise "squat-jump", other name 1 */
NC_("exercise-alias", "Jump squat");
/* Translators: exercise "squat-jump", set-up 1 */
NC_("exercise-setup", "Stand with your feet about shoulder-width apart, toes turned out a little, with free space above you.");
/* Translators: exercise "squat-jump", set-up 2 */
NC_("exercise-setup", "Choose an even floor that gives a little, and shoes that hold you.");
/* Translators: exercise "squat-jump", step 1 */
NC_("exercise-step", "Stand tall and fix your eyes on a point ahead.");
/* Translators: exercise "squat-jump", step 2 */
NC_("exercise-step", "Squat down for two seconds until your thighs are nearly level, arms swinging back.");
/* Translators: exercise "squat-jump", step 3 */
NC_("exercise-step", "Without a stop, drive up as fast as you can through the whole foot and swing your arms forward.");
/* Translators: exercise "squat-jump", step 4 */
NC_("exercise-step", "Leave the floor with hips, knees and ankles straight.");
/* Translators: exercise "squat-jump", step 5 */
NC_("exercise-step", "Land softly, balls of the feet first, then the heels, hips back and knees bent over your toes.");
/* Translators: exercise "squat-jump", step 6 */
NC_("exercise-step", "Stand up, settle, and jump again only when you are steady.");
/* Translators: exercise "squat-jump", breathing */
NC_("exercise-breathing", "Breathe in on the way down and out as you jump; take a breath between repetitions.");
/* Translators: exercise "squat-jump", mistake 1 */
NC_("exercise-mistake", "You land with straight legs.");
/* Translators: exercise "squat-jump", what to do about mistake 1 */
NC_("exercise-fix", "Bend hips and knees as soon as your feet touch, and try to land without a sound.");
/* Translators: exercise "squat-jump", mistake 2 */
NC_("exercise-mistake", "Your knees fall inwards when you land.");
/* Translators: exercise "squat-jump", what to do about mistake 2 */
NC_("exercise-fix", "Jump lower and land with each knee over its little toes.");
/* Translators: exercise "squat-jump", mistake 3 */
NC_("exercise-mistake", "You jump less high from one repetition to the next.");
/* Translators: exercise "squat-jump", what to do about mistake 3 */
NC_("exercise-fix", "End the set there; a jump is trained fresh.");
/* Translators: exercise "squat-jump", why a runner needs it */
NC_("exercise-why", "A jump asks your thighs and glutes for force in a fraction of a second, as does a stride. In a review of 22 studies jump training on its own had a trivial effect on running economy, while another found more where it was joined with strength training: add a few good jumps to your lifts instead of replacing them.");
/* Translators: exercise "squat-jump", who should adapt it 1 */
NC_("exercise-adapt", "Begin only when you can do three sets of squats with good form.");
/* Translators: exercise "squat-jump", who should adapt it 2 */
NC_("exercise-adapt", "If your knee, Achilles tendon or back hurts when you land, go back to the squat without a jump.");
/* Translators: exercise "squat-jump", who should adapt it 3 */
NC_("exercise-adapt", "In pregnancy and in the months after a birth, or if you leak urine when you jump, leave jumps out and ask a women’s health physiotherapist.");
/* Translators: exercise "squat-jump", who should adapt it 4 */
NC_("exercise-adapt", "With brittle bones or after a stress fracture, ask your doctor before you jump.");

/* data/exercises/step-up.json */

/* Translators: exercise "step-up", name */
NC_("exercise-name", "Step-up");
/* Translators: exercise "step-up", other name 1 */
NC_("exercise-alias", "Box step-up");
/* Translators: exercise "step-up", set-up 1 */
NC_("exercise-setup", "Find a box or a stair that does not move, at most as high as your knee.");
/* Translators: exercise "step-up", set-up 2 */
NC_("exercise-setup", "Put one whole foot on it and leave the other one flat on the floor, a few centimetres behind the edge.");
/* Translators: exercise "step-up", step 1 */
NC_("exercise-step", "Lean forward a little until your nose is over the toes of the upper foot.");
/* Translators: exercise "step-up", step 2 */
NC_("exercise-step", "Push the upper foot down into the box and rise; the lower foot only keeps you steady.");
/* Translators: exercise "step-up", step 3 */
NC_("exercise-step", "Stand tall on top and lift the free knee to hip height, as far as your balance allows.");
/* Translators: exercise "step-up", step 4 */
NC_("exercise-step", "Reach back with the same free leg and lower yourself for two seconds.");
/* Translators: exercise "step-up", step 5 */
NC_("exercise-step", "Set the foot down quietly, keep the other one on the box, and finish the set before you change legs.");
/* Translators: exercise "step-up", mistake 1 */
NC_("exercise-mistake", "You spring off the lower foot.");
/* Translators: exercise "step-up", what to do about mistake 1 */
NC_("exercise-fix", "Lift the toes of that foot before you start, so that it cannot push.");
/* Translators: exercise "step-up", what to do about mistake 2 */
NC_("exercise-fix", "Take a lower box and aim the knee at your middle toes; a mirror helps.");
/* Translators: exercise "step-up", mistake 3 */
NC_("exercise-mistake", "You drop down on the way back.");
/* Translators: exercise "step-up", what to do about mistake 3 */
NC_("exercise-fix", "Count to two, and choose a height from which you can land without a sound.");
/* Translators: exercise "step-up", mistake 4 */
NC_("exercise-mistake", "The box is so high that your pelvis tips.");
/* Translators: exercise "step-up", what to do about mistake 4 */
NC_("exercise-fix", "Go lower: at the start your thigh should not rise above level.");
/* Translators: exercise "step-up", why a runner needs it */
NC_("exercise-why", "Up a step or up a hill, one leg lifts all of you. In a study of healthy young people, stepping up without a load asked about 60 per cent of its maximum from gluteus medius, at the side of the hip, but only about 30 per cent from gluteus maximus. Once you are steady, hold weights so that the big muscles get their share.");
/* Translators: exercise "step-up", who should adapt it 1 */
NC_("exercise-adapt", "If the front of your knee hurts on the way up or down, use a lower step.");
/* Translators: exercise "step-up", who should adapt it 2 */
NC_("exercise-adapt", "If your balance is unsteady, rest one hand on a wall or a rail and leave out the knee lift.");

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

/* data/exercises/tibialis-raise.json */

/* Translators: exercise "tibialis-raise", name */
NC_("exercise-name", "Wall tibialis raise");
/* Translators: exercise "tibialis-raise", other name 1 */
NC_("exercise-alias", "Toe raise");
/* Translators: exercise "tibialis-raise", other name 2 */
NC_("exercise-alias", "Shin raise");
/* Translators: exercise "tibialis-raise", set-up 1 */
NC_("exercise-setup", "Lean your back and hips against a wall, your heels about 30 centimetres in front of it and hip-width apart.");
/* Translators: exercise "tibialis-raise", set-up 2 */
NC_("exercise-setup", "Straighten your knees without locking them and lay your hands on the wall beside you.");
/* Translators: exercise "tibialis-raise", step 1 */
NC_("exercise-step", "Put your weight on your heels.");
/* Translators: exercise "tibialis-raise", step 2 */
NC_("exercise-step", "Pull both fore-feet up towards your shins in one second.");
/* Translators: exercise "tibialis-raise", step 3 */
NC_("exercise-step", "Hold them as high as they go for a second.");
/* Translators: exercise "tibialis-raise", step 4 */
NC_("exercise-step", "Lower for two seconds, without letting them slap down.");
/* Translators: exercise "tibialis-raise", step 5 */
NC_("exercise-step", "Touch the floor lightly and start again; step closer to the wall if it is too hard.");
/* Translators: exercise "tibialis-raise", breathing */
NC_("exercise-breathing", "Breathe out as your toes rise and in as they come down.");
/* Translators: exercise "tibialis-raise", mistake 1 */
NC_("exercise-mistake", "Your hips leave the wall and your body folds forward.");
/* Translators: exercise "tibialis-raise", what to do about mistake 1 */
NC_("exercise-fix", "Keep hips and shoulder blades on the wall; move the heels closer to it.");
/* Translators: exercise "tibialis-raise", mistake 2 */
NC_("exercise-mistake", "Only the toes lift.");
/* Translators: exercise "tibialis-raise", what to do about mistake 2 */
NC_("exercise-fix", "Lift the whole fore-foot, so that the ball of the foot leaves the floor too.");
/* Translators: exercise "tibialis-raise", mistake 3 */
NC_("exercise-mistake", "Your feet slap down.");
/* Translators: exercise "tibialis-raise", what to do about mistake 3 */
NC_("exercise-fix", "Count two on the way down.");
/* Translators: exercise "tibialis-raise", why a runner needs it */
NC_("exercise-why", "The muscle along your shin lifts the foot while the leg swings forward and lets it down softly when the heel lands. Plans that train the calf seldom train its partner in front. Whether that keeps shins free of trouble is not known; it does make the muscle stronger.");
/* Translators: exercise "tibialis-raise", who should adapt it 1 */
NC_("exercise-adapt", "If one spot on your shin bone hurts when you press or hop on it, leave this and running out and see a doctor.");
/* Translators: exercise "tibialis-raise", who should adapt it 2 */
NC_("exercise-adapt", "If standing is difficult, sit on a chair and lift your fore-feet with the heels on the floor.");
/* Translators: exercise "tibialis-raise", who should adapt it 3 */
NC_("exercise-adapt", "Wear shoes that grip, or stand on a mat, so that your heels do not slide.");

/* data/exercises/toe-yoga.json */

/* Translators: exercise "toe-yoga", name */
NC_("exercise-name", "Toe yoga");
/* Translators: exercise "toe-yoga", other name 1 */
NC_("exercise-alias", "Toe lifts");
/* Translators: exercise "toe-yoga", other name 2 */
NC_("exercise-alias", "Big-toe isolation");
/* Translators: exercise "toe-yoga", set-up 1 */
NC_("exercise-setup", "Take your shoes and socks off and stand, or sit, with one foot flat in front of you.");
/* Translators: exercise "toe-yoga", set-up 2 */
NC_("exercise-setup", "Share your weight between the heel, the base of the big toe and the base of the little toe.");
/* Translators: exercise "toe-yoga", step 1 */
NC_("exercise-step", "Spread your toes a little and lay all of them down.");
/* Translators: exercise "toe-yoga", step 2 */
NC_("exercise-step", "Lift your big toe alone in one second and hold it for two, while the four others stay down.");
/* Translators: exercise "toe-yoga", step 3 */
NC_("exercise-step", "Lower it for a second until all toes lie flat.");
/* Translators: exercise "toe-yoga", step 4 */
NC_("exercise-step", "Now press the big toe down and lift the four others; hold for two seconds.");
/* Translators: exercise "toe-yoga", step 5 */
NC_("exercise-step", "Lower them and take turns; each lift counts as one repetition. Then change feet.");
/* Translators: exercise "toe-yoga", breathing */
NC_("exercise-breathing", "Keep breathing quietly; do not hold your breath while you search for the toe.");
/* Translators: exercise "toe-yoga", mistake 1 */
NC_("exercise-mistake", "All toes lift together, and the ball of the foot with them.");
/* Translators: exercise "toe-yoga", what to do about mistake 1 */
NC_("exercise-fix", "Leave the ball of the foot down. Hold the other toes with your fingers and let the one toe try alone.");
/* Translators: exercise "toe-yoga", mistake 2 */
NC_("exercise-mistake", "Your foot rolls onto its outer edge.");
/* Translators: exercise "toe-yoga", what to do about mistake 2 */
NC_("exercise-fix", "Keep the base of the big toe on the floor while its tip rises.");
/* Translators: exercise "toe-yoga", mistake 3 */
NC_("exercise-mistake", "Your toes cramp.");
/* Translators: exercise "toe-yoga", what to do about mistake 3 */
NC_("exercise-fix", "Shake the foot out and use half the force.");
/* Translators: exercise "toe-yoga", why a runner needs it */
NC_("exercise-why", "The small muscles of your foot stiffen the arch when you push off, and the big toe is the last to leave the ground. Toe yoga teaches you to find them. In a trial with 325 new runners a programme for ankles and feet did not lower the number of injuries, so see it as skill and strength, not as protection.");
/* Translators: exercise "toe-yoga", who should adapt it 1 */
NC_("exercise-adapt", "If your big toe is stiff or painful at its base, lift only as far as it goes freely, and train the other toes.");
/* Translators: exercise "toe-yoga", who should adapt it 2 */
NC_("exercise-adapt", "If nothing moves at first, help with your hand; learning it can take weeks.");
/* Translators: exercise "toe-yoga", who should adapt it 3 */
NC_("exercise-adapt", "If you feel little in your feet, as with diabetes, check the skin afterwards and ask your doctor about training barefoot.");

/* data/exercises/walking-lunge.json */

/* Translators: exercise "walking-lunge", name */
NC_("exercise-name", "Walking lunge");
/* Translators: exercise "walking-lunge", other name 1 */
NC_("exercise-alias", "Travelling lunge");
/* Translators: exercise "walking-lunge", set-up 1 */
NC_("exercise-setup", "Stand with your feet hip-width apart and a few metres of clear floor in front of you.");
/* Translators: exercise "walking-lunge", set-up 2 */
NC_("exercise-setup", "Put your hands on your hips, or hold a weight in each hand.");
/* Translators: exercise "walking-lunge", step 1 */
NC_("exercise-step", "Stand tall and look ahead.");
/* Translators: exercise "walking-lunge", step 2 */
NC_("exercise-step", "Take a long step forward; the feet stay hip-width apart, as on two rails.");
/* Translators: exercise "walking-lunge", step 3 */
NC_("exercise-step", "Lower in two seconds until the back knee is just above the floor.");
/* Translators: exercise "walking-lunge", step 4 */
NC_("exercise-step", "Push through the whole front foot and come up as the back leg swings through beside it.");
/* Translators: exercise "walking-lunge", step 5 */
NC_("exercise-step", "Step on with the other leg. Each step counts as one repetition.");
/* Translators: exercise "walking-lunge", breathing */
NC_("exercise-breathing", "Breathe in on the way down and out as you come up.");
/* Translators: exercise "walking-lunge", mistake 1 */
NC_("exercise-mistake", "Your trunk falls forward.");
/* Translators: exercise "walking-lunge", what to do about mistake 1 */
NC_("exercise-fix", "Take a slightly shorter step and let the back knee sink straight down.");
/* Translators: exercise "walking-lunge", what to do about mistake 2 */
NC_("exercise-fix", "Set the foot down hip-width and keep the knee above its middle toes.");
/* Translators: exercise "walking-lunge", mistake 3 */
NC_("exercise-mistake", "You wobble because your feet are on one line.");
/* Translators: exercise "walking-lunge", what to do about mistake 3 */
NC_("exercise-fix", "Think of two rails, one for each foot.");
/* Translators: exercise "walking-lunge", mistake 4 */
NC_("exercise-mistake", "You push off with the back foot.");
/* Translators: exercise "walking-lunge", what to do about mistake 4 */
NC_("exercise-fix", "Let the front leg do the work: weight over the whole foot, heel down.");
/* Translators: exercise "walking-lunge", why a runner needs it */
NC_("exercise-why", "Running is a row of steps on one leg. The walking lunge loads quadriceps and glutes one leg at a time while the hip is bent on one side and long on the other, and you have to find your balance anew with every step.");
/* Translators: exercise "walking-lunge", who should adapt it 1 */
NC_("exercise-adapt", "If your balance is unsure, do the reverse lunge on the spot beside a wall.");
/* Translators: exercise "walking-lunge", who should adapt it 2 */
NC_("exercise-adapt", "With pain at the front of the knee, take longer steps, sink less deep, or change to step-ups on a low step.");
/* Translators: exercise "walking-lunge", who should adapt it 3 */
NC_("exercise-adapt", "It makes legs sore; do few steps at first and not on the day before a hard run.");

/* data/exercises/wall-hip-hinge.json */

/* Translators: exercise "wall-hip-hinge", name */
NC_("exercise-name", "Wall hip hinge");
/* Translators: exercise "wall-hip-hinge", other name 1 */
NC_("exercise-alias", "Hinge drill");
/* Translators: exercise "wall-hip-hinge", other name 2 */
NC_("exercise-alias", "Hips-to-wall");
/* Translators: exercise "wall-hip-hinge", set-up 1 */
NC_("exercise-setup", "Stand with your back to a wall, your heels about one foot’s length away from it and your feet hip-width apart.");
/* Translators: exercise "wall-hip-hinge", set-up 2 */
NC_("exercise-setup", "Lay the edges of your hands into the creases of your hips.");
/* Translators: exercise "wall-hip-hinge", step 1 */
NC_("exercise-step", "Stand tall, with your weight spread over the whole of both feet.");
/* Translators: exercise "wall-hip-hinge", step 2 */
NC_("exercise-step", "Unlock your knees and firm up your belly a little.");
/* Translators: exercise "wall-hip-hinge", step 3 */
NC_("exercise-step", "Close the fold under your hands: for two seconds, send your bottom straight back until it touches the wall.");
/* Translators: exercise "wall-hip-hinge", step 4 */
NC_("exercise-step", "Stay for a second with your shins nearly upright, your back long and your eyes on the floor ahead of you.");
/* Translators: exercise "wall-hip-hinge", step 5 */
NC_("exercise-step", "Push the floor away and bring your hips forward until you are upright again.");
/* Translators: exercise "wall-hip-hinge", breathing */
NC_("exercise-breathing", "Breathe in as your hips go back and out as you stand up.");
/* Translators: exercise "wall-hip-hinge", mistake 1 */
NC_("exercise-mistake", "You sit down as in a squat and your knees come forward.");
/* Translators: exercise "wall-hip-hinge", what to do about mistake 1 */
NC_("exercise-fix", "Keep your shins almost upright and think back, not down. Your bottom reaches the wall at hip height.");
/* Translators: exercise "wall-hip-hinge", mistake 2 */
NC_("exercise-mistake", "Your back rounds to bring the chest down.");
/* Translators: exercise "wall-hip-hinge", what to do about mistake 2 */
NC_("exercise-fix", "Hold a broomstick along your back: it touches head, upper back and tailbone all the way.");
/* Translators: exercise "wall-hip-hinge", mistake 3 */
NC_("exercise-mistake", "You fall against the wall.");
/* Translators: exercise "wall-hip-hinge", what to do about mistake 3 */
NC_("exercise-fix", "Move your feet a little closer to it and touch it as lightly as you can.");
/* Translators: exercise "wall-hip-hinge", why a runner needs it */
NC_("exercise-why", "Bending at the hips with a long back is the basis of every deadlift, and of lifting things off the floor. The wall tells you whether your hips really go back. Once the movement is familiar, glutes and hamstrings can take weight, and those are the muscles that extend your hip with each stride.");
/* Translators: exercise "wall-hip-hinge", who should adapt it 1 */
NC_("exercise-adapt", "Once you reach the wall easily, move your feet a few centimetres further away.");
/* Translators: exercise "wall-hip-hinge", who should adapt it 2 */
NC_("exercise-adapt", "If the backs of your thighs are tight, stand closer and bend your knees a little more.");
/* Translators: exercise "wall-hip-hinge", who should adapt it 3 */
NC_("exercise-adapt", "If bending forward hurts your back, stay with the hip bridge and ask a physiotherapist.");
/* Translators: exercise "wall-hip-hinge", who should adapt it 4 */
NC_("exercise-adapt", "If you get dizzy when you lower your head, tip only half-way, and have a chair in front of you to hold on to.");

/* data/exercises/wall-sit.json */

/* Translators: exercise "wall-sit", name */
NC_("exercise-name", "Wall sit");
/* Translators: exercise "wall-sit", other name 1 */
NC_("exercise-alias", "Wall squat hold");
/* Translators: exercise "wall-sit", other name 2 */
NC_("exercise-alias", "Isometric squat");
/* Translators: exercise "wall-sit", set-up 1 */
NC_("exercise-setup", "Lean your back against a smooth wall, on a floor on which your shoes do not slip.");
/* Translators: exercise "wall-sit", set-up 2 */
NC_("exercise-setup", "Walk your feet forward, hip-width apart, until they are about a thigh’s length away from the wall.");
/* Translators: exercise "wall-sit", step 1 */
NC_("exercise-step", "Slide down until your thighs are level with the floor and your knees are above your heels.");
/* Translators: exercise "wall-sit", step 2 */
NC_("exercise-step", "Lay your lower back, your upper back and your head lightly against the wall.");
/* Translators: exercise "wall-sit", step 3 */
NC_("exercise-step", "Spread your weight over both feet and let your arms hang beside you.");
/* Translators: exercise "wall-sit", step 4 */
NC_("exercise-step", "Hold the position and keep breathing until the time is up.");
/* Translators: exercise "wall-sit", step 5 */
NC_("exercise-step", "Push through your heels and slide back up, one hand on the wall.");
/* Translators: exercise "wall-sit", breathing */
NC_("exercise-breathing", "Breathe calmly all the time, with long breaths out.");
/* Translators: exercise "wall-sit", mistake 1 */
NC_("exercise-mistake", "You sit too high.");
/* Translators: exercise "wall-sit", what to do about mistake 1 */
NC_("exercise-fix", "Slide down until hips and knees make right angles. If that is too much, hold it for a shorter time.");
/* Translators: exercise "wall-sit", mistake 2 */
NC_("exercise-mistake", "Your feet are too close, so that your knees pass your toes and your heels lift.");
/* Translators: exercise "wall-sit", what to do about mistake 2 */
NC_("exercise-fix", "Walk your feet further out until your shins stand upright.");
/* Translators: exercise "wall-sit", mistake 3 */
NC_("exercise-mistake", "You press your hands on your thighs.");
/* Translators: exercise "wall-sit", what to do about mistake 3 */
NC_("exercise-fix", "Let your arms hang, or cross them in front of your chest.");
/* Translators: exercise "wall-sit", mistake 4 */
NC_("exercise-mistake", "You hold your breath.");
/* Translators: exercise "wall-sit", what to do about mistake 4 */
NC_("exercise-fix", "Count your breaths instead of the seconds.");
/* Translators: exercise "wall-sit", why a runner needs it */
NC_("exercise-why", "Your thighs brake each landing, downhill most of all. The wall sit makes them work without any movement: the load on the knee stays even and there is no balance to look after, so it is a calm way to begin or to come back. For stronger and more economical running go on to squats that move.");
/* Translators: exercise "wall-sit", who should adapt it 1 */
NC_("exercise-adapt", "With high blood pressure or a heart condition, ask your doctor first, sit higher and hold for a shorter time; long holds raise the pressure.");
/* Translators: exercise "wall-sit", who should adapt it 2 */
NC_("exercise-adapt", "If the front of your knee hurts, sit higher until it stays quiet.");

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

/* data/routines/carry-on.json */

/* Translators: routine "carry-on", name */
NC_("routine-name", "Carry-On");
/* Translators: routine "carry-on", note */
NC_("routine-note", "Strength for a hotel room or a guest room, without any equipment; do the push-ups against the edge of the bed if they are too hard on the floor.");

/* data/routines/core-circuit.json */

/* Translators: routine "core-circuit", name */
NC_("routine-name", "Core Ring");
/* Translators: routine "core-circuit", note */
NC_("routine-note", "Hips and trunk in all three planes, round and round; easy enough to go running afterwards.");

/* data/routines/first-three.json */

/* Translators: routine "first-three", name */
NC_("routine-name", "First Three");
/* Translators: routine "first-three", note */
NC_("routine-note", "Three basics for legs, hips and trunk; take the knee plank if you cannot hold the plank that long yet.");

/* data/routines/foot-and-calf.json */

/* Translators: routine "foot-and-calf", name */
NC_("routine-name", "Foot and Calf");
/* Translators: routine "foot-and-calf", note */
NC_("routine-note", "Capacity for calves and arches, from easy to hard. It is no promise that nothing will ever hurt.");

/* data/routines/heavy-economy.json */

/* Translators: routine "heavy-economy", name */
NC_("routine-name", "Heavy Economy");
/* Translators: routine "heavy-economy", note */
NC_("routine-note", "Heavy and few: the kind of strength that makes running cost less. Needs half a year of lifting. The warm-up has time for two or three lighter sets of the first two lifts. Stop while one or two repetitions are left in you.");

/* data/routines/pre-run-10.json */

/* Translators: routine "pre-run-10", name */
NC_("routine-name", "Ten-Minute Switch-On");
/* Translators: routine "pre-run-10", note */
NC_("routine-note", "Wakes up feet, hips and trunk before you set off.");

/* data/routines/spring.json */

/* Translators: routine "spring", name */
NC_("routine-name", "Spring");
/* Translators: routine "spring", note */
NC_("routine-note", "Quick, stiff contacts, fresh and on its own day. Stop a set when your landings get loud or slow.");

/* data/routines/taper-tune.json */

/* Translators: routine "taper-tune", name */
NC_("routine-name", "Taper Tune-up");
/* Translators: routine "taper-tune", note */
NC_("routine-note", "Your usual loads and about half of your usual sets, nothing new, RPE 6 at most, in the week before the race.");
