// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/editing/fixing.h"

#include "engine/design/editing/drawn.h"
#include "engine/design/validation/validation.h"

#include <QRegularExpression>

#include <algorithm>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

/// "tenants[0].vms[1].node" → tenants, 0, vms, 1, node
QStringList stepsOf(const QString &path)
{
    static const QRegularExpression betweenSteps(u"[.\\[\\]]+"_s);
    return path.split(betweenSteps, Qt::SkipEmptyParts);
}

template<typename Item>
const Item *itemAt(const QList<Item> &items, const QString &index)
{
    const int i = index.toInt();
    return i >= 0 && i < items.size() ? &items.at(i) : nullptr;
}

template<typename Item>
std::optional<FieldPlace> owned(const Tenant &tenant, const QList<Item> &items, ObjectKind kind, const QStringList &steps)
{
    const Item *const item = itemAt(items, steps.value(3));
    if (!item)
        return std::nullopt;
    return FieldPlace{ObjectId{kind, tenant.name, item->name}, steps.mid(4)};
}

std::optional<FieldPlace> inTenant(const Design &design, const QStringList &steps)
{
    const Tenant *const tenant = itemAt(design.tenants, steps.value(1));
    if (!tenant)
        return std::nullopt;
    const QString list = steps.value(2);
    if (list == u"networks")
        return owned(*tenant, tenant->networks, ObjectKind::Network, steps);
    if (list == u"routers")
        return owned(*tenant, tenant->routers, ObjectKind::Router, steps);
    if (list == u"vms")
        return owned(*tenant, tenant->vms, ObjectKind::Machine, steps);
    return FieldPlace{ObjectId{ObjectKind::Tenant, {}, tenant->name}, steps.mid(2)};
}

/// A whole item of a list, or a value that is one: the place of the list and the index.
bool isItem(const FieldPlace &place)
{
    bool isNumber = false;
    if (!place.steps.isEmpty())
        place.steps.last().toInt(&isNumber);
    return isNumber;
}

class Mending
{
public:
    Mending(const Design &design, const Diagnostic &finding, FieldPlace place)
        : m_design(design), m_finding(finding), m_place(std::move(place)), m_before(errorsOf(design))
    {
    }

    QList<Fix> take() { return std::move(m_fixes); }

    void tryAll()
    {
        if (m_finding.code.startsWith(u"unknown-"))
            mendReference();
        else if (m_finding.code == u"quota-exceeded")
            offer(Fix::Kind::RaiseQuota, argument(1), withText(m_design, m_place, argument(1)).design);
        else if (m_finding.code == u"node-role-missing")
            addRole();
        else if (m_finding.code == u"floating-ip-unreachable")
            leadOut();
        const Field *const field = isItem(m_place) ? nullptr : fieldAt(m_place);
        if (field && !field->required && field->form != FieldForm::Drawn)
            offer(Fix::Kind::LeaveOut, field->key, withText(m_design, m_place, {}).design);
        else
            removeItem();
    }

private:
    QString argument(qsizetype index) const { return m_finding.arguments.value(index); }

    static qsizetype errorsOf(const Design &design)
    {
        const QList<Diagnostic> findings = validateDesign(design);
        return std::count_if(findings.cbegin(), findings.cend(),
                             [](const Diagnostic &one) { return one.severity == Severity::Error; });
    }

    /// Only what helps: the rule holds, and no more are broken than were.
    void offer(Fix::Kind kind, const QString &subject, const Design &mended)
    {
        if (mended == m_design)
            return;
        const QList<Diagnostic> left = validateDesign(mended);
        const bool isLeft = std::any_of(left.cbegin(), left.cend(), [this](const Diagnostic &one) {
            return one.code == m_finding.code && one.arguments == m_finding.arguments && one.object == m_finding.object;
        });
        const bool wasError = m_finding.severity == Severity::Error;
        if (!isLeft && errorsOf(mended) <= m_before - (wasError ? 1 : 0))
            m_fixes.append({kind, subject, mended});
    }

    /// The item that the value is, or that cannot be without it.
    void removeItem()
    {
        FieldPlace item = m_place;
        while (!item.steps.isEmpty() && !isItem(item))
            item.steps.removeLast();
        if (item.steps.isEmpty())
            return;
        FieldPlace list = item;
        const int index = list.steps.takeLast().toInt();
        const QString summary = FieldValues(m_design, item.object).summary(item);
        offer(Fix::Kind::RemoveItem, summary, withoutItem(m_design, list, index));
    }

    void mendReference()
    {
        if (!argument(1).isEmpty())
            offer(Fix::Kind::Replace, argument(1), withText(m_design, m_place, argument(1)).design);
        if (m_finding.code != u"unknown-security-group" || !m_place.object || argument(0).contains(u'/'))
            return;
        Design mended = m_design;
        if (Tenant *const tenant = drawnTenant(mended, m_place.object->tenant)) {
            tenant->securityGroups.append({argument(0), {}});
            offer(Fix::Kind::AddGroup, argument(0), mended);
        }
    }

    void addRole()
    {
        Design mended = m_design;
        if (Node *const node = itemNamed(mended.nodes, argument(0))) {
            node->roles = {NodeRole::Network, NodeRole::Compute};
            offer(Fix::Kind::AddRole, node->name, mended);
        }
    }

    /// A router that is in the interface's network and does not lead anywhere yet.
    void leadOut()
    {
        if (!m_place.object)
            return;
        const Tenant *const tenant = findTenant(m_design, m_place.object->tenant);
        for (qsizetype i = 0; tenant && i < tenant->routers.size(); ++i) {
            if (tenant->routers.at(i).external)
                continue;
            Design mended = m_design;
            Router *const router = drawnRouter(mended, {ObjectKind::Router, tenant->name, tenant->routers.at(i).name});
            router->external = RouterExternal{argument(2), {}, {}};
            offer(Fix::Kind::LeadOut, router->name, mended);
        }
    }

    const Design &m_design;
    const Diagnostic &m_finding;
    const FieldPlace m_place;
    const qsizetype m_before;
    QList<Fix> m_fixes;
};

} // namespace

std::optional<FieldPlace> placeOf(const Design &design, const QString &path)
{
    const QStringList steps = stepsOf(path);
    const QString list = steps.value(0);
    if (list == u"tenants" && steps.size() > 1)
        return inTenant(design, steps);
    if (list == u"nodes" && itemAt(design.nodes, steps.value(1)))
        return FieldPlace{ObjectId{ObjectKind::Node, {}, itemAt(design.nodes, steps.value(1))->name}, steps.mid(2)};
    if (list == u"external" && itemAt(design.externals, steps.value(1)))
        return FieldPlace{ObjectId{ObjectKind::External, {}, itemAt(design.externals, steps.value(1))->name},
                          steps.mid(2)};
    if (list == u"nodes" || list == u"external" || steps.isEmpty())
        return std::nullopt;
    return FieldPlace{std::nullopt, steps};
}

QList<Fix> fixesFor(const Design &design, const Diagnostic &finding)
{
    const std::optional<FieldPlace> place = placeOf(design, finding.path);
    if (!place || place->steps.isEmpty())
        return {};
    Mending mending(design, finding, *place);
    mending.tryAll();
    return mending.take();
}

} // namespace overlab::design
