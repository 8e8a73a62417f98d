// SPDX-License-Identifier: GPL-3.0-or-later
// Where the application drew something. The lab does not depend on it.
#pragma once

#include <QJsonObject>
#include <QString>

namespace overlab::design {

/// One entry of the section "canvas": the drawn object's name ("red/vm-1", "note:1") and its
/// values, kept as they were written ({at: [120, 80]}); the application gives them meaning.
struct CanvasItem
{
    QString object;
    QJsonObject values;

    friend bool operator==(const CanvasItem &, const CanvasItem &) = default;
};

} // namespace overlab::design
