// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/blueprint/allocation.h"

#include "engine/blueprint/naming.h"

namespace overlab::blueprint {

namespace {

using namespace Qt::StringLiterals;

template<typename Value, typename Write>
QJsonObject tableToJson(const QHash<QUuid, Value> &table, Write write)
{
    QJsonObject json;
    for (auto it = table.cbegin(); it != table.cend(); ++it)
        json.insert(uuidText(it.key()), write(it.value()));
    return json;
}

template<typename Value, typename Read>
QHash<QUuid, Value> tableFromJson(const QJsonValue &value, Read read)
{
    QHash<QUuid, Value> table;
    const QJsonObject json = value.toObject();
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QUuid uuid = QUuid::fromString(it.key());
        const std::optional<Value> parsed = read(it.value());
        if (!uuid.isNull() && parsed)
            table.insert(uuid, *parsed);
    }
    return table;
}

std::optional<int> readPositive(const QJsonValue &value)
{
    const int number = value.toInt(-1);
    return number > 0 ? std::optional(number) : std::nullopt;
}

QJsonValue writeInt(int number)
{
    return number;
}

using NumbersByNode = QHash<QString, QHash<QUuid, int>>;

QJsonObject numbersToJson(const NumbersByNode &numbers)
{
    QJsonObject json;
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it)
        json.insert(it.key(), tableToJson(it.value(), writeInt));
    return json;
}

NumbersByNode numbersFromJson(const QJsonValue &value)
{
    NumbersByNode numbers;
    const QJsonObject json = value.toObject();
    for (auto it = json.begin(); it != json.end(); ++it)
        numbers.insert(it.key(), tableFromJson<int>(it.value(), readPositive));
    return numbers;
}

} // namespace

QJsonObject Allocation::toJson() const
{
    const auto text = [](const auto &value) { return QJsonValue(value.toString()); };
    return {
        {u"placement"_s, tableToJson(placement, [](const QString &node) { return QJsonValue(node); })},
        {u"segments"_s,
         tableToJson(segments, [](quint32 segment) { return QJsonValue(qint64(segment)); })},
        {u"addresses"_s, tableToJson(addresses, text)},
        {u"macs"_s, tableToJson(macs, text)},
        {u"instances"_s, tableToJson(instances, writeInt)},
        {u"localVlans"_s, numbersToJson(localVlans)},
        {u"conntrackZones"_s, numbersToJson(conntrackZones)},
        {u"portNumbers"_s, numbersToJson(portNumbers)},
        {u"groupNumbers"_s, tableToJson(groupNumbers, writeInt)},
    };
}

Allocation Allocation::fromJson(const QJsonObject &json)
{
    Allocation allocation;
    allocation.placement =
        tableFromJson<QString>(json.value(u"placement"_s), [](const QJsonValue &value) {
            return value.isString() ? std::optional(value.toString()) : std::nullopt;
        });
    allocation.segments =
        tableFromJson<quint32>(json.value(u"segments"_s), [](const QJsonValue &value) {
            const qint64 segment = value.toInteger(-1);
            return segment > 0 && segment <= 0xffffffff ? std::optional(quint32(segment))
                                                        : std::nullopt;
        });
    allocation.addresses = tableFromJson<Ipv4Address>(
        json.value(u"addresses"_s),
        [](const QJsonValue &value) { return Ipv4Address::parse(value.toString()); });
    allocation.macs = tableFromJson<MacAddress>(json.value(u"macs"_s), [](const QJsonValue &value) {
        return MacAddress::parse(value.toString());
    });
    allocation.instances = tableFromJson<int>(json.value(u"instances"_s), readPositive);
    allocation.localVlans = numbersFromJson(json.value(u"localVlans"_s));
    allocation.conntrackZones = numbersFromJson(json.value(u"conntrackZones"_s));
    allocation.portNumbers = numbersFromJson(json.value(u"portNumbers"_s));
    allocation.groupNumbers = tableFromJson<int>(json.value(u"groupNumbers"_s), readPositive);
    return allocation;
}

} // namespace overlab::blueprint
