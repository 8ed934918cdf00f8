# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""What is not right is said with what to do about it, loses nothing typed, and can be tried again on the spot."""
import re

from desktop import selection, set_clipboard
from harness import Program, role_of
from node import Refused
from steps import choose_project, copy_code, fill_destination, go_to_information, open_accepting, open_initiating

URL = "Destination instance URL"
BLAMING = re.compile(r"\b(error|failed|invalid|illegal|bad|abort)\b", re.IGNORECASE)  # rules.md 11

WRONG_ADDRESSES = {
    "acme": (r"acme is not a complete host name", r"Add the rest"),
    "maria@company-b.com": (r"e-mail address", r"Enter the address of the instance"),
    "company-b. atlassian.net": (r"space or a line break", r"Remove it"),
    "ftp://company-b.atlassian.net": (r"not a web address", r"Enter the address"),
    "https://company-b.atlassian.net:99999": (r"port", r"Correct the number"),
    "https://169.254.1.1": (r"169\.254\.1\.1", r"Enter the host name"),
}


def says(tree, what, what_to_do):
    tree.wait_for(what)
    tree.wait_for(what_to_do)
    found = BLAMING.search(tree.texts())
    assert not found, f"a word that blames: {found[0]!r}"


def altered(code):
    """The code with one letter in its middle changed."""
    middle = len(code) // 2
    return code[:middle] + ("A" if code[middle] != "A" else "B") + code[middle + 1:]


def test_wrong_addresses_are_explained_and_stay_as_typed(program):
    with Program.sandbox(program) as app:
        wizard = open_initiating(app)
        wizard.choose("Script")
        for address, (what, what_to_do) in WRONG_ADDRESSES.items():
            wizard.type(URL, address)
            wizard.press("Next")
            says(wizard, what, what_to_do)
            assert wizard.value(URL) == address
            assert wizard.is_checked("Script")
        app.desktop.wait_until_active(app.process.pid)
        wizard.wait_for_focus(URL)
        wizard.type(URL, app.instance("company B")["exalateUrl"])
        wizard.press("Next")
        wizard.editable("Connection name")


def test_what_was_repaired_in_an_address_is_said_below_it(program):
    with Program.sandbox(program) as app:
        address = app.instance("company B")["exalateUrl"].rstrip("/")
        host, port = address.removeprefix("http://").split(":")
        wizard = open_initiating(app)
        for damaged, said in ((f"http;//{host}:{port}", "the start of the address was corrected"),
                              (f"http://{host}\uff1a{port}", "unusual characters were corrected"),
                              (f"https://eur01.safelinks.protection.outlook.com/?url=http%3A%2F%2F{host}%3A{port}&data=05",
                               "taken from another program's link"),
                              (f"\u300c{address}\u300d\u3002", "not encrypted")):
            wizard.type(URL, damaged)
            wizard.wait_for(f"✓ Jira Cloud.* connects to {re.escape(address)}.*{said}")
            assert wizard.value(URL) == damaged


def test_a_password_in_the_address_is_taken_out(program):
    with Program.sandbox(program) as app:
        wizard = open_initiating(app)
        wizard.editable(URL).get_editable_text_iface().set_text_contents("https://admin:hunter2@company-b.atlassian.net")
        says(wizard, r"The address contained", r"Enter only the address")
        wizard.wait(lambda: "hunter2" not in wizard.value(URL), what="the password is taken out of the field")


def test_an_invitation_code_in_the_address_field_is_recognised(program):
    with Program.sandbox(program) as app:
        code = app.node("company B").invite(app.instance("Acme Support"), "mixed-up", "Development")
        wizard = open_initiating(app)
        wizard.editable(URL).get_editable_text_iface().set_text_contents(code)
        says(wizard, r"looks like an invitation code", r"Accept invitation")


