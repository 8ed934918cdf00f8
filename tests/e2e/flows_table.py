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
from desktop import set_clipboard  # noqa: E402
from harness import Program, Tree  # noqa: E402
from node import Companion, plant  # noqa: E402
from steps import add_instance, be_done, choose_project, fill_instance, open_accepting, open_initiating  # noqa: E402

DOCUMENT = HERE.parents[1] / "docs/flows.md"
RENEW = """It is renewed by:
tests/support/with-desktop env PROGRAM=build/dev/bin/connection-wizard SANDBOX=build/dev/bin/connection-wizard-sandbox \\
    tests/e2e/flows_table.py > docs/flows.md"""
INFORMATION, PROJECT, ADMIN, VERIFICATION = "Connection information", "Project", "Admin access", "Verification"
CONSOLE, INVITATION, CONNECTED = "Exalate console", "Invitation", "Connected"
DESCRIPTION = re.compile(r"GET /(swagger|assets|openapi)")  # read once for each session, whatever the flow
# What the destination is asked for to tell its tracker: all at once, and the first sure answer ends the rest, so that how many of
# them arrive is a matter of luck.
LOOK_UP = re.compile(r"GET (/|/rest/api/2/serverInfo|/api/v3/meta|/services/data/)$")
COPY_NEXT = re.compile("^Copy next")
HEAD = """# The flows

What a person passes, and what the node of the own instance is asked for, as a run of `tests/e2e/flows_table.py` saw it. The page
named in bold is the one whose button creates or accepts. Reading the list of connections is part of each flow: before the
request, so that after a lost answer the list tells what happened, and after it. A node's own description is read once for each
session, and left out here. So is what tells the tracker of a destination, where that is the own instance. The last column counts
what a person presses, chooses and enters from the first page to the last one; what they copy for the console is counted apart.
"""
COLUMNS = """
| flow | pages | asked | sent | by hand |
| --- | --- | --- | --- | --- |
"""


