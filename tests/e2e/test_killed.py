# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""The program is killed at each step of a commit and started again: one connection, never two, and its code is to be had
(rules.md 13, 34)."""
import json
import os
import pathlib

import secret_service
from between import Between
from desktop import selection, set_clipboard
from harness import Program
from node import Companion
from steps import add_instance, copy_code, copy_new_code, go_to_information, go_to_invitation, open_accepting

NAME = "killed-in-the-middle"


def kill(app):
    app.process.kill()
    app.process.wait()


def intents():
    """What the file of intents holds."""
    files = list(pathlib.Path(os.environ["HOME"]).rglob("intents.json"))
    return json.loads(files[0].read_text(encoding="utf-8"))["intents"] if files else []


def names(companion, instance="Acme Support"):
    return [one["name"] for one in companion.node(instance).connections()]


def works(app, companion, code):
    """The code is accepted by the other side, and both turn active."""
    companion.node("company B").accept(code, "Development")
    app.press("Refresh")
    app.wait_for_status(NAME, "Active")


def code_of_the_list(app):
    set_clipboard("")
    app.wait_for_status(NAME, "Pending")
    app.press("Copy invitation code")
    return app.wait(selection, what="the code on the clipboard")


def test_asked_to_end_in_the_second_after_a_key_was_pressed(program):
    with Companion() as companion:
        with Program(program) as app:
            add_instance(app, companion.instance("Acme Support"))
            wizard = go_to_information(app, companion.instance("company B")["exalateUrl"])
            wizard.type("Description", "in the last second")
            app.process.terminate()  # as GLib does to its process when the session bus ends
            assert app.exit_code() == 0
        with Program(program) as app:
            app.press("Continue", timeout=30)
            app.dialog().press("Next")
            app.wait(lambda: app.dialog().value("Description") == "in the last second", what="what was typed")


def test_before_the_request(program):
    with Companion() as companion:
        with Program(program) as app:
            add_instance(app, companion.instance("Acme Support"))
            wizard = go_to_information(app, companion.instance("company B")["exalateUrl"])
            wizard.type("Connection name", NAME)
            wizard.type("Description", "typed before the crash")
            home = pathlib.Path(os.environ["HOME"])
            app.wait(lambda: any("typed before" in file.read_text(encoding="utf-8") for file in home.rglob("draft.json")), 10, "the draft")
            kill(app)
        assert intents() == []
        with Program(program) as app:
            app.press("Continue", timeout=30)
            wizard = app.dialog("Initiate connection")
            if wizard.all("text", "Destination instance URL"):
                wizard.press("Next")
            wizard.editable("Connection name")
            assert wizard.value("Connection name") == NAME
            assert wizard.value("Description") == "typed before the crash"
            assert names(companion) == []
            wizard.press("Next")
            code = copy_code(app, wizard)
            wizard.press("Done")
            wizard.wait_until_gone()
            assert names(companion) == [NAME]
            works(app, companion, code)


def fill_in(app, companion):
    """The wizard with all that is needed, and its draft on the disk."""
    wizard = go_to_information(app, companion.instance("company B")["exalateUrl"])
    wizard.type("Connection name", NAME)
    return wizard


def kill_with_an_open_intent(app):
    kill(app)
    assert [intent["attempted"] for intent in intents()] == [True]


def test_while_the_request_runs(program):
    """The node has created it, and its answer is on the way."""
    with Companion() as companion, Between(companion.instance("Acme Support")) as node:
        with Program(program) as app:
            add_instance(app, node.instance)
            wizard = fill_in(app, companion)
            node.holds("POST connections$")
            wizard.press("Next")
            app.wait(lambda: node.held, what="the request")
            assert names(companion) == [NAME]
            kill_with_an_open_intent(app)
        node.release()
        with Program(program) as app:
            app.wait_for("was created before the program closed", 30)
            assert not app.all("push button", "Continue"), "there is nothing left to go on with"
            code = code_of_the_list(app)
            assert names(companion) == [NAME]
            assert intents() == []
            works(app, companion, code)


def test_before_the_node_has_seen_it(program):
    """The request arrives when the program has been started anew and has found nothing."""
    with Companion() as companion, Between(companion.instance("Acme Support")) as node:
        with Program(program) as app:
            add_instance(app, node.instance)
            wizard = fill_in(app, companion)
            node.holds("POST connections$", passes_on=False)
            wizard.press("Next")
            app.wait(lambda: node.held, what="the request")
            kill_with_an_open_intent(app)
        with Program(program) as app:
            app.find("push button", "Continue", 30)
            app.wait_for("No connections yet")
            assert names(companion) == [] and len(intents()) == 1, "the node may still be at it"
            node.release()
            app.wait(lambda: names(companion) == [NAME], what="the late connection")
            app.press("Refresh")
            app.wait_for("was created before the program closed")
            app.wait(lambda: not app.all("push button", "Continue"), what="nothing to go on with")
            code = code_of_the_list(app)
            assert names(companion) == [NAME] and intents() == []
            works(app, companion, code)


def test_gone_on_with_before_it_is_found_out(program):
    """The draft is taken up again, and its button pressed, while the node may still be at the first request."""
    with Companion() as companion, Between(companion.instance("Acme Support")) as node:
        with Program(program) as app:
            add_instance(app, node.instance)
            wizard = fill_in(app, companion)
            node.holds("POST connections$", passes_on=False)
            wizard.press("Next")
            app.wait(lambda: node.held, what="the request")
            kill_with_an_open_intent(app)
        with Program(program) as app:
            app.press("Continue", timeout=30)
            wizard = app.dialog("Initiate connection")
            wizard.press("Next")
            wizard.editable("Connection name")
            node.release()
            app.wait(lambda: names(companion) == [NAME], what="the late connection")
            wizard.press("Next")
            code = copy_new_code(app, wizard)
            assert names(companion) == [NAME] and intents() == []
            wizard.press("Done")
            wizard.wait_until_gone()
            works(app, companion, code)


def test_before_the_code_is_stored(program):
    """The keychain does not answer while the code is to be kept."""
    with Companion() as companion:
        with Program(program) as app:
            add_instance(app, companion.instance("Acme Support"))
            wizard = go_to_information(app, companion.instance("company B")["exalateUrl"])
            wizard.type("Connection name", NAME)
            with secret_service.hanging():
                wizard.press("Next")
                app.wait(lambda: names(companion) == [NAME], what="the node has created it")
                kill(app)
            assert len(intents()) == 1, "the intent stays until the code is kept"
        with Program(program) as app:
            code = code_of_the_list(app)
            assert names(companion) == [NAME]
            works(app, companion, code)


def test_at_the_invitation(program):
    with Companion() as companion:
        with Program(program) as app:
            add_instance(app, companion.instance("Acme Support"))
            wizard = go_to_invitation(app, companion.instance("company B")["exalateUrl"], NAME)
            code = copy_code(app, wizard)
            app.wait(lambda: intents() == [], what="the code is kept")
            kill(app)
        with Program(program) as app:
            assert code_of_the_list(app) == code, "the very code that was handed out"
            assert names(companion) == [NAME]
            works(app, companion, code)


def test_pressed_twice(program):
    with Companion("--delay", "300") as companion, Program(program) as app:
        add_instance(app, companion.instance("Acme Support"))
        wizard = go_to_information(app, companion.instance("company B")["exalateUrl"])
        wizard.type("Connection name", NAME)
        app.desktop.wait_until_active(app.process.pid)
        app.desktop.press("ctrl+Return", "ctrl+Return")
        copy_code(app, wizard)
        wizard.press("Done")
        wizard.wait_until_gone()
        assert names(companion) == [NAME]


def test_while_an_invitation_is_accepted(program):
    """The node has accepted it, and its answer is on the way."""
    with Companion() as companion, Between(companion.instance("Acme Support")) as node:
        code = companion.node("company B").invite(companion.instance("Acme Support"), NAME, "Development")
        with Program(program) as app:
            add_instance(app, node.instance)
            wizard = open_accepting(app)
            wizard.type("Invitation code", code)
            wizard.press("Next")
            wizard.enabled("Confirm")
            node.holds("POST invitations/accept$")
            wizard.press("Confirm")
            app.wait(lambda: node.held, what="the request")
            assert names(companion) == [NAME]
            kill_with_an_open_intent(app)
        node.release()
        with Program(program) as app:
            app.wait_for_status(NAME, "Active")
            app.wait(lambda: intents() == [], what="the intent is settled")
            assert names(companion) == [NAME]
            assert names(companion, "company B") == [NAME]
            # The same code once more: we have accepted it ourselves, and nothing changes.
            wizard = open_accepting(app)
            wizard.type("Invitation code", code)
            wizard.press("Next")
            wizard.find("label", "Invitation accepted")
            assert names(companion) == [NAME]
