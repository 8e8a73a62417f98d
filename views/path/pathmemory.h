// SPDX-License-Identifier: GPL-3.0-or-later
// The paths that were shown, so that one can be compared with what was there before. Pure.
#pragma once

#include "engine/client/pathreport.h"

#include <optional>

namespace overlab::views {

/// The last answers to a few questions, and the one that a person keeps.
class PathMemory
{
public:
    /// \a report is shown now. What is known of the same question becomes what it is compared with, where it is
    /// another way or the lab has changed since; else that stays what it was.
    void take(const client::PathRequest &question, const client::PathReport &report);
    /// The lab is another one than it was when all of them were asked for.
    void setOutdated();
    /// The one that is shown is compared with all that come, whatever they were asked for, until it is let go.
    void keep();
    void letGo() { m_kept.reset(); }
    bool hasKept() const { return m_kept.has_value(); }

    /// What the one that is shown was asked for.
    client::PathRequest question() const { return m_shown.isEmpty() ? client::PathRequest() : m_shown.last().question; }
    /// What the one that is shown is compared with; nullptr: nothing.
    const client::PathReport *before() const;

private:
    struct Shown
    {
        client::PathRequest question;
        client::PathReport report;
        std::optional<client::PathReport> before;
        bool isOutdated = false;
    };

    static bool isSameWay(const client::PathReport &one, const client::PathReport &other);

    QList<Shown> m_shown; ///< the last one is shown now
    std::optional<Shown> m_kept;
};

} // namespace overlab::views
