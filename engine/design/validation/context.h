// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules of validation share: the design, an index of what it names, and the list of
// findings. The rule files, one a subject, are functions on it (rules.h).
#pragma once

#include "engine/design/design.h"
#include "engine/design/diagnostic.h"
#include "engine/design/validation/places.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace overlab::design {

/// A tenant's network with what the rules ask of it again and again.
struct IndexedNetwork
{
    const Network *drawn = nullptr;
    QString path;                          ///< "tenants[0].networks[1]"
    QString object;                        ///< "red/net-2"
    NetworkType type = NetworkType::Vxlan; ///< given, or the design's tunnel type
    int mtuBytes = 0;                      ///< given, or what the underlay leaves
    QList<qsizetype> ipv4Subnets;          ///< indexes into drawn->subnets
    bool isComplete = true;                ///< false when the CIDR of a subnet could not be read

    QString subnetPath(qsizetype index) const
    {
        return path + QStringLiteral(".subnets[") + QString::number(index) + u']';
    }
};

/// The gateway that a subnet has: given, the first host address, or none.
std::optional<Ipv4Address> effectiveGateway(const Subnet &subnet);
/// Whether hosts may have addresses of \a cidr; Neutron refuses the same ones.
bool isUnicast(const Ipv4Subnet &cidr);
bool hasDhcp(const Subnet &subnet);
/// What a network's type takes from the underlay's MTU: VXLAN 50, Geneve 50, GRE 42, others 0.
int encapsulationBytes(NetworkType type);

class ValidationContext
{
public:
    ValidationContext(const Design &design, const Places &places);

    void report(const QString &code, const QStringList &arguments, const QString &path,
                const QString &object = {});
    bool isDamaged(const QString &path) const { return places.damaged.contains(path); }
    /// Whether a name may be missing from the list \a path (of \a count) only because it could not
    /// be read.
    bool namesDamaged(const QString &path, qsizetype count);
    /// The line of \a path as an argument, empty when the design has no file.
    QString lineOf(const QString &path) const;
    /// nearestWord() for the first findings of a file; hostile files have too many.
    QString suggest(const QString &word, const QStringList &candidates);

    /// The network that \a reference means inside the tenant, or nullptr.
    const IndexedNetwork *network(const QString &tenant, const QString &reference) const;
    const ExternalNetwork *external(const QString &name) const;
    const Node *node(const QString &name) const;
    int underlayMtuBytes() const { return design.underlay.mtuBytes.value_or(1500); }

    const Design &design;
    const Places &places;
    QList<Node> nodes;              ///< effective ones
    QList<IndexedNetwork> networks; ///< of all tenants, in the order of the file
    QList<Diagnostic> diagnostics;

private:
    QHash<QString, qsizetype> m_networksByName;
    QHash<QString, const ExternalNetwork *> m_externalsByName;
    QHash<QString, qsizetype> m_nodesByName;
    QHash<QString, bool> m_namesDamaged;
    int m_suggestionsLeft = 100;
};

/// "tenants[0].vms[1]"
QString itemPath(const QString &list, qsizetype index);
/// "TENANT/NAME" of a reference inside the tenant.
QString fullName(const QString &tenant, const QString &reference);

} // namespace overlab::design
