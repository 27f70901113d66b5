#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Check what clang-format and the compiler cannot see. Usage: check-style.py SRCDIR

Prints TAP, one test per rule; each rule is also tried on a right and a wrong example.
"""

import pathlib
import re
import statistics
import sys
import xml.etree.ElementTree as ET

import checklib

MAX_LINES = 600
MAX_FUNCTION_LINES = 80

RULES = []


class Source:
    """One file, with what several rules need of it."""

    def __init__(self, path, text):
        self.path = path
        self.text = text
        self.name = path.rsplit("/", 1)[-1]
        self.suffix = pathlib.PurePosixPath(path).suffix
        self._clean = None
        self._functions = None

    @property
    def clean(self):
        if self._clean is None:
            self._clean = checklib.strip_c(self.text)
        return self._clean

    @property
    def functions(self):
        if self._functions is None:
            self._functions = checklib.functions(self.clean)
        return self._functions

    def at(self, match, text=None):
        return checklib.line_of(text or self.clean, match.start())


def rule(name, applies, good, wrong):
    """Registers a check: a generator of problems. wrong: a list of examples that must fail."""

    def register(check):
        RULES.append((name, applies, check, good, wrong if isinstance(wrong, list) else [wrong]))
        return check

    return register


def is_c(source):
    return source.suffix in (".c", ".h") and source.path.startswith(("src/", "tests/"))


def is_c_file(source):
    return is_c(source) and source.suffix == ".c"


def is_header(source):
    return is_c(source) and source.suffix == ".h"


def is_app_c(source):
    return is_c(source) and source.path.startswith("src/")


def is_ui_c(source):
    return is_c_file(source) and source.path.startswith("src/ui/")


def is_ui_xml(source):
    return source.suffix == ".ui"


def is_bench(source):
    """Programs of their own that measure from outside."""
    return source.path.startswith("tests/bench/")


def is_test_c(source):
    return is_c_file(source) and source.path.startswith("tests/") and not is_bench(source)


def is_own_c_file(source):
    return is_c_file(source) and not is_bench(source)


def is_text(source):
    return source.name not in ("COPYING", "content-strings.h") and source.suffix != ".po"


def is_script(source):
    return source.text.startswith("#!") or source.suffix == ".py"


def carries_header(source):
    return source.suffix in (".c", ".h", ".ui", ".css", ".xml", ".svg", ".build", ".in") \
        and source.name not in ("POTFILES.in",) or is_script(source)


SPDX = ("// SPDX-License-Identifier: GPL-3.0-or-later\n"
        "// SPDX-FileCopyrightText: 2026 The Run Strength authors\n")


@rule("every file says its licence and copyright", carries_header,
      ("src/a.c", SPDX), [("src/a.c", "int x;\n"), ("build-aux/a", "#!/bin/sh\n"),
                          ("src/a.ui", "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n")])
def check_spdx(source):
    head = "\n".join(source.text.splitlines()[:8])
    for tag in ("SPDX-License-Identifier: ", "SPDX-FileCopyrightText: 2026 The Run Strength"):
        if tag not in head:
            yield f"{source.path}: no {tag.strip()} in the first lines"


@rule("headers are included once and say where they begin and end", is_header,
      ("src/a.h", SPDX + "#pragma once\n\nG_BEGIN_DECLS\n\nint f (void);\n\nG_END_DECLS\n"),
      [("src/a.h", SPDX + "#ifndef A_H\n#define A_H\n#endif\n"),
       ("src/a.h", SPDX + "#pragma once\nint f (void);\n")])
def check_pragma(source):
    lines = [line for line in source.clean.splitlines() if line.strip()]
    if not lines or lines[0] != "#pragma once":
        yield f"{source.path}: does not begin with #pragma once"
    if re.search(r"^\w.*\(.*\);$", source.clean, re.MULTILINE) \
            and not is_bench(source) \
            and not ("G_BEGIN_DECLS" in source.clean and "G_END_DECLS" in source.clean):
        yield f"{source.path}: no G_BEGIN_DECLS and G_END_DECLS"


@rule("config.h comes first, then the own header", is_own_c_file,
      ("src/core/rs-a.c", '#include "config.h"\n\n#include "core/rs-a.h"\n\n#include <glib.h>\n'),
      [("src/core/rs-a.c", '#include "core/rs-a.h"\n#include "config.h"\n'),
       ("src/core/rs-a.c", '#include "config.h"\n#include <glib.h>\n#include "core/rs-a.h"\n'),
       ("src/core/rs-a.c", "int x;\n")])
def check_includes(source):
    found = re.findall(r'^#include ["<]([^">]+)[">]', source.text, re.MULTILINE)
    if not found or found[0] != "config.h":
        yield f"{source.path}: config.h is not the first include"
        return
    own = source.path.removeprefix("src/").removesuffix(".c") + ".h"
    if own in found and found[1] != own:
        yield f"{source.path}: {own} does not come right after config.h"


def is_measured(source):
    return is_c(source) or source.suffix in (".ui", ".py") or is_script(source)


@rule(f"no file has more than {MAX_LINES} lines", is_measured,
      ("src/a.c", "\n" * MAX_LINES), ("src/a.c", "\n" * (MAX_LINES + 1)))
def check_length(source):
    n_lines = source.text.count("\n")
    if n_lines > MAX_LINES:
        yield f"{source.path}: {n_lines} lines"


LONG_FUNCTION = "static void\nf (void)\n{\n" + "  x ();\n" * MAX_FUNCTION_LINES + "}\n"


@rule(f"no function has more than {MAX_FUNCTION_LINES} lines", is_c_file,
      ("src/a.c", "static void\nf (void)\n{\n" + "  x ();\n" * 78 + "}\n"),
      ("src/a.c", LONG_FUNCTION))
def check_functions(source):
    for function in source.functions:
        if function.n_lines > MAX_FUNCTION_LINES:
            yield (f"{source.path}:{function.line}: {function.name} has "
                   f"{function.n_lines} lines")


DEFINE_TYPE = re.compile(r"^G_DEFINE_(?:FINAL_|ABSTRACT_)?TYPE\w* \(", re.MULTILINE)


@rule("one type per file", is_c_file, ("src/a.c", "G_DEFINE_FINAL_TYPE (A, a, G_TYPE_OBJECT)\n"),
      ("src/a.c", "G_DEFINE_TYPE (A, a, X)\nG_DEFINE_FINAL_TYPE (B, b, X)\n"))
def check_one_type(source):
    found = DEFINE_TYPE.findall(source.clean)
    if len(found) > 1:
        yield f"{source.path}: defines {len(found)} types"


FREES = re.compile(
    r"^\s*(g_object_unref|g_free|g_strfreev|g_variant_unref|g_list_free\w*|g_slist_free\w*|"
    r"g_ptr_array_unref|g_array_unref|g_hash_table_unref|g_bytes_unref|g_error_free|"
    r"g_date_time_unref|g_string_free|g_value_unset) \(", re.MULTILINE)
FREER = re.compile(r"(_free|_unref|_clear|^clear_\w+|^free_\w+)$")


@rule("nobody frees by hand", is_app_c,
      ("src/a.c", "void\na_free (A *a)\n{\n  g_free (a);\n}\n\nvoid\nf (void)\n{\n"
                  "  g_clear_object (&x);\n}\n"),
      [("src/a.c", "void\nf (void)\n{\n  g_free (x);\n}\n"),
       ("src/a.c", "void\nf (void)\n{\n  g_object_unref (x);\n}\n")])
def check_frees(source):
    for function in source.functions:
        if FREER.search(function.name):
            continue
        for match in FREES.finditer(function.body):
            yield f"{source.path}:{function.line}: {function.name} calls {match.group(1)}"


PARAM_SPEC = re.compile(r"\bg_param_spec_(\w+) (\()")
FLAGS = "  const GParamFlags flags = G_PARAM_READWRITE | %s;\n"
SPEC = '  x = g_param_spec_string ("a", %s, NULL, NULL, flags);\n'


@rule("properties are declared by the contract", is_c_file,
      ("src/a.c", FLAGS % "G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY" + SPEC % "NULL"),
      [("src/a.c", FLAGS % "G_PARAM_STATIC_STRINGS" + SPEC % "NULL"),
       ("src/a.c", FLAGS % "G_PARAM_EXPLICIT_NOTIFY" + SPEC % "NULL"),
       ("src/a.c", FLAGS % "G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY" + SPEC % '"A"')])
def check_param_specs(source):
    code = checklib.strip_c(source.text, keep_strings=True)
    for match in PARAM_SPEC.finditer(code):
        if match.group(1) in ("override", "ref", "unref", "internal"):
            continue
        where = f"{source.path}:{checklib.line_of(code, match.start())}: "
        arguments = checklib.call_arguments(code, match.start(2))
        flags = arguments[-1]
        for name in re.findall(r"\b[a-z_]+\b", flags):
            value = re.findall(rf"GParamFlags {name} =\s*([^;]+);", code)
            flags += " " + " ".join(value)
        if arguments[1:3] != ["NULL", "NULL"]:
            yield where + f"{arguments[0]} has a nick or blurb that nobody reads"
        if "G_PARAM_STATIC_STRINGS" not in flags:
            yield where + f"{arguments[0]} has no G_PARAM_STATIC_STRINGS"
        if re.search(r"WRITABLE|READWRITE", flags) and "CONSTRUCT_ONLY" not in flags \
                and "EXPLICIT_NOTIFY" not in flags:
            yield where + f"{arguments[0]} has no G_PARAM_EXPLICIT_NOTIFY"
        if "_" in arguments[0]:
            yield where + f"{arguments[0]} is not written with hyphens"


def forbid(name, applies, pattern, why, good, wrong, keep_strings=False):
    """A rule that a pattern occurs nowhere in C."""
    compiled = re.compile(pattern, re.MULTILINE)

    @rule(name, applies, good, wrong)
    def check(source):
        code = checklib.strip_c(source.text, keep_strings=True) if keep_strings else source.clean
        for match in compiled.finditer(code):
            yield f"{source.path}:{source.at(match, code)}: {match.group(0).strip()}: {why}"


forbid("nothing notifies by name", is_app_c, r"\bg_object_notify \(",
       "g_object_notify_by_pspec instead",
       ("src/a.c", "g_object_notify_by_pspec (a, b);\n"), ("src/a.c", 'g_object_notify (a, "b");\n'))

forbid("properties are installed together", is_app_c, r"\bg_object_class_install_property \(",
       "g_object_class_install_properties instead",
       ("src/a.c", "g_object_class_install_properties (c, N, p);\n"),
       ("src/a.c", "g_object_class_install_property (c, 1, p);\n"))

forbid("signals of other objects are connected for a lifetime", is_ui_c,
       r"\bg_signal_connect(_swapped|_after|_data|_closure)? \(",
       "g_signal_connect_object, a signal group or a handler in the template instead",
       ("src/ui/a.c", "g_signal_connect_object (a, b, c, d, 0);\n"),
       [("src/ui/a.c", "g_signal_connect (a, b, c, d);\n"),
        ("src/ui/a.c", "g_signal_connect_swapped (a, b, c, d);\n")])

forbid("signals have canonical names", is_c_file, r'\bg_signal_new \("[^"]*_[^"]*"',
       "hyphens instead of underscores", ("src/a.c", 'g_signal_new ("a-b", x);\n'),
       ("src/a.c", 'g_signal_new ("a_b", x);\n'), keep_strings=True)

forbid("every source has its id stored", is_app_c,
       r"^\s*(?:\(void\) )?g_(?:timeout|idle|unix_fd)_add\w* \(", "the id is not stored",
       ("src/a.c", "  self->id = g_timeout_add (1, f, x);\n"),
       [("src/a.c", "  g_timeout_add (1, f, x);\n"), ("src/a.c", "  g_idle_add_once (f, x);\n")])

forbid("no test sleeps", is_test_c, r"\b(?:g_usleep|usleep|sleep|nanosleep) \(",
       "time is passed in", ("tests/a.c", "rs_frozen_clock_advance (c, 1);\n"),
       ("tests/a.c", "g_usleep (5);\n"))

forbid("settings are read with types", is_app_c,
       r"\bg_settings_(?:get|set)_value \(|\bg_settings_[gs]et \(",
       "g_settings_get_int and the like instead",
       ("src/a.c", 'g_settings_get_int (s, "a");\n'), ("src/a.c", 'g_settings_get (s, "a", "i");\n'))

forbid("what people read is translated (C)", is_ui_c,
       r"\b(?:gtk_label_set_(?:label|text|markup)|gtk_button_set_label|adw_toast_new|"
       r"gtk_widget_set_tooltip_text|adw_preferences_row_set_title|adw_action_row_set_subtitle|"
       r'adw_window_title_set_(?:sub)?title|adw_banner_set_title) \((?:[^,;"]+, )?"[^"]*[A-Za-z]',
       "not translated", ("src/ui/a.c", 'adw_toast_new (_("Saved"));\n'),
       [("src/ui/a.c", 'adw_toast_new ("Saved");\n'),
        ("src/ui/a.c", 'gtk_label_set_label (l, "Saved");\n')], keep_strings=True)

DEPRECATED_CLASSES = """
AdwLeaflet AdwFlap AdwSqueezer AdwViewSwitcherTitle AdwMessageDialog AdwPreferencesWindow
AdwAboutWindow GtkDialog GtkMessageDialog GtkAssistant GtkAssistantPage GtkInfoBar GtkStatusbar
GtkVolumeButton GtkLockButton GtkTreeView GtkTreeViewColumn GtkIconView GtkListStore GtkTreeStore
GtkTreeModel GtkTreeModelFilter GtkTreeModelSort GtkTreeSelection GtkCellView GtkCellRenderer
GtkCellRendererText GtkCellRendererToggle GtkComboBox GtkComboBoxText GtkEntryCompletion
GtkFileChooserDialog GtkFileChooserNative GtkFileChooserWidget GtkFileChooser GtkColorButton
GtkColorChooser GtkColorChooserDialog GtkColorChooserWidget GtkFontButton GtkFontChooser
GtkFontChooserDialog GtkFontChooserWidget GtkAppChooser GtkAppChooserButton GtkAppChooserDialog
GtkAppChooserWidget GtkStyleContext GskGLShader GtkShortcutsWindow GtkShortcutsSection
GtkShortcutsGroup GtkShortcutsShortcut GtkShortcutLabel AdwSpinRow
""".split()
DEPRECATED_FUNCTIONS = r"""
adw_show_about_window\w* gtk_widget_get_style_context gtk_snapshot_render_\w+ gtk_widget_show
gtk_widget_hide gtk_show_uri\w* gtk_css_provider_load_from_data gtk_widget_get_allocation
gtk_widget_get_allocated_\w+ gtk_widget_translate_coordinates gtk_image_\w+pixbuf
gtk_picture_\w+pixbuf gtk_window_present_with_time gdk_draw_context_begin_frame
gtk_application_window_set_help_overlay gtk_picture_set_keep_aspect_ratio
adw_action_row_set_icon_name adw_expander_row_set_icon_name gtk_drop_target_get_drop
gtk_test_widget_wait_for_draw_deprecated
""".split()


def snake(name):
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


DEPRECATED_C = re.compile(
    r"\b(?:" + "|".join(DEPRECATED_CLASSES) + r")\b|\b(?:" +
    "|".join(f"{snake(name)}_(?:new|get|set|add|append)\\w*|{snake(name).upper()}" +
             f"|{name[:3].upper()}_TYPE_{snake(name[3:]).upper()}" for name in DEPRECATED_CLASSES) +
    r")(?<!style_context_add_provider_for_display)\b|\b(?:" + "|".join(DEPRECATED_FUNCTIONS) + r") \(|\bGTK_ALIGN_BASELINE\b")
DEPRECATED_XML = re.compile(
    r'\b(?:class|parent)="(' + "|".join(DEPRECATED_CLASSES) + r')"|name="(keep-aspect-ratio)"')


def is_toolkit_user(source):
    return is_c(source) and source.path.startswith(("src/ui/", "src/main.c", "tests/ui/"))


@rule("nothing is deprecated at the floor (C)", is_toolkit_user,
      ("src/ui/a.c", "GtkDropDown *d = gtk_drop_down_new (a, b);\n"),
      [("src/ui/a.c", "x = gtk_dialog_new ();\n"), ("src/ui/a.c", "GtkListStore *s;\n"),
       ("src/ui/a.c", "gtk_widget_show (w);\n"), ("src/ui/a.c", "g_object_new (GTK_TYPE_DIALOG);\n"),
       ("src/ui/a.c", "ADW_TYPE_SPIN_ROW\n"), ("src/ui/a.c", "adw_flap_new ();\n")])
def check_deprecated_c(source):
    for match in DEPRECATED_C.finditer(source.clean):
        yield f"{source.path}:{source.at(match)}: {match.group(0)}"


def template(inside):
    return f'<interface><object class="GtkBox">{inside}</object></interface>\n'


@rule("nothing is deprecated at the floor (templates)", is_ui_xml,
      ("src/ui/a.ui", template('<child><object class="AdwActionRow"/></child>')),
      [("src/ui/a.ui", template('<child><object class="AdwSpinRow"/></child>')),
       ("src/ui/a.ui", template('<child><object class="GtkComboBox"/></child>'))])
def check_deprecated_xml(source):
    for match in DEPRECATED_XML.finditer(source.text):
        yield f"{source.path}:{source.at(match, source.text)}: {match.group(1) or match.group(2)}"


VISIBLE = {"title", "subtitle", "label", "tooltip-text", "placeholder-text", "description", "text",
           "heading", "body", "button-label", "tooltip", "help-text", "message"}


def elements(source):
    try:
        return list(ET.fromstring(source.text).iter())
    except ET.ParseError:
        return []


@rule("templates are well-formed", is_ui_xml, ("src/ui/a.ui", template("")),
      ("src/ui/a.ui", "<interface>\n"))
def check_xml(source):
    try:
        ET.fromstring(source.text)
    except ET.ParseError as error:
        yield f"{source.path}: {error}"


@rule("what people read is translated (templates)", is_ui_xml,
      ("src/ui/a.ui", template('<property name="label" translatable="yes">Go</property>'
                               '<property name="title">· ·</property>')),
      [("src/ui/a.ui", template('<property name="label">Go</property>')),
       ("src/ui/a.ui", template('<attribute name="label">Go</attribute>')),
       ("src/ui/a.ui", template('<property name="label" translatable="yes"></property>'))])
def check_untranslated(source):
    for element in elements(source):
        if element.tag not in ("property", "attribute") or len(element):
            continue
        text = (element.text or "").strip()
        name = element.get("name", "").replace("_", "-")
        translated = element.get("translatable") in ("yes", "true")
        if translated and not text:
            yield f"{source.path}: an empty {name} is marked for translation"
        if name in VISIBLE and not translated and re.search(r"[^\W\d_]{2}", text) \
                and element.get("bind-source") is None:
            yield f'{source.path}: {name} "{text}" is not translated'


BUTTONS = {"GtkButton", "GtkMenuButton", "GtkToggleButton"}


CODE_OF = {}


def is_named_in_code(source, ident):
    """Whether the .c file beside the template gives the button its name."""
    code = CODE_OF.get(source.path.removesuffix(".ui") + ".c", "")
    names = re.search(r"gtk_widget_set_tooltip_text|rs_button_set_name|GTK_ACCESSIBLE_PROPERTY_LABEL", code)
    return bool(ident and names and re.search(rf"\w \([^;]*\b{ident}\b[^;]*\)", code))


@rule("buttons without text have a name", is_ui_xml,
      ("src/ui/a.ui", template('<child><object class="GtkButton"><property name="icon-name">x'
                               '</property><property name="tooltip-text" translatable="yes">Go'
                               '</property></object></child>')),
      ("src/ui/a.ui", template('<child><object class="GtkButton"><property name="icon-name">x'
                               '</property></object></child>')))
def check_button_names(source):
    for element in elements(source):
        if element.get("class") not in BUTTONS:
            continue
        names = {child.get("name", "").replace("_", "-") for child in element
                 if child.tag in ("property", "binding")}
        accessible = any(child.tag == "accessibility" for child in element)
        if "icon-name" in names and not names & {"label", "tooltip-text"} and not accessible \
                and not is_named_in_code(source, element.get("id")):
            yield f"{source.path}: {element.get('class')} {element.get('id', '')} has no name"


GFINALIZE = ("static void\na_finalize (GObject *object)\n{\n%s\n}\n")


@rule("finalize and dispose chain up", is_c_file,
      ("src/a.c", GFINALIZE % "  G_OBJECT_CLASS (a_parent_class)->finalize (object);"),
      [("src/a.c", GFINALIZE % "  x ();"),
       ("src/a.c", GFINALIZE % "  G_OBJECT_CLASS (a_parent_class)->dispose (object);")])
def check_chain_up(source):
    for function in source.functions:
        match = re.search(r"_(finalize|dispose|constructed)$", function.name)
        if match and "(GObject *" in function.head \
                and f"_parent_class)->{match.group(1)} (" not in function.body:
            yield f"{source.path}:{function.line}: {function.name} does not chain up"


@rule("lines are clean", is_text, ("a", "a\nb\n"),
      [("a", "a\tb\n"), ("a", "a \n"), ("a", "a"), ("a", "a\r\n"), ("a", "a\n\n")])
def check_lines(source):
    if not source.text:
        return
    if not source.text.endswith("\n"):
        yield f"{source.path}: no line end at the end"
    if source.text.endswith("\n\n"):
        yield f"{source.path}: empty lines at the end"
    for number, line in enumerate(source.text.split("\n"), start=1):
        if "\t" in line and source.name != ".gitmodules":
            yield f"{source.path}:{number}: a tab"
        if line != line.rstrip():
            yield f"{source.path}:{number}: space at the end"


# Spelled so that this file does not find itself.
LEFTOVERS = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|X" r"XX|HA" r"CK)\b")


@rule("nothing is left for later", is_text, ("a", "a list to do\n"),
      [("a", "TO" "DO: more\n"), ("a", "// X" "XX\n"), ("a", "FIX" "ME\n")])
def check_leftovers(source):
    for match in LEFTOVERS.finditer(source.text):
        yield f"{source.path}:{source.at(match, source.text)}: {match.group(0)}"


MACHINE = re.compile(
    r"(?<![\w$}.])/(?:wo" r"rk|ro" r"ot|home/\w+)/|/tmp/bash" r"_jobs|"
    r"\b(?:pypi\.(?:org|python\.org)|registry\.npmjs\.org|registry\.yarnpkg\.com|crates\.io|"
    r"rubygems\.org|proxy\.golang\.org|deb\.debian\.org|security\.debian\.org|"
    r"archive\.ubuntu\.com|repo\.maven\.apache\.org)")


@rule("nothing names a machine or a registry", is_text, ("a", "/usr/bin/env\n$work/root/x\n"),
      [("a", "cd /wo" "rk/x\n"), ("a", "/ro" "ot/.x\n"), ("a", "pip -i https://pypi.o" "rg\n")])
def check_machine(source):
    if source.path == "tests/data/check-style.py":
        return
    for match in MACHINE.finditer(source.text):
        yield f"{source.path}:{source.at(match, source.text)}: {match.group(0)}"


def load(source_dir):
    sources = []
    for path in checklib.list_files(source_dir):
        try:
            sources.append(Source(path.as_posix(), checklib.read(source_dir, path)))
        except UnicodeDecodeError:
            continue
    return sources


def main(source_dir):
    tap = checklib.Tap()
    sources = load(source_dir)
    CODE_OF.update((source.path, source.text) for source in sources if is_app_c(source))
    lengths = [source.text.count("\n") for source in sources if is_c_file(source)]
    functions = [function.n_lines for source in sources if is_app_c(source)
                 for function in source.functions]
    print(f"# {len(lengths)} C files, median {statistics.median(lengths or [0]):.0f} lines, "
          f"longest {max(lengths, default=0)}")
    print(f"# {len(functions)} functions in src, median "
          f"{statistics.median(functions or [0]):.0f} lines, longest {max(functions, default=0)}")
    tap.check("functions are found", len(functions) > 300, f"only {len(functions)}")

    for name, applies, check, good, wrong in RULES:
        tap.report(name, [problem for source in sources if applies(source)
                          for problem in check(source)])
        example = Source(*good)
        tap.report(f"a right example passes: {name}",
                   ["the rule does not apply"] if not applies(example) else check(example))
        missed = [f"not noticed: {text!r}" for path, text in wrong
                  if not applies(Source(path, text)) or not list(check(Source(path, text)))]
        tap.report(f"noticed: not {name}", missed)
    return tap.status()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} SRCDIR")
    sys.exit(main(sys.argv[1]))
