#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Hold the files that the program writes against their schemas.

Usage: check-user-files.py SRCDIR WRITER. WRITER writes one of each into a directory. Prints TAP.
"""

import copy
import json
import pathlib
import subprocess
import sys
import tempfile

import checklib

try:
    import jsonschema
    import referencing
except ImportError:
    print("1..0 # SKIP needs the Python modules jsonschema and referencing")
    sys.exit(0)


def load_validators(folder):
    """Yields (kind, validator); the schemas may refer to each other."""
    schemas = {path.name.split(".")[0]: json.loads(path.read_text(encoding="utf-8"))
               for path in folder.glob("*.schema.json")}
    registry = referencing.Registry().with_resources(
        (schema["$id"], referencing.Resource.from_contents(schema))
        for schema in schemas.values())
    for kind, schema in schemas.items():
        jsonschema.Draft202012Validator.check_schema(schema)
        yield kind, jsonschema.Draft202012Validator(schema, registry=registry)


def undescribed(schema, where="schema"):
    """Yields the properties that nobody explains."""
    if isinstance(schema, dict):
        for name, value in schema.get("properties", {}).items():
            if isinstance(value, dict) and "description" not in value and "$ref" not in value:
                yield f"{where}.{name} has no description"
        for name, value in schema.items():
            yield from undescribed(value, f"{where}.{name}")
    elif isinstance(schema, list):
        for value in schema:
            yield from undescribed(value, where)


def problems_of(validator, name, value):
    return [f"{name}: {'.'.join(str(part) for part in error.absolute_path)}: {error.message}"
            for error in validator.iter_errors(value)]


def spoil(value):
    """Yields copies of an object that are wrong in one place each."""
    for key in value:
        wrong = copy.deepcopy(value)
        wrong[key] = None
        yield f"{key} is null", wrong
    wrong = copy.deepcopy(value)
    wrong["surprise"] = 1
    yield "an unknown key", wrong


def main(source_dir, writer):
    tap = checklib.Tap()
    validators = dict(load_validators(pathlib.Path(source_dir) / "data" / "schemas"))
    for kind in ("workout", "journal", "exercises", "routines"):
        tap.report(f"the {kind} schema explains every property",
                   undescribed(validators[kind].schema))

    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([writer, folder], check=True)
        root = pathlib.Path(folder)
        written = {
            "routine": [json.loads(path.read_text(encoding="utf-8"))
                        for path in root.glob("routines/*.json")],
            "workout": [json.loads(path.read_text(encoding="utf-8"))
                        for path in (*root.glob("workouts/*.json"), root / "workout.json")],
            "exercises": [json.loads(path.read_text(encoding="utf-8"))
                          for path in (root / "exercises.json", root / "bundle.json",
                                       *root.glob("exercises/import-*.json"))],
            "routines": [json.loads((root / "routines.json").read_text(encoding="utf-8"))],
            "journal": [json.loads(line) for line in
                        (root / "session.journal").read_text(encoding="utf-8").splitlines()],
        }

        # A file of its own says of itself what a collection says of each.
        single = [json.loads(path.read_text(encoding="utf-8"))
                  for path in root.glob("exercises/*.json") if path.stem[:7] != "import-"]
        pictures = [path.name for path in root.glob("pictures/*")]

    tap.check("the program wrote an exercise of one's own", len(single) == 1)
    for value in single:
        tap.check("it says what it is",
                  (value.pop("format"), value.pop("version")) == ("run-strength-exercise", 1))
        tap.report("it fits the schema of collections",
                   problems_of(validators["exercises"], "exercise",
                               {"format": "run-strength-exercises", "version": 1,
                                "exercises": [value]}))
        tap.check("its picture is there", [value["picture"]] == pictures)
    tap.check("a shelf and a bundle were written, and the bundle has the picture",
              len(written["exercises"]) == 3
              and list(written["exercises"][1]["pictures"]) == pictures)
    bad = copy.deepcopy(written["exercises"][1])
    bad["pictures"] = {"x.png": "no base64!"}
    tap.check("the schema refuses pictures that are not base64",
              bool(problems_of(validators["exercises"], "bundle", bad)))

    given = written["routines"][0]
    tap.check("routines travel with the exercise that one of them names, and its picture",
              [one["id"] for one in given["exercises"]]
              == [given["routines"][1]["blocks"][0]["items"][0]["exercise"]]
              and list(given["pictures"]) == pictures)
    bad = copy.deepcopy(given)
    bad["routines"][0]["blocks"][0]["items"][0]["items"] = []
    tap.check("the schema refuses groups in groups",
              bool(problems_of(validators["routines"], "routines", bad)))

    for kind, values in written.items():
        tap.check(f"the program wrote some of {kind}", values)
        problems = [problem for n, value in enumerate(values)
                    for problem in problems_of(validators[kind], f"{kind} {n}", value)]
        tap.report(f"{kind}: what the program writes fits the schema", problems)
        tap.report(f"{kind}: the schema refuses wrong copies",
                   [f"{what} passes" for what, wrong in spoil(values[0])
                    if not problems_of(validators[kind], kind, wrong)])

    tap.check("the journal has every change, and all that can be said of a set",
              {edit["kind"] for line in written["journal"] for edit in line.get("edits", [])}
              == {"swap", "add-set", "drop-set", "stretch"}
              and {key for line in written["journal"] for result in line.get("results", [])
                   for key in result}
              == {"work", "status", "amount", "load-kg", "load-lb", "band", "rpe", "pain"})
    line = next(line for line in written["journal"] if "edits" in line)
    for what, key, value in (("a swap without an exercise", "kind", "swap"),
                             ("a kind that is none", "kind", "turn"),
                             ("an exercise that is not asked for", "item", {})):
        bad = copy.deepcopy(line)
        bad["edits"][0][key] = value
        tap.check(f"the schema refuses {what}",
                  bool(problems_of(validators["journal"], "journal", bad)))
    tap.check("a workout has what the runner said",
              written["workout"][-1]["rpe"] == 6.5 and written["workout"][-1]["note"])

    done = sum(1 for value in written["workout"][0]["sets"] if value["done"] > 0)
    tap.check("some sets of the workout are done and some are not",
              0 < done < len(written["workout"][0]["sets"]))
    return tap.status()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
