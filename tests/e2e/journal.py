# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""The journal of the running session, read from outside while the program writes it."""

import json

from driver import equal, expect, wait

SECOND = 1_000_000


def path(home):
    return home.data / "session.journal"


def read(home):
    """The lines after the first; a torn last one is none yet."""
    try:
        text = path(home).read_text(encoding="utf-8")
    except FileNotFoundError:
        return []
    whole = text[: text.rfind("\n") + 1]
    return [json.loads(line) for line in whole.splitlines()[1:]]


def last(home):
    lines = read(home)
    return lines[-1] if lines else None


def wait_for(home, condition, what, timeout=None):
    """The last line, as soon as it is such a one."""

    def look():
        line = last(home)
        return line if line is not None and condition(line) else None

    return wait(look, f"the journal to have {what}", timeout)


def begins(home):
    """When each segment began that was entered by the clock, pauses left out, in microseconds."""
    found = {}
    for line in read(home):
        if line["phase"] == "running" and line["segment"] not in found:
            found[line["segment"]] = line["active-us"] - line["elapsed-us"]
    return found


def expect_exact(home, first, seconds):
    """From segment `first` on each one lasted as long as planned, to the microsecond."""
    found = begins(home)
    segments = range(first, first + len(seconds) + 1)
    expect(all(number in found for number in segments), f"not all of {segments} are in {found}")
    lasted = [found[number + 1] - found[number] for number in segments[:-1]]
    equal(lasted, [each * SECOND for each in seconds], "how long the segments lasted")
