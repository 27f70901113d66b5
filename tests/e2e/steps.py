# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""What a person does in the program, and what they then see."""

import re

from driver import Failure, equal, expect, run, wait

HANDLE_X = 27  # from the start of a row to the middle of its handle
PAUSES = ("Warm-Up", "Get Ready", "Rest", "Change Over", "Change Sides", "Cool-Down", "Paused")
# Sets of a warm-up and of a cool-down are counted where there are several.
SET = re.compile(r"^(?:(?:Set|Round) (\d+) of (\d+)|(?:Warm-up|Cool-down)(?: (\d+) of (\d+))?)$")
BEATS = ("rep", "reps", "Lower", "Hold", "Lift", "Ready")
OVERALL = re.compile(r"^Set (\d+) of (\d+) (?:overall|in all)$")

# --- Keys -------------------------------------------------------------------


def tab_to(program, name, most=40, key="Tab"):
    """Presses Tab until the focus is on something of that name."""
    node = program.focused()
    for _press in range(most):
        if node is not None and (node.name == name or node.name.startswith(name + ", ")):
            return node
        before = node and node.reference
        program.keys(key)
        node = wait(lambda before=before: elsewhere(program, before), "the focus to move", timeout=5)
    expect(False, f"Tab does not come to “{name}”")


def is_at(program, name):
    """Whether the keys are with something of that name."""
    node = program.focused()
    return node is not None and node.name == name


def elsewhere(program, reference):
    """What is focused, if it is not that."""
    node = program.focused()
    return node if node is not None and node.reference != reference else None


# --- Exercises ---------------------------------------------------------------


FOUND = re.compile(r"^(\d+) exercises?$")
WALL = ("list", "Exercises")


def cards(program):
    """The names on the cards that are seen, in their order; a few more may be further down."""
    return [card.name for card in card_nodes(program)]


def card_nodes(program):
    walls = program.tree().all(*WALL)
    return walls[-1].all("button") if walls else []


def card(program, name):
    return next((node for node in card_nodes(program) if node.name == name), None)


def found(program):
    """How many exercises the library says that it found."""
    node = program.tree().first("label", FOUND)
    return None if node is None else int(FOUND.match(node.name)[1])


# --- Routines ----------------------------------------------------------------


ADD_TO = re.compile("^Add an exercise to ")
MORE = re.compile("^More actions for ")
DOSE_BUTTON = re.compile(r"^Change dose of (.+): (.+)$")


def builder_rows(program):
    """The rows of the routine that is being built: headings of blocks, and exercises."""
    lists = program.tree().all("list", "Exercises")
    found = [node for node in lists if node.first("button", MORE)]
    return found[-1].all("list item") if found else []


def item_rows(program, change_dose):
    """The exercises of the routine; change_dose: how their doses are described."""
    rows = program.tree().all("list item")
    return [
        row
        for row in rows
        if any(change_dose.search(button.description) for button in row.all("button"))
    ]


def exercise_of(row):
    """What the exercise of a row is called; None for the heading of a block."""
    for button in row.all("button"):
        if match := DOSE_BUTTON.match(button.description):
            return match[1]
    return None


def item_list(program):
    """Those of them that are exercises."""
    return [row for row in builder_rows(program) if exercise_of(row)]


def headings(program):
    return [row for row in builder_rows(program) if row.first("button", ADD_TO)]


def order(program):
    return [exercise_of(row) for row in item_list(program)]


def wait_for_order(program, expected, what="the order"):
    try:
        wait(lambda: order(program) == expected, what)
    except Failure:
        raise Failure(f"{what}: {order(program)} instead of {expected}") from None


def row_of(program, name):
    return next(row for row in item_list(program) if exercise_of(row) == name)


def new_routine(program):
    """With the keys; the page of it comes up, empty."""
    program.keys("ctrl+n")
    program.wait_for("label", "Drag exercises here")


def add(program, *names):
    """From the palette beside the routine, by typing and Return."""
    for name in names:
        pick(program, name)


def pick(program, name):
    """Return takes what is found first; the search is asked until that is it."""
    program.forget_announcements()
    entry = program.wait_for("entry", SEARCH)
    program.click(entry)
    program.keys("ctrl+a")
    program.type(name)
    wait(lambda: name in cards(program), f"{name} to be found")
    if cards(program)[0] == name:
        program.keys("Return")
    else:
        program.press("button", name)
    program.wait_for_announcement(re.compile(f"^{re.escape(name)} added"))
    program.forget_announcements()


def pick_by_keys(program, name):
    """Typing in the palette searches; Return takes the first, and arrows go to the others."""
    program.forget_announcements()
    if program.focused().name == SEARCH:
        program.keys("ctrl+a")
    program.type(name)
    wait(lambda: name in cards(program), f"{name} to be found")
    if cards(program)[0] != name:
        program.keys("Down")
        for _step in range(cards(program).index(name)):
            program.keys("Right")
        wait(lambda: program.focused().name == name, f"{name} to have the keys")
    program.keys("Return")
    program.wait_for_announcement(re.compile(f"^{re.escape(name)} added"))
    program.forget_announcements()
    if program.focused().name != SEARCH:
        program.keys("Escape")
        wait(lambda: program.focused().name == SEARCH, "the search to have the keys")


SEARCH = "Search exercises and muscles"


def handle_of(program, row):
    """In the middle of its handle, which a heading has below what is between the blocks."""
    x, y, _width, height = program.place(row)
    if exercise_of(row):
        return x + HANDLE_X, y + height // 2
    return x + HANDLE_X, y + height - 22


def spot_in(program, row, part):
    """A third across a row, and so far down."""
    x, y, width, height = program.place(row)
    return x + width // 3, y + int(height * part)


