# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""The keyring of this desktop, and what may become of it while a program asks it."""
import contextlib
import os
import pathlib
import re
import signal
import subprocess

SERVICE = "io.github.connection_wizard.ConnectionWizard"  # resources/identity/identity.cmake


def process():
    """The Secret Service of this desktop: the one of our session bus."""
    bus = os.environ["DBUS_SESSION_BUS_ADDRESS"]
    for entry in pathlib.Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            command = (entry / "cmdline").read_bytes()
            environment = (entry / "environ").read_bytes()
        except OSError:
            continue
        if b"gnome-keyring-daemon" in command and bus.encode() in environment:
            return int(entry.name)
    raise AssertionError("no keyring on this desktop")


@contextlib.contextmanager
def hanging():
    """Answers nothing within the block, and everything that was asked right after it."""
    pid = process()
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


def lock():
    """Locks it; whoever asks to unlock it is refused, as the window with the question finds no screen."""
    _call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.UpdateActivationEnvironment",
          "dict:string:string:DISPLAY,none")
    _call("org.freedesktop.secrets", "/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock",
          "array:objpath:/org/freedesktop/secrets/collection/login")


def keys():
    """Under which keys the program keeps something there."""
    found = subprocess.run(["secret-tool", "search", "--all", "server", SERVICE], check=True, capture_output=True,
                           text=True)
    return re.findall(rf"^attribute\.user = {SERVICE}/(.*)$", found.stdout + found.stderr, re.M)


def _call(service, path, method, argument):
    subprocess.run(["dbus-send", "--print-reply=literal", f"--dest={service}", path, method, argument], check=True,
                   stdout=subprocess.DEVNULL)
