#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Every test that a document names is there: `room/name of the case` between backticks, as ctest calls it."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
NAMED = re.compile(r"`((?:unit|gui|integration|e2e|fuzz)/[^`]+)`")


def existing():
    """The names that ctest gives to the tests that the sources define."""
    names = set()
    for room in ("unit", "gui", "integration"):
        for file in (ROOT / "tests" / room).rglob("*.cpp"):
            for text in re.findall(r'TEST_CASE(?:_METHOD)?\(\s*(?:\w+,\s*)?((?:"(?:[^"\\]|\\.)*"\s*)+)', file.read_text(encoding="utf-8")):
                names.add(f"{room}/" + re.sub(r'"\s*"', "", text.strip()).strip('"').replace('\\"', '"'))
    for file in (ROOT / "tests/e2e").glob("test_*.py"):
        for function in re.findall(r"^def test_(\w+)", file.read_text(encoding="utf-8"), re.M):
            names.add(f"e2e/{file.stem.removeprefix('test_')}: {function.replace('_', ' ')}")
    names.update(f"fuzz/{file.stem}" for file in (ROOT / "tests/fuzz").glob("*Fuzz.cpp"))
    return names


def main():
    there = existing()
    missing = [f"{file.relative_to(ROOT)}: there is no test {name!r}" for file in sorted((ROOT / "docs").glob("*.md"))
               for name in NAMED.findall(file.read_text(encoding="utf-8")) if name not in there]
    print("\n".join(missing) or f"all tests that the documents name are there, among {len(there)}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
