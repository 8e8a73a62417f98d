// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/reachability.h"

#include "engine/path/walk/findway.h"
#include "engine/path/walk/labtables.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>
#include <vector>

namespace overlab::path {

namespace {

constexpr unsigned mostThreads = 4; // the switches answer one at a time each

ReachabilityCell cellOf(const Path &path, const QString &receiver)
{
    if (path.isDelivered() && path.hops.last().place != receiver) // who has the same address
        return {Outcome::Dropped, path.hops.last().place, reach::otherMachine};
    ReachabilityCell cell;
    cell.outcome = path.outcome;
    if (!path.isDelivered() && !path.hops.isEmpty()) {
        cell.place = path.hops.last().place;
        cell.code = path.hops.last().code;
    }
    return cell;
}

} // namespace

QList<QList<ReachabilityCell>> findReachability(const LabIndex &index, const LabPlaces &places, RulesCache &cache,
                                                const ReachabilityQuestion &question, const std::stop_token &stop)
{
    const qsizetype count = question.machines.size();
    std::vector<QList<ReachabilityCell>> rows(static_cast<size_t>(count)); // each written by one thread
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        LabTables tables(places, cache);
        tables.sharesRequests = true;
        for (qsizetype from = next++; from < count && !stop.stop_requested(); from = next++) {
            QList<ReachabilityCell> row;
            for (qsizetype to = 0; to < count && !stop.stop_requested(); ++to) {
                PathQuestion path;
                path.from = question.machines.at(from);
                path.to = question.target(question.machines.at(from), question.machines.at(to));
                path.protocol = question.protocol;
                path.destinationPort = question.destinationPort;
                if (from == to)
                    row.append({Outcome::Delivered, {}, {}});
                else if (path.to.isNull())
                    row.append({Outcome::Dropped, {}, reach::noAddress});
                else
                    row.append(cellOf(findWay(index, tables, path), index.topology().machines.at(question.machines.at(to)).object()));
            }
            if (row.size() == count)
                rows[size_t(from)] = row;
        }
    };
    std::vector<std::future<void>> threads;
    const unsigned many = std::min({mostThreads, std::max(1U, std::thread::hardware_concurrency()), unsigned(std::max<qsizetype>(count, 1))});
    for (unsigned i = 0; i < many; ++i)
        threads.push_back(std::async(std::launch::async, work));
    for (std::future<void> &thread : threads)
        thread.get();
    return {rows.cbegin(), rows.cend()};
}

} // namespace overlab::path
