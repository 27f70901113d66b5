#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Check that the C is as clang-format writes it. Usage: check-format.py SRCDIR

Prints TAP. Versions of clang-format differ in small things, so only the one that the floor has
decides; with any other the test is skipped.
"""

import pathlib
import re
import shutil
import subprocess
import sys

import checklib

PINNED = 19  # Debian 13


def run(source_dir, *args, text=None):
    return subprocess.run(["clang-format", *args], cwd=source_dir, input=text,
                          capture_output=True, encoding="utf-8", check=False)


def complaints(result):
    places = [line.split(":")[0] for line in result.stderr.splitlines() if ": error:" in line]
    return [f"{name}: {places.count(name)} places; clang-format -i mends them"
            for name in sorted(set(places))]


def main(source_dir):
    tap = checklib.Tap()
    name = "the C is as clang-format writes it"
    if shutil.which("clang-format") is None:
        tap.skip(name, "there is no clang-format")
        return tap.status()
    version = run(source_dir, "--version").stdout
    major = re.search(r"version (\d+)", version)
    if major is None or int(major.group(1)) != PINNED:
        tap.skip(name, f"needs clang-format {PINNED}, here is {version.strip()}")
        return tap.status()

    files = [str(path) for path in checklib.list_files(source_dir)
             if path.suffix in (".c", ".h") and path.parts[0] in ("src", "tests")]
    tap.check("there are files", len(files) > 60, f"only {len(files)}")
    result = run(source_dir, "--dry-run", "-Werror", *files)
    tap.report(name, complaints(result) or ([result.stderr] if result.returncode else []))

    wrong = run(source_dir, "--dry-run", "-Werror", "--assume-filename=src/x.c",
                text="int f(void){return 1;}\n")
    tap.check("noticed: another way to write", wrong.returncode != 0)
    right = run(source_dir, "--dry-run", "-Werror", "--assume-filename=src/x.c",
                text="int\nf (void)\n{\n  return 1;\n}\n")
    tap.check("a right example passes", right.returncode == 0, right.stderr)
    return tap.status()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} SRCDIR")
    sys.exit(main(pathlib.Path(sys.argv[1])))
