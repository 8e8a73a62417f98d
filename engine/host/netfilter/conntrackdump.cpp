// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netfilter/conntrackdump.h"

#include "engine/base/error.h"
#include "engine/host/netlink/namespaces.h"

#include <cerrno>
#include <exception>

#include <sys/socket.h>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

struct Dump
{
    const std::function<void(const nf_conntrack *)> &each;
    std::exception_ptr failure; ///< which must not pass through the C library
};

int look(nf_conntrack_msg_type, nf_conntrack *connection, void *data)
{
    auto *const dump = static_cast<Dump *>(data);
    try {
        dump->each(connection);
    } catch (...) {
        dump->failure = std::current_exception();
        return NFCT_CB_STOP;
    }
    return NFCT_CB_CONTINUE;
}

} // namespace

void throwConntrackError(const QString &place, const QString &what)
{
    const int reason = errno;
    const bool denied = reason == EPERM || reason == EACCES;
    throw Error(denied ? ErrorCode::NotPermitted : ErrorCode::CommandFailed, place, what + u": "_s + errnoText(reason));
}

ConntrackHandle openConntrack(const QString &namespacePath)
{
    ConntrackHandle handle;
    inNamespace(namespacePath, [&] { handle.reset(nfct_open(CONNTRACK, 0)); });
    if (!handle)
        throwConntrackError(namespacePath, u"connection tracking"_s);
    return handle;
}

void forEachConnection(const ConntrackHandle &handle, const QString &place, const std::function<void(const nf_conntrack *)> &each)
{
    Dump dump{each, {}};
    nfct_callback_register(handle.get(), NFCT_T_ALL, look, &dump);
    const quint32 family = AF_UNSPEC; // both
    const int status = nfct_query(handle.get(), NFCT_Q_DUMP, &family);
    const int reason = errno;
    nfct_callback_unregister(handle.get());
    if (dump.failure)
        std::rethrow_exception(dump.failure);
    errno = reason;
    if (status != 0)
        throwConntrackError(place, u"reading the tracked connections"_s);
}

} // namespace overlab::host
