// SPDX-License-Identifier: GPL-3.0-or-later
// An overlabd for a window's tests: it lists one running lab, "article", whose engine a FakeEngine is.
#pragma once

#include <QFile>
#include <QString>

namespace overlab::testing {

/// Puts it into \a folder, and the folder before all others into PATH. False: it could not be written.
inline bool listRunningArticle(const QString &folder)
{
    qputenv("PATH", QFile::encodeName(folder) + ":/usr/bin:/bin");
    QFile program(folder + QStringLiteral("/overlabd"));
    return program.open(QIODevice::WriteOnly)
        && program.write("#!/bin/sh\ncase \"$1\" in\n--list) echo '[{\"name\": \"article\", \"state\": \"running\", \"pid\": 17}]' ;;\n"
                         "--doctor) echo '{}' ;;\nesac\n") > 0
        && program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace overlab::testing
