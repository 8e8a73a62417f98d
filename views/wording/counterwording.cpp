// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/counterwording.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

struct CounterWording
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::CounterWording)
};

} // namespace

QString threeDigits(double number)
{
    return QLocale().toString(number, 'f', number < 9.995 ? 2 : number < 99.95 ? 1 : 0);
}

QString dataSize(qint64 bytes)
{
    if (bytes < 1000) // QLocale knows no plural of "byte": Russian needs one
        return CounterWording::tr("%n byte(s)", nullptr, int(bytes));
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString packetsAndBytes(qint64 packets, qint64 bytes)
{
    //: packets (at the number's place), their size
    return CounterWording::tr("%n packet(s), %1", nullptr, int(std::min<qint64>(packets, 2'000'000'000))).arg(dataSize(bytes));
}

QString bitRate(double bytesPerSecond)
{
    const double bits = bytesPerSecond * 8;
    if (bits < 1e3)
        return CounterWording::tr("%1 bit/s").arg(std::round(bits));
    if (bits < 1e6)
        return CounterWording::tr("%1 kbit/s").arg(threeDigits(bits / 1e3));
    if (bits < 1e9)
        return CounterWording::tr("%1 Mbit/s").arg(threeDigits(bits / 1e6));
    return CounterWording::tr("%1 Gbit/s").arg(threeDigits(bits / 1e9));
}

QString packetRate(double packetsPerSecond)
{
    return CounterWording::tr("%1 packets/s").arg(packetsPerSecond < 1000 ? threeDigits(packetsPerSecond) : QLocale().toString(qint64(packetsPerSecond)));
}

QString portKindName(const QString &kind)
{
    if (kind == u"machine")
        return CounterWording::tr("machine");
    if (kind == u"router")
        return CounterWording::tr("router");
    if (kind == u"dhcp") //: the DHCP server's port
        return CounterWording::tr("DHCP");
    if (kind == u"tunnel")
        return CounterWording::tr("tunnel");
    if (kind == u"patch") //: a patch port between two bridges
        return CounterWording::tr("patch");
    if (kind == u"uplink") //: a node's card on the physical network
        return CounterWording::tr("physical network");
    if (kind == u"bridge") //: a bridge's own port
        return CounterWording::tr("bridge");
    if (kind == u"filter") //: a device between a machine and the switch, where packet filters stand
        return CounterWording::tr("packet filter");
    return kind;
}

QString portOwner(const client::PortCounters &port)
{
    if (port.kind == u"tunnel" && !port.remote.isEmpty())
        return CounterWording::tr("%1 → %2", "a tunnel's nodes").arg(port.key.node, port.remote);
    return port.object;
}

QString processorShare(const client::MachineUse &machine)
{
    const double share = machine.vcpus > 0 ? machine.processors / machine.vcpus : 0;
    //: a machine's use of its processors: percent, their number
    return CounterWording::tr("%1 of %2").arg(CounterWording::tr("%1 %", "percent").arg(std::round(share * 100))).arg(machine.vcpus);
}

} // namespace overlab::views
