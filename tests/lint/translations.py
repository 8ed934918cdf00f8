#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Every text of the sources is translated into every language, with its placeholders and plural forms (rules.md 30).

usage: translations.py LUPDATE    English needs its plurals alone.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ("en", "de", "fr", "es", "nl", "pt_BR", "ja", "ar")
FORMS = {"ja": 1, "ar": 6}  # of a plural; two elsewhere


def messages(file):
    """{(context, text, comment): the element} of a .ts file."""
    return {(context.findtext("name"), message.findtext("source"), message.findtext("comment")): message
            for context in ElementTree.parse(file).getroot().iter("context") for message in context.iter("message")}


def texts_of_sources(lupdate):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "all.ts"
        subprocess.run([lupdate, "-silent", "-locations", "none", "-I", "ui", "-recursive", "ui", "app", "-ts", file], cwd=ROOT, check=True,
                       stdout=subprocess.DEVNULL)
        return messages(file)


def placeholders(text):
    return sorted(re.findall(r"%\d", text))


def check(language, wanted):
    """Yields what is not right with one language."""
    file = ROOT / f"translations/connection-wizard_{language}.ts"
    if not file.exists():
        yield f"{file.name} is missing"
        return
    there = messages(file)
    for key in wanted:
        _, source, _ = key
        message = there.get(key)
        plural = wanted[key].get("numerus") == "yes"
        if language == "en" and not plural:
            continue
        translation = message.find("translation") if message is not None else None
        forms = [] if translation is None else [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
        if len(forms) != (FORMS.get(language, 2) if plural else 1) or not all(forms) or translation.get("type") == "unfinished":
            yield f"{file.name}: {source!r} is not translated"
        elif any(placeholders(form) != placeholders(source) for form in forms):
            yield f"{file.name}: {source!r} has other placeholders than {forms}"
    for key in there.keys() - wanted.keys():
        yield f"{file.name}: {key[1]!r} is not in the sources any more"


def main(lupdate):
    wanted = texts_of_sources(lupdate)
    assert len(wanted) > 300, "lupdate found next to nothing"
    problems = [problem for language in LANGUAGES for problem in check(language, wanted)]
    print("\n".join(problems) or f"{len(wanted)} texts in {len(LANGUAGES)} languages")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
