#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""The manual names buttons and fields as the screens do: what it quotes is a text of the program in the manual's language.

usage: manual.py
"""
import html
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
QUOTES = {"en": "“([^”]+)”", "de": "„([^“]+)“"}


def plain(text):
    """A text as it is seen: without mnemonics, spaces of any kind alike, and without the value at its end."""
    text = re.sub(r"&(?=\S)", "", html.unescape(text))
    return re.sub(r":? ?%\d$", "", text.replace("\u00a0", " "))


def texts(language):
    """What stands on screens. English is the source, and stands in every catalogue."""
    catalogue = (ROOT / "translations" / f"connection-wizard_{'de' if language == 'en' else language}.ts").read_text(encoding="utf-8")
    for message in re.findall(r"<message.*?</message>", catalogue, re.S):
        if 'type="vanished"' in message or 'type="obsolete"' in message:
            continue
        tag = "source" if language == "en" else "translation"
        yield from (plain(text) for text in re.findall(rf"<{tag}[^>]*>(.*?)</{tag}>", message, re.S))


def main():
    problems = []
    quoted = 0
    for language, quotes in QUOTES.items():
        known = set(texts(language))
        pages = sorted((ROOT / "docs" / "manual" / language).glob("*.md"))
        if {page.name for page in pages} != {page.name for page in (ROOT / "docs" / "manual" / "en").glob("*.md")}:
            problems.append(f"docs/manual/{language}: its pages are not those of docs/manual/en")
        for page in pages:
            for text in re.findall(quotes, re.sub(r"\s+", " ", page.read_text(encoding="utf-8"))):
                quoted += 1
                if plain(text) not in known:
                    problems.append(f"{page.relative_to(ROOT)}: “{text}” stands on no screen")
    print("\n".join(problems) or f"Manual: {quoted} quoted texts, all on screens")
    return bool(problems) or quoted == 0


if __name__ == "__main__":
    sys.exit(main())
