# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""What stands in for the system's browser: it remembers the addresses that it is to open, and answers their pages."""
import os
import pathlib
import tempfile
import urllib.parse

from desktop import wait
from node import NO_PROXY


class Browser:
    """`Program.sandbox(program, environment=browser.environment)` starts a program that opens its links here."""

    def __init__(self):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="browser-", dir=os.environ["HOME"]))
        self._opened = folder / "opened"
        self._opened.touch()
        command = folder / "xdg-open"
        command.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$1\" >> '{self._opened}'\n", encoding="utf-8")
        command.chmod(0o755)
        self.environment = {"PATH": f"{folder}:{os.environ['PATH']}"}
        self._seen = 0

    def opened(self):
        """Every address so far."""
        return self._opened.read_text(encoding="utf-8").split()

    def next(self):
        """Waits for the next address that is opened."""
        wait(lambda: len(self.opened()) > self._seen, what="an address is opened in the browser")
        self._seen += 1
        return self.opened()[self._seen - 1]

    def read(self, page):
        with NO_PROXY.open(page, timeout=20) as answer:
            return answer.read().decode()

    def submit(self, page, **fields):
        """Sends a form of the page, and says from where, as a browser does; what comes back."""
        form = urllib.request.Request(page, urllib.parse.urlencode(fields).encode(), {"Origin": "/".join(page.split("/")[:3])})
        with NO_PROXY.open(form, timeout=20) as answer:
            return answer.read().decode()
