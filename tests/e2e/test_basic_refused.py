# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""What a node refuses: each has its own sentence, nothing typed is lost, and nothing half-made is left."""
from between import Between
from harness import Program
from node import Companion
from steps import add_instance, be_done, choose_project, copy_new_code, go_on, go_to_information
from test_bad_input import says

SEARCH = "GET scopeparams/search"


def test_what_the_node_refuses_is_told_where_it_can_be_mended(program):
    with Companion() as companion, Between(companion.instance("company B")) as node, Program(program) as app:
        add_instance(app, node.instance)
        there = companion.node("company B")
        wizard = go_to_information(app, companion.instance("Acme Support")["exalateUrl"])
        wizard.type("Connection name", "refused")
        wizard.type("Description", "kept")
        go_on(wizard, "Project")
        choose_project(wizard, "Development")

        cases = ((402, "6 of 3 connections currently in use.", r"The licence of 127\.0\.0\.1:\d+ does not include this", r"Check the licence"),
                 (403, "The license has expired", r"The licence of 127\.0\.0\.1:\d+ does not include this", r"Check the licence"),
                 (403, "Not you", r"Your account on .* is not allowed to do this", r"an Exalate administrator"),
                 (422, "SCRIPT is not offered any more", r"rejected the request", r"Correct the values that it names"))
        for status, message, what, what_to_do in cases:
            node.answers("POST connections$", status, message=message)
            wizard.press("Initiate")
            says(wizard, what + r".*" + message, what_to_do)
            assert wizard.value("Select a project") == "Development"
        node.answers("POST connections$", None)

        node.answers(SEARCH, 200, results=[{"name": "Support"}])
        wizard.press("Initiate")
        says(wizard, r"The chosen project no longer exists", r"Choose another project")
        node.answers(SEARCH, None)

        node.answers("POST connections$", 409, message="taken")
        wizard.press("Initiate")
        wizard.find("label", "Connection information")
        says(wizard, r"already has a connection with this name", r"Enter another connection name")
        assert wizard.value("Description") == "kept"
        wizard.type("Connection name", "taken-over")
        node.answers("POST connections$", None)
        assert there.connections() == []
        go_on(wizard, "Project")
        assert wizard.value("Select a project") == "Development"
        go_on(wizard, "Invitation", "Initiate")
        copy_new_code(app, wizard)
        be_done(wizard)
        app.wait_for_status("taken-over", "Pending")
        assert [one["name"] for one in there.connections()] == ["taken-over"]
