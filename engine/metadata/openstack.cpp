// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metadata/openstack.h"

#include "engine/blueprint/naming.h"
#include "engine/metadata/networkdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace overlab::metadata {

namespace {

using namespace Qt::StringLiterals;

const QString grizzly = u"2013-04-04"_s;
const QString havana = u"2013-10-17"_s;
const QString liberty = u"2015-10-15"_s;
const QString newtonOne = u"2016-06-30"_s;
const QString newtonTwo = u"2016-10-06"_s;

/// As they follow each other.
const QStringList versions{u"2012-08-10"_s, grizzly,         havana,          liberty,
                           newtonOne,       newtonTwo,       u"2017-02-22"_s, u"2018-08-27"_s,
                           u"2020-10-14"_s};

Answer json(const QJsonObject &object)
{
    Answer said;
    said.contentType = "application/json";
    said.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return said;
}

Answer text(const QString &words)
{
    Answer said;
    said.body = words.toUtf8();
    return said;
}

Answer metaData(const Asker &asker, const QString &version)
{
    const blueprint::ResolvedMachine &machine = asker.machine;
    QJsonObject data{
        {u"uuid"_s, blueprint::uuidText(machine.uuid)},
        {u"name"_s, machine.name},
        {u"hostname"_s, hostName(asker)},
        {u"launch_index"_s, 0},
        {u"availability_zone"_s, availabilityZone},
        {u"meta"_s, QJsonObject()},
    };
    QJsonObject byName;
    QJsonArray keys;
    for (const NamedKey &key : namedKeys(machine)) {
        byName.insert(key.name, key.key);
        keys.append(QJsonObject{
            {u"name"_s, key.name}, {u"type"_s, u"ssh"_s}, {u"data"_s, key.key}});
    }
    if (!keys.isEmpty()) {
        data.insert(u"public_keys"_s, byName);
        data.insert(u"keys"_s, keys);
    }
    if (version >= liberty) {
        const QUuid tenant = blueprint::objectUuid(u"tenants/"_s + machine.tenant);
        data.insert(u"project_id"_s, tenant.toString(QUuid::Id128));
    }
    if (version >= newtonOne)
        data.insert(u"devices"_s, QJsonArray());
    return json(data);
}

/// The documents of one version, in Nova's order.
QStringList documents(const Asker &asker, const QString &version)
{
    QStringList names{u"meta_data.json"_s};
    if (asker.machine.userData)
        names.append(u"user_data"_s);
    if (version >= grizzly)
        names.append(u"password"_s);
    if (version >= havana)
        names.append(u"vendor_data.json"_s);
    if (version >= liberty)
        names.append(u"network_data.json"_s);
    if (version >= newtonTwo)
        names.append(u"vendor_data2.json"_s);
    return names;
}

} // namespace

std::optional<Answer> openStackAnswer(const Asker &asker, const QStringList &tokens)
{
    if (tokens.isEmpty())
        return text((versions + QStringList{u"latest"_s}).join(u'\n'));
    const QString version = tokens.first() == u"latest" ? versions.last() : tokens.first();
    if (!versions.contains(version))
        return std::nullopt;
    const QStringList names = documents(asker, version);
    if (tokens.size() == 1)
        return text(names.join(u'\n'));
    const QString &name = tokens.at(1);
    if (tokens.size() > 2 || !names.contains(name))
        return std::nullopt;
    if (name == u"meta_data.json")
        return metaData(asker, version);
    if (name == u"network_data.json")
        return json(networkData(asker));
    if (name == u"user_data")
        return text(*asker.machine.userData);
    if (name == u"vendor_data2.json") // Nova's, with nothing but its own empty provider
        return json(QJsonObject{{u"static"_s, QJsonObject()}});
    return name == u"password" ? text({}) : json(QJsonObject());
}

} // namespace overlab::metadata
