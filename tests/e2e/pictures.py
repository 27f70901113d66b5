#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Walks through every view and state of the program and writes a picture of each.

Uses the display and the session bus that are running, if DISPLAY is set; else its own.
With --check it speaks TAP, and each picture must be there, of the right size, not blank.
"""

import argparse
import gettext
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import samples
import steps
from driver import Desk, Failure, Home, Program, run, wait
from gi.repository import GLib

WIDE = (1100, 760)
NARROW = (360, 640)
README = (820, 600)
FONT = {"gtk-font-name": "Cantarell 11"}
FRAME = 5  # what GTK draws around a window where there is no window manager
FEWEST_COLOURS = 12
FACTOR = 3  # how fast the program's clock runs


class Look:
    """One way for the program to look: size, colours, language, size of text."""

    def __init__(self, name, size, everything=True, language=None, locale=None, scale=1, **env):
        self.name = name
        self.size = size
        self.everything = everything
        self.language = language
        self.scale = scale
        self.environment = env
        if locale:
            env.update(LC_ALL=locale, LANGUAGE=language)


DARK = {"ADW_DEBUG_COLOR_SCHEME": "prefer-dark"}
LOOKS = [
    Look("wide", WIDE),
    Look("narrow", NARROW),
    Look("dark", WIDE, **DARK),
    Look("dark-narrow", NARROW, everything=False, **DARK),
    Look("large-text", WIDE, everything=False, scale=2),
    Look("large-text-narrow", NARROW, everything=False, scale=2),
    Look("high-contrast", WIDE, everything=False, ADW_DEBUG_HIGH_CONTRAST="1"),
    Look("dark-high-contrast", WIDE, everything=False, ADW_DEBUG_HIGH_CONTRAST="1", **DARK),
    Look("right-to-left", WIDE, everything=False, language="ar", locale="ar_AE.UTF-8"),
    Look("spanish", WIDE, everything=False, language="es", locale="es_ES.UTF-8"),
    Look("spanish-narrow", NARROW, everything=False, language="es", locale="es_ES.UTF-8"),
]

# Those of every look; the others are taken of the looks with everything in them only.
MAIN = {
    "exercises",
    "exercise",
    "guide",
    "exercise-form",
    "routines",
    "routine",
    "palette",
    "dose",
    "session-ready",
    "session-repetitions",
    "session-paused",
    "session-hold",
    "session-rest",
    "session-card",
    "session-list",
    "session-swap",
    "session-side-switch",
    "session-question",
    "session-finished",
    "progress",
}


# What is typed: the beginning of a name, in languages in which exercises have other names.
TYPED = {"es": {"bridge": "puente", "plank": "plancha"}}


class Words:
    """What the program calls things in its language."""

    def __init__(self, build, language):
        languages = [language] if language else []
        self.typed = TYPED.get(language, {})
        self.catalogue = gettext.translation(
            "run-strength", str(build / "po"), languages, fallback=True
        )

    def to_type(self, text):
        return self.typed.get(text, text)

    def __call__(self, text, context=None):
        if context is None:
            translated = self.catalogue.gettext(text)
        else:
            translated = self.catalogue.pgettext(context, text)
        return translated.replace("_", "")


class Album:
    """Takes the pictures of one look."""

    def __init__(self, desk, home, command, look, out):
        self.look = look
        self.out = out
        self.taken = []
        self.failed = []
        self.words = Words(home.build, look.language)
        width, height = look.size
        home.set_size(width + 2 * FRAME, height + 2 * FRAME)
        home.gtk_settings.update(FONT)
        # Of all that says how large text is, only this is heard under X.
        if desk.is_own:
            dpi = f"Xft.dpi:\t{round(96 * look.scale)}\n"
            run("xprop", "-root", "-f", "RESOURCE_MANAGER", "8s", "-set", "RESOURCE_MANAGER", dpi)
        self.home = home
        self.program = Program(desk, home, command, factor=FACTOR, **look.environment)

    def wants(self, name):
        return self.look.everything or name in MAIN

    def take(self, name):
        """A picture of the window as it is, as soon as it stands still."""
        if not self.wants(name):
            return
        # Out of the way: nothing is to look pointed at.
        x, y, width, height = self.program.crop()
        corner = (str(x + width - 3), str(y + height - 3))
        run("xdotool", "mousemove", *corner)
        last = None

        def has_settled():
            nonlocal last
            now = self._pixels((x, y, width, height))
            settled = now == last
            last = now
            return settled

        try:
            wait(has_settled, f"{name} to stand still", timeout=2)
        except Failure:
            pass  # a clock that runs fast
        path = self.out / f"{name}-{self.look.name}.png"
        self.program.desk.picture(path, (x, y, width, height))
        self.taken.append((path, (width, height)))

    def _pixels(self, crop):
        area = "{2}x{3}+{0}+{1}".format(*crop)
        command = ["import", "-silent", "-window", "root", "-crop", area, "-depth", "8", "rgb:-"]
        return subprocess.run(command, capture_output=True, check=False, timeout=30).stdout

    def scene(self, scene):
        """A part of the walk; what goes wrong in it does not stop the others."""
        try:
            scene(self, self.program, self.words)
        except (Failure, GLib.Error) as failure:
            name = scene.__name__.replace("_", " ")
            self.failed.append(f"{self.look.name}: {name}: {failure}; {self._what_is_seen()}")
            self.program.desk.picture(self.out / f"failed-{scene.__name__}-{self.look.name}.png")
            # From a clean sheet for those that follow.
            self.program.close()
            self.program.start()

    def _what_is_seen(self):
        """Where the program was instead, in a line."""
        try:
            seen = [node for node in self.program.tree().walk() if node.has("SHOWING")]
        except (Failure, GLib.Error) as failure:
            return f"no tree: {failure}"
        return "seen: " + " | ".join(node.name for node in seen if node.name)[:600]


# --- The walk ----------------------------------------------------------------


def scroll(program, clicks=12):
    """Down, or up when negative."""
    x, y, width, height = program.crop()
    center = (str(x + width // 2), str(y + height // 2))
    wheel = ["click", "--repeat", str(abs(clicks)), "--delay", "20", "5" if clicks > 0 else "4"]
    run("xdotool", "mousemove", *center, *wheel)


def has_groups(program, words):
    """What is searched for comes best first and without headings."""
    wall = program.tree().first("list", words("Exercises"))
    return wall is None or bool(wall.all("heading"))


def the_library(album, program, words):
    program.keys("alt+1")
    program.wait_for("entry", words("Search exercises and muscles"))
    album.take("exercises")
    program.keys("ctrl+f")
    program.type(words.to_type("bridge"))
    wait(lambda: not has_groups(program, words), "what was searched for")
    album.take("search")
    program.keys("ctrl+a")
    program.type("xyzzy")
    program.wait_for("label", words("Nothing Found for “%s”").replace("%s", "xyzzy"))
    album.take("search-nothing")
    program.keys("Escape")
    wait(lambda: has_groups(program, words), "everything again")
    program.keys("Down", "Menu")
    program.wait_for("menu")
    album.take("card-menu")
    program.keys("Escape")
    program.wait_until_gone("menu")
    program.activate("open-exercise", variant("hip-bridge"))
    program.wait_for("label", words("Steps"))
    album.take("exercise")
    scroll(program)
    album.take("exercise-scrolled")
    scroll(program, 60)
    album.take("exercise-end")
    program.keys("Escape")
    program.wait_for("entry", words("Search exercises and muscles"))


def more_of_the_library(album, program, words):
    program.keys("alt+1")
    program.wait_for("entry", words("Search exercises and muscles"))
    if album.wants("exercises-filter"):
        region = re.compile("^" + re.escape(words("Body region", "facet")))
        program.click(program.wait_for("toggle button", region))
        program.wait_for("check box")
        album.take("exercises-filter")
        program.keys("Escape")
        program.wait_until_gone("check box")
    program.activate("show-guides")
    title = words("How much, how heavy, how to progress", "guide-title")
    program.wait_for("list item", re_containing(title))
    album.take("guides")
    program.activate("open-guide", variant("how-much"))
    program.wait_for("heading", title)
    album.take("guide")
    program.keys("Escape")
    program.keys("Escape")
    program.wait_for("entry", words("Search exercises and muscles"))
    program.activate("new-exercise")
    program.wait_for("button", words("_Save", "editor"))
    album.take("exercise-form")
    program.keys("Escape")
    program.wait_until_gone("button", words("_Save", "editor"))


def empty_places(album, program, words):
    program.keys("alt+2")
    program.wait_for("label", words("Make Your First Routine", "routines"))
    album.take("routines-empty")
    program.keys("alt+3")
    wait(lambda: not program.find("label", words("Make Your First Routine", "routines")), "it")
    album.take("progress-empty")
    program.keys("ctrl+n")
    program.wait_for("label", words("Drag exercises here", "block"))
    album.take("routine-empty")
    program.keys("alt+2")
    program.activate("open-routine", variant("core-circuit"))
    wait(lambda: add_button(program, words), "the builder")
    wait(lambda: builder_items(program, words), "its exercises")
    album.take("routine-ready-made")
    program.keys("ctrl+question")
    program.wait_for("label", words("Everywhere"))
    album.take("shortcuts")
    program.keys("Escape")
    program.wait_until_gone("label", words("Everywhere"))
    program.keys("ctrl+comma")
    program.wait_for("label", words("Build of the Figure", "preferences"))
    album.take("preferences")
    program.keys("Escape")
    program.wait_until_gone("label", words("Build of the Figure", "preferences"))


def the_builder(album, program, words):
    program.keys("alt+2")
    program.wait_for("label", words("My Routines", "routines"))
    album.take("routines")
    program.activate("open-routine", variant(samples.SHORT["id"]))
    wait(lambda: add_button(program, words), "the builder")
    wait(lambda: len(builder_items(program, words)) > 1, "its exercises")
    album.take("routine")
    rows = builder_items(program, words)
    if album.wants("routine-dragging"):
        x, y, _width, height = program.place(rows[-1])
        left, top, _width, _height = program.place(rows[0])
        program.drag((x + 27, y + height // 2), (left + 60, top + 12), release=False)
        path = album.out / f"routine-dragging-{album.look.name}.png"
        program.picture(path)
        album.taken.append((path, program.crop()[2:]))
        program.drop_at(x + 60, y + height // 2)
    # Beside its buttons.
    x, y, width, height = program.place(rows[0])
    program.click_at(x + width * 3 // 4, y + height // 4)
    program.keys("Return")
    dose = words("Dose, such as 3 × 12 or 2 × 30 s per side", "dose")
    program.wait_for("text", dose)
    album.take("dose")
    program.keys("Escape")
    program.wait_until_gone("text", dose)
    about = program.find("toggle button", words("About this routine", "routine"))
    if about is not None:
        about.act()
        program.wait_for("button", words("Adapt…", "routine"))
        album.take("routine-about")
        program.keys("Escape")
        wait(lambda: not program.find("button", words("Adapt…", "routine")), "it to be gone")
    add_button(program, words).act()
    program.wait_for("entry", words("Search exercises and muscles"))
    album.take("palette")
    if program.find("dialog"):
        program.keys("Escape")
        program.wait_until_gone("dialog")


def the_session(album, program, words):
    program.keys("alt+2")
    program.activate("start-routine", variant(samples.SHORT["id"]))
    start = words("_Start", "session")
    wait(lambda: steps.is_at(program, start), "the session's page to have the keys")
    album.take("session-ready")
    program.keys("space")
    program.wait_for("label", words("Get Ready", "session"))
    album.take("session-lead-in")
    # It ends by itself, and so soon that a key for it might come too late and end the set.
    in_work(program, words)
    album.take("session-repetitions")
    program.keys("space")
    program.wait_for("label", words("Paused", "session"))
    album.take("session-paused")
    program.keys("space")
    in_work(program, words)
    program.keys("Return")
    program.wait_for("label", words("Rest", "session"))
    album.take("session-rest")
    # Time to look at what one can do in it.
    program.keys("period", "period", "period")
    program.keys("8", "h", "4")
    program.wait_for("toggle button", re_containing(words("RPE", "effort") + ": 8"))
    album.take("session-card")
    for key, name in (("l", "session-list"), ("s", "session-swap")):
        if album.wants(name):
            program.keys(key)
            program.wait_for("dialog")
            album.take(name)
            program.keys("Escape")
            program.wait_until_gone("dialog")
    program.keys("Escape")
    program.wait_for(None, words("End Session?"))
    album.take("session-question")
    program.keys("Escape")
    program.wait_until_gone(None, words("End Session?"))
    # To the plank: a set of squats and two of bridges, with the pauses between them.
    for _set in range(3):
        program.keys("Return")
        in_work(program, words)
        program.keys("Return")
        wait(lambda: not at_work(program, words), "a pause")
    album.take("session-change-over")
    program.keys("Return")
    in_work(program, words)
    album.take("session-hold")
    wait(lambda: not at_work(program, words), "the hold to end", timeout=25)
    program.keys("Return")
    in_work(program, words)
    side = words("Change Sides", "session")
    program.wait_for("label", side, timeout=20)
    album.take("session-side-switch")
    program.wait_for("heading", words("Well Done", "session"), timeout=20)
    album.take("session-finished")
    if album.wants("session-finished-end"):
        scroll(program, 40)
        album.take("session-finished-end")
    program.keys("Return")
    program.wait_until_gone("heading", words("Well Done", "session"))


def the_log(album, program, words):
    program.keys("alt+3")
    # Not the routine of that name, which is there until the view has changed.
    log = ("list", words("Finished Sessions"))
    name = re_containing(samples.SHORT["name"])
    program.wait_for("list item", name, within=log)
    album.take("progress")
    program.click(program.wait_for("list item", name, within=log))
    wait(lambda: len(program.tree().all("dialog")) > 0, "the workout's dialog")
    album.take("workout")
    program.keys("Escape")
    wait(lambda: not program.tree().all("dialog"), "the dialog to close")
    if album.wants("progress-end"):
        scroll(program, 40)
        album.take("progress-end")


def at_work(program, words):
    return program.find("label", re_filled(words("Set %u of %u", "session"))) is not None


def in_work(program, words):
    wait(lambda: at_work(program, words), "a set to begin")


def variant(text):
    return GLib.Variant("s", text)


def add_button(program, words):
    """Without its text where there is no room for that."""
    return program.find("button", words("_Exercise", "routine")) or program.find(
        "button", words("Add an exercise", "routine")
    )


def builder_items(program, words):
    return steps.item_rows(program, re_filled(words("Change dose of %s: %s", "item")))


def re_filled(pattern):
    """A pattern for a format such as "Add %s"."""
    parts = re.split(r"(%(?:\d+\$)?[su])", pattern)
    kinds = {"s": ".+", "u": r"\d+"}
    parts = [kinds[part[-1]] if part[:1] == "%" else re.escape(part) for part in parts]
    return re.compile("^" + "".join(parts) + "$")


def re_containing(text):
    return re.compile(re.escape(text))


def fill(home):
    """A routine of one's own, and some weeks of workouts."""
    samples.put(home, "routines", samples.SHORT["id"] + ".json", samples.SHORT)
    for number, days in enumerate((2, 5, 9, 12, 16, 23)):
        name = samples.uuid(number)
        value = samples.workout(name, samples.SHORT, samples.ago(days), 780 + 40 * number)
        samples.put(home, "workouts", name + ".json", value)


