// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/checks/checksmodel.h"

#include "engine/design/enumnames.h"
#include "views/checks/checkedits.h"
#include "views/theme/palettes.h"
#include "views/wording/checkwording.h"
#include "views/wording/timewording.h"

#include <QFont>

#include <algorithm>

namespace overlab::views {

using namespace design;

namespace {

/// Whether what came of one is true of the other.
bool isSame(const Check &one, const Check &other)
{
    return one.from == other.from && one.to == other.to && one.port == other.port
        && one.protocolInForce() == other.protocolInForce()
        && one.expectationInForce() == other.expectationInForce();
}

} // namespace

QString expectationWord(CheckExpectation expectation)
{
    return expectation == CheckExpectation::Drop ? ChecksModel::tr("is dropped", "what a packet should do")
                                                 : ChecksModel::tr("passes", "what a packet should do");
}

ChecksModel::ChecksModel(const Document &document, CheckEdits &edits, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_edits(edits), m_checks(document.design().checks)
{
    connect(&document, &Document::changed, this, &ChecksModel::follow);
    connect(&document, &Document::loaded, this, &ChecksModel::rebuild);
}

void ChecksModel::rebuild()
{
    beginResetModel();
    m_checks = m_document.design().checks;
    m_known.clear();
    m_running.reset();
    endResetModel();
}

/// Rows at both ends that are the same stay.
void ChecksModel::follow()
{
    const QList<Check> now = m_document.design().checks;
    if (now == m_checks)
        return;
    const qsizetype shorter = std::min(now.size(), m_checks.size());
    qsizetype front = 0;
    while (front < shorter && now.at(front) == m_checks.at(front))
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && now.at(now.size() - 1 - back) == m_checks.at(m_checks.size() - 1 - back))
        ++back;
    const qsizetype common = shorter - front - back; // rows that are other ones now
    const qsizetype more = now.size() - m_checks.size();
    if (more < 0) {
        beginRemoveRows({}, int(front + common), int(front + common - more) - 1);
        m_checks.remove(front + common, -more);
        endRemoveRows();
    } else if (more > 0) {
        beginInsertRows({}, int(front + common), int(front + common + more) - 1);
        for (qsizetype i = 0; i < more; ++i)
            m_checks.insert(front + common + i, now.at(front + common + i));
        endInsertRows();
    }
    m_checks = now;
    if (common > 0)
        emit dataChanged(index(int(front), 0), index(int(front + common) - 1, ColumnCount - 1));
}

const ChecksModel::Known *ChecksModel::known(int row) const
{
    const auto found = std::find_if(m_known.cbegin(), m_known.cend(),
                                    [&](const Known &one) { return isSame(one.result.check, m_checks.at(row)); });
    return found == m_known.cend() ? nullptr : &*found;
}

const client::CheckResult *ChecksModel::result(int row) const
{
    const Known *const found = row >= 0 && row < m_checks.size() ? known(row) : nullptr;
    return found ? &found->result : nullptr;
}

bool ChecksModel::isOutdated(int row) const
{
    const Known *const found = known(row);
    return found && found->isOutdated;
}

QList<client::CheckResult> ChecksModel::results() const
{
    QList<client::CheckResult> all;
    for (int row = 0; row < m_checks.size(); ++row) {
        if (const client::CheckResult *const one = result(row))
            all.append(*one);
    }
    return all;
}

bool ChecksModel::isRunning(int row) const
{
    return m_running && isSame(*m_running, m_checks.at(row));
}

void ChecksModel::setRunning(const std::optional<Check> &check)
{
    if (m_running == check)
        return;
    m_running = check;
    emitAllChanged();
}

void ChecksModel::take(const client::CheckResult &result)
{
    m_known.removeIf([&](const Known &one) { return isSame(one.result.check, result.check); });
    m_known.append({result, false});
    emitAllChanged();
}

void ChecksModel::setOutdated()
{
    for (Known &one : m_known)
        one.isOutdated = true;
    emitAllChanged();
}

void ChecksModel::clearResults()
{
    m_known.clear();
    m_running.reset();
    emitAllChanged();
}

void ChecksModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    emitAllChanged();
}

void ChecksModel::retranslate()
{
    emitAllChanged();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ChecksModel::emitAllChanged()
{
    if (!m_checks.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_checks.size()) - 1, ColumnCount - 1));
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_checks.size());
}

int ChecksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

