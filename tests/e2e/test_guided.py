# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""An instance to which the program does not sign in, and what becomes of its list when it does (docs/node.md, Three levels of a
node)."""
import os
import pathlib
import re

from browser import Browser
from desktop import selection, set_clipboard
from flows_table import code_in
from harness import Program
from node import Companion
from steps import add_instance, be_done, files_with, open_initiating


def make_in_console(browser, own, there, name):
    return code_in(browser.submit(own["exalateUrl"].rstrip("/") + "/sandbox/console/initiate", connectionType="PUBLIC",
                                  type="SCRIPT", destinationUrl=there["exalateUrl"], localShortName="acme", remoteShortName="them",
                                  name=name, project=""))


def test_signing_in_later_keeps_what_was_done_before(program):
    browser = Browser()
    with Companion() as companion, Program(program, environment=browser.environment) as app:
        acme, there = companion.instance("Acme Support"), companion.instance("company B")
        add_instance(app, acme, kind="none", name="Acme Support")
        app.wait_for("Not signed in")
        wizard = open_initiating(app)
        wizard.type("Destination instance URL", there["exalateUrl"])
        wizard.find("label", re.compile("^✓ "))
        wizard.choose("Script")
        wizard.press("Next")
        wizard.find("label", "Exalate console")
        wizard.type("Connection name", "made-before")
        code = make_in_console(browser, acme, there, "made-before")
        set_clipboard(code)
        wizard.press(re.compile("^(Paste|Use the code on the clipboard)"))
        wizard.find("label", "Invitation")
        be_done(wizard)
        app.wait_for_status("made-before", "Pending")
        helped, = pathlib.Path(os.environ["HOME"]).rglob("helped.json")
        assert helped.stat().st_mode & 0o777 == 0o600
        assert files_with(code) == []

        make_in_console(browser, acme, there, "made-by-somebody-else")
        app.press("Sign in…")
        dialog = app.dialog("Edit instance")
        assert dialog.is_checked("Without signing in")
        dialog.choose("User and password")
        dialog.type("User", acme["user"])
        dialog.type("Password", acme["password"])
        dialog.press("Save")
        dialog.wait_until_gone()
        app.wait(lambda: app.row_count() == 2, what="the list of the node")
        assert not app.shows("Not signed in")
        app.wait(lambda: "made-before" not in helped.read_text(encoding="utf-8"), what="it is recognised")
        app.type("Search connections", "made-before")
        app.wait(lambda: app.row_count() == 1, what="that connection alone")
        app.press("Copy details")
        app.wait(lambda: re.search("made in the Exalate console.*recognised in the list", selection(), re.S),
                 what="all that happened, in its order")
        app.press("Copy invitation code")
        app.wait(lambda: selection() == code, what="the code that was pasted then")
        assert app.close() == 0
