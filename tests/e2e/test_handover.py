# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Nodes that do not offer an operation to other programs: their own console does it, with the values at hand."""
import os
import pathlib
import re

from a11y import Atspi
from between import Between
from browser import Browser
from desktop import CLIPBOARD, selection, set_clipboard
from harness import Program
from node import Companion, plant
from steps import (add_instance, be_done, copy_new_code, fill_destination, go_on, go_to_information, open_accepting,
                   open_initiating)
from test_bad_input import says

CONSOLE = "Exalate console"


def copied(app, wizard, label):
    """What the button copies that stands beside a value."""
    set_clipboard("another text")
    wizard.press(f"Copy: {label}")
    return app.wait(lambda: selection(CLIPBOARD) != "another text" and selection(CLIPBOARD), what=f"{label} on the clipboard")


def test_a_connection_is_initiated_and_accepted_through_the_consoles(program):
    browser = Browser()
    with Program.sandbox(program, "--public-api-only", environment=browser.environment) as app:
        here, there = app.instance("Acme Support")["exalateUrl"], app.instance("company B")["exalateUrl"]
        wizard = open_initiating(app)
        fill_destination(wizard, there, "Script")
        go_on(wizard, CONSOLE)  # which asks for the names itself
        assert browser.next() == here
        wizard.press("Open the Exalate console")
        assert browser.next() == here
        wizard.press("Next")
        app.desktop.wait_until_active(app.process.pid)
        wizard.wait_for_focus("Invitation code")
        wizard.type("Invitation code", "nothing of that kind")
        says(wizard, r"no invitation code in this text", r"Paste one code")

        wizard.type("Remote instance short name", "company B")
        wizard.type("Description", "by hand")
        set_clipboard("another text")
        wizard.press("Copy next: Destination instance URL")
        app.wait(lambda: selection(CLIPBOARD) not in ("", None, "another text"), what="the first value on the clipboard")
        wizard.find("push button", "Copy next: Local instance short name")
        values = {name: copied(app, wizard, label) for name, label in
                  (("destinationUrl", "Destination instance URL"), ("localShortName", "Local instance short name"),
                   ("remoteShortName", "Remote instance short name"), ("name", "Connection name"), ("description", "Description"))}
        assert values["name"] == "acme-support_to_company-b" and values["description"] == "by hand"
        assert wizard.shows("Choose the mode “Script”")
        wizard.type("Description", "typed again")
        wizard.find("push button", "Copy next: Description")  # what was copied is not what stands there now
        answer = browser.submit(here + "/sandbox/console/initiate", connectionType="PUBLIC", type="SCRIPT", **values)
        code = re.search(r"<code>([^<]+)</code>", answer)[1]
        wizard.wait_for(r"acme-support_to_company-b is in the list\. Paste its code, or continue without it")
        set_clipboard(f"Here it is: {code}")
        wizard.press(re.compile("^(Paste|Use the code on the clipboard)"))
        wizard.find("label", "Invitation")  # by itself: the list has the connection, and its code is there
        wizard.wait_for(r"On the .company B. side")
        fingerprint = wizard.value("Fingerprint")
        assert copy_new_code(app, wizard) == code
        be_done(wizard)
        app.wait_for_status("acme-support_to_company-b", "Pending")
        assert copy_new_code(app, app) == code, "it is kept until it is accepted"

        app.switch_to("company B")
        wizard = open_accepting(app)
        wizard.type("Invitation code", code)
        go_on(wizard, CONSOLE)
        assert browser.next() == there
        assert fingerprint in wizard.value("Invitation code") and code not in wizard.texts()
        assert copied(app, wizard, "Invitation code") == code
        wizard.press("Next")
        wizard.wait_for(r"has no new connection yet\. Accept the invitation in the console first")
        browser.submit(there + "/sandbox/console/accept", code=code, project="Development")
        wizard.wait_for(r"New in the list\. Which one is yours")  # by itself
        wizard.press(re.compile("^acme-support_to_company-b "))
        wizard.find("label", "Invitation accepted")
        assert wizard.value("Connection") == "acme-support_to_company-b"
        be_done(wizard)
        app.wait_for_status("acme-support_to_company-b", "Active")

        assert not any(app.all("push button", name) for name in ("Edit", "Deactivate", "Delete", "Copy invitation code"))
        app.press("Open the Exalate console")
        assert browser.next() == there
        app.switch_to("Acme Support")
        app.wait_for_status("acme-support_to_company-b", "Active")


def on_the_console_page(app, browser, mode="Script"):
    """The wizard, on the page of the console, where every side is of the public level."""
    wizard = open_initiating(app)
    fill_destination(wizard, app.instance("company B")["exalateUrl"], mode)
    go_on(wizard, CONSOLE)
    browser.next()
    return wizard


def made_in_the_console(app, browser, name):
    """What a person does in the console; the invitation code."""
    page = browser.submit(app.instance("Acme Support")["exalateUrl"] + "/sandbox/console/initiate", type="SCRIPT",
                          connectionType="PUBLIC", destinationUrl=app.instance("company B")["exalateUrl"], name=name,
                          localShortName="us", remoteShortName="them")
    return plant(re.search(r"<code>([^<]+)</code>", page)[1])


