# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""The tables of docs/flows.md, from a walk of every flow."""
import re

from flows_table import BOTH, FULL, GUIDED, LEAST, PUBLIC, RENEW, section, written_section


def is_what_a_run_gives(program, title):
    now, written = section(program, title), written_section(title)
    for there, here in zip(written.splitlines(), now.splitlines()):
        assert there == here, f"docs/flows.md says\n{there}\na run gives\n{here}\n{RENEW}"
    assert now == written, RENEW


def test_the_flows_where_both_nodes_offer_everything(program):
    is_what_a_run_gives(program, FULL)


def test_the_flows_where_both_nodes_are_of_the_public_level(program):
    is_what_a_run_gives(program, PUBLIC)


def test_the_flows_between_nodes_of_different_levels(program):
    is_what_a_run_gives(program, BOTH)


def test_the_flows_where_the_program_signs_in_to_neither_node(program):
    is_what_a_run_gives(program, GUIDED)


def test_the_flows_where_the_program_signs_in_to_one_of_the_nodes(program):
    is_what_a_run_gives(program, LEAST)


def test_script_through_the_console_takes_four_actions_beside_the_copies(program):
    row = next(line for line in written_section(PUBLIC).splitlines() if line.startswith("| Script |"))
    assert int(re.search(r"\| (\d+), and \d+ × Copy \|$", row)[1]) <= 4, row
