#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Check who includes whom and who makes what. Usage: check-layers.py SRCDIR BUILDDIR

Laws 1, 2 and 10 of src/README.md. Prints TAP; each check is also tried on wrong examples.
"""

import json
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

import checklib

# Folders may include those of a lower rank and themselves.
RANKS = {
    "base": {"common": 0, "json": 1},
    "core": {"base": 0, "exercise": 1, "guide": 2, "routine": 2, "session": 3, "log": 3,
             "schedule": 3, "store": 4},
    "figure": {"pose": 0, "scene": 1, "paint": 2},
    "ui": {"widgets": 0, "today": 1, "editor": 1, "exercises": 1, "guides": 1, "routines": 1, "player": 1, "progress": 1,
           "app": 2},
    "tools": {"": 0},
}
MAY_USE = {"base": {"base"}, "core": {"base", "core"}, "figure": {"base", "figure"},
           "ui": {"base", "core", "figure", "ui"}, "tools": {"base", "figure"}}

TOOLKIT = re.compile(r"^(gtk|gdk|adwaita|adw|gsk|pango|cairo|graphene|epoxy)\b")
# Programs for authors; they are built beside the application and not installed.
TOOLS = {"tools/rs-draw.c"}
# GtkSnapshot cannot be had without <gtk/gtk.h>. Widgets are not for them either.
SNAPSHOTS = {"figure/paint/rs-figure-paintable.c", "figure/paint/rs-muscle-map.c"}
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]+(["<])([^">]+)[">]', re.MULTILINE)

MAKERS = re.compile(
    r"\brs_(store|catalogue|log|movements|routine_list|system_clock)_new \(|"
    r"\bg_object_new \(RS_TYPE_(STORE|CATALOGUE|LOG|MOVEMENTS|ROUTINE_LIST|SYSTEM_CLOCK)\b|"
    r"\bg_settings_new\w* \(")
SINGLETON = re.compile(r"^static (?:g_autoptr \()?Rs[A-Z]\w*\)? ?\*\w+(?: = NULL)?;|"
                       r"^rs_\w+_get_(?:default|instance) \(", re.MULTILINE)
COMPOSITION_ROOT = "ui/app/rs-services.c"


def sources(source_dir):
    """{path inside src: text without comments} of all C files."""
    root = pathlib.Path(source_dir) / "src"
    return {path.relative_to(root).as_posix():
            checklib.strip_c(path.read_text(encoding="utf-8"), keep_strings=True)
            for path in sorted(root.rglob("*.[ch]"))}


def place(path):
    """("core", "base") of "core/base/rs-clock.h"; the folder is "" at the top."""
    parts = path.split("/")
    return parts[0] if len(parts) > 1 else "", parts[1] if len(parts) > 2 else ""


def edge_problem(user, used):
    """Why the file user may not include the file used, or None."""
    house, folder = place(user)
    other_house, other_folder = place(used)
    if user == "main.c":
        return None if used.startswith("ui/app/") else "main knows ui/app only"
    if house == "tools" and user not in TOOLS:
        return f"{user} is no tool that is known"
    if house not in RANKS:
        return f"{house or user} is no part of the house"
    if other_house not in RANKS or other_folder not in RANKS[other_house]:
        return f"{used} is in no folder of the house"
    if folder not in RANKS[house]:
        return f"{house}/{folder} is no folder of the house"
    if other_house not in MAY_USE[house]:
        return f"{house} may not know {other_house}"
    if house == other_house and folder != other_folder \
            and RANKS[house][other_folder] >= RANKS[house][folder]:
        return f"{house}/{folder} may not know {other_house}/{other_folder}"
    return None


def includes(text):
    return [(kind, name) for kind, name in INCLUDE.findall(text) if name != "config.h"]


def is_generated(name):
    return name.endswith(("-resource.h", "-resources.h"))


def check_edges(files):
    for path, text in files.items():
        house, folder = place(path)
        for kind, name in includes(text):
            if kind == "<":
                if house in ("base", "core") and TOOLKIT.match(name):
                    yield f"{path}: includes <{name}>: {house} knows no toolkit"
                if house in ("figure", "tools") and re.match(r"adw|gtk", name) \
                        and path not in SNAPSHOTS:
                    yield f"{path}: includes <{name}>: {house} knows no widgets"
                if house == "figure" and folder != "paint" and re.match(r"gsk|gdk", name):
                    yield f"{path}: includes <{name}>: only figure/paint draws"
                continue
            if is_generated(name):
                continue
            if name not in files:
                yield f'{path}: includes "{name}": not a full path from src'
                continue
            problem = edge_problem(path, name)
            if problem:
                yield f'{path}: includes "{name}": {problem}'


def module(path):
    """A .c, its .h and its -private.h are one module."""
    stem = path.rsplit(".", 1)[0]
    return stem.removesuffix("-private")


def check_cycles(files):
    graph = {}
    for path, text in files.items():
        used = graph.setdefault(module(path), set())
        for kind, name in includes(text):
            if kind == '"' and name in files and module(name) != module(path):
                used.add(module(name))
    done, on_path = set(), []

    def visit(node):
        if node in on_path:
            yield " -> ".join(on_path[on_path.index(node):] + [node])
            return
        if node in done:
            return
        on_path.append(node)
        for other in sorted(graph.get(node, ())):
            yield from visit(other)
        on_path.pop()
        done.add(node)

    for node in sorted(graph):
        yield from visit(node)


def made_by(match):
    """The module that defines what is made: "rs-movements" of rs_movements_new."""
    name = match.group(1) or match.group(2) or "settings"
    return "rs-" + name.lower().replace("_", "-")


def check_makers(files):
    for path, text in files.items():
        if path.startswith("core/") or path == COMPOSITION_ROOT:
            continue
        for match in MAKERS.finditer(text):
            if made_by(match) == module(path).rsplit("/", 1)[-1]:
                continue
            yield (f"{path}:{checklib.line_of(text, match.start())}: {match.group(0)}: only "
                   f"{COMPOSITION_ROOT} makes stores and models")


def check_singletons(files):
    for path, text in files.items():
        for match in SINGLETON.finditer(text):
            yield (f"{path}:{checklib.line_of(text, match.start())}: {match.group(0)}: "
                   "things are passed on, not found")


def commands_of(build_dir, folder):
    """(file, argument list) of the compile commands for src/FOLDER/."""
    with open(pathlib.Path(build_dir) / "compile_commands.json", encoding="utf-8") as stream:
        commands = json.load(stream)
    return [(command["file"], shlex.split(command["command"])) for command in commands
            if f"/src/{folder}/" in command["file"] or
            command["file"].startswith(f"src/{folder}/")]


def check_include_paths(commands):
    for file, arguments in commands:
        for argument in arguments:
            if argument.startswith(("-I", "-isystem")) and \
                    re.search(r"gtk-4|libadwaita|adwaita|gtk4", argument):
                yield f"{file}: compiled with {argument}"


def compiles(build_dir, arguments, code):
    """Whether code compiles with the arguments of another file; and what was said."""
    kept = []
    skip = False
    for argument in arguments:
        if skip:
            skip = False
        elif argument in ("-o", "-c", "-MF", "-MQ", "-MT"):
            skip = True
        elif argument != "-MD":
            kept.append(argument)
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "try.c"
        path.write_text(code, encoding="utf-8")
        result = subprocess.run([*kept, "-fsyntax-only", str(path)], cwd=build_dir,
                                capture_output=True, encoding="utf-8", check=False)
    return result.returncode == 0, result.stderr


GOOD = {
    "main.c": '#include "ui/app/rs-application.h"\n',
    "base/common/rs-h.h": "#include <glib.h>\n",
    "base/json/rs-i.h": '#include "base/common/rs-h.h"\n',
    "core/base/rs-a.h": '#include "base/json/rs-i.h"\n',
    "core/routine/rs-b.h": '#include "core/base/rs-a.h"\n',
    "core/routine/rs-b.c": '#include "config.h"\n#include "core/routine/rs-b.h"\n',
    "core/store/rs-c.h": '#include "core/routine/rs-b.h"\n',
    "figure/pose/rs-d.h": '#include <graphene.h>\n#include "base/json/rs-i.h"\n',
    "figure/paint/rs-e.h": '#include <gsk/gsk.h>\n#include "figure/pose/rs-d.h"\n',
    "ui/widgets/rs-f.h": '#include <gtk/gtk.h>\n#include "figure/paint/rs-e.h"\n',
    "ui/player/rs-g.h": '#include "ui/widgets/rs-f.h"\n#include "core/store/rs-c.h"\n',
    "ui/app/rs-application.h": '#include "ui/player/rs-g.h"\n',
    "ui/app/rs-services.c": "x = rs_store_new (d);\n",
    "ui/widgets/rs-movements.h": "RsMovements *rs_movements_new (RsStore *store);\n",
    "tools/rs-draw.c": '#include "base/json/rs-i.h"\n#include "figure/paint/rs-e.h"\n',
}

WRONG = (
    ("core knows GTK", check_edges, "core/base/rs-x.c", "#include <gtk/gtk.h>"),
    ("core knows libadwaita", check_edges, "core/log/rs-x.c", "#include <adwaita.h>"),
    ("core knows figure", check_edges, "core/log/rs-x.c", '#include "figure/pose/rs-d.h"'),
    ("base knows core", check_edges, "base/json/rs-x.c", '#include "core/base/rs-a.h"'),
    ("base knows GTK", check_edges, "base/common/rs-x.c", "#include <gtk/gtk.h>"),
    ("words know JSON", check_edges, "base/common/rs-x.c", '#include "base/json/rs-i.h"'),
    ("core knows ui", check_edges, "core/store/rs-x.c", '#include "ui/widgets/rs-f.h"'),
    ("figure knows core", check_edges, "figure/pose/rs-x.c", '#include "core/base/rs-a.h"'),
    ("figure knows widgets", check_edges, "figure/paint/rs-x.c", "#include <gtk/gtk.h>"),
    ("pose draws", check_edges, "figure/pose/rs-x.c", "#include <gsk/gsk.h>"),
    ("pose knows paint", check_edges, "figure/pose/rs-x.c", '#include "figure/paint/rs-e.h"'),
    ("base knows routine", check_edges, "core/base/rs-x.c", '#include "core/routine/rs-b.h"'),
    ("log knows session", check_edges, "core/log/rs-x.c", '#include "core/session/rs-y.h"'),
    ("session knows store", check_edges, "core/session/rs-x.c", '#include "core/store/rs-c.h"'),
    ("widgets know a view", check_edges, "ui/widgets/rs-x.c", '#include "ui/player/rs-g.h"'),
    ("a view knows a view", check_edges, "ui/progress/rs-x.c", '#include "ui/player/rs-g.h"'),
    ("a view knows app", check_edges, "ui/player/rs-x.c", '#include "ui/app/rs-application.h"'),
    ("main knows core", check_edges, "main.c", '#include "core/base/rs-a.h"'),
    ("a tool knows core", check_edges, "tools/rs-draw.c", '#include "core/base/rs-a.h"'),
    ("a tool knows ui", check_edges, "tools/rs-draw.c", '#include "ui/widgets/rs-f.h"'),
    ("a tool has widgets", check_edges, "tools/rs-draw.c", "#include <gtk/gtk.h>"),
    ("another tool", check_edges, "tools/rs-x.c", '#include "base/json/rs-i.h"'),
    ("figure knows a tool", check_edges, "figure/paint/rs-x.c", '#include "tools/rs-draw.h"'),
    ("a short path", check_edges, "core/base/rs-x.c", '#include "rs-a.h"'),
    ("a new folder", check_edges, "core/misc/rs-x.c", '#include "core/base/rs-a.h"'),
    ("a cycle", check_cycles, "core/base/rs-a.c", '#include "core/routine/rs-b.h"'),
    ("a view makes a store", check_makers, "ui/player/rs-x.c", "s = rs_store_new (d, c);"),
    ("a view makes a log", check_makers, "ui/player/rs-x.c", "g_object_new (RS_TYPE_LOG, NULL);"),
    ("a view makes movements", check_makers, "ui/player/rs-x.c", "m = rs_movements_new (s, a);"),
    ("main makes a clock", check_makers, "main.c", "c = rs_system_clock_new (1);"),
    ("a singleton", check_singletons, "ui/app/rs-x.c", "static RsStore *store = NULL;"),
    ("a default", check_singletons, "core/log/rs-x.c", "rs_log_get_default (void)"),
)


def self_test(tap):
    for check in (check_edges, check_cycles, check_makers, check_singletons):
        tap.report(f"a right example passes {check.__name__}", check(GOOD))
    for name, check, path, line in WRONG:
        example = dict(GOOD)
        example.setdefault("core/session/rs-y.h", "")
        example[path] = line + "\n"
        tap.check(f"noticed: {name}", list(check(example)))


def main(source_dir, build_dir):
    tap = checklib.Tap()
    files = sources(source_dir)
    tap.check("there are sources", len(files) > 30, f"only {len(files)} files found")
    tap.report("every include points downwards", check_edges(files))
    tap.report("no module includes itself in a circle", check_cycles(files))
    tap.report(f"only {COMPOSITION_ROOT} makes stores and models", check_makers(files))
    tap.report("there are no singletons", check_singletons(files))

    core = commands_of(build_dir, "core")
    ui = commands_of(build_dir, "ui")
    tap.check("the build compiles core and ui", core and ui, "no compile commands found")
    tap.report("core is compiled without the toolkit's headers", check_include_paths(core))
    tap.check("noticed: a core source with GTK's headers", list(check_include_paths(
        [("x.c", ["cc", "-I/usr/include/gtk-4.0", "-c", "x.c"])])))
    if core and ui:
        gtk = "#include <gtk/gtk.h>\nint x;\n"
        good, said = compiles(build_dir, core[0][1], "#include <gio/gio.h>\nint x;\n")
        tap.check("<gio/gio.h> compiles in core", good, said)
        good, said = compiles(build_dir, ui[0][1], gtk)
        tap.check("<gtk/gtk.h> compiles in ui", good, said)
        good, said = compiles(build_dir, core[0][1], gtk)
        tap.check("<gtk/gtk.h> does not compile in core", not good and "gtk/gtk.h" in said,
                  said or "it does")

    self_test(tap)
    return tap.status()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(f"usage: {sys.argv[0]} SRCDIR BUILDDIR")
    sys.exit(main(sys.argv[1], sys.argv[2]))
