# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads source files for the checks: finds them, and blanks what is not code."""
import os
import re
from dataclasses import dataclass
from functools import cached_property

TOPS = ('app', 'engine', 'views', 'resources', 'translations', 'tests', 'installers', '.ci')
SKIPPED_FOLDERS = {'__pycache__', 'build'}

_TOKEN = re.compile(
    r'(?P<comment>//[^\n]*(?:\\\n[^\n]*)*|/\*.*?\*/)'
    r'|(?P<raw>R"(?P<mark>[^ ()\\\n]{0,16})\(.*?\)(?P=mark)")'
    r'|(?P<string>"(?:[^"\\\n]|\\.)*")'
    r"|(?P<char>(?<![0-9a-fA-F])'(?:[^'\\\n]|\\.)+')",
    re.DOTALL)


@dataclass(frozen=True)
class Finding:
    path: str
    line: int
    text: str

    def __str__(self):
        return f'{self.path}:{self.line}: {self.text}'


class Source:
    """One file; path is relative to the repository's root."""

    def __init__(self, path, text):
        self.path = path
        self.text = text

    @cached_property
    def uncommented(self):
        """The text with comments blanked; same length, same lines."""
        return _TOKEN.sub(lambda m: _blank(m[0]) if m['comment'] else m[0], self.text)

    @cached_property
    def code(self):
        """The text with comments and the insides of literals blanked; same length, same lines."""
        def replace(m):
            if m['comment']:
                return _blank(m[0])
            first = m[0].index('"') if m['raw'] else 0
            return m[0][:first + 1] + _blank(m[0][first + 1:-1]) + m[0][-1]
        return _TOKEN.sub(replace, self.text)

    def literals(self):
        """(position, content) of each string literal; positions fit self.code."""
        for m in _TOKEN.finditer(self.text):
            if m['string']:
                yield m.start(), m[0][1:-1]

    def finding(self, position, text):
        return Finding(self.path, self.text.count('\n', 0, position) + 1, text)

    def isCpp(self):
        return self.path.endswith(('.cpp', '.h'))


def _blank(text):
    return re.sub(r'[^\n]', ' ', text)


def readSources(root):
    """Every text file below the folders of the project, sorted by path."""
    sources = []
    for top in TOPS:
        for folder, folders, names in os.walk(os.path.join(root, top)):
            folders[:] = [name for name in folders if name not in SKIPPED_FOLDERS]
            for name in names:
                path = os.path.join(folder, name)
                if os.path.islink(path):
                    continue
                try:
                    with open(path, encoding='utf-8') as file:
                        text = file.read()
                except UnicodeDecodeError:
                    continue
                sources.append(Source(os.path.relpath(path, root), text))
    return sorted(sources, key=lambda source: source.path)