def test_a_connection_without_its_code_is_gone_on_with_and_the_code_may_come_later(program):
    browser = Browser()
    with Program.sandbox(program, "--public-api-only", environment=browser.environment) as app:
        wizard = on_the_console_page(app, browser)
        wizard.press("Next")
        wizard.wait_for(r"Paste the invitation code from the console")
        code = made_in_the_console(app, browser, wizard.value("Connection name"))
        wizard.wait_for(r"is in the list\. Paste its code, or continue without it")
        go_on(wizard, "Invitation")
        wizard.wait_for(r"The connection exists\.")
        assert wizard.enabled("Done")
        wizard.type("Invitation code", "nothing of that kind")
        says(wizard, r"no invitation code in this text", r"Paste one code")
        set_clipboard(f"Code: {code}")
        wizard.press(re.compile("^(Paste|Use the code on the clipboard)"))
        wizard.wait_for(r"Use the following invitation code")
        assert copy_new_code(app, wizard) == code
        be_done(wizard)
        assert copy_new_code(app, app) == code, "it is kept for the list, too"


def test_one_code_on_the_clipboard_is_pasted_from_any_field_and_other_text_into_the_field(program):
    browser = Browser()
    with Program.sandbox(program, "--public-api-only", environment=browser.environment) as app:
        wizard = on_the_console_page(app, browser)
        name = wizard.editable("Remote instance short name")
        name.get_component_iface().grab_focus()
        wizard.wait_for_focus("Remote instance short name")
        set_clipboard("company B")
        app.desktop.wait_until_active(app.process.pid)
        app.desktop.press("ctrl+a", "ctrl+v")
        wizard.wait(lambda: wizard.text(name) == "company B", what="the text in the field")
        set_clipboard(plant("Zm9yLWNvbXBhbnktYi1vbmx5LjE3Mzg0.c2lnbmVkLWJ5LWFjbWUtc3VwcG9ydC1ub2Rl"))
        app.desktop.press("ctrl+v")
        wizard.wait_for(r"Code found")
        assert wizard.text(name) == "company B"


def test_the_page_beside_the_browser_has_the_values_and_the_code_and_stays_on_top(program):
    browser = Browser()
    with Program.sandbox(program, "--public-api-only", environment=browser.environment) as app:
        wizard = on_the_console_page(app, browser)
        place = lambda: wizard.root().get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        width = lambda: place().width
        wide = width()
        wizard.press("Keep beside the browser", "check box")
        wizard.wait(lambda: width() < wide * 2 / 3, what="the window is narrow")
        wizard.wait(lambda: place().x >= 0 and place().x + width() <= 1280, what="all of it is on the screen")
        assert not wizard.shows("Choose the mode") and wizard.value("Connection name")
        code = made_in_the_console(app, browser, wizard.value("Connection name"))
        set_clipboard(code)
        wizard.press(re.compile("^(Paste|Use the code on the clipboard)"))
        wizard.wait_for(r"Use the following invitation code")
        wizard.wait(lambda: width() == wide, what="the window is as wide as before")


def test_a_node_that_loses_an_operation_between_two_pages_and_gets_it_back(program):
    browser = Browser()
    with Companion() as companion, Between(companion.instance("Acme Support")) as node, \
            Program(program, environment=browser.environment) as app:
        add_instance(app, node.instance)
        wizard = go_to_information(app, companion.instance("company B")["exalateUrl"])
        wizard.type("Connection name", "changing")
        node.answers("POST connections$", 501, message="Not here")
        go_on(wizard, CONSOLE)
        assert browser.next() == node.url
        go_on(wizard, "Connection information", "Previous")
        assert wizard.value("Connection name") == "changing"
        node.answers("POST connections$", None)
        wizard.press("Next")
        wizard.wait_for(r"The first request may still be running")
        wizard.find("label", "Invitation", timeout=90)
        be_done(wizard)
        app.wait_for_status("changing", "Pending")

        # Where the console gives no code, the connection itself is waited for.
        node.answers("POST verifications$", 405, message="Not here")
        wizard = open_initiating(app)
        fill_destination(wizard, companion.instance("company B")["exalateUrl"], "Basic")
        go_on(wizard, "Admin access")
        wizard.choose("Yes, I have admin access")
        go_on(wizard, "Verification")
        go_on(wizard, CONSOLE, "Verify admin access")
        assert browser.next() == node.url
        assert not wizard.all("push button", "Copy: Connection name"), "Basic asks for no names"
        wizard.press("Next")
        wizard.wait_for(r"has no new connection yet\. Finish it in the console first")
        companion.node("Acme Support").call("POST", "connections", {
            "connectionType": "LOCAL", "type": "BASIC", "name": "made there", "localShortName": "a", "remoteShortName": "b"})
        wizard.find("label", "Connected")  # by itself
        be_done(wizard)
        app.wait_for_status("made there", "Active")


def test_a_code_comes_from_a_file(program):
    with Program.sandbox(program) as app:
        path = pathlib.Path(os.environ["HOME"]) / "from a colleague.txt"
        path.write_text(f"Hello,\n\nZm9yLWNvbXBhbnktYi1vbmx5LjE3Mzg0.c2lnbmVkLWJ5LWFjbWUtc3VwcG9ydC1ub2Rl\n\nRegards\n", encoding="utf-8")
        wizard = open_accepting(app)
        wizard.press("From a file…")
        dialog = app.dialog("Open an invitation")
        dialog.type("File name:", str(path))
        dialog.press("Open")
        dialog.wait_until_gone()
        wizard.wait_for("Code found")
