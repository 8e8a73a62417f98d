// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/terminalplaces.h"

namespace overlab::views {

IconName terminalPlaceIcon(TerminalPlaceEntry::Kind kind)
{
    using Kind = TerminalPlaceEntry::Kind;
    switch (kind) {
    case Kind::Node:
        return IconName::Node;
    case Kind::Outside:
        return IconName::ExternalNetwork;
    case Kind::Machine:
        return IconName::Machine;
    case Kind::LightMachine:
        return IconName::LightMachine;
    case Kind::Router:
        return IconName::Router;
    case Kind::Network:
        return IconName::Network;
    }
    return IconName::Terminal;
}

} // namespace overlab::views
