// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/world/removetree.h"

#include "engine/lab/world/idmap.h"
#include "engine/lab/world/namespacechild.h"
#include "engine/lab/world/systemerror.h"

#include <QFile>

#include <cerrno>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/stat.h>
#include <unistd.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using host::FileDescriptor;

using Entries = std::unique_ptr<DIR, int (*)(DIR *)>;

Entries openEntries(int folder, const QString &path)
{
    FileDescriptor own(
        checked(openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC), path, u"open"_s));
    return Entries(fdopendir(own.release()), closedir);
}

void removeContents(int folder, dev_t device, const QString &path)
{
    const Entries entries = openEntries(folder, path);
    while (const dirent *const entry = readdir(entries.get())) {
        const QByteArray name(entry->d_name);
        if (name == "." || name == "..")
            continue;
        const QString place = path + u'/' + QFile::decodeName(name);
        struct stat status
        {
        };
        checked(fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW), place, u"stat"_s);
        if (status.st_dev != device)
            throw Error(ErrorCode::NameTaken, place, u"something is mounted there"_s);
        if (S_ISDIR(status.st_mode)) {
            const FileDescriptor inner(checked(
                openat(folder, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC),
                place, u"open"_s));
            removeContents(inner.get(), device, place);
        }
        checked(unlinkat(folder, name.constData(), S_ISDIR(status.st_mode) ? AT_REMOVEDIR : 0),
                place, u"remove"_s);
    }
}

void removeContentsOf(const StateFolder &folder)
{
    struct stat status
    {
    };
    checked(fstat(folder.descriptor(), &status), folder.path(), u"fstat"_s);
    removeContents(folder.descriptor(), status.st_dev, folder.path());
}

void removeContentsAsLabRoot(const StateFolder &folder)
{
    NamespaceChild child(CLONE_NEWUSER, [&folder](const Reporter &) {
        removeContentsOf(folder);
        return 0;
    });
    writeIdMaps(child.pid(), readSubordinateIds());
    child.go();
    child.waitForEnd();
}

} // namespace

void removeStateFolder(const StateFolder &folder)
{
    try {
        removeContentsOf(folder);
    } catch (const Error &error) {
        if (error.code() != ErrorCode::NotPermitted || geteuid() == 0)
            throw;
        removeContentsAsLabRoot(folder);
    }
    if (!folder.isStillThere())
        throw Error(ErrorCode::NameTaken, folder.path(), u"was exchanged meanwhile"_s);
    checked(rmdir(QFile::encodeName(folder.path()).constData()), folder.path(), u"rmdir"_s);
}

} // namespace overlab::lab
