# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""The desktop notification of a connection that turned active, taken by a pretend notification service."""
import subprocess

import dbusmock

from harness import Program
from steps import initiate


def test_a_connection_that_turns_active_is_notified_of(program):
    service, mock = dbusmock.DBusTestCase.spawn_server_template("notification_daemon", {}, stdout=subprocess.DEVNULL)
    try:
        with Program.sandbox(program) as app:
            code, _ = initiate(app, app.instance("company B")["exalateUrl"], "notified-of")
            app.node("company B").accept(code, "Development")
            app.press("Refresh")
            app.wait_for_status("notified-of", "Active")
            calls = app.wait(lambda: mock.GetMethodCalls("Notify", dbus_interface=dbusmock.MOCK_IFACE), what="a notification")
            _, _, _, title, text, *_ = calls[0][1]
            assert title == "Connection active"
            assert "notified-of" in text
            assert code not in text
            assert len(calls) == 1, "told once"
    finally:
        service.terminate()
        service.wait()
