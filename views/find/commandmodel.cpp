// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/find/commandmodel.h"

#include "views/find/findmodel.h"
#include "views/find/fuzzymatch.h"
#include "views/find/matchdelegate.h"

#include <QApplication>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostObjects = 20;
constexpr int mostRecent = 20;
constexpr int enabledScore = 6;
constexpr int recentScore = 3;
constexpr int afterCommands = -1000;
constexpr int groupCost = 12; ///< the letters are in the menu's name, too

} // namespace

CommandModel::CommandModel(const FindIndex &index, QObject *parent)
    : QAbstractListModel(parent), m_index(index), m_palette(QApplication::palette())
{
}

void CommandModel::setCommands(const QList<CommandEntry> &commands)
{
    m_commands = commands;
    look();
}

void CommandModel::setWords(const QString &words)
{
    m_words = words.trimmed();
    look();
}

void CommandModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void CommandModel::remember(const QString &key)
{
    m_recent.removeAll(key);
    m_recent.prepend(key);
    m_recent.resize(std::min<qsizetype>(m_recent.size(), mostRecent));
}

void CommandModel::look()
{
    beginResetModel(); // another question, other rows
    m_rows.clear();
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const CommandEntry &command = m_commands.at(i);
        const auto recent = int(m_recent.indexOf(command.key));
        Row row;
        row.command = i;
        if (m_words.isEmpty()) {
            row.score = recent < 0 ? 0 : mostRecent - recent;
            m_rows.append(row);
            continue;
        }
        std::optional<FuzzyMatch> match = fuzzyMatch(m_words, command.title);
        if (!match && !command.group.isEmpty()) {
            match = fuzzyMatch(m_words, command.group + u' ' + command.title);
            if (match) {
                match->score -= groupCost;
                for (int &position : match->positions)
                    position -= int(command.group.size()) + 1;
                match->positions.removeIf([](int position) { return position < 0; });
            }
        }
        if (!match)
            continue;
        row.positions = match->positions;
        row.score = match->score + (command.isEnabled ? enabledScore : 0) + (recent < 0 ? 0 : recentScore);
        m_rows.append(row);
    }
    addObjects();
    const auto isBetter = [](const Row &left, const Row &right) { return left.score > right.score; };
    std::stable_sort(m_rows.begin(), m_rows.end(), isBetter);
    endResetModel();
}

/// Whose name begins with the words is as good as a command of that name; others come after all commands.
void CommandModel::addObjects()
{
    const QList<Found> found = m_index.find(m_words);
    for (qsizetype i = 0; i < std::min<qsizetype>(found.size(), mostObjects); ++i) {
        Row row;
        row.found = found.at(i);
        row.score = afterCommands - int(i);
        const bool isBeginning = row.found.isName && row.found.id.name.startsWith(m_words, Qt::CaseInsensitive);
        if (const auto match = fuzzyMatch(m_words, row.found.text)) {
            row.positions = match->positions;
            if (isBeginning)
                row.score = match->score;
        }
        m_rows.append(row);
    }
}

const CommandEntry *CommandModel::commandAt(int row) const
{
    const qsizetype command = row >= 0 && row < m_rows.size() ? m_rows.at(row).command : -1;
    return command < 0 ? nullptr : &m_commands.at(command);
}

std::optional<design::ObjectId> CommandModel::objectAt(int row) const
{
    const bool isObject = row >= 0 && row < m_rows.size() && m_rows.at(row).command < 0;
    return isObject ? std::optional(m_rows.at(row).found.id) : std::nullopt;
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CommandModel::commandData(const CommandEntry &command, const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return command.title;
    case Qt::DecorationRole: {
        if (!command.icon.isNull())
            return command.icon;
        QPixmap empty(16, 16); // titles stand below each other
        empty.fill(Qt::transparent);
        return QIcon(empty);
    }
    case MatchDelegate::DetailRole:
        return command.reason.isEmpty() ? command.group : command.reason;
    case MatchDelegate::KeyRole:
        return command.isChecked ? (u"✓ "_s + command.shortcut).trimmed() : command.shortcut;
    case MatchDelegate::PositionsRole:
        return QVariant::fromValue(row.positions);
    case MatchDelegate::IsDisabledRole:
        return !command.isEnabled;
    case Qt::ToolTipRole:
        return command.reason;
    case Qt::AccessibleTextRole: {
        QStringList parts{command.title, command.group, command.shortcut, command.isEnabled ? QString() : tr("disabled"),
                          command.reason};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant CommandModel::objectData(const Row &row, int role) const
{
    const bool isOwnText = row.found.isName || row.found.id.kind == design::ObjectKind::Note;
    switch (role) {
    case Qt::DisplayRole:
        return isOwnText ? row.found.text : row.found.id.object();
    case Qt::DecorationRole:
        return foundIcon(row.found, m_palette);
    case MatchDelegate::DetailRole:
        return isOwnText ? tr("Jump to it") : row.found.text;
    case MatchDelegate::PositionsRole:
        return isOwnText ? QVariant::fromValue(row.positions) : QVariant();
    case Qt::AccessibleTextRole:
        return isOwnText ? row.found.text : row.found.id.object() + u", "_s + row.found.text;
    default:
        return {};
    }
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const CommandEntry *const command = commandAt(index.row());
    return command ? commandData(*command, row, role) : objectData(row, role);
}

} // namespace overlab::views
