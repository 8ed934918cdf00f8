# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""What the window does while the keychain is slow, locked, asks without an answer, or is not there (rules.md 19, 20): it stays
fluid, the program works, and the user is told once. The `keyring` of a function is the state it begins with."""
import json
import os
import pathlib
import subprocess
import time

import gi
import secret_service
from harness import Program
from node import Companion
from steps import accept, add_instance, copy_code, files_with, fill_instance, go_to_invitation, open_adding

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

TOLD = "Passwords and codes are kept only until you quit"
SLOW = 10  # seconds
FROZEN = 3  # seconds without an answer, however busy the computer is


def times_told(app):
    return sum(TOLD in (node.get_name() or "") for node in app.all("label"))


def stays_fluid(window, until):
    """Asks the window where it is again and again until the condition holds."""
    while not holds(until):
        asked = time.monotonic()
        window.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        assert time.monotonic() - asked < FROZEN, "the window does not answer"
        time.sleep(0.1)


def holds(condition):
    try:
        return condition()
    except GLib.Error:  # what was looked at went away meanwhile
        return False


def add_another(app, instance):
    app.choose_in_menu("Add instance")
    dialog = app.dialog("Add instance")
    fill_instance(dialog, instance)
    dialog.press("Add")
    dialog.wait_until_gone()
    app.wait(lambda: app.current_instance() == instance["name"], what=f"{instance['name']} is current")


def walk_both_sides(app, companion):
    """A connection from Acme Support, which is current, to company B, accepted there and active here."""
    acme, there = companion.instance("Acme Support"), companion.instance("company B")
    wizard = go_to_invitation(app, there["exalateUrl"], "for-this-run")
    code = copy_code(app, wizard)
    wizard.press("Done")
    wizard.wait_until_gone()
    add_another(app, there)
    accept(app, code, "Development")
    app.switch_to("Acme Support")
    app.wait_for_status("for-this-run", "Active")
    for secret in (code, acme["password"], there["password"]):
        assert files_with(secret) == []


def test_a_slow_one_is_waited_for_in_a_fluid_window(program):
    with Companion("--connections", "2") as companion:
        with Program(program) as app:
            acme = companion.instance("Acme Support")
            dialog = open_adding(app)
            fill_instance(dialog, acme)
            window = app.find("frame")
            with secret_service.hanging():
                dialog.press("Add")
                end = time.monotonic() + SLOW
                stays_fluid(window, lambda: time.monotonic() > end)
                assert dialog.root(), "it does not go on without the keychain before its time"
            dialog.wait_until_gone()
            app.wait(lambda: app.current_instance() == "Acme Support", what="the instance")
            assert times_told(app) == 0
            assert app.close() == 0
        with Program(program) as app:
            app.wait(lambda: app.row_count() == 2, 30, "the connections, with the password from the keychain")


def test_one_that_says_nothing_when_the_program_starts(program):
    with Companion("--connections", "2") as companion:
        with Program(program) as app:
            add_instance(app, companion.instance("Acme Support"))
            assert app.close() == 0
        with secret_service.hanging(), Program(program) as app:
            app.wait_for("Waiting for the system keychain", 30)
            app.press("Continue without it")
            app.wait_for("The system keychain is missing, locked")
            app.wait(lambda: not app.shows("Waiting for the system keychain"), what="the notice goes")
            app.find("push button", "Edit instance")
            assert app.close() == 0


def test_a_slow_one_can_be_cancelled(program):
    with Companion() as companion, Program(program) as app:
        acme = companion.instance("Acme Support")
        dialog = open_adding(app)
        fill_instance(dialog, acme)
        with secret_service.hanging():
            dialog.press("Add")
            dialog.wait_for("Cancel")
            dialog.press("Cancel")
            dialog.wait_until_gone()
        add_instance(app, acme)
        assert times_told(app) == 0


def test_one_that_is_locked_in_between(program):
    with Companion() as companion:
        with Program(program) as app:
            add_instance(app, companion.instance("Acme Support"))
            assert times_told(app) == 0
            secret_service.lock()
            walk_both_sides(app, companion)
            assert times_told(app) == 1
            assert app.close() == 0


def test_none_at_all(program, keyring="none"):
    with Companion() as companion:
        with Program(program) as app:
            add_instance(app, companion.instance("Acme Support"))
            walk_both_sides(app, companion)
            assert times_told(app) == 1
            assert app.close() == 0
        with Program(program) as app:
            app.wait_for("Unlock the keychain, then retry", 30)
            assert app.current_instance() == "Acme Support"
            assert times_told(app) == 0, "once is enough: the list says it"
            app.press("Edit instance")
            dialog = app.dialog("Edit instance")
            dialog.type("Password", companion.instance("Acme Support")["password"])
            dialog.press("Save")
            dialog.wait_until_gone()
            app.wait_for_status("for-this-run", "Active")
            assert times_told(app) == 1


def test_one_that_asks_and_gets_no_answer(program, keyring="prompt"):
    """It may be asking the user: for a minute that is waited for."""
    with Companion() as companion, Program(program) as app:
        dialog = open_adding(app)
        fill_instance(dialog, companion.instance("Acme Support"))
        window = app.find("frame")
        dialog.press("Add")
        began = time.monotonic()
        stays_fluid(window, lambda: not dialog.root())
        assert time.monotonic() - began > 30, "somebody may be looking for the password"
        app.wait(lambda: times_told(app) == 1, what="the user is told")
        walk_both_sides(app, companion)
        assert times_told(app) == 1


def kept_codes():
    """What the keychain holds for codes: the keys that are put aside, and the other ones."""
    keys = secret_service.keys()
    return [[key for key in keys if key.startswith(beginning)] for beginning in ("aside/invitation/", "invitation/")]


def forget_removed_codes(program, *arguments):
    """As an uninstaller does it, without a display."""
    return subprocess.run([program, "--forget-removed-codes", *arguments], timeout=40, check=False, capture_output=True, text=True,
                          env={name: value for name, value in os.environ.items() if name != "DISPLAY"})


def test_an_uninstaller_forgets_the_codes_that_are_put_aside(program):
    with Companion() as companion:
        with Program(program) as app:
            add_instance(app, companion.instance("Acme Support"))
            walk_both_sides(app, companion)
            wizard = go_to_invitation(app, companion.instance("company B")["exalateUrl"], "still-pending")
            wizard.press("Done")
            wizard.wait_until_gone()

            def put_aside():
                app.press("Refresh")
                return len(kept_codes()[0]) == 1
            app.wait(put_aside, what="the code of the active connection is put aside")
            assert app.close() == 0
        assert [len(codes) for codes in kept_codes()] == [1, 1]

        for _ in range(2):
            done = forget_removed_codes(program)
            assert (done.returncode, done.stdout, done.stderr) == (0, "", ""), done
            assert [len(codes) for codes in kept_codes()] == [0, 1]


def test_an_uninstaller_is_told_that_codes_are_left(program, keyring="none"):
    settings = pathlib.Path(os.environ["HOME"]) / "settings"
    settings.mkdir(mode=0o700)
    codes = settings / "codes.json"
    aside = {"conn-2": {"asideSince": "2026-11-01T10:00:00.000Z"}, "conn-3": {}}
    before = json.dumps({"version": 2, "instances": {"9d0cbb7e-1b0f-4f0b-8a52-5a1d3b9e2f01": aside}})
    codes.write_text(before, encoding="utf-8")
    left = forget_removed_codes(program, "--settings", settings)
    assert left.returncode == 1 and left.stdout == "", left
    assert "Not all codes could be deleted" in left.stderr, left
    assert codes.read_text(encoding="utf-8") == before