class Walk:
    """One flow: the pages it passes and the requests that its node sees."""

    def __init__(self, world, name, ours, theirs, public_only=False):
        self.world, self.name, self._ours, self._theirs, self._public_only = world, name, ours, theirs, public_only
        self.node, self.pages, self.copies = world.nodes[ours], [], 0

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

    def begins(self, wizard, page):
        self.wizard, self.pages, self._before = wizard, [page], Tree.actions
        return self

    def there(self):
        return self.world.companion.instance(self._theirs)

    def is_guided(self, name=None):
        """Whether the program does not sign in there: to the own instance, if no other one is meant."""
        return f"{name or self._ours}=guided" in self.world.levels

    def console(self):
        """The own node's, without what listens to the program."""
        return self.world.companion.instance(self._ours)["exalateUrl"].rstrip("/") + "/sandbox/console/"

    def initiate(self, mode, private=False):
        self.begins(open_initiating(self.world.app), "Destination")
        if private:
            self.wizard.press("I don't have a URL", "check box")
        else:
            # A node of the public level does not tell its address: its own is the one that it is reached at.
            is_own = self._theirs == self._ours and self.world.levels
            self.wizard.type("Destination instance URL", (self.node.instance if is_own else self.there())["exalateUrl"])
            if not self.is_guided(self._theirs):  # such a node tells nothing of itself, and the way goes on all the same
                self.wizard.find("label", re.compile("^✓ "))
        self.wizard.choose(mode)
        return self

    def to(self, page, button="Next"):
        self.wizard.press(button)
        return self.comes_to(page)

    def comes_to(self, page):
        """A page that is entered by itself, such as when the list shows what the console made."""
        self.wizard.find("label", page)
        self.pages.append(page)
        self.actions = Tree.actions - self._before - self.copies
        if page == INFORMATION or (page == CONSOLE and self.wizard.all("text", "Connection name")):
            self.name_it()
        return self

    def name_it(self):
        """All of these hosts are called alike, which is no work of a person's: it does not count."""
        before = Tree.actions
        self.wizard.type("Remote instance short name", "them")
        self.wizard.type("Connection name", f"flow-{len(self.world.rows)}")
        Tree.actions = before

    def project(self, name="Support"):
        choose_project(self.wizard, name)
        return self

    def admin(self, answer):
        self.wizard.choose("Yes, I have admin access" if answer else "No, I don't have admin access")
        return self

    def verify(self):
        self.wizard.press("Verify admin access")
        self.world.browser.submit(self.world.browser.next(), answer="accept")
        self.wizard.find("label", re.compile("confirmed"))
        return self

    def copy_all(self):
        """Every value that the console asks for, one after the other."""
        while buttons := self.wizard.enabled(COPY_NEXT):
            name = buttons[0].get_name()
            self.wizard.press(name)
            self.wizard.wait(lambda pressed=name: not self.wizard.enabled(pressed), what=f"{name!r} is done")
            self.copies += 1
        return self

    def in_console(self, mode, admin=False):
        """What a person does in the console; the invitation code, if it shows one."""
        wanted = {"type": mode.upper(), "admin": "yes" if admin else "no", "connectionType": "PRIVATE"}
        if self._theirs:
            wanted.update(destinationUrl=self.there()["exalateUrl"],
                          connectionType="LOCAL" if self._theirs == self._ours else "PUBLIC")
        names = self.wizard.all("text", "Connection name")
        wanted.update(name=self.wizard.text(names[0]) if names else f"flow-{len(self.world.rows)}", localShortName="us",
                      remoteShortName="them", project="Support" if self._ours == "company B" else "")
        if wanted["connectionType"] == "LOCAL" and wanted["project"]:
            wanted["remoteProject"] = "Operations"
        return code_in(self.world.browser.submit(self.console() + "initiate", **wanted))

    def paste(self, code):
        set_clipboard(code)
        self.wizard.press(re.compile("^(Paste|Use the code on the clipboard)"))
        return self

    def done(self):
        be_done(self.wizard)

    def row(self):
        shape = [re.sub(r"(connections|verifications)/[^/]+", r"\1/{id}", said) for said, _ in self.node.requests]
        asked = sorted({one for one in shape if one.startswith("GET ") and not (DESCRIPTION.match(one) or LOOK_UP.match(one))})
        sent = [one for one in dict.fromkeys(shape) if not one.startswith("GET ") and one != "POST authenticate"]
        pages = [f"**{page}**" if i == len(self.pages) - 2 else page for i, page in enumerate(self.pages)]
        code = "`{}`".format
        by_hand = f"{self.actions}, and {self.copies} × Copy" if self.copies else str(self.actions)
        return [self.name, " → ".join(pages), ", ".join(map(code, asked)) or "nothing",
                ", ".join(map(code, sent)) or "nothing", by_hand]


def code_in(page):
    """The invitation code that a console shows, or None."""
    shown = re.search(r"<code>([^<]+)</code>", page)
    return shown and plant(shown[1])


def invitation_from(world, name, theirs, title):
    """The code of a Script connection that somebody at `name` has made in the console there."""
    here = world.companion.instance(name)
    return code_in(world.browser.submit(here["exalateUrl"].rstrip("/") + "/sandbox/console/initiate", connectionType="PUBLIC",
                                        type="SCRIPT", destinationUrl=world.companion.instance(theirs)["exalateUrl"],
                                        localShortName="here", remoteShortName="there", name=title,
                                        project="Support" if name == "company B" else ""))


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
        walk.wizard.type("Select the second project", "Operations")
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
        walk.comes_to(INVITATION).done()


def accept(world):
    code = world.companion.node("company B").invite(world.companion.instance("Acme Support"), "accepted", "Support")
    with Walk(world, "Accept", "Acme Support", "company B") as walk:
        walk.begins(open_accepting(world.app), "Accept invitation")
        walk.wizard.type("Invitation code", code)
        walk.to("Check the invitation").to("Invitation accepted", "Confirm").done()


def accept_with_project(world):
    code = world.companion.node("Acme Support").invite(world.companion.instance("company B"), "accepted-with-project")
    with Walk(world, "Accept, where the tracker has projects", "company B", "Acme Support") as walk:
        walk.begins(open_accepting(world.app), "Accept invitation")
        walk.wizard.type("Invitation code", code)
        walk.to("Check the invitation").project().to("Invitation accepted", "Confirm").done()


