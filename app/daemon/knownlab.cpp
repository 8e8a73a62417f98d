// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/knownlab.h"

#include "engine/base/error.h"

namespace overlab {

using namespace Qt::StringLiterals;

std::shared_ptr<const KnownLab> KnownLabs::current()
{
    const auto intent = m_lab.intent();
    if (!intent)
        throw Error(ErrorCode::NotFound, m_lab.name(), u"no design is applied yet"_s);
    const std::lock_guard guard(m_mutex);
    if (!m_known || m_known->intent != intent)
        m_known = std::make_shared<const KnownLab>(intent);
    return m_known;
}

} // namespace overlab
