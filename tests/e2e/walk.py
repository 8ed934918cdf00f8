#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Walks the main job on the desktop that is there and leaves a picture of each page, printing their names.

usage: walk.py [--style light|dark|rtl|large] PROGRAM FOLDER

./run does so where there is no display; the documentation's pictures come from here, too.
"""
import argparse
import os
import pathlib
import shutil
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "support")]

# What Qt's own KDE theme reads. It is part of Qt and needs no KDE.
DARK = """[Colors:Window]
BackgroundNormal=30,33,38
ForegroundNormal=232,234,238
ForegroundInactive=163,171,184
ForegroundLink=110,168,254
[Colors:View]
BackgroundNormal=21,23,27
BackgroundAlternate=26,29,33
ForegroundNormal=232,234,238
ForegroundInactive=163,171,184
ForegroundLink=110,168,254
[Colors:Button]
BackgroundNormal=43,47,54
ForegroundNormal=232,234,238
[Colors:Selection]
BackgroundNormal=31,111,235
ForegroundNormal=255,255,255
[Colors:Tooltip]
BackgroundNormal=43,47,54
ForegroundNormal=232,234,238
"""


def arguments_of(style):
    """(what to put on the program's command line, into its environment, and into its kdeglobals) for a style."""
    if style == "dark":
        return (), {"XDG_CURRENT_DESKTOP": "KDE", "KDE_FULL_SESSION": "true", "KDE_SESSION_VERSION": "5"}, DARK
    if style == "rtl":
        return ("-reverse",), {}, ""
    if style == "large":
        return (), {"QT_FONT_DPI": "192"}, ""
    return (), {}, ""


class Album:
    """Numbered pictures in a folder."""

    def __init__(self, folder, desktop):
        self._folder, self._desktop, self._count = folder, desktop, 0

    def add(self, name, still=True):
        from desktop import take_picture
        self._count += 1
        path = self._folder / f"{self._count:02}-{name}.png"
        if still:  # nothing on it turns
            self._desktop.wait_until_still()
        take_picture(path)
        print(path.name, flush=True)


def first_start(program, arguments, album):
    from harness import Program
    with Program(program, *arguments) as app:
        app.find("push button", "Add instance", 30)
        album.add("first-start")
        app.press("Add instance")
        app.dialog("Add instance")
        album.add("add-instance")


def initiate(app, album):
    from steps import copy_code, open_initiating
    album.add("connections-empty")
    wizard = open_initiating(app)
    album.add("destination-empty")
    wizard.type("Destination instance URL", "http://127.0.0.1:1")
    wizard.wait_for("refused the connection")
    album.add("destination-problem")
    wizard.press("I don't have a URL", "check box")
    album.add("destination-private")
    wizard.press("I don't have a URL", "check box")
    wizard.type("Destination instance URL", app.instance("company B")["exalateUrl"])
    wizard.wait_for("Jira Cloud")
    wizard.choose("Script")
    album.add("destination")
    wizard.press("Next")
    wizard.editable("Connection name")
    wizard.type("Local instance short name", "acme")
    wizard.type("Description", "Escalations from support to the company B service desk")
    album.add("connection-information")
    wizard.press("Next")
    wizard.find("push button", "Copy invitation code")
    album.add("invitation")
    code = copy_code(app, wizard)
    album.add("invitation-copied")
    wizard.press("Show")
    album.add("invitation-shown")
    wizard.press("Done")
    wizard.wait_until_gone()
    app.wait(lambda: app.row_count() == 1, what="the new connection")
    album.add("connections-pending")
    return code


def accept(app, album, code):
    from steps import choose_project, open_accepting
    app.switch_to("company B")
    wizard = open_accepting(app)
    album.add("accept")
    wizard.type("Invitation code", "This is no code.")
    wizard.press("Next")
    wizard.wait_for("no invitation code")
    album.add("accept-problem")
    wizard.type("Invitation code", code)
    wizard.press("Next")
    wizard.find("push button", "Confirm")
    album.add("accept-check")
    choose_project(wizard, "Development")
    album.add("accept-project")
    wizard.press("Confirm")
    wizard.find("push button", "Done")
    album.add("accepted")
    wizard.press("Done")
    wizard.wait_until_gone()
    app.switch_to("Acme Support")
    app.wait(lambda: app.row_count() == 1 and app.rows()[0][-1] == "Active", what="the connection is active")
    album.add("connections-active")


def other_modes(program, arguments, album):
    """The pages that a Script connection does not pass."""
    from browser import Browser
    from harness import Program
    from steps import be_done, choose_project, fill_destination, go_on, open_initiating
    browser = Browser()
    with Program.sandbox(program, *arguments, environment=browser.environment) as app:
        app.switch_to("company B")
        wizard = open_initiating(app)
        fill_destination(wizard, app.instance("Acme Support")["exalateUrl"], "Basic")
        go_on(wizard, "Project")
        wizard.wait_for("3 projects")
        album.add("project")
        choose_project(wizard, "Support")
        go_on(wizard, "Admin access")
        album.add("admin-question")
        wizard.choose("Yes, I have admin access")
        go_on(wizard, "Verification")
        album.add("verification")
        wizard.press("Verify admin access")
        page = browser.next()
        wizard.wait_for("This page continues automatically")
        album.add("verification-waiting", still=False)
        browser.submit(page, answer="deny")
        wizard.wait_for("has no admin access")
        album.add("verification-denied")
        wizard.press("Verify admin access")
        browser.submit(browser.next(), answer="accept")
        wizard.wait_for("confirmed")
        album.add("verification-confirmed")
        go_on(wizard, "Connected", "Initiate")
        album.add("connected")
        be_done(wizard)
        app.wait(lambda: app.row_count() == 1, what="the new connection")
        app.press("Upgrade")
        dialog = app.dialog("Upgrade connection")
        album.add("upgrade")
        dialog.press("Cancel")
        dialog.wait_until_gone()
        wizard = open_initiating(app)
        fill_destination(wizard, app.instance("company B")["exalateUrl"], "Script")
        wizard.wait_for("creating a local connection")
        album.add("destination-local")
        go_on(wizard, "Connection information")
        go_on(wizard, "Project")
        wizard.wait_for("3 projects")
        album.add("projects-local")
        wizard.press("Cancel")
        app.question().press("Discard")
        wizard.wait_until_gone()
        app.switch_to("Behind a firewall")
        wizard = open_initiating(app)
        wizard.type("Destination instance URL", app.instance("Old version")["exalateUrl"])
        wizard.wait_for("Jira Cloud")
        album.add("destination-own-not-public")


def consoles(program, arguments, album):
    """Where nodes leave it to their consoles."""
    from browser import Browser
    from harness import Program
    from steps import fill_destination, go_on, open_accepting, open_initiating
    browser = Browser()
    with Program.sandbox(program, *arguments, "--node-level", "Acme Support=public", environment=browser.environment) as app:
        wizard = open_initiating(app)
        for mode in ("Basic", "Visual", "Script"):
            fill_destination(wizard, app.instance("company B")["exalateUrl"], mode)
            go_on(wizard, "Exalate console")
            album.add(f"console-{mode.lower()}")
            if mode != "Script":
                go_on(wizard, "Initiate connection", "Previous")
        wizard.type("Remote instance short name", "company B")
        wizard.type("Description", "Escalations from support to the company B service desk")
        album.add("console")
        wizard.press("Keep beside the browser", "check box")
        album.add("console-narrow")
        wizard.press("Keep beside the browser", "check box")
        code = "Zm9yLWNvbXBhbnktYi1vbmx5LjE3Mzg0.c2lnbmVkLWJ5LWFjbWUtc3VwcG9ydC1ub2Rl"
        wizard.type("Invitation code", code)
        wizard.wait_for("Code found")
        album.add("console-code")
        wizard.press("Cancel")
        app.question().press("Discard")
        wizard.wait_until_gone()
        wizard = open_accepting(app)
        wizard.type("Invitation code", code)
        go_on(wizard, "Exalate console")
        album.add("console-accept")


def real_names(program, arguments, album):
    """The console's way as it looks with the names of real hosts. A proxy that is not there keeps every request on this computer."""
    from browser import Browser
    from desktop import set_clipboard
    from harness import Program
    from steps import be_done, go_on, open_accepting, open_adding, open_initiating
    nowhere = {f"{scheme}_proxy": "http://127.0.0.1:9" for scheme in ("http", "https")}
    browser = Browser()
    with Program(program, *arguments, environment={**browser.environment, **nowhere}) as app:
        dialog = open_adding(app)
        dialog.type("Exalate URL", "acme.zendesk.com")
        dialog.type("Name", "Acme Support")
        dialog.choose("Without signing in")
        album.add("add-without-signing-in")
        dialog.press("Add")
        dialog.press("It is an Exalate instance: add it")
        dialog.wait_until_gone()
        album.add("guided-empty")
        wizard = open_initiating(app)
        wizard.type("Destination instance URL", "company-b.atlassian.net")
        for mode in ("Basic", "Visual", "Script"):
            wizard.choose(mode)
            go_on(wizard, "Exalate console")
            album.add(f"guided-{mode.lower()}")
            if mode != "Script":
                go_on(wizard, "Initiate connection", "Previous")
        wizard.type("Remote instance short name", "company B")
        wizard.type("Connection name", "acme_to_company-b")
        wizard.type("Description", "Escalations from support to the company B service desk")
        album.add("guided-console")
        wizard.press("Keep beside the browser", "check box")
        album.add("guided-console-narrow")
        set_clipboard("Zm9yLWNvbXBhbnktYi1vbmx5LjE3Mzg0.c2lnbmVkLWJ5LWFjbWUtc3VwcG9ydC1ub2Rl")
        wizard.press("Paste")
        wizard.find("label", "Invitation")
        album.add("guided-invitation")
        be_done(wizard)
        wizard = open_accepting(app)
        wizard.type("Invitation code", "ZnJvbS1pbml0ZWNoLW9ubHkuMTczODQ.c2lnbmVkLWJ5LWluaXRlY2gtbm9kZS0xMjM0")
        go_on(wizard, "Exalate console")
        album.add("guided-accept")
        wizard.press("Keep beside the browser", "check box")
        album.add("guided-accept-narrow")
        wizard.press("Next")
        wizard.find("label", "Invitation accepted")
        be_done(wizard)
        album.add("guided-connections")


def long_list(program, arguments, album):
    from harness import Program
    with Program.sandbox(program, *arguments, "--connections", "40") as app:
        app.wait(lambda: app.row_count() == 40, what="the connections")
        album.add("connections-many")
        app.press("Instance")
        app.find("menu item", "Add instance")
        album.add("instances")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--style", choices=("light", "dark", "rtl", "large"), default="light")
    parser.add_argument("program")
    parser.add_argument("folder", type=pathlib.Path)
    options = parser.parse_args()
    from desktop import Desktop
    from harness import Program

    home = tempfile.mkdtemp(prefix="walk-")
    arguments, environment, colours = arguments_of(options.style)
    folders = {f"XDG_{name}_HOME": f"{home}/{name.lower()}" for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    os.environ.update(environment, HOME=home, **folders)
    (pathlib.Path(home) / "config").mkdir()
    (pathlib.Path(home) / "config" / "kdeglobals").write_text(colours, encoding="utf-8")
    options.folder.mkdir(parents=True, exist_ok=True)
    album = Album(options.folder, Desktop())
    try:
        first_start(options.program, arguments, album)
        with Program.sandbox(options.program, *arguments) as app:
            app.wait(lambda: app.shows("No connections yet"), what="the list, which is empty")
            accept(app, album, initiate(app, album))
        other_modes(options.program, arguments, album)
        consoles(options.program, arguments, album)
        real_names(options.program, arguments, album)
        long_list(options.program, arguments, album)
    finally:
        shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    main()
