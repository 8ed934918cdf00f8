#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Holds both ends to docs/node-api.openapi.yaml: the requests that the adapter makes, and the answers that the sandbox gives.

  contract.py adapter DOCUMENT ADAPTER_REQUESTS     the program that prints the adapter's requests
  contract.py sandbox DOCUMENT SANDBOX              the sandbox companion
  contract.py published DOCUMENT JSON               the copy that the sandbox publishes; with WRITE=1 it is made anew
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request

import jsonschema
import yaml

BASE = "/rest/issuehub/4.0"
METHODS = ("get", "put", "post", "patch", "delete")


class Contract:
    def __init__(self, path):
        self.path = path
        with open(path, encoding="utf-8") as file:
            self.document = yaml.safe_load(file)
        self.resolver = jsonschema.RefResolver("", self.document)
        self.operations = {}
        for path, item in self.document["paths"].items():
            for method in METHODS:
                if method in item:
                    operation = item[method]
                    operation["path"], operation["method"] = path, method.upper()
                    operation["all parameters"] = [self.resolved(p) for p in item.get("parameters", []) + operation.get("parameters", [])]
                    self.operations[operation["operationId"]] = operation

    def resolved(self, node):
        return self.resolver.resolve(node["$ref"])[1] if "$ref" in node else node

    def check(self, schema, value, what):
        validator = jsonschema.Draft202012Validator(schema, resolver=self.resolver)
        problems = [f"{what}: {'/'.join(map(str, e.absolute_path))}: {e.message}" for e in validator.iter_errors(value)]
        assert not problems, "\n".join(problems)

    def answer(self, name, status, headers, body):
        """Holds an answer of the operation `name` to what is declared for its status."""
        what = f"{name} {status}"
        responses = self.operations[name]["responses"]
        assert str(status) in responses, f"{what}: the document does not declare this status"
        response = self.resolved(responses[str(status)])
        for header, declared in response.get("headers", {}).items():
            if headers.get(header) is not None:
                self.check(self.resolved(declared)["schema"], headers[header], f"{what} header {header}")
        if body and "application/json" in headers.get("Content-Type", ""):
            assert "application/json" in response.get("content", {}), f"{what}: no JSON is declared"
            self.check(response["content"]["application/json"]["schema"], json.loads(body), what)
        elif "content" in response and status < 300:
            assert "text/plain" in response["content"] or not body, f"{what}: the body is not JSON"


def pattern(path):
    return re.compile(re.escape(path).replace(r"\{id\}", "[^/]+") + "$")


def hold_adapter(contract, program):
    adapter = json.loads(subprocess.run([program], check=True, capture_output=True, timeout=30).stdout)
    hold_lengths(contract, adapter["maxLengths"])
    requests = adapter["requests"]
    for request in requests:
        name = request["operation"]
        operation = contract.operations[name]
        url = urllib.parse.urlsplit(request["url"])
        assert request["method"] == operation["method"], f"{name}: {request['method']}"
        assert BASE in url.path, f"{name}: {url.path}"
        assert pattern(operation["path"]).match(url.path.split(BASE, 1)[1]), f"{name}: {url.path} is not {operation['path']}"
        hold_parameters(contract, name, operation, request["headers"], urllib.parse.parse_qsl(url.query, keep_blank_values=True))
        if "requestBody" in operation:
            content = operation["requestBody"]["content"]["application/json"]
            assert request["headers"].get("Content-Type") == "application/json", f"{name}: Content-Type"
            if operation["requestBody"].get("required") or request.get("body"):
                contract.check(content["schema"], request.get("body", {}), f"{name} body")
        else:
            assert not request.get("body"), f"{name}: no body is declared"
    made = {request["operation"] for request in requests}
    assert made == set(contract.operations), f"declared and not made: {set(contract.operations) - made}"
    print(f"{len(requests)} requests of {len(made)} operations are as the document says")


def hold_lengths(contract, lengths):
    """Both ends cut and refuse at the same length, so every text of a new connection has one in the document."""
    declared = contract.document["components"]["schemas"]["NewConnection"]["properties"]
    texts = {name: schema.get("maxLength") for name, schema in declared.items() if schema.get("type") == "string"}
    assert texts == lengths, f"the document's maxLength: {texts}, the program's: {lengths}"
    change = contract.document["components"]["schemas"]["ConnectionChange"]["properties"]
    for name in ("name", "description"):
        assert change[name]["maxLength"] == lengths[name], f"ConnectionChange {name}: {change[name]['maxLength']}"


