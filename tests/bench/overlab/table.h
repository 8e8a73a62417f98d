// SPDX-License-Identifier: GPL-3.0-or-later
// What overlab_bench found, as lines for people or as JSON for programs. Times mean nothing on
// another computer; ratios of one run are what the targets speak of.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace overlab::bench {

struct Figure
{
    QString section;
    QString what;
    double value = 0;
    QString unit;                ///< "s", "ms", "MB", "Mbit/s", or "x" for a ratio
    std::optional<double> limit{}; ///< the target: the value shall not be above it
    QString note{};

    bool isMet() const { return !limit || value <= *limit; }
};

class Table
{
public:
    /// With \a isJson nothing is printed before finish().
    explicit Table(bool isJson) : m_isJson(isJson) {}

    void add(const Figure &figure);
    /// Why something was not measured, or what surrounds the numbers.
    void remark(const QString &section, const QString &text);
    /// Prints the JSON.
    void finish() const;
    const QList<Figure> &figures() const { return m_figures; }

private:
    bool m_isJson;
    QList<Figure> m_figures;
    QList<std::pair<QString, QString>> m_remarks;
};

/// The middle one; of an even number the lower of the two.
double median(QList<double> values);
/// "load 3.1 2.0 1.5, 2 processors".
QString machineLoad();

} // namespace overlab::bench
