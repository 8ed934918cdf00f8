# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""A node with ten thousand connections."""
from harness import Program

MANY = 10_000


def listed(app):
    app.wait(lambda: app.row_count() == MANY, 30, f"{MANY} connections")


def test_they_are_shown_and_the_search_narrows_them(program):
    with Program.sandbox(program, "--connections", str(MANY)) as app:
        listed(app)
        app.type("Search connections", "-9999")
        app.wait(lambda: app.row_count() == 1, what="the one that matches")
        assert app.rows()[0][0].split(",")[0].endswith("-9999")
        app.type("Search connections", "no such connection")
        app.wait_for(r"No connection matches")
        app.type("Search connections", "")
        listed(app)


def test_each_row_has_its_actions(program):
    with Program.sandbox(program, "--connections", str(MANY)) as app:
        listed(app)
        app.type("Search connections", "Pending")
        app.find("push button", "Copy invitation code")
        for name in ("Go to remote", "Edit", "Delete", "Copy details"):
            app.find("push button", name)
        app.type("Search connections", "Deactivated")
        app.find("push button", "Activate")
        app.type("Search connections", "Active")
        app.find("push button", "Deactivate")


def test_a_row_in_the_middle_is_changed_and_deleted(program):
    with Program.sandbox(program, "--connections", str(MANY)) as app:
        listed(app)
        name = next(one["name"] for one in app.node("Acme Support").connections()[4999:] if one["status"] == "ACTIVE")
        app.type("Search connections", name)
        app.wait(lambda: app.row_count() == 1, what="the one that matches")
        was = app.status_of(name)
        assert was == "Active", was
        app.press("Deactivate")
        app.question().press("Deactivate")
        app.wait_for_status(name, "Deactivated")
        app.press("Activate")
        app.question().press("Activate")
        app.wait_for_status(name, "Active")
        app.press("Delete")
        question = app.question()
        question.wait_for(name)
        question.press("Cancel")
        question.wait_until_gone()
        app.press("Delete")
        app.question().press("Delete")
        app.wait_for(r"No connection matches")
        assert len(app.node("Acme Support").connections()) == MANY - 1
