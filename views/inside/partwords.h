// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a part of the inside: on it, in its tool tip and detail line, and to a screen reader.
#pragma once

#include "views/inside/figure.h"

#include <QCoreApplication>

#include <utility>

namespace overlab::views {

class PartWords
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::PartWords)

public:
    /// "OpenFlow port" and "fa:16:…": what it is called and what it is.
    using Fact = std::pair<QString, QString>;

    static QString numberAndTag(const FigurePart &part);
    static QString rolesOf(const FigureFrame &frame);
    /// What it is: "Port of br-int".
    static QString kindName(const FigurePart &part);
    /// Why it is not as it should be; empty: it is.
    static QString trouble(const FigurePart &part);
    static QString tunnelCount(const FigureTunnel &tunnel);
    /// "VXLAN 22, 99"; near also between which addresses.
    static QString tunnelLabel(const FigureTunnel &tunnel, bool isNear);
    static QString underlayLabel(const FigurePart &underlay);

    /// All that is known of it.
    static QList<Fact> facts(const FigurePart &part);
    /// Of a tunnel with what it carries.
    static QList<Fact> facts(const FigureTunnel &tunnel);
    static Fact trafficFact(double bytesPerSecond);
    static QString toolTip(const FigurePart &part, const QList<Fact> &facts);
    /// One sentence, for a screen reader.
    static QString spoken(const FigurePart &part);
};

} // namespace overlab::views
