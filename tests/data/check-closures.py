#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Check that closures of templates are tested, pure functions. Usage: check-closures.py SRCDIR

Law 9 of src/README.md. The function of each <closure> must be in the .c file beside the
template, change nothing, and either be so small that there is nothing to test, or be named in a
test, or leave the work to functions that are. Prints TAP.
"""

import pathlib
import re
import sys

import checklib

CLOSURE = re.compile(r'<closure\b[^>]*\bfunction="(\w+)"')
CALL = re.compile(r"\b(rs_\w+) \(")

# What a function that only says something has no business to call.
EFFECT = re.compile(
    r"\b(?:gtk|adw)_\w+_(?:set|add|remove|append|clear|show|hide|push|pop|present|update)\w* \(|"
    r"\bg_object_(?:set|notify\w*|bind\w*) \(|\bg_signal_\w+ \(|\brs_\w+_(?:set|send|add)_?\w* \(|"
    r"\bg_(?:timeout|idle)_add\w* \(|\bself->\w+ = ")

# The plainest getters of the core; their own tests are elsewhere.
GETTER = re.compile(r"^rs_(?!\w+_text_)\w+_(?:get|is|has|dup)_\w+$")
SMALL = 2  # statements


def statements(body):
    return body.count(";")


def check(templates, sources, tests):
    """templates, sources: {path: text}; tests: one text. Yields problems."""
    for path, text in templates.items():
        code = sources.get(path.removesuffix(".ui") + ".c", "")
        functions = {function.name: function
                     for function in checklib.functions(checklib.strip_c(code))}
        for name in sorted(set(CLOSURE.findall(text))):
            function = functions.get(name)
            if function is None:
                yield f"{path}: {name} is no function of the file beside it"
                continue
            effect = EFFECT.search(function.body)
            if effect:
                yield f"{path}: {name} does more than say something: {effect.group(0)}"
            called = set(CALL.findall(function.body))
            for inner in set(re.findall(r"\b(\w+) \(", function.body)) & set(functions):
                called |= set(CALL.findall(functions[inner].body))
            workers = {worker for worker in called if not GETTER.match(worker)}
            tested = re.search(rf"\b{name}\b", tests) or \
                (workers and any(re.search(rf"\b{worker}\b", tests) for worker in workers))
            if not tested and statements(function.body) > SMALL:
                yield f"{path}: no test knows {name} or what it calls"


TEMPLATE = {"src/ui/a.ui": '<closure type="gchararray" function="get_x_cb">'}
BODY = "static char *\nget_x_cb (A *self)\n{\n%s\n}\n"
LONG = "  int a = 1;\n  int b = 2;\n  return %s;"


def source(body):
    return {"src/ui/a.c": BODY % body}


def self_test(tap):
    tap.report("right: a small one", check(TEMPLATE, source("  return n > 0;"), ""))
    tap.report("right: one that leaves it to a tested function",
               check(TEMPLATE, source(LONG % "rs_a_text (self)"), "rs_a_text (x)"))
    tap.report("right: one that a test names", check(TEMPLATE, source(LONG % "a"), "get_x_cb"))
    tap.check("noticed: no function", list(check(TEMPLATE, {}, "")))
    tap.check("noticed: no test", list(check(TEMPLATE, source(LONG % "rs_a_text (s)"), "")))
    tap.check("noticed: one that changes something", list(check(
        TEMPLATE, source("  gtk_label_set_label (l, x);"), "get_x_cb")))


def main(source_dir):
    tap = checklib.Tap()
    root = pathlib.Path(source_dir)
    templates, sources = {}, {}
    for path in sorted((root / "src" / "ui").rglob("*")):
        if path.suffix in (".ui", ".c"):
            kind = templates if path.suffix == ".ui" else sources
            kind[path.relative_to(root).as_posix()] = path.read_text(encoding="utf-8")
    tests = "\n".join(path.read_text(encoding="utf-8") for folder in ("ui", "core", "figure")
                      for path in sorted((root / "tests" / folder).glob("test-*.c")))
    n_closures = sum(len(CLOSURE.findall(text)) for text in templates.values())
    print(f"# {n_closures} closures in {len(templates)} templates")
    tap.check("there are templates", templates)
    tap.report("closures are tested, pure functions", check(templates, sources, tests))
    self_test(tap)
    return tap.status()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} SRCDIR")
    sys.exit(main(sys.argv[1]))
