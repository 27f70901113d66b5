# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Routines go out as files and come in: by the dialogs, by a double click, by a drop."""

import pathlib
import subprocess
import sys

import samples
import steps
import tap
from desk import die_with_parent
from driver import equal, expect, run, wait
from gi.repository import GLib

OWN = {
    "format": "run-strength-exercise",
    "version": 1,
    "id": samples.uuid(77),
    "name": "Hedge step",
    "pattern": "lunge",
    "position": "standing",
    "level": "beginner",
    "muscles": {"primary": ["quads"], "secondary": []},
    "equipment": {"needs": [], "optional": []},
    "measure": "reps",
    "per-side": False,
    "dose": samples.dose(sets=2, reps=8, rest=30),
}
FIRST, SECOND = samples.uuid(1), samples.uuid(2)
ROUTINES = {
    FIRST: samples.routine(
        FIRST,
        "Tuesday",
        [
            ("plank", samples.dose(sets=3, seconds=30, rest=45)),
            (OWN["id"], samples.dose(sets=2, reps=8, rest=30)),
        ],
        note="<b>Slowly</b> & with care",
    ),
    SECOND: samples.routine(SECOND, "Friday", [("hip-bridge", samples.dose(sets=2, reps=12))]),
}


def home_with_routines(stage):
    home = stage.home()
    home.settings["last-view"] = "'routines'"
    samples.put(home, "exercises", OWN["id"] + ".json", OWN)
    for identifier, routine in ROUTINES.items():
        samples.put(home, "routines", identifier + ".json", routine)
    return home


def export(program, path, *identifiers):
    program.activate("export-routines", GLib.Variant("as", identifiers))
    steps.choose_file(program, path, "Save")
    wait(path.exists, "the file")
    program.wait_for_text("Exported to")


def exported(stage):
    """The two routines in a file of their own each; the first with an exercise of one's own."""
    program = stage.program(home_with_routines(stage))
    program.wait_for("list item", "Tuesday")
    folder = program.home.directory
    export(program, folder / "tuesday.runstrength", FIRST)
    export(program, folder / "both.runstrength", FIRST, SECOND)
    program.quit()
    return folder / "tuesday.runstrength", folder / "both.runstrength"


def names(home):
    return sorted(routine["name"] for routine in home.read("routines"))


def take(program, button):
    program.wait_for("button", button)
    program.press("button", button)
    program.wait_until_gone("button", button)


def see_that_nothing_is_new(program):
    expect(not program.wait_for("button", "Nothing to Import").has("SENSITIVE"), "it can be pressed")
    program.press("button", "Cancel")
    program.wait_until_gone("button", "Nothing to Import")


def open_in_running(program, *files):
    """What a file manager does on a double click, while the program runs."""
    done = subprocess.run(
        [program.command[0], *map(str, files)],
        env=program.environment(),
        timeout=30,
        check=False,
        preexec_fn=die_with_parent,
    )
    equal(done.returncode, 0, "the second start's exit status")


def test_opened(stage):
    one, both = exported(stage)
    home = stage.home()
    home.settings["last-view"] = "'routines'"
    program = stage.program(home, files=[one])
    # Nothing is taken in before somebody says so.
    program.wait_for("button", "Import 1 routine and 1 exercise")
    program.wait_for("label", "Tuesday")
    equal(names(home), [], "what is saved before it is imported")
    take(program, "Import 1 routine and 1 exercise")
    wait(lambda: names(home) == ["Tuesday"], "the routine to be saved")
    (routine,) = home.read("routines")
    equal(routine["note"], ROUTINES[FIRST]["note"], "the note, which is no markup")
    equal(routine["blocks"], ROUTINES[FIRST]["blocks"], "its blocks")
    equal([exercise["name"] for exercise in home.read("exercises")], ["Hedge step"], "the exercise")
    before = (home.data / "routines" / (routine["id"] + ".json")).read_bytes()

    # Several, one after another: of the first nothing is new, of the second one routine.
    open_in_running(program, one, both)
    see_that_nothing_is_new(program)
    take(program, "Import 1 Routine")
    wait(lambda: names(home) == ["Friday", "Tuesday"], "the other routine to be saved")
    equal(
        (home.data / "routines" / (routine["id"] + ".json")).read_bytes(), before, "what was there"
    )

    # And it is taken back.
    program.press("button", "Undo")
    wait(lambda: names(home) == ["Tuesday"], "the import to be undone")
    program.quit()


def test_dropped(stage):
    one, both = exported(stage)
    bad = one.parent / "bad.runstrength"
    bad.write_text('{"format": "run-strength-routine", "version": 1, "id": 3')
    home = stage.home()
    home.set_size(900, 700)
    home.settings["last-view"] = "'routines'"
    program = stage.program(home)
    stage.desk.spawn([sys.executable, str(SOURCE), str(bad), str(both)])
    source = wait(find_source, "the window to drag from")
    run("xdotool", "windowmove", "--sync", source, "1100", "50")
    x, y, width, height = program.crop()
    start, middle = (1160, 140), (x + width // 2, y + height // 2)

    program.drag(start, middle)
    # The broken one is named, and the other comes after it all the same.
    program.wait_for_text("bad.runstrength")
    program.press("button", "Close")
    take(program, "Import 2 routines and 1 exercise")
    wait(lambda: names(home) == ["Friday", "Tuesday"], "what was dropped to be saved")

    # On the list of a routine that is open it is a file, too, and not its name as text.
    program.activate("open-routine", GLib.Variant("s", home.read("routines")[0]["id"]))
    wait(lambda: steps.item_list(program), "the rows")
    before = steps.order(program)
    program.drag(start, program.center(steps.item_list(program)[0]))
    program.wait_for_text("bad.runstrength")
    program.press("button", "Close")
    see_that_nothing_is_new(program)
    equal(steps.order(program), before, "the routine")
    # The keys are with the other window, as there is no window manager to give them back.
    program.end_over_bus()
    program.wait_for_end()


SOURCE = pathlib.Path(__file__).with_name("file_source.py")


def find_source():
    found = run("xdotool", "search", "--onlyvisible", "--name", "^File Source$")
    return found.split()[-1] if found else None


tap.main(test_opened, test_dropped)
