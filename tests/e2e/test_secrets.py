# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Where codes and credentials may not be: in titles, in the accessible tree while hidden, in output, arguments, files or the
primary selection (rules.md 19, 21, 22)."""
import os
import pathlib
import re
import tempfile

from desktop import CLIPBOARD, PRIMARY, selection
from harness import Program, processes_of
from node import Companion
from run_one import forms_of
from steps import accept, add_instance, copy_code, fill_instance, go_to_invitation, initiate

HINTS = ("x-kde-passwordManagerHint", "text/x-kde-passwordManagerHint")


def places_with(app, secret):
    """Where the secret can be found outside of the program's memory."""
    found = []
    for window in app.desktop.windows(app.process.pid):
        if secret in window.title():
            found.append(f"title of window {window.id}")
    for pid in processes_of(app.process.pid):
        for what in ("cmdline", "environ"):
            if secret.encode() in pathlib.Path(f"/proc/{pid}/{what}").read_bytes():
                found.append(f"{what} of {pid}")
    for name, text in (("standard output", app.stdout()), ("standard error", app.stderr())):
        if secret in text:
            found.append(name)
    for folder in {os.environ["HOME"], os.environ["XDG_RUNTIME_DIR"], tempfile.gettempdir()}:
        for path in pathlib.Path(folder).rglob("*"):
            try:
                content = path.read_bytes() if path.is_file() else b""
            except OSError:
                continue
            if any(form in content for form in forms_of(secret)):
                found.append(str(path))
    if secret in selection(PRIMARY):
        found.append("the primary selection")
    return found


def own_temporary_folder():
    """So that the search meets what this program wrote and nothing else."""
    folder = pathlib.Path(os.environ["HOME"]) / "temporary"
    folder.mkdir()
    os.environ["TMPDIR"] = tempfile.tempdir = str(folder)


def test_the_code_is_nowhere_but_on_the_clipboard(program):
    own_temporary_folder()
    with Companion() as companion, Program(program) as app:
        add_instance(app, companion.instance("Acme Support"))
        wizard = go_to_invitation(app, companion.instance("company B")["exalateUrl"])
        code = copy_code(app, wizard)
        assert code not in app.dump(), "hidden means hidden from assistive technology, too"
        assert places_with(app, code) == []

        wizard.press("Show")
        app.wait(lambda: code in app.dump().replace("\\n", "").replace("\u200b", ""), what="the code, once it is to be shown")
        app.desktop.wait_until_active(app.process.pid)
        for _ in range(6):  # wherever the focus is: nothing that is selected may reach the primary selection
            app.desktop.press("ctrl+a", "shift+End", "Tab")
        assert places_with(app, code) == []
        wizard.press("Hide")
        app.wait(lambda: code not in app.dump(), what="the code is hidden again")

        wizard.press("Done")
        wizard.wait_until_gone()
        app.press("Copy details")
        app.wait(lambda: code not in selection(), what="the details on the clipboard")
        assert places_with(app, code) == []


def test_the_sandbox_writes_no_code_either(program):
    own_temporary_folder()
    with Program.sandbox(program) as app:
        code, _ = initiate(app, app.instance("company B")["exalateUrl"])
        assert places_with(app, code) == []
        app.switch_to("company B")
        accept(app, code, "Development")
        assert places_with(app, code) == []


def test_the_clipboard_says_that_it_holds_a_secret(program):
    with Program.sandbox(program) as app:
        wizard = go_to_invitation(app, app.instance("company B")["exalateUrl"])
        copy_code(app, wizard)
        targets = selection(CLIPBOARD, "TARGETS").split()
        for hint in HINTS:
            assert hint in targets, targets
            assert selection(CLIPBOARD, hint) == "secret"
        assert selection(PRIMARY) == ""
        wizard.press("Clear now")
        app.wait(lambda: selection() == "", what="an empty clipboard")
        assert not wizard.enabled("Clear now"), "there is nothing left to clear"


