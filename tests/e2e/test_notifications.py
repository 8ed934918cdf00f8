# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""The desktop notification of a connection that turned active, taken by a pretend notification service."""
import subprocess

import dbusmock

from harness import Program
from steps import initiate


def notified_of(program, name, capabilities):
    """The text of the notification that a service with these capabilities gets when the connection turns active."""
    service, mock = dbusmock.DBusTestCase.spawn_server_template(
        "notification_daemon", {"capabilities": capabilities}, stdout=subprocess.DEVNULL)
    try:
        with Program.sandbox(program) as app:
            code, _ = initiate(app, app.instance("company B")["exalateUrl"], name)
            app.node("company B").accept(code, "Development")
            app.press("Refresh")
            app.wait_for_status(name, "Active")
            calls = app.wait(lambda: mock.GetMethodCalls("Notify", dbus_interface=dbusmock.MOCK_IFACE), what="a notification")
            _, _, _, title, text, *_ = calls[0][1]
            assert title == "Connection active"
            assert code not in text
            assert len(calls) == 1, "told once"
            return str(text)
    finally:
        service.terminate()
        service.wait()


def test_a_connection_that_turns_active_is_notified_of(program):
    assert "a&b <i>" in notified_of(program, "a&b <i>", "body actions"), "plain text is sent as it is"


def test_a_service_that_reads_markup_gets_none_of_a_name(program):
    assert "a&amp;b &lt;i&gt;" in notified_of(program, "a&b <i>", "body body-markup actions")
