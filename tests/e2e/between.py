# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""A node that is asked through a listener: it passes on what it is asked, remembers it, and answers some of it by itself."""
import http.server
import json
import re
import threading
import urllib.error
import urllib.request

from node import NO_PROXY

BASE = "/rest/issuehub/4.0/"
ASSUMED = re.compile(r"(GET instance|GET license|GET /swagger.*|POST connections|(GET|PATCH|PUT|DELETE) connections/.+"
                     r"|POST connections/.+/invitation|POST invitations/.+|POST verifications|GET verifications/.+)$")


class Between:
    """In front of the node of `instance`; `between.instance` is the instance as it is reached through it."""

    def __init__(self, instance):
        self._real = instance["exalateUrl"].rstrip("/")
        self.requests = []
        self._answers = []
        self._held, self._passes_on, self._released = None, True, threading.Event()
        self.held = []  # the requests that wait, by now
        listener = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self):
                listener.answer(self)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self.instance = dict(instance, exalateUrl=self.url)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()

    def answers(self, request, status, **body):
        """From now on `request`, a regular expression of "POST connections", is answered here. No status: by the node."""
        pattern = re.compile(request if isinstance(request, str) else request.pattern)
        self._answers = [one for one in self._answers if one[0].pattern != pattern.pattern]
        if status:
            self._answers.append((pattern, status, body))

    def holds(self, request, passes_on=True):
        """From now on the answer to `request` waits for release(). The node has done it by then, or has not seen it yet."""
        self._held, self._passes_on = re.compile(request), passes_on
        self._released.clear()

    def release(self):
        self._held = None
        self._released.set()

    def knows_the_public_api_only(self, only=True):
        self.answers(ASSUMED, 404 if only else None, message="There is no such operation")

    def answer(self, handler):
        body = handler.rfile.read(int(handler.headers.get("Content-Length") or 0))
        path = handler.path
        said = f"{handler.command} {path.split('?')[0].removeprefix(BASE)}"
        self.requests.append((said, json.loads(body) if body.startswith(b"{") else None))
        for pattern, status, content in self._answers:
            if pattern.match(said):
                self._send(handler, status, {"Content-Type": "application/json"}, json.dumps(content).encode())
                return
        is_held = self._held and self._held.match(said)
        if is_held and not self._passes_on:
            self._wait(said)
        status, headers, content = self._ask(handler, path, body)
        if is_held and self._passes_on:
            self._wait(said)
        self._send(handler, status, headers, content)

    def _wait(self, said):
        self.held.append(said)
        self._released.wait(120)

    def _ask(self, handler, path, body):
        """What the node answers."""
        headers = {name: value.replace(self.url, self._real) for name, value in handler.headers.items()
                   if name.lower() not in ("host", "connection", "accept-encoding")}
        request = urllib.request.Request(self._real + path, body or None, headers, method=handler.command)
        try:
            with NO_PROXY.open(request, timeout=30) as answer:
                return answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as refused:
            return refused.code, refused.headers, refused.read()

    @staticmethod
    def _send(handler, status, headers, body):
        handler.send_response_only(status)
        for name, value in headers.items():
            if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(body)))
        try:
            handler.end_headers()
            handler.wfile.write(body)
        except OSError:  # the answer is not wanted any more
            handler.close_connection = True
