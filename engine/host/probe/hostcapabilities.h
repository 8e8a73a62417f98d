// SPDX-License-Identifier: GPL-3.0-or-later
// What a host can do for a lab, as plain values: found by hostprobe.h, printed by `doctor`, read by
// the compiler of blueprints to choose between ways of doing a thing. Codes only; the views and the
// command line turn keys and purposes into sentences.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace overlab::host {

enum class FindingState {
    Ok,
    Limited, ///< there, but not all of it; value says what is not
    Missing,
};

/// One thing that was looked for.
struct Finding
{
    QString key; ///< stable: "vxlan", "newuidmap", "ovs-datapath" …
    FindingState state = FindingState::Missing;
    QString value;   ///< a version, a path or a count; for Limited and Missing the evidence
    QString purpose; ///< a code: what a lab uses it for
    QString package; ///< Debian package that brings it; empty when no package would help
    QString remedy = {}; ///< the command line that helps; empty when none would

    friend bool operator==(const Finding &, const Finding &) = default;
};

struct HostCapabilities
{
    QList<Finding> findings;

    /// True when \a key was found without limits.
    bool has(const QString &key) const;
    /// The value found for \a key; empty when it was not looked for.
    QString value(const QString &key) const;

    /// {"findings": [{"key", "state", "value", "purpose", "package", "remedy"}]}
    QJsonObject toJson() const;
    /// The inverse of toJson(); an unknown state counts as missing.
    static HostCapabilities fromJson(const QJsonObject &json);

    friend bool operator==(const HostCapabilities &, const HostCapabilities &) = default;
};

/// "ok", "limited" or "missing".
QString findingStateName(FindingState state);

} // namespace overlab::host
