# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""No mouse and no accessibility actions: keys, sent through the X server."""
import re

from desktop import selection, set_clipboard
from harness import Program, role_of
from steps import open_initiating


def tab_to(app, name, role=None):
    """Presses Tab until the control of that name has the focus."""
    passed = []
    while (node := app.focused()) is None or node.get_name() != name or role not in (None, role_of(node)):
        passed.append(node.get_name() if node else None)
        assert len(passed) < 40, f"{name!r} is not reached by Tab; passed {passed}"
        app.desktop.press("Tab")
        app.wait(lambda: (now := app.focused()) is not None and now != node, 5, f"Tab leaves {passed[-1]!r}")


def test_a_connection_is_initiated_without_a_mouse(program):
    with Program.sandbox(program) as app:
        keys = app.desktop
        keys.wait_until_active(app.process.pid)
        keys.press("ctrl+n")
        wizard = app.dialog("Initiate connection")
        wizard.wait_for_focus("Destination instance URL")
        keys.type(app.instance("company B")["exalateUrl"])
        wizard.wait_for(r"Jira Cloud")
        # One stop for the three cards: arrows move, Space selects.
        passed = []
        while role_of(wizard.focused()) != "radio button":
            assert len(passed) < 12, f"the cards are not reached by Tab; passed {passed}"
            passed.append(wizard.focused().get_name())
            keys.press("Tab")
            wizard.wait(lambda: wizard.focused().get_name() != passed[-1], 5, f"Tab leaves {passed[-1]!r}")
        while wizard.focused().get_name() != "Script":
            before = wizard.focused().get_name()
            keys.press("Right")
            wizard.wait(lambda: wizard.focused().get_name() != before, 5, "the arrow moves")
        assert not wizard.is_checked("Script")
        keys.press("space")
        wizard.wait(lambda: wizard.is_checked("Script"), what="Space selects")
        keys.press("Return")

        wizard.wait_for_focus("Local instance short name")
        keys.type("acme")  # it is selected: what is typed replaces it
        keys.press("Tab")
        wizard.wait_for_focus("Remote instance short name")
        keys.press("ctrl+a")
        keys.type("company B")
        wizard.wait(lambda: wizard.value("Connection name") == "acme_to_company-b", what="the name follows what is typed")
        # Enter goes on to the next field here: only Ctrl+Enter, or the button, creates.
        keys.press("Return")
        wizard.wait_for_focus("Connection name")
        assert app.node("Acme Support").connections() == [], "Return alone must not create"
        keys.press("ctrl+Return")

        wizard.wait_for_focus("Copy invitation code")
        keys.press("Return")
        code = app.wait(selection, what="the code on the clipboard")
        app.node("company B").accept(code, "Development")
        tab_to(wizard, "Done", "push button")
        keys.press("space")
        wizard.wait_until_gone()
        app.wait_for_status("acme_to_company-b", "Active")


def test_an_invitation_is_accepted_without_a_mouse(program):
    with Program.sandbox(program) as app:
        code = app.node("company B").invite(app.instance("Acme Support"), "by-keys", "Development")
        keys = app.desktop
        keys.wait_until_active(app.process.pid)
        keys.press("ctrl+shift+v")
        wizard = app.dialog("Accept invitation")
        wizard.wait_for_focus("Invitation code")
        set_clipboard(code)
        keys.press("ctrl+v", "Return")
        wizard.find("push button", "Confirm")
        keys.press("Return")  # which goes on to the next control
        tab_to(wizard, "Confirm", "push button")
        assert app.node("Acme Support").connections() == [], "Return alone must not confirm"
        keys.press("space")
        wizard.find("push button", "Done")
        tab_to(wizard, "Done", "push button")
        keys.press("space")
        wizard.wait_until_gone()
        app.wait_for_status("by-keys", "Active")


def test_escape_cancels(program):
    with Program.sandbox(program) as app:
        wizard = open_initiating(app)
        app.desktop.wait_until_active(app.process.pid)
        wizard.wait_for_focus("Destination instance URL")
        app.desktop.press("Escape")
        wizard.wait_until_gone()


def test_tab_goes_round_the_main_window(program):
    """Every button of the main window is a stop, and the way leads back to where it began."""
    with Program.sandbox(program, "--connections", "3") as app:
        app.desktop.wait_until_active(app.process.pid)
        app.wait(lambda: app.row_count() == 3, what="three connections")
        for name in ("Initiate connection", "Accept invitation", "Refresh", "Search connections", "Connections", "Edit", "Delete",
                     "Copy details", "Instance"):
            tab_to(app, name)


def test_f1_opens_the_manual_where_it_speaks_of_the_page(program):
    with Program.sandbox(program) as app:
        keys = app.desktop

        def reads(part, heading):
            keys.press("F1")
            manual = app.dialog("Manual")
            page = manual.find("label", "Manual")
            manual.wait(lambda: manual.text(page).startswith(heading), what=heading)
            manual.wait_for_focus("")  # the page's own area
            keys.press("Escape")
            manual.wait_until_gone()
            assert part.root() is not None

        keys.wait_until_active(app.process.pid)
        reads(app, "The list of connections")
        wizard = open_initiating(app)
        wizard.wait_for_focus("Destination instance URL")
        reads(wizard, "The destination")
        wizard.wait_for_focus("Destination instance URL")
        wizard.press("Cancel")
        wizard.wait_until_gone()


def test_the_list_by_keys(program):
    """Its rows and their actions, its menu, its order."""
    with Program.sandbox(program, "--connections", "12") as app:
        keys = app.desktop
        keys.wait_until_active(app.process.pid)
        app.wait(lambda: app.row_count() == 12, what="twelve connections")
        tab_to(app, "Connections")
        keys.press("Return")
        details = app.dialog("Connection details")
        details.wait_for_focus("Close")
        assert details.value("Status") and details.value("Remote host")
        keys.press("Escape")
        details.wait_until_gone()
        app.wait_for_focus("Connections")
        keys.press("F2")
        editing = app.dialog("Edit connection")
        editing.wait_for_focus("Connection name")
        keys.press("Escape")
        editing.wait_until_gone()
        app.wait_for_focus("Connections")
        keys.press("Delete")
        question = app.question()
        question.wait_for_focus("Cancel")
        keys.press("Escape")
        question.wait_until_gone()
        assert app.row_count() == 12
        # The status that is chosen moves with the arrows, as in any group of radio buttons.
        app.press(re.compile("^Active "), "radio button")
        app.wait(lambda: {row[-1] for row in app.rows()} == {"Active"}, what="active connections alone")
        app.press("All 12", "radio button")
        app.wait(lambda: app.row_count() == 12, what="all of them")
        app.desktop.press("ctrl+f")
        app.wait_for_focus("Search connections")
        keys.type("zzz")
        app.wait_for("No connection matches")
        keys.press("Escape")
        app.wait(lambda: app.row_count() == 12, what="Escape empties the search")


def test_shortcuts_of_the_main_window(program):
    with Program.sandbox(program, "--connections", "3") as app:
        app.desktop.wait_until_active(app.process.pid)
        app.wait(lambda: app.row_count() == 3, what="three connections")
        app.desktop.press("ctrl+f")
        app.wait_for_focus("Search connections")
        app.node("Acme Support").invite(app.instance("contoso"), "made-elsewhere")
        app.desktop.press("F5")
        app.wait(lambda: app.row_count() == 4, 10, "the connection that F5 brings")
