// SPDX-License-Identifier: GPL-3.0-or-later
// The sections checks and canvas.
#include "engine/design/reading/readers.h"
#include "engine/design/yaml/yamljson.h"

#include <QJsonObject>

namespace overlab::design {

using namespace Qt::StringLiterals;

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
            items.append({entry.key, yamlToJson(item.node()).toObject()});
        else
            item.failType(u"map"_s);
    }
    return items;
}

} // namespace overlab::design
