# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Everything that can be used has a name, a role and, where it is a card, its place in one group (rules.md 27), and is large enough
to be hit (rules.md 28)."""
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

from harness import Program, role_of, states
from steps import (accept, choose_project, copy_code, fill_destination, go_to_information, initiate, open_accepting,
                   open_initiating)

BULLETS = {
    "Basic": ("Automatic configuration of basic fields", "Sync rules cannot be edited", "Only Issues can be synced",
              "Recommended for use cases of basic complexity"),
    "Visual": ("Low-code, visual interface", "Configure both sides of the connection using a single interface",
               "Recommended for use cases of basic to intermediate complexity"),
    "Script": ("Groovy-based scripting", "Configure each side of the connection separately",
               "Recommended for use cases of basic to advanced complexity"),
}


LEAST = 24  # pixels; rules.md 28
TARGETS = ("push button", "check box", "radio button", "toggle button", "text", "password text")


def too_small(app):
    """Shown controls that a hand which shakes would miss."""
    for role in TARGETS:
        for node in app.all(role):
            size = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
            if role in ("text", "password text") and "editable" not in states(node):
                continue  # a value to read
            if {"showing", "enabled"} <= states(node) and node.get_name() != "Clear" and min(size.width, size.height) < LEAST:
                yield f"{role} {node.get_name()!r}: {size.width}x{size.height}"


def everything_can_be_used(app, where):
    everything_has_a_name(app, where)
    small = app.wait(lambda: [list(too_small(app))], what=f"{where}: a tree that stands still")[0]
    assert not small, f"{where}: smaller than {LEAST} pixels: {small}"


def everything_has_a_name(app, where):
    def bare():
        return [f"{role_of(node)} in {node.get_parent().get_name()!r}" for node in app.unnamed()]

    # A list that is read anew meanwhile takes objects away: then the tree is looked at once more.
    found = app.wait(lambda: [bare()], what=f"{where}: a tree that stands still")[0]
    assert not found, f"{where}: without a name: {found}"


def test_names_at_the_first_start(program):
    with Program(program) as app:
        app.find("push button", "Add instance", 30)
        everything_can_be_used(app, "first start")
        app.press("Add instance")
        dialog = app.dialog("Add instance")
        for kind in ("User and password", "Token", "Session token"):
            dialog.choose(kind)
            everything_can_be_used(app, kind)


def test_names_while_initiating(program):
    with Program.sandbox(program) as app:
        everything_can_be_used(app, "empty list")
        app.switch_to("company B")
        there = app.instance("Acme Support")["exalateUrl"]
        wizard = open_initiating(app)
        everything_can_be_used(app, "Destination, empty")
        fill_destination(wizard, there)
        wizard.wait_for("Zendesk")
        everything_can_be_used(app, "Destination, found")
        wizard.type("Destination instance URL", "http://127.0.0.1:1")
        wizard.wait_for("refused the connection")
        everything_can_be_used(app, "Destination, with a problem")
        wizard.type("Destination instance URL", there)
        wizard.press("Next")
        wizard.editable("Connection name")
        everything_can_be_used(app, "Connection information")
        wizard.press("Next")
        choose_project(wizard, "Support")
        everything_can_be_used(app, "Project")
        wizard.press("Initiate")
        copy_code(app, wizard)
        everything_can_be_used(app, "Invitation")
        wizard.press("Show")
        everything_can_be_used(app, "Invitation, shown")


def test_names_while_accepting(program):
    with Program.sandbox(program) as app:
        code, _ = initiate(app, app.instance("company B")["exalateUrl"])
        everything_can_be_used(app, "list")
        app.switch_to("company B")
        wizard = open_accepting(app)
        everything_can_be_used(app, "Code")
        wizard.type("Invitation code", code)
        wizard.press("Next")
        choose_project(wizard, "Support")
        everything_can_be_used(app, "Check")
        wizard.press("Confirm")
        wizard.find("push button", "Done")
        everything_can_be_used(app, "Done")


def test_the_cards_are_three_radio_buttons_that_tell_what_they_mean(program):
    with Program.sandbox(program) as app:
        wizard = open_initiating(app)
        wizard.find("radio button", "Script")
        cards = wizard.all("radio button")
        assert [card.get_name() for card in cards] == list(BULLETS)
        assert not any("checked" in states(card) for card in cards), "nothing is preselected"
        for card in cards:
            for bullet in BULLETS[card.get_name()]:
                assert bullet in card.get_description(), card.get_description()
        wizard.wait_for(r"(?i)cannot change the mode later")


def test_a_card_that_is_not_available_says_why(program):
    with Program.sandbox(program) as app:
        wizard = open_initiating(app)
        wizard.type("Destination instance URL", app.instance("initech")["exalateUrl"])
        wizard.wait_for("ServiceNow")
        card = wizard.find("radio button", "Visual")
        assert "focusable" in states(card), "it stays in reach"
        wizard.wait(lambda: "available" in card.get_description().lower() or "Visual" in card.get_description(),
                    what="the reason in its description")
        wizard.press("Visual", "radio button")
        assert not wizard.is_checked("Visual")


def test_labels_of_the_destination_page(program):
    with Program.sandbox(program) as app:
        wizard = open_initiating(app)
        for role, name in (("text", "Destination instance URL"), ("check box", "I don't have a URL"), ("radio button", "Basic"),
                           ("radio button", "Visual"), ("radio button", "Script"), ("push button", "Next"),
                           ("push button", "Cancel")):
            wizard.find(role, name)
        wizard.wait_for("Choose the configuration type")
        wizard.press("I don't have a URL", "check box")
        wizard.wait(lambda: "enabled" not in states(wizard.find("text", "Destination instance URL")),
                    what="the field is disabled")


def test_values_to_read_are_in_the_tab_order(program):
    with Program.sandbox(program) as app:
        wizard = go_to_information(app, app.instance("company B")["exalateUrl"])
        wizard.press("Next")
        wizard.find("push button", "Copy invitation code")
        for name in ("Invitation code", "Fingerprint", "Status"):
            values = [node for node in wizard.all(None, name) if "focusable" in states(node)]
            assert values, f"{name} cannot be reached by keyboard\n{app.dump()}"


def test_the_list_tells_each_row_in_words(program):
    with Program.sandbox(program) as app:
        initiate(app, app.instance("company B")["exalateUrl"], "in-words")
        app.wait_for_status("in-words", "Pending")
        name, _, last_sync, status = app.row("in-words")
        assert name == "in-words, Jira Cloud, Script", name
        assert last_sync == "Never"
        assert status == "Pending"
        app.switch_to("company B")
        accept(app, app.node("Acme Support").invite(app.instance("company B"), "second"), "Support")
        app.wait_for_status("second", "Active")