StateKind ChecksModel::markOf(int row) const
{
    if (isRunning(row))
        return StateKind::Building;
    const Known *const one = known(row);
    if (!one)
        return StateKind::Unknown;
    if (one->isOutdated)
        return StateKind::Planned; // a ring: what was known is not any more
    switch (one->result.state) {
    case client::CheckResult::State::Passed:
        return StateKind::Running;
    case client::CheckResult::State::Failed:
        return StateKind::Fault;
    case client::CheckResult::State::Undecided:
        break;
    }
    return StateKind::Partial;
}

QString ChecksModel::stateWords(int row) const
{
    if (isRunning(row))
        return tr("running", "a check");
    const Known *const one = known(row);
    if (!one)
        return tr("not run yet", "a check");
    const QString word = checkStateWord(one->result.state);
    return one->isOutdated ? tr("%1 before the lab changed", "a check's state").arg(word) : word;
}

QString ChecksModel::resultWords(int row) const
{
    if (isRunning(row))
        return tr("Its packet is on its way…");
    const Known *const one = known(row);
    if (!one)
        return tr("Not run yet.");
    const QString sentence = checkSentence(one->result);
    return one->isOutdated ? tr("The lab has changed since. Before: %1").arg(sentence) : sentence;
}

QString ChecksModel::text(int row, int column) const
{
    const Check &check = m_checks.at(row);
    switch (column) {
    case NameColumn:
        return checkName(check);
    case FromColumn:
        return check.from;
    case ToColumn:
        return check.to;
    case ProtocolColumn:
        return enumName(check.protocolInForce());
    case PortColumn:
        return check.port ? QString::number(*check.port) : QString();
    case ExpectColumn:
        return expectationWord(check.expectationInForce());
    case ResultColumn:
        return resultWords(row);
    case WhenColumn:
        return result(row) ? timeText(result(row)->when) : QString();
    default:
        return {};
    }
}

/// For editors.
QVariant ChecksModel::value(int row, int column) const
{
    const Check &check = m_checks.at(row);
    switch (column) {
    case NameColumn:
        return check.name;
    case ProtocolColumn:
        return int(check.protocolInForce());
    case PortColumn:
        return check.port.value_or(1);
    case ExpectColumn:
        return int(check.expectationInForce());
    default:
        return text(row, column);
    }
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    const bool isQuiet = column >= ResultColumn && !isRunning(row) && (!result(row) || isOutdated(row));
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        return value(row, column);
    case Qt::ToolTipRole:
        if (column == WhenColumn && result(row))
            return longDateAndTime(result(row)->when);
        //: a check's name, its state
        return column == NameColumn ? tr("%1: %2").arg(text(row, column), stateWords(row)) : text(row, column);
    case Qt::AccessibleTextRole:
        return column == NameColumn ? tr("%1: %2").arg(text(row, column), stateWords(row)) : text(row, column);
    case Qt::DecorationRole:
        return column == NameColumn ? QVariant(stateMark(markOf(row), m_palette)) : QVariant();
    case Qt::ForegroundRole:
        return isQuiet ? QVariant(quietText(m_palette)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == PortColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

bool ChecksModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    switch (index.column()) {
    case NameColumn:
        return m_edits.setName(index.row(), value.toString());
    case FromColumn:
        return m_edits.setFrom(index.row(), value.toString());
    case ToColumn:
        return m_edits.setTo(index.row(), value.toString());
    case ProtocolColumn:
        return m_edits.setProtocol(index.row(), CheckProtocol(value.toInt()));
    case PortColumn:
        return m_edits.setPort(index.row(), value.toInt());
    case ExpectColumn:
        return m_edits.setExpectation(index.row(), CheckExpectation(value.toInt()));
    default:
        return false;
    }
}

Qt::ItemFlags ChecksModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() >= ResultColumn)
        return flags;
    const bool hasNoPort = m_checks.at(index.row()).protocolInForce() == CheckProtocol::Icmp;
    return index.column() == PortColumn && hasNoPort ? flags : flags | Qt::ItemIsEditable;
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Check");
    case FromColumn:
        return tr("From");
    case ToColumn:
        return tr("To");
    case ProtocolColumn:
        return tr("Protocol");
    case PortColumn:
        return tr("Port");
    case ExpectColumn:
        //: what should become of the packet
        return tr("Expected");
    case ResultColumn:
        return tr("Result");
    case WhenColumn:
        return tr("When");
    default:
        return {};
    }
}

} // namespace overlab::views
