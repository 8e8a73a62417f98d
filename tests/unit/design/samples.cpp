// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/design/samples.h"

using namespace Qt::StringLiterals;

QList<Sample> validationSamples()
{
    return nameSamples() + networkSamples() + machineSamples();
}

QStringList summary(const QList<overlab::design::Diagnostic> &diagnostics)
{
    QStringList lines;
    for (const auto &each : diagnostics)
        lines.append(
            u"%1@%2:%3"_s.arg(each.code).arg(each.location.line).arg(each.location.column));
    return lines;
}
