# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""What is heard of a session: recorded from the sound server that the program finds."""

import datetime

import journal
import samples
import sound
import steps
import tap
from driver import equal, expect, let_pass, wait
from gi.repository import GLib

LEAD_IN = 5
HOLD = 6
REST = 5
# By how much two cues may be nearer or further than planned, in seconds, while others use the
# machine. That each begins within 50 ms of its instant is for tests/ui/test-speaker.c.
TOLERANCE = 0.08
SILENT = "The cues cannot be heard: there is no sound output."
ROUTINE = samples.routine(
    samples.uuid(1), "Planks", [("plank", samples.dose(sets=2, seconds=HOLD, rest=REST))]
)
# The last three seconds of each part, and what its end is.
EXPECTED = [
    (LEAD_IN, "start"),
    (HOLD, "work-end"),
    (REST, "rest-end"),
    (HOLD, "finished"),
]


def begin(stage, factor=1, **environment):
    home = stage.home()
    home.settings["session-lead-in"] = str(LEAD_IN)
    samples.put(home, "routines", ROUTINE["id"] + ".json", ROUTINE)
    program = stage.program(home, factor, **environment)
    program.activate("start-routine", GLib.Variant("s", ROUTINE["id"]))
    # The line to the server is opened with the page.
    let_pass(1)
    steps.press_start(program)
    return program


def expected_cues():
    """(seconds from the start, word), by the plan alone."""
    cues = []
    end = 0
    for seconds, word in EXPECTED:
        end += seconds
        cues += [(end - 3, "tick"), (end - 2, "tick"), (end - 1, "tick"), (end, word)]
    return cues


def boundaries(home):
    """The instants at which the parts ended, by the journal: seconds since the epoch."""
    found = {}
    for line in journal.read(home):
        at = datetime.datetime.fromisoformat(line["at"]).timestamp()
        found.setdefault(line["segment"], at - line["elapsed-us"] / journal.SECOND)
    return [found[number] for number in sorted(found)]


def test_heard(stage):
    server = sound.Server(stage.desk)
    stage.stack.callback(server.kill)
    if not server.start():
        raise tap.Skip("no sound server starts here")
    ear = sound.Ear(stage.desk, stage.build)
    server.record()
    program = begin(stage, **server.environment())
    wait(lambda: len(boundaries(program.home)) >= len(EXPECTED), "the last hold", 30)
    began = boundaries(program.home)
    steps.wait_for_moment(program, lambda now: now.is_over, "the end", 20)
    let_pass(2)
    heard = ear.hear(server.end_recording())

    expected = expected_cues()
    equal([word for _at, word in heard], [word for _at, word in expected], "what is heard")
    # The recording began at some instant that we do not know; but it is one for all.
    late = [at - due for (at, _word), (due, _other) in zip(heard, expected)]
    first = late[0]
    expect(
        max(late) - min(late) <= TOLERANCE,
        f"seconds from the first tick's place: {[round(each - first, 4) for each in late]}",
    )
    # And the journal has the boundaries where they are heard.
    ends = [at for at, word in heard if word != "tick"]
    for number in range(1, len(began) - 1):
        apart = (began[number + 1] - began[number]) - (ends[number] - ends[number - 1])
        expect(abs(apart) <= TOLERANCE, f"part {number} sounds {apart:.3f} s shorter than it is")
    spread = max(late) - min(late)
    tap.note(f"{len(heard)} cues, the furthest two {1000 * spread:.1f} ms from their distance")
    equal(count_toasts(program), 0, "how often it says that it cannot be heard")
    program.quit()


def count_toasts(program):
    return len(program.tree().all("label", SILENT))


def expect_whole(program):
    steps.wait_for_moment(program, lambda now: now.is_over, "the end", 30)
    (workout,) = steps.workouts(program.home)
    steps.expect_all_done(workout, [("plank", 2)])
    program.quit()


def test_no_server(stage):
    """It says so once, and goes on."""
    program = begin(stage, PULSE_SERVER="unix:/nowhere/at/all")
    program.wait_for("label", SILENT)
    equal(count_toasts(program), 1, "how often it is said")
    # Once it has gone it does not come back, though every cue is tried.
    program.wait_until_gone("label", SILENT)
    seen = []

    def is_over():
        seen.append(count_toasts(program))
        return steps.moment(program).is_over

    wait(is_over, "the end", 40)
    equal(sum(seen), 0, "how often it is said again")
    expect_whole(program)


def test_server_goes(stage):
    """In the middle of it."""
    server = sound.Server(stage.desk)
    stage.stack.callback(server.kill)
    if not server.start():
        raise tap.Skip("no sound server starts here")
    program = begin(stage, **server.environment())
    steps.wait_for_moment(program, lambda now: now.is_work, "the first hold")
    equal(count_toasts(program), 0, "toasts while it can be heard")
    server.kill()
    program.wait_for("label", SILENT)
    equal(count_toasts(program), 1, "how often it is said")
    expect_whole(program)


tap.main(test_heard, test_no_server, test_server_goes)
