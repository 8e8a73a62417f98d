// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/matrix/lightmeasurement.h"

#include "engine/base/error.h"
#include "engine/host/netlink/netlinkbatch.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <map>

#include <sys/epoll.h>

namespace overlab::path {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostHeld = 200;          ///< couples with ARP entries: 400 of 1,024
constexpr size_t mostUnderway = 600;   ///< couples
constexpr auto patience = 10s;         ///< with a kernel that has no room
constexpr int pauseMs = 5;             ///< between two looks at the clock
constexpr std::array<std::chrono::milliseconds, mostTries> holdFor{100ms, 200ms, 400ms, 800ms};
constexpr std::array<std::chrono::milliseconds, mostTries> waitFor{400ms, 600ms, 900ms, 1200ms};

} // namespace

LightMeasurement::LightMeasurement(const LabIndex &index, const LabPlaces &places, const ReachabilityQuestion &question,
                                   const QList<QList<Ipv4Address>> &targets)
    : m_index(index), m_places(places), m_question(question), m_targets(targets),
      m_rows(targets.size(), QList<MeasuredCell>(targets.size())), m_guests(size_t(targets.size())), m_poll(epoll_create1(EPOLL_CLOEXEC))
{
}

void LightMeasurement::openGuests()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const blueprint::ResolvedMachine &machine = m_index.topology().machines.at(m_question.machines.at(row));
        if (machine.type != design::MachineType::Namespace)
            continue;
        Guest &guest = m_guests[size_t(row)];
        const QString path = m_places.guestNamespace(machine.uuid);
        try {
            guest.netlink = host::NetlinkSocket(path);
            const QList<host::NeighbourState> neighbours = guest.netlink.readNeighbours();
            for (const host::NeighbourState &neighbour : neighbours)
                guest.known.insert(neighbour.address.value());
            guest.socket.emplace(path, m_question.protocol, m_question.destinationPort);
        } catch (const Error &error) {
            for (int to = 0; to < m_rows.size(); ++to) {
                if (!m_targets.at(row).at(to).isNull())
                    m_rows[row][to] = {MeasuredCell::State::Silent, measured::notRunning, error.detail(), 0};
            }
            continue;
        }
        for (int to = 0; to < m_rows.size(); ++to) {
            if (!m_targets.at(row).at(to).isNull())
                guest.columns.insert(m_targets.at(row).at(to).value(), to);
        }
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u32 = quint32(row);
        epoll_ctl(m_poll.get(), EPOLL_CTL_ADD, guest.socket->descriptor(), &event);
    }
}

bool LightMeasurement::isOpen(int from, int to) const
{
    return m_guests[size_t(from)].socket && !m_targets.at(from).at(to).isNull()
        && m_rows.at(from).at(to).state != MeasuredCell::State::Answered;
}

bool LightMeasurement::areNeighbours(int first, int second) const
{
    const QList<blueprint::ResolvedPort> &own = m_index.topology().machines.at(m_question.machines.at(first)).ports;
    const QList<blueprint::ResolvedPort> &others = m_index.topology().machines.at(m_question.machines.at(second)).ports;
    return std::any_of(own.cbegin(), own.cend(), [&others](const auto &port) {
        return std::any_of(others.cbegin(), others.cend(), [&port](const auto &other) { return other.network == port.network; });
    });
}

/// Those who are near each other in the list first: so all guests have about as much to do at a time.
void LightMeasurement::makeCouples()
{
    const int count = int(m_rows.size());
    for (int distance = 1; distance < count; ++distance) {
        for (int first = 0; first + distance < count; ++first) {
            const int second = first + distance;
            if (isOpen(first, second) || isOpen(second, first))
                m_waiting.push_back({first, second, areNeighbours(first, second)});
        }
    }
}

int LightMeasurement::send(int from, int to, int tries)
{
    if (!isOpen(from, to))
        return 0;
    const int refusal = m_guests[size_t(from)].socket->send(m_targets.at(from).at(to));
    if (refusal == ENOBUFS || refusal == EAGAIN)
        return refusal;
    MeasuredCell &cell = m_rows[from][to];
    cell.tries = tries;
    cell.state = MeasuredCell::State::Silent;
    cell.code = refusal ? QString(measured::refused) : QString();
    cell.detail = refusal ? errnoText(refusal) : QString();
    return 0;
}

bool LightMeasurement::start(Couple &couple)
{
    const Clock::time_point now = Clock::now();
    const size_t number = size_t(couple.tries);
    if (send(couple.first, couple.second, couple.tries + 1) != 0 || send(couple.second, couple.first, couple.tries + 1) != 0)
        return false;
    couple.isHeld = couple.isOnLink;
    m_held += couple.isHeld;
    couple.releaseAt = now + holdFor.at(number);
    couple.endAt = now + waitFor.at(number);
    ++couple.tries;
    return true;
}

