// SPDX-License-Identifier: GPL-3.0-or-later
// Designs for tests: read from text, so that a test shows what a person would have written.
#pragma once

#include "engine/blueprint/allocation.h"
#include "engine/blueprint/blueprint.h"
#include "engine/design/designreader.h"

#include <QTest>

namespace overlab::testing {

/// The design \a yaml, which must be valid: else the test fails with the first diagnostic's code.
inline design::Design readValid(const QByteArray &yaml)
{
    const design::ReadResult result = design::readDesign(yaml, QStringLiteral("test.yaml"));
    if (design::hasErrors(result.diagnostics)) {
        const design::Diagnostic &first = result.diagnostics.first();
        qFatal("invalid test design: %s at %d:%d (%s)", qPrintable(first.code), first.location.line,
               first.location.column, qPrintable(first.arguments.join(u' ')));
    }
    return result.design;
}

inline blueprint::Resolution resolveText(const QByteArray &yaml,
                                         const blueprint::Allocation &previous = {})
{
    return blueprint::resolveDesign(readValid(yaml), previous);
}

inline blueprint::Blueprint compileText(const QByteArray &yaml,
                                        const blueprint::HostProfile &host = {})
{
    return blueprint::compile(resolveText(yaml).topology, host);
}

} // namespace overlab::testing
