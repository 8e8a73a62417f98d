// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/execute/newguests.h"

#include "engine/base/error.h"
#include "engine/host/netlink/ethernet.h"
#include "engine/lab/digest.h"
#include "engine/lab/guest/guestworld.h"
#include "engine/lab/marks.h"
#include "engine/lab/paths.h"

#include <system_error>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using blueprint::GuestInterface;
using blueprint::NamespaceGuest;

void configureCards(const NamespaceGuest &guest)
{
    host::NetlinkSocket socket(paths::guestNamespace(guest.uuid));
    QStringList devices;
    for (const GuestInterface &card : guest.interfaces)
        devices.append(card.device);
    host::disableTransmitChecksum(socket, devices);
    configureStaticCards(guest, socket);
}

} // namespace

NewGuests::NewGuests(const NodeJob &job)
    : m_job(job), m_guests(job.changes.guests.wanted())
{
}

NewGuests::~NewGuests()
{
    if (m_preparing.valid())
        m_preparing.wait();
}

void NewGuests::begin()
{
    if (m_guests.isEmpty())
        return;
    try {
        m_preparing = std::async(std::launch::async, &NewGuests::prepare, this);
    } catch (const std::system_error &error) {
        throw Error(ErrorCode::CommandFailed, m_job.node(), QString::fromUtf8(error.what()));
    }
}

NewGuests::Failures NewGuests::prepare()
{
    Failures failures;
    QList<NamespaceGuest> ready;
    for (const NamespaceGuest &guest : std::as_const(m_guests)) {
        try {
            // Should finish() not come, the next apply and its own end find the guest by this.
            writeMark(m_job.node(), MarkKind::Guest, guest.key(),
                      {QByteArrayLiteral("unfinished"), guest.object, {}});
            configureCards(guest);
            ready.append(guest);
        } catch (const Error &error) {
            failures.insert(guest.uuid, QString::fromUtf8(error.what()));
        }
    }
    for (const FailedStart &failed : m_clients.start(ready))
        failures.insert(failed.machine, failed.reason);
    return failures;
}

void NewGuests::finish()
{
    if (!m_preparing.valid())
        return;
    const Failures failures = m_preparing.get();
    m_clients.letAsk();
    for (const NamespaceGuest &guest : std::as_const(m_guests)) {
        if (const auto failure = failures.find(guest.uuid); failure != failures.end()) {
            m_job.fail(guest.object, u"machine-failed"_s, *failure);
            continue;
        }
        writeMark(m_job.node(), MarkKind::Guest, guest.key(), {digestOf(guest), guest.object, {}});
    }
}

} // namespace overlab::lab
