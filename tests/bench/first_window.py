#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Starts desktop programs side by side: time to the first mapped top-level window, and memory 3 s later.

usage: first_window.py [-n RUNS] [-t LIMIT] [-m LIMIT] NAME=COMMAND [NAME=COMMAND...]

They take turns, A B A B, so that drift hits all alike. Prints medians and the ratio to the first one; beside the ratios of
the second one the limits for its time (-t) and its PSS (-m), where they are given. PSS and RSS are
summed over the process tree. Needs a display (tests/support/with-desktop) and Debian's python3-xlib.
"""
import os
import pathlib
import shlex
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

from Xlib import X, display, error


def process_tree(pid):
    """`pid` and everything that descends from it."""
    children = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            children.setdefault(parent, []).append(int(entry.name))
    found, todo = [], [pid]
    while todo:
        process = todo.pop()
        found.append(process)
        todo += children.get(process, [])
    return found


def memory(pid):
    """PSS and RSS of the process tree, in MiB."""
    total = {"Pss:": 0, "Rss:": 0}
    for process in process_tree(pid):
        try:
            lines = pathlib.Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        for line in lines:
            key, value, *_ = line.split()
            if key in total:
                total[key] += int(value)
    return total["Pss:"] / 1024, total["Rss:"] / 1024


def is_window(event):
    if event.type != X.MapNotify:
        return False
    try:
        geometry = event.window.get_geometry()
    except error.XError:
        return False
    return geometry.width > 100 and geometry.height > 100


def wait_for_window(screen, limit=30):
    """Seconds until a top-level window is mapped, or None."""
    start = time.monotonic()
    while time.monotonic() - start < limit:
        while screen.pending_events():
            if is_window(screen.next_event()):
                return time.monotonic() - start
        time.sleep(0.001)
    return None


def once(command, settle=3.0):
    """One start in an empty home folder: seconds to the window (or None), PSS, RSS."""
    screen = display.Display()
    screen.screen().root.change_attributes(event_mask=X.SubstructureNotifyMask)
    screen.sync()
    while screen.pending_events():
        screen.next_event()
    home = tempfile.mkdtemp(prefix="first-window-")
    environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home + "/config", XDG_DATA_HOME=home + "/data",
                       XDG_CACHE_HOME=home + "/cache", XDG_STATE_HOME=home + "/state", XDG_RUNTIME_DIR=home)
    process = subprocess.Popen(shlex.split(command), env=environment, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, start_new_session=True)
    shown = wait_for_window(screen)
    used = (0.0, 0.0)
    if shown is not None:
        time.sleep(settle)
        used = memory(process.pid)
    for how in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, how)
            process.wait(5)
            break
        except ProcessLookupError:
            break
        except subprocess.TimeoutExpired:
            continue
    screen.close()
    shutil.rmtree(home, ignore_errors=True)
    time.sleep(0.3)
    return shown, *used


def main(arguments):
    given = {"-n": "5", "-t": "", "-m": ""}
    while arguments[:1] and arguments[0] in given:
        given[arguments[0]], arguments = arguments[1], arguments[2:]
    runs = int(given["-n"])
    programs = [argument.split("=", 1) for argument in arguments]
    if not programs:
        sys.exit(__doc__)
    results = {name: [] for name, _ in programs}
    for _, command in programs:  # warms the page cache
        once(command, 0.5)
    for _ in range(runs):
        for name, command in programs:
            results[name].append(once(command))
    print(f"{'program':20} {'window ms':>10} {'PSS MiB':>8} {'RSS MiB':>8}   ratio to the first (time, PSS, RSS)")
    first, code = None, 0
    for place, (name, _) in enumerate(programs):
        shown = [result for result in results[name] if result[0] is not None]
        if not shown:
            print(f"{name:20} no window")
            code = 1
            continue
        medians = [statistics.median(column) for column in zip(*shown)]
        first = first or medians
        ratios = " ".join(f"{value / base:.2f}x" if base else "-" for base, value in zip(first, medians))
        print(f"{name:20} {medians[0] * 1000:10.0f} {medians[1]:8.1f} {medians[2]:8.1f}   {ratios}")
        if place == 1:
            limits = (("time", given["-t"], 0), ("PSS", given["-m"], 1))
            for what, limit, column in limits:
                if limit:
                    ratio = medians[column] / first[column]
                    print(f"{'':20} {what}: {ratio:.2f}x, limit {float(limit):.2f}x: {'kept' if ratio <= float(limit) else 'EXCEEDED'}")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