def walk(desk, command, build, look, out, scenes=None):
    """All the pictures of one look."""
    taken, failed = [], []
    parts = [((the_library, more_of_the_library, empty_places), False), ((the_builder, the_session, the_log), True)]
    for part, filled in parts:
        part = [scene for scene in part if scenes is None or scene.__name__ in scenes]
        if not part or (not filled and not look.everything and part == [empty_places]):
            continue
        with Home(build) as home:
            if filled:
                fill(home)
            album = Album(desk, home, command, look, out)
            try:
                with album.program:
                    for scene in part:
                        if scene is empty_places and not look.everything:
                            continue
                        album.scene(scene)
            except Failure as failure:
                album.failed.append(f"{look.name}: {failure}")
            failed += album.failed + [f"{look.name}: {line}" for line in album.program.complaints()]
            taken += album.taken
    return taken, failed


# --- Looking at them ---------------------------------------------------------


def describe(path):
    """Width, height and number of colours; None when it is no picture."""
    text = run("identify", "-format", "%w %h %k", str(path))
    return tuple(map(int, text.split())) if text else None


def judge(path, size):
    """What is wrong with a picture, or None."""
    found = describe(path)
    if found is None:
        return "is no picture"
    if found[:2] != tuple(size):
        return f"is {found[0]}×{found[1]}, not {size[0]}×{size[1]}"
    if found[2] < FEWEST_COLOURS:
        return f"is blank: {found[2]} colours"
    return None


