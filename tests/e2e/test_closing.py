# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""The windows are closed at each step, with the window manager's button: no crash, exit code 0, no process left."""
from desktop import wait
from harness import PATIENCE, Part, Program, is_alive, processes_of
from steps import copy_code, fill_destination, go_to_information, go_to_invitation, open_accepting, open_initiating

STAY = ("Cancel", "Keep editing", "Go back", "No")  # answers to "close it?" that do not


def close_topmost(app):
    """Closes the window that is in front, or lets go of what is asked about; waits until that had some effect."""
    before = app.desktop.windows(app.process.pid)
    if app.all("alert"):
        buttons = [node.get_name().replace("&", "") for node in Part(app, "alert").all("push button")]
        app.press(next(name for name in buttons if name not in STAY))
        app.wait_for_end_or(lambda: not app.all("alert"))
        return
    active = app.desktop.active()
    (active if active in before else before[-1]).close()
    app.wait_for_end_or(lambda: app.desktop.windows(app.process.pid) != before)


def closes_cleanly(app):
    """Closes window after window, and looks for what remains."""
    everything = processes_of(app.process.pid)
    while app.process.poll() is None and app.desktop.windows(app.process.pid):
        close_topmost(app)
    assert app.exit_code() == 0
    wait(lambda: not any(map(is_alive, everything)), PATIENCE, "no process is left")


def test_closing_the_first_start(program):
    with Program(program) as app:
        app.find("push button", "Add instance", 30)
        closes_cleanly(app)


def test_closing_while_an_instance_is_added(program):
    with Program(program) as app:
        app.press("Add instance", timeout=30)
        app.dialog("Add instance").type("Exalate URL", "https://acme.example.com")
        closes_cleanly(app)


def test_closing_the_list(program):
    with Program.sandbox(program, "--connections", "20") as app:
        app.wait(lambda: app.row_count() == 20, what="the connections")
        closes_cleanly(app)


def test_closing_at_the_destination(program):
    with Program.sandbox(program) as app:
        fill_destination(open_initiating(app), app.instance("company B")["exalateUrl"])
        closes_cleanly(app)


def test_closing_while_the_destination_is_looked_up(program):
    with Program.sandbox(program, "--delay", "3000") as app:
        wizard = open_initiating(app)
        fill_destination(wizard, app.instance("company B")["exalateUrl"])
        wizard.press("Next")
        closes_cleanly(app)


def test_closing_at_the_connection_information(program):
    with Program.sandbox(program) as app:
        go_to_information(app, app.instance("company B")["exalateUrl"])
        closes_cleanly(app)


def test_closing_while_it_is_created(program):
    with Program.sandbox(program, "--delay", "1000") as app:
        wizard = go_to_information(app, app.instance("company B")["exalateUrl"])
        wizard.press("Next")
        closes_cleanly(app)


def test_closing_at_the_invitation(program):
    with Program.sandbox(program) as app:
        copy_code(app, go_to_invitation(app, app.instance("company B")["exalateUrl"]))
        closes_cleanly(app)


def test_closing_at_the_check_page(program):
    with Program.sandbox(program) as app:
        code = app.node("company B").invite(app.instance("Acme Support"), "unconfirmed", "Development")
        wizard = open_accepting(app)
        wizard.type("Invitation code", code)
        wizard.press("Next")
        wizard.find("push button", "Confirm")
        closes_cleanly(app)
