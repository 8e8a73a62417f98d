// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/livetable.h"

#include <QJsonArray>

namespace overlab::client {

namespace {

QStringList texts(const QJsonValue &json)
{
    QStringList list;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

} // namespace

bool LiveTable::take(const QJsonObject &sample)
{
    at = sample.value(u"at").toInteger();
    if (!sample.contains(u"rows"))
        return false;
    command = sample.value(u"command").toString();
    columns = texts(sample.value(u"columns"));
    origins = texts(sample.value(u"origins"));
    rows.clear();
    const QJsonArray all = sample.value(u"rows").toArray();
    for (const QJsonValue &row : all)
        rows.append(texts(row));
    return true;
}

} // namespace overlab::client
