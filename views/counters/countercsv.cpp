// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/counters/countercsv.h"

#include "views/counters/countermodel.h"
#include "views/saving/textsaving.h"

#include <QDateTime>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

QString plain(double number)
{
    return QString::number(number, 'f', 3);
}

} // namespace

QByteArray countersAsCsv(const QList<client::CounterRow> &rows)
{
    QByteArray csv = csvLine({u"name"_s, u"sent_packets"_s, u"sent_bytes"_s, u"received_packets"_s, u"received_bytes"_s, u"sent_bytes_per_second"_s,
                              u"received_bytes_per_second"_s, u"dropped"_s, u"errors"_s, u"processors"_s, u"memory_bytes"_s});
    for (const client::CounterRow &row : rows) {
        csv += csvLine({CounterModel::nameOf(row), QString::number(row.sent.packets), QString::number(row.sent.bytes), QString::number(row.received.packets),
                        QString::number(row.received.bytes), plain(row.sent.bytesPerSecond), plain(row.received.bytesPerSecond),
                        QString::number(row.sent.dropped + row.received.dropped), QString::number(row.sent.errors + row.received.errors),
                        row.use ? plain(row.use->processors) : QString(), row.use ? QString::number(row.use->memoryBytes) : QString()});
    }
    return csv;
}

QByteArray ratesAsCsv(const QHash<QString, QList<client::RatePoint>> &curves, const QStringList &ids, const QHash<QString, QString> &names)
{
    QByteArray csv = csvLine({u"time"_s, u"name"_s, u"sent_bytes_per_second"_s, u"received_bytes_per_second"_s, u"packets_per_second"_s,
                              u"dropped_per_second"_s, u"processors"_s});
    for (const QString &id : ids) {
        for (const client::RatePoint &point : curves.value(id)) {
            csv += csvLine({QDateTime::fromMSecsSinceEpoch(point.at).toUTC().toString(Qt::ISODateWithMs), names.value(id), plain(point.sentBytes),
                            plain(point.receivedBytes), plain(point.packets), plain(point.dropped), plain(point.processors)});
        }
    }
    return csv;
}

} // namespace overlab::views
