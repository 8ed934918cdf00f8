# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Private connections: the destination has no URL that can be reached."""
from harness import Program
from steps import accept, be_done, choose_project, copy_new_code, go_on, open_initiating


def begin(app, mode):
    wizard = open_initiating(app)
    wizard.press("I don't have a URL", "check box")
    wizard.choose(mode)
    return wizard


def test_basic_has_one_page_and_the_other_side_is_unknown(program):
    with Program.sandbox(program) as app:
        wizard = begin(app, "Basic")
        assert "private connections have no Visual mode" in wizard.find("radio button", "Visual").get_description()
        wizard.wait_for(r"connects to 127\.0\.0\.1:\d+ and must be able to reach it")
        go_on(wizard, "Invitation", "Initiate")
        wizard.wait_for(r"On the other side, you")
        assert not wizard.all("push button", "Go to remote")
        code = copy_new_code(app, wizard)
        be_done(wizard)
        app.switch_to("Behind a firewall")
        accept(app, code, "Development")
        for name in ("Behind a firewall", "Acme Support"):
            app.switch_to(name)
            app.wait_for_status("acme-support_to_unknown", "Active")


def test_script_asks_for_names_and_for_a_project_where_there_are_some(program):
    with Program.sandbox(program) as app:
        app.switch_to("company B")
        wizard = begin(app, "Script")
        go_on(wizard, "Connection information")
        wizard.type("Local instance short name", "b")
        wizard.type("Remote instance short name", "field office")
        wizard.wait(lambda: wizard.value("Connection name") == "b_to_field-office", what="the proposed name")
        go_on(wizard, "Project")
        choose_project(wizard, "Operations")
        go_on(wizard, "Invitation", "Initiate")
        wizard.wait_for(r"On the .field office. side")
        code = copy_new_code(app, wizard)
        be_done(wizard)
        app.switch_to("Behind a firewall")
        accept(app, code, "Support")
        for name in ("Behind a firewall", "company B"):
            app.switch_to(name)
            app.wait_for_status("b_to_field-office", "Active")
