# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""What a node offers, as a text that its owner can send to the project."""
import os
import pathlib
import subprocess

from desktop import CLIPBOARD, selection, set_clipboard
from harness import Program
from node import NO_PROXY


def described(program, text):
    """What the program prints of a description that was saved, and what it ends with."""
    saved = pathlib.Path(os.environ["HOME"]) / "description.json"
    saved.write_text(text, encoding="utf-8")
    ended = subprocess.run([program, "--read-api-description", saved], timeout=20, check=False, capture_output=True, text=True,
                           env={**os.environ, "DISPLAY": ""})
    return ended.returncode, ended.stdout, ended.stderr


def test_the_report_of_a_node_and_of_its_saved_description_are_the_same(program):
    with Program.sandbox(program) as app:
        node = app.instance("Acme Support")["exalateUrl"]
        with NO_PROXY.open(node.rstrip("/") + "/swagger.json", timeout=20) as answer:
            code, printed, _ = described(program, answer.read().decode())
        assert code == 0 and "POST /rest/issuehub/4.0/connections" in printed
        app.press("Help", "menu item")
        app.press("Node report…", "menu item")
        dialog = app.dialog("Node report")
        assert dialog.value("Node report").strip() == printed.strip()
        assert node.split("//")[1].strip("/") not in printed
        set_clipboard("another text")
        dialog.press("Copy")
        app.wait(lambda: (selection(CLIPBOARD) or "").strip() == printed.strip(), what="the report on the clipboard")
        dialog.press("Close")
        dialog.wait_until_gone()


def test_what_is_no_description_is_refused_in_the_terminal(program):
    for text in ("", "openapi: 3.0.0\n", "{}", "[" * 100000):
        code, printed, said = described(program, text)
        assert (code, printed) == (1, "") and "is not an API description" in said, (text[:20], code, printed, said)
    missing = subprocess.run([program, "--read-api-description=/nonexistent"], timeout=20, check=False, capture_output=True, text=True)
    assert missing.returncode == 1 and "/nonexistent" in missing.stderr
