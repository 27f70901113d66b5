#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Check data/exercises, data/guides and data/routines. Usage: check-content.py SRCDIR

Prints TAP. The schemas say what one file may hold; here is what they cannot
say: links between files, agreement with the program, and the manners of the
texts. The checks are tried on wrong copies too, so that they cannot pass blindly.
"""

import copy
import json
import pathlib
import re
import sys
import unicodedata

try:
    import jsonschema
except ImportError:
    print("1..0 # SKIP needs the Python module jsonschema")
    sys.exit(0)

from contentmutants import GUIDE_MUTANTS, REPS_MUTANTS, CIRCUIT_MUTANTS, ROUTINE_MUTANTS, TIME_MUTANTS

LEVELS = ("beginner", "intermediate", "advanced")
WHOLE = 70  # exercises
LONGEST_REPETITION = 10  # seconds; slower lifting is not worth it

# Nothing in the content promises, counts calories or shames.
UNWANTED = (
    r"(prevent|avoid|protect|ward|stop|eliminat)\w*\b[^.]{0,60}\binjur",
    r"\binjur\w*\b[^.]{0,60}\b(prevent|avoid)",
    r"\binjury[- ](proof|free)\b|\bbullet-?proof\b",
    r"\bguarant|\bcures?\b|\bheals?\b",
    r"\bcalori|\bkcal\b|\bburns?\b",
    r"\b(lose|losing|shed) (weight|fat)\b|\bweight loss\b|\bflab|\bbikini\b|\bsix[- ]pack\b",
    r"\blazy\b|\bexcuses?\b|\bno pain\b|\bcheat(ing)?\b|\bgirly\b|\bugly\b",
)
UNWANTED_EXAMPLES = (
    "This prevents running injuries.",
    "It helps to prevent knee injury.",
    "Your way to injury-free running.",
    "It helps with injury prevention.",
    "You burn 200 calories.",
    "No pain, no gain.",
)
WANTED_EXAMPLES = (
    "With a recent injury of the knee, ask first.",
    "Your trunk keeps the pelvis from twisting.",
)


class Tap:
    """Counts and prints test results."""

    def __init__(self):
        self.count = 0
        self.failed = 0

    def report(self, name, problems):
        self.count += 1
        problems = list(problems)
        self.failed += bool(problems)
        print(f"{'not ok' if problems else 'ok'} {self.count} - {name}")
        for problem in problems:
            print(f"# {problem}")

    def finish(self):
        print(f"1..{self.count}")
        return 1 if self.failed else 0


def no_double_keys(pairs):
    keys = [key for key, _ in pairs]
    doubles = {key for key in keys if keys.count(key) > 1}
    if doubles:
        raise ValueError(f"double keys: {', '.join(sorted(doubles))}")
    return dict(pairs)


def read(path):
    """Return (content, problems); content is None if the file cannot be read."""
    try:
        text = path.read_bytes().decode("utf-8")
        content = json.loads(text, object_pairs_hook=no_double_keys)
    except (OSError, ValueError) as error:
        return None, [f"{path.name}: {error}"]
    if text != json.dumps(content, ensure_ascii=False, indent=2) + "\n":
        return content, [f"{path.name}: not in the form that json.dumps (ensure_ascii=False, "
                         "indent=2) and a final newline give"]
    return content, []


def read_folder(folder):
    """Return ({file name without suffix: content}, problems)."""
    contents, problems = {}, []
    for path in sorted(folder.glob("*.json")):
        content, wrong = read(path)
        problems += wrong
        if content is not None:
            contents[path.stem] = content
    if not contents:
        problems.append(f"{folder}: no files")
    return contents, problems


def schema_errors(validator, content):
    for error in sorted(validator.iter_errors(content), key=lambda e: list(map(str, e.path))):
        yield f"/{'/'.join(map(str, error.path))}: {error.message}"


def undescribed(schema, where=""):
    """Yield the places of a schema where a property or definition has no description."""
    if isinstance(schema, list):
        for n, item in enumerate(schema):
            yield from undescribed(item, f"{where}/{n}")
    if not isinstance(schema, dict):
        return
    for key, value in schema.items():
        here = f"{where}/{key}"
        if key in ("properties", "$defs") and not where.startswith("/allOf"):
            for name, part in value.items():
                target = part
                if "description" not in part and "$ref" in part:
                    continue  # described where it is defined, which is checked as well
                if not target.get("description"):
                    yield f"{here}/{name}"
        yield from undescribed(value, here)


def exercise_texts(exercise):
    """Yield (place, kind, text) of all the texts that people read."""
    yield "name", "label", exercise["name"]
    for n, text in enumerate(exercise["aliases"]):
        yield f"aliases/{n}", "label", text
    for key in ("setup", "steps", "adapt"):
        for n, text in enumerate(exercise[key]):
            yield f"{key}/{n}", "sentence", text
    yield "breathing", "sentence", exercise["breathing"]
    for n, mistake in enumerate(exercise["mistakes"]):
        yield f"mistakes/{n}/mistake", "sentence", mistake["mistake"]
        yield f"mistakes/{n}/fix", "sentence", mistake["fix"]
    yield "why/text", "sentence", exercise["why"]["text"]


def guide_texts(guide):
    yield "title", "title", guide["title"]
    yield "summary", "sentence", guide["summary"]
    for n, section in enumerate(guide["sections"]):
        if "heading" in section:
            yield f"sections/{n}/heading", "title", section["heading"]
        for key in ("text", "points"):
            for i, text in enumerate(section.get(key, ())):
                yield f"sections/{n}/{key}/{i}", "sentence", text
        if "doubt" in section:
            yield f"sections/{n}/doubt", "sentence", section["doubt"]


def routine_texts(routine):
    yield "name", "label", routine["name"]
    if routine.get("note"):
        yield "note", "sentence", routine["note"]


def untidy(text, kind):
    """Yield what is wrong with the writing of a text."""
    if not text.strip():
        yield "empty"
        return
    if text != text.strip():
        yield "space at an end"
    if "  " in text:
        yield "double space"
    if any(unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp", "Co", "Cs") for char in text):
        yield "control character"
    if text != unicodedata.normalize("NFC", text):
        yield "not in Unicode form NFC"
    for char in "<>&`*_\"'":
        if char in text:
            yield f"{char!r} (plain text only, with ’ “ ” as quotes)"
    if "..." in text:
        yield "three dots"
    if re.search(r"\s[.,;:!?]", text):
        yield "space before punctuation"
    if kind == "sentence" and not re.search(r"[.!?]$", text):
        yield "no full stop at the end"
    if kind == "title" and re.search(r"[.!:;,]$", text):
        yield "punctuation at the end of a title"
    if kind == "label" and re.search(r"[.!?:;,]$", text):
        yield "punctuation at the end of a name"
    if not text[0].isupper():
        yield "no capital at the beginning"


def unwanted(text):
    return [pattern for pattern in UNWANTED if re.search(pattern, text, re.IGNORECASE)]


def tempo_seconds(tempo):
    return sum(0 if part == "X" else int(part) for part in tempo.split("-"))


def check_ladder(exercises):
    """Yield what is wrong with the links easier and harder."""
    edges = {id_: set() for id_ in exercises}  # from easier to harder
    for id_, exercise in exercises.items():
        for key, back in (("easier", "harder"), ("harder", "easier")):
            other = exercise.get(key)
            if other is None:
                continue
            if other not in exercises:
                yield f"{id_}: {key} is {other}, which does not exist"
                continue
            if back not in exercises[other]:
                yield f"{id_}: {key} is {other}, which has nothing {back}"
            low, high = (other, id_) if key == "easier" else (id_, other)
            edges[low].add(high)
            if LEVELS.index(exercises[low]["level"]) > LEVELS.index(exercises[high]["level"]):
                yield f"{id_}: {key} is {other}, but the levels say the opposite"
    for start in edges:  # nothing may be harder than itself
        seen, queue = set(), list(edges[start])
        while queue:
            here = queue.pop()
            if here not in seen:
                seen.add(here)
                queue += edges[here]
        if start in seen:
            yield f"{start}: the links easier and harder lead round in a circle"


def check_alternatives(exercises):
    """Yield what is wrong with the exercises that can take another one's place."""
    for id_, exercise in exercises.items():
        if not exercise["alternatives"]:
            yield f"{id_}: no alternatives"
        for other in exercise["alternatives"]:
            if other not in exercises:
                yield f"{id_}: the alternative {other} does not exist"
            elif other in (id_, exercise.get("easier"), exercise.get("harder")):
                yield f"{id_}: {other} is no alternative but itself or its neighbour"