def test_the_clipboard_is_cleared_from_the_list(program):
    with Program.sandbox(program) as app:
        initiate(app, app.instance("company B")["exalateUrl"])
        app.press("Clear the clipboard now")
        app.wait(lambda: selection() == "" and not app.all("push button", "Clear the clipboard now"), what="an empty clipboard")
        app.press("Copy invitation code")
        app.wait(selection, what="the code")
        app.wait_for("Fingerprint: ")
        app.press("Clear the clipboard now")
        app.wait(lambda: selection() == "" and not app.shows("Fingerprint: "), what="an empty clipboard, and nothing that says otherwise")


def test_the_clipboard_is_emptied_at_the_end(program):
    with Program.sandbox(program) as app:
        code, _ = initiate(app, app.instance("company B")["exalateUrl"])
        assert app.close() == 0
    assert code not in selection()


def test_credentials_are_in_the_keychain_alone(program):
    own_temporary_folder()
    with Companion() as companion, Program(program) as app:
        acme, initech = companion.instance("Acme Support"), companion.instance("initech")
        session = companion.node("initech").sign_in()
        add_instance(app, acme)
        app.press("Instance")
        app.press("Add instance", "menu item")
        dialog = app.dialog("Add instance")
        dialog.type("Exalate URL", initech["exalateUrl"])
        dialog.choose("Session token")
        dialog.type("Session token", session, "password text")
        assert session not in app.dump()
        dialog.press("Add")
        dialog.wait_until_gone()
        for secret in (acme["password"], session):
            assert places_with(app, secret) == []
            assert secret not in app.dump()


def test_what_was_typed_before_a_crash_holds_no_secret(program):
    """The draft of an address that is none may hold anything; a code that was pasted there must not reach the disk."""
    own_temporary_folder()
    with Companion() as companion, Program(program) as app:
        add_instance(app, companion.instance("Acme Support"))
        code = companion.node("company B").invite(companion.instance("Acme Support"), "mixed-up", "Development")
        app.press("Initiate connection")
        wizard = app.dialog("Initiate connection")
        wizard.editable("Destination instance URL").get_editable_text_iface().set_text_contents(code)
        wizard.wait_for(r"looks like an invitation code")
        wizard.choose("Script")  # what a draft is written for
        home = pathlib.Path(os.environ["HOME"])
        app.wait(lambda: list(home.rglob("draft.json")), 10, "the draft")
        assert places_with(app, code) == []


def test_the_most_talkative_log_tells_no_secret(program):
    """Both sides of a Script connection with every logging category on, but for what only tells of painting."""
    rules = "*=true;qt.text.*=false;qt.qpa.backingstore*=false;qt.widgets.painting*=false;qt.core.plugin*=false"
    environment = {"QT_LOGGING_RULES": rules}
    own_temporary_folder()
    with Companion() as companion, Program(program, environment=environment) as app:
        acme, there = companion.instance("Acme Support"), companion.instance("company B")
        add_instance(app, acme)
        code, _ = initiate(app, there["exalateUrl"])
        app.press("Instance")
        app.press("Add instance", "menu item")
        dialog = app.dialog("Add instance")
        fill_instance(dialog, there)
        dialog.press("Add")
        dialog.wait_until_gone()
        app.wait(lambda: app.current_instance() == "company B", what="company B is current")
        accept(app, code, "Development")
        app.wait(lambda: len(app.stderr()) > 10_000, what="a talkative log")
        for category in ("net", "keychain", "commit", "storage"):
            assert f"wizard.{category}" in app.stderr(), category
        for secret in (code, acme["password"], there["password"]):
            assert places_with(app, secret) == []
        assert "eyJ" not in app.stderr(), "a session token"


def test_there_are_no_core_dumps(program):
    with Program(program) as app:
        app.find("push button", "Add instance", 30)
        limits = pathlib.Path(f"/proc/{app.process.pid}/limits").read_text(encoding="utf-8")
        assert re.search(r"Max core file size +0 +0 ", limits), limits
