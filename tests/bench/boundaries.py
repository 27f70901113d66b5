# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Watches the journal of a session from outside: at which instants does it pass its boundaries?"""

import ctypes
import json
import os
import pathlib
import select
import threading
import time

IN_MODIFY = 0x2
US = 1_000_000


def now_us():
    return time.clock_gettime_ns(time.CLOCK_MONOTONIC) / 1000


class Watcher(threading.Thread):
    """Notes when each line of the journal came, by the monotonic clock."""

    def __init__(self, home):
        super().__init__(daemon=True)
        self.path = pathlib.Path(home) / "data/run-strength/session.journal"
        self.lines = []  # pairs of an instant and what the line says
        self.ended = False

    def run(self):
        # A file in a folder that is not there yet cannot be waited for in another way.
        while not self.path.exists():
            if self.ended:
                return
            time.sleep(0.05)
        libc = ctypes.CDLL(None, use_errno=True)
        changes = libc.inotify_init1(os.O_CLOEXEC)
        libc.inotify_add_watch(changes, str(self.path).encode(), IN_MODIFY)
        with open(self.path, "rb") as journal:
            journal.readline()  # the routine
            journal.read()  # what was written before we came
            while not self.ended:
                if not select.select([changes], [], [], 0.5)[0]:
                    continue
                at = now_us()
                os.read(changes, 4096)
                for line in journal.read().splitlines():
                    self.lines.append((at, json.loads(line)))
        os.close(changes)

    def end(self):
        self.ended = True
        self.join()


def measure(lines, phase_s):
    """Milliseconds: how late each boundary was, against where the first and the plan put it.

    lines: of a Watcher. The first boundary is the end of the lead-in: it is where the program says
    that it was, and all others follow from it.
    """
    passed = [each for each in lines if each[1]["phase"] == "running" and each[1]["segment"] > 0]
    if not passed:
        return []
    at, line = passed[0]
    origin = at - line["elapsed-us"] - line["segment"] * phase_s * US
    return [(at - origin - line["segment"] * phase_s * US) / 1000 for at, line in passed]
