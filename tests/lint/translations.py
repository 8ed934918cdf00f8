#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""What is translated has the placeholders and plural forms of its text, and a release has every text in every language (rules.md 30).

usage: translations.py [--release] [--count] LUPDATE

What a translation calls the words of the field is held to the glossary of its language. A text that is not translated yet is shown in English; it is counted, and held against a release alone, as is a former text that
is still in a file. --count prints the numbers and nothing else. English needs its plurals alone.
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


def state(message):
    """"finished", "unfinished", "vanished" or "obsolete"."""
    translation = message.find("translation")
    return "unfinished" if translation is None else translation.get("type", "finished")


def texts_of_sources(lupdate):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "all.ts"
        subprocess.run([lupdate, "-silent", "-locations", "none", "-I", "ui", "-recursive", "ui", "app", "-ts", file], cwd=ROOT, check=True,
                       stdout=subprocess.DEVNULL)
        return messages(file)


def placeholders(text):
    return sorted(re.findall(r"%\d", text))


class Glossary:
    """What the words of the field are called in a language: none for English."""

    ROW = re.compile(r"^\| ([a-z][a-z -]+) \| ([^|]+) \| ([^|]*) \|$", re.M)

    def __init__(self, language):
        rows = [] if language == "en" else self.ROW.findall((ROOT / f"translations/glossary-{language}.md").read_text(encoding="utf-8"))
        assert rows or language == "en", f"the glossary of {language} has no rows"
        # The longer word first: an invitation code is no invitation.
        self.words = [(re.compile(rf"(?:(?<![\w-]){word}|(?:^|[.:] ){word.capitalize()})s?(?![\w-])"), word,
                       [form.strip().casefold() for form in (name + "," + forms).split(",") if form.strip()])
                      for word, name, forms in sorted(rows, key=lambda row: -len(row[0]))]

    def missing(self, text, translation):
        """The words of `text` that the translation calls otherwise."""
        text = re.sub(r"“[^”]*”", "“”", text.replace("&", ""))
        there = translation.replace("&", "").casefold()
        for pattern, word, forms in self.words:
            text, found = pattern.subn(" ", text)
            if found and not any(form in there for form in forms):
                yield word


class Language:
    """What one .ts file has of the texts that are wanted."""

    def __init__(self, language, wanted):
        self.unfinished, self.former, self.wrong = [], [], []
        glossary = Glossary(language)
        file = ROOT / f"translations/connection-wizard_{language}.ts"
        there = messages(file) if file.exists() else {}
        for key, text in wanted.items():
            plural = text.get("numerus") == "yes"
            if language == "en" and not plural:
                continue
            message = there.get(key)
            if message is None or state(message) != "finished":
                self.unfinished.append(f"{file.name}: {key[1]!r} is not translated")
                continue
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            if len(forms) != (FORMS.get(language, 2) if plural else 1) or not all(forms):
                self.wrong.append(f"{file.name}: {key[1]!r} has not the forms that it needs: {forms}")
            elif any(placeholders(form) != placeholders(key[1]) for form in forms):
                self.wrong.append(f"{file.name}: {key[1]!r} has other placeholders than {forms}")
            self.wrong += [f"{file.name}: {key[1]!r}: {word} is called otherwise in the glossary"
                           for word in glossary.missing(key[1], " ".join(forms))]
        self.former = [f"{file.name}: {key[1]!r} is not in the sources any more" for key in there.keys() - wanted.keys()]


def main(lupdate, release=False, count=False):
    wanted = texts_of_sources(lupdate)
    assert len(wanted) > 300, "lupdate found next to nothing"
    languages = {language: Language(language, wanted) for language in LANGUAGES}
    problems = [] if count else [problem for each in languages.values()
                                 for problem in each.wrong + (each.unfinished + each.former if release else [])]
    unfinished = [f"{language} {len(each.unfinished)}" for language, each in languages.items() if each.unfinished]
    print("\n".join(problems + [f"Translations: {len(wanted)} texts in {len(LANGUAGES)} languages, "
                                f"unfinished: {', '.join(unfinished) or 'none'}"]))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[-1], "--release" in sys.argv, "--count" in sys.argv))
