# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Basic mode: no names to enter, an invitation for the other side, or a verification in the browser."""
from browser import Browser
from harness import Program
from steps import accept, be_done, choose_project, copy_new_code, fill_destination, go_on, open_initiating
from test_bad_input import says

YES, NO = "Yes, I have admin access", "No, I don't have admin access"


def initiate_basic(app, number=""):
    """Acme Support to company B without admin access there; the code."""
    wizard = open_initiating(app)
    fill_destination(wizard, app.instance("company B")["exalateUrl"], "Basic")
    go_on(wizard, "Admin access")
    wizard.choose(NO)
    go_on(wizard, "Invitation", "Initiate")
    wizard.wait_for(r"On the .company B. side")
    assert wizard.value("Connection") == f"acme-support_to_company-b{number} · Basic"
    code = copy_new_code(app, wizard)
    be_done(wizard)
    return code


def test_without_admin_access_the_other_side_gets_an_invitation(program):
    with Program.sandbox(program) as app:
        code = initiate_basic(app)
        app.wait_for_status("acme-support_to_company-b", "Pending")
        initiate_basic(app, "-2")  # no page asks for a name, so one that is taken is nobody's concern
        app.wait_for_status("acme-support_to_company-b-2", "Pending")
        app.switch_to("company B")
        accept(app, code, "Development")
        app.wait_for_status("acme-support_to_company-b", "Active")
        app.switch_to("Acme Support")
        app.wait_for_status("acme-support_to_company-b", "Active")


def test_with_admin_access_the_browser_verifies_it_and_both_sides_are_active(program):
    browser = Browser()
    with Program.sandbox(program, environment=browser.environment) as app:
        there = app.instance("Acme Support")["exalateUrl"]
        app.switch_to("company B")
        wizard = open_initiating(app)
        fill_destination(wizard, there, "Basic")
        go_on(wizard, "Project")
        choose_project(wizard, "Support")
        go_on(wizard, "Admin access")
        wizard.press("Initiate")
        says(wizard, r"Do you have admin access to 127\.0\.0\.1", r"Choose an answer")
        wizard.choose(YES)
        go_on(wizard, "Verification")
        wizard.press("Initiate")
        wizard.wait_for(r"Verify your admin access first")

        wizard.press("Verify admin access")
        assert browser.next().startswith(there)
        wizard.wait_for(r"Waiting for you to confirm on 127\.0\.0\.1:\d+ in the browser")
        wizard.press("Stop waiting")
        wizard.press("Verify admin access")
        page = browser.next()
        assert "Accept" in browser.read(page) and "Deny" in browser.read(page)
        browser.submit(page, answer="deny")
        says(wizard, r"127\.0\.0\.1:\d+ reports that the account in the browser has no admin access", r"verify again, or go back and choose another mode")
        assert app.node("company B").connections() == []

        wizard.press("Verify admin access")
        browser.submit(browser.next(), answer="accept")
        wizard.wait_for(r"127\.0\.0\.1:\d+ confirmed that you have admin access")
        go_on(wizard, "Admin access", "Previous")
        assert wizard.is_checked(YES)
        go_on(wizard, "Verification")
        wizard.wait_for(r"confirmed that you have admin access")
        go_on(wizard, "Connected", "Initiate")
        assert "company B (Jira Cloud)" in wizard.value("Local instance")
        assert "(Zendesk)" in wizard.value("Remote instance")
        wizard.press("Go to remote")
        assert browser.next() == there
        be_done(wizard)
        app.wait_for_status("company-b_to_acme-support", "Active")
        app.switch_to("Acme Support")
        app.wait_for_status("company-b_to_acme-support", "Active")


def test_ten_thousand_projects_are_searched_as_one_types(program):
    with Program.sandbox(program, "--projects", "10000") as app:
        app.switch_to("company B")
        wizard = open_initiating(app)
        fill_destination(wizard, app.instance("Acme Support")["exalateUrl"], "Basic")
        go_on(wizard, "Project")
        wizard.wait_for(r"10,003 projects; the first 200 are shown")
        wizard.type("Select a project", "0999")
        wizard.wait(lambda: len(wizard.all("list item")) == 11, what="the list narrows")  # 00999 and 09990 to 09999
        wizard.press("Next")
        wizard.wait_for(r"Choose a project from the list")
        choose_project(wizard, "Project 09990")
        go_on(wizard, "Admin access")
        wizard.choose(NO)
        go_on(wizard, "Invitation", "Initiate")
