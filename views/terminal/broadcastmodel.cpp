// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/broadcastmodel.h"

#include "views/wording/errorwording.h"

#include <QCryptographicHash>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;
using State = BroadcastResult::State;

namespace {

QByteArray answerOf(const BroadcastResult &result)
{
    if (result.state != State::Ended)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArray::number(result.status) + '\n' + result.output.toUtf8());
    return hash.result();
}

/// A, B, … Z, then numbers.
QString letterOf(int group)
{
    return group < 26 ? QString(QChar(u'A' + group)) : QString::number(group + 1);
}

QString firstLine(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.section(u'\n', 0, 0);
}

} // namespace

int BroadcastModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BroadcastModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void BroadcastModel::begin(const QStringList &places)
{
    beginResetModel();
    m_rows.clear();
    m_answers.fill({}, places.size());
    for (const QString &place : places) {
        BroadcastResult row;
        row.place = place;
        m_rows.append(row);
    }
    group();
    endResetModel();
}

void BroadcastModel::take(const BroadcastResult &result)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const BroadcastResult &row) { return row.place == result.place; });
    if (found == m_rows.end())
        return;
    *found = result;
    m_answers[found - m_rows.begin()] = answerOf(result);
    group();
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void BroadcastModel::stop()
{
    for (BroadcastResult &row : m_rows) {
        if (!row.isOver())
            row.state = State::Stopped;
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// The same status and output is a group; the largest is the first, so that what is odd stands out.
void BroadcastModel::group()
{
    QHash<QByteArray, int> counts;
    QList<QByteArray> answers; // in the order of the rows
    for (const QByteArray &answer : std::as_const(m_answers)) {
        if (!answer.isEmpty() && counts[answer]++ == 0)
            answers.append(answer);
    }
    std::stable_sort(answers.begin(), answers.end(),
                     [&](const QByteArray &a, const QByteArray &b) { return counts.value(a) > counts.value(b); });
    m_groups.fill(-1, m_rows.size());
    m_sizes.clear();
    QHash<QByteArray, int> numbers;
    for (const QByteArray &answer : std::as_const(answers)) {
        numbers.insert(answer, int(m_sizes.size()));
        m_sizes.append(counts.value(answer));
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_groups[i] = numbers.value(m_answers.at(i), -1);
}

QStringList BroadcastModel::alike(int row) const
{
    QStringList places;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_groups.at(row) >= 0 && m_groups.at(i) == m_groups.at(row))
            places.append(m_rows.at(i).place);
    }
    return places;
}

QString BroadcastModel::resultWords(const BroadcastResult &result) const
{
    switch (result.state) {
    case State::Waiting:
        return tr("waits");
    case State::Running:
        return tr("runs…");
    case State::Ended:
        //: of a command that has ended
        return result.isTimedOut ? tr("ended by the time limit") : tr("status %1").arg(result.status);
    case State::Failed:
        return tr("failed");
    case State::Stopped:
        return tr("stopped");
    }
    return {};
}

QString BroadcastModel::groupWords(int row) const
{
    const int group = m_groups.at(row);
    if (group < 0)
        return {};
    const int size = m_sizes.at(group);
    //: a group of places that said the same; %1: its letter, %2: how many they are
    return tr("%1 (%2)").arg(letterOf(group)).arg(size);
}

QString BroadcastModel::summary() const
{
    const auto count = [this](const auto &is) { return int(std::count_if(m_rows.cbegin(), m_rows.cend(), is)); };
    const int good = count([](const BroadcastResult &row) { return row.state == State::Ended && row.status == 0; });
    if (m_rows.isEmpty())
        return {};
    if (const int left = count([](const BroadcastResult &row) { return !row.isOver(); }); left > 0)
        return tr("%n place(s) to go.", nullptr, left);
    const QString ended = tr("%1 of %n place(s) ended with status 0.", nullptr, int(m_rows.size())).arg(good);
    //: %1: "5 of 6 places ended with status 0."
    return m_sizes.size() > 1 ? tr("%1 There are %2 different answers.").arg(ended).arg(m_sizes.size()) : ended;
}

QVariant BroadcastModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BroadcastResult &row = m_rows.at(index.row());
    if (role == SortRole) {
        switch (index.column()) {
        case TimeColumn:
            return row.milliseconds;
        case GroupColumn:
            return m_groups.at(index.row()) < 0 ? 1'000'000 : m_groups.at(index.row());
        case ResultColumn:
            return row.state == State::Ended ? row.status : 1000 + int(row.state);
        default:
            return data(index, Qt::DisplayRole);
        }
    }
    if (role == Qt::TextAlignmentRole && index.column() == TimeColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case PlaceColumn:
        return row.place;
    case ResultColumn:
        return resultWords(row);
    case TimeColumn:
        //: seconds
        return row.state == State::Ended ? tr("%1 s").arg(QLocale().toString(double(row.milliseconds) / 1000, 'f', 2)) : QString();
    case GroupColumn:
        return groupWords(index.row());
    case OutputColumn:
        return row.error ? errorSentence(*row.error) : firstLine(row.output);
    default:
        return {};
    }
}

QVariant BroadcastModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn:
        return tr("Place");
    case ResultColumn:
        return tr("Result");
    case TimeColumn:
        return tr("Time");
    case GroupColumn:
        return tr("Alike");
    case OutputColumn:
        return tr("Output");
    default:
        return {};
    }
}

void BroadcastModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace overlab::views
