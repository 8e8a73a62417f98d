// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/explorer/naturalorder.h"

namespace overlab::views {

namespace {

/// The digits at \a position, without leading zeros; \a position moves behind them.
QStringView numberAt(QStringView text, qsizetype &position)
{
    while (position < text.size() && text.at(position) == u'0')
        ++position;
    const qsizetype first = position;
    while (position < text.size() && text.at(position).isDigit())
        ++position;
    return text.mid(first, position - first);
}

bool isDigit(QChar character)
{
    return character.unicode() < 0x80 ? character >= u'0' && character <= u'9' : character.isDigit();
}

QChar folded(QChar character)
{
    if (character.unicode() >= 0x80)
        return character.toCaseFolded();
    return character >= u'A' && character <= u'Z' ? QChar(character.unicode() + 0x20) : character;
}

} // namespace

int naturalCompare(QStringView left, QStringView right)
{
    if (left == right)
        return 0; // mostly: the tenants of two machines
    qsizetype l = 0;
    qsizetype r = 0;
    while (l < left.size() && r < right.size()) {
        if (isDigit(left.at(l)) && isDigit(right.at(r))) {
            const QStringView one = numberAt(left, l);
            const QStringView other = numberAt(right, r);
            if (one.size() != other.size())
                return one.size() < other.size() ? -1 : 1;
            if (const int order = one.compare(other))
                return order;
            continue;
        }
        const QChar one = folded(left.at(l++));
        const QChar other = folded(right.at(r++));
        if (one != other)
            return one < other ? -1 : 1;
    }
    if (l < left.size() || r < right.size())
        return l < left.size() ? 1 : -1;
    return left.compare(right); // vm-1 and vm-01, or letters of another case
}

} // namespace overlab::views
