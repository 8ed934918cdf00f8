# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""The table of docs/flows.md, from a walk of every flow."""
from flows_table import DOCUMENT, RENEW, table


def test_the_table_of_flows_is_what_a_run_gives(program):
    now, written = table(program), DOCUMENT.read_text(encoding="utf-8")
    for there, here in zip(written.splitlines(), now.splitlines()):
        assert there == here, f"docs/flows.md says\n{there}\na run gives\n{here}\n{RENEW}"
    assert now == written, RENEW
