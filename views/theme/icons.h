// SPDX-License-Identifier: GPL-3.0-or-later
// The application's icons: one family of drawings in one colour (resources/icons), tinted from the palette. They are
// drawn anew for each size, so they are crisp at any scale.
#pragma once

#include <QIcon>
#include <QList>
#include <QPalette>
#include <QString>

namespace overlab::views {

/// A name's file is its words with dashes between: SaveAs is save-as.svg.
enum class IconName {
    New, Open, Save, SaveAs, Undo, Redo, Cut, Copy, Paste, Duplicate, Delete, Select, Link, Note,
    Pan, Plan, Apply, Stop, Cancel, Refresh, Path, Capture, Search, CommandPalette, ZoomIn, ZoomOut,
    ZoomFit, ZoomActual, AlignLeft, AlignCentre, AlignRight, AlignTop, AlignMiddle, AlignBottom,
    DistributeHorizontally, DistributeVertically, Layout, Lock, Unlock, Group, Ungroup, Tenant,
    Network, ExternalNetwork, Router, Machine, LightMachine, Node, SecurityGroup, Rule, Subnet,
    Check, Settings, Host, RemoteHost, Doctor, Terminal, Yaml, Inside, Design, Problems, Activity,
    Export, Print, Warning, Error, Information, Up, Down, Left, Right, Add, Remove, Eye, EyeOff,
    Minimap, Sun, Moon, Contrast, Presenter, Help, Tour, PowerStart, PowerStop, PowerReboot, Home,
    Explorer, Inspector, Language, Recent, Rename, Filter, Pause, Screen, Float, Maximise,
};

/// All of them, in the order above.
QList<IconName> iconNames();

/// "save-as": the name of the file in :/icons, without its end.
QString iconFile(IconName name);

/// In the application's palette, also after it has changed: nothing needs to be set again.
QIcon themedIcon(IconName name);

/// In the colours of \a palette as it is now.
QIcon themedIcon(IconName name, const QPalette &palette);

/// In one colour in every mode, for a mark with a meaning (a warning, a tenant).
QIcon tintedIcon(IconName name, const QColor &colour);

/// The application's own, in its colours.
QIcon applicationIcon();

} // namespace overlab::views
