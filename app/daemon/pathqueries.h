// SPDX-License-Identifier: GPL-3.0-or-later
// lab.path of the program's protocol: from the names that people use to the walk of a packet, and its answer as JSON;
// and the proof of it, which alone sends something.
#pragma once

#include "engine/lab/lab.h"
#include "engine/path/netfilter/rulescache.h"
#include "engine/path/pathfinder.h"

#include <QJsonObject>

#include <memory>
#include <mutex>
#include <stop_token>

namespace overlab {

class PathQueries
{
public:
    /// \a lab must outlive it.
    explicit PathQueries(lab::Lab &lab);

    /// {"from", "to", "protocol", "port", "length", "established", "both", "evidence"} → {"from", "to", "address",
    /// "there", "back", "milliseconds"}. Blocks; several threads may ask at once. Throws NotFound and NameTaken for
    /// names, NotSupported for a question that makes no sense.
    QJsonObject find(const QJsonObject &parameters);
    /// Who reaches whom, as in app/daemon/reachquery.h. Ends early at \a stop. Throws as find(), and Busy while another one
    /// is measured.
    QJsonObject findReachability(const QJsonObject &parameters, const std::stop_token &stop);

    /// As find() with "both", and then sends a packet and looks where it is seen: "proof" is added, as in
    /// engine/path/proof/proof.h; with "capture" its "pcapng" is the frames as a file, in base64. Throws Busy while
    /// another proof runs, NotSupported for what is no first packet of icmp, tcp or udp. At \a stop a virtual machine is
    /// told to end.
    QJsonObject prove(const QJsonObject &parameters, const std::stop_token &stop);

private:
    /// The index of the design in force, kept while it is.
    struct Known
    {
        std::shared_ptr<const lab::Intent> intent;
        path::LabIndex index;

        explicit Known(std::shared_ptr<const lab::Intent> of)
            : intent(std::move(of)), index(intent->topology, intent->blueprint)
        {
        }
    };
    std::shared_ptr<const Known> known();
    QJsonObject found(const Known &known, const path::PathQuestion &question, const QJsonObject &parameters,
                      path::PathAnswer &answer);

    lab::Lab &m_lab;
    path::LabPlaces m_places;
    path::RulesCache m_rules;
    std::mutex m_proof; ///< one at a time
    std::mutex m_measurement; ///< one at a time
    std::mutex m_mutex; ///< guards m_known
    std::shared_ptr<const Known> m_known;
};

} // namespace overlab
