# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Basic alone can be upgraded: to Script, and to Visual where the two trackers allow it."""
from harness import Program


def make_basic(app, name, destination):
    app.node("Acme Support").call("POST", "connections", {
        "connectionType": "PUBLIC", "type": "BASIC", "name": name, "localShortName": "acme", "remoteShortName": destination,
        "destinationUrl": app.instance(destination)["exalateUrl"]})


def test_basic_becomes_script_or_visual_where_allowed(program):
    with Program.sandbox(program) as app:
        make_basic(app, "to-servicenow", "initech")
        make_basic(app, "to-jira", "company B")
        app.desktop.wait_until_active(app.process.pid)
        app.desktop.press("F5")
        app.wait(lambda: app.row_count() == 2, what="the two connections")

        app.type("Search connections", "to-servicenow")
        app.wait(lambda: app.row_count() == 1, what="the one that is looked for")
        app.press("Upgrade")
        dialog = app.dialog("Upgrade connection")
        dialog.wait_for(r"This cannot be undone")
        dialog.wait(lambda: "Visual works only between Jira" in dialog.find("radio button", "Visual").get_description(), what="why no Visual")
        dialog.press("Upgrade")
        dialog.wait_for(r"Choose one to continue")
        dialog.choose("Script")
        dialog.press("Upgrade")
        dialog.wait_until_gone()
        app.wait_for(r"to-servicenow now uses Script mode")
        app.wait(lambda: "Script" in app.row("to-servicenow")[0], what="the list says Script")
        app.wait(lambda: not app.all("push button", "Upgrade"), what="no second upgrade")

        app.type("Search connections", "to-jira")
        app.press("Upgrade")
        dialog = app.dialog("Upgrade connection")
        dialog.choose("Visual")
        dialog.press("Upgrade")
        dialog.wait_until_gone()
        app.wait(lambda: "Visual" in app.row("to-jira")[0], what="the list says Visual")
        assert sorted(one["type"] for one in app.node("Acme Support").connections()) == ["SCRIPT", "VISUAL"]