def accept_handed_over(world):
    code = world.companion.node("company B").invite(world.companion.instance("Acme Support"), "accepted-by-hand", "Support")
    with Walk(world, "Accept, handed over to the console", "Acme Support", "company B", public_only=True) as walk:
        walk.begins(open_accepting(world.app), "Accept invitation")
        walk.wizard.type("Invitation code", code)
        walk.to(CONSOLE)
        world.browser.next()
        world.companion.node("Acme Support").accept(code)
        walk.wizard.press("Next")
        walk.wizard.wait_for(r"Which one is yours")
        walk.to("Invitation accepted", re.compile("^flow-|^by-hand|^accepted")).done()


def through_console(name, mode, ours="Acme Support", theirs="company B", admin=False, last=INVITATION, asks=False):
    """A flow whose connection a person makes in the console, from the first page on. Where neither a destination nor a name can
    fit, the program asks which one it is; where it is not signed in, the person says that an active one is there."""
    def flow(world):
        with Walk(world, name, ours, theirs) as walk:
            walk.initiate(mode, private=theirs is None).to(CONSOLE).copy_all()
            code = walk.in_console(mode, admin)
            if code:
                walk.paste(code)
            elif walk.is_guided():
                walk.wizard.press("Next")
            if asks:
                walk.wizard.press(re.compile("^flow-"))
            walk.comes_to(last).done()
    return flow


def accept_through_console(name, ours, theirs):
    def flow(world):
        title = f"accepted-{len(world.rows)}"
        code = invitation_from(world, theirs, ours, title)
        with Walk(world, name, ours, theirs) as walk:
            walk.begins(open_accepting(world.app), "Accept invitation")
            walk.wizard.type("Invitation code", code)
            walk.to(CONSOLE).copy_all()
            world.browser.submit(walk.console() + "accept", code=code, project="Support" if ours == "company B" else "")
            walk.to("Invitation accepted", "Next" if walk.is_guided() else re.compile(f"^{title}")).done()
    return flow


def accept_from_console(world):
    lower = "public level" if "Acme Support=public" in world.levels else "lowest level"
    code = invitation_from(world, "Acme Support", "company B", "accepted-from-a-console")
    with Walk(world, f"Accept, from a node of the {lower}", "company B", "Acme Support") as walk:
        walk.begins(open_accepting(world.app), "Accept invitation")
        walk.wizard.type("Invitation code", code)
        walk.to("Check the invitation").project().to("Invitation accepted", "Confirm").done()


def initiate_where_each_is_guided(world):
    """The whole way, on both sides: what one console made, the other one accepts, and the person says so."""
    with Walk(world, "Script, accepted there and marked as accepted here", "Acme Support", "company B") as walk:
        walk.initiate("Script").to(CONSOLE).copy_all()
        name = walk.wizard.value("Connection name")
        code = walk.in_console("Script")
        walk.paste(code).comes_to(INVITATION).done()
        world.app.switch_to("company B")
        wizard = open_accepting(world.app)
        wizard.type("Invitation code", code)
        wizard.press("Next")
        wizard.find("label", CONSOLE)
        world.browser.submit(world.companion.instance("company B")["exalateUrl"].rstrip("/") + "/sandbox/console/accept", code=code,
                             project="Support")
        wizard.press("Next")
        wizard.find("label", "Invitation accepted")
        be_done(wizard)
        world.app.switch_to("Acme Support")
        world.app.wait_for_status(name, "Pending")
        world.app.type("Search connections", name)  # so that it is the current one
        world.app.wait(lambda: world.app.row_count() == 1, what="that connection alone")
        world.app.press("Mark as accepted")
        world.app.wait_for_status(name, "Active")


