#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Check that po/POTFILES.in names the files with texts, all and only. Usage: check-potfiles.py SRCDIR

Prints TAP. With --list it prints what the file should hold instead.
"""

import pathlib
import re
import sys

import checklib

# A text for people in C; in the other kinds of file there is one by nature or by mark.
TEXT_IN_C = re.compile(
    r"(?<!\w)(?:_|N_|C_|NC_|Q_|g_dngettext|g_dgettext|g_dpgettext|g_dpgettext2|ngettext|gettext) "
    r"?\(\s*(?:\w+,\s*)?\"")
TEXT_IN_UI = re.compile(r'translatable="(?:yes|true)"')


def has_text(path, text):
    if path == "po/content-strings.h":
        return True
    if path.startswith(("data/", "src/")) and path.endswith((".desktop.in", ".xml.in")):
        return True
    if not path.startswith("src/"):
        return False
    if path.endswith((".c", ".h")):
        return bool(TEXT_IN_C.search(checklib.strip_c(text, keep_strings=True)))
    return path.endswith(".ui") and bool(TEXT_IN_UI.search(text))


def listed(text):
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def wanted(source_dir):
    root = pathlib.Path(source_dir)
    paths = [path for folder in ("data", "po", "src") for path in (root / folder).rglob("*")
             if path.suffix in (".c", ".h", ".ui", ".in") and path.name != "POTFILES.in"]
    return sorted(name for path in paths for name in [path.relative_to(root).as_posix()]
                  if has_text(name, path.read_text(encoding="utf-8")))


def compare(found, right):
    yield from (f"{name} has texts and is not listed" for name in right if name not in found)
    yield from (f"{name} is listed and has no texts" for name in found if name not in right)
    yield from (f"{name} is listed twice" for name in sorted(set(found)) if found.count(name) > 1)
    if found != sorted(found):
        yield "the list is not sorted"


def self_test(tap):
    tap.report("right: the same list", compare(["a", "b"], ["a", "b"]))
    tap.check("noticed: a file left out", list(compare(["a"], ["a", "b"])))
    tap.check("noticed: a file too much", list(compare(["a", "b"], ["a"])))
    tap.check("noticed: a file twice", list(compare(["a", "a"], ["a"])))
    tap.check("noticed: not sorted", list(compare(["b", "a"], ["a", "b"])))
    for text, expected in (('x = _("Go");', True), ('C_ ("a", "b")', True),
                           ('NC_ ("a", "b"),', True), ('// _("Go")', False),
                           ('g_dngettext (GETTEXT_PACKAGE, "a", "b", n)', True),
                           ('g_dngettext (NULL, "a", "b", n)', True),
                           ("g_dpgettext2 (GETTEXT_PACKAGE, context, text)", False),
                           ("#define _(x) x", False), ('foo_ ("a")', False)):
        tap.check(f"texts are found in C: {text}", has_text("src/a.c", text) == expected)
    tap.check("texts are found in templates", has_text("src/a.ui", '<p translatable="yes">')
              and not has_text("src/a.ui", "<p>"))


def main(source_dir):
    tap = checklib.Tap()
    found = listed((pathlib.Path(source_dir) / "po" / "POTFILES.in").read_text(encoding="utf-8"))
    tap.report("po/POTFILES.in names the files with texts", compare(found, wanted(source_dir)))
    self_test(tap)
    return tap.status()


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[2] == "--list":
        print("\n".join(wanted(sys.argv[1])))
    elif len(sys.argv) == 2:
        sys.exit(main(sys.argv[1]))
    else:
        sys.exit(f"usage: {sys.argv[0]} SRCDIR [--list]")
