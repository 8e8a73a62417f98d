// SPDX-License-Identifier: GPL-3.0-or-later
// What a drawn object says of itself: values of the design and the state in a lab, put into a few words.
#pragma once

#include "engine/design/editing/placement.h"
#include "views/theme/statemark.h"

#include <QColor>
#include <QCoreApplication>

#include <optional>

namespace overlab::views {

/// Of an object in a lab, as whoever knows the lab says it.
struct ObjectState
{
    StateKind kind = StateKind::Unknown;
    QString reason; ///< a sentence, shown when the pointer rests on it; may be empty

    friend bool operator==(const ObjectState &, const ObjectState &) = default;
};

/// "running", "not applied yet" …
QString stateText(StateKind kind);
/// "VXLAN", "flat" …: most names that Open vSwitch and Neutron have are the same in every language.
QString networkTypeWord(design::NetworkType type);

struct ObjectLook
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::ObjectLook)

public:
    QString title;
    QString detail;                 ///< an address, a CIDR, …
    QColor tenant;                  ///< of its tenant; not valid where it has none
    bool isLight = false;           ///< a light guest
    bool isLocked = false;          ///< stays where it is
    std::optional<QSizeF> size;     ///< of a note that somebody resized
    std::optional<StateKind> state; ///< in the running lab
    QString stateText;              ///< the same in words

    friend bool operator==(const ObjectLook &, const ObjectLook &) = default;
};

/// Of an object that \a design has; the state is not of the design, and how it is placed not in it.
ObjectLook lookOf(const design::Design &design, const design::ObjectId &id);
/// What \a link says at its owner's end: the interface's given address, or nothing.
QString linkText(const design::Design &design, const design::LinkId &link);

} // namespace overlab::views
