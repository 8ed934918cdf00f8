#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Holds every #include of core/, ui/ and app/ to the table in rooms.txt.

usage: rooms.py [--print]    --print shows who includes whom now, as a graph in Mermaid's language
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"')


def room_of(file):
    """The room a file of the project is in, or None outside of core/, ui/ and app/."""
    parts = file.relative_to(ROOT).parts
    if parts[0] == "core":
        return parts[1] if len(parts) > 2 else None
    if parts[:2] == ("app", "sandbox"):
        return "sandbox"
    return parts[0] if parts[0] in ("ui", "app") else None


def read_table():
    rooms = {}
    for line in (ROOT / "tests/lint/rooms.txt").read_text().splitlines():
        line = line.split("#")[0].strip()
        if line:
            room, _, known = line.partition(":")
            rooms[room.strip()] = set(known.split())
    core = set(rooms) - {"ui", "app", "sandbox"}
    for known in rooms.values():
        if "core" in known:
            known.remove("core")
            known |= core
    return rooms


def target(including, name):
    """The file of the project that is meant, looked for as the compiler does; None for a generated or foreign one."""
    for folder in (including.parent, ROOT / "core", ROOT / "ui", ROOT / "app", ROOT / "app/sandbox"):
        file = folder / name
        if file.is_file():
            return file.resolve()
    return None


def cycles(rooms):
    """Rooms that reach themselves by what the table allows."""
    def reaches(start):
        seen, todo = set(), list(rooms.get(start, ()))
        while todo:
            room = todo.pop()
            if room not in seen:
                seen.add(room)
                todo += rooms.get(room, ())
        return seen
    return [room for room in rooms if room in reaches(room)]


def main(arguments):
    rooms = read_table()
    problems = [f"tests/lint/rooms.txt: {room} knows itself through others" for room in cycles(rooms)]
    edges = {}
    sources = [file for folder in ("core", "ui", "app") for file in sorted((ROOT / folder).rglob("*"))
               if file.suffix in (".h", ".cpp")]
    for file in sources:
        room = room_of(file)
        if room not in rooms:
            problems.append(f"{file.relative_to(ROOT)}: in no room of tests/lint/rooms.txt")
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            meant = target(file, match.group(1)) if match else None
            other = room_of(meant) if meant else None
            if other is None or other == room:
                continue
            edges.setdefault((room, other), 0)
            edges[room, other] += 1
            if other not in rooms[room]:
                problems.append(f"{file.relative_to(ROOT)}:{number}: {room} must not know {other} ({match.group(1)})")
    if "--print" in arguments:
        print("graph TD")
        for (room, other), count in sorted(edges.items()):
            print(f"    {room} -->|{count}| {other}")
        return 0
    for problem in problems:
        print(problem)
    print(f"{len(sources)} files in {len(rooms)} rooms, {len(problems)} problems")
    return 1 if problems or not sources else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