def hold_parameters(contract, name, operation, headers, query):
    declared = {(p["in"], p["name"].lower()): p for p in operation["all parameters"]}
    given = {("header", header.lower()): value for header, value in headers.items()}
    given.update({("query", key.lower()): value for key, value in query})
    for key, parameter in declared.items():
        if parameter.get("required") and parameter["in"] != "path":
            assert key in given, f"{name}: {key} is required and missing"
        if key in given:
            contract.check(parameter["schema"], given[key], f"{name} {key}")
    free = {("header", "accept"), ("header", "content-type"), ("header", "x-exalate-jwt")}
    undeclared = set(given) - set(declared) - free
    assert not undeclared, f"{name}: {undeclared} is sent and not declared"
    signed_in = ("header", "x-exalate-jwt") in given
    security = operation.get("security", contract.document["security"])
    assert signed_in or security == [] or {} in security, f"{name}: has to be signed in"
    assert not signed_in or security != [], f"{name}: must not carry a token"


class Node:
    """One node of the sandbox, asked over HTTP; each answer is held to the contract."""

    def __init__(self, contract, place):
        self.contract, self.place, self.jwt, self.seen = contract, place, None, set()

    def ask(self, name, body=None, id=None, query=None, headers=None, signed_in=True):
        operation = self.contract.operations[name]
        url = self.place["exalateUrl"] + BASE + operation["path"].replace("{id}", urllib.parse.quote(str(id), safe=""))
        if query is not None:
            url += "?" + urllib.parse.urlencode(query)
        sent = {"Origin": self.place["exalateUrl"], "Referer": self.place["exalateUrl"] + "/"}
        if signed_in and self.jwt:
            sent["X-exalate-jwt"] = self.jwt
        data = None
        if body is not None:
            sent["Content-Type"], data = "application/json", json.dumps(body).encode()
        request = urllib.request.Request(url, data, sent | (headers or {}), method=operation["method"])
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                status, got, text = answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as refused:
            status, got, text = refused.code, refused.headers, refused.read()
        self.contract.answer(name, status, got, text)
        self.seen.add((name, status))
        return status, got, json.loads(text) if text else None

    def sign_in(self):
        status, headers, _ = self.ask("authenticate", {"authProtocol": "basic", "user": self.place["user"], "password": self.place["password"]})
        assert status == 200
        self.jwt = headers["X-Exalate-Jwt"]
        return self


def new_connection(destination, name="acme_to_company-b", mode="SCRIPT"):
    return {"connectionType": "PUBLIC", "type": mode, "name": name, "localShortName": "acme", "remoteShortName": "company B",
            "destinationUrl": destination}