def check_whole(exercises, schema):
    """Yield what the catalogue lacks as a whole."""
    if len(exercises) < WHOLE:
        yield f"{len(exercises)} exercises instead of {WHOLE}"
    words = schema_words(schema)
    primary = {muscle for exercise in exercises.values()
               for muscle in exercise["muscles"]["primary"]}
    for muscle in words["RsMuscle"]:
        if muscle not in primary:
            yield f"no exercise is there for {muscle} first of all"
    for key, name in (("pattern", "RsPattern"), ("position", "RsPosition"), ("level", "RsLevel"),
                      ("measure", "RsMeasure")):
        for word in words[name]:
            if all(exercise[key] != word for exercise in exercises.values()):
                yield f"no exercise has the {key} {word}"
    for id_, exercise in exercises.items():
        if not any("fault" in mistake for mistake in exercise["mistakes"]):
            yield f"{id_}: no mistake is drawn"


def check_names(exercises):
    """Yield names and other names that belong to two exercises."""
    owner = {}
    for id_, exercise in exercises.items():
        for name in [exercise["name"]] + exercise["aliases"]:
            first = owner.setdefault(name.casefold(), id_)
            if first != id_ or (name != exercise["name"]
                                and name.casefold() == exercise["name"].casefold()):
                yield f"{id_}: {name!r} is the name of {first} already"


