#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Check data/movements. Usage: check-movements.py SRCDIR

Prints TAP. The schema says what one file may hold; here is what it cannot say: that a movement
goes with its exercise, and that program, schema and README have the same words. The checks are
tried on wrong copies too, so that they cannot pass blindly.
"""

import importlib.util
import json
import pathlib
import re
import sys

import checklib

try:
    import jsonschema
except ImportError:
    print("1..0 # SKIP needs the Python module jsonschema")
    sys.exit(0)

WORDS = {  # of the program, and where the schema has them
    "RsWorkWord": ("$defs", "work", "enum"),
    "RsHold": ("$defs", "hold", "enum"),
    "RsTrack": ("properties", "arrow", "properties", "point", "enum"),
    "RsFeet": ("properties", "feet", "enum"),
    "RsPoint": ("$defs", "point", "enum"),
    "RsSide": ("properties", "side", "enum"),
    "RsEase": ("$defs", "key", "properties", "ease", "enum"),
    "RsPhase": ("$defs", "key", "properties", "phase", "enum"),
    "RsAnchor": ("$defs", "key", "properties", "root", "properties", "anchor", "enum"),
    "RsFootPoint": ("$defs", "leg", "properties", "plant", "enum"),
    "RsArmPlant": ("$defs", "arm", "properties", "plant", "enum"),
    "RsReachFrame": ("$defs", "arm", "properties", "reach", "enum"),
    "RsFaultLaw": ("$defs", "fault", "properties", "breaks", "items", "enum"),
    "RsHandWord": ("$defs", "arm", "properties", "hand", "enum"),
}

MUTANTS = (
    ("no object at all", (), None),
    ("missing key", ("camera",), ...),
    ("unknown key", ("title",), "Squat"),
    ("other format", ("format",), "run-strength-exercise"),
    ("later version", ("version",), 2),
    ("camera below the floor", ("camera", "pitch"), -30),
    ("close-up of nothing", ("camera", "reach"), 0.3),
    ("close-up of a nose", ("camera",), {"yaw": 0, "pitch": 0, "about": "nose", "reach": 0.3}),
    ("close-up too close", ("camera",), {"yaw": 0, "pitch": 0, "about": "head", "reach": 0.1}),
    ("unknown muscle", ("muscles", "biceps"), "primary"),
    ("unknown work", ("muscles", "quads"), "most"),
    ("unknown equipment", ("equipment",), [{"type": "sofa", "at": [0, 0, 0]}]),
    ("mat with a height", ("equipment",), [{"type": "mat", "at": [0, 0], "size": [1, 1, 1]}]),
    ("step without a size", ("equipment",), [{"type": "step", "at": [0, 0, 0]}]),
    ("band to nowhere", ("equipment",), [{"type": "band", "around": "hands", "hold": "both"}]),
    ("band on the back", ("equipment",),
     [{"type": "band", "around": "hands", "hold": "back", "at": [0, 1, 0]}]),
    ("unknown feet", ("feet",), "socks"),
    ("unknown side", ("side",), "both"),
    ("arch of a bridge", ("keys", 0, "legs", "both", "arch"), 2),
    ("no steps", ("steps",), []),
    ("no keys", ("keys",), []),
    ("too many keys", ("keys",), [{"name": "a"}] * 13),
    ("key without a name", ("keys", 0, "name"), ...),
    ("no time", ("keys", 0, "time"), 0),
    ("place as a text", ("keys", 0, "root", "at"), "0 0 0"),
    ("place in two numbers", ("keys", 0, "root", "at"), [0, 0]),
    ("place far away", ("keys", 0, "root", "at"), [0, 0, 4]),
    ("unknown anchor", ("keys", 0, "root", "anchor"), "nose"),
    ("free and planted", ("keys", 0, "legs", "both", "hip"), [0, 0, 0]),
    ("aimed and planted", ("keys", 0, "arms", "both", "plant"), "palm"),
    ("unknown hand", ("keys", 0, "arms", "both", "hand"), "paw"),
    ("balance upward", ("keys", 0, "balance"), {"y": 0}),
    ("fit without a measure", ("keys", 0, "fit"), [{"vary": "neck.flex", "equal": 0}]),
)


FAULT = {"name": "knees-in", "key": "bottom", "marks": ["left-knee", "right-knee"],
         "legs": {"both": {"knee-out": -30}}}
FAULT_MUTANTS = (
    ("fault without a name", ("faults", 0, "name"), ...),
    ("fault of no key", ("faults", 0, "key"), ...),
    ("fault without marks", ("faults", 0, "marks"), []),
    ("too many marks", ("faults", 0, "marks"), ["head", "neck", "pelvis", "left-hip"]),
    ("the same mark twice", ("faults", 0, "marks"), ["head", "head"]),
    ("unknown mark", ("faults", 0, "marks"), ["nose"]),
    ("close-up of no part of a fault", ("faults", 0, "camera"), {"yaw": 0, "pitch": 0, "reach": 0.3}),
    ("fault that breaks what moves", ("faults", 0, "breaks"), ["speed"]),
    ("fault with a time", ("faults", 0, "time"), 1),
    ("no faults", ("faults",), []),
    ("too many faults", ("faults",), [FAULT] * 4),
)


def load_check_content():
    """The module check-content.py, whose name import cannot say."""
    path = pathlib.Path(__file__).with_name("check-content.py")
    spec = importlib.util.spec_from_file_location("check_content", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


content = load_check_content()


def read_folder(folder):
    """Return ({file name without suffix: movement}, problems)."""
    movements, problems = {}, []
    for path in sorted(folder.glob("*.json")):
        try:
            text = path.read_bytes().decode("utf-8")
            movements[path.stem] = json.loads(text, object_pairs_hook=content.no_double_keys)
        except (OSError, ValueError) as error:
            problems.append(f"{path.name}: {error}")
            continue
        if not text.endswith("}\n") or "\t" in text or max(map(len, text.splitlines())) > 100:
            problems.append(f"{path.name}: tabs, lines of more than 100 columns or no line end")
    if not movements:
        problems.append(f"{folder}: no files")
    return movements, problems


def check_keys(movement):
    """Yield what is wrong between the keys of a movement and what names them."""
    names = [key["name"] for key in movement["keys"]]
    if len(set(names)) < len(names):
        yield "two keys have the same name"
    faults = movement.get("faults", [])
    repeat = movement.get("repeat", {})
    ends = [repeat[end] for end in ("from", "to") if end in repeat]
    for name in [movement["picture"], *movement["steps"], *ends,
                 *(fault["key"] for fault in faults)]:
        if name not in names:
            yield f"no key is called {name}"
    if repeat and [name for name in names if name in ends] != ends:
        yield "what is repeated ends before it begins"
    if len({fault["name"] for fault in faults}) < len(faults):
        yield "two faults have the same name"
    for key in movement["keys"]:
        if ("time" in key) != (len(names) > 1):
            yield f"{key['name']}: time is for several keys, and each of them has it"


def check_exercise(movement, exercise):
    """Yield what is wrong between a movement and the exercise that it shows."""
    if len(movement["steps"]) != len(exercise["steps"]):
        yield f"{len(movement['steps'])} steps, but the exercise has {len(exercise['steps'])}"
    for work in ("primary", "secondary"):
        shown = {name for name, word in movement["muscles"].items() if word.startswith(work)}
        if shown != set(exercise["muscles"][work]):
            yield f"{work} muscles differ: {sorted(shown ^ set(exercise['muscles'][work]))}"
    drawn = {fault["name"] for fault in movement.get("faults", [])}
    named = {mistake["fault"] for mistake in exercise["mistakes"] if "fault" in mistake}
    if drawn != named:
        yield f"faults differ from those of the mistakes: {sorted(drawn ^ named)}"
    one_sided = any(re.search("-(left|right)$", word) for word in movement["muscles"].values())
    if exercise["per-side"] and not one_sided:
        yield "the exercise has sides, the muscles have none"
    if exercise["per-side"] != ("side" in movement):
        yield "side is for exercises that are done on each side, and each of them has it"
    pieces = {piece["type"] for piece in movement.get("equipment", [])}
    for group in exercise["equipment"]["needs"]:
        known = {"step-box": {"step", "box"}, "chair-bench": {"chair", "bench"},
                 "stability-ball": {"ball"}}
        if not any(known.get(item, {item}) & pieces for item in group):
            yield f"needs {' or '.join(group)}, which is not there"


def find(schema, path):
    for part in path:
        schema = schema[part]
    return schema


def check_words(source_dir, schema):
    """Yield differences between the words of the program, the schema and the README."""
    source = (source_dir / "src/figure/pose/rs-movement-words.c").read_text(encoding="utf-8")
    program = content.program_words(source)
    field = (source_dir / "src/base/common/rs-vocabulary.c").read_text(encoding="utf-8")
    readme = (source_dir / "data/movements/README.md").read_text(encoding="utf-8")
    words = {name: find(schema, path) for name, path in WORDS.items()}
    pieces = schema["properties"]["equipment"]["items"]["oneOf"]
    kinds = [piece["properties"]["type"]["const"] for piece in pieces]
    words["RsPieceKind"] = list(dict.fromkeys(kinds))
    legs, hands = (piece["properties"]["around"] for piece in pieces[-2:])
    words["RsBandPlace"] = [*legs["enum"], hands["const"]]
    if set(program) != set(words):
        yield f"vocabularies: {sorted(set(program) ^ set(words))}"
    for name, have in words.items():
        if program.get(name) != have:
            yield f"{name}: the program has {program.get(name)}, the schema has {have}"
        for word in have:
            if f"`{word}`" not in readme:
                yield f"data/movements/README.md does not explain `{word}`"
    muscles = list(schema["properties"]["muscles"]["properties"])
    if muscles != content.program_words(field)["RsMuscle"]:
        yield f"muscles: the schema has {muscles}"


def check_can_fail(movement, exercise):
    """Yield the rules of this file that let a wrong copy through."""
    faulty = {**movement, "faults": [FAULT]}
    for path, value in ((("faults",), [FAULT, FAULT]), (("faults", 0, "key"), "no-such-key")):
        if not list(check_keys(content.changed(faulty, path, value))):
            yield f"faults with {path} = {value} pass"
    other = content.changed(exercise, ("mistakes", 0, "fault"), "no-such-fault")
    if not list(check_exercise(faulty, other)):
        yield "a fault that no mistake names passes"
    for path, value in ((("keys", 1, "name"), movement["keys"][0]["name"]),
                        (("picture",), "no-such-key"), (("keys", 0, "time"), ...),
                        (("repeat",), {"from": "bottom", "to": "stand", "travel": 1}),
                        (("repeat",), {"from": "stand", "to": "no-such-key", "travel": 1})):
        if not list(check_keys(content.changed(movement, path, value))):
            yield f"keys with {path} = {value} pass"
    for path, value in ((("steps",), ["stand"]), (("muscles", "arms"), "primary")):
        if not list(check_exercise(content.changed(movement, path, value), exercise)):
            yield f"a movement with {path} = {value} passes"
    for path, value in ((("per-side",), True), (("equipment", "needs"), [["wall"]])):
        if not list(check_exercise(movement, content.changed(exercise, path, value))):
            yield f"an exercise with {path} = {value} passes"
    one_sided = {**movement, "muscles": {"quads": "primary-left"}}
    for per_side, with_side in ((True, one_sided), (False, {**one_sided, "side": "left"})):
        found = check_exercise(with_side, {**exercise, "per-side": per_side})
        if not any(problem.startswith("side ") for problem in found):
            yield f"per-side {per_side} and the wrong side pass"


def main(source_dir):
    tap = checklib.Tap()
    data = source_dir / "data"
    schema, problems = content.read(data / "schemas" / "movement.schema.json")
    if schema is None:
        tap.report("the schema can be read", problems)
        return tap.status()
    try:
        jsonschema.Draft202012Validator.check_schema(schema)
    except jsonschema.SchemaError as error:
        problems.append(error.message)
    problems += [f"{where} has no description" for where in content.undescribed(schema)]
    tap.report("the movement schema is valid and explains every property", problems)
    validator = jsonschema.Draft202012Validator(schema)

    movements, problems = read_folder(data / "movements")
    exercises, _ = content.read_folder(data / "exercises")
    tap.report("movement files are JSON", problems)
    problems = [f"{name}{problem}" for name, movement in movements.items()
                for problem in content.schema_errors(validator, movement)]
    tap.report("movements fit the schema", problems)
    if problems or not movements:
        return tap.status()

    tap.report("file names are ids", (f"{name}: the id is {movement['id']}"
                                      for name, movement in movements.items()
                                      if movement["id"] != name))
    tap.report("steps and pictures name keys", (f"{name}: {problem}"
                                                for name, movement in movements.items()
                                                for problem in check_keys(movement)))
    tap.report("every exercise has its movement", sorted(set(exercises) - set(movements)))
    tap.report("movements agree with their exercises",
               (f"{name}: {problem}" for name in movements if name in exercises
                for problem in check_exercise(movements[name], exercises[name])))
    tap.report("program, schema and README have the same words", check_words(source_dir, schema))
    resources = (data / "content.gresource.xml").read_text(encoding="utf-8")
    tap.report("the program carries every movement",
               sorted(name for name in movements if f">movements/{name}.json<" not in resources))
    squat = movements["bodyweight-squat"]
    tap.report("the schema refuses wrong movements",
               [*content.check_mutants(validator, squat, MUTANTS),
                *content.check_mutants(validator, {**squat, "faults": [FAULT]}, FAULT_MUTANTS)])
    tap.report("these checks fail where they should",
               check_can_fail(squat, exercises["bodyweight-squat"]))
    return tap.status()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} SRCDIR")
    sys.exit(main(pathlib.Path(sys.argv[1])))
