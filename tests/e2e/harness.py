# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""The built program, started on the desktop that is there and driven through its accessible tree like by a screen reader."""
import json
import os
import pathlib
import re
import subprocess
import tempfile
import threading
import time

from a11y import App, Atspi, NotThere, USABLE, children, has_role, matches, role_of, showing, states

from desktop import Desktop, take_picture
from node import Node, instance_named, plant_world

PATIENCE = int(os.environ.get("PATIENCE", "20"))  # seconds; the machine may be busy, and what takes longer is a defect
MOST_ROWS = 60  # a table with more children is not walked through
OUTPUTS = []  # what the programs of this run have written to standard output and standard error
Atspi.set_timeout(10_000, 20_000)


def processes_of(pid):
    """`pid` and what descends from it, as far as it is alive."""
    parents, alive = {}, set()
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                state, parent = (entry / "stat").read_text().rpartition(")")[2].split()[:2]
            except OSError:
                continue
            parents.setdefault(int(parent), []).append(int(entry.name))
            if state != "Z":
                alive.add(int(entry.name))
    found, todo = [], [pid]
    while todo:
        process = todo.pop()
        todo += parents.get(process, [])
        if process in alive:
            found.append(process)
    return found


def is_alive(pid):
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


class Tree(App):
    """A part of an accessible tree. App's ways to find and press things, for what is enabled and within that part."""

    actions = 0  # how often something was pressed, chosen or entered

    def root(self):
        raise NotImplementedError

    def nodes(self):
        """(depth, node) of everything there is, but for the rows of long tables."""
        def walk(node, depth):
            yield depth, node
            if depth < 40 and not (role_of(node) in ("table", "tree table") and node.get_child_count() > MOST_ROWS):
                for child in children(node):
                    yield from walk(child, depth + 1)
        root = self.root()
        if root is not None:
            yield from walk(root, 0)

    def all(self, role=None, name=None, visible=True):
        found = []
        for _, node in self.nodes():
            try:
                fits = (role is None or has_role(node, role)) and matches(node.get_name(), name)
                if fits and (not visible or showing(node)):
                    found.append(node)
            except Exception:  # it went away meanwhile
                continue
        return found

    def find(self, role=None, name=None, timeout=PATIENCE, visible=True):
        return self.wait(lambda: self.all(role, name, visible), timeout, f"{role or 'anything'} named {name!r}")[0]

    def wait(self, condition, timeout=PATIENCE, what="the condition"):
        return super().wait(condition, timeout, what)

    def enabled(self, name, role="push button"):
        return [node for node in self.all(role, name) if "enabled" in states(node)]

    def press(self, name, role="push button", timeout=PATIENCE):
        """Presses a button, chooses a radio button or a menu item, turns a check box."""
        def attempt():
            for node in self.enabled(name, role):
                action = node.get_action_iface()
                names = [action.get_action_name(i) for i in range(action.get_n_actions())]
                for wanted in ("Press", "Toggle", "Check", "ShowMenu"):
                    if wanted in names:
                        action.do_action(names.index(wanted))
                        return node
            return None
        Tree.actions += 1
        return self.wait(attempt, timeout, f"{role} {name!r} that can be pressed")

    def choose(self, name):
        """Chooses a radio button, such as a card."""
        node = self.press(name, "radio button")
        self.wait(lambda: "checked" in states(node), PATIENCE, f"{name!r} is chosen")
        return node

    def is_checked(self, name, role="radio button"):
        return "checked" in states(self.find(role, name))

    def editable(self, name, timeout=PATIENCE):
        return super().editable(name, timeout)

    def type(self, name, value, role=None, timeout=PATIENCE):
        Tree.actions += 1
        node = super().type(name, value, role, timeout)
        if role_of(node) != "password text":
            self.wait(lambda: self.text(node) == value, PATIENCE, f"{name!r} holds {value!r}")
        return node

    def field(self, name):
        """The field, or the value to read, that has this name."""
        def look():
            return [node for node in self.all(None, name) if role_of(node) in ("text", "password text", "entry")]
        return self.wait(look, PATIENCE, f"a field or a value named {name!r}")[0]

    def value(self, name):
        return self.text(self.field(name))

    def length(self, name):
        """How many characters are in a field, which a password field tells, too."""
        return self.field(name).get_text_iface().get_character_count()

    def shows(self, pattern):
        """The match of a regular expression in all that is shown, or None."""
        return re.search(pattern, self.texts(), re.S)

    def wait_for(self, pattern, timeout=PATIENCE):
        """Waits until a text is shown; its match."""
        return self.wait(lambda: self.shows(pattern), timeout, f"a text like {pattern!r}")

    def focused(self):
        """The node that has the keyboard; the table for one of its cells, of which the current one always says that it has it."""
        holders = [node for node in self.all() if "focused" in states(node)]
        others = [node for node in holders if role_of(node) != "table cell"]
        return others[-1] if others else holders[-1].get_parent() if holders else None

    def wait_for_focus(self, name):
        return self.wait(lambda: (node := self.focused()) is not None and matches(node.get_name(), name) and node, PATIENCE,
                         f"the focus on {name!r}")

    def table(self, name="Connections"):
        return self.find("table", name)

    def rows(self, name="Connections"):
        """The cells of a table, row by row, as far as they are not more than a screen's worth."""
        table = self.table(name).get_table_iface()
        count, columns = min(table.get_n_rows(), MOST_ROWS), table.get_n_columns()
        return [[(cell := table.get_accessible_at(row, column)) and cell.get_name() for column in range(columns)]
                for row in range(count)]

    def row_count(self, name="Connections"):
        return self.table(name).get_table_iface().get_n_rows()

    def unnamed(self):
        return [node for node in self.all() if role_of(node) in USABLE and not (node.get_name() or "").strip()
                and role_of(node) != "menu item"]

    def dump(self):
        lines = []
        shown = {"focused", "showing", "checked", "enabled", "editable", "focusable"}
        for depth, node in self.nodes():
            try:
                about = f" — {node.get_description()!r}" if node.get_description() else ""
                content = self.text(node) if node.get_text_iface() else ""
                about += f" = {content!r}" if content and content != node.get_name() else ""
                state = " ".join(sorted(states(node) & shown))
                lines.append("  " * depth + f"{role_of(node)} {node.get_name()!r}{about} [{state}]")
            except Exception as problem:
                lines.append("  " * depth + f"({problem})")
        return "\n".join(lines) or f"{self.name}: not on the accessibility bus"