def drag_row(program, start, target, release=True):
    """Drags the row at one position onto the near half of another, so that it takes its place."""
    rows = item_list(program)
    end = spot_in(program, rows[target], 0.75 if target > start else 0.25)
    program.drag(handle_of(program, rows[start]), end, release)


def saved_routine(home, identifier=None):
    """The one routine that is saved, or the one of that id."""
    found = [
        value
        for value in home.read("routines")
        if identifier is None or value["id"] == identifier
    ]
    equal(len(found), 1, "how many routines are saved")
    return found[0]


def saved_order(home, identifier=None):
    routine = saved_routine(home, identifier)
    return [item["exercise"] for block in routine["blocks"] for item in block["items"]]


# --- Files -------------------------------------------------------------------


def choose_file(program, path, button):
    """In the file dialog: a path that is typed is taken as one."""
    program.wait_for("button", button)
    if button == "Open":
        program.keys("ctrl+l")
    wait(lambda: is_text(program.focused()), "a place for the path")
    # At once: GTK completes what is typed key by key, and now and then falls over its own list.
    program.focused().write(str(path))
    wait(lambda: program.focused().text() == str(path), "the path to be written")
    # Not with Return, which the list of completions may take for itself.
    program.press("button", button)
    program.wait_until_gone("button", button)
    # As a window manager would.
    run("xdotool", "windowfocus", "--sync", program.window)


def is_text(node):
    return node is not None and node.role in ("text", "entry")


# --- Sessions ----------------------------------------------------------------


class Moment:
    """What the session page says at one moment."""

    def __init__(self, tree):
        labels = [node.name for node in tree.walk() if node.role in ("label", "heading")]
        self.labels = labels
        self.buttons = [node.name for node in tree.all("button")]
        self.phase = next(
            (text for text in labels if text in PAUSES or SET.match(text)), None
        )
        self.dial = next((node.name for node in tree.all("timer")), None)
        self.exercise = next((node.name for node in tree.all("heading") if node.name), None)
        self.side = next((text for text in labels if text in ("Left", "Right")), None)
        overall = next((OVERALL.match(text) for text in labels if OVERALL.match(text)), None)
        self.overall = int(overall[1]) if overall else None
        self.is_work = bool(self.phase and SET.match(self.phase))
        # Repetitions, counted or not: the runner says when they are done.
        self.is_waiting = self.is_work and self._caption() in BEATS
        self.is_over = self.exercise in ("Well Done", "Session Ended")

    def key(self):
        return (self.phase, self.exercise, self.side, self.overall, self.is_over)

    def _caption(self):
        """What stands below the number in the dial."""
        return (self.dial or "").partition(" ")[2]

    def seconds(self):
        """What the dial still has to count, or has counted of an open hold, in seconds."""
        clock = (self.dial or "").partition(" ")[0]
        if ":" not in clock:
            return None
        total = 0
        for part in clock.split(":"):
            total = total * 60 + int(part)
        return total

    def __repr__(self):
        return f"<{self.phase} / {self.exercise} / {self.side} / {self.dial} / {self.overall}>"


def moment(program):
    return Moment(program.tree())


def wait_for_moment(program, condition, what, timeout=None):
    last = None

    def look():
        nonlocal last
        last = moment(program)
        return last if condition(last) else None

    try:
        return wait(look, what, timeout)
    except Failure:
        raise Failure(f"waited in vain for {what}; it is at {last}") from None


def press_start(program, name="Start"):
    """On the session's page, which gives its button the keys; that of the builder has not them."""
    wait(lambda: is_at(program, name), "the session's page to have the keys")
    program.keys("space")


def start_from_routine(program):
    """From the routine's page to the lead-in."""
    program.press("button", "Start")
    press_start(program)
    wait_for_moment(program, lambda now: now.phase is not None, "the session to begin")


def go_on_until(program, condition, what, timeout=90):
    """Does the session, Return after each set of repetitions, until condition(moment)."""
    pressed = None

    def look():
        nonlocal pressed
        now = moment(program)
        if condition(now):
            return now
        if now.is_waiting and now.key() != pressed:
            pressed = now.key()
            program.keys("Return")
        return None

    try:
        return wait(look, what, timeout)
    except Failure:
        raise Failure(f"waited in vain for {what}; it is at {moment(program)}") from None


def finish(program, timeout=90):
    """Does all the rest of the session and leaves its last page."""
    over = go_on_until(program, lambda now: now.is_over, "the end of the session", timeout)
    program.keys("Return")
    wait(lambda: not moment(program).is_over, "the session's page to close")
    return over


def workouts(home):
    return home.read("workouts")


def expect_all_done(workout, expected):
    """expected: pairs of an exercise and how many records it has, in order."""
    counted = []
    for record in workout["sets"]:
        if counted and counted[-1][0] == record["exercise"]:
            counted[-1][1] += 1
        else:
            counted.append([record["exercise"], 1])
        expect(record["done"] == record["planned"], f"a set was not done as planned: {record}")
    equal([tuple(pair) for pair in counted], expected, "what was done")
    keys = [(record["exercise"], record["set"], record.get("side")) for record in workout["sets"]]
    equal(len(set(keys)), len(keys), "how many different sets there are")


def offer(program):
    """The question after a session was cut off: what it says, and how many sets are done."""
    program.wait_for(None, "Go On with Your Session?")
    pattern = re.compile(r"Done and saved: (\d+) of (\d+) sets\.")
    text = program.wait_for(None, pattern).name
    found = pattern.search(text)
    return text, int(found[1]), int(found[2])


def answer(program, button):
    program.press("button", button)
    program.wait_until_gone(None, "Go On with Your Session?")


def expect_no_offer(program):
    program.wait_for("frame")
    expect(not program.has_text("Go On with Your Session?"), "it offers to go on")
