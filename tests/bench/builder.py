#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Says what an edit of a large routine costs. See README.md."""

import benchlib

# name, what it is called in the table
COSTS = (
    ("move-1000", "a move"),
    ("undo-1000", "an undo"),
    ("move-1000-one-block", "a move, all in one block"),
    ("undo-1000-one-block", "an undo, all in one block"),
)
MEMORY = (
    ("undo-memory-mb", "heap that 1000 steps of undo add, MB"),
    ("undo-memory-one-block-mb", "the same, all in one block, MB"),
)


def measure(build, runs):
    """A thousand moves and undos each; the median run counts."""
    samples = [benchlib.run_tool(build / "tests/bench/bench-builder") for _ in range(runs)]
    return {name: round(benchlib.median(samples, name), 3) for name in samples[0]}


def to_text(figures):
    rows = [
        [
            title,
            f"{figures[name + '-ms']:.3f}",
            f"{figures[name + '-p99-ms']:.3f}",
            f"{figures[name + '-ratio']:.2f}",
        ]
        for name, title in COSTS
    ]
    rows += [[title, f"{figures[name]:.1f}"] for name, title in MEMORY]
    return benchlib.to_table(["CPU time, 1000 items", "ms", "99 of 100", "of a list"], rows)


def main():
    arguments = benchlib.read_arguments(__doc__, 5)
    figures = measure(arguments.build, arguments.runs)
    text = benchlib.to_json("builder", figures) if arguments.json else to_text(figures)
    arguments.out.write_text(text, encoding="utf-8")


benchlib.run(main)
