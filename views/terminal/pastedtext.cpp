// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/pastedtext.h"

#include <QStringList>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longText = 4000; ///< what nobody has read before

QString withLineFeeds(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

} // namespace

bool isDoubtful(const QString &text)
{
    return text.size() > longText || withLineFeeds(text).contains(u'\n');
}

QByteArray typedBytes(const QString &text)
{
    QString typed = withLineFeeds(text);
    typed.removeIf([](QChar each) { return each.category() == QChar::Other_Control && each != u'\n' && each != u'\t'; });
    return typed.replace(u'\n', u'\r').toUtf8();
}

QString inOneLine(const QString &text)
{
    QStringList lines = withLineFeeds(text).split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.trimmed();
    return lines.join(u' ').trimmed();
}

} // namespace overlab::views
