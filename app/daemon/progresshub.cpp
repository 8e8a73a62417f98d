// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/progresshub.h"

#include "engine/lab/status.h"

namespace overlab {

using namespace Qt::StringLiterals;

void ProgressHub::begin()
{
    const std::lock_guard guard(m_mutex);
    m_known.clear();
    m_done.clear();
}

void ProgressHub::objectState(const QString &object, lab::ObjectState state, const QString &reason)
{
    QJsonObject progress;
    {
        const std::lock_guard guard(m_mutex);
        m_known.insert(object);
        if (state != lab::ObjectState::Planned && state != lab::ObjectState::Building)
            m_done.insert(object);
        progress = {{u"done"_s, m_done.size()},
                    {u"total"_s, m_known.size()},
                    {u"object"_s, object},
                    {u"state"_s, lab::objectStateName(state)},
                    {u"reason"_s, reason}};
    }
    emit progressed(progress); // the connections live on the main thread: queued from here
}

void ProgressHub::problem(const blueprint::Problem &) {} // they come with the result

} // namespace overlab
