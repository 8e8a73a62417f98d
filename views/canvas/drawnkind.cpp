// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/drawnkind.h"

#include <QMimeData>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView light = "light";

} // namespace

QString drawnKindMime()
{
    return u"application/x-overlab-object-kind"_s;
}

void putInto(QMimeData &data, DrawnKind kind)
{
    QByteArray payload = QByteArray::number(int(kind.kind));
    if (kind.isLight)
        payload.append(' ').append(light);
    data.setData(drawnKindMime(), payload);
}

std::optional<DrawnKind> drawnKindIn(const QMimeData &data)
{
    const QList<QByteArray> words = data.data(drawnKindMime()).split(' ');
    bool isNumber = false;
    const int kind = words.first().toInt(&isNumber);
    if (!isNumber || kind < int(design::ObjectKind::Node) || kind > int(design::ObjectKind::Note))
        return std::nullopt;
    return DrawnKind(design::ObjectKind(kind), words.value(1) == light);
}

} // namespace overlab::views
