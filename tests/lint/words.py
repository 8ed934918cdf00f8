#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Words that must not stand in the sources, and why. Comments are not looked at.

usage: words.py    A line that needs such a word all the same ends with the comment "lint: allowed, REASON".
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# (folders, what, why)
RULES = [
    (("tests",), r"\b(QVERIFY|QVERIFY2|QCOMPARE\w*|QTRY_\w+|QFAIL|QSKIP|QEXPECT_FAIL|QFETCH)\s*\(",
     "QTest's checks do nothing under Catch2: use CHECK or REQUIRE"),
    (("tests",), r"\bqWait\s*\(",
     "a test waits for something, not for a time: use QTest::qWaitFor or QSignalSpy::wait"),
    (("core", "ui", "app", "tests"), r"\b(sleep|msleep|usleep|qSleep|sleep_for|sleep_until)\s*\(",
     "nothing sleeps"),
    (("core", "ui", "app", "tests"), r"\bprocessEvents\s*\(|\bQEventLoop\b",
     "no nested event loop: make it a Job"),
    (("core", "ui"), r"(\.|->)exec\s*\(",
     "no nested event loop: show a dialog with open(), a menu with popup()"),
    (("core", "ui", "app"), r"\bwaitFor(Finished|Started|ReadyRead|BytesWritten|Connected|Disconnected|Encrypted|NewConnection|Done)\s*\(",
     "nothing blocks: connect to the signal"),
    (("core", "ui", "app"), r"\bfromUserInput\s*\(",
     "makes http:// of a bare host: use InstanceUrl"),
    (("core", "ui", "app", "tests"), r"\bSIGNAL\s*\(",
     "connect with pointers to members, which the compiler checks"),
    (("core", "ui", "app", "tests"), r",\s*Qt::(UTC|LocalTime|OffsetFromUTC|TimeZone)\b",
     "deprecated in newer Qt, where it is a warning: give a QTimeZone"),
    (("core", "ui", "app"), r"\bq(Debug|Info)\s*\(\s*\)",
     "log through a category: qCDebug"),
    (("core",), r"\btr\s*\(|\btranslate\s*\(|\bQT_TR\w*\s*\(",
     "core has no words: give a Problem with its facts, ui says it"),
    (("core",), r"#include <(QtGui|QtWidgets)/|#include <Q(Application|GuiApplication|Widget|Icon|Clipboard)>",
     "core has no widgets"),
    (("ui", "app"), r'"[^"]*\b(go(es|ing)? on|sends? on|by hand|anew|once more|by itself|pretend)\b',
     "a text on a screen that nobody would say: see docs/writing-style.md"),
    (("core", "ui", "app"), r"\bignoreSslErrors\s*\(",
     "a TLS problem is told, never ignored"),
]

COMMENT = re.compile(r"(?<![:\"'])//.*$")


def check(file):
    """Yields the problems of one file, each as one line."""
    folder = file.relative_to(ROOT).parts[0]
    lines = file.read_text(encoding="utf-8").splitlines()
    if file.suffix == ".h" and "#pragma once" not in lines:
        yield f"{file.relative_to(ROOT)}:1: a header starts with #pragma once"
    inside = False  # of a /* comment */
    for number, line in enumerate(lines, 1):
        if "lint: allowed" in line:
            continue
        if inside or line.lstrip().startswith("/*"):
            inside = "*/" not in line
            continue
        code = COMMENT.sub("", line)
        for folders, what, why in RULES:
            match = re.search(what, code) if folder in folders else None
            if match:
                yield f"{file.relative_to(ROOT)}:{number}: {match.group(0).strip()}: {why}"


def main():
    files = [file for folder in ("core", "ui", "app", "tests") for file in sorted((ROOT / folder).rglob("*"))
             if file.suffix in (".h", ".cpp")]
    problems = [problem for file in files for problem in check(file)]
    for problem in problems:
        print(problem)
    print(f"{len(files)} files, {len(problems)} problems")
    return 1 if problems or not files else 0


if __name__ == "__main__":
    sys.exit(main())
