// SPDX-License-Identifier: GPL-3.0-or-later
// The sections checks and canvas.
#include "engine/design/reading/readers.h"

#include <QJsonArray>
#include <QJsonObject>

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

QJsonValue toJson(const YamlNode &node)
{
    if (node.kind == YamlNode::Kind::List) {
        QJsonArray array;
        for (const YamlNodePtr &item : node.items)
            array.append(toJson(*item));
        return array;
    }
    if (node.kind == YamlNode::Kind::Map) {
        QJsonObject object;
        for (const YamlEntry &entry : node.entries)
            object.insert(entry.key, toJson(*entry.value));
        return object;
    }
    if (node.kind == YamlNode::Kind::Null)
        return QJsonValue::Null;
    switch (node.plain ? coreScalarType(node.text) : ScalarType::Text) {
    case ScalarType::Null:
        return QJsonValue::Null;
    case ScalarType::Boolean:
        return coreBoolean(node.text);
    case ScalarType::Integer:
        if (const auto integer = coreInteger(node.text))
            return *integer;
        [[fallthrough]]; // too large for 64 bits: as JSON does, a double
    case ScalarType::Real: {
        bool finite = false;
        const double number = node.text.toDouble(&finite);
        return finite ? QJsonValue(number) : QJsonValue(node.text);
    }
    case ScalarType::Text:
        break;
    }
    return node.text;
}

} // namespace

Check readCheck(ValueReader value)
{
    const MapReader map = value.map(u"check");
    Check check;
    check.name = map.get<&ValueReader::filledText>(u"name"_s).value_or(QString());
    check.from = map.get<&ValueReader::filledText>(u"from"_s).value_or(QString());
    check.to = map.get<&ValueReader::filledText>(u"to"_s).value_or(QString());
    check.protocol = map.get<&ValueReader::choice<CheckProtocol>>(u"protocol"_s);
    check.port = map.get<&ValueReader::integer>(u"port"_s, 1, 65535);
    check.expect = map.get<&ValueReader::choice<CheckExpectation>>(u"expect"_s);
    return check;
}

QList<CanvasItem> readCanvas(const ValueReader &value)
{
    QList<CanvasItem> items;
    if (!value.isMap()) {
        value.failType(u"map"_s);
        return items;
    }
    for (const YamlEntry &entry : value.node().entries) {
        const ValueReader item(value.context(), entry.value, value.path() + u'.' + entry.key,
                               entry.key, entry.key);
        if (item.isMap())
            items.append({entry.key, toJson(item.node()).toObject()});
        else
            item.failType(u"map"_s);
    }
    return items;
}

} // namespace overlab::design
