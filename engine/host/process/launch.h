// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the child of run() and Session. It shares our memory until it has exec'ed (CLONE_VM) while
// our thread sleeps (CLONE_VFORK): no page tables are copied and no reply pipe is needed.
#pragma once

#include "engine/host/process/childimage.h"
#include "engine/host/process/filedescriptor.h"

#include <sys/types.h>

namespace overlab::host {

struct Launched
{
    pid_t pid = -1;
    FileDescriptor pidfd;
};

/// Starts \a image as our child, in a session of its own; returns when it has exec'ed. Throws.
Launched launch(const ChildImage &image, const int descriptors[3], bool terminal);

/// Waits (blocking) for our child and reaps it: its exit code, or 128+N for signal N.
int reapChild(const Launched &child);

/// All signals wait while this lives: a handler of ours must not run in a child that shares our
/// memory.
class BlockedSignals
{
public:
    BlockedSignals();
    ~BlockedSignals();
    BlockedSignals(const BlockedSignals &) = delete;

private:
    sigset_t m_before;
};

/// The memory that a child's function runs on.
class ChildStack
{
public:
    ChildStack();
    ~ChildStack();
    ChildStack(const ChildStack &) = delete;
    /// Where a child begins; no earlier child may still run on it.
    void *fresh() const;

private:
    static constexpr size_t size = 256 * 1024;
    void *m_memory;
};

} // namespace overlab::host
