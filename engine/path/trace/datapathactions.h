// SPDX-License-Identifier: GPL-3.0-or-later
// The datapath actions at the end of an ofproto/trace, as copies of the packet that leave by ports. Pure. The
// spelling is that of format_odp_actions() (Open vSwitch, lib/odp-util.c).
#pragma once

#include "engine/path/packet.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace overlab::path {

/// One copy of the packet.
struct DatapathOutput
{
    QString port; ///< name, or the datapath's number where it has none
    int vlan = 0; ///< the tag that it leaves with; 0: none
    std::optional<TunnelHeader> tunnel;
    MacAddress tunnelHardware; ///< whom the frame around it is for; null: the kernel makes that one
    QString tunnelDevice; ///< vxlan_sys_4789: of a header that Open vSwitch puts on itself (tnl_push)

    friend bool operator==(const DatapathOutput &, const DatapathOutput &) = default;
};

struct DatapathActions
{
    QList<DatapathOutput> outputs;
    QList<quint32> recirculations; ///< the numbers of recirc()
    QStringList unknown;           ///< actions that this program does not know
};

/// \a vlan: the tag that the packet came in with.
DatapathActions parseDatapathActions(QStringView text, int vlan);

} // namespace overlab::path
