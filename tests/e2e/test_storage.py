# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""A disk without space, and settings that cannot be read (rules.md 13, 34, 35)."""
import os
import pathlib
import resource

from harness import Program
from node import Companion
from steps import add_instance, copy_code, go_to_information, go_to_invitation

FULL = "There is no space left on this computer"


def with_space(program, blocks):
    """No file can grow beyond so many blocks; the program is told so, not ended."""
    return Program("/bin/sh", "-c", f'trap "" XFSZ; ulimit -S -f {blocks}; exec "$0"', program)


def leave_space(app, size):
    """Lets files grow to so many bytes; -1 is as large as they like."""
    hard = resource.prlimit(app.process.pid, resource.RLIMIT_FSIZE)[1]
    resource.prlimit(app.process.pid, resource.RLIMIT_FSIZE, (size, hard))


def times_told(app):
    return sum(FULL in (node.get_name() or "") for node in app.all("label"))


def test_a_full_disk_is_told_and_the_program_goes_on_in_memory(program):
    with Companion() as companion, with_space(program, 0) as app:
        node = companion.node("Acme Support")
        add_instance(app, companion.instance("Acme Support"))
        assert times_told(app) == 1
        wizard = go_to_information(app, companion.instance("company B")["exalateUrl"])
        wizard.type("Connection name", "on-a-full-disk")
        wizard.press("Next")
        wizard.wait_for(FULL + r".*Nothing was sent")
        assert times_told(app) == 2, "once in the window, and here where it matters"
        assert node.connections() == [], "a connection whose making nobody could find again is not made"

        leave_space(app, -1)
        wizard.press("Next")
        copy_code(app, wizard)
        assert [one["name"] for one in node.connections()] == ["on-a-full-disk"]
        wizard.press("Done")
        wizard.wait_until_gone()
        assert app.close() == 0
    assert not list(pathlib.Path(os.environ["HOME"]).rglob("draft.json"))


def test_a_disk_that_fills_up_while_the_wizard_is_open_is_told_once(program):
    with Companion() as companion, with_space(program, "unlimited") as app:
        add_instance(app, companion.instance("Acme Support"))
        wizard = go_to_information(app, companion.instance("company B")["exalateUrl"])
        wizard.type("Connection name", "kept")
        home = pathlib.Path(os.environ["HOME"])
        app.wait(lambda: any("kept" in file.read_text(encoding="utf-8") for file in home.rglob("draft.json")), what="the draft")
        leave_space(app, 16)
        wizard.type("Connection name", "kept-in-memory")
        app.wait(lambda: times_told(app) == 1, what="that it cannot be written down")
        wizard.type("Description", "of no use on the disk either")
        wizard.press("Previous")
        wizard.press("Next")
        assert wizard.value("Connection name") == "kept-in-memory"
        assert wizard.value("Description") == "of no use on the disk either"
        assert times_told(app) == 1
        draft, = home.rglob("draft.json")
        assert "\"kept\"" in draft.read_text(encoding="utf-8"), "what was written before is whole"


def test_settings_that_cannot_be_read_are_kept_aside_and_told(program):
    with Companion("--connections", "2") as companion:
        with Program(program) as app:
            add_instance(app, companion.instance("Acme Support"))
            assert app.close() == 0
        settings, = pathlib.Path(os.environ["HOME"]).rglob("instances.json")
        settings.write_bytes(b"\x00\xffrandom\x13")
        (settings.parent / "window.json").write_bytes(b"[]")
        with Program(program) as app:
            app.find("push button", "Add instance", 30)
            aside = app.wait_for(r"instances\.json\S*\w").group()
            app.wait_for(r"window\.json\.\S*\w")
            copies = [path for path in settings.parent.iterdir() if path.read_bytes() == b"\x00\xffrandom\x13"]
            assert [path.name for path in copies] == [aside], aside
            add_instance(app, companion.instance("Acme Support"))
            app.wait(lambda: app.row_count() == 2, what="the connections")
        assert b"acme" in settings.read_bytes().lower() and settings.stat().st_mode & 0o777 == 0o600
        assert settings.parent.stat().st_mode & 0o777 == 0o700


def test_an_invitation_is_saved_whole_or_not_at_all(program):
    with Companion() as companion, with_space(program, "unlimited") as app:
        add_instance(app, companion.instance("Acme Support"))
        wizard = go_to_invitation(app, companion.instance("company B")["exalateUrl"])
        path = pathlib.Path(os.environ["HOME"]) / "invitation.txt"

        def save():
            wizard.press("Save")
            dialog = app.dialog("Save the invitation")
            dialog.type("File name:", str(path))
            dialog.press("Save")
            dialog.wait_until_gone()

        leave_space(app, 16)
        save()
        wizard.wait_for("(?i)could not be")
        assert not path.exists()
        leave_space(app, -1)
        save()
        wizard.wait_for("Saved to")
        assert path.stat().st_mode & 0o777 == 0o600
        assert copy_code(app, wizard) in path.read_text(encoding="utf-8")
        path.unlink()


def test_settings_of_a_newer_version_are_left_alone_and_nothing_is_created(program):
    newer = b'{"version": 99, "intents": []}'
    with Companion() as companion:
        with Program(program) as app:
            add_instance(app, companion.instance("Acme Support"))
            assert app.close() == 0
        instances, = pathlib.Path(os.environ["HOME"]).rglob("instances.json")
        intents = instances.parent / "intents.json"
        intents.write_bytes(newer)
        with Program(program) as app:
            app.wait_for(r"newer version.*intents\.json")
            wizard = go_to_information(app, companion.instance("company B")["exalateUrl"])
            wizard.press("Next")
            wizard.wait_for(r"Nothing was sent.*[Uu]pdate")
            assert companion.node("Acme Support").connections() == []
        assert intents.read_bytes() == newer
        assert not list(instances.parent.glob("*unreadable*"))