def check_sets(id_, exercise):
    """Yield lists of one exercise that contradict each other."""
    both = set(exercise["muscles"]["primary"]) & set(exercise["muscles"]["secondary"])
    if both:
        yield f"{id_}: primary and secondary too: {', '.join(sorted(both))}"
    needed = {item for group in exercise["equipment"]["needs"] for item in group}
    both = needed & set(exercise["equipment"]["optional"])
    if both:
        yield f"{id_}: needed and optional too: {', '.join(sorted(both))}"
    if tempo_seconds(exercise.get("tempo", "X")) > LONGEST_REPETITION:
        yield f"{id_}: one repetition takes more than {LONGEST_REPETITION} s"


def check_routine(id_, routine, exercises):
    """Yield what is wrong between a routine and its exercises."""
    for b, block in enumerate(routine["blocks"]):
        if not block["items"] and not block.get("seconds"):
            yield f"{id_}: blocks/{b}: empty"
        for i, item in enumerate(block["items"]):
            where = f"{id_}: blocks/{b}/items/{i}"
            exercise = exercises.get(item["exercise"])
            if exercise is None:
                yield f"{where}: {item['exercise']} does not exist"
                continue
            dose = item["dose"]
            wanted = "reps" if exercise["measure"] == "reps" else "seconds"
            if wanted not in dose:
                yield f"{where}: {item['exercise']} is measured in {wanted}"
            if "tempo" in dose and wanted == "seconds":
                yield f"{where}: a hold has no tempo"
            if dose.get("per-side", False) != exercise["per-side"]:
                yield f"{where}: per-side is not that of {item['exercise']}"
            if "load-kg" in dose and not (exercise["equipment"]["needs"]
                                          or exercise["equipment"]["optional"]):
                yield f"{where}: {item['exercise']} takes no load"


def check_guide(id_, guide, exercises):
    """Yield what is wrong between a guide and the exercises that it names."""
    for named in guide["exercises"]:
        if named not in exercises:
            yield f"{id_}: {named} does not exist"
    for n, section in enumerate(guide["sections"]):
        if section.get("movement", next(iter(exercises))) not in exercises:
            yield f"{id_}: sections/{n}: {section['movement']} does not exist"
        if n > 0 and "heading" not in section:
            yield f"{id_}: sections/{n}: no heading"


def program_words(source):
    """Return {enum name: words} of the enums in C source."""
    words = {}
    for name, body in re.findall(r"G_DEFINE_ENUM_TYPE \(\s*(\w+),(.*?)\)\)", source, re.DOTALL):
        words[name] = re.findall(r"G_DEFINE_ENUM_VALUE \(\w+,\s*\"([^\"]+)\"", body + ")")
    return words


def schema_words(schema):
    properties, defs = schema["properties"], schema["$defs"]
    return {
        "RsMuscle": defs["muscle"]["enum"],
        "RsEquipment": defs["equipment"]["enum"],
        "RsPosition": properties["position"]["enum"],
        "RsPattern": properties["pattern"]["enum"],
        "RsLevel": properties["level"]["enum"],
        "RsMeasure": properties["measure"]["enum"],
    }


def check_vocabulary(source_dir, schema, routine_schema):
    """Yield differences between the words of the program, the schemas and the README."""
    code = source_dir / "src"
    vocabulary = code / "base" / "common" / "rs-vocabulary.c"
    program = program_words(vocabulary.read_text(encoding="utf-8"))
    blocks = program_words((code / "core" / "routine" / "rs-block.c").read_text(encoding="utf-8"))
    kinds = routine_schema["$defs"]["block"]["properties"]["kind"]["enum"]
    if blocks.get("RsBlockKind") != kinds:
        yield f"kinds of block: the program has {blocks}, the schema has {kinds}"
    readme = (source_dir / "data" / "exercises" / "README.md").read_text(encoding="utf-8")
    for name, words in schema_words(schema).items():
        if program.get(name) != words:
            yield f"{name}: the program has {program.get(name)}, the schema has {words}"
        for word in words:
            if f"`{word}`" not in readme:
                yield f"data/exercises/README.md does not explain `{word}`"