void LightMeasurement::takeAnswers(int from)
{
    Guest &guest = m_guests[size_t(from)];
    const QList<Ipv4Address> answers = guest.socket->receive();
    for (const Ipv4Address by : answers) {
        const auto found = guest.columns.constFind(by.value());
        if (found == guest.columns.cend())
            continue;
        MeasuredCell &cell = m_rows[from][*found];
        cell.state = MeasuredCell::State::Answered;
        cell.code.clear();
        cell.detail.clear();
    }
}

void LightMeasurement::listen(int milliseconds)
{
    std::array<epoll_event, 64> events{};
    const int count = epoll_wait(m_poll.get(), events.data(), int(events.size()), milliseconds);
    for (int i = 0; i < count; ++i)
        takeAnswers(int(events.at(size_t(i)).data.u32));
}

bool LightMeasurement::isDone(const Couple &couple) const
{
    return !isOpen(couple.first, couple.second) && !isOpen(couple.second, couple.first);
}

void LightMeasurement::forgetNeighbour(int row, int other, host::NetlinkBatch &batch) const
{
    const int machine = m_question.machines.at(row);
    const QList<blueprint::ResolvedPort> &ports = m_index.topology().machines.at(machine).ports;
    const QList<blueprint::ResolvedPort> &others = m_index.topology().machines.at(m_question.machines.at(other)).ports;
    for (int card = 0; card < ports.size(); ++card) {
        const blueprint::GuestInterface *const interface = m_index.card({machine, card});
        for (const blueprint::ResolvedPort &port : others) {
            if (!interface || port.network != ports.at(card).network)
                continue;
            for (const blueprint::ResolvedAddress &address : port.addresses) {
                if (!m_guests[size_t(row)].known.contains(address.address.value()))
                    batch.removeNeighbour(address.address.toString(), interface->device, address.address);
            }
        }
    }
}

void LightMeasurement::forget(const std::vector<Couple> &couples)
{
    std::map<int, host::NetlinkBatch> batches;
    for (const Couple &couple : couples) {
        for (const auto &[row, other] : {std::pair(couple.first, couple.second), std::pair(couple.second, couple.first)}) {
            if (m_guests[size_t(row)].socket)
                forgetNeighbour(row, other, batches.try_emplace(row, m_guests[size_t(row)].netlink).first->second);
        }
    }
    for (auto &[row, batch] : batches) {
        [[maybe_unused]] const auto failures = batch.commit(); // what went by itself is gone as well
    }
}

void LightMeasurement::sweep()
{
    const Clock::time_point now = Clock::now();
    std::vector<Couple> released;
    const auto isOver = [&](Couple &couple) {
        const bool isDone = this->isDone(couple);
        const bool isLate = now >= couple.endAt;
        const bool isInTheWay = now >= couple.releaseAt && !m_waiting.empty();
        if (couple.isHeld && (isDone || isLate || isInTheWay)) {
            couple.isHeld = false;
            --m_held;
            released.push_back(couple);
        }
        if (isLate && !isDone && couple.tries < mostTries)
            m_waiting.push_back(couple);
        return isDone || isLate;
    };
    m_underway.erase(std::remove_if(m_underway.begin(), m_underway.end(), isOver), m_underway.end());
    forget(released);
}

void LightMeasurement::run(const std::stop_token &stop)
{
    openGuests();
    makeCouples();
    Clock::time_point lastStart = Clock::now();
    while ((!m_waiting.empty() || !m_underway.empty()) && !stop.stop_requested() && Clock::now() - lastStart < patience) {
        while (!m_waiting.empty() && m_held < mostHeld && m_underway.size() < mostUnderway) {
            Couple couple = m_waiting.front();
            m_waiting.pop_front();
            if (isDone(couple)) // a late answer
                continue;
            if (!start(couple)) {
                m_waiting.push_front(couple);
                break;
            }
            m_underway.push_back(couple);
            lastStart = Clock::now();
        }
        listen(pauseMs);
        sweep();
    }
    end(stop.stop_requested());
}

void LightMeasurement::end(bool isStopped)
{
    std::vector<Couple> held;
    std::copy_if(m_underway.cbegin(), m_underway.cend(), std::back_inserter(held), [](const Couple &couple) { return couple.isHeld; });
    forget(held);
    const MeasuredCell unsent = isStopped ? MeasuredCell{MeasuredCell::State::NotSent, measured::ended, {}, 0}
                                          : MeasuredCell{MeasuredCell::State::NotSent, measured::refused, errnoText(ENOBUFS), 0};
    const auto close = [this, &unsent](const Couple &couple) {
        for (const auto &[from, to] : {std::pair(couple.first, couple.second), std::pair(couple.second, couple.first)}) {
            if (isOpen(from, to))
                m_rows[from][to] = unsent;
        }
    };
    std::for_each(m_waiting.cbegin(), m_waiting.cend(), close);
    std::for_each(m_underway.cbegin(), m_underway.cend(), close);
    m_guests.clear();
}

} // namespace overlab::path
