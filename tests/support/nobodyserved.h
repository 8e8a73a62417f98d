// SPDX-License-Identifier: GPL-3.0-or-later
// A guest service that serves nobody, for tests of what else a lab does.
#pragma once

#include "engine/lab/guestservice.h"

namespace overlab::testing {

class NobodyServed : public lab::GuestService
{
public:
    QList<blueprint::Problem> serve(std::shared_ptr<const lab::Intent>) override { return {}; }
    void leave(const QString &, const QString &) override {}
};

} // namespace overlab::testing