def changed(content, path, value):
    """Return a copy of content with one value changed; ... removes the key."""
    wrong = copy.deepcopy(content)
    *way, last = path
    target = wrong
    for key in way:
        target = target[key]
    if value is ...:
        del target[last]
    else:
        target[last] = value
    return wrong


def check_mutants(validator, content, mutants):
    """Yield the wrong copies that the schema lets through."""
    if content is None:
        yield "no file to change"
        return
    if any(validator.iter_errors(content)):
        yield f"{content['id']}: is refused even unchanged"
    for name, path, value in mutants:
        wrong = changed(content, path, value) if path else value
        if not any(validator.iter_errors(wrong)):
            yield f"{content['id']}: accepted with {name}"


def with_undrawn(exercises, id_):
    """Return the exercises with one whose mistakes are only written."""
    wrong = copy.deepcopy(exercises)
    for mistake in wrong[id_]["mistakes"]:
        mistake.pop("fault", None)
    return wrong


def check_rules_can_fail(exercises, schema):
    """Yield the rules of this file that let a wrong copy through."""
    first, second = list(exercises)[:2]
    quads = copy.deepcopy(exercises[first])
    quads["muscles"]["primary"] = ["quads"]
    for what, wrong in (("a small catalogue", dict(list(exercises.items())[:3])),
                        ("a catalogue of one muscle", {str(n): quads for n in range(WHOLE)}),
                        ("an undrawn mistake", with_undrawn(exercises, first))):
        if not list(check_whole(wrong, schema)):
            yield f"{what} passes"

    def with_change(id_, key, value):
        return {**exercises, id_: changed(exercises[id_], (key,), value)}

    if not list(check_ladder(with_change(first, "easier", "no-such-exercise"))):
        yield "a link to nothing passes"
    circle = with_change(first, "harder", second)
    circle[second] = changed(circle[second], ("harder",), first)
    if not any("circle" in problem for problem in check_ladder(circle)):
        yield "a circle of links passes"
    steep = with_change(first, "level", "advanced")
    steep[first]["harder"] = second
    steep[second] = changed(changed(steep[second], ("level",), "beginner"), ("easier",), first)
    if not any("opposite" in problem for problem in check_ladder(steep)):
        yield "a link against the levels passes"
    for wrong in ([], ["no-such-exercise"], [first]):
        if not list(check_alternatives({**exercises, **{
                first: {**exercises[first], "alternatives": wrong}}})):
            yield f"the alternatives {wrong} pass"
    if not list(check_names(with_change(first, "name", exercises[second]["name"]))):
        yield "the same name twice passes"
    both = copy.deepcopy(exercises[first])
    both["muscles"]["secondary"] = both["muscles"]["primary"]
    if not list(check_sets(first, both)):
        yield "a muscle that is primary and secondary passes"
    hold = next(id_ for id_ in exercises if exercises[id_]["measure"] == "time")
    for item in ({"exercise": "no-such-exercise", "dose": {}},
                 {"exercise": hold, "dose": {"sets": 3, "reps": 5, "rest": 60}},
                 {"exercise": hold, "dose": {"sets": 3, "seconds": 5, "rest": 60,
                                             "per-side": not exercises[hold]["per-side"]}}):
        if not list(check_routine("x", {"blocks": [{"items": [item]}]}, exercises)):
            yield f"a routine with {item} passes"
    for wrong in ({"exercises": ["no-such-exercise"], "sections": []},
                  {"exercises": [], "sections": [{"movement": "no-such-exercise"}]},
                  {"exercises": [], "sections": [{"text": []}, {"text": []}]}):
        if not list(check_guide("x", wrong, exercises)):
            yield f"a guide with {wrong} passes"
    for text in ("", " A.", "A. ", "a.", "A", "A  b.", "A <b>b</b>.", "A & b.", "It's."):
        if not list(untidy(text, "sentence")):
            yield f"the text {text!r} passes"
    for text in UNWANTED_EXAMPLES:
        if not unwanted(text):
            yield f"the text {text!r} passes"
    for text in WANTED_EXAMPLES:
        if unwanted(text):
            yield f"the text {text!r} is refused"


