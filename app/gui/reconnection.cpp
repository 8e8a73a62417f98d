// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/reconnection.h"

#include <algorithm>

namespace overlab::gui {

namespace {

constexpr std::chrono::milliseconds longestPause{30000};

} // namespace

Reconnection::Reconnection(std::chrono::milliseconds firstPause, QObject *parent)
    : QObject(parent), m_first(firstPause)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reconnection::due);
}

void Reconnection::begin()
{
    m_timer.stop();
    m_pause = {};
    set(Reach::Connecting, {});
}

void Reconnection::succeed()
{
    m_timer.stop();
    m_pause = {};
    set(Reach::Connected, {});
}

void Reconnection::fail(const QString &reason)
{
    if (!m_timer.isActive()) { // a second failure of the same try says nothing new
        m_pause = m_pause.count() == 0 ? m_first : std::min(2 * m_pause, longestPause);
        m_timer.start(m_pause);
    }
    set(Reach::Lost, reason);
}

void Reconnection::set(Reach reach, const QString &reason)
{
    if (m_reach == reach && m_reason == reason)
        return;
    m_reach = reach;
    m_reason = reason;
    emit changed(reach, reason);
}

} // namespace overlab::gui