def test_a_node_that_is_not_there(program):
    with Program.sandbox(program) as app:
        wizard = open_initiating(app)
        fill_destination(wizard, "http://127.0.0.1:1")
        wizard.press("Next")
        says(wizard, r"127\.0\.0\.1:1 refused the connection", r"Check the port, or ask the administrator")
        assert wizard.value(URL) == "http://127.0.0.1:1"
        assert wizard.is_checked("Script")
        wizard.press("Copy technical details")
        wizard.wait_for(r"Copied\. Contains no secrets")
        details = app.wait(selection, what="the details on the clipboard")
        assert details.startswith("problem: connection-refused\nhost: 127.0.0.1:1\n"), details
        assert re.search(r"\n\d{4}-\d\d-\d\dT\S+Z GET http://127\.0\.0\.1:1/rest/issuehub/4\.0/instance\n", details), details
        wizard.press("Retry")
        wizard.wait_for(r"127\.0\.0\.1:1 refused the connection")
        wizard.type(URL, app.instance("company B")["exalateUrl"])
        wizard.press("Next")
        wizard.editable("Connection name")


def test_an_address_that_is_no_instance(program):
    """The tracker of "Xurrent" shows nothing by which it could be known."""
    with Program.sandbox(program) as app:
        wizard = open_initiating(app)
        fill_destination(wizard, app.instance("Xurrent")["trackerUrl"])
        wizard.press("Next")
        says(wizard, r"neither an issue tracker nor an Exalate instance", r"Check the address")
        wizard.type(URL, app.instance("Xurrent")["exalateUrl"])
        wizard.press("Next")
        wizard.editable("Connection name")


def test_what_is_missing_on_the_first_page_gets_the_focus(program):
    with Program.sandbox(program) as app:
        wizard = open_initiating(app)
        app.desktop.wait_until_active(app.process.pid)
        wizard.press("Next")
        wizard.wait_for_focus(URL)
        says(wizard, r"Required|Enter", r"Enter the address of the destination")
        wizard.type(URL, app.instance("company B")["exalateUrl"])
        wizard.press("Next")
        wizard.wait(lambda: role_of(wizard.focused()) == "radio button", what="the focus on a card")
        wizard.wait_for(r"Choose one to continue")


def test_what_is_missing_on_the_second_page_gets_the_focus(program):
    with Program.sandbox(program) as app:
        app.desktop.wait_until_active(app.process.pid)
        wizard = go_to_information(app, app.instance("company B")["exalateUrl"])
        for field in ("Local instance short name", "Remote instance short name", "Connection name"):
            was = wizard.value(field)
            wizard.type(field, "")
            wizard.press("Next")
            wizard.wait_for_focus(field)
            wizard.wait(lambda: re.search(r"(?i)\benter\b", wizard.focused().get_description()),
                        what=f"{field} says what is needed")
            wizard.type(field, was)
        assert app.node("Acme Support").connections() == []
        wizard.press("Next")
        copy_code(app, wizard)


def test_a_name_that_is_taken(program):
    with Program.sandbox(program) as app:
        app.node("Acme Support").invite(app.instance("contoso"), "taken")
        wizard = go_to_information(app, app.instance("company B")["exalateUrl"])
        wizard.type("Connection name", "taken")
        wizard.type("Description", "kept")
        wizard.press("Next")
        says(wizard, r"already has a connection with this name", r"Enter another connection name")
        assert wizard.value("Description") == "kept"
        wizard.type("Connection name", "free")
        wizard.press("Next")
        copy_code(app, wizard)
        assert sorted(one["name"] for one in app.node("Acme Support").connections()) == ["free", "taken"]


def test_codes_that_cannot_be_accepted(program):
    with Program.sandbox(program) as app:
        there, here = app.node("company B"), app.node("Acme Support")
        used = there.invite(app.instance("Acme Support"), "used", "Development")
        here.accept(used)
        good = there.invite(app.instance("Acme Support"), "good", "Development")
        elsewhere = there.invite(app.instance("contoso"), "elsewhere", "Development")
        cases = {
            "": (r"Invitation code", r"Paste the invitation code that you received"),
            "there is no code in this": (r"no invitation code in this text", r"Paste"),
            used: (r"was used, withdrawn or deleted", r"ask for a new code"),
            altered(good): (r"cannot read this invitation code", r"Ask the sender"),
            elsewhere: (r"made for another instance", r"continue with it. Otherwise ask the sender"),
        }
        app.press("Refresh")
        app.wait_for_status("used", "Active")
        wizard = open_accepting(app)
        for code, (what, what_to_do) in cases.items():
            wizard.type("Invitation code", code)
            wizard.press("Next")
            says(wizard, what, what_to_do)
            assert wizard.length("Invitation code") == len(code), "what was pasted stays"
            assert not wizard.all("push button", "Confirm")
        assert len(here.connections()) == 1, "nothing came of them"
        wizard.type("Invitation code", good)
        wizard.press("Next")
        wizard.press("Confirm")
        wizard.press("Done")
        app.wait_for_status("good", "Active")


