// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses as sockets take them.
#pragma once

#include "engine/base/ipv4.h"

#include <arpa/inet.h>
#include <netinet/in.h>

namespace overlab::host {

/// Port 0: any, or none.
inline sockaddr_in socketAddress(Ipv4Address address, int port)
{
    sockaddr_in result{};
    result.sin_family = AF_INET;
    result.sin_port = htons(quint16(port));
    result.sin_addr.s_addr = htonl(address.value());
    return result;
}

} // namespace overlab::host
