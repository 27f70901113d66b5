# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Files as the program itself would have written them."""

import datetime
import json


def uuid(number):
    """What the store takes for a file of its own is called by a UUID."""
    return f"{number:08d}-2222-4333-8444-555555555555"


def dose(sets=1, reps=None, seconds=None, rest=0, **more):
    amount = {"seconds": seconds} if seconds else {"reps": reps}
    return {"sets": sets, **amount, "rest": rest, **more}


def routine(identifier, name, items, note=None):
    """items: pairs of an exercise's id and a dose"""
    head = {"format": "run-strength-routine", "version": 1, "id": identifier, "name": name}
    if note:
        head["note"] = note
    rows = [{"exercise": exercise, "dose": amounts} for exercise, amounts in items]
    return {**head, "blocks": [{"kind": "straight", "items": rows}]}


def records(exercise, amounts):
    """The records of one exercise: what was planned is what was done."""
    sides = ["left", "right"] if amounts.get("per-side") else [None]
    measure = "time" if "seconds" in amounts else "reps"
    planned = amounts.get("seconds") or amounts["reps"]
    rows = []
    for number in range(1, amounts["sets"] + 1):
        for side in sides:
            row = {"exercise": exercise, "set": number}
            if side:
                row["side"] = side
            row.update(measure=measure, planned=planned, done=planned)
            rows.append(row)
    return rows


def workout(identifier, of, started_at, seconds):
    """of: a routine as above"""
    items = of["blocks"][0]["items"]
    return {
        "format": "run-strength-workout",
        "version": 1,
        "id": identifier,
        "routine": {"id": of["id"], "name": of["name"]},
        "started-at": started_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "active-seconds": seconds,
        "sets": [row for item in items for row in records(item["exercise"], item["dose"])],
    }


def ago(days, hour=17):
    now = datetime.datetime.now(datetime.timezone.utc)
    return (now - datetime.timedelta(days=days)).replace(hour=hour, minute=30, second=0)


def put(home, folder, name, value):
    """Writes a file into the data directory: JSON, or text or bytes as they are."""
    path = home.data / folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(value, bytes):
        path.write_bytes(value)
    elif isinstance(value, str):
        path.write_text(value, encoding="utf-8")
    else:
        path.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")
    return path


# One that has every kind of segment, and takes little time.
SHORT = routine(
    uuid(11111111),
    "Tuesday Strength",
    [
        ("bodyweight-squat", dose(sets=2, reps=12, rest=30, tempo="3-1-1")),
        ("hip-bridge", dose(sets=2, reps=10, rest=30)),
        ("plank", dose(sets=1, seconds=30, rest=30)),
        ("side-plank", dose(sets=1, seconds=20, rest=15, **{"per-side": True})),
    ],
)
