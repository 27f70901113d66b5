/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Run Strength authors
 *
 * Written by build-aux/content-strings from the files in data.
 * Change the texts there, then run that program again. For xgettext only.
 */

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
/* Translators: exercise "lateral-step-down", mistake 2 */
NC_("exercise-mistake", "Your knee falls inwards.");
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
/* Translators: exercise "prone-y-raise", mistake 2 */
NC_("exercise-mistake", "Your shoulders creep up to your ears.");
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
/* Translators: exercise "push-up", mistake 1 */
NC_("exercise-mistake", "Your hips sag and your back hollows.");
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
/* Translators: exercise "push-up", who should adapt it 3 */
NC_("exercise-adapt", "With high blood pressure keep breathing and stop well before your limit.");

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
/* Translators: exercise "side-plank-leg-raise", who should adapt it 2 */
NC_("exercise-adapt", "If your blood pressure is high and not under control, leave long holds out and ask your doctor.");

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
/* Translators: exercise "single-leg-bridge", breathing */
NC_("exercise-breathing", "Breathe out on the way up and in on the way down.");
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

/* data/routines/first-three.json */

/* Translators: routine "first-three", name */
NC_("routine-name", "First Three");
/* Translators: routine "first-three", note */
NC_("routine-note", "Three basics for legs, hips and trunk; take the knee plank if you cannot hold the plank that long yet.");
