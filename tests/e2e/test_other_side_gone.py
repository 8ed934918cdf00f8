# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Nodes that fall silent or die in the middle: it is told, nothing is lost, and it goes on once they are there again."""
import os
import signal

from harness import Program, processes_of
from node import Companion
from steps import add_instance, copy_code, fill_destination, go_to_information, go_to_invitation, open_initiating

SILENCE = 75  # seconds: the longest deadline there is, and some patience


def test_a_destination_that_falls_silent_while_it_is_looked_up(program):
    with Companion() as companion, Program(program) as app:
        add_instance(app, companion.instance("Acme Support"))
        there = companion.instance("company B")["exalateUrl"]
        wizard = open_initiating(app)
        companion.fall_silent()
        fill_destination(wizard, there)
        wizard.wait_for(r"127\.0\.0\.1:\d+ did not answer in time", 30)
        assert wizard.value("Destination instance URL") == there
        companion.go_on()
        wizard.press("Retry")
        wizard.wait_for(r"Jira Cloud")
        wizard.press("Next")
        wizard.editable("Connection name")


def test_a_look_up_can_be_given_up_at_once(program):
    with Companion() as companion, Program(program) as app:
        add_instance(app, companion.instance("Acme Support"))
        wizard = open_initiating(app)
        companion.fall_silent()
        fill_destination(wizard, companion.instance("company B")["exalateUrl"])
        wizard.press("Next")
        wizard.press("Cancel")
        app.question().press("Discard")
        wizard.wait_until_gone(3)
        companion.go_on()


def test_our_node_falls_silent_while_it_creates(program):
    with Companion() as companion, Program(program) as app:
        add_instance(app, companion.instance("Acme Support"))
        wizard = go_to_information(app, companion.instance("company B")["exalateUrl"])
        wizard.type("Connection name", "in-the-middle")
        companion.fall_silent()
        wizard.press("Next")
        wizard.wait_for(r"did not answer in time", SILENCE)
        assert wizard.value("Connection name") == "in-the-middle"
        companion.go_on()
        wizard.press("Next")
        code = copy_code(app, wizard)
        wizard.press("Done")
        app.wait_for_status("in-the-middle", "Pending")
        assert [one["name"] for one in companion.node("Acme Support").connections()] == ["in-the-middle"], "one, never two"
        companion.node("company B").accept(code, "Development")


def test_our_node_falls_silent_under_the_list(program):
    with Companion("--connections", "3") as companion, Program(program) as app:
        add_instance(app, companion.instance("Acme Support"))
        app.wait(lambda: app.row_count() == 3, what="the connections")
        companion.fall_silent()
        app.press("Refresh")
        app.wait_for(r"127\.0\.0\.1:\d+ did not answer in time", SILENCE)
        assert app.row_count() == 3, "what was there stays"
        companion.go_on()
        app.press("Retry")
        app.wait(lambda: not app.shows(r"did not answer in time"), what="the problem goes away")


def test_the_world_dies_at_the_invitation_page(program):
    with Companion() as companion, Program(program) as app:
        add_instance(app, companion.instance("Acme Support"))
        wizard = go_to_invitation(app, companion.instance("company B")["exalateUrl"])
        companion.die()
        assert len(copy_code(app, wizard)) >= 40, "the code is still there to be copied"
        wizard.press("Done")
        wizard.wait_until_gone()
        app.press("Refresh")
        app.wait_for(r"127\.0\.0\.1:\d+ refused the connection", 30)
        assert app.row_count() == 1
        assert app.close() == 0


def test_the_sandbox_dies_under_its_window(program):
    with Program.sandbox(program) as app:
        companions = [pid for pid in processes_of(app.process.pid) if pid != app.process.pid]
        assert len(companions) == 1
        os.kill(companions[0], signal.SIGKILL)
        app.wait_for(r"The sandbox has stopped")
        assert app.close() == 0
