# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Local connections: the destination is one's own instance; no code, active at once."""
import re

from harness import Program
from steps import be_done, choose_project, fill_destination, go_on, open_initiating
from test_bad_input import says


def test_script_joins_two_projects_of_the_own_instance(program):
    with Program.sandbox(program) as app:
        app.switch_to("company B")
        wizard = open_initiating(app)
        fill_destination(wizard, app.instance("company B")["exalateUrl"], "Script")
        wizard.wait_for(r"your own instance: you are creating a local connection")
        assert "local connections have no Visual mode" in wizard.find("radio button", "Visual").get_description()
        go_on(wizard, "Connection information")
        wizard.type("Connection name", "within")
        go_on(wizard, "Project")
        choose_project(wizard, "Development")
        wizard.press("Initiate")
        wizard.wait(lambda: "Choose a project" in wizard.field("Select the second project").get_description(),
                    what="the second project is asked for")
        wizard.type("Select the second project", "Operations")
        wizard.wait_for(r"Chosen: Operations")
        go_on(wizard, "Connected", "Initiate")
        wizard.wait_for(r"company B is connected with itself\.\nDevelopment ↔ Operations")
        be_done(wizard)
        app.wait_for_status("within", "Active")
        one, = app.node("company B").connections()
        assert one["connectionType"] == "LOCAL"


def test_basic_creates_from_the_first_page(program):
    """The link of the tracker is known as our own only once it was looked at; the button says so before it creates."""
    with Program.sandbox(program) as app:
        wizard = open_initiating(app)
        fill_destination(wizard, app.instance("Acme Support")["trackerUrl"], "Basic")
        wizard.wait_for(r"your own instance: you are creating a local connection")
        go_on(wizard, "Connected", "Initiate")
        be_done(wizard)
        app.wait_for_status("acme-support_to_acme-support-2", "Active")


def test_a_tracker_without_local_connections(program):
    with Program.sandbox(program) as app:
        app.switch_to("contoso")
        wizard = open_initiating(app)
        wizard.type("Destination instance URL", app.instance("contoso")["exalateUrl"])
        says(wizard, r"is your own instance, and its tracker does not support local connections", r"Enter the address of another instance")
        for mode in ("Basic", "Visual", "Script"):
            wizard.wait(lambda: "does not support local connections" in wizard.find("radio button", mode).get_description(), what=mode)
        wizard.press("Next")
        wizard.wait_for_focus(re.compile("is your own instance"))
        wizard.type("Destination instance URL", app.instance("company B")["exalateUrl"])
        wizard.choose("Script")
        go_on(wizard, "Connection information")
