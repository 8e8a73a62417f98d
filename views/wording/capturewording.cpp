// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/capturewording.h"

#include "views/wording/errorwording.h"

#include <QCoreApplication>
#include <QLocale>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

struct CaptureWording
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::CaptureWording)
};

} // namespace

QString capturePointName(const client::CapturedPlace &place)
{
    if (!place.tunnel.isEmpty())
        return CaptureWording::tr("%1: %2 (tunnel %3)", "node, device, tunnel's port").arg(place.place, place.device, place.tunnel);
    return CaptureWording::tr("%1: %2", "place, device").arg(place.place, place.device);
}

QString captureCountsText(const client::CaptureCounts &counts)
{
    const QLocale locale;
    const QString captured = locale.toString(counts.captured);
    if (counts.lost() == 0)
        return CaptureWording::tr("%1 captured, none lost").arg(captured);
    if (counts.missed == 0)
        return CaptureWording::tr("%1 captured, %2 lost in the kernel, whose ring was full").arg(captured, locale.toString(counts.dropped));
    if (counts.dropped == 0)
        return CaptureWording::tr("%1 captured, %2 left out since they came faster than they were taken").arg(captured, locale.toString(counts.missed));
    return CaptureWording::tr("%1 captured, %2 lost in the kernel, whose ring was full, %3 left out since they came faster than they were taken")
        .arg(captured, locale.toString(counts.dropped), locale.toString(counts.missed));
}

QString captureErrorText(const Error &error, const client::CaptureRequest &request)
{
    if (error.code() != ErrorCode::NotSupported)
        return errorText(error);
    if (!request.filter.isEmpty() && error.subject() == request.filter.trimmed())
        return CaptureWording::tr("“%1” is no capture filter: %2. It takes what tcpdump does: “icmp”, “host 10.0.0.10 and tcp port 80”.")
            .arg(error.subject(), error.detail());
    if (error.detail() == u"patch")
        return CaptureWording::tr("%1: a patch port joins two bridges inside Open vSwitch, and no device shows what passes it. Capture where the "
                                  "packets enter or leave the node: at a machine’s port, at a tunnel, or at eth0.")
            .arg(error.subject());
    return CaptureWording::tr("%1: that cannot be captured: %2.").arg(error.subject(), error.detail());
}

} // namespace overlab::views
