// SPDX-License-Identifier: GPL-3.0-or-later
// The design in force with its index, for those who explain what they see in the lab.
#pragma once

#include "engine/lab/lab.h"
#include "engine/path/walk/labindex.h"

#include <memory>
#include <mutex>

namespace overlab {

struct KnownLab
{
    std::shared_ptr<const lab::Intent> intent;
    path::LabIndex index;

    explicit KnownLab(std::shared_ptr<const lab::Intent> of) : intent(std::move(of)), index(intent->topology, intent->blueprint) {}
};

/// Thread: any.
class KnownLabs
{
public:
    /// \a lab must outlive it.
    explicit KnownLabs(const lab::Lab &lab) : m_lab(lab) {}

    /// Made once for each design. Throws NotFound before the first apply.
    std::shared_ptr<const KnownLab> current();

private:
    const lab::Lab &m_lab;
    std::mutex m_mutex; ///< guards m_known
    std::shared_ptr<const KnownLab> m_known;
};

} // namespace overlab
