# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""What the checks of the source tree share: TAP, the list of files, and reading C roughly."""

import pathlib
import re
import subprocess

MAX_SHOWN = 60


class Tap:
    """Reports one line per test; the exit status of the program is status ()."""

    def __init__(self):
        self.n_tests = 0
        self.failed = False

    def report(self, name, problems=()):
        """A test that passes when there are no problems."""
        problems = list(problems)
        self.n_tests += 1
        self.failed = self.failed or bool(problems)
        print(f"{'not ok' if problems else 'ok'} {self.n_tests} - {name}")
        for line in problems[:MAX_SHOWN]:
            print(f"# {line}")
        if len(problems) > MAX_SHOWN:
            print(f"# ... and {len(problems) - MAX_SHOWN} more")

    def check(self, name, good, said=""):
        """A test that passes when good is true."""
        self.report(name, [] if good else [said or "it is not so"])

    def skip(self, name, reason):
        self.n_tests += 1
        print(f"ok {self.n_tests} - {name} # SKIP {reason}")

    def status(self):
        print(f"1..{self.n_tests}")
        return 1 if self.failed else 0


def list_files(root):
    """The files of the tree as relative paths: those of git, or all but what is built."""
    root = pathlib.Path(root)
    try:
        listed = subprocess.run(
            ["git", "-C", str(root), "-c", f"safe.directory={root}", "ls-files", "-z", "--cached",
             "--others", "--exclude-standard"],
            capture_output=True, check=True).stdout.decode()
        names = [name for name in listed.split("\0") if name]
    except (OSError, subprocess.CalledProcessError):
        names = [str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()]
        names = [name for name in names
                 if not name.startswith((".git/", "build/", ".flatpak-builder/"))
                 and "__pycache__" not in name and not is_in_build_dir(root, name)]
    return sorted(pathlib.Path(name) for name in set(names) if (root / name).is_file())


def is_in_build_dir(root, name):
    return any((root / parent / "build.ninja").exists()
               for parent in pathlib.Path(name).parents if str(parent) != ".")


def read(root, path):
    return (pathlib.Path(root) / path).read_text(encoding="utf-8")


TOKEN = re.compile(
    r"""//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'""", re.DOTALL)


def strip_c(text, keep_strings=False):
    """C without comments and (unless they are kept) with empty strings; lines stay."""

    def replace(match):
        token = match.group(0)
        if token[0] == "/":
            return " " + "\n" * token.count("\n")
        return token if keep_strings else token[0] * 2

    return TOKEN.sub(replace, text)


FUNCTION = re.compile(r"^(\w+) \(", re.MULTILINE)


class Function:
    def __init__(self, name, line, head, body):
        self.name = name
        self.line = line
        self.head = head
        self.body = body

    @property
    def n_lines(self):
        return self.body.count("\n") + 1


def functions(clean):
    """The function definitions of C in GNU style (name at the margin, braces too)."""
    found = []
    for match in FUNCTION.finditer(clean):
        opening = clean.find("\n{", match.end())
        if opening < 0:
            continue
        head = clean[match.start():opening]
        if ";" in head or "}" in head or not head.rstrip().endswith(")"):
            continue
        closing = clean.find("\n}", opening)
        if closing < 0:
            continue
        line = clean.count("\n", 0, match.start()) + 1
        found.append(Function(match.group(1), line, head, clean[opening + 1:closing + 2]))
    return found


def call_arguments(text, start):
    """The arguments of the call whose opening parenthesis is at start, split at its commas."""
    depth = 0
    arguments = [""]
    for char in text[start:]:
        if char in "([{":
            depth += 1
            if depth == 1:
                continue
        elif char in ")]}":
            depth -= 1
            if depth == 0:
                break
        if char == "," and depth == 1:
            arguments.append("")
        else:
            arguments[-1] += char
    return [" ".join(argument.split()) for argument in arguments]


def line_of(text, position):
    return text.count("\n", 0, position) + 1
