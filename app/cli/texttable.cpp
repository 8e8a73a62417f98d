// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"

#include <algorithm>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 2;

QString line(const QStringList &cells, const QList<int> &widths)
{
    QString text;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (widths.at(i) == 0)
            continue;
        const QString cell = cells.value(i);
        text += cell + QString(widths.at(i) + gap - displayWidth(cell), u' ');
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

QString TextTable::text(int descriptor) const
{
    QList<int> widths(m_header.size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths.at(i), displayWidth(row.value(i)));
    }
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (widths.at(i) > 0)
            widths[i] = std::max(widths.at(i), displayWidth(m_header.at(i)));
    }
    QString result = coloured(line(m_header, widths), Colour::Bold, descriptor) + u'\n';
    for (const QStringList &row : m_rows)
        result += line(row, widths) + u'\n';
    return result;
}

} // namespace overlab::cli
