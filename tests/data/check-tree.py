#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Check what lies where. Usage: check-tree.py SRCDIR. Prints TAP."""

import os
import pathlib
import sys
import tempfile

import checklib

TOP = {"src", "data", "po", "tests", "meson.build", "org.example.RunStrength.json", "README.md",
       "COPYING", "build-aux", ".ci"}
NEEDED = TOP - {".ci"}
BINARY = {".jpg", ".png", ".webp"}


def check_top(files):
    for name in sorted({path.parts[0] for path in files}):
        if name not in TOP and not name.startswith("."):
            yield f"{name} does not belong at the top"
    for name in sorted(NEEDED - {path.parts[0] for path in files}):
        yield f"{name} is missing"


def check_encoding(root, files):
    for path in files:
        if path.suffix in BINARY:
            continue
        try:
            text = (pathlib.Path(root) / path).read_bytes().decode("utf-8")
        except UnicodeDecodeError as error:
            yield f"{path}: {error}"
            continue
        if "\0" in text or text.startswith("\ufeff"):
            yield f"{path}: not plain text"


def check_executable(root, files):
    """What has a #! line can be run, and nothing else."""
    for path in files:
        whole = pathlib.Path(root) / path
        with open(whole, "rb") as stream:
            script = stream.read(2) == b"#!"
        executable = os.access(whole, os.X_OK)
        if script and not executable:
            yield f"{path}: a script that cannot be run"
        if executable and not script:
            yield f"{path}: can be run and is no script"


def check_links(root, files):
    for path in files:
        if (pathlib.Path(root) / path).is_symlink():
            yield f"{path}: a link"


def self_test(tap):
    good = [pathlib.Path(name, "x") for name in NEEDED] + [pathlib.Path(".gitignore")]
    tap.report("right: what belongs at the top", check_top(good))
    tap.check("noticed: something else at the top", list(check_top(good + [pathlib.Path("x.c")])))
    tap.check("noticed: something missing", list(check_top(good[1:])))
    with tempfile.TemporaryDirectory() as name:
        root = pathlib.Path(name)
        for file, content, mode in (("good", b"#!/bin/sh\n", 0o755), ("text", b"x\n", 0o644),
                                    ("latin", b"\xe9\n", 0o644), ("bom", b"\xef\xbb\xbfx", 0o644),
                                    ("script", b"#!/bin/sh\n", 0o644), ("data", b"x\n", 0o755)):
            (root / file).write_bytes(content)
            (root / file).chmod(mode)
        os.symlink("good", root / "link")
        paths = {file.name: file.relative_to(root) for file in root.iterdir()}
        right = [paths["good"], paths["text"]]
        tap.report("right: a text", check_encoding(root, right))
        tap.report("right: a script", check_executable(root, right))
        tap.check("noticed: Latin-1", list(check_encoding(root, [paths["latin"]])))
        tap.check("noticed: a byte order mark", list(check_encoding(root, [paths["bom"]])))
        tap.check("noticed: a script that cannot be run",
                  list(check_executable(root, [paths["script"]])))
        tap.check("noticed: data that can be run", list(check_executable(root, [paths["data"]])))
        tap.check("noticed: a link", list(check_links(root, [paths["link"]])))


def main(source_dir):
    tap = checklib.Tap()
    files = checklib.list_files(source_dir)
    tap.check("there are files", len(files) > 150, f"only {len(files)}")
    tap.report("the top level holds what it should", check_top(files))
    tap.report("every text is UTF-8", check_encoding(source_dir, files))
    tap.report("scripts, and only they, can be run", check_executable(source_dir, files))
    tap.report("there are no links", check_links(source_dir, files))
    self_test(tap)
    return tap.status()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} SRCDIR")
    sys.exit(main(sys.argv[1]))
