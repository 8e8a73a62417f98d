// SPDX-License-Identifier: GPL-3.0-or-later
// The lab's guest service: tells the metadata service where to listen, from what the lab shall be.
#pragma once

#include "engine/lab/guestservice.h"
#include "engine/metadata/service.h"

#include <functional>

namespace overlab {

class GuestMetadata : public lab::GuestService
{
public:
    QList<blueprint::Problem> serve(std::shared_ptr<const lab::Intent> intent) override;
    void leave(const QString &node, const QString &nameSpace) override;
    /// Who else holds sockets in namespaces. Before the lab is at work.
    void setLeaving(std::function<void(const QString &node, const QString &nameSpace)> leaving) { m_leaving = std::move(leaving); }

private:
    std::function<void(const QString &node, const QString &nameSpace)> m_leaving;
    metadata::Service m_service;
};

} // namespace overlab
