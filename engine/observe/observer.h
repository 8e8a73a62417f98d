// SPDX-License-Identifier: GPL-3.0-or-later
// Something of the lab that is looked at again and again, and told of as what has changed. The engine's service holds
// one for each thing that somebody watches, and none for what nobody does.
#pragma once

#include <QJsonObject>

namespace overlab::observe {

/// Looks from one thread at a time. What it needs (sockets) it opens with the first look and keeps.
class Observer
{
public:
    Observer() = default;
    virtual ~Observer() = default;
    Observer(const Observer &) = delete;

    /// Looks, and returns what is other than at the look before; each class says in which form. Blocks for a bounded
    /// time. Throws Error; the next look begins anew.
    virtual QJsonObject look() = 0;
    /// All that the last look saw, in the same form, for somebody who has seen nothing before.
    virtual QJsonObject whole() const = 0;
};

} // namespace overlab::observe