def hold_sandbox(contract, program):
    process = subprocess.Popen([program, "--connections", "40"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        places = {p["name"]: p for p in json.loads(process.stdout.readline())["instances"]}
        seen = walk_sandbox(contract, places)
    finally:
        process.stdin.close()
        process.wait(20)
    asked = {name for name, _ in seen}
    assert asked == set(contract.operations), f"declared and not asked: {set(contract.operations) - asked}"
    print(f"{len(seen)} kinds of answers of {len(asked)} operations are as the document says")


def walk_sandbox(contract, places):
    acme, other, third = Node(contract, places["Acme Support"]), Node(contract, places["company B"]), Node(contract, places["globex"])

    def expect(status, answer):
        assert answer[0] == status, f"{answer[0]} instead of {status}: {answer[2]}"
        return answer[2]

    expect(401, acme.ask("authenticate", {"authProtocol": "basic", "user": "x", "password": "y"}))
    expect(400, acme.ask("authenticate", {"user": "x"}))
    expect(200, other.ask("getInstance"))
    expect(401, acme.ask("listConnections"))
    for node in (acme, other, third):
        node.sign_in()
        expect(200, node.ask("getInstance"))
        expect(200, node.ask("getLicence"))
        expect(200, node.ask("listConnections"))
    expect(403, acme.ask("listConnections", headers={"Origin": "http://elsewhere.example"}))

    key = {"Idempotency-Key": "0e5ad6c4-3f0b-4e5c-9a68-1f1d4c0b7a11"}
    wanted = new_connection(places["company B"]["exalateUrl"])
    created = expect(201, acme.ask("createConnection", wanted, headers=key))
    again = expect(201, acme.ask("createConnection", wanted, headers=key))
    assert created["id"] == again["id"], "the same key made two connections"
    expect(409, acme.ask("createConnection", wanted, headers={"Idempotency-Key": "another-key-of-16-or-more"}))
    expect(400, acme.ask("createConnection", {"name": "x"}, headers={"Idempotency-Key": "third-key-of-16-or-more"}))
    code = expect(200, acme.ask("getInvitationAgain", id=created["id"]))["code"]
    expect(404, acme.ask("getInvitationAgain", id="no such id"))

    project = expect(200, other.ask("searchProjects", query={"project": ""}))["results"][0]["name"]
    # Reading a code asks nobody else, so that one was withdrawn shows when it is accepted.
    expect(410, other.ask("acceptInvitation", {"code": created["invitation"]["code"], "project": project}))
    expect(400, other.ask("previewInvitation", {"code": "no-code-at-all-0123456789"}))
    expect(422, third.ask("previewInvitation", {"code": code}))
    preview = expect(200, other.ask("previewInvitation", {"code": code}))
    assert preview["name"] == wanted["name"]
    expect(200, other.ask("searchRemoteProjects", query={"project": "a"}))
    expect(422, other.ask("acceptInvitation", {"code": code, "project": "no such project"}))
    accepted = expect(201, other.ask("acceptInvitation", {"code": code, "project": project}))
    assert accepted["status"] == "ACTIVE"
    expect(410, other.ask("acceptInvitation", {"code": code, "project": project}))
    listed = expect(200, acme.ask("listConnections"))["results"]
    assert [c["status"] for c in listed if c["id"] == created["id"]] == ["ACTIVE"], "the initiating side is not active"

    expect(200, acme.ask("changeConnection", {"description": "new", "status": "DEACTIVATED"}, id=created["id"]))
    whole = expect(200, acme.ask("readConnection", id=created["id"]))
    assert whole["description"] == "new" and whole["status"] == "DEACTIVATED"
    expect(404, acme.ask("readConnection", id="no such id"))
    without = {key: value for key, value in whole.items() if key != "description"}
    replaced = expect(200, acme.ask("replaceConnection", without | {"status": "ACTIVE"}, id=created["id"]))
    assert not replaced.get("description") and replaced["status"] == "ACTIVE", "what is not sent is wiped"
    expect(404, acme.ask("changeConnection", {"name": "new"}, id="no such id"))
    expect(204, acme.ask("deleteConnection", id=created["id"]))
    expect(404, acme.ask("deleteConnection", id=created["id"]))

    asked = expect(201, acme.ask("createVerification", {"destinationUrl": places["company B"]["exalateUrl"]}))
    assert expect(200, acme.ask("getVerification", id=asked["id"]))["state"] == "PENDING"
    answered = urllib.request.Request(asked["url"], b"answer=accept", {"Origin": places["company B"]["exalateUrl"]})
    urllib.request.urlopen(answered, timeout=20).close()
    assert expect(200, acme.ask("getVerification", id=asked["id"]))["state"] == "CONFIRMED"

    free = Node(contract, places["Free Plan"]).sign_in()
    expect(402, free.ask("createConnection", new_connection(places["company B"]["exalateUrl"]),
                         headers={"Idempotency-Key": "fourth-key-of-16-or-more"}))
    return acme.seen | other.seen | third.seen | free.seen


def hold_published(contract, path):
    """The sandbox describes itself with the contract, as JSON, because nothing on a user's computer reads YAML."""
    with open(contract.path, encoding="utf-8") as file:
        text = json.dumps(yaml.safe_load(file), indent=1, ensure_ascii=False) + "\n"
    if os.environ.get("WRITE"):
        pathlib.Path(path).write_text(text, encoding="utf-8")
    assert pathlib.Path(path).read_text(encoding="utf-8") == text, f"{path} is not the contract: run this with WRITE=1"


def main():
    what, document, program = sys.argv[1:]
    contract = Contract(document)
    for name, operation in contract.operations.items():
        assert operation.get("x-evidence") in ("public", "assumed"), f"{name} has no evidence"
    {"adapter": hold_adapter, "sandbox": hold_sandbox, "published": hold_published}[what](contract, program)


if __name__ == "__main__":
    main()
