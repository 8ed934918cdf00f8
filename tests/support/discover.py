#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Makes each Catch2 case of a test program a CTest entry, whatever characters its name has.

usage: discover.py PROGRAM CATCH2-VERSION PREFIX OUTPUT [PROPERTY VALUE]...    OUTPUT is a file that ctest includes
"""
import os
import re
import subprocess
import sys


MAX_COLON = 70


def names(program, is_catch2_v2):
    listing = ["--list-test-names-only"] if is_catch2_v2 else ["--list-tests", "--verbosity", "quiet"]
    run = subprocess.run([program, *listing], env=dict(os.environ, QT_QPA_PLATFORM="offscreen"), capture_output=True,
                         text=True, timeout=120)
    found = [line.strip() for line in run.stdout.splitlines() if line.strip()]
    # Version 2 exits with the number of cases, as far as an exit code goes.
    if not found or run.returncode < 0 or (run.returncode != 0 and not is_catch2_v2):
        sys.exit(f"{program} does not list its cases:\n{run.stdout}{run.stderr}")
    return found


def bracket(text):
    """A CMake argument that is taken as it stands."""
    fence = "=" * next(n for n in range(1, 9) if f"]{'=' * n}]" not in text)
    return f"[{fence}[{text}]{fence}]"


def main(program, version, prefix, output, *properties):
    is_catch2_v2 = version.startswith("2.")
    # Version 2 takes "no such case" for success unless it is told otherwise.
    options = "--warn NoTests" if is_catch2_v2 else ""
    lines = []
    for name in names(program, is_catch2_v2):
        # Version 2 ends on an assertion of its own when it prints such a name, and then the failure goes unseen.
        if name.find(": ") > MAX_COLON:
            sys.exit(f"The first colon of a case's name has to come earlier, or Catch2 cannot print it: {name}")
        entry = bracket(prefix + name)
        case = re.sub(r'([\\,\["~*])', r"\\\1", name)
        lines.append(f"add_test({entry} {bracket(program)} {bracket(case)} {options})")
        lines.append(f"set_tests_properties({entry} PROPERTIES {' '.join(map(bracket, properties))})")
    with open(output, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
