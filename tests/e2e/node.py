# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""The sandbox companion as a process of its own, and its nodes over HTTP: what the other side's admin and a script would do."""
import json
import os
import signal
import subprocess
import urllib.error
import urllib.request

PLANTED = set()  # every secret that a test has had in its hands; run_one.py looks for them in what is left behind
NO_PROXY = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def plant(secret):
    """Remembers a secret."""
    PLANTED.add(secret)
    return secret


def plant_world(world):
    """Remembers the credentials in the line of JSON that a companion prints."""
    for instance in world["instances"]:
        PLANTED.update((instance["password"], instance["token"]))
    return world


def instance_named(world, name):
    """The entry of an instance in the line of JSON that a companion prints."""
    return next(instance for instance in world["instances"] if instance["name"] == name)


class Companion:
    """connection-wizard-sandbox, started apart from the program."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen([os.environ["SANDBOX"], *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        text=True)
        self.world = plant_world(json.loads(self.process.stdout.readline()))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()

    def instance(self, name):
        return instance_named(self.world, name)

    def node(self, name):
        return Node(self.instance(name))

    def fall_silent(self):
        """It takes connections and does not answer, until go_on()."""
        self.process.send_signal(signal.SIGSTOP)

    def go_on(self):
        self.process.send_signal(signal.SIGCONT)

    def die(self):
        self.process.kill()
        self.process.wait()


class Refused(AssertionError):
    """The node answered with a status that is not a success."""

    def __init__(self, status, text):
        super().__init__(f"{status}: {text}")
        self.status = status


class Node:
    """A node as a script sees it, signed in."""

    def __init__(self, instance):
        self.instance = instance
        self._jwt = None

    def _send(self, method, path, body=None):
        url = self.instance["exalateUrl"].rstrip("/")
        request = urllib.request.Request(f"{url}/rest/issuehub/4.0/{path}", method=method)
        request.add_header("Origin", "/".join(url.split("/")[:3]))
        request.add_header("Referer", url + "/")
        if self._jwt:
            request.add_header("X-exalate-jwt", self._jwt)
        if body is not None:
            request.add_header("Content-Type", "application/json")
            request.data = json.dumps(body).encode()
        try:
            with NO_PROXY.open(request, timeout=30) as answer:
                text = answer.read()
                return answer.headers, json.loads(text) if text else None
        except urllib.error.HTTPError as problem:
            raise Refused(problem.code, problem.read().decode("utf-8", "replace")) from None

    def sign_in(self):
        """The session token."""
        headers, _ = self._send("POST", "authenticate", {"authProtocol": "basic", "user": self.instance["user"],
                                                          "password": self.instance["password"]})
        self._jwt = plant(headers["X-Exalate-Jwt"])
        return self._jwt

    def call(self, method, path, body=None):
        if not self._jwt:
            self.sign_in()
        return self._send(method, path, body)[1]

    def connections(self):
        return self.call("GET", "connections")["results"]

    def status_of(self, name):
        return next((one["status"] for one in self.connections() if one["name"] == name), None)

    def invite(self, destination, name, project=""):
        """Creates a Script connection; its invitation code."""
        created = self.call("POST", "connections", {
            "connectionType": "PUBLIC", "type": "SCRIPT", "name": name, "description": "", "localShortName": "here",
            "remoteShortName": "there", "destinationUrl": destination["exalateUrl"], "project": project})
        return plant(created["invitation"]["code"])

    def accept(self, code, project=""):
        return self.call("POST", "invitations/accept", {"code": code, "project": project})
