// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/world/labfolders.h"

#include "engine/lab/insideplaces.h"

#include <QDir>
#include <QRegularExpression>

#include <pwd.h>
#include <unistd.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

QString homeFolder()
{
    const QString home = qEnvironmentVariable("HOME");
    if (!home.isEmpty())
        return home;
    const passwd *const entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_dir) : u"/"_s;
}

} // namespace

bool isLabName(const QString &name)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\z"_s);
    return pattern.match(name).hasMatch();
}

QString labsFolder()
{
    const QString chosen = qEnvironmentVariable("OVERLAB_STATE_DIR");
    if (!chosen.isEmpty())
        return QDir::cleanPath(QDir(chosen).absolutePath());
    if (geteuid() == 0)
        return u"/var/lib/overlab/labs"_s;
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(state) ? state : homeFolder() + u"/.local/state"_s;
    return QDir::cleanPath(base + u"/overlab/labs"_s);
}

QStringList coveredFolders()
{
    return {u"/run"_s, u"/tmp"_s, u"/var/cache"_s, u"/var/lib"_s, u"/var/log"_s, u"/var/tmp"_s};
}

QString pathInsideLab(const QString &path)
{
    QString clean = QDir::cleanPath(path);
    if (clean == u"/var/run"_s || clean.startsWith(u"/var/run/"_s)) // a symbolic link to /run
        clean.remove(0, 4);
    const QStringList covered = coveredFolders();
    for (const QString &folder : covered) {
        if (clean == folder || clean.startsWith(folder + u'/'))
            return QLatin1StringView(inside::hostFolder) + clean;
    }
    return clean;
}

} // namespace overlab::lab
