#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Check that po/content-strings.h is what the content gives. Usage: check-content-strings.py SRCDIR

Prints TAP. The check is also tried on a header that is out of step and on none.
"""

import pathlib
import subprocess
import sys
import tempfile


def run(source_dir, *args):
    """Return (exit status, what was said) of the generator."""
    command = [sys.executable, source_dir / "build-aux" / "content-strings",
               "--source-dir", source_dir, *args]
    result = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    return result.returncode, result.stdout + result.stderr


def main(source_dir):
    print("1..3")
    failed = False

    def report(number, name, good, said):
        nonlocal failed
        failed = failed or not good
        print(f"{'ok' if good else 'not ok'} {number} - {name}")
        if not good:
            for line in said.splitlines():
                print(f"# {line}")

    status, said = run(source_dir, "--check")
    report(1, "po/content-strings.h is in step with the content", status == 0, said)

    with tempfile.TemporaryDirectory() as folder:
        header = pathlib.Path(folder) / "content-strings.h"
        status, said = run(source_dir, "--check", "--output", header)
        report(2, "a missing header is noticed", status == 1 and "missing" in said, said)
        run(source_dir, "--output", header)
        text = header.read_text(encoding="utf-8")
        header.write_text(text.replace("NC_", "N_", 1), encoding="utf-8")
        status, said = run(source_dir, "--check", "--output", header)
        report(3, "a header out of step is noticed", status == 1 and "out of step" in said, said)

    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} SRCDIR")
    sys.exit(main(pathlib.Path(sys.argv[1])))
