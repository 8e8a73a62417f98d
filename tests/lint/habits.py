# SPDX-License-Identifier: GPL-3.0-or-later
"""Smaller laws: how long files are and how they begin, loops inside loops, words that must not stay."""
import re

MOST_LINES = 600
MANY_LINES = 400
_LICENCE = 'SPDX-License-Identifier: GPL-3.0-or-later'
_SCRIPT_ENDS = ('.py', '.sh')


def _isScript(source):
    return source.path.endswith(_SCRIPT_ENDS) or source.text.startswith('#!')


def checkShape(sources):
    for source in sources:
        if not source.isCpp() and not _isScript(source):
            continue
        head = source.text.split('\n', 4)[:4]
        if not any(_LICENCE in line for line in head):
            yield source.finding(0, f'the first lines do not say {_LICENCE}')
        if source.path.endswith('.h') and not re.match(r'//', ''.join(head[1:2])):
            yield source.finding(0, 'the licence line is not followed by what this header is for')
        lines = source.text.count('\n')
        if lines > MOST_LINES:
            yield source.finding(0, f'{lines} lines, more than {MOST_LINES}: split it by subject')


def listLongFiles(sources):
    """For people: files to think about, longest first."""
    long = [(source.text.count('\n'), source.path) for source in sources if source.isCpp()]
    for lines, path in sorted(long, reverse=True):
        if lines > MANY_LINES:
            print(f'note: {path} has {lines} lines, more than {MANY_LINES}')


_LOOP = re.compile(r'\bQEventLoop\b|\bprocessEvents\s*\(|\bwaitFor[A-Z]\w*\s*\(|(\.|->)exec\s*\(|'
                   r'\bQThread::[mu]?sleep\b|\bQTest::qWait\b')


def checkLoops(sources):
    for source in sources:
        if not source.isCpp() or not source.path.startswith(('views/', 'app/gui/', 'engine/client/')):
            continue
        for m in _LOOP.finditer(source.code):
            # main() runs the one loop that there is.
            if 'exec' in m[0] and source.path == 'app/gui/main.cpp':
                continue
            yield source.finding(m.start(), f'{m[0].strip("(")} waits inside the event loop: await or connect')


_PLACES = re.compile(r'(?<![\w.$}~])/(work|root|home/\w+)/\w')
# Tests and the guest image have folders of people who do not exist.
_INVENTED_PLACES = ('tests/', 'resources/images/')
_OPEN_ENDS = re.compile(r'\b(TODO|FIXME|XXX)\b(?!\(when )')
_KILLERS = re.compile(r'\b(pkill|killall)\b')
_COLOUR = re.compile(r'"#[0-9a-fA-F]{6,8}"')


def checkWords(sources):
    for source in sources:
        if source.path.startswith('tests/lint/'):
            continue
        for pattern, problem in ((_PLACES, 'names a folder of one machine'),
                                 (_OPEN_ENDS, 'is left open; say TODO(when …) with what ends it'),
                                 (_KILLERS, 'kills by name; end what carries our mark')):
            if pattern is _PLACES and source.path.startswith(_INVENTED_PLACES):
                continue
            for m in pattern.finditer(source.text):
                yield source.finding(m.start(), f'“{m[0]}” {problem}')
        if source.isCpp() and source.path.startswith(('views/', 'app/')) and \
                not source.path.startswith('views/theme/'):
            for m in _COLOUR.finditer(source.uncommented):
                yield source.finding(m.start(), f'the colour {m[0]} belongs to views/theme')
