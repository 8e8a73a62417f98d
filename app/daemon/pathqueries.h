// SPDX-License-Identifier: GPL-3.0-or-later
// lab.path of the program's protocol: from the names that people use to the walk of a packet, and its answer as JSON;
// and the proof of it, which alone sends something.
#pragma once

#include "app/daemon/knownlab.h"
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
    /// Both must outlive it.
    PathQueries(lab::Lab &lab, KnownLabs &known);

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
    QJsonObject found(const KnownLab &known, const path::PathQuestion &question, const QJsonObject &parameters,
                      path::PathAnswer &answer);

    lab::Lab &m_lab;
    KnownLabs &m_known;
    path::LabPlaces m_places;
    path::RulesCache m_rules;
    std::mutex m_proof; ///< one at a time
    std::mutex m_measurement; ///< one at a time
};

} // namespace overlab
