#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""count-tests.py BUILD LOGBASE SUITE RESULTS

Appends one line per test that meson ran to RESULTS (pass, fail or skip, the
suite, the name, a remark; tab between), and shows what failed; RESULTS.failures
gets that too, to be shown again at the end.

A test that speaks TAP counts by its subtests. Where such a program fails though
none of its subtests does (a crash, a leak found at its end, a time-out), that
is a failure of its own.
"""

import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ET

FINE = {"OK", "EXPECTEDFAIL"}
TAIL = 40
# What is no part of the reason: GLib's chatter, subtests that passed.
NOISE = re.compile(r"# \S+-(DEBUG|INFO|MESSAGE):|ok \d+ |# (Start|End) of |# random seed|# $")


def clean(text):
    return " ".join((text or "").split())


def short(name):
    """"PROJECT:SUITE / TEST" or, since meson 1.11, "SUITE - PROJECT:TEST"."""
    if " / " in name:
        return name.split(" / ", 1)[1]
    return name.rsplit(":", 1)[-1]


def subtests(junit):
    """Of each program that speaks TAP: a list of (kind, name, remark)."""
    found = {}
    if not junit.exists():
        return found
    for suite in ET.parse(junit).getroot().iter("testsuite"):
        # "PROJECT.PROGRAM"; "PROJECT" alone holds the programs that do not.
        _, dot, program = suite.get("name", "").partition(".")
        if not dot:
            continue
        cases = []
        for case in suite.iter("testcase"):
            kind, remark = "pass", ""
            if case.find("failure") is not None or case.find("error") is not None:
                kind = "fail"
            elif case.find("skipped") is not None:
                kind, remark = "skip", clean(case.findtext("system-out"))
            name = case.get("name", "").split(" ", 1)[-1].removeprefix("- ")
            cases.append((kind, name, remark))
        found[program] = cases
    return found


def main():
    build, logbase, label, results = sys.argv[1:]
    logs = pathlib.Path(build, "meson-logs")
    tap = subtests(logs / f"{logbase}.junit.xml")
    lines, shown = [], []

    with open(logs / f"{logbase}.json", encoding="utf-8") as programs:
        for program in map(json.loads, programs):
            name = program["name"]
            result = program["result"]
            cases = tap.get(name)
            if cases:
                lines += [(k, f"{short(name)}: {n}", r) for k, n, r in cases]
                if result not in FINE | {"SKIP"} and not any(k == "fail" for k, _, _ in cases):
                    lines.append(("fail", f"{short(name)}: the program", result))
            elif result in FINE:
                lines.append(("pass", short(name), ""))
            elif result == "SKIP":
                lines.append(("skip", short(name), ""))
            else:
                lines.append(("fail", short(name), result))
            if result not in FINE | {"SKIP"}:
                text = program.get("stdout", "") + program.get("stderr", "")
                shown.append((name, result, program.get("returncode"), text))

    with open(results, "a", encoding="utf-8") as out:
        for kind, name, remark in lines:
            out.write(f"{kind}\t{label}\t{clean(name)}\t{clean(remark)}\n")

    with open(results + ".failures", "a", encoding="utf-8") as out:
        for name, result, status, text in shown:
            lines_left = [line for line in text.splitlines() if line and not NOISE.match(line)]
            said = [f"{result} {label}: {name} (status {status})"]
            said += [f"| {line}" for line in lines_left[-TAIL:]]
            for line in said:
                print(f"       {line}")
                out.write(f"  {line}\n")
    count = {k: sum(1 for line in lines if line[0] == k) for k in ("pass", "fail", "skip")}
    skips = f", {count['skip']} skipped" if count["skip"] else ""
    print(f"       {label}: {count['pass']} passed, {count['fail']} failed{skips}")


if __name__ == "__main__":
    main()
