// SPDX-License-Identifier: GPL-3.0-or-later
// What a drawn object says of itself: values of the design, put into a few words.
#pragma once

#include "engine/design/objectid.h"
#include "views/theme/statemark.h"

#include <QColor>
#include <QCoreApplication>

#include <optional>

namespace overlab::views {

struct ObjectLook
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::ObjectLook)

public:
    QString title;
    QString detail;                 ///< an address, a CIDR, …
    QColor tenant;                  ///< of its tenant; not valid where it has none
    bool isLight = false;           ///< a light guest
    std::optional<StateKind> state; ///< in the running lab

    friend bool operator==(const ObjectLook &, const ObjectLook &) = default;
};

/// Of an object that \a design has; the state is not of the design.
ObjectLook lookOf(const design::Design &design, const design::ObjectId &id);
/// What \a link says at its owner's end: the interface's given address, or nothing.
QString linkText(const design::Design &design, const design::LinkId &link);

} // namespace overlab::views
