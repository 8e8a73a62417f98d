// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/labaddress.h"

#include "engine/base/error.h"

#include <QDir>
#include <QRegularExpression>

#include <unistd.h>

namespace overlab::client {

using namespace Qt::StringLiterals;

QString labsFolder()
{
    const QString given = qEnvironmentVariable("OVERLAB_STATE_DIR");
    if (!given.isEmpty())
        return given;
    if (geteuid() == 0)
        return u"/var/lib/overlab/labs"_s;
    const QString state =
        qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + u"/.local/state"_s);
    return state + u"/overlab/labs"_s;
}

Host Host::fromText(const QString &text)
{
    if (text.isEmpty() || text == u"local")
        return {};
    if (text.startsWith(u'-'))
        throw Error(ErrorCode::NotFound, text, u"not an ssh destination"_s);
    return {text};
}

bool isValidLabName(const QString &name)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\z"_s);
    return pattern.match(name).hasMatch();
}

QString stateFolder(const QString &name)
{
    return QDir(labsFolder()).absoluteFilePath(name);
}

} // namespace overlab::client
