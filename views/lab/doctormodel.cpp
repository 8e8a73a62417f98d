// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/doctormodel.h"

#include "views/theme/statemark.h"
#include "views/wording/doctorwording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::DoctorSummary)
};

/// What every lab needs is worse than what some do without.
int rankOf(const client::DoctorFinding &finding)
{
    if (finding.state == u"missing")
        return finding.purpose == u"everything" ? 0 : 1;
    return finding.state == u"limited" ? 2 : 3;
}

bool isOk(const client::DoctorReport &report, const QString &key)
{
    return std::any_of(report.findings.cbegin(), report.findings.cend(),
                       [&key](const auto &finding) {
                           return finding.key == key && finding.state == u"ok";
                       });
}

/// Whether something is wrong that every lab needs.
bool isHopeless(const client::DoctorReport &report)
{
    return std::any_of(report.findings.cbegin(), report.findings.cend(), [](const auto &finding) {
        return finding.purpose == u"everything" && finding.state == u"missing";
    });
}

} // namespace

QStringList packagesOf(const client::DoctorReport &report)
{
    QStringList packages;
    for (const client::DoctorFinding &finding : report.findings) {
        const bool wouldHelp = finding.state != u"ok" && !finding.package.isEmpty();
        if (wouldHelp && !packages.contains(finding.package))
            packages << finding.package;
    }
    return packages;
}

QString doctorSummary(const client::DoctorReport &report)
{
    if (isHopeless(report))
        return Wording::tr("No lab can run on this host yet: something is missing that every lab needs.");
    if (!isOk(report, u"qemu"_s))
        return Wording::tr("Labs of light guests run on this host. Virtual machines do not: QEMU "
                           "is missing.");
    if (!isOk(report, u"kvm"_s))
        return Wording::tr("Labs run on this host. Virtual machines are emulated, which is slow: "
                           "it offers no hardware virtualisation.");
    return Wording::tr("Labs run on this host, with virtual machines at full speed.");
}

void DoctorModel::show(const client::DoctorReport &report)
{
    if (!m_findings.isEmpty()) {
        beginRemoveRows({}, 0, int(m_findings.size()) - 1);
        m_findings.clear();
        endRemoveRows();
    }
    if (report.findings.isEmpty())
        return;
    QList<client::DoctorFinding> findings = report.findings;
    std::stable_sort(findings.begin(), findings.end(), [](const auto &one, const auto &other) {
        return rankOf(one) < rankOf(other);
    });
    beginInsertRows({}, 0, int(findings.size()) - 1);
    m_findings = findings;
    endInsertRows();
}

void DoctorModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    emitAllChanged();
}

void DoctorModel::retranslate()
{
    emitAllChanged();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void DoctorModel::emitAllChanged()
{
    if (!m_findings.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_findings.size()) - 1, ColumnCount - 1));
}

int DoctorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int DoctorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DoctorModel::text(const client::DoctorFinding &finding, int column) const
{
    switch (column) {
    case SubjectColumn:
        return doctorSubject(finding.key);
    case StateColumn:
        return doctorStateName(finding.state);
    case FoundColumn:
        return doctorFound(finding.value);
    case PurposeColumn:
        return doctorPurpose(finding.purpose);
    default:
        return {};
    }
}

QVariant DoctorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const client::DoctorFinding &finding = m_findings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(finding, index.column());
    case Qt::DecorationRole: {
        if (index.column() != SubjectColumn)
            return {};
        const std::array kinds{StateKind::Fault, StateKind::Partial, StateKind::Partial,
                               StateKind::Running};
        return stateMark(kinds.at(size_t(rankOf(finding))), m_palette);
    }
    case DetailRole:
        return finding.state == u"ok" ? QString() : doctorMeaning(finding.key);
    case RemedyRole:
        return finding.state == u"ok" ? QString() : finding.remedy;
    case StateRole:
        return finding.state;
    default:
        return {};
    }
}

QVariant DoctorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SubjectColumn:
        return tr("What");
    case StateColumn:
        return tr("State");
    case FoundColumn:
        return tr("Found");
    case PurposeColumn:
        return tr("Good for");
    default:
        return {};
    }
}

} // namespace overlab::views
