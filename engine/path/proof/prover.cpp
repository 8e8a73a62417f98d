// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/proof/prover.h"

#include "engine/base/error.h"
#include "engine/host/capture/framecapture.h"
#include "engine/path/proof/arrival.h"
#include "engine/path/proof/framelog.h"
#include "engine/path/proof/sightmatching.h"

#include <QRandomGenerator>

#include <future>

namespace overlab::path {

using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto readStep = 10ms;
constexpr auto settling = 20ms;      // the kernel begins to stamp frames with their time when somebody wants it
constexpr auto longestWay = 2s;      // since the packet was sent, or first seen
constexpr auto guestPatience = 15s;  // for what a virtual machine is told to do
constexpr auto afterArrival = 50ms;  // for copies that come later
constexpr auto afterDrop = 400ms;    // for what should not come at all
constexpr int ipAndIcmpHeaders = 28;

/// Where the packet is made, and how.
class Source
{
public:
    virtual ~Source() = default;
    virtual void send() = 0;
    /// Whether nothing more will be sent.
    virtual bool isDone() = 0;
    virtual void finish(Proof &proof) = 0;
};

/// A namespace of the lab, with sockets of our own.
class OwnSource : public Source
{
public:
    OwnSource(const QString &namespacePath, const MarkedPacket &packet) : m_sender(namespacePath, packet) {}

    void send() override { m_error = m_sender.send(); }
    bool isDone() override { return true; }
    void finish(Proof &proof) override { proof.sendError = m_error; }

private:
    MarkedSender m_sender;
    QString m_error;
};

/// A virtual machine, by its agent.
class GuestSource : public Source
{
public:
    GuestSource(GuestSender sender, GuestOrder order) : m_sender(std::move(sender)), m_order(std::move(order)) {}

    void send() override
    {
        m_run = std::async(std::launch::async, [this] { return m_sender(m_order, m_stop.get_token()); });
    }
    bool isDone() override { return m_run.wait_for(0s) == std::future_status::ready; }
    void finish(Proof &proof) override
    {
        m_stop.request_stop();
        try {
            proof.sendError = m_run.get();
        } catch (const Error &error) {
            proof.isSent = false;
            proof.sendError = QString::fromUtf8(error.what());
        }
    }

private:
    GuestSender m_sender;
    GuestOrder m_order;
    std::stop_source m_stop;
    std::future<QString> m_run;
};

QString namespaceOf(const LabIndex &index, const LabPlaces &places, const PathQuestion &question)
{
    if (const int *const machine = std::get_if<int>(&question.from))
        return places.guestNamespace(index.topology().machines.at(*machine).uuid);
    const Stack &stack = std::get<Stack>(question.from);
    return stack.nameSpace.isEmpty() ? places.nodeNamespace(stack.node) : places.namedNamespace(stack.node, stack.nameSpace);
}

bool isVirtualMachine(const LabIndex &index, const PathQuestion &question)
{
    const int *const machine = std::get_if<int>(&question.from);
    return machine && index.topology().machines.at(*machine).type == design::MachineType::Vm;
}

MarkedPacket packetFor(const PathQuestion &question, const PathAnswer &predicted)
{
    MarkedPacket packet = MarkedPacket::make(question.protocol);
    packet.source = predicted.there.hops.isEmpty() ? Ipv4Address() : predicted.there.hops.first().after.ipSrc;
    packet.destination = question.to;
    packet.sourcePort = question.sourcePort;
    packet.destinationPort = question.destinationPort;
    packet.lengthBytes = question.lengthBytes;
    return packet;
}

/// What cannot be watched is not missed.
void forgetUnwatched(Proof &proof, const host::FrameCapture &capture)
{
    QSet<int> unwatched;
    for (int i = 0; i < proof.plan.devices.size(); ++i) {
        if (const auto failure = capture.failure(i)) {
            proof.unwatched.append({i, failure->detail()});
            unwatched.insert(i);
        }
    }
    for (WayPlan *const way : {&proof.plan.there, proof.plan.back ? &*proof.plan.back : nullptr}) {
        for (qsizetype i = 0; way && i < way->sights.size(); ++i) {
            if (unwatched.contains(way->sights.at(i).device))
                way->sights[i].prediction = ExpectedSight::Prediction::Open;
        }
    }
}

/// The sender chose its port itself.
void adoptSourcePort(WatchPlan &plan, int predicted, int chosen)
{
    for (ExpectedSight &sight : plan.there.sights) {
        if (sight.packet.srcPort == predicted)
            sight.packet.srcPort = chosen;
    }
    if (!plan.back)
        return;
    for (ExpectedSight &sight : plan.back->sights) {
        if (sight.packet.dstPort == predicted)
            sight.packet.dstPort = chosen;
    }
}

class Watching
{
public:
    Watching(Proof &proof, host::FrameCapture &capture, FrameLog log, const PathQuestion &question, Outcome outcome)
        : m_proof(proof), m_capture(capture), m_log(std::move(log)), m_question(question), m_outcome(outcome)
    {
    }

