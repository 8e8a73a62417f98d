// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flows/flowspan.h"

#include <QCoreApplication>

#include <algorithm>

namespace overlab::views {

namespace {

struct FlowSpan
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::FlowSpan)
};

} // namespace

QString flowSpan(qint64 milliseconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = std::max<qint64>(0, milliseconds / 1000);
    if (seconds < 2 * minute) //: seconds
        return FlowSpan::tr("%1 s").arg(seconds);
    if (seconds < 2 * hour) //: minutes
        return FlowSpan::tr("%1 min").arg(seconds / minute);
    if (seconds < 2 * day) //: hours
        return FlowSpan::tr("%1 h").arg(seconds / hour);
    return FlowSpan::tr("%1 d", "days").arg(seconds / day);
}

} // namespace overlab::views
