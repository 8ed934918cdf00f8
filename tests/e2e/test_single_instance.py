# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""One program per user and settings folder; the sandbox is never that one (rules.md 31)."""
import subprocess

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
