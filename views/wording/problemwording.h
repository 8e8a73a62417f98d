// SPDX-License-Identifier: GPL-3.0-or-later
// Problems that an apply came back with, as sentences. The code is the contract with engine/lab;
// the arguments of each code are listed beside its sentence in the source.
#pragma once

#include <QString>
#include <QStringList>

namespace overlab::views {

/// The sentence for \a code about \a object ("red/vm-1"). A code that has no sentence yet is shown
/// with its arguments, never swallowed.
QString problemSentence(const QString &code, const QString &object, const QStringList &arguments);

} // namespace overlab::views
