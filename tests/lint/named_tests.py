#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Every test that a document names is there: `room/name of the case` between backticks, as ctest calls it; so is every one that
a table of tests/data/field names in a column of its own. Every fault of tests/data/faults.tsv is in a table of a document, by
its `name`."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
NAME = r"(?:unit|gui|integration|e2e|fuzz)/"
NAMED = re.compile(rf"`({NAME}[^`]+)`")
COLUMN = re.compile(rf"(?:^|\t)({NAME}[^\t]+)")


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


def faults():
    lines = (ROOT / "tests/data/faults.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t")[0] for line in lines if line and not line.startswith("#")]


def main():
    there = existing()
    documents = {file: file.read_text(encoding="utf-8") for file in sorted((ROOT / "docs").glob("*.md"))}
    tables = {file: file.read_text(encoding="utf-8") for file in sorted((ROOT / "tests/data/field").glob("*.tsv"))}
    named = [(file, name) for file, text in documents.items() for name in NAMED.findall(text)]
    named += [(file, name) for file, text in tables.items() for line in text.splitlines() for name in COLUMN.findall(line)]
    missing = [f"{file.relative_to(ROOT)}: there is no test {name!r}" for file, name in named if name not in there]
    rows = [line for text in documents.values() for line in text.splitlines() if line.startswith("| `")]
    missing += [f"docs: no table tells how the fault {fault!r} is shown" for fault in faults()
                if not any(f"`{fault}`" in row.split(" | ")[0] for row in rows)]
    print("\n".join(missing) or f"all tests that are named are there, among {len(there)}, and all faults are in them")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
