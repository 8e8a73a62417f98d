// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/world/labrecord.h"

#include <QJsonArray>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

quint64 number(const QJsonObject &json, const QString &key)
{
    return quint64(json.value(key).toInteger());
}

} // namespace

QJsonObject LabRecord::toJson() const
{
    const QJsonObject inodes{{u"user"_s, qint64(namespaces.user)},
                             {u"mnt"_s, qint64(namespaces.mount)},
                             {u"pid"_s, qint64(namespaces.pid)},
                             {u"net"_s, qint64(namespaces.network)}};
    return {{u"name"_s, name},
            {u"version"_s, version},
            {u"bootId"_s, bootId},
            {u"initPid"_s, init.pid},
            {u"initStartTime"_s, qint64(init.startTime)},
            {u"namespaces"_s, inodes},
            {u"warnings"_s, QJsonArray::fromStringList(warnings)}};
}

std::optional<LabRecord> LabRecord::fromJson(const QJsonObject &json)
{
    const QJsonObject inodes = json.value(u"namespaces"_s).toObject();
    LabRecord record;
    record.name = json.value(u"name"_s).toString();
    record.version = json.value(u"version"_s).toString();
    record.bootId = json.value(u"bootId"_s).toString();
    record.init = {json.value(u"initPid"_s).toInteger(), number(json, u"initStartTime"_s)};
    record.namespaces = {number(inodes, u"user"_s), number(inodes, u"mnt"_s),
                         number(inodes, u"pid"_s), number(inodes, u"net"_s)};
    for (const QJsonValue &warning : json.value(u"warnings"_s).toArray())
        record.warnings.append(warning.toString());
    if (record.init.pid <= 1 || record.init.startTime == 0 || record.namespaces.pid == 0)
        return std::nullopt;
    return record;
}

} // namespace overlab::lab
