# SPDX-License-Identifier: GPL-3.0-or-later
"""The law for coroutines with g++ 12 and QCoro 0.8: temporaries that are destroyed twice, undo in
catch blocks, lambdas that die before their frame, loops that never end."""
import re

from braces import (before, captures, closing, isInitialiser, isLambdaIntroducer, lambdaOf, lambdas,
                    opening, withoutLambdaBodies)

_CONTROL = re.compile(r'\b(if|while|for|switch)(\s+constexpr)?$')


def _start(code, position):
    """Where the full expression around position begins."""
    i = position - 1
    while i >= 0:
        c = code[i]
        if c == ';':
            return i + 1
        if c in ')]':
            i = opening(code, i)
        elif c == '}':
            left = opening(code, i)
            if left < 0 or (lambdaOf(code, left) is None and not isInitialiser(code, left)):
                return i + 1
            i = left
        elif c == '{' and not isInitialiser(code, i):
            return i + 1
        elif c == '(' and _CONTROL.search(before(code, i)):
            return i + 1
        i -= 1
    return 0


def _end(code, position, start):
    """Where it ends. Brackets that it opened before position may close behind it."""
    opened = sum({'(': 1, '[': 1, '{': 1, ')': -1, ']': -1, '}': -1}.get(c, 0)
                 for c in code[start:position])
    i = position
    while i < len(code):
        c = code[i]
        if c == ';':
            return i
        if c == '{' and lambdaOf(code, i) is None and not isInitialiser(code, i):
            return i
        if c in '([{':
            i = closing(code, i)
        elif c in ')]}':
            opened -= 1
            if opened < 0:
                return i
        i += 1
    return len(code)


def _temporaries(source):
    code = source.code
    for m in re.finditer(r'\bco_await\b', code):
        start = _start(code, m.start())
        expression = withoutLambdaBodies(code, start, _end(code, m.end(), start))
        for bracket in re.finditer(r'[\[{]', expression):
            at = bracket.start()
            if expression[at] == '{' and isInitialiser(expression, at):
                yield source.finding(m.start(), 'a braced temporary in one expression with co_await '
                                                'is destroyed twice: name it first')
                break
            if isLambdaIntroducer(expression, at) and captures(expression, at):
                yield source.finding(m.start(), 'a capturing lambda in one expression with co_await '
                                                'is destroyed twice: name it first')
                break


def _handlers(source):
    code = source.code
    for m in re.finditer(r'\bcatch\s*\(', code):
        brace = code.find('{', closing(code, m.end() - 1))
        inside = code[brace:closing(code, brace)]
        for await_ in re.finditer(r'\bco_await\b', inside):
            yield source.finding(brace + await_.start(), 'co_await in a catch block: note the failure, '
                                                         'leave the handler, then await')


def _coroutineLambdas(source):
    code = source.code
    for introducer, left, right in lambdas(code):
        body = withoutLambdaBodies(code, left + 1, right)
        if captures(code, introducer) and re.search(r'\bco_(await|return|yield)\b', body):
            yield source.finding(introducer, 'a capturing lambda must not be a coroutine: its captures '
                                             'die with it, not with the frame')


def _waits(source):
    for m in re.finditer(r'\bQCoro::waitFor\b', source.code):
        yield source.finding(m.start(), 'QCoro::waitFor never returns from a task that throws: use '
                                        'tests/support/await.h in tests, co_await in programs')


def _dropped(source):
    if not source.path.endswith('.h'):
        return
    code = source.code
    for m in re.finditer(r'\bQCoro::Task<[^;{}()]*>\s+\w+\(', code):
        left = re.split(r'[;{}]|\b(?:public|private|protected|signals|slots)\s*:', code[:m.start()])[-1]
        if '[[nodiscard]]' not in left and '<' not in left.replace('template <', ''):
            yield source.finding(m.start(), 'a function that returns a Task is [[nodiscard]]: a dropped '
                                            'Task loses its exception')


def check(sources):
    for source in sources:
        if source.isCpp():
            for rule in (_temporaries, _handlers, _coroutineLambdas, _waits, _dropped):
                yield from rule(source)
