# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Nodes that do not offer an operation to other programs: their own console does it, with the values at hand."""
import re

from between import Between
from browser import Browser
from desktop import CLIPBOARD, selection, set_clipboard
from harness import Program
from node import Companion
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
        wizard = go_to_information(app, there)
        wizard.type("Remote instance short name", "company B")
        wizard.type("Description", "by hand")
        go_on(wizard, CONSOLE)
        assert browser.next() == here
        wizard.press("Open the Exalate console")
        assert browser.next() == here
        wizard.press("Next")
        app.desktop.wait_until_active(app.process.pid)
        wizard.wait_for_focus("Invitation code")
        wizard.type("Invitation code", "nothing of that kind")
        says(wizard, r"no invitation code in this text", r"Paste one code")

        set_clipboard("another text")
        wizard.press("Copy next: Destination instance URL")
        app.wait(lambda: selection(CLIPBOARD) not in ("", None, "another text"), what="the first value on the clipboard")
        wizard.find("push button", "Copy next: Local instance short name")
        values = {name: copied(app, wizard, label) for name, label in
                  (("destinationUrl", "Destination instance URL"), ("localShortName", "Local instance short name"),
                   ("remoteShortName", "Remote instance short name"), ("name", "Connection name"), ("description", "Description"))}
        assert values["name"] == "acme-support_to_company-b" and values["description"] == "by hand"
        assert wizard.value("Mode") == "Script" and not wizard.all("push button", "Copy: Mode")
        answer = browser.submit(here + "/sandbox/console/initiate", connectionType="PUBLIC", type="SCRIPT", **values)
        code = re.search(r"<code>([^<]+)</code>", answer)[1]
        wizard.wait_for(r"acme-support_to_company-b is in the list\. Paste its code to go on")
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
        wizard.wait_for(r"New in the list\. Which one did you make")  # by itself
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
        name = copied(app, wizard, "Connection name")
        wizard.press("Next")
        wizard.wait_for(r"has no new connection yet\. Finish it in the console first")
        companion.node("Acme Support").call("POST", "connections", {
            "connectionType": "LOCAL", "type": "BASIC", "name": name, "localShortName": "a", "remoteShortName": "b"})
        go_on(wizard, "Connected")
        be_done(wizard)
        app.wait_for_status(name, "Active")
