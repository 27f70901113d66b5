# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""What the benches share."""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys


class CannotMeasure(Exception):
    """Says why; the benchmark ends with it."""


def say(text):
    """What goes on meanwhile, for a person who waits."""
    print(text, file=sys.stderr, flush=True)


def read_arguments(description, runs):
    """The options that build-aux/bench gives to benches of programs that print their figures."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--runs", type=int, default=runs)
    arguments = parser.parse_args()
    if arguments.runs < 1:
        raise CannotMeasure("at least one run is needed")
    return arguments


def run_tool(*command, env=None):
    """The figures that a program prints, if it prints any."""
    done = subprocess.run(
        command,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise CannotMeasure(done.stderr.strip() or f"status {done.returncode}")
    return json.loads(done.stdout) if done.stdout else {}


def isolated(home, schemas):
    """An environment with nothing of the user's own in it."""
    home = pathlib.Path(home)
    env = dict(os.environ)
    for name in ("GTK_A11Y", "GTK_DEBUG", "GDK_DEBUG", "G_DEBUG", "G_MESSAGES_DEBUG", "GTK_THEME"):
        env.pop(name, None)
    env.update(
        HOME=str(home),
        GSETTINGS_BACKEND="memory",
        GSETTINGS_SCHEMA_DIR=str(schemas),
        LC_ALL="C.UTF-8",
    )
    for name in ("config", "data", "cache", "state"):
        directory = home / name
        directory.mkdir(parents=True, exist_ok=True)
        env[f"XDG_{name.upper()}_HOME"] = str(directory)
    return env


def median(samples, name):
    return statistics.median(sample[name] for sample in samples)


def spread(samples, name, digits=0):
    """Least, middle and greatest, as a person reads them."""
    values = [sample[name] for sample in samples]
    return "/".join(
        f"{value:.{digits}f}" for value in (min(values), statistics.median(values), max(values))
    )


def ratio(ours, theirs):
    return round(ours / theirs, 3) if theirs else None


def to_table(head, rows):
    lines = [head, *rows]
    widths = [max(len(line[i]) for line in lines if i < len(line)) for i in range(len(head))]
    text = []
    for line in lines:
        cells = [line[0].ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(line[1:], widths[1:])]
        text.append("  ".join(cells).rstrip())
    return "\n".join(text) + "\n"


def to_json(bench, figures):
    return json.dumps({"bench": bench, "figures": figures}) + "\n"


def run(main):
    """Ends with a status other than 0, the reason last, when nothing could be measured."""
    try:
        main()
    except CannotMeasure as problem:
        say(f"{pathlib.Path(sys.argv[0]).stem}: {problem}")
        sys.exit(1)
