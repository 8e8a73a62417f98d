// SPDX-License-Identifier: GPL-3.0-or-later
// One running slirp4netns. It dies with the process that holds this object, however that ends.
#pragma once

#include "engine/host/process/filedescriptor.h"

#include <QByteArray>
#include <QString>

#include <sys/types.h>

namespace overlab::lab {

struct SlirpOptions
{
    QString program;
    QByteArray networkNamespace; ///< path, with a link in no place below the lab's root
    QByteArray userNamespace;    ///< path; empty: the caller's own
    QString subnet;
    QByteArray mark; ///< "NAME=VALUE" in its environment: whose it is
};

class Slirp
{
public:
    /// Throws Error when it cannot be started, also when there is no such namespace.
    explicit Slirp(const SlirpOptions &options);
    Slirp(Slirp &&other) noexcept;
    Slirp &operator=(Slirp &&) = delete;
    ~Slirp(); ///< ends it

    int readyEnd() const { return m_ready.get(); }   ///< readable: call readReady()
    int errorsEnd() const { return m_errors.get(); } ///< readable: call readErrors()

    bool readReady(); ///< whether the device is there and set up
    /// False when it has ended, or is of no use any more.
    bool readErrors();
    QString lastWords() const; ///< the end of what it said

private:
    pid_t m_pid = 0;
    host::FileDescriptor m_exit; ///< slirp4netns ends when this is closed
    host::FileDescriptor m_ready;
    host::FileDescriptor m_errors;
    QByteArray m_said;
};

/// Environment variable that names the state folder a slirp4netns works for.
inline constexpr auto uplinkMark = "OVERLAB_UPLINK_OF";

} // namespace overlab::lab
