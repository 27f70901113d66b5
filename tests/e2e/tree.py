# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""The accessible tree of the program, read over the accessibility bus."""

import re

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

ACCESSIBLE = "org.a11y.atspi.Accessible"
COORD_WINDOW = 1


class Node:
    """One node as it was when the tree was read."""

    def __init__(self, tree, reference, parent):
        self.tree = tree
        self.reference = reference
        self.parent = parent
        self.role = self.name = self.description = ""
        self.states = 0
        self.children = []

    def has(self, state):
        return bool(self.states >> int(getattr(Atspi.StateType, state)) & 1)

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    def matches(self, role=None, name=None):
        if role is not None and self.role != role:
            return False
        if isinstance(name, re.Pattern):
            return name.search(self.name) is not None
        return name is None or self.name == name

    def all(self, role=None, name=None):
        return [node for node in self.walk() if node.matches(role, name)]

    def first(self, role=None, name=None):
        return next(iter(self.all(role, name)), None)

    def texts(self):
        """Everything that is written in it, top to bottom."""
        return [node.name for node in self.walk() if node.name]

    def call(self, interface, method, arguments=None):
        bus, path = self.reference
        return self.tree.call(bus, path, "org.a11y.atspi." + interface, method, arguments)

    def extents(self):
        return self.call("Component", "GetExtents", GLib.Variant("(u)", (COORD_WINDOW,)))[0]

    def property(self, interface, name):
        arguments = GLib.Variant("(ss)", ("org.a11y.atspi." + interface, name))
        bus, path = self.reference
        return self.tree.call(bus, path, "org.freedesktop.DBus.Properties", "Get", arguments)[0]

    def text(self):
        """What is written in an entry."""
        end = self.property("Text", "CharacterCount")
        return self.call("Text", "GetText", GLib.Variant("(ii)", (0, end)))[0]

    def write(self, text):
        """Puts text in the place of what is there, as dictation does."""
        self.call("EditableText", "SetTextContents", GLib.Variant("(s)", (text,)))

    def value(self):
        return self.property("Value", "CurrentValue")

    def actions(self):
        return [action[0] for action in self.call("Action", "GetActions")[0]]

    def act(self, name=None):
        index = 0 if name is None else self.actions().index(name)
        return self.call("Action", "DoAction", GLib.Variant("(i)", (index,)))[0]

    def dump(self, depth=0):
        states = [
            state.lower()
            for state in ("SHOWING", "FOCUSED", "SELECTED", "CHECKED", "PRESSED", "SENSITIVE")
            if self.has(state)
        ]
        line = "  " * depth + f"{self.role} “{self.name}”"
        if self.description:
            line += f" ({self.description})"
        lines = [line + " " + " ".join(states)]
        for child in self.children:
            lines.append(child.dump(depth + 1))
        return "\n".join(lines)


class Tree:
    """The accessible tree of one process, read anew each time."""

    def __init__(self, connection):
        self.connection = connection
        self.roles = {}

    def call(self, bus, path, interface, method, arguments=None):
        return self.connection.call_sync(
            bus, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 5000, None
        ).unpack()

    def _call_all(self, calls):
        """Many calls at once; None for each that failed, as nodes may go at any time."""
        results = [None] * len(calls)
        left = len(calls)

        def on_answer(connection, answer, index):
            nonlocal left
            left -= 1
            try:
                results[index] = connection.call_finish(answer).unpack()
            except GLib.Error:
                pass

        for index, (reference, interface, method, arguments) in enumerate(calls):
            self.connection.call(
                *reference,
                interface,
                method,
                arguments,
                None,
                Gio.DBusCallFlags.NONE,
                5000,
                None,
                on_answer,
                index,
            )
        while left:
            GLib.MainContext.default().iteration(True)
        return results

    def _role(self, number):
        if number not in self.roles:
            self.roles[number] = Atspi.role_get_name(Atspi.Role(number))
        return self.roles[number]

    def _read_states(self, nodes):
        """Only what it takes to find the one that has the keys."""
        calls = []
        for node in nodes:
            calls += [
                (node.reference, ACCESSIBLE, "GetState", None),
                (node.reference, ACCESSIBLE, "GetChildren", None),
            ]
        results = self._call_all(calls)
        for index, node in enumerate(nodes):
            states, children = results[index * 2 : index * 2 + 2]
            if None in (states, children):
                continue
            node.states = states[0][0] | states[0][1] << 32
            # What is not shown has no keys; an application is not shown by itself.
            if node.parent is None or node.has("SHOWING"):
                node.children = [Node(self, tuple(child), node) for child in children[0]]

    def _read(self, nodes):
        calls = []
        everything = GLib.Variant("(s)", (ACCESSIBLE,))
        for node in nodes:
            calls += [
                (node.reference, "org.freedesktop.DBus.Properties", "GetAll", everything),
                (node.reference, ACCESSIBLE, "GetRole", None),
                (node.reference, ACCESSIBLE, "GetState", None),
                (node.reference, ACCESSIBLE, "GetChildren", None),
            ]
        results = self._call_all(calls)
        for index, node in enumerate(nodes):
            properties, role, states, children = results[index * 4 : index * 4 + 4]
            if None in (properties, role, states, children):
                continue
            node.name = properties[0].get("Name", "")
            node.description = properties[0].get("Description", "")
            node.role = self._role(role[0])
            node.states = states[0][0] | states[0][1] << 32
            node.children = [Node(self, tuple(child), node) for child in children[0]]

    def read(self, reference):
        return self._read_levels(reference, self._read)

    def find_focused(self, reference):
        """The innermost node that is focused, or None."""
        root = self._read_levels(reference, self._read_states)
        found = [node for node in root.walk() if node.has("FOCUSED")]
        return self.read(found[-1].reference) if found else None

    def _read_levels(self, reference, read):
        root = Node(self, reference, None)
        level = [root]
        while level:
            read(level)
            level = [child for node in level for child in node.children]
        return root

    def find_application(self, pid):
        """The root of the process's tree, or None."""
        root = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        try:
            (children,) = self.call(*root, ACCESSIBLE, "GetChildren")
        except GLib.Error:
            return None
        for bus, path in children:
            try:
                (owner,) = self.call(
                    "org.freedesktop.DBus",
                    "/org/freedesktop/DBus",
                    "org.freedesktop.DBus",
                    "GetConnectionUnixProcessID",
                    GLib.Variant("(s)", (bus,)),
                )
            except GLib.Error:
                continue
            if owner == pid:
                return (bus, path)
        return None
