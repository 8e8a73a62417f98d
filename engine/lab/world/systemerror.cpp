// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/world/systemerror.h"

#include <cerrno>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

ErrorCode codeFor(int errorNumber)
{
    switch (errorNumber) {
    case EPERM:
    case EACCES:
    case EROFS:
        return ErrorCode::NotPermitted;
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::NotFound;
    case ENODEV:
    case ENOSYS:
    case EOPNOTSUPP:
    case EINVAL:
    case ENOSPC: // of clone(): the limit on user namespaces is zero
        return ErrorCode::NotSupported;
    case EEXIST:
    case ELOOP:
        return ErrorCode::NameTaken;
    default:
        return ErrorCode::CommandFailed;
    }
}

} // namespace

Error systemError(int errorNumber, const QString &place, const QString &what)
{
    return Error(codeFor(errorNumber), place, u"%1: %2"_s.arg(what, errnoText(errorNumber)));
}

int checked(int result, const QString &place, const QString &what)
{
    if (result < 0)
        throw systemError(errno, place, what);
    return result;
}

} // namespace overlab::lab
