# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Files that cannot be read or written: it is said, nothing is lost, and the rest works."""

import json
import os
import re
import shutil

import samples
import steps
import tap
from driver import equal, expect, run, wait

GOOD = samples.routine(
    samples.uuid(1), "Good One", [("plank", samples.dose(sets=1, seconds=30, rest=0))]
)
BANNER = "Something could not be read or saved"


def contents(home):
    """What the files of the data directory hold, wherever each of them is."""
    return [path.read_bytes() for path in home.files()]


def details(program):
    program.wait_for(None, re.compile(re.escape(BANNER)))
    program.press("button", "Details")
    program.wait_for(None, "What Went Wrong")
    text = "\n".join(program.tree().texts())
    program.keys("Escape")
    program.wait_until_gone(None, "What Went Wrong")
    return text


def test_broken_files(stage):
    home = stage.home()
    samples.put(home, "routines", GOOD["id"] + ".json", GOOD)
    workout = samples.workout(samples.uuid(2), GOOD, samples.ago(3), 60)
    samples.put(home, "workouts", workout["id"] + ".json", workout)
    newer = dict(GOOD, id=samples.uuid(3), name="From the Future", version=99)
    broken = {
        ("routines", samples.uuid(4) + ".json"): b'{ "format": "run-strength-routine", "vers',
        ("routines", samples.uuid(5) + ".json"): b"\x00\xff\xfe not text at all \x80",
        ("routines", newer["id"] + ".json"): json.dumps(newer).encode(),
        ("workouts", samples.uuid(6) + ".json"): json.dumps(workout).encode()[:200],
    }
    for (folder, name), value in broken.items():
        samples.put(home, folder, name, value)

    program = stage.program(home)
    said = details(program)
    for folder, name in broken:
        expect(name in said, f"{name} is not named in: {said}")

    # What can be read is there.
    program.keys("alt+2")
    program.wait_for("list item", "Good One")
    expect(not program.has_text("From the Future"), "a routine of a newer version is shown")
    program.keys("alt+3")
    program.wait_for(None, re.compile("^Good One, "))

    # And the rest works.
    steps.new_routine(program)
    steps.add(program, "Plank", "Squat")
    steps.wait_for_order(program, ["Plank", "Squat"])
    wait(
        lambda: any(routine["name"] == "New Routine" for routine in good_routines(home)),
        "the new routine to be saved",
    )
    program.quit()
    kept = contents(home)
    for (folder, name), value in broken.items():
        expect(value in kept, f"what was in {folder}/{name} is lost: {home.files()}")

    # The next start: nothing is lost by that either.
    program.restart()
    program.keys("alt+2")
    program.wait_for("list item", "Good One")
    program.quit()
    for (folder, name), value in broken.items():
        expect(value in contents(home), f"what was in {folder}/{name} is lost at the next start")


def good_routines(home):
    found = []
    for path in home.files("routines/*.json"):
        try:
            found.append(json.loads(path.read_bytes()))
        except ValueError:
            pass
    return found


def test_broken_journal(stage):
    home = stage.home()
    samples.put(home, "routines", GOOD["id"] + ".json", GOOD)
    samples.put(home, ".", "session.journal", b"neither this nor that\n")
    program = stage.program(home)
    expect("journal" in details(program), "the journal is not named")
    steps.expect_no_offer(program)
    program.keys("alt+2")
    program.wait_for("list item", "Good One")
    program.quit()
    expect(b"neither this nor that\n" in contents(home), "the journal is lost")


def test_read_only(stage):
    """A data directory that cannot be written to: everything works, and it says so."""
    home = stage.home()
    samples.put(home, "routines", GOOD["id"] + ".json", GOOD)
    if os.getuid() == 0:
        # Nothing is read-only to root, unless that power is given up.
        give_up = ["setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override"]
        expect(shutil.which("setpriv"), "there is no setpriv")
        stage.command = [*give_up, str(stage.command)]
    else:
        give_up = []
    for folder in (home.data / "routines", home.data):
        folder.chmod(0o500)
    tried = run(*give_up, "touch", str(home.data / "routines" / "touched"))
    expect(tried is None, "the directory is not read-only, so this tests nothing")

    before = [(path, path.read_bytes()) for path in home.files()]
    program = stage.program(home)
    program.keys("alt+2")
    program.wait_for("list item", "Good One")
    steps.new_routine(program)
    steps.add(program, "Plank")
    steps.wait_for_order(program, ["Plank"])
    said = details(program)
    expect("saved" in said or "written" in said or "Permission" in said, f"it says {said}")
    program.quit()
    equal([(path, path.read_bytes()) for path in home.files()], before, "the files")


tap.main(test_broken_files, test_broken_journal, test_read_only)
