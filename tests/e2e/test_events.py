# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""What the program says on the accessibility bus, to whoever listens: no password, no token, no code (rules.md 19)."""
import os
import pathlib
import re
import subprocess

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

from a11y import Atspi  # noqa: E402
from desktop import set_clipboard, wait  # noqa: E402
from harness import Program  # noqa: E402
from node import Companion  # noqa: E402
from steps import SIGN_IN, copy_code, go_to_invitation, open_accepting, open_adding  # noqa: E402

EVENTS = ("object:text-changed", "object:property-change", "object:text-caret-moved", "object:state-changed")


class Listener:
    """Every signal on the accessibility bus while it is open, as another process sees it."""

    def __enter__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None,
                                    GLib.VariantType("(s)"), Gio.DBusCallFlags.NONE, 10_000)[0]
        self._path = pathlib.Path(os.environ["HOME"]) / "events.txt"
        self._output = self._path.open("w", encoding="utf-8")
        self._monitor = subprocess.Popen(["dbus-monitor", "--address", address, "type='signal'"], stdout=self._output)
        wait(lambda: self._path.stat().st_size > 0, what="the monitor of the bus")  # it says so once it listens
        self._listeners = [Atspi.EventListener.new(lambda event: None) for _ in EVENTS]
        for listener, event in zip(self._listeners, EVENTS):
            assert listener.register(event)
        return self

    def __exit__(self, *_):
        for listener, event in zip(self._listeners, EVENTS):
            listener.deregister(event)
        self._monitor.terminate()
        self._monitor.wait(10)
        self._output.close()

    def said(self):
        """All texts of the text events, one after the other, so that single characters make words again."""
        everything = self._path.read_text(encoding="utf-8", errors="replace")
        events = re.findall(r"member=TextChanged\n(.*?)(?=^signal|\Z)", everything, re.S | re.M)
        return "".join(re.findall(r'variant\s+string "(.*)"', "\n".join(events))), everything


def test_no_event_carries_a_secret(program):
    with Companion() as companion, Program(program) as app, Listener() as listener:
        acme = companion.instance("Acme Support")
        password = acme["password"]
        dialog = open_adding(app)
        dialog.type("Exalate URL", acme["exalateUrl"])
        dialog.choose(SIGN_IN["password"])
        dialog.type("User", acme["user"])
        app.wait(lambda: acme["user"] in listener.said()[0], what="the event of what is not secret")
        app.desktop.wait_until_active(app.process.pid)
        # Key by key, pasted, emptied, and as assistive technology enters it.
        field = dialog.field("Password")
        field.get_component_iface().grab_focus()
        dialog.wait_for_focus("Password")
        app.desktop.press(*"abcxyz", "ctrl+a", "Delete")
        set_clipboard(password)
        app.desktop.press("ctrl+v", "ctrl+a", "Delete")
        dialog.type("Password", password)
        dialog.press("Add")
        dialog.wait_until_gone()
        wizard = go_to_invitation(app, companion.instance("company B")["exalateUrl"])
        code = copy_code(app, wizard)
        wizard.press("Done")
        wizard.wait_until_gone()
        wizard = open_accepting(app)
        wizard.type("Invitation code", code)
        wizard.wait_for("Code found")
        wizard.press("Clear")
        wizard.press("Cancel")
        wizard.wait_until_gone()
        texts, everything = app.wait(lambda: listener.said() if "•" in listener.said()[0] else None, what="events of the fields")
        for secret in ("abcxyz", password, code):
            assert secret not in texts and secret not in everything, f"{secret} was said on the bus"
