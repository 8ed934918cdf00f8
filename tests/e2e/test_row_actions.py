# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""What can be done with a connection of the list."""
import re

from browser import Browser
from desktop import selection, set_clipboard
from harness import Program
from steps import copy_new_code
from test_bad_input import says


def look_for(app, name):
    """Leaves the connection of this name alone in the list, and so the current one."""
    app.type("Search connections", name)
    app.wait(lambda: app.row_count() == 1, what=f"{name} alone in the list")


def test_a_connection_from_its_code_to_its_end(program):
    browser = Browser()
    with Program.sandbox(program, "--connections", "20", environment=browser.environment) as app:
        there = app.instance("company B")
        code = app.node("Acme Support").invite(there, "row-of-its-own")
        app.desktop.wait_until_active(app.process.pid)
        app.desktop.press("F5")
        app.wait(lambda: app.row_count() == 21, what="the new connection")
        # A status that nobody has heard of is shown as it comes.
        look_for(app, "PAUSED")
        assert app.rows()[0][-1] == "PAUSED"
        look_for(app, "REMOTE_UNREACHABLE")
        assert app.rows()[0][-1] == "REMOTE_UNREACHABLE"
        assert not app.all("push button", "Deactivate") and not app.all("push button", "Activate")

        look_for(app, "row-of-its-own")
        code_of_list = copy_new_code(app, app)
        assert code_of_list != code, "this node makes a new one"
        app.wait_for(r"This is a new code: the earlier one may no longer work")
        app.press("Go to remote")
        assert browser.next() == there["exalateUrl"]
        app.press("Copy details")
        app.wait_for(r"They contain no secrets")
        details = selection()
        assert "row-of-its-own" in details and "PENDING" in details
        assert re.search(r"Z: invitation code copied \([A-Z2-9-]{9}\)$", details, re.M), "its history, from the journal"
        assert code not in details and code_of_list not in details and "://" not in details
        app.node("company B").accept(code_of_list, "Development")
        app.wait_for_status("row-of-its-own", "Active", 30)

        app.press("Edit")
        dialog = app.dialog("Edit connection")
        dialog.type("Connection name", "acme_to_contoso-1")  # may be taken or not; the next one is
        dialog.type("Connection name", app.node("Acme Support").connections()[0]["name"])
        dialog.type("Description", "new words")
        dialog.press("Save")
        says(dialog, r"already has a connection with this name", r"Enter another connection name")
        assert dialog.value("Description") == "new words"
        dialog.type("Connection name", "renamed")
        dialog.press("Save")
        dialog.wait_until_gone()
        look_for(app, "renamed")
        assert next(one for one in app.node("Acme Support").connections() if one["name"] == "renamed")["description"] == "new words"

        app.press("Deactivate")
        app.question().wait_for(r"Nothing is synchronised with there until")
        app.question().press("Deactivate")
        app.wait_for(r"renamed is deactivated: nothing is synchronised until you activate it")
        app.wait_for_status("renamed", "Deactivated")
        app.press("Activate")
        app.question().press("Activate")
        app.wait_for_status("renamed", "Active")
        app.press("Delete")
        question = app.question()
        question.wait_for(r"Delete the connection .renamed.\?")
        question.wait_for(r"Synchronisation with there stops")
        question.press("Cancel")
        question.wait_until_gone()  # or the next question would be this one, as it closes
        app.press("Delete")
        app.question().press("Delete")
        app.wait_for(r"renamed was deleted")
        app.type("Search connections", "")
        app.wait(lambda: app.row_count() == 20, what="one row less")


def test_a_connection_that_was_deleted_elsewhere(program):
    with Program.sandbox(program, "--connections", "3") as app:
        app.wait(lambda: app.row_count() == 3, what="three connections")
        node = app.node("Acme Support")
        first = node.connections()[0]
        app.type("Search connections", first["name"])
        app.wait(lambda: app.row_count() == 1, what="the first one")
        app.press("Edit")
        dialog = app.dialog("Edit connection")
        node.call("DELETE", f"connections/{first['id']}")
        dialog.type("Description", "too late")
        dialog.press("Save")
        says(dialog, r"This no longer exists on", r"Refresh the list")
        assert dialog.value("Description") == "too late"
        dialog.press("Cancel")
        dialog.wait_until_gone()
        app.wait_for(r"No connection matches")
        app.type("Search connections", "")
        app.wait(lambda: app.row_count() == 2, what="its row goes, and the two others stay")
        for one in node.connections():
            node.call("DELETE", f"connections/{one['id']}")
        set_clipboard("another text")
        app.press("Delete")
        app.question().press("Delete")
        app.wait_for(r"was deleted")
        app.wait_for(r"No connections yet")
