// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/matrix/measurement.h"

#include "engine/base/error.h"
#include "engine/path/matrix/lightmeasurement.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <vector>

namespace overlab::path {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostGuestsAtOnce = 8; ///< virtual machines; each is emulated, perhaps

bool isVirtual(const LabIndex &index, int machine)
{
    return index.topology().machines.at(machine).type == design::MachineType::Vm;
}

void measureVirtual(QList<MeasuredCell> &row, const GuestBatch &batch, const QList<Ipv4Address> &targets,
                    const BatchSender &sendFromGuest, const std::stop_token &stop)
{
    try {
        const QList<Ipv4Address> answered = sendFromGuest(batch, stop);
        for (qsizetype to = 0; to < row.size(); ++to) {
            if (targets.at(to).isNull())
                continue;
            const bool isAnswered = answered.contains(targets.at(to));
            if (!isAnswered && stop.stop_requested())
                row[to] = {MeasuredCell::State::NotSent, measured::ended, {}, 0};
            else
                row[to] = {isAnswered ? MeasuredCell::State::Answered : MeasuredCell::State::Silent, {}, {}, 1};
        }
    } catch (const Error &error) {
        for (qsizetype to = 0; to < row.size(); ++to) {
            if (!targets.at(to).isNull())
                row[to] = {MeasuredCell::State::NotSent, measured::noAgent, error.detail(), 0};
        }
    }
}

} // namespace

QString measuredName(MeasuredCell::State state)
{
    switch (state) {
    case MeasuredCell::State::Answered:
        return u"answered"_s;
    case MeasuredCell::State::Silent:
        return u"silent"_s;
    case MeasuredCell::State::NotSent:
        break;
    }
    return u"not-sent"_s;
}

MeasuredRows measureReachability(const LabIndex &index, const LabPlaces &places, const ReachabilityQuestion &question,
                                 const BatchSender &sendFromGuest, const std::stop_token &stop)
{
    const qsizetype count = question.machines.size();
    QList<QList<Ipv4Address>> targets; // null: nothing is sent
    QList<qsizetype> virtuals;
    for (qsizetype from = 0; from < count; ++from) {
        QList<Ipv4Address> row;
        for (qsizetype to = 0; to < count; ++to)
            row.append(from == to ? Ipv4Address() : question.target(question.machines.at(from), question.machines.at(to)));
        targets.append(row);
        if (isVirtual(index, question.machines.at(from)))
            virtuals.append(from);
    }
    const QList<MeasuredCell> unsent(count);
    std::vector<QList<MeasuredCell>> rows(static_cast<size_t>(count), unsent); // each written by one thread
    std::atomic<qsizetype> next = 0;
    const auto sendVirtual = [&] {
        for (qsizetype i = next++; i < virtuals.size(); i = next++) {
            const qsizetype from = virtuals.at(i);
            GuestBatch batch{question.machines.at(from), targets.at(from), question.protocol, question.destinationPort};
            batch.targets.removeAll(Ipv4Address());
            if (!batch.targets.isEmpty())
                measureVirtual(rows[size_t(from)], batch, targets.at(from), sendFromGuest, stop);
        }
    };
    std::vector<std::future<void>> threads;
    for (qsizetype i = 0; i < std::min(mostGuestsAtOnce, virtuals.size()); ++i)
        threads.push_back(std::async(std::launch::async, sendVirtual));
    LightMeasurement light(index, places, question, targets);
    light.run(stop);
    for (std::future<void> &thread : threads)
        thread.get();
    MeasuredRows result(rows.cbegin(), rows.cend());
    for (qsizetype from = 0; from < count; ++from) {
        if (!virtuals.contains(from))
            result[from] = light.rows().at(from);
        if (from < result.at(from).size()) // itself
            result[from][from] = {MeasuredCell::State::Answered, {}, {}, 0};
    }
    return result;
}

} // namespace overlab::path
