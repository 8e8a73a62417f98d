// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packetports.h"

#include "app/cli/refusal.h"

namespace overlab::cli {

void checkPorts(const client::PathRequest &request)
{
    constexpr int highestPort = 65535;
    const bool hasPorts = request.protocol == u"tcp" || request.protocol == u"udp";
    if (hasPorts && request.port == 0)
        throw Refusal(WrongUsage, Cli::tr("“--protocol %1” needs a port: --port N.").arg(request.protocol));
    if (!hasPorts && request.port != 0)
        throw Refusal(WrongUsage, Cli::tr("“--port” goes with “--protocol tcp” or “--protocol udp”."));
    if (request.port > highestPort)
        throw Refusal(WrongUsage, Cli::tr("“--port %1”: a number up to %2 belongs there.").arg(request.port).arg(highestPort));
}

} // namespace overlab::cli
