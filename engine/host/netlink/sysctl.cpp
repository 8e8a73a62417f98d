// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netlink/sysctl.h"

#include "engine/base/error.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/process/filedescriptor.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

QByteArray fileOf(const QString &key)
{
    QString path = key;
    if (!path.contains(u'/'))
        path.replace(u'.', u'/');
    return "/proc/sys/" + path.toUtf8();
}

ErrorCode codeOf(int errorNumber)
{
    switch (errorNumber) {
    case ENOENT:
        return ErrorCode::NotFound;
    case EPERM:
    case EACCES:
    case EROFS:
        return ErrorCode::NotPermitted;
    default:
        return ErrorCode::BadReply;
    }
}

} // namespace

QList<Sysctl> quietIpv6()
{
    return {{u"net.ipv6.conf.default.addr_gen_mode"_s, u"1"_s}, // none, see if_link.h
            {u"net.ipv6.conf.default.accept_ra"_s, u"0"_s}};
}

void writeSysctlsHere(const QList<Sysctl> &sysctls)
{
    std::optional<Error> failure;
    for (const Sysctl &sysctl : sysctls) {
        const QByteArray value = sysctl.value.toUtf8();
        const FileDescriptor file(open(fileOf(sysctl.key).constData(), O_WRONLY | O_CLOEXEC));
        if (file.isOpen() && write(file.get(), value.constData(), size_t(value.size())) >= 0)
            continue;
        if (!failure)
            failure = Error(codeOf(errno), sysctl.key,
                            u"setting it to %1: %2"_s.arg(sysctl.value, errnoText(errno)));
    }
    if (failure)
        throw *failure;
}

void writeSysctls(const QString &namespacePath, const QList<Sysctl> &sysctls)
{
    inNamespace(namespacePath, [&sysctls] { writeSysctlsHere(sysctls); });
}

std::optional<QString> readSysctl(const QString &namespacePath, const QString &key)
{
    std::optional<QString> value;
    inNamespace(namespacePath, [&value, &key] {
        const FileDescriptor file(open(fileOf(key).constData(), O_RDONLY | O_CLOEXEC));
        char text[4096];
        const ssize_t length = file.isOpen() ? read(file.get(), text, sizeof text) : -1;
        if (length >= 0)
            value = QString::fromUtf8(text, length).trimmed();
        else if (errno != ENOENT)
            throw Error(codeOf(errno), key, errnoText(errno));
    });
    return value;
}

} // namespace overlab::host
