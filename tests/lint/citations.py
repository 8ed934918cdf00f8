#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Every citation in a comment or a document leads somewhere.

- `rules.md 13`, `rules.md 19, 20`, `rules.md B`: that document has an item of this number or a section of this letter.
- `product.md, Connections`, in parentheses or at the end of a sentence: that document has a heading of this text.
- A document that is named alone, and a link of a document with its anchor: it is there.
- `rule 15` in a document is a rule of docs/rules.md.
- `core/net/Tls.h` between backticks in a document: the file is there. It may have a `*`, and may lack its extension.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SOURCES = ("core", "ui", "app", "tests", "cmake", "packaging", "translations", "resources")
SUFFIXES = {".h", ".cpp", ".py", ".cmake", ".txt", ".tsv", ".yaml", ".md", ".in", ".sh", ""}
FOLDERS = SOURCES + ("docs", ".ci")

COMMENT_MARK = re.compile(r"^\s*(?:///?<?|//!|#+|\*)\s+", re.M)
DOCUMENT = re.compile(r"(?<![\w/.-])((?:[\w-]+/)*[\w-]+\.md)\b")
NUMBERS = re.compile(r"((?:[0-9]+|[A-Z])(?:, (?:[0-9]+|[A-Z]))*)\b")
HEADING = re.compile(r"([A-Z][^();.:”]*)")
LINK = re.compile(r"\]\(([^)\s]+)\)")
PATH = re.compile(r"`((?:%s)/[^`\s:]*)" % "|".join(re.escape(folder) for folder in FOLDERS))


class Document:
    """What can be cited of one document."""

    def __init__(self, file):
        text = file.read_text(encoding="utf-8", errors="replace")
        self.headings = {re.sub(r"[`*]", "", line) for line in re.findall(r"^#+ (.+)$", text, re.M)}
        self.items = set(re.findall(r"^([0-9]+)\. ", text, re.M)) | set(re.findall(r"^#+ ([A-Z])\. ", text, re.M))
        self.anchors = {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in self.headings}


class Citations:
    def __init__(self):
        self.problems = []
        self.count = 0
        self._documents = {}

    def document(self, name, citing):
        """The document called `name` in the file `citing`: beside it, in docs/, or in the project's own folder."""
        for folder in (citing.parent, ROOT / "docs", ROOT):
            file = (folder / name).resolve()
            if file.is_file():
                return self._documents.setdefault(file, Document(file))
        return None

    def check(self, file):
        text = file.read_text(encoding="utf-8", errors="replace")
        if file.suffix == ".md":
            self.check_links(file, text)
            self.check_paths(file, text)
            text = LINK.sub("]", text).replace("[", "").replace("]", "")
        else:
            text = COMMENT_MARK.sub("", text)
        text = re.sub(r"[`\s]+", " ", text)
        for match in DOCUMENT.finditer(text):
            self.check_citation(file, match.group(1), text[match.end():match.end() + 120])
        if file.suffix == ".md" and ROOT / "docs" in file.parents:
            rules = self.document("rules.md", file)
            for number in re.findall(r"\b[Rr]ule ([0-9]+)", text):
                self.say(number in rules.items, file, f"there is no rule {number}")

    def check_citation(self, file, name, rest):
        document = self.document(name, file)
        self.say(document is not None, file, f"there is no document {name}")
        if document is None:
            return
        numbers = NUMBERS.match(rest[1:]) if rest.startswith(" ") else None
        heading = HEADING.match(rest[2:]) if rest.startswith(", ") else None
        if numbers:
            for number in numbers.group(1).split(", "):
                self.say(number in document.items, file, f"{name} has no {number}")
        elif heading:
            self.say(any(re.match(re.escape(each) + r"(?!\w)", rest[2:]) for each in document.headings), file,
                     f"{name} has no heading {heading.group(1).strip()!r}")
        elif file.suffix != ".md":
            self.say(name not in ("rules.md", "product.md", "node.md"), file, f"{name} is cited without a heading or a number")

    def check_links(self, file, text):
        for target in LINK.findall(text):
            if re.match(r"[a-z]+:", target):
                continue
            path, _, anchor = target.partition("#")
            there = (file.parent / path).resolve() if path else file
            self.say(there.exists(), file, f"the link to {target} leads nowhere")
            if anchor and there.is_file() and there.suffix == ".md":
                self.say(anchor in self.document(there.name, there).anchors, file, f"{path} has no heading for #{anchor}")

    def check_paths(self, file, text):
        for path in PATH.findall(text):
            if re.search(r"[A-Z]{3,}|…", path):
                continue  # a placeholder, such as corpus/NAME
            self.say(any(ROOT.glob(path.rstrip("/"))) or any(ROOT.glob(path + ".*")), file, f"there is no {path}")

    def say(self, holds, file, what):
        self.count += 1
        if not holds:
            self.problems.append(f"{file.relative_to(ROOT)}: {what}")


def files():
    yield from (ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CMakeLists.txt", "run", "test", ".ci/run"))
    yield from sorted(file for file in (ROOT / "docs").iterdir() if file.suffix in (".md", ".yaml"))
    for folder in SOURCES:
        yield from (file for file in sorted((ROOT / folder).rglob("*"))
                    if file.is_file() and file.suffix in SUFFIXES and "corpus" not in file.parts and file != pathlib.Path(__file__).resolve())


def main():
    citations = Citations()
    for file in files():
        citations.check(file)
    print("\n".join(citations.problems) or f"{citations.count} citations, links and paths lead where they say")
    return 1 if citations.problems or citations.count < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
