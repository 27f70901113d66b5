#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Install the media type for oneself and look what our files are then.

Usage: check-mime.py MIMEFILE DESKTOPFILE. Prints TAP.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

import checklib

TYPE = "application/vnd.run-strength+json"
ICON = "org.example.RunStrength"
SPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


def run(*command, **more):
    done = subprocess.run(command, capture_output=True, text=True, check=False, **more)
    return done.returncode, done.stdout + done.stderr


def info(path, data_home):
    """What GIO says about a file, where only @data_home and the system count."""
    env = {**os.environ, "XDG_DATA_HOME": str(data_home), "GIO_USE_VFS": "local"}
    _status, said = run("gio", "info", "-a", "standard::content-type,standard::icon", str(path),
                        env=env)
    return dict(re.findall(r"^ *(standard::\S+): (.*)$", said, re.MULTILINE))


def main(mime_file, desktop_file):
    missing = [tool for tool in ("xmllint", "update-mime-database", "gio")
               if shutil.which(tool) is None]
    if missing:
        print(f"1..0 # SKIP needs {', '.join(missing)}")
        return 0

    tap = checklib.Tap()
    status, said = run("xmllint", "--noout", mime_file)
    tap.report("the media type is well-formed", said.splitlines() if status else [])
    root = xml.etree.ElementTree.parse(mime_file).getroot()
    kind = root.find(f"{SPACE}mime-type")
    tap.check("it has one type, our icon and our suffix",
              len(root) == 1 and kind.get("type") == TYPE
              and kind.find(f"{SPACE}icon").get("name") == ICON
              and kind.find(f"{SPACE}glob").get("pattern") == "*.runstrength")
    tap.check("the desktop file opens it, with files as arguments",
              {f"MimeType={TYPE};", "Exec=run-strength %U"}
              <= set(pathlib.Path(desktop_file).read_text(encoding="utf-8").splitlines()))

    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder) / "share"
        packages = home / "mime" / "packages"
        packages.mkdir(parents=True)
        sample = pathlib.Path(folder) / "First Three.runstrength"
        sample.write_text('{"format": "run-strength-routines"}', encoding="utf-8")
        tap.check("noticed: without it GIO does not know our files",
                  info(sample, home).get("standard::content-type") != TYPE)
        shutil.copy(mime_file, packages / f"{ICON}.xml")
        status, said = run("update-mime-database", str(home / "mime"))
        tap.report("the database takes it", said.splitlines() if status else [])
        told = info(sample, home)
        tap.check(f"GIO knows our files ({told.get('standard::content-type')})",
                  told.get("standard::content-type") == TYPE)
        tap.check(f"they have our icon ({told.get('standard::icon')})",
                  told.get("standard::icon", "").startswith(ICON))
    return tap.status()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
