// SPDX-License-Identifier: GPL-3.0-or-later
// The programs beside overlab_bench that measure a window and print what they found, a JSON object a line.
#pragma once

#include "tests/bench/overlab/sections.h"

#include <QByteArray>

namespace overlab::bench {

/// The path of \a program of the same build.
QString beside(const QString &program);
/// What it prints; with settings of its own in \a home, and the labs in \a states. Throws Error when it fails.
QByteArray outputOf(const QString &program, const QStringList &arguments, const QString &home, const QString &states);
/// Puts those lines into \a section of the table.
void addLines(const Options &options, Table &table, const QString &section, const QByteArray &output);

} // namespace overlab::bench
