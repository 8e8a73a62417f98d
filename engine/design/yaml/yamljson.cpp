// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/yaml/yamljson.h"

#include "engine/design/yaml/corescalar.h"

#include <QJsonArray>
#include <QJsonObject>

namespace overlab::design {

QJsonValue yamlToJson(const YamlNode &node)
{
    if (node.kind == YamlNode::Kind::List) {
        QJsonArray array;
        for (const YamlNodePtr &item : node.items)
            array.append(yamlToJson(*item));
        return array;
    }
    if (node.kind == YamlNode::Kind::Map) {
        QJsonObject object;
        for (const YamlEntry &entry : node.entries)
            object.insert(entry.key, yamlToJson(*entry.value));
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

} // namespace overlab::design
