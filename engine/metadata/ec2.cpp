// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metadata/ec2.h"

#include "engine/blueprint/naming.h"
#include "engine/design/reading/wordforms.h"

#include <QJsonArray>
#include <QJsonObject>

namespace overlab::metadata {

namespace {

using namespace Qt::StringLiterals;

/// As they follow each other; "1.0" sorts before the dates.
const QStringList versions{
    u"1.0"_s,        u"2007-01-19"_s, u"2007-03-01"_s, u"2007-08-29"_s, u"2007-10-10"_s,
    u"2007-12-15"_s, u"2008-02-01"_s, u"2008-09-01"_s, u"2009-04-04"_s};

/// A folder's own word in the listing above it, where that is not its name.
const QString nameKey = u"_name"_s;

bool hasDisk(const blueprint::ResolvedMachine &machine)
{
    return machine.type == design::MachineType::Vm && machine.image != u"tiny";
}

/// There are no flavours here: the size itself.
QString instanceType(const blueprint::ResolvedMachine &machine)
{
    return machine.type == design::MachineType::Namespace
        ? u"namespace"_s
        : u"vm.%1x%2"_s.arg(machine.vcpus).arg(design::sizeText(machine.memoryBytes));
}

/// EC2's form of a name's UUID.
QString shortId(const QString &prefix, const QString &path)
{
    return prefix + blueprint::uuidText(blueprint::objectUuid(path)).left(8);
}

/// The names of all ports' groups, each once.
QJsonArray securityGroups(const Asker &asker)
{
    QStringList names;
    for (const blueprint::ResolvedPort &port : asker.machine.ports) {
        for (const int group : port.securityGroups)
            names.append(asker.topology.securityGroups.at(group).name);
    }
    names.removeDuplicates();
    return QJsonArray::fromStringList(names);
}

QJsonObject keyFolders(const blueprint::ResolvedMachine &machine)
{
    QJsonObject folders;
    for (const NamedKey &key : namedKeys(machine)) {
        const QString number = QString::number(folders.size());
        folders.insert(number, QJsonObject{{nameKey, number + u'=' + key.name},
                                           {u"openssh-key"_s, key.key}});
    }
    return folders;
}

QJsonObject metaData(const Asker &asker, const QString &version)
{
    const blueprint::ResolvedMachine &machine = asker.machine;
    const QString image =
        machine.type == design::MachineType::Namespace ? u"namespace"_s : machine.image;
    QJsonObject data{
        {u"ami-id"_s, shortId(u"ami-"_s, u"images/"_s + image)},
        {u"ami-launch-index"_s, u"0"_s},
        {u"ami-manifest-path"_s, u"(unknown)"_s}, // EC2's word where there is none
        {u"hostname"_s, hostName(asker)},
        {u"instance-id"_s, instanceId(machine)},
        {u"local-ipv4"_s, localAddress(machine)},
        {u"reservation-id"_s, shortId(u"r-"_s, machine.object())},
        {u"security-groups"_s, securityGroups(asker)},
    };
    if (!machine.sshKeys.isEmpty())
        data.insert(u"public-keys"_s, keyFolders(machine));
    if (version >= u"2007-01-19") {
        data.insert(u"local-hostname"_s, hostName(asker));
        data.insert(u"public-hostname"_s, hostName(asker));
        data.insert(u"public-ipv4"_s, publicAddress(machine));
    }
    if (version >= u"2007-08-29")
        data.insert(u"instance-type"_s, instanceType(machine));
    if (version >= u"2007-12-15") {
        QJsonObject devices;
        if (hasDisk(machine))
            devices = {{u"ami"_s, u"vda"_s}, {u"root"_s, u"/dev/vda"_s}};
        data.insert(u"block-device-mapping"_s, devices);
        data.insert(u"instance-action"_s, u"none"_s);
    }
    if (version >= u"2008-02-01")
        data.insert(u"placement"_s, QJsonObject{{u"availability-zone"_s, availabilityZone}});
    return data;
}

QJsonObject treeOf(const Asker &asker, const QString &version)
{
    QJsonObject tree{{u"meta-data"_s, metaData(asker, version)}};
    if (asker.machine.userData)
        tree.insert(u"user-data"_s, *asker.machine.userData);
    return tree;
}

/// A value; a list, one item a line; or the names in a folder, those of folders with a "/".
QString print(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue &item : value.toArray())
        lines.append(item.toString());
    const QJsonObject folder = value.toObject();
    for (auto it = folder.begin(); it != folder.end(); ++it) {
        const QJsonObject inner = it.value().toObject();
        if (it.key() == nameKey)
            continue;
        if (inner.contains(nameKey))
            lines.append(inner.value(nameKey).toString());
        else
            lines.append(it.value().isObject() ? it.key() + u'/' : it.key());
    }
    return value.isString() ? value.toString() : lines.join(u'\n');
}

} // namespace

std::optional<Answer> ec2Answer(const Asker &asker, const QStringList &tokens)
{
    Answer said;
    if (tokens.isEmpty()) {
        said.body = (versions + QStringList{u"latest"_s}).join(u'\n').toUtf8();
        return said;
    }
    const QString version = tokens.first() == u"latest" ? versions.last() : tokens.first();
    if (!versions.contains(version))
        return std::nullopt;
    QJsonValue value = treeOf(asker, version);
    for (const QString &token : tokens.mid(1)) {
        const QJsonObject folder = value.toObject();
        const auto found = folder.constFind(token);
        if (found == folder.constEnd() || token == nameKey)
            return std::nullopt;
        value = *found;
    }
    said.body = print(value).toUtf8();
    return said;
}

} // namespace overlab::metadata
