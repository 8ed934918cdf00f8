# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""The desktop as a person has it: keys, windows, selections and pictures, through the X server and not through accessibility.

Needs Debian's python3-xlib, xclip and imagemagick.
"""
import subprocess
import time

from Xlib import X, XK, Xatom, display, error
from Xlib.ext import xtest
from Xlib.protocol.event import ClientMessage

CLIPBOARD, PRIMARY = "clipboard", "primary"
MODIFIERS = {"ctrl": "Control_L", "shift": "Shift_L", "alt": "Alt_L"}


def wait(condition, timeout=15, what="the condition"):
    """The first true value of `condition`, which is asked again and again."""
    deadline = time.monotonic() + timeout
    while time.monotonic() < deadline:
        if value := condition():
            return value
        time.sleep(0.02)
    raise AssertionError(f"{what}: not so within {timeout} s")


class Window:
    """A window that the window manager knows."""

    def __init__(self, desktop, window):
        self._desktop, self._window = desktop, window
        self.id = window.id

    def __eq__(self, other):
        return isinstance(other, Window) and other.id == self.id

    def _property(self, name, kind):
        try:
            answer = self._window.get_full_property(self._desktop.atom(name), kind)
        except error.XError:
            return None
        return answer.value if answer else None

    def pid(self):
        value = self._property("_NET_WM_PID", Xatom.CARDINAL)
        return value[0] if value is not None else None

    def title(self):
        value = self._property("_NET_WM_NAME", X.AnyPropertyType)
        return (value or b"").decode("utf-8", "replace") if not isinstance(value, str) else value

    def is_minimised(self):
        state = self._property("WM_STATE", X.AnyPropertyType)
        return state is not None and state[0] == 3

    def close(self):
        """What the X in the title bar does."""
        self._desktop.tell(self._window, "_NET_CLOSE_WINDOW", [X.CurrentTime, 2, 0, 0, 0])

    def minimise(self):
        self._desktop.tell(self._window, "WM_CHANGE_STATE", [3, 0, 0, 0, 0])


class Desktop:
    """The screen that $DISPLAY names."""

    def __init__(self):
        self._display = display.Display()
        self._root = self._display.screen().root

    def atom(self, name):
        return self._display.intern_atom(name)

    def tell(self, window, message, data):
        event = ClientMessage(window=window, client_type=self.atom(message), data=(32, data))
        self._root.send_event(event, event_mask=X.SubstructureRedirectMask | X.SubstructureNotifyMask)
        self._display.flush()

    def windows(self, pid=None):
        """The windows that a person can see or bring up, those of one process only where `pid` is given."""
        listed = self._root.get_full_property(self.atom("_NET_CLIENT_LIST"), Xatom.WINDOW)
        found = [Window(self, self._display.create_resource_object("window", one)) for one in (listed.value if listed else [])]
        return [window for window in found if pid is None or window.pid() == pid]

    def active(self):
        answer = self._root.get_full_property(self.atom("_NET_ACTIVE_WINDOW"), Xatom.WINDOW)
        if not answer or not answer.value[0]:
            return None
        return Window(self, self._display.create_resource_object("window", answer.value[0]))

    def wait_until_active(self, pid):
        """Keys go to the window that is active: waits until that is one of the process `pid`."""
        return wait(lambda: (window := self.active()) is not None and window.pid() == pid and window, 15,
                    f"a window of {pid} is active")

    def _pixels(self):
        size = self._root.get_geometry()
        return self._root.get_image(0, 0, size.width, size.height, X.ZPixmap, 0xFFFFFFFF).data

    def wait_until_still(self):
        """Waits until what is painted stays as it is for a moment; a blinking cursor lets that much time pass."""
        before, since = self._pixels(), time.monotonic()

        def still():
            nonlocal before, since
            now = self._pixels()
            if now != before:
                before, since = now, time.monotonic()
            return time.monotonic() - since > 0.25
        wait(still, 10, "the screen stands still")

    def _send(self, keycode, down):
        xtest.fake_input(self._display, X.KeyPress if down else X.KeyRelease, keycode)

    def press(self, *keys):
        """Keys one after the other: press("Tab", "ctrl+n", "Return")."""
        for key in keys:
            *modifiers, last = key.split("+")
            held = [self._display.keysym_to_keycode(XK.string_to_keysym(MODIFIERS[name])) for name in modifiers]
            code = self._display.keysym_to_keycode(XK.string_to_keysym(last))
            assert code, f"no key {last!r} on this keyboard"
            for modifier in held:
                self._send(modifier, True)
            self._send(code, True)
            self._send(code, False)
            for modifier in reversed(held):
                self._send(modifier, False)
            self._display.sync()

    def type(self, text):
        """Types ASCII text, key by key."""
        shift = self._display.keysym_to_keycode(XK.string_to_keysym("Shift_L"))
        for character in text:
            keysym = ord(character)
            code = self._display.keysym_to_keycode(keysym)
            assert code, f"no key for {character!r} on this keyboard"
            shifted = self._display.keycode_to_keysym(code, 0) != keysym
            if shifted:
                self._send(shift, True)
            self._send(code, True)
            self._send(code, False)
            if shifted:
                self._send(shift, False)
            self._display.sync()


def selection(which=CLIPBOARD, target="UTF8_STRING"):
    """What a paste would give; "" where there is nothing."""
    command = ["xclip", "-selection", which, "-o", "-t", target]
    answer = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    return answer.stdout if answer.returncode == 0 else ""


def set_clipboard(text):
    """Puts a text on the clipboard as another program would, and returns once every program can read it."""
    subprocess.run(["xclip", "-selection", CLIPBOARD, "-i"], input=text, text=True, timeout=20, check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    # xclip goes on in the background, and may return before the X server knows the new owner.
    wait(lambda: selection() == text, what="the text on the clipboard")


def take_picture(path):
    """The whole screen as a PNG file."""
    subprocess.run(["import", "-window", "root", str(path)], timeout=60, check=True)
