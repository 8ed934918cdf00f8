# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Visual mode: names, verification on the destination, and both sides active at once."""
from browser import Browser
from harness import Program
from steps import be_done, fill_destination, go_on, open_initiating


def test_both_sides_are_active_once_the_destination_has_confirmed(program):
    browser = Browser()
    with Program.sandbox(program, environment=browser.environment) as app:
        app.switch_to("company B")  # which has projects: Visual asks for none
        wizard = open_initiating(app)
        fill_destination(wizard, app.instance("contoso")["exalateUrl"], "Visual")
        go_on(wizard, "Connection information")
        assert not wizard.shows(r"Next creates the connection")
        wizard.type("Description", "both sides in one interface")
        go_on(wizard, "Verification")
        wizard.press("Verify admin access")
        page = browser.next()
        wizard.wait_for(r"This page continues automatically")
        wizard.press("Open the page again")
        assert browser.next() == page
        browser.submit(page, answer="accept")
        wizard.wait_for(r"confirmed")
        go_on(wizard, "Connected", "Initiate")
        assert wizard.shows(r"company B and contoso are connected")
        assert not wizard.all("push button", "Previous") and not wizard.all("push button", "Cancel")
        be_done(wizard)
        for name in ("company B", "contoso"):
            app.switch_to(name)
            app.wait_for_status("company-b_to_contoso", "Active")
            one = next(one for one in app.node(name).connections() if one["name"] == "company-b_to_contoso")
            assert (one["type"], one["connectionType"]) == ("VISUAL", "PUBLIC")
