# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""The first start, and instances of one's own: the program without its sandbox, beside a companion as the real world."""
from harness import Program
from node import Companion, Refused
from steps import add_instance, copy_code, fill_instance, files_with, go_to_information, open_adding


def test_the_first_start_offers_two_ways(program):
    with Program(program) as app:
        app.find("push button", "Add instance", 30)
        buttons = {node.get_name().replace("&", "") for node in app.all("push button")}
        assert buttons == {"Add instance", "Try the sandbox"}, buttons


def test_the_sandbox_can_be_tried_from_the_first_start(program):
    with Program(program) as app:
        app.press("Try the sandbox", timeout=30)
        app.desktop.wait_until_active(app.process.pid)
        app.wait(lambda: any("sandbox" in window.title().lower() for window in app.desktop.windows()
                             if window.pid() not in (None, app.process.pid)), what="a window of the sandbox's own")


def test_signing_in_with_user_and_password(program):
    with Companion("--connections", "2") as companion, Program(program) as app:
        add_instance(app, companion.instance("Acme Support"))
        app.wait(lambda: app.row_count() == 2, what="the connections of the instance")


def test_signing_in_with_a_token(program):
    with Companion("--connections", "2") as companion, Program(program) as app:
        add_instance(app, companion.instance("Acme Support"), "token")
        app.wait(lambda: app.row_count() == 2, what="the connections of the instance")


def test_signing_in_with_a_session_token(program):
    with Companion("--connections", "2") as companion, Program(program) as app:
        add_instance(app, companion.instance("Acme Support"), "session", companion.node("Acme Support").sign_in())
        app.wait(lambda: app.row_count() == 2, what="the connections of the instance")


def test_an_api_token_in_place_of_the_password(program):
    with Companion() as companion, Program(program) as app:
        acme = companion.instance("Acme Support")
        add_instance(app, acme, "password", acme["token"])


def test_credentials_that_are_not_right_lose_nothing_typed(program):
    with Companion() as companion, Program(program) as app:
        acme = companion.instance("Acme Support")
        dialog = open_adding(app)
        dialog.type("Name", "Ours")
        fill_instance(dialog, acme, "password", "not the password")
        dialog.press("Add")
        said = dialog.wait_for(r"(?i)rejected your sign-in details.*(enter|check)[^\n]*(password|token)")
        assert "Edit instance" not in said[0], "it is not there yet to be edited; the fields are right here"
        assert dialog.value("Name") == "Ours"
        assert dialog.value("Exalate URL") == acme["exalateUrl"]
        assert dialog.value("User") == acme["user"]
        assert dialog.length("Password") == len("not the password")
        dialog.type("Password", acme["password"])
        dialog.press("Add")
        dialog.wait_until_gone()
        app.wait(lambda: app.current_instance() == "Ours", what="the instance is there")


def test_a_token_that_is_not_right_can_be_entered_again(program):
    with Companion() as companion, Program(program) as app:
        acme = companion.instance("Acme Support")
        dialog = open_adding(app)
        fill_instance(dialog, acme, "token", "not-the-token-of-anybody")
        dialog.press("Add")
        dialog.wait_for(r"(?i)rejected your sign-in details")
        dialog.type("Token", acme["token"], "password text")
        dialog.press("Add")
        dialog.wait_until_gone()


def test_empty_fields_are_asked_for_one_after_the_other(program):
    with Companion() as companion, Program(program) as app:
        dialog = open_adding(app)
        app.desktop.wait_until_active(app.process.pid)
        dialog.press("Add")
        dialog.wait_for_focus("Exalate URL")
        dialog.wait_for(r"Enter the Exalate URL")
        dialog.type("Exalate URL", companion.instance("Acme Support")["exalateUrl"])
        dialog.press("Add")
        dialog.wait_for_focus("User")
        dialog.wait_for(r"Enter the user")
        dialog.type("User", "admin")
        dialog.press("Add")
        dialog.wait_for_focus("Password")
        dialog.wait_for(r"Enter the password")