def test_a_code_for_another_instance_of_ours_goes_on_there(program):
    with Program.sandbox(program) as app:
        code = app.node("company B").invite(app.instance("contoso"), "for-contoso", "Development")
        wizard = open_accepting(app)
        wizard.type("Invitation code", code)
        wizard.press("Next")
        wizard.wait_for("made for another instance")
        wizard.press("Continue with another instance")
        app.press("contoso", app.menu_role("contoso"))
        app.wait(lambda: app.current_instance() == "contoso", what="contoso is current")
        wizard = app.dialog("Accept invitation")
        choose_project(wizard, "Platform")
        wizard.press("Confirm")
        wizard.press("Done")
        wizard.wait_until_gone()
        app.wait_for_status("for-contoso", "Active")
        assert app.node("Acme Support").connections() == []


def test_what_was_done_to_a_code_to_find_it_is_said_beside_its_fingerprint(program):
    with Program.sandbox(program) as app:
        code = app.node("company B").invite(app.instance("Acme Support"), "damaged", "Development")
        assert len(code) > 64, "a mail program has to wrap it"
        wrapped = "\n".join(code[at:at + 64] for at in range(0, len(code), 64))
        mail = ("MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                f"Hello,\n\n{code[:60]}=\n{code[60:].replace('=', '=3D')}\n")
        wizard = open_accepting(app)
        for pasted, said in ((wrapped, r"Code found · put together from several lines · fingerprint"),
                             (f'{{"invitation":{{"code":"{code}"}}}}', r"Code found · without the characters around it"),
                             (mail, r"Code found · fingerprint")):
            set_clipboard(pasted)
            wizard.press(re.compile("^(Paste|Use the code on the clipboard)"))
            wizard.wait_for(said)
        set_clipboard("acme-support_to_company-b-2")
        wizard.press(re.compile("^(Paste|Use the code on the clipboard)"))
        says(wizard, r"no invitation code in this text", r"Paste one code")
        set_clipboard(mail)
        wizard.press(re.compile("^(Paste|Use the code on the clipboard)"))
        wizard.wait_for(r"Code found")
        wizard.press("Next")
        wizard.press("Confirm")
        wizard.press("Done")
        app.wait_for_status("damaged", "Active")


def test_a_code_that_was_used_between_check_and_confirm(program):
    with Program.sandbox(program) as app:
        code = app.node("company B").invite(app.instance("Acme Support"), "overtaken", "Development")
        wizard = open_accepting(app)
        wizard.type("Invitation code", code)
        wizard.press("Next")
        wizard.find("push button", "Confirm")
        there = app.node("company B")
        there.call("DELETE", f"connections/{there.connections()[0]['id']}")
        wizard.press("Confirm")
        says(wizard, r"was used, withdrawn or deleted", r"ask for a new code")
        try:
            app.node("Acme Support").accept(code)
        except Refused as refusal:
            assert refusal.status == 410


def test_a_project_is_needed_where_there_are_projects(program):
    with Program.sandbox(program) as app:
        code = app.node("Acme Support").invite(app.instance("company B"), "with-project")
        app.switch_to("company B")
        app.desktop.wait_until_active(app.process.pid)
        wizard = open_accepting(app)
        wizard.type("Invitation code", code)
        wizard.press("Next")
        wizard.press("Confirm")
        wizard.wait_for_focus("Select a project")
        wizard.type("Select a project", "no such project")
        wizard.wait_for(r"No project matches")
        wizard.press("Confirm")
        wizard.wait_for_focus("Select a project")
        assert app.node("company B").connections() == []
        wizard.type("Select a project", "Oper")
        wizard.wait(lambda: [node.get_name() for node in wizard.all("list item")] == ["Operations"], what="the list narrows")
        wizard.type("Select a project", "Operations")
        wizard.press("Confirm")
        wizard.press("Done")
        app.wait_for_status("with-project", "Active")
