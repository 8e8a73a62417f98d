// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a child needs before its exec, laid out as C strings beforehand: between clone and
// exec it shares its parent's memory and must neither allocate nor lock. Internal to
// engine/host/process.
#pragma once

#include "engine/base/error.h"
#include "engine/host/process/place.h"

#include <QByteArray>

#include <deque>
#include <vector>

namespace overlab::host {

struct ProcessSpec;

/// What the child was about when something failed; ends up in Error::detail.
enum class ChildStep {
    Start,
    OpenLog,
    Terminal,
    NetworkNamespace,
    UtsNamespace,
    MountNamespace,
    Hostname,
    PrivateMounts,
    BindSource,
    BindTarget,
    SysMount,
    WorkingDirectory,
    StandardStreams,
    Exec,
};

/// Written by the child into its parent's memory.
struct ChildFault
{
    ChildStep step = ChildStep::Start;
    int errorNumber = 0; ///< zero: the program runs
    int which = 0;       ///< the index of the bind mount
};

class ChildImage
{
public:
    explicit ChildImage(const ProcessSpec &spec);
    ChildImage(const ChildImage &) = delete;
    ChildImage(ChildImage &&) = default;

    /// Child only: enters the place, takes \a descriptors as its standard streams and execs.
    /// Returns only when that failed. With \a terminal descriptors[0] becomes the controlling
    /// terminal.
    void become(const int descriptors[3], bool terminal, ChildFault &fault) const noexcept;

    /// Parent only: \a fault as an exception's value.
    Error toError(const ChildFault &fault) const;

private:
    struct Bind
    {
        const char *source;
        const char *target;
        bool clearTarget;
    };

    const char *keep(const QString &text);
    void buildEnvironment(const Place &place);
    void buildCandidates(const QString &program, const QByteArray &path);
    bool enterNamespaces(ChildFault &fault) const noexcept;
    bool arrangeMounts(ChildFault &fault) const noexcept;
    void exec(ChildFault &fault) const noexcept;

    std::deque<QByteArray> m_texts; // keeps what the pointers below point to
    const char *m_program = nullptr;
    const char *m_networkNamespace = nullptr;
    const char *m_mountNamespace = nullptr;
    const char *m_utsNamespace = nullptr;
    const char *m_hostname = nullptr;
    const char *m_workingDirectory = nullptr;
    bool m_ownSys = false;
    std::vector<Bind> m_binds;
    mutable std::vector<int> m_bindSources; // the child's scratch space
    std::vector<const char *> m_candidates;
    std::vector<char *> m_arguments;
    std::vector<char *> m_environment;
};

} // namespace overlab::host
