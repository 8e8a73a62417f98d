// SPDX-License-Identifier: GPL-3.0-or-later
// Design files as tables: what is wrong with each, and where. The tests of the reader, the
// validation, the writer, the schema and the fuzz test share them.
#pragma once

#include "engine/design/diagnostic.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

struct Sample
{
    const char *name;
    QByteArray text;
    QStringList expected; ///< "code@line:column" of every diagnostic, in order
};

QList<Sample> readerSamples();     ///< what the reader refuses
QList<Sample> nameSamples();       ///< what a rule finds in names and references
QList<Sample> networkSamples();    ///< … in segments, subnets and pools
QList<Sample> machineSamples();    ///< … in routers, machines and their ports
QList<Sample> validationSamples(); ///< all of these three; at least one a code
QList<Sample> validSamples();      ///< near misses: legal designs that resemble the ones above

/// The form of Sample::expected.
QStringList summary(const QList<overlab::design::Diagnostic> &diagnostics);
