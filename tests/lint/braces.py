# SPDX-License-Identifier: GPL-3.0-or-later
"""What a bracket in C++ code means: lambdas, initialisers, blocks. Works on Source.code."""
import re

_OPEN = {')': '(', ']': '[', '}': '{'}
_CLOSE = {'(': ')', '[': ']', '{': '}'}
_LAMBDA_REST = re.compile(r'\s*(<[^>]*>)?\s*(\([^()]*(\([^()]*\)[^()]*)*\))?\s*'
                          r'((mutable|noexcept|constexpr)\s*)*(->[\s\w:<>,*&]+?)?\s*$')


def closing(code, position):
    """The position of the bracket that closes the one at position; the code's end if none."""
    depth = 0
    for i in range(position, len(code)):
        if code[i] in _CLOSE:
            depth += 1
        elif code[i] in _OPEN:
            depth -= 1
            if depth == 0:
                return i
    return len(code)


def opening(code, position):
    """The position of the bracket that the one at position closes; -1 if none."""
    depth = 0
    for i in range(position, -1, -1):
        if code[i] in _OPEN:
            depth += 1
        elif code[i] in _CLOSE:
            depth -= 1
            if depth == 0:
                return i
    return -1


def before(code, position):
    """The code before position without trailing blanks, a window of it."""
    return code[max(0, position - 400):position].rstrip()


def isLambdaIntroducer(code, position):
    """Is the '[' at position the start of a lambda?"""
    if code[position] != '[' or code.startswith('[[', position) or code[position - 1:position] == '[':
        return False
    left = before(code, position)
    return not left or not re.search(r'[\w\])>"]$', left) or bool(
        re.search(r'\b(return|co_return|co_await|co_yield)$', left))


def lambdaOf(code, brace):
    """The '[' of the lambda whose body starts at brace, None if it is no lambda's."""
    for m in reversed(list(re.finditer(r'\[', code[max(0, brace - 400):brace]))):
        start = max(0, brace - 400) + m.start()
        if not isLambdaIntroducer(code, start):
            continue
        end = closing(code, start)
        if end < brace and _LAMBDA_REST.match(code[end + 1:brace]):
            return start
    return None


def isInitialiser(code, brace):
    """Does the '{' at brace build a value (as against: open a block)?"""
    if lambdaOf(code, brace) is not None:
        return False
    left = before(code, brace)
    if re.search(r'\b(else|do|try|const|noexcept|override|final|mutable)$', left):
        return False
    if re.search(r'\b(class|struct|union|enum|namespace)\b[^;{}()=]*$', left):
        return False
    return bool(re.search(r'[\w>(,=\]{?]$|\breturn$', left)) and not re.search(
        r'\)\s*->\s*[\w:<>,*& ]+$', left)


def lambdas(code):
    """(introducer, body's '{', body's '}') of each lambda."""
    for m in re.finditer(r'\{', code):
        start = lambdaOf(code, m.start())
        if start is not None:
            yield start, m.start(), closing(code, m.start())


def captures(code, introducer):
    return code[introducer + 1:closing(code, introducer)].strip()


def withoutLambdaBodies(code, first, last):
    """code[first:last] with the insides of lambda bodies blanked."""
    text = code[first:last]
    for _, left, right in lambdas(text):
        text = text[:left + 1] + re.sub(r'[^\n]', ' ', text[left + 1:right]) + text[right:]
    return text
