// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/ovsdbclient.h"

#include "engine/base/error.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLoggingCategory>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(log, "overlab.engine.ovs", QtInfoMsg)

const QString database = u"Open_vSwitch"_s;

/// How much longer than the server's own limit the socket waits for the server's word about it.
constexpr std::chrono::milliseconds grace{1'000};

QString compact(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// RFC 7047, 4.1.3: one result an operation; a failed one is an object with "error", those after it
/// are null, and a failed commit adds one more entry.
void throwOnError(const QString &path, const QJsonArray &operations, const QJsonArray &results)
{
    for (qsizetype i = 0; i < results.size(); ++i) {
        const QJsonObject result = results.at(i).toObject();
        if (!result.contains(u"error"_s))
            continue;
        const QString error = result.value(u"error"_s).toString();
        constexpr qsizetype shown = 300;
        const QString operation =
            i < operations.size() ? compact(operations.at(i)).left(shown) : u"commit"_s;
        throw Error(error == u"timed out"_s ? ErrorCode::Timeout : ErrorCode::CommandFailed, path,
                    u"%1: %2 (%3)"_s.arg(error, result.value(u"details"_s).toString(), operation));
    }
    if (results.size() < operations.size())
        throw Error(ErrorCode::BadReply, path, u"fewer results than operations"_s);
}

} // namespace

OvsdbClient::OvsdbClient(QString socketPath) : m_socket(std::move(socketPath))
{
}

QJsonArray OvsdbClient::transact(const QJsonArray &operations, std::chrono::milliseconds limit)
{
    QElapsedTimer timer;
    timer.start();
    QJsonArray params = operations;
    params.prepend(database);
    const QJsonObject answer = m_socket.call(u"transact"_s, params, QDeadlineTimer(limit));
    qCDebug(log) << "ovsdb transact," << operations.size() << "operations," << timer.elapsed()
                 << "ms";

    if (const QJsonValue error = answer.value(u"error"_s); !error.isNull())
        throw Error(ErrorCode::CommandFailed, m_socket.path(), compact(error));
    const QJsonArray results = answer.value(u"result"_s).toArray();
    throwOnError(m_socket.path(), operations, results);
    return results;
}

QJsonArray OvsdbClient::transactAndWait(QJsonArray operations, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    const qsizetype own = operations.size();
    operations.append(
        QJsonObject{{u"op"_s, u"mutate"_s},
                    {u"table"_s, database},
                    {u"where"_s, QJsonArray{}},
                    {u"mutations"_s, ovsdb::listOf(QJsonArray{u"next_cfg"_s, u"+="_s, 1})}});
    operations.append(ovsdb::selectOperation(database, {u"next_cfg"_s}));

    QJsonArray results = transact(operations, limit);
    const QJsonArray rows = results.at(own + 1).toObject().value(u"rows"_s).toArray();
    if (rows.isEmpty())
        throw Error(ErrorCode::NotFound, m_socket.path(), u"no row in Open_vSwitch"_s);
    waitForVswitchd(rows.at(0).toObject().value(u"next_cfg"_s).toInteger(),
                    std::chrono::milliseconds(deadline.remainingTime()));
    while (results.size() > own)
        results.removeLast();
    return results;
}

void OvsdbClient::waitForVswitchd(qint64 nextCfg, std::chrono::milliseconds limit)
{
    // ovs-vswitchd writes cur_cfg after it has applied that configuration. RFC 7047's "wait" knows
    // only == and !=, and another writer may make cur_cfg jump over our number: so wait for change.
    const QDeadlineTimer deadline(limit);
    const QJsonObject select = ovsdb::selectOperation(database, {u"cur_cfg"_s});
    QJsonArray operations{select};
    for (;;) {
        const std::chrono::milliseconds left(deadline.remainingTime());
        const QJsonArray results = transact(operations, left + grace);
        const QJsonArray rows = results.last().toObject().value(u"rows"_s).toArray();
        const qint64 current = rows.at(0).toObject().value(u"cur_cfg"_s).toInteger(-1);
        if (current >= nextCfg)
            return;
        if (deadline.hasExpired())
            throw Error(ErrorCode::Timeout, m_socket.path(), u"ovs-vswitchd does not follow"_s);
        operations = {QJsonObject{{u"op"_s, u"wait"_s},
                                  {u"table"_s, database},
                                  {u"timeout"_s, qint64(deadline.remainingTime())},
                                  {u"where"_s, QJsonArray{}},
                                  {u"columns"_s, QJsonArray{u"cur_cfg"_s}},
                                  {u"until"_s, u"!="_s},
                                  {u"rows"_s, ovsdb::listOf(QJsonObject{{u"cur_cfg"_s, current}})}},
                      select};
    }
}

QList<QJsonObject> OvsdbClient::select(const QString &table, const QStringList &columns,
                                       const QJsonArray &where, std::chrono::milliseconds limit)
{
    const QJsonArray operations{ovsdb::selectOperation(table, columns, where)};
    const QJsonArray results = transact(operations, limit);
    QList<QJsonObject> rows;
    for (const QJsonValue &row : results.at(0).toObject().value(u"rows"_s).toArray())
        rows.append(row.toObject());
    return rows;
}

QString OvsdbClient::schemaVersion(std::chrono::milliseconds limit)
{
    const QJsonObject answer = m_socket.call(u"get_schema"_s, {database}, QDeadlineTimer(limit));
    return answer.value(u"result"_s).toObject().value(u"version"_s).toString();
}

namespace ovsdb {

QJsonObject selectOperation(const QString &table, const QStringList &columns,
                            const QJsonArray &where)
{
    return {{u"op"_s, u"select"_s},
            {u"table"_s, table},
            {u"where"_s, where},
            {u"columns"_s, QJsonArray::fromStringList(columns)}};
}

QJsonArray listOf(const QJsonValue &element)
{
    QJsonArray list; // QJsonArray{array} copies under one compiler and nests under the other
    list.append(element);
    return list;
}

QJsonArray uuidValue(const QString &uuid)
{
    return {u"uuid"_s, uuid};
}

QJsonArray namedUuid(const QString &name)
{
    return {u"named-uuid"_s, name};
}

QJsonArray setValue(const QJsonArray &elements)
{
    return {u"set"_s, QJsonValue(elements)};
}

QJsonArray mapValue(const QMap<QString, QString> &map)
{
    QJsonArray pairs;
    for (auto it = map.begin(); it != map.end(); ++it)
        pairs.append(QJsonArray{it.key(), it.value()});
    return {u"map"_s, QJsonValue(pairs)};
}

QJsonArray condition(const QString &column, const QString &function, const QJsonValue &value)
{
    return {column, function, value};
}

QJsonArray elementsOf(const QJsonValue &value)
{
    const QJsonArray notation = value.toArray();
    if (notation.size() == 2 && notation.at(0).toString() == u"set"_s)
        return notation.at(1).toArray();
    return listOf(value);
}

QMap<QString, QString> mapOf(const QJsonValue &value)
{
    QMap<QString, QString> map;
    for (const QJsonValue &pair : value.toArray().at(1).toArray())
        map.insert(pair.toArray().at(0).toString(), pair.toArray().at(1).toString());
    return map;
}

QString textOf(const QJsonValue &value)
{
    const QJsonArray elements = elementsOf(value);
    if (elements.isEmpty())
        return {};
    const QJsonArray notation = elements.at(0).toArray();
    return notation.isEmpty() ? elements.at(0).toString() : notation.at(1).toString();
}

} // namespace ovsdb

} // namespace overlab::host
