#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Runs one end-to-end function: run_one.py FILE FUNCTION, inside tests/support/with-desktop.

The function is called with the path of the built program ($PROGRAM). It gets an empty home folder of its own, may
import from tests/e2e and tests/support, and need not clean up: whatever it started is ended. On failure the traceback
is printed and a picture of the screen is left in $PICTURES. After each one the secrets that it had in its hands are
searched for in what is left behind.
"""
import base64
import ctypes
import importlib.util
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback

HERE = pathlib.Path(__file__).resolve().parent
PR_SET_CHILD_SUBREAPER = 36
SESSION = re.compile(rb"eyJ[\w-]{8,}\.[\w-]{8,}\.")  # a session token, those that a program has fetched by itself among them


def adopt_orphans():
    """Makes this process the parent of what its children leave behind, so that nothing escapes."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def children():
    """The processes whose parent is this one, by now."""
    found = []
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[1]) == os.getpid():
                found.append(int(entry.name))
    return found


def end_leftovers():
    """Asks what still runs to end, and after two seconds does not ask."""
    deadline = time.monotonic() + 2
    while left := children():
        for pid in left:
            try:
                os.kill(pid, signal.SIGTERM if time.monotonic() < deadline else signal.SIGKILL)
            except ProcessLookupError:
                pass
        try:
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        except ChildProcessError:
            pass
        time.sleep(0.02)


def give_own_home():
    home = tempfile.mkdtemp(prefix="home-")
    os.environ["HOME"] = home
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        os.environ[f"XDG_{name}_HOME"] = f"{home}/{name.lower()}"
    return home


def take_picture(name):
    folder = pathlib.Path(os.environ.get("PICTURES", HERE.parents[1] / "build/pictures"))
    if os.environ.get("DISPLAY") and shutil.which("import"):
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", str(folder / name)], check=False)
        print(f"The screen at that moment: {folder / name}")


def left_behind(home):
    """Where a secret of this run has stayed: in a file of the home folder, or in what a program has written (rules.md 22)."""
    from harness import OUTPUTS
    from node import PLANTED
    found = [f"an output holds {secret!r}" for secret in PLANTED for text in OUTPUTS if secret in text]
    found += ["an output holds a session token" for text in OUTPUTS if SESSION.search(text.encode())]
    for path in pathlib.Path(home).rglob("*"):
        try:
            content = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        except OSError:
            continue
        found += [f"{path} holds {secret!r}" for secret in PLANTED if any(form in content for form in forms_of(secret))]
        if SESSION.search(content):
            found.append(f"{path} holds a session token")
    return found


def forms_of(secret):
    """A secret as it is, and in what files like to turn it into."""
    plain = secret.encode()
    return (plain, secret.encode("utf-16-le"), plain.hex().encode(), base64.b64encode(plain)[:-4] or plain)


def main(file, function):
    sys.path[:0] = [str(HERE), str(HERE.parent / "support")]
    adopt_orphans()
    home = give_own_home()
    try:
        spec = importlib.util.spec_from_file_location(pathlib.Path(file).stem, file)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        getattr(module, function)(os.environ["PROGRAM"])
        if found := left_behind(home):
            raise AssertionError("\n".join(found))
        return 0
    except Exception:
        traceback.print_exc(file=sys.stdout)
        take_picture(f"failed-{function}.png")
        return 1
    finally:
        end_leftovers()
        shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
