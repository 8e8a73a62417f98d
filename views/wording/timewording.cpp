// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/timewording.h"

#include <QLocale>

namespace overlab::views {

using namespace Qt::StringLiterals;

QString timeText(const QDateTime &moment)
{
    return moment.toString(u"HH:mm"_s);
}

QString clockText(const QDateTime &moment)
{
    return moment.toString(u"HH:mm:ss"_s);
}

QString dateAndTime(const QDateTime &moment)
{
    return QLocale().toString(moment.date(), QLocale::ShortFormat) + u' ' + timeText(moment);
}

QString longDateAndTime(const QDateTime &moment)
{
    return QLocale().toString(moment.date(), QLocale::LongFormat) + u' ' + clockText(moment);
}

QString momentText(const QDateTime &moment)
{
    return moment.date() == QDate::currentDate() ? clockText(moment) : dateAndTime(moment);
}

} // namespace overlab::views
