# SPDX-License-Identifier: GPL-3.0-or-later
"""Who speaks to people: the engine sends codes; views and programs translate every sentence."""
import re

from braces import opening

_TRANSLATED = re.compile(r'\b(tr|translate|QT_TR_NOOP|QT_TR_N_NOOP|QT_TRANSLATE_NOOP|'
                         r'QT_TRANSLATE_N_NOOP)$')
# What is read by developers stays as it is.
_FOR_DEVELOPERS = re.compile(r'\b(qC?(Debug|Info|Warning|Critical)|Q_ASSERT_X|Q_LOGGING_CATEGORY|'
                             r'static_assert|qFatal)\b')
_SPEAKERS = ('views/', 'app/gui/', 'app/cli/')


def _looksLikeSentence(text):
    text = re.sub(r'%L?\d+|%n|\\[ntr"]', ' ', text)
    words = re.findall(r"[^\W\d_][\w'’-]+", text)
    return len(words) >= 3 and bool(re.match(r'\s*[“"]?[A-Z][a-z]', text) or text.rstrip()[-1:] in '.?!')


def _isWrapped(code, position):
    """Is a literal at position an argument, at any depth, of something that translates?"""
    statement = max(code.rfind(';', 0, position), code.rfind('}', 0, position))
    if _FOR_DEVELOPERS.search(code, statement + 1, position):
        return True
    i = position
    while i > statement:
        i -= 1
        if code[i] in ')]}':
            i = opening(code, i)
        elif code[i] == '(' and _TRANSLATED.search(code[max(0, i - 40):i].rstrip()):
            return True
    return False


def checkEngine(sources):
    for source in sources:
        if source.isCpp() and source.path.startswith('engine/'):
            for m in re.finditer(r'\b(tr|QT_TR_NOOP|QT_TRANSLATE_NOOP|QCoreApplication::translate)\s*\(',
                                 source.code):
                yield source.finding(m.start(), 'the engine does not translate: it sends codes and values')


def checkSpeakers(sources):
    for source in sources:
        if not source.isCpp() or not source.path.startswith(_SPEAKERS):
            continue
        for position, text in source.literals():
            if _looksLikeSentence(text) and not _isWrapped(source.code, position):
                yield source.finding(position, f'a sentence without tr(): "{text}"')


def check(sources):
    yield from checkEngine(sources)
    yield from checkSpeakers(sources)
