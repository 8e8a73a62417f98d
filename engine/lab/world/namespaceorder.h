// SPDX-License-Identifier: GPL-3.0-or-later
// Linux lets a mount namespace be pinned (a bind mount of its nsfs file, as nodes have) only from
// one with a smaller number. Since 6.18 each processor takes its numbers from a block of its own,
// so a namespace made later on another processor may have a smaller number, and pinning it fails
// with EINVAL. The launcher therefore makes a lab's mount namespace on the processor whose numbers
// are the smallest: from then on every number that any processor gives is larger.
#pragma once

#include <optional>

#include <sched.h>

namespace overlab::lab {

/// The processor, of those a lab may run on, that gives the smallest mount namespace numbers now;
/// nullopt where the kernel does not tell (before 6.11, where the order is always right).
std::optional<int> processorOfSmallestNumbers();

/// Keeps the calling thread on one processor; the destructor lets it run where it could before.
class ProcessorPin
{
public:
    explicit ProcessorPin(std::optional<int> processor);
    ~ProcessorPin();
    ProcessorPin(const ProcessorPin &) = delete;
    ProcessorPin &operator=(const ProcessorPin &) = delete;

    /// For the child, which inherits the pin: it may run on every processor, whatever the starter's
    /// own limits are.
    static void releaseChild();

private:
    cpu_set_t m_before{};
    bool m_isPinned = false;
};

} // namespace overlab::lab
