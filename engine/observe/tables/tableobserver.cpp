// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observe/tables/tableobserver.h"

#include <QDateTime>
#include <QJsonArray>

namespace overlab::observe {

using namespace Qt::StringLiterals;

QString TableOrigins::ofPort(const QString &name) const
{
    constexpr qsizetype length = 11; // as Neutron cuts a port's UUID for its devices
    return name.size() < length ? QString() : ports.value(name.right(length));
}

TableObserver::TableObserver(Renew renew) : m_renew(std::move(renew)) {}

QJsonObject TableObserver::look()
{
    if (std::unique_ptr<TableReader> reader = m_renew())
        m_reader = std::move(reader);
    Table table = m_reader->read();
    m_at = QDateTime::currentMSecsSinceEpoch();
    const bool isOther = !std::exchange(m_isRead, true) || table != m_table;
    m_table = std::move(table);
    if (!isOther)
        return {{u"at"_s, m_at}};
    QJsonObject json = whole();
    json.remove(u"whole"_s);
    return json;
}

QJsonObject TableObserver::whole() const
{
    QJsonArray rows;
    QJsonArray origins;
    for (const TableRow &row : m_table.rows) {
        rows.append(QJsonArray::fromStringList(row.cells));
        origins.append(row.origin);
    }
    return {{u"whole"_s, true}, {u"at"_s, m_at}, {u"command"_s, m_table.command}, {u"columns"_s, QJsonArray::fromStringList(m_table.columns)},
            {u"rows"_s, rows}, {u"origins"_s, origins}};
}

} // namespace overlab::observe
