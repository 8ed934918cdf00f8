#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Walks every flow of both wizards and prints the table of docs/flows.md: the pages passed, and what the own node was asked for.

usage: tests/support/with-desktop env PROGRAM=… SANDBOX=… tests/e2e/flows_table.py > docs/flows.md
"""
import os
import pathlib
import re
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "support")]

from between import Between  # noqa: E402
from browser import Browser  # noqa: E402
from harness import Program  # noqa: E402
from node import Companion  # noqa: E402
from steps import add_instance, be_done, choose_project, fill_instance, open_accepting, open_initiating  # noqa: E402

DOCUMENT = HERE.parents[1] / "docs/flows.md"
RENEW = """It is renewed by:
tests/support/with-desktop env PROGRAM=build/dev/bin/connection-wizard SANDBOX=build/dev/bin/connection-wizard-sandbox \\
    tests/e2e/flows_table.py > docs/flows.md"""
INFORMATION, PROJECT, ADMIN, VERIFICATION = "Connection information", "Project", "Admin access", "Verification"
CONSOLE, INVITATION, CONNECTED = "Exalate console", "Invitation", "Connected"
HEAD = """# The flows

What a person passes, and what the node of the own instance is asked for, as a run of `tests/e2e/flows_table.py` saw it. The page
named in bold is the one whose button creates or accepts. Reading the list of connections is part of each flow: before the
request, so that after a lost answer the list tells what happened, and after it.

