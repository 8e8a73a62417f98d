// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/journal.h"

#include "engine/base/error.h"
#include "engine/base/wholefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

constexpr int journalVersion = 1;

Journal::Phase phaseOf(const QString &name)
{
    for (const auto phase :
         {Journal::Phase::Applying, Journal::Phase::Applied, Journal::Phase::Partial}) {
        if (phaseName(phase) == name)
            return phase;
    }
    return Journal::Phase::Empty;
}

} // namespace

QString phaseName(Journal::Phase phase)
{
    switch (phase) {
    case Journal::Phase::Empty:
        return u"empty"_s;
    case Journal::Phase::Applying:
        return u"applying"_s;
    case Journal::Phase::Applied:
        return u"applied"_s;
    case Journal::Phase::Partial:
        return u"partial"_s;
    }
    return {};
}

std::optional<Journal> readJournal(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value(u"version"_s).toInt() != journalVersion)
        throw Error(ErrorCode::BadReply, path, u"not a journal of this version"_s);
    Journal journal;
    journal.phase = phaseOf(json.value(u"phase"_s).toString());
    journal.designText = json.value(u"design"_s).toString().toUtf8();
    journal.fileName = json.value(u"fileName"_s).toString();
    journal.directory = json.value(u"directory"_s).toString();
    journal.allocation = blueprint::Allocation::fromJson(json.value(u"allocation"_s).toObject());
    journal.uplink = json.value(u"uplink"_s).toBool();
    journal.uplinkSubnet = json.value(u"uplinkSubnet"_s).toString();
    for (const QJsonValue &machine : json.value(u"stopped"_s).toArray())
        journal.stopped.insert(machine.toString());
    for (const QJsonValue &node : json.value(u"nodes"_s).toArray())
        journal.nodes.append(node.toString());
    return journal;
}

void writeJournal(const QString &path, const Journal &journal)
{
    QStringList stopped(journal.stopped.cbegin(), journal.stopped.cend());
    stopped.sort();
    const QJsonObject json{
        {u"version"_s, journalVersion},
        {u"phase"_s, phaseName(journal.phase)},
        {u"design"_s, QString::fromUtf8(journal.designText)},
        {u"fileName"_s, journal.fileName},
        {u"directory"_s, journal.directory},
        {u"allocation"_s, journal.allocation.toJson()},
        {u"stopped"_s, QJsonArray::fromStringList(stopped)},
        {u"nodes"_s, QJsonArray::fromStringList(journal.nodes)},
        {u"uplink"_s, journal.uplink},
        {u"uplinkSubnet"_s, journal.uplinkSubnet},
    };
    writeWholeFile(path, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace overlab::lab
