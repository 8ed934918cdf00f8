# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""A network that lets nothing out but through a proxy, which wants to know who asks (rules.md 25)."""
import base64
import http.server
import json
import pathlib
import socket
import tempfile
import threading
import time

from harness import Program
from node import Companion, plant
from steps import add_instance, open_initiating

HOST = "company-b.example.com"


class Proxy(http.server.ThreadingHTTPServer):
    """Lets those through that sign in, to a network in which there is nothing."""

    def __init__(self, user, password):
        super().__init__(("127.0.0.1", 0), Request)
        self.expected = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()
        self.asked, self.let_through = [], []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self):
        return "127.0.0.1:{}".format(self.server_address[1])


class Request(http.server.BaseHTTPRequestHandler):
    def do_CONNECT(self):
        self.server.asked.append(self.path)
        if self.headers["Proxy-Authorization"] == self.server.expected:
            self.server.let_through.append(self.path)
            self.send_error(502)
        else:
            self.send_response(407)
            self.send_header("Proxy-Authenticate", 'Basic realm="the network"')
            self.send_header("Content-Length", "0")
            self.end_headers()

    def log_message(self, *_):
        pass


def test_a_proxy_of_the_system_asks_for_a_password(program):
    password = plant("planted-for-the-proxy")
    proxy = Proxy("admin", password)
    environment = {"https_proxy": f"http://{proxy.address}", "http_proxy": f"http://{proxy.address}"}
    with Companion() as companion:
        with Program(program, environment=environment) as app:
            add_instance(app, companion.instance("Acme Support"))
            wizard = open_initiating(app)
            wizard.type("Destination instance URL", HOST)
            wizard.wait_for(rf"{proxy.address}.*asks for a user name and a password")
            assert set(proxy.asked) == {f"{HOST}:443"}, "what is on this computer does not go through it"
            wizard.press("Network…")
            dialog = app.dialog("Network")
            assert dialog.is_checked("As the system is set up")
            dialog.type("User", "admin")
            dialog.type("Password", password, "password text")
            dialog.press("Save")
            dialog.wait_until_gone()
            wizard.press("Retry")
            app.wait(lambda: proxy.let_through, what="a request with the right password")
            wizard.wait_for(rf"{proxy.address} did not let the request through")
            wizard.press("Cancel")
            wizard.wait_until_gone()
            assert app.close() == 0

        proxy.let_through.clear()
        with Program(program, environment=environment) as app:
            app.find("push button", "Instance", 30)
            wizard = open_initiating(app)
            wizard.type("Destination instance URL", HOST)
            app.wait(lambda: proxy.let_through, what="a request with the password from the keychain")


def test_another_proxy_is_used_from_the_moment_it_is_saved(program):
    proxy = Proxy("nobody", "asked")
    with Companion() as companion, Program(program) as app:
        add_instance(app, companion.instance("Acme Support"))
        app.press("Connection", "menu item")
        app.press("Network…", "menu item")
        dialog = app.dialog("Network")
        dialog.choose("Through another proxy")
        dialog.press("Save")
        dialog.wait_for("Enter only the host name of the proxy")
        host, port = proxy.address.split(":")
        dialog.type("Proxy host", host)
        dialog.type("Port", port)
        dialog.press("Save")
        dialog.wait_until_gone()
        wizard = open_initiating(app)
        wizard.type("Destination instance URL", HOST)
        wizard.wait_for(rf"{proxy.address}.*asks for a user name and a password")
        assert set(proxy.asked) == {f"{HOST}:443"}


def test_a_silent_proxy_script_keeps_nobody(program):
    with socket.create_server(("127.0.0.1", 0)) as silent, tempfile.TemporaryDirectory() as folder:
        # With a user for the system's proxy, that proxy is asked for at the start.
        settings = {"version": 1, "proxy": {"kind": "system", "user": "admin"}}
        (pathlib.Path(folder) / "network.json").write_text(json.dumps(settings), encoding="utf-8")
        script = "pac+http://127.0.0.1:{}/proxy.pac".format(silent.getsockname()[1])
        with Program(program, "--settings", folder, environment={"https_proxy": script}) as app:
            silent.settimeout(30)
            asked, _ = silent.accept()  # and never answered
            app.press("Add instance")
            dialog = app.dialog("Add instance")
            dialog.type("Exalate URL", "exalate.acme.example")
            dialog.press("Cancel")
            dialog.wait_until_gone()
            before = time.monotonic()
            assert app.close() == 0
            assert time.monotonic() - before < 10, "the program waited for the script at its end"
            asked.close()