    void until(Source &source)
    {
        const Clock::time_point begun = Clock::now();
        m_lastNews = begun;
        bool wasDone = false;
        while (true) {
            read();
            const Clock::time_point now = Clock::now();
            const bool isDone = source.isDone();
            if (isDone && !wasDone)
                m_lastNews = now;
            wasDone = isDone;
            const auto quiet = m_outcome == Outcome::Delivered ? afterArrival : afterDrop;
            if ((isDone || m_firstSeen) && isComplete(m_proof) && now - m_lastNews > quiet)
                return;
            if (m_firstSeen ? now - *m_firstSeen > longestWay : isDone ? now - m_lastNews > longestWay : now - begun > guestPatience)
                return;
        }
    }

    void read()
    {
        if (!m_log.add(m_capture.read(readStep)))
            return;
        m_lastNews = Clock::now();
        if (!m_firstSeen && m_log.hasSeenPacket())
            m_firstSeen = m_lastNews;
        if (m_log.sourcePort())
            adoptSourcePort(m_proof.plan, m_question.sourcePort, *m_log.sourcePort());
        m_proof.frames = m_log.frames();
        judge(m_proof, m_outcome);
    }

    void finish()
    {
        m_proof.frames = m_log.frames(); // with the ARP that came since
        m_proof.lostFrames = m_capture.lostFrames();
        judge(m_proof, m_outcome);
    }

private:
    Proof &m_proof;
    host::FrameCapture &m_capture;
    FrameLog m_log;
    const PathQuestion &m_question;
    const Outcome m_outcome;
    Clock::time_point m_lastNews;
    std::optional<Clock::time_point> m_firstSeen;
};

} // namespace

int freshSourcePort()
{
    // The kernel's range for clients (net.ipv4.ip_local_port_range).
    return QRandomGenerator::system()->bounded(32768, 61000);
}

Proof prove(const LabIndex &index, const LabPlaces &places, const PathQuestion &question, const PathAnswer &predicted,
            const GuestSender &sendFromGuest)
{
    const Clock::time_point begun = Clock::now();
    Proof proof;
    proof.plan = planWatch(index, places, question, predicted);
    const MarkedPacket packet = packetFor(question, predicted);
    const bool isGuest = isVirtualMachine(index, question);
    ExpectedFlow flow;
    if (!proof.plan.there.sights.isEmpty()) {
        flow.device = proof.plan.there.sights.first().device;
        flow.packet = proof.plan.there.sights.first().packet;
    }
    flow.payloadBytes = question.protocol == Protocol::Icmp ? std::max(0, question.lengthBytes - ipAndIcmpHeaders) : -1;
    flow.arpDevices = int(std::count_if(proof.plan.devices.cbegin(), proof.plan.devices.cend(),
                                        [](const WatchedDevice &device) { return device.isPredicted; }));
    std::unique_ptr<Source> source;
    if (isGuest)
        source = std::make_unique<GuestSource>(sendFromGuest, GuestOrder{std::get<int>(question.from), packet, flow.payloadBytes});
    else
        source = std::make_unique<OwnSource>(namespaceOf(index, places, question), packet);

    QList<host::CaptureDevice> devices;
    for (const WatchedDevice &device : std::as_const(proof.plan.devices))
        devices.append({device.namespacePath, device.device});
    host::FrameCapture capture(devices);
    forgetUnwatched(proof, capture);
    judge(proof, predicted.there.outcome);
    Watching watching(proof, capture, FrameLog(flow, isGuest ? std::nullopt : std::optional(packet.mark)), question,
                      predicted.there.outcome);
    for (const Clock::time_point start = Clock::now(); Clock::now() - start < settling;)
        watching.read();
    source->send();
    watching.until(*source);
    source->finish(proof);
    watching.finish();
    judgeArrival(proof, question.protocol);
    proof.milliseconds = std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
    return proof;
}

} // namespace overlab::path