def test_an_address_where_nothing_answers_can_be_corrected(program):
    with Companion() as companion, Program(program) as app:
        acme = companion.instance("Acme Support")
        dialog = open_adding(app)
        fill_instance(dialog, dict(acme, exalateUrl="http://127.0.0.1:1"))
        dialog.press("Add")
        dialog.wait_for(r"127\.0\.0\.1[^\n]*refused.*Check")
        dialog.type("Exalate URL", acme["exalateUrl"])
        assert dialog.length("Password") == len(acme["password"])
        dialog.press("Add")
        dialog.wait_until_gone()


def test_editing_keeps_the_secret_that_is_stored(program):
    with Companion("--connections", "2") as companion, Program(program) as app:
        add_instance(app, companion.instance("Acme Support"))
        app.choose_in_menu("Edit instance")
        dialog = app.dialog("Edit instance")
        assert dialog.length("Password") == 0
        dialog.type("Name", "Support desk")
        dialog.press("Save")
        dialog.wait_until_gone()
        app.wait(lambda: app.current_instance() == "Support desk", what="the new name")
        app.press("Refresh")
        app.wait(lambda: app.row_count() == 2, what="the connections of the instance")


def test_removing_asks_first(program):
    with Companion() as companion, Program(program) as app:
        add_instance(app, companion.instance("Acme Support"))
        app.choose_in_menu("Remove instance")
        question = app.question()
        question.wait_for(r"Acme Support")
        question.press("Cancel")
        question.wait_until_gone()
        assert app.current_instance() == "Acme Support"
        app.choose_in_menu("Remove instance")
        app.question().press("Remove")
        app.find("push button", "Try the sandbox")


def test_several_instances_to_switch_between(program):
    with Companion("--connections", "2") as companion, Program(program) as app:
        add_instance(app, companion.instance("Acme Support"))
        app.press("Instance")
        app.press("Add instance", "menu item")
        dialog = app.dialog("Add instance")
        fill_instance(dialog, companion.instance("initech"))
        dialog.press("Add")
        dialog.wait_until_gone()
        app.wait(lambda: app.current_instance() == "initech", what="the new one is current")
        app.switch_to("Acme Support")
        app.wait(lambda: app.row_count() == 2, what="the connections of the first one")


def test_after_a_restart_instance_and_credentials_are_there_again(program):
    with Companion("--connections", "2") as companion:
        acme = companion.instance("Acme Support")
        with Program(program) as app:
            add_instance(app, acme)
            assert app.close() == 0
        with Program(program) as app:
            app.find("push button", "Instance", 30)
            assert app.current_instance() == "Acme Support"
            app.wait(lambda: app.row_count() == 2, what="the connections, with the password from the keychain")
        assert files_with(acme["password"]) == []


def test_a_session_that_ran_out_is_renewed_from_the_wizard(program):
    """Nothing that was entered on the way is lost."""
    with Companion("--jwt-seconds", "6") as companion, Program(program) as app:
        acme, node = companion.instance("Acme Support"), companion.node("Acme Support")
        add_instance(app, acme, "session", node.sign_in())
        wizard = go_to_information(app, companion.instance("company B")["exalateUrl"])
        wizard.type("Connection name", "kept-all-along")
        app.wait(lambda: not still_signed_in(node), what="the session runs out")
        wizard.press("Next")
        wizard.wait_for(r"rejected your sign-in details.*Nothing you entered here is lost")
        wizard.press("Edit instance")
        dialog = app.dialog("Edit instance")
        dialog.choose("User and password")
        dialog.type("User", acme["user"])
        dialog.type("Password", acme["password"])
        dialog.press("Save")
        dialog.wait_until_gone()
        copy_code(app, wizard)
        assert [one["name"] for one in companion.node("Acme Support").connections()] == ["kept-all-along"]


def still_signed_in(node):
    try:
        node.connections()
        return True
    except Refused as refused:
        assert refused.status == 401
        return False
