#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Drives and reads a desktop program the way a screen reader does, through AT-SPI.

As a program (inside with-desktop, with the program already running or started by it):
  a11y.py dump  APP [-- COMMAND ...]    the accessible tree: role, name, description, states
  a11y.py check APP [-- COMMAND ...]    exit 1 when a control that can be used has no name

As a module: App.start([...]) -> find(role, name), press, type, text, wait, dump.
Needs Debian's gir1.2-atspi-2.0 and python3-gi. Run it with the system's python3.
"""
import re
import subprocess
import sys
import time

import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

# The roles by our words. They are compared by number: AT-SPI calls some otherwise from version to version ("push button"
# is "button" from 2.56 on).
ROLES = {
    "alert": Atspi.Role.ALERT,
    "check box": Atspi.Role.CHECK_BOX,
    "check menu item": Atspi.Role.CHECK_MENU_ITEM,
    "combo box": Atspi.Role.COMBO_BOX,
    "dialog": Atspi.Role.DIALOG,
    "entry": Atspi.Role.ENTRY,
    "frame": Atspi.Role.FRAME,
    "label": Atspi.Role.LABEL,
    "link": Atspi.Role.LINK,
    "list": Atspi.Role.LIST,
    "list box": Atspi.Role.LIST_BOX,
    "list item": Atspi.Role.LIST_ITEM,
    "menu item": Atspi.Role.MENU_ITEM,
    "page tab": Atspi.Role.PAGE_TAB,
    "password text": Atspi.Role.PASSWORD_TEXT,
    "push button": Atspi.Role.PUSH_BUTTON,
    "radio button": Atspi.Role.RADIO_BUTTON,
    "radio menu item": Atspi.Role.RADIO_MENU_ITEM,
    "slider": Atspi.Role.SLIDER,
    "spin button": Atspi.Role.SPIN_BUTTON,
    "table": Atspi.Role.TABLE,
    "table cell": Atspi.Role.TABLE_CELL,
    "text": Atspi.Role.TEXT,
    "toggle button": Atspi.Role.TOGGLE_BUTTON,
    "tree table": Atspi.Role.TREE_TABLE,
}
WORDS = {number: word for word, number in ROLES.items()}
USABLE = {"push button", "check box", "radio button", "toggle button", "text", "password text", "combo box",
          "spin button", "slider", "link", "menu item", "page tab", "list", "table", "tree table", "entry", "list box"}


class NotThere(AssertionError):
    """Nothing in the accessible tree matched in time."""


def children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield child


def walk(node, depth=0, limit=40):
    yield depth, node
    if depth < limit:
        for child in children(node):
            yield from walk(child, depth + 1, limit)


def role_of(node):
    """The role of a node by our words, or by those of this AT-SPI where we have none."""
    number = node.get_role()
    return WORDS.get(number) or Atspi.role_get_name(number)


def has_role(node, word):
    return node.get_role() == ROLES[word]


def states(node):
    return {s.value_nick for s in node.get_state_set().get_states()}


def showing(node):
    s = states(node)
    return "showing" in s and "visible" in s


def matches(value, wanted):
    if wanted is None:
        return True
    if isinstance(wanted, re.Pattern):
        return bool(wanted.search(value or ""))
    return (value or "").replace("&", "") == wanted


class App:
    """One running program, seen through its accessible tree."""

    def __init__(self, name, process=None):
        self.name, self.process = name, process

    @classmethod
    def start(cls, command, name=None, timeout=20):
        process = subprocess.Popen(command)
        app = cls(name or command[0].rsplit("/", 1)[-1], process)
        app.wait(lambda: app.root() is not None, timeout, f"{app.name} on the accessibility bus")
        return app

    def root(self):
        for app in children(Atspi.get_desktop(0)):
            try:
                if app.get_name() == self.name or (self.process and app.get_process_id() == self.process.pid):
                    return app
            except Exception:
                continue
        return None

    def all(self, role=None, name=None, visible=True):
        root = self.root()
        found = []
        for _, node in walk(root) if root is not None else ():
            try:
                if (role is None or has_role(node, role)) and matches(node.get_name(), name) and (not visible or showing(node)):
                    found.append(node)
            except Exception:
                continue
        return found

    def find(self, role=None, name=None, timeout=10, visible=True):
        self.wait(lambda: self.all(role, name, visible), timeout, f"{role or 'anything'} named {name!r}")
        return self.all(role, name, visible)[0]

    def wait(self, condition, timeout=10, what="the condition"):
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            try:
                value = condition()
            except Exception:
                value = None
            if value:
                return value
            time.sleep(0.05)
        raise NotThere(f"{what}: not there within {timeout} s\n{self.dump()}")

    def press(self, name, role="push button", timeout=10):
        node = self.find(role, name, timeout)
        action = node.get_action_iface()
        names = [action.get_action_name(i) for i in range(action.get_n_actions())]
        for wanted in ("Press", "press", "Toggle", "toggle", "Check", "click", "ShowMenu"):
            if wanted in names:
                action.do_action(names.index(wanted))
                return node
        raise NotThere(f"{name!r} offers {names}, nothing to press")

    def type(self, name, value, role=None, timeout=10):
        node = self.find(role, name, timeout) if role else self.editable(name, timeout)
        if not node.get_editable_text_iface().set_text_contents(value):
            raise NotThere(f"{name!r} does not take text")
        return node

    def editable(self, name, timeout=10):
        def look():
            return [n for n in self.all(None, name) if "editable" in states(n)]
        return self.wait(look, timeout, f"an editable field named {name!r}")[0]

    def text(self, node):
        if not node.get_text_iface():
            return node.get_name()
        # Not node.get_text(): from AT-SPI 2.56 on that is another function.
        return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))

    def texts(self):
        """Every text that is shown, one string."""
        out = []
        for node in self.all():
            for value in (node.get_name(), node.get_description(), self.text(node)):
                if value and value not in out:
                    out.append(value)
        return "\n".join(out)

    def unnamed(self):
        return [n for n in self.all() if role_of(n) in USABLE and not (n.get_name() or "").strip()]

    def dump(self):
        root = self.root()
        if root is None:
            return f"{self.name}: not on the accessibility bus"
        lines = []
        for depth, node in walk(root):
            try:
                s = states(node)
                lines.append("  " * depth + f"{role_of(node)} {node.get_name()!r}"
                             + (f" — {node.get_description()!r}" if node.get_description() else "")
                             + f" [{' '.join(sorted(s & {'focused', 'showing', 'checked', 'enabled', 'editable', 'focusable'}))}]")
            except Exception as problem:
                lines.append("  " * depth + f"({problem})")
        return "\n".join(lines)

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


def main(argv):
    if len(argv) < 2 or argv[0] not in ("dump", "check"):
        print(__doc__)
        return 2
    app = App.start(argv[argv.index("--") + 1:], argv[1]) if "--" in argv else App(argv[1])
    try:
        app.wait(lambda: app.all(), 20, f"{argv[1]} showing something")
        if argv[0] == "dump":
            print(app.dump())
            return 0
        bare = app.unnamed()
        for node in bare:
            print(f"no name: {role_of(node)} {node.get_description()!r}")
        print(f"{len(bare)} without a name, of {len([n for n in app.all() if role_of(n) in USABLE])} usable controls")
        return 1 if bare else 0
    finally:
        app.stop()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
