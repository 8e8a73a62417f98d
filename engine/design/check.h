// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold in the running lab, on real packets: client/checkresult.h says when it does.
#pragma once

#include <QString>

#include <optional>

namespace overlab::design {

enum class CheckProtocol { Icmp, Tcp, Udp };
enum class CheckExpectation { Pass, Drop };

struct Check
{
    QString name;
    QString from;                           ///< TENANT/VM or "outside"
    QString to;                             ///< TENANT/VM, an address, or "outside"
    std::optional<CheckProtocol> protocol;  ///< Icmp when not given
    std::optional<int> port;                ///< needs Tcp or Udp
    std::optional<CheckExpectation> expect; ///< Pass when not given

    /// What is given, or what stands for it where nothing is.
    CheckProtocol protocolInForce() const { return protocol.value_or(CheckProtocol::Icmp); }
    CheckExpectation expectationInForce() const { return expect.value_or(CheckExpectation::Pass); }

    friend bool operator==(const Check &, const Check &) = default;
};

} // namespace overlab::design
