#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Check that every translation is complete. Usage: check-po.py SRCDIR

The texts are gathered anew as build-aux/update-po does, so a translation that has fallen behind
the program is noticed, not only one with gaps. Prints TAP.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

import checklib

ENV = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="")

# As meson's i18n.gettext (preset: 'glib'); build-aux/update-po reads this list.
XGETTEXT = [
    "--from-code=UTF-8", "--add-comments", "--package-name=run-strength",
    "--keyword=_", "--keyword=N_", "--keyword=C_:1c,2", "--keyword=NC_:1c,2",
    "--keyword=g_dcgettext:2", "--keyword=g_dngettext:2,3", "--keyword=g_dpgettext2:2c,3",
    "--flag=N_:1:pass-c-format", "--flag=C_:2:pass-c-format", "--flag=NC_:2:pass-c-format",
    "--flag=g_dngettext:2:pass-c-format", "--flag=g_strdup_printf:1:c-format",
    "--flag=g_string_append_printf:2:c-format", "--flag=g_string_printf:2:c-format",
    "--flag=g_error_new:3:c-format", "--flag=g_set_error:4:c-format",
]

HEADER = {
    "Project-Id-Version": r"^run-strength",
    "Language": None,
    "Content-Type": r"^text/plain; charset=UTF-8$",
    "Plural-Forms": r"nplurals=\d+; *plural=",
    "PO-Revision-Date": r"^20\d\d-\d\d-\d\d ",
    "Last-Translator": r"\w",
}


def run(*command, cwd=None):
    result = subprocess.run([str(part) for part in command], cwd=cwd, env=ENV,
                            capture_output=True, encoding="utf-8", check=False)
    return result.returncode, result.stdout + result.stderr


def make_pot(source_dir, pot):
    status, said = run("xgettext", *XGETTEXT, "--files-from=po/POTFILES.in", "-o", pot,
                       cwd=source_dir)
    if status or not pathlib.Path(pot).exists():
        raise RuntimeError(f"xgettext: {said}")
    return said


def statistics(po):
    """How many texts are translated, fuzzy and untranslated; and what msgfmt said."""
    status, said = run("msgfmt", "--check", "--statistics", "-o", os.devnull, po)
    numbers = {kind: int(number) for number, kind in
               re.findall(r"(\d+) (translated|fuzzy|untranslated)", said)}
    return status, numbers, said


def open_entries(po):
    """The texts that are fuzzy or untranslated, for the report."""
    shown = []
    for option in ("--untranslated", "--only-fuzzy"):
        _status, said = run("msgattrib", option, "--no-obsolete", "--no-wrap", po)
        for entry in said.split("\n\n")[1:]:
            text = re.search(r"^msgid (.*)$", entry, re.MULTILINE)
            where = re.search(r"^#: (\S+)", entry, re.MULTILINE)
            shown.append(f"{where.group(1) if where else '?'}: {text.group(1) if text else '?'}")
    return shown


def check_language(po, pot, folder):
    """Problems of one translation against the fresh list of texts."""
    merged = pathlib.Path(folder) / pathlib.Path(po).name
    status, said = run("msgmerge", "--quiet", "--no-fuzzy-matching", "-o", merged, po, pot)
    if status:
        return [said]
    status, numbers, said = statistics(merged)
    problems = said.splitlines() if status else []
    if numbers.get("fuzzy") or numbers.get("untranslated"):
        problems.append(f"{numbers.get('untranslated', 0)} texts are not translated and "
                        f"{numbers.get('fuzzy', 0)} not sure; build-aux/update-po lists them")
        problems += open_entries(merged)
    return problems


def check_header(po, language):
    text = pathlib.Path(po).read_text(encoding="utf-8")
    head = text.split("\n\n")[0]
    for key, pattern in HEADER.items():
        match = re.search(rf'^"{key}: (.*?)\\n"$', head, re.MULTILINE)
        value = match.group(1) if match else ""
        wanted = pattern or f"^{language}$"
        if not re.search(wanted, value):
            yield f'{po.name}: {key} is "{value}"'
    if "SPDX-License-Identifier" not in head:
        yield f"{po.name}: no licence"
    if re.search(r"^#~ ", text, re.MULTILINE):
        yield f"{po.name}: holds texts that are gone"


POT = """msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgid "One"
msgstr ""

msgid "Two"
msgstr ""
"""


def self_test(tap, folder):
    pot = folder / "try.pot"
    pot.write_text(POT, encoding="utf-8")
    whole = POT.replace("pot", "po").replace('"One"\nmsgstr ""', '"One"\nmsgstr "Uno"') \
        .replace('"Two"\nmsgstr ""', '"Two"\nmsgstr "Dos"')
    cases = (
        ("right: a whole translation", whole, True),
        ("noticed: a gap", whole.replace("Dos", ""), False),
        ("noticed: one that is not sure", whole.replace('msgid "Two"', '#, fuzzy\nmsgid "Two"'),
         False),
        ("noticed: one that fell behind", whole.replace("Two", "Twice"), False),
    )
    for name, text, good in cases:
        po = folder / "try.po"
        po.write_text(text, encoding="utf-8")
        (folder / "merged").mkdir(exist_ok=True)
        problems = check_language(po, pot, folder / "merged")
        tap.check(name, bool(problems) != good, str(problems))
    po.write_text(whole, encoding="utf-8")
    tap.check("noticed: a poor header", list(check_header(po, "es")))


def main(source_dir):
    tap = checklib.Tap()
    root = pathlib.Path(source_dir)
    languages = (root / "po" / "LINGUAS").read_text(encoding="utf-8").split()
    tap.check("there are languages, sorted", languages and languages == sorted(languages))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        pot = folder / "run-strength.pot"
        said = make_pot(root, pot)
        tap.report("xgettext has nothing to say", said.splitlines())
        for language in languages:
            po = root / "po" / f"{language}.po"
            tap.report(f"{language} is complete", check_language(po, pot, folder))
            tap.report(f"{language} has a good header", check_header(po, language))
        others = sorted(path.stem for path in (root / "po").glob("*.po"))
        tap.report("every translation is listed", sorted(set(others) ^ set(languages)))
        self_test(tap, folder)
    return tap.status()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} SRCDIR")
    sys.exit(main(sys.argv[1]))