FULL, PUBLIC, BOTH = "Both nodes offer everything", "Both nodes are of the public level", "One node of each level"
GUIDED, LEAST = "The program signs in to neither node", "The program signs in to one of the nodes"
FLOWS = {
    FULL: ((), (script, script_with_project, script_private, basic, basic_verified, basic_private, visual, script_local,
                basic_local, script_handed_over, accept, accept_with_project, accept_handed_over)),
    PUBLIC: (("Acme Support=public", "company B=public"), (
        through_console("Script", "Script"),
        through_console("Script, where the tracker has projects", "Script", "company B", "Acme Support"),
        through_console("Script, private", "Script", theirs=None),
        through_console("Basic, no admin access there", "Basic"),
        through_console("Basic, admin access there", "Basic", admin=True, last=CONNECTED),
        through_console("Basic, private", "Basic", theirs=None, asks=True),
        through_console("Script, local, where the tracker has projects", "Script", "company B", "company B", last=CONNECTED),
        through_console("Basic, local", "Basic", "Acme Support", "Acme Support", last=CONNECTED),
        through_console("Visual", "Visual", "company B", "contoso", admin=True, last=CONNECTED),
        accept_through_console("Accept", "Acme Support", "company B"),
        accept_through_console("Accept, where the tracker has projects", "company B", "Acme Support"))),
    GUIDED: (("Acme Support=guided", "company B=guided"), (
        through_console("Script", "Script"),
        through_console("Script, where the tracker has projects", "Script", "company B", "Acme Support"),
        through_console("Script, private", "Script", theirs=None),
        through_console("Basic, no admin access there", "Basic"),
        through_console("Basic, admin access there", "Basic", admin=True),
        through_console("Basic, private", "Basic", theirs=None),
        through_console("Script, local, where the tracker has projects", "Script", "company B", "company B", last=CONNECTED),
        through_console("Basic, local", "Basic", "Acme Support", "Acme Support", last=CONNECTED),
        through_console("Visual", "Visual", "company B", "contoso", admin=True, last=CONNECTED),
        accept_through_console("Accept", "Acme Support", "company B"),
        accept_through_console("Accept, where the tracker has projects", "company B", "Acme Support"),
        initiate_where_each_is_guided)),
    BOTH: (("Acme Support=public",), (
        through_console("Script, to a node that offers everything", "Script"),
        accept_through_console("Accept, from a node that offers everything", "Acme Support", "company B"),
        accept_from_console)),
    LEAST: (("Acme Support=guided",), (
        through_console("Script, to a node that offers everything", "Script"),
        accept_through_console("Accept, from a node that offers everything", "Acme Support", "company B"),
        accept_from_console)),
}


class World:
    """The program with two instances of a sandbox, whose nodes are listened to."""

    def __init__(self, program, levels):
        self.levels = levels
        arguments = [word for level in levels for word in ("--node-level", level)]
        self.companion, self.browser, self.rows = Companion(*arguments), Browser(), []
        self.nodes = {name: Between(self.companion.instance(name)) for name in ("company B", "Acme Support")}
        self.app = Program(program, environment=self.browser.environment)

    def __enter__(self):
        self.companion.__enter__()
        self.app.__enter__()
        first, second = self.nodes.values()
        add_instance(self.app, first.instance, kind=self.kind(first.instance), name=first.instance["name"])
        self.app.choose_in_menu("Add instance")
        dialog = self.app.dialog("Add instance")
        fill_instance(dialog, second.instance, kind=self.kind(second.instance), name=second.instance["name"])
        dialog.press("Add")
        dialog.wait_until_gone()
        return self

    def kind(self, instance):
        """How to sign in."""
        return "none" if f"{instance['name']}=guided" in self.levels else "password"

    def __exit__(self, *problem):
        self.app.__exit__(*problem)
        for node in self.nodes.values():
            node.__exit__()
        self.companion.__exit__()


def section(program, title):
    """A part of the document, from a walk of its flows."""
    levels, flows = FLOWS[title]
    with World(program, levels) as world:
        for flow in flows:
            flow(world)
        return f"\n## {title}\n{COLUMNS}" + "".join(f"| {' | '.join(row)} |\n" for row in world.rows)


def written_section(title):
    """The same part as it stands in the document."""
    document = DOCUMENT.read_text(encoding="utf-8")
    begin = document.index(f"\n## {title}\n")
    end = document.find("\n## ", begin + 1)
    return document[begin:] if end < 0 else document[begin:end]


def main():
    sys.stdout.write(HEAD)
    for title in FLOWS:
        with tempfile.TemporaryDirectory(prefix="flows-") as home:
            os.environ.update(HOME=home, XDG_CONFIG_HOME=f"{home}/config", XDG_DATA_HOME=f"{home}/data")
            sys.stdout.write(section(os.environ["PROGRAM"], title))


if __name__ == "__main__":
    main()