class Part(Tree):
    """What is within one window of the program, such as a dialog, found anew each time."""

    def __init__(self, whole, role, name=None):
        super().__init__(f"{role} {name or ''}")
        self._whole, self._role, self._name = whole, role, name

    def root(self):
        found = [window for window in children(self._whole.root())
                 if has_role(window, self._role) and matches(window.get_name(), self._name) and showing(window)]
        return found[-1] if found else None

    def wait_until_gone(self, timeout=PATIENCE):
        self._whole.wait(lambda: self.root() is None, timeout, f"{self.name} is gone")

    @property
    def desktop(self):
        return self._whole.desktop

    def wait(self, condition, timeout=PATIENCE, what="the condition"):
        return self._whole.wait(condition, timeout, what)

    def dump(self):
        return self._whole.dump()


class Program(Tree):
    """The program under test: `with Program(path, "--sandbox") as app`. It ends with the block; where the block fails, its
    accessible tree is printed."""

    def __init__(self, program, *arguments, environment=None):
        self._errors = tempfile.TemporaryFile("w+", encoding="utf-8")
        process = subprocess.Popen([program, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=self._errors,
                                   text=True, env=dict(os.environ, **(environment or {})))
        super().__init__(pathlib.Path(program).name, process)
        self._lines = []
        self._reader = threading.Thread(target=lambda: self._lines.extend(process.stdout), daemon=True)
        self._reader.start()
        self._world = None
        self.desktop = Desktop()

    @classmethod
    def sandbox(cls, program, *arguments, **options):
        """The program with its sandbox, once its window is there."""
        app = cls(program, "--sandbox", *arguments, **options)
        app.find("push button", "Instance", 30)
        return app

    def __enter__(self):
        return self

    def __exit__(self, kind, problem, _):
        if problem is not None:
            if not isinstance(problem, NotThere):
                print(f"---- {self.name}, as it was when that happened\n{self.dump()}")
            print(f"---- its standard error\n{self.stderr()}")
            self.keep_picture()
        self.stop()

    def keep_picture(self):
        """The screen while the program is still on it: run_one.py's own picture comes too late."""
        if folder := os.environ.get("PICTURES"):
            pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
            path = pathlib.Path(folder) / f"failed-{self.process.pid}.png"
            take_picture(path)
            print(f"---- the screen: {path}")

    def root(self):
        for application in children(Atspi.get_desktop(0)):
            try:
                if application.get_process_id() == self.process.pid:
                    return application
            except Exception:  # it went away meanwhile
                continue
        return None

    def wait(self, condition, timeout=PATIENCE, what="the condition"):
        def unless_ended():
            if self.process.poll() is not None:
                raise Ended
            return condition()
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            try:
                if value := unless_ended():
                    return value
            except Ended:
                raise NotThere(f"{what}: the program ended with {self.process.returncode} before") from None
            except Exception:  # what was looked at went away meanwhile
                pass
            time.sleep(0.02)
        raise NotThere(f"{what}: not there within {timeout} s\n{self.dump()}")

    def dialog(self, name=None):
        part = Part(self, "dialog", name)
        self.wait(part.root, PATIENCE, f"a dialog named {name!r}" if name else "a dialog")
        return part

    def question(self):
        part = Part(self, "alert")
        self.wait(part.root, PATIENCE, "a question")
        return part

    def stdout(self):
        return "".join(self._lines)

    def stderr(self):
        self._errors.seek(0)
        return self._errors.read()

    @property
    def world(self):
        """What --sandbox tells on standard output: the instances with their addresses and credentials."""
        if self._world is None:
            self._world = plant_world(json.loads(self.wait(lambda: self._lines[:1], PATIENCE, "a line on standard output")[0]))
        return self._world

    def instance(self, name):
        return instance_named(self.world, name)

    def node(self, name):
        return Node(self.instance(name))

    def current_instance(self):
        return self.find("push button", "Instance").get_description()

    def switch_to(self, name):
        """Chooses another instance in the menu of the button."""
        self.press("Instance")
        self.press(name, self.menu_role(name))
        self.wait(lambda: self.current_instance() == name, PATIENCE, f"{name!r} is current")

    def menu_role(self, name):
        """Qt calls items that can be checked "check menu item" or "radio menu item"."""
        kinds = ("radio menu item", "check menu item", "menu item")
        return self.wait(lambda: next((kind for kind in kinds if self.all(kind, name)), None), PATIENCE, f"a menu item {name!r}")

    def choose_in_menu(self, name):
        self.press("Instance")
        self.press(name, "menu item")

    def row(self, name):
        """The cells of the connection of this name; None while it is not in the list."""
        return next((row for row in self.rows() if row[0] and re.match(re.escape(name) + r"(,|$)", row[0])), None)

    def status_of(self, name):
        row = self.row(name)
        return row and row[-1]

    def wait_for_status(self, name, status, timeout=PATIENCE):
        self.wait(lambda: self.status_of(name) == status, timeout, f"{name!r} is {status}")

    def close_windows(self):
        """Closes what is open with the window manager's button, the topmost first."""
        for window in reversed(self.desktop.windows(self.process.pid)):
            window.close()

    def wait_for_end_or(self, condition, timeout=PATIENCE):
        """Waits until the condition holds or the program has ended, whatever comes first."""
        try:
            self.wait(condition, timeout, "the condition or the end")
        except NotThere:
            if self.process.poll() is None:
                raise

    def exit_code(self, timeout=PATIENCE):
        """Waits for the end."""
        try:
            return self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            raise NotThere(f"{self.name} did not end within {timeout} s\n{self.dump()}") from None

    def close(self):
        """Closes the main window and waits for the end."""
        self.close_windows()
        return self.exit_code()

    def stop(self):
        super().stop()
        self._reader.join(5)
        if "--sandbox" not in self.process.args:  # which tells its pretend credentials, as it should
            OUTPUTS.append(self.stdout())
        OUTPUTS.append(self.stderr())


class Ended(Exception):
    """The program is not there any more."""
