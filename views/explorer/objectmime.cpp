// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/explorer/objectmime.h"

#include <QMimeData>

namespace overlab::views {

using namespace Qt::StringLiterals;
using design::ObjectId;
using design::ObjectKind;

QString objectMime()
{
    return u"application/x-overlab-objects"_s;
}

QMimeData *mimeOf(const QSet<ObjectId> &ids)
{
    QStringList lines;
    for (const ObjectId &id : ids)
        lines.append(u"%1/%2/%3"_s.arg(QString::number(int(id.kind)), id.tenant, id.name)); // names have no "/"
    auto *const data = new QMimeData;
    data->setData(objectMime(), lines.join(u'\n').toUtf8());
    return data;
}

QSet<ObjectId> objectsIn(const QMimeData &data)
{
    QSet<ObjectId> ids;
    const QStringList lines = QString::fromUtf8(data.data(objectMime())).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'/');
        bool isNumber = false;
        const int kind = parts.first().toInt(&isNumber);
        if (parts.size() == 3 && isNumber && kind >= int(ObjectKind::Node) && kind <= int(ObjectKind::Note))
            ids.insert({ObjectKind(kind), parts.at(1), parts.at(2)});
    }
    return ids;
}

} // namespace overlab::views
