# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Waiting and comparing: what every test does all the time."""

import os
import subprocess
import time

from gi.repository import GLib

PATIENCE = float(os.environ.get("RS_E2E_PATIENCE", "15"))


class Failure(Exception):
    """The program did not do what it should have done."""


def wait(condition, what, timeout=None):
    """Waits until condition() gives something true, and gives that back."""
    context = GLib.MainContext.default()
    deadline = time.monotonic() + (PATIENCE if timeout is None else timeout)
    while True:
        result = condition()
        if result:
            return result
        if time.monotonic() > deadline:
            raise Failure(f"waited in vain for {what}")
        pause = GLib.timeout_source_new(15)
        pause.set_callback(lambda *_: GLib.SOURCE_REMOVE)
        pause.attach(context)
        context.iteration(True)
        pause.destroy()


def let_pass(seconds):
    """Lets real time pass, for what is defined by it: time in which nothing may happen."""
    end = time.monotonic() + seconds
    wait(lambda: time.monotonic() >= end, "time itself", timeout=seconds + 5)


def equal(found, expected, what):
    if found != expected:
        raise Failure(f"{what}: found {found!r}, expected {expected!r}")


def expect(condition, what):
    if not condition:
        raise Failure(what)


def run(*command):
    """Runs a command and gives its output; None when it fails."""
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return done.stdout if done.returncode == 0 else None
