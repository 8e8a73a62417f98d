// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/diagnosticplaces.h"

#include <algorithm>

namespace overlab::views {

using namespace design;
using namespace Qt::StringLiterals;

namespace {

struct CodeKeys
{
    QStringView beginning; ///< of the code
    QStringView keys;
};

/// The first row that fits decides.
constexpr CodeKeys table[] = {
    {u"unknown-network", u"network"},
    {u"network-is-external", u"network"},
    {u"unknown-external-network", u"network"},
    {u"unknown-image", u"image"},
    {u"unknown-node", u"node"},
    {u"node-role-missing", u"node"},
    {u"unknown-security-group", u"security-groups remote"},
    {u"unknown-check-end", u"from to"},
    {u"node-address-", u"address"},
    {u"underlay-too-small", u"cidr"},
    {u"segment-", u"segment"},
    {u"flat-network-taken", u"type"},
    {u"mtu-", u"mtu"},
    {u"subnet-not-unicast", u"cidr"},
    {u"subnet-overlap", u"cidr"},
    {u"external-subnet-overlap", u"cidr"},
    {u"gateway-", u"gateway"},
    {u"dhcp-address-", u"address"},
    {u"pool-", u"pool"},
    {u"subnet-route-", u"via"},
    {u"route-via-", u"via"},
    {u"lease-", u"lease"},
    {u"address-", u"address"},
    {u"mac-", u"mac"},
    {u"floating-ip-", u"floating-ip"},
    {u"router-subnet-overlap", u"network"},
    {u"router-network-", u"network"},
    {u"router-interface-", u"network"},
    {u"interface-without-address", u"network"},
    {u"port-", u"port"},
    {u"groups-without-port-security", u"security-groups"},
    {u"pairs-without-port-security", u"port-security"},
    {u"user-data-", u"user-data"},
    {u"memory-", u"memory"},
    {u"duplicate-name", u"name"},
    {u"reserved-name", u"name"},
    {u"invalid-name", u"name"},
};

/// The object that a value belongs to, as diagnostics name it.
QString ownerOf(ValueCache &values, const FieldPlace &place)
{
    const QString object = place.object ? place.object->object() : QString();
    const bool isPart = place.steps.size() > 1
        && (place.steps.first() == u"security-groups" || place.steps.first() == u"images"
            || place.steps.first() == u"checks");
    if (!isPart)
        return object;
    const QString name = values.of(place.object).text({place.steps.at(0), place.steps.at(1), u"name"_s});
    return object.isEmpty() ? name : object + u'/' + name;
}

/// All objects that the selection shows, also inside of groups that are closed.
QSet<QString> shownObjects(const Design &design, const FormSelection &selection)
{
    QSet<QString> shown;
    QList<Tenant> tenants;
    for (const ObjectId &id : selection.objects) {
        shown.insert(id.object());
        if (const Tenant *tenant = id.kind == ObjectKind::Tenant ? findTenant(design, id.name) : nullptr)
            tenants.append(*tenant);
    }
    for (const LinkId &link : selection.links)
        shown.insert(link.owner.object());
    if (selection.isEmpty()) {
        shown.insert(QString());
        tenants = design.tenants;
        for (const Image &image : design.images)
            shown.insert(image.name);
        for (const Check &check : design.checks)
            shown.insert(check.name);
    }
    for (const Tenant &tenant : std::as_const(tenants)) {
        for (const SecurityGroup &group : tenant.securityGroups)
            shown.insert(tenant.name + u'/' + group.name);
    }
    return shown;
}

struct Candidate
{
    qsizetype row;
    QString key;
    FieldPlace place;
};

/// The fields of \a rows by the object that they belong to.
QHash<QString, QList<Candidate>> fieldsByOwner(const QList<FormRow> &rows, ValueCache &values)
{
    QHash<QString, QList<Candidate>> fields;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).kind != FormRow::Kind::Field)
            continue;
        for (const FieldPlace &place : rows.at(i).places)
            fields[ownerOf(values, place)].append({i, rows.at(i).key, place});
    }
    return fields;
}

bool names(const Diagnostic &diagnostic, const QString &text)
{
    const QStringList parts = text.split(u", "_s);
    return std::any_of(parts.cbegin(), parts.cend(), [&](const QString &part) {
        return !part.isEmpty()
            && std::any_of(diagnostic.arguments.cbegin(), diagnostic.arguments.cend(), [&](const QString &argument) {
                   return argument == part || argument.endsWith(u'/' + part);
               });
    });
}

/// -1: none can be told.
qsizetype rowFor(const Diagnostic &diagnostic, const QList<Candidate> &fields, ValueCache &values)
{
    const QStringList keys = diagnosedKeys(diagnostic);
    QList<qsizetype> rows;
    for (const Candidate &field : fields) {
        if (!keys.contains(field.key))
            continue;
        if (names(diagnostic, values.text(field.place)))
            return field.row;
        rows.append(field.row);
    }
    return rows.size() == 1 ? rows.first() : -1;
}

} // namespace

QStringList diagnosedKeys(const Diagnostic &diagnostic)
{
    // These name the key itself.
    const bool namesKey = diagnostic.code == u"quota-exceeded" || diagnostic.code == u"ignored-for-namespace";
    if (namesKey)
        return diagnostic.arguments.mid(0, 1);
    for (const CodeKeys &row : table) {
        if (diagnostic.code.startsWith(row.beginning))
            return row.keys.toString().split(u' ');
    }
    return {};
}

PlacedDiagnostics placedDiagnostics(const QList<Diagnostic> &diagnostics, ValueCache &values,
                                    const FormSelection &selection, const QList<FormRow> &rows)
{
    PlacedDiagnostics placed;
    const QSet<QString> shown = shownObjects(values.design(), selection);
    QList<Diagnostic> ordered;
    std::copy_if(diagnostics.cbegin(), diagnostics.cend(), std::back_inserter(ordered),
                 [&shown](const Diagnostic &diagnostic) { return shown.contains(diagnostic.object); });
    if (ordered.isEmpty())
        return placed;
    std::stable_sort(ordered.begin(), ordered.end(), [](const Diagnostic &left, const Diagnostic &right) {
        return left.severity == Severity::Error && right.severity != Severity::Error;
    });
    const QHash<QString, QList<Candidate>> fields = fieldsByOwner(rows, values);
    for (const Diagnostic &diagnostic : std::as_const(ordered)) {
        const qsizetype row = rowFor(diagnostic, fields.value(diagnostic.object), values);
        const bool isOfLink = selection.objects.isEmpty() && !selection.links.isEmpty(); // not of all its owner
        if (row < 0 && !isOfLink)
            placed.atTop.append(diagnostic);
        else if (row >= 0 && !placed.byRow.contains(row))
            placed.byRow.insert(row, diagnostic);
    }
    return placed;
}

} // namespace overlab::views
