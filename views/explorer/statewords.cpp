// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/explorer/statewords.h"

#include "views/wording/statewording.h"

namespace overlab::views {

using namespace Qt::StringLiterals;

QString stateWords(StateKind kind)
{
    switch (kind) {
    case StateKind::Running:
        return stateName(u"running"_s);
    case StateKind::Planned:
        return stateName(u"planned"_s);
    case StateKind::Building:
        return stateName(u"building"_s);
    case StateKind::Partial:
        return stateName(u"partial"_s);
    case StateKind::Stopped:
        return stateName(u"stopped"_s);
    case StateKind::Fault:
        return stateName(u"failed"_s);
    case StateKind::Drifted:
        return stateName(u"drifted"_s);
    case StateKind::Changed:
        return stateName(u"changed"_s);
    case StateKind::Unknown:
        break;
    }
    return {};
}

} // namespace overlab::views
