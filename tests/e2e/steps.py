# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""What a person does on the way from a destination to two active sides, by the labels of the screens."""
import os
import pathlib

from desktop import selection, set_clipboard
from harness import PATIENCE
from node import plant

SIGN_IN = {"password": "User and password", "token": "Token", "session": "Session token",
           "none": "Without signing in"}


def open_initiating(app):
    app.press("Initiate connection")
    return app.dialog("Initiate connection")


def fill_destination(wizard, address, mode="Script"):
    wizard.type("Destination instance URL", address)
    wizard.choose(mode)


def go_to_information(app, address):
    """From the main window to the page Connection information; the wizard."""
    wizard = open_initiating(app)
    fill_destination(wizard, address)
    wizard.press("Next")
    wizard.editable("Connection name")
    return wizard


def go_to_invitation(app, address, name=None):
    """From the main window to the page Invitation; the wizard."""
    wizard = go_to_information(app, address)
    if name:
        wizard.type("Connection name", name)
    wizard.press("Next")
    wizard.find("push button", "Copy invitation code", PATIENCE)
    return wizard


def copy_code(app, wizard):
    """Presses the button and takes what a paste would give."""
    wizard.press("Copy invitation code")
    return plant(app.wait(selection, PATIENCE, "the code on the clipboard"))


def copy_new_code(app, wizard, button="Copy invitation code"):
    """Like copy_code, where the clipboard holds another one already."""
    set_clipboard("another text")
    wizard.press(button)
    return app.wait(lambda: selection() not in ("", "another text") and selection(), PATIENCE, "the code on the clipboard")


def initiate(app, address, name=None):
    """The whole initiating side; (the code, its fingerprint)."""
    wizard = go_to_invitation(app, address, name)
    code = copy_code(app, wizard)
    fingerprint = wizard.value("Fingerprint")
    wizard.press("Done")
    wizard.wait_until_gone()
    return code, fingerprint


def open_accepting(app):
    app.press("Accept invitation")
    return app.dialog("Accept invitation")


def choose_project(wizard, name):
    """Types the whole name, which is how assistive technology chooses."""
    wizard.type("Select a project", name)
    wizard.wait_for(rf"Chosen: {name}")


def be_done(wizard):
    wizard.press("Done")
    wizard.wait_until_gone()


def go_on(wizard, title, button="Next"):
    """Presses the button and waits until the page of that title is shown."""
    wizard.press(button)
    wizard.find("label", title)


def accept(app, code, project=None):
    """The whole accepting side."""
    wizard = open_accepting(app)
    wizard.type("Invitation code", code)
    wizard.press("Next")
    wizard.find("push button", "Confirm")
    if project:
        choose_project(wizard, project)
    wizard.press("Confirm")
    wizard.press("Done")
    wizard.wait_until_gone()


def open_adding(app):
    app.press("Add instance")
    return app.dialog("Add instance")


def fill_instance(dialog, instance, kind="password", secret=None, name=None):
    """Fills the dialog in; the secret is that of the instance where none is given. A node of the public level tells no name."""
    dialog.type("Exalate URL", instance["exalateUrl"])
    if name:
        dialog.type("Name", name)
    dialog.choose(SIGN_IN[kind])
    if kind == "password":
        dialog.type("User", instance["user"])
        dialog.type("Password", secret or instance["password"])
    elif kind == "token":
        dialog.type("Token", secret or instance["token"], "password text")
    elif kind == "session":
        dialog.type("Session token", secret, "password text")


def add_instance(app, instance, kind="password", secret=None, name=None):
    dialog = open_adding(app)
    fill_instance(dialog, instance, kind, secret, name)
    dialog.press("Add")
    dialog.wait_until_gone()
    app.wait(lambda: app.current_instance() == instance["name"], what=f"{instance['name']} is current")


def files_with(secret):
    """The files below the home folder that hold a text."""
    found = []
    for path in pathlib.Path(os.environ["HOME"]).rglob("*"):
        if path.is_file() and secret.encode() in path.read_bytes():
            found.append(str(path))
    return found