| flow | pages | asked | sent |
| --- | --- | --- | --- |
"""


class Walk:
    """One flow: the pages it passes and the requests that its node sees."""

    def __init__(self, world, name, ours, theirs, public_only=False):
        self.world, self.name, self._ours, self._theirs, self._public_only = world, name, ours, theirs, public_only
        self.node, self.pages = world.nodes[ours], []

    def __enter__(self):
        if self.world.app.current_instance() != self._ours:
            self.world.app.switch_to(self._ours)
        self.node.knows_the_public_api_only(self._public_only)
        self.node.requests.clear()
        return self

    def __exit__(self, kind, *_):
        self.node.knows_the_public_api_only(False)
        if kind is None:
            self.world.rows.append(self.row())

    def there(self):
        return self.world.companion.instance(self._theirs)

    def initiate(self, mode, private=False):
        self.wizard = open_initiating(self.world.app)
        self.pages.append("Destination")
        if private:
            self.wizard.press("I don't have a URL", "check box")
        else:
            self.wizard.type("Destination instance URL", self.there()["exalateUrl"])
            self.wizard.find("label", re.compile("^✓ "))
        self.wizard.choose(mode)
        return self

    def to(self, page, button="Next"):
        self.wizard.press(button)
        self.wizard.find("label", page)
        self.pages.append(page)
        if page == INFORMATION:
            self.wizard.type("Remote instance short name", "them")
            self.wizard.type("Connection name", f"flow-{len(self.world.rows)}")
        return self

    def project(self, name="Support"):
        choose_project(self.wizard, name)
        return self

    def admin(self, answer):
        self.wizard.choose("Yes, I have admin access" if answer else "No, I don't have admin access")
        return self

    def verify(self):
        self.wizard.press("Verify admin access")
        self.world.browser.submit(self.world.browser.next(), answer="accept")
        self.wizard.find("label", re.compile("has confirmed"))
        return self

    def done(self):
        be_done(self.wizard)

    def row(self):
        shape = [re.sub(r"(connections|verifications)/[^/]+", r"\1/{id}", said) for said, _ in self.node.requests]
        asked = sorted({one for one in shape if one.startswith("GET ")})
        sent = [one for one in dict.fromkeys(shape) if not one.startswith("GET ") and one != "POST authenticate"]
        pages = [f"**{page}**" if i == len(self.pages) - 2 else page for i, page in enumerate(self.pages)]
        code = "`{}`".format
        return [self.name, " → ".join(pages), ", ".join(map(code, asked)), ", ".join(map(code, sent)) or "nothing"]


def script(world):
    with Walk(world, "Script", "Acme Support", "company B") as walk:
        walk.initiate("Script").to(INFORMATION).to(INVITATION).done()


def script_with_project(world):
    with Walk(world, "Script, where the tracker has projects", "company B", "Acme Support") as walk:
        walk.initiate("Script").to(INFORMATION).to(PROJECT).project().to(INVITATION, "Initiate").done()


def script_private(world):
    with Walk(world, "Script, private", "Acme Support", None) as walk:
        walk.initiate("Script", private=True).to(INFORMATION).to(INVITATION).done()


def basic(world):
    with Walk(world, "Basic, no admin access there", "Acme Support", "company B") as walk:
        walk.initiate("Basic").to(ADMIN).admin(False).to(INVITATION, "Initiate").done()


def basic_verified(world):
    with Walk(world, "Basic, admin access there, where the tracker has projects", "company B", "Acme Support") as walk:
        walk.initiate("Basic").to(PROJECT).project().to(ADMIN).admin(True).to(VERIFICATION).verify().to(CONNECTED, "Initiate").done()


def basic_private(world):
    with Walk(world, "Basic, private", "Acme Support", None) as walk:
        walk.initiate("Basic", private=True).to(INVITATION, "Initiate").done()


def visual(world):
    with Walk(world, "Visual", "company B", "contoso") as walk:
        walk.initiate("Visual").to(INFORMATION).to(VERIFICATION).verify().to(CONNECTED, "Initiate").done()


def script_local(world):
    with Walk(world, "Script, local, where the tracker has projects", "company B", "company B") as walk:
        walk.initiate("Script").to(INFORMATION).to(PROJECT).project()
        walk.wizard.type("Select a project on the other side", "Operations")
        walk.wizard.wait_for("Chosen: Operations")
        walk.to(CONNECTED, "Initiate").done()


def basic_local(world):
    with Walk(world, "Basic, local", "Acme Support", "Acme Support") as walk:
        walk.initiate("Basic").to(CONNECTED, "Initiate").done()


def script_handed_over(world):
    with Walk(world, "Script, handed over to the console", "Acme Support", "company B", public_only=True) as walk:
        walk.initiate("Script").to(INFORMATION).to(CONSOLE)
        world.browser.next()
        walk.wizard.type("Invitation code", world.companion.node("Acme Support").invite(walk.there(), f"flow-{len(world.rows)}"))
        walk.to(INVITATION).done()


def accept(world):
    code = world.companion.node("company B").invite(world.companion.instance("Acme Support"), "accepted", "Support")
    with Walk(world, "Accept", "Acme Support", "company B") as walk:
        walk.wizard, walk.pages = open_accepting(world.app), ["Accept invitation"]
        walk.wizard.type("Invitation code", code)
        walk.to("Check the invitation").to("Invitation accepted", "Confirm").done()


def accept_with_project(world):
    code = world.companion.node("Acme Support").invite(world.companion.instance("company B"), "accepted-with-project")
    with Walk(world, "Accept, where the tracker has projects", "company B", "Acme Support") as walk:
        walk.wizard, walk.pages = open_accepting(world.app), ["Accept invitation"]
        walk.wizard.type("Invitation code", code)
        walk.to("Check the invitation").project().to("Invitation accepted", "Confirm").done()


def accept_handed_over(world):
    code = world.companion.node("company B").invite(world.companion.instance("Acme Support"), "accepted-by-hand", "Support")
    with Walk(world, "Accept, handed over to the console", "Acme Support", "company B", public_only=True) as walk:
        walk.wizard, walk.pages = open_accepting(world.app), ["Accept invitation"]
        walk.wizard.type("Invitation code", code)
        walk.to(CONSOLE)
        world.browser.next()
        world.companion.node("Acme Support").accept(code)
        walk.wizard.press("Next")
        walk.wizard.wait_for(r"Which one did you make")
        walk.to("Invitation accepted", re.compile("^flow-|^by-hand|^accepted")).done()


FLOWS = (script, script_with_project, script_private, basic, basic_verified, basic_private, visual, script_local, basic_local,
         script_handed_over, accept, accept_with_project, accept_handed_over)


class World:
    """The program with two instances of a sandbox, whose nodes are listened to."""

    def __init__(self, program):
        self.companion, self.browser, self.rows = Companion(), Browser(), []
        self.nodes = {name: Between(self.companion.instance(name)) for name in ("company B", "Acme Support")}
        self.app = Program(program, environment=self.browser.environment)

    def __enter__(self):
        self.companion.__enter__()
        self.app.__enter__()
        first, second = self.nodes.values()
        add_instance(self.app, first.instance)
        self.app.choose_in_menu("Add instance")
        dialog = self.app.dialog("Add instance")
        fill_instance(dialog, second.instance)
        dialog.press("Add")
        dialog.wait_until_gone()
        return self

    def __exit__(self, *problem):
        self.app.__exit__(*problem)
        for node in self.nodes.values():
            node.__exit__()
        self.companion.__exit__()


def table(program, flows=FLOWS):
    """The whole document, from a walk of the flows."""
    with World(program) as world:
        for flow in flows:
            flow(world)
        return HEAD + "".join(f"| {' | '.join(row)} |\n" for row in world.rows)


def main():
    with tempfile.TemporaryDirectory(prefix="flows-") as home:
        os.environ["HOME"] = home
        sys.stdout.write(table(os.environ["PROGRAM"]))


if __name__ == "__main__":
    main()
