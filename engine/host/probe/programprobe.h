// SPDX-License-Identifier: GPL-3.0-or-later
// Which programs a lab can use, where they are and which version they say they are.
#pragma once

#include "engine/host/probe/hostcapabilities.h"

#include <QProcess>

#include <memory>
#include <vector>

namespace overlab::host {

/// Asks all programs at once from construction on; findings() collects the answers.
class PendingPrograms
{
public:
    PendingPrograms();
    ~PendingPrograms();

    QList<Finding> findings();

private:
    struct Asked;
    std::vector<Asked> m_asked;
};

/// The first thing in \a text that looks like a version ("3.1.0"); empty when nothing does.
QString versionIn(const QString &text);

} // namespace overlab::host