def main(source_dir):
    tap = Tap()
    data = source_dir / "data"
    validators = {}
    for kind in ("exercise", "guide", "routine"):
        schema, problems = read(data / "schemas" / f"{kind}.schema.json")
        if schema is not None:
            try:
                jsonschema.Draft202012Validator.check_schema(schema)
            except jsonschema.SchemaError as error:
                problems.append(error.message)
            problems += [f"{where} has no description" for where in undescribed(schema)]
            validators[kind] = jsonschema.Draft202012Validator(schema)
        tap.report(f"the {kind} schema is valid and explains every property", problems)
    if len(validators) < 3:
        return tap.finish()

    exercises, problems = read_folder(data / "exercises")
    tap.report("exercise files are JSON in the usual form", problems)
    guides, problems = read_folder(data / "guides")
    tap.report("guide files are JSON in the usual form", problems)
    routines, problems = read_folder(data / "routines")
    tap.report("routine files are JSON in the usual form", problems)

    good = True
    for kind, contents in (("exercise", exercises), ("guide", guides), ("routine", routines)):
        for name, content in contents.items():
            problems = list(schema_errors(validators[kind], content))
            good = good and not problems
            tap.report(f"{kind} {name} fits the schema", problems)
    if not (good and exercises and guides and routines):
        print("# the other checks need files that fit the schema")
        return tap.finish()

    tap.report("file names are ids",
               (f"{name}: the id is {content['id']}"
                for contents in (exercises, guides, routines) for name, content in contents.items()
                if content["id"] != name))
    tap.report("no id belongs to an exercise and to a routine",
               sorted(set(exercises) & set(routines)))
    tap.report("names belong to one exercise", check_names(exercises))
    tap.report("the ladder of easier and harder holds", check_ladder(exercises))
    tap.report("alternatives are others", check_alternatives(exercises))
    tap.report("the catalogue is whole", check_whole(exercises, validators["exercise"].schema))
    tap.report("no exercise contradicts itself",
               (problem for id_, exercise in exercises.items()
                for problem in check_sets(id_, exercise)))
    tap.report("routines fit their exercises",
               (problem for id_, routine in routines.items()
                for problem in check_routine(id_, routine, exercises)))
    tap.report("guides fit the exercises",
               (problem for id_, guide in guides.items()
                for problem in check_guide(id_, guide, exercises)))
    tap.report("each guide has its place in the order",
               [] if sorted(guide["order"] for guide in guides.values())
               == list(range(1, len(guides) + 1)) else ["they are not numbered from 1 on"])
    tap.report("program, schemas and README have the same words",
               check_vocabulary(source_dir, validators["exercise"].schema,
                                validators["routine"].schema))

    texts = [(id_, where, kind, text) for id_, exercise in exercises.items()
             for where, kind, text in exercise_texts(exercise)]
    doubles = [(id_, where) for n, (id_, where, _, text) in enumerate(texts)
               if any(text == other for i, _, _, other in texts[:n] if i == id_)]
    texts += [(id_, where, kind, text) for id_, guide in guides.items()
              for where, kind, text in guide_texts(guide)]
    texts += [(id_, where, kind, text) for id_, routine in routines.items()
              for where, kind, text in routine_texts(routine)]
    tap.report("texts are tidy",
               (f"{id_}: {where}: {problem}: {text!r}" for id_, where, kind, text in texts
                for problem in untidy(text, kind)))
    tap.report("no exercise says the same twice",
               (f"{id_}: {where}" for id_, where in doubles))
    tap.report("texts promise nothing and shame nobody",
               (f"{id_}: {where}: {pattern}: {text!r}" for id_, where, _, text in texts
                for pattern in unwanted(text)))

    by_measure = {exercise["measure"]: exercise for exercise in exercises.values()}
    tap.report("the schema refuses wrong exercises in repetitions",
               check_mutants(validators["exercise"], by_measure.get("reps"), REPS_MUTANTS))
    tap.report("the schema refuses wrong exercises by time",
               check_mutants(validators["exercise"], by_measure.get("time"), TIME_MUTANTS))
    tap.report("the schema refuses wrong guides",
               check_mutants(validators["guide"], next(iter(guides.values())), GUIDE_MUTANTS))
    tap.report("the schema refuses wrong routines",
               check_mutants(validators["routine"], routines["pre-run-10"], ROUTINE_MUTANTS))
    tap.report("the schema refuses wrong circuits",
               check_mutants(validators["routine"], routines["core-circuit"], CIRCUIT_MUTANTS))
    tap.report("these checks fail where they should", check_rules_can_fail(exercises, validators["exercise"].schema))
    return tap.finish()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} SRCDIR")
    sys.exit(main(pathlib.Path(sys.argv[1])))
