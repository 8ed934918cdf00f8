# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""One program per user and settings folder; the sandbox is never that one (rules.md 31)."""
import os
import pathlib
import stat
import subprocess
import tempfile

from desktop import wait
from harness import Program


def main_window(app):
    return app.wait(lambda: app.desktop.windows(app.process.pid), 30, "a window")[0]


def test_a_second_start_raises_the_first(program):
    with Program(program) as first:
        window = main_window(first)
        window.minimise()
        wait(window.is_minimised, what="the window is out of sight")
        second = subprocess.run([program], timeout=20, check=False, stdin=subprocess.DEVNULL)
        assert second.returncode == 0
        wait(lambda: not window.is_minimised(), what="the window is back")
        wait(lambda: first.desktop.active() == window, what="the window is in front")
        assert len(first.desktop.windows()) == 1


def raises(first, program, folder):
    """A second start with this folder raises the first and ends."""
    window = main_window(first)
    window.minimise()
    wait(window.is_minimised, what="the window is out of sight")
    assert subprocess.run([program, "--settings", folder], timeout=20, check=False, stdin=subprocess.DEVNULL).returncode == 0
    wait(lambda: not window.is_minimised(), what="the window is back")
    assert len(first.desktop.windows()) == 1


def test_the_same_folder_by_a_link_and_in_another_spelling(program):
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place, "settings")
        link = pathlib.Path(place, "link")
        link.symlink_to(folder)
        with Program(program, "--settings", str(folder)) as first:
            raises(first, program, str(link))
            raises(first, program, f"{place}/./settings/")
            assert stat.S_IMODE((folder / "lock").stat().st_mode) == 0o600


def test_a_socket_that_was_cleaned_away_is_made_anew(program):
    with tempfile.TemporaryDirectory() as folder, Program(program, "--settings", folder) as first:
        main_window(first)
        sockets = list(pathlib.Path(os.environ["XDG_RUNTIME_DIR"]).glob("connection-wizard-*"))
        assert sockets
        for one in sockets:
            one.unlink()
        raises(first, program, folder)


def test_a_lock_that_nobody_holds_stops_no_start(program):
    for lock in (b"", b"\x00\xff garbage", b"1\nconnection-wizard\nformer-name\n", b"no number\n\n\n"):
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, "lock").write_bytes(lock)
            with Program(program, "--settings", folder) as app:
                main_window(app)
                raises(app, program, folder)
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "lock").mkdir()
        with Program(program, "--settings", folder) as app:
            main_window(app)


def test_after_a_kill_the_next_start_is_the_first(program):
    with Program(program) as app:
        main_window(app)
        app.process.kill()
        app.process.wait()
    with Program(program) as app:
        main_window(app)
        app.find("push button", "Add instance")


def test_the_sandbox_runs_beside(program):
    with Program(program) as real, Program.sandbox(program) as sandbox, Program.sandbox(program) as another:
        for app in (real, sandbox, another):
            main_window(app)
        assert sandbox.instance("company B")["exalateUrl"] != another.instance("company B")["exalateUrl"]
        real.find("push button", "Try the sandbox")
