# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""The program is killed at each step of a commit and started again: one connection, never two, and its code is to be had
(rules.md 13, 34)."""
import json
import os
import pathlib

import secret_service
from desktop import selection, set_clipboard
from harness import Program
from node import Companion
from steps import add_instance, copy_code, go_to_information, go_to_invitation, open_accepting

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


def test_while_the_request_runs(program):
    with Companion("--delay", "1500") as companion:
        with Program(program) as app:
            add_instance(app, companion.instance("Acme Support"))
            wizard = go_to_information(app, companion.instance("company B")["exalateUrl"])
            wizard.type("Connection name", NAME)
            wizard.press("Next")
            app.wait(lambda: any(intent["attempted"] for intent in intents()), what="the intent, before the request")
            app.wait(lambda: names(companion) == [NAME] or not intents(), what="the node has created it")
            kill(app)
        with Program(program) as app:
            code = code_of_the_list(app)
            assert names(companion) == [NAME]
            app.wait(lambda: intents() == [], what="the intent is settled")
            works(app, companion, code)


def test_before_the_node_has_seen_it(program):
    """The request may or may not arrive after the program is gone: there is one connection or none, and then one."""
    with Companion() as companion:
        with Program(program) as app:
            add_instance(app, companion.instance("Acme Support"))
            wizard = go_to_information(app, companion.instance("company B")["exalateUrl"])
            wizard.type("Connection name", NAME)
            companion.fall_silent()
            wizard.press("Next")
            wizard.wait_for(r"Creating")
            kill(app)
            companion.go_on()
        with Program(program) as app:
            app.wait(lambda: intents() == [], 30, "what became of it is found out")
            if not names(companion):
                wizard = go_to_information(app, companion.instance("company B")["exalateUrl"])
                wizard.type("Connection name", NAME)
                wizard.press("Next")
                wizard.find("push button", "Copy invitation code")
                wizard.press("Done")
                wizard.wait_until_gone()
            code = code_of_the_list(app)
            assert names(companion) == [NAME]
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
        app.desktop.press("Return", "Return")
        copy_code(app, wizard)
        wizard.press("Done")
        wizard.wait_until_gone()
        assert names(companion) == [NAME]


def test_while_an_invitation_is_accepted(program):
    with Companion("--delay", "1500") as companion:
        code = companion.node("company B").invite(companion.instance("Acme Support"), NAME, "Development")
        with Program(program) as app:
            add_instance(app, companion.instance("Acme Support"))
            wizard = open_accepting(app)
            wizard.type("Invitation code", code)
            wizard.press("Next")
            wizard.press("Confirm")
            app.wait(lambda: any(intent["attempted"] for intent in intents()), what="the intent, before the request")
            app.wait(lambda: names(companion) == [NAME] or not intents(), what="the node has accepted it")
            kill(app)
        with Program(program) as app:
            app.wait_for_status(NAME, "Active")
            assert names(companion) == [NAME]
            assert names(companion, "company B") == [NAME]
            app.wait(lambda: intents() == [], what="the intent is settled")
            # The same code once more is told to be used, and changes nothing.
            wizard = open_accepting(app)
            wizard.type("Invitation code", code)
            wizard.press("Next")
            wizard.wait_for(r"(?i)used|withdrawn")
            assert names(companion) == [NAME]
