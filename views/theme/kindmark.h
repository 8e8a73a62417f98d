// SPDX-License-Identifier: GPL-3.0-or-later
// Small icons of what a design has, for trees, tables and lists: one stroke width, in one colour.
#pragma once

#include <QIcon>
#include <QPalette>

namespace overlab::views {

enum class KindMark {
    Tenant,
    Network,
    Subnet,
    Router,
    Machine,
    LightMachine,
    SecurityGroup,
    External,
    Node,
    Note,
    Check,
};

/// In \a line; on a selected row in the colour of its text.
QIcon kindMark(KindMark kind, const QColor &line, const QPalette &palette);

} // namespace overlab::views