def write_readme(desk, command, build, directory):
    """The few that stand in the README, small."""
    directory.mkdir(parents=True, exist_ok=True)
    names = ("exercises", "exercise", "routine", "session-hold")
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        look = Look("small", README, everything=False)
        _taken, failed = walk(
            desk, command, build, look, folder, {"the_library", "the_builder", "the_session"}
        )
        for name in names:
            source = folder / f"{name}-small.png"
            target = directory / f"{name}.png"
            squeeze = ["-strip", "-define", "png:compression-level=9"]
            if run("convert", str(source), *squeeze, str(target)) is None:
                failed.append(f"{name}: no picture")
                continue
            if target.stat().st_size >= 150_000:
                run("convert", str(source), "-colors", "255", *squeeze, f"PNG8:{target}")
            print(target)
    return failed


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, type=pathlib.Path)
    parser.add_argument("--build", required=True, type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path, help="where the pictures go")
    parser.add_argument("--readme", type=pathlib.Path, help="where those of the README go")
    names = ", ".join(look.name for look in LOOKS)
    parser.add_argument("--look", action="append", help="only this one, of " + names)
    parser.add_argument("--others", action="store_true", help="all looks but the first")
    parser.add_argument("--part", default="1/1", help="which of how many shares of the looks")
    parser.add_argument("--check", action="store_true", help="report as a test does")
    options = parser.parse_args()
    if not options.out and not options.readme:
        parser.error("neither --out nor --readme")
    command = str(options.program.resolve())
    build = options.build.resolve()
    known = {look.name: look for look in LOOKS}
    looks = LOOKS[1:] if options.others else [look for look in LOOKS if look.everything]
    part, parts = (int(number) for number in options.part.split("/"))
    looks = looks[part - 1::parts]
    if options.look:
        looks = [known[name] for name in options.look]
    good = True
    if options.check:
        print("TAP version 14")
        print(f"1..{len(looks)}", flush=True)
    with Desk(use_running=bool(os.environ.get("DISPLAY")) and not options.check) as desk:
        if options.readme:
            failed = write_readme(desk, command, build, options.readme)
            good = not failed
            print("\n".join(failed), file=sys.stderr)
        if not desk.is_own:
            # How large text is there is not ours to change.
            looks = [look for look in looks if look.scale == 1]
        for number, look in enumerate(looks if options.out else [], 1):
            options.out.mkdir(parents=True, exist_ok=True)
            taken, failed = walk(desk, command, build, look, options.out)
            failed += [
                f"{path.name} {fault}" for path, size in taken if (fault := judge(path, look.size))
            ]
            good = good and not failed
            if options.check:
                print("\n".join("# " + line for text in failed for line in text.splitlines()))
                print(("not ok" if failed else "ok"), number, "-", look.name, flush=True)
            else:
                for path, _size in taken:
                    print(path, flush=True)
                for text in failed:
                    print(text, file=sys.stderr)
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
