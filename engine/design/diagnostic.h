// SPDX-License-Identifier: GPL-3.0-or-later
// A finding about a design: a code and values. views/wording turns it into a sentence.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace overlab::design {

enum class Severity { Warning, Error };

/// A place in a design file, counted from 1; line 0 means the file as a whole.
struct Location
{
    QString file;
    int line = 0;
    int column = 0;

    friend bool operator==(const Location &, const Location &) = default;
};

/// One problem. \a code is stable and part of the contract ("unknown-key",
/// "address-outside-subnet"); \a arguments are the values its sentence needs, in the order that the
/// code documents.
struct Diagnostic
{
    Severity severity = Severity::Error;
    QString code;
    QStringList arguments;
    Location location;
    QString object; ///< the drawn object it is about ("red/vm-1"), empty when there is none
    /// Of a broken rule: the value, as ReadResult::locations names it ("tenants[0].vms[1].node").
    QString path;

    friend bool operator==(const Diagnostic &, const Diagnostic &) = default;
};

/// Whether any of \a diagnostics is an error.
bool hasErrors(const QList<Diagnostic> &diagnostics);

} // namespace overlab::design
