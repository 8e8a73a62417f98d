// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/execute/newguests.h"

#include "engine/base/error.h"
#include "engine/host/netlink/ethernet.h"
#include "engine/lab/digest.h"
#include "engine/lab/guest/guestworld.h"
#include "engine/lab/marks.h"
#include "engine/lab/paths.h"

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
    : m_job(job), m_guests(job.changes.guests.wanted()), m_clients(job.node())
{
}

NewGuests::~NewGuests()
{
    if (m_preparing.valid())
        m_preparing.wait();
}

void NewGuests::begin()
{
    if (!m_guests.isEmpty())
        m_preparing = std::async(std::launch::async, &NewGuests::prepare, this);
}

NewGuests::Failures NewGuests::prepare()
{
    Failures failures;
    QList<NamespaceGuest> ready;
    for (const NamespaceGuest &guest : std::as_const(m_guests)) {
        try {
            configureCards(guest);
            ready.append(guest);
        } catch (const Error &error) {
            failures.insert(guest.uuid, QString::fromUtf8(error.what()));
        }
    }
    for (const GuestStart &start : m_clients.start(ready))
        failures.insert(start.machine, start.failure);
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
