# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""The main job: a Script connection from the first click to two active sides, through the accessible tree alone."""
from desktop import selection, wait
from harness import Program
from steps import (accept, choose_project, copy_code, fill_destination, go_to_information, go_to_invitation, initiate,
                   open_accepting, open_initiating)

NAME = "acme_to_company-b"


def test_both_sides_from_the_first_click_to_active(program):
    with Program.sandbox(program) as app:
        assert app.current_instance() == "Acme Support"
        there = app.instance("company B")

        wizard = open_initiating(app)
        fill_destination(wizard, there["exalateUrl"])
        wizard.wait_for(r"connects to " + there["exalateUrl"].rstrip("/"))
        wizard.wait_for(r"Jira Cloud")
        wizard.press("Next")
        wizard.editable("Connection name")
        assert wizard.value("Remote instance short name") == "company B"
        wizard.type("Local instance short name", "acme")
        wizard.wait(lambda: wizard.value("Connection name") == NAME, what="the name that follows the short names")
        wizard.type("Description", "Escalations from support to the service desk")
        wizard.press("Next")

        wizard.wait_for(r"On the .company B. side, you \(or their application administrator\) need to Accept the Invitation\.")
        code = copy_code(app, wizard)
        fingerprint = wizard.value("Fingerprint")
        wizard.press("Done")
        wizard.wait_until_gone()
        app.wait_for_status(NAME, "Pending")

        app.switch_to("company B")
        wizard = open_accepting(app)
        wizard.type("Invitation code", code)
        wizard.press("Next")
        wizard.find("push button", "Confirm")
        assert wizard.value("Fingerprint") == fingerprint
        assert wizard.value("Connection") == NAME
        assert wizard.value("Mode") == "Script"
        assert "Zendesk" in wizard.value("From")
        assert "Jira Cloud" in wizard.value("To")
        assert app.node("company B").connections() == [], "nothing may change before Confirm"
        choose_project(wizard, "Development")
        wizard.press("Confirm")
        wizard.press("Done")
        wizard.wait_until_gone()
        app.wait_for_status(NAME, "Active")

        app.switch_to("Acme Support")
        app.wait_for_status(NAME, "Active")


def test_the_link_of_the_tracker_will_do_as_well(program):
    with Program.sandbox(program) as app:
        wizard = open_initiating(app)
        fill_destination(wizard, app.instance("company B")["trackerUrl"])
        wizard.wait_for(r"Jira Cloud")
        wizard.press("Next")
        wizard.editable("Connection name")
        assert wizard.value("Remote instance short name")
        wizard.press("Next")
        code = copy_code(app, wizard)
        wizard.press("Done")
        app.node("company B").accept(code, "Operations")


def test_without_a_url_the_connection_is_private(program):
    with Program.sandbox(program) as app:
        wizard = open_initiating(app)
        wizard.press("I don't have a URL", "check box")
        wizard.choose("Script")
        wizard.press("Next")
        wizard.editable("Connection name")
        wizard.type("Remote instance short name", "company B")
        wizard.press("Next")
        code = copy_code(app, wizard)
        wizard.press("Done")
        app.node("company B").accept(code, "Development")


def test_the_invitation_page_sees_by_itself_that_it_was_accepted(program):
    with Program.sandbox(program) as app:
        wizard = go_to_invitation(app, app.instance("company B")["exalateUrl"])
        code = copy_code(app, wizard)
        assert "Pending" in wizard.value("Status")
        app.node("company B").accept(code, "Development")
        wizard.wait_for_focus("Copy invitation code")
        wizard.wait(lambda: "Active" in wizard.value("Status"), 30, "the status that turns active")
        wizard.wait_for(r"✓ Accepted by company B\. The connection is active\.")
        assert not wizard.all("push button", "Copy invitation code") and not wizard.shows("Use the following invitation code")
        wizard.wait_for_focus("Open the Exalate console")
        wizard.press("Done")
        wizard.wait_until_gone()


def test_the_list_sees_by_itself_that_it_was_accepted(program):
    with Program.sandbox(program) as app:
        code, _ = initiate(app, app.instance("company B")["exalateUrl"], "by-itself")
        app.wait_for_status("by-itself", "Pending")
        app.node("company B").accept(code, "Development")
        app.wait_for_status("by-itself", "Active", 30)
        app.wait_for(r"by-itself is now active")


def test_a_pending_code_can_be_copied_again_from_the_list(program):
    with Program.sandbox(program) as app:
        _, fingerprint = initiate(app, app.instance("company B")["exalateUrl"], "once-more")
        app.wait_for_status("once-more", "Pending")
        app.press("Copy invitation code")
        said = app.wait_for(r"Fingerprint: ([A-Z2-9]{4}-[A-Z2-9]{4})")
        assert said[1] == fingerprint
        app.node("company B").accept(selection(), "Development")


def test_going_back_loses_nothing(program):
    with Program.sandbox(program) as app:
        there = app.instance("company B")["exalateUrl"]
        wizard = go_to_information(app, there)
        wizard.type("Connection name", "a name of my own")
        wizard.type("Description", "why it is there")
        wizard.press("Previous")
        assert wizard.value("Destination instance URL") == there
        assert wizard.is_checked("Script")
        wizard.press("Next")
        wizard.editable("Connection name")
        assert wizard.value("Connection name") == "a name of my own"
        assert wizard.value("Description") == "why it is there"


def test_after_the_commit_nothing_leads_back(program):
    with Program.sandbox(program) as app:
        wizard = go_to_invitation(app, app.instance("company B")["exalateUrl"])
        assert not wizard.all("push button", "Previous")
        assert not wizard.all("push button", "Cancel")


def test_the_other_way_round(program):
    """From an instance with projects to one without."""
    with Program.sandbox(program) as app:
        app.switch_to("company B")
        wizard = go_to_information(app, app.instance("Acme Support")["exalateUrl"])
        wizard.type("Connection name", "back")
        wizard.press("Next")
        choose_project(wizard, "Support")
        wizard.press("Initiate")
        code = copy_code(app, wizard)
        wizard.press("Done")
        wizard.wait_until_gone()
        app.switch_to("Acme Support")
        accept(app, code)
        app.wait_for_status("back", "Active")


def test_accepting_takes_a_whole_mail(program):
    with Program.sandbox(program) as app:
        code = app.node("company B").invite(app.instance("Acme Support"), "by-mail", "Development")
        mail = f"Hello,\n\nplease accept this invitation in your Exalate console:\n\n{code}\n\nKind regards\nMaria, company B\n"
        accept(app, mail)
        app.wait_for_status("by-mail", "Active")
        there = app.node("company B")
        wait(lambda: there.status_of("by-mail") == "ACTIVE", 10, "the initiating side is active")
