// SPDX-License-Identifier: GPL-3.0-or-later
// Owns one file descriptor of the kernel. Used by all drivers that hold namespaces, pipes, sockets
// or pidfds; opening them is the drivers' own affair.
#pragma once

#include <utility>

namespace overlab::host {

/// Closes its descriptor when it goes; -1 means none. Move-only.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int descriptor) : m_descriptor(descriptor) {}
    FileDescriptor(FileDescriptor &&other) noexcept : m_descriptor(other.release()) {}
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        if (this != &other)
            reset(other.release());
        return *this;
    }
    ~FileDescriptor() { reset(); }

    int get() const { return m_descriptor; }
    bool isOpen() const { return m_descriptor >= 0; }
    /// Gives the descriptor away: the caller closes it.
    [[nodiscard]] int release() { return std::exchange(m_descriptor, -1); }
    void reset(int descriptor = -1);

private:
    int m_descriptor = -1;
};

} // namespace overlab::host
