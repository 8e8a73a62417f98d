// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/linedifference.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace overlab {

namespace {

/// More changed lines than this are one hunk: the search takes their square of time and memory.
constexpr int mostChanges = 1000;

/// Each different line as a number, since the search compares lines over and over.
class LineNumbers
{
public:
    std::vector<int> of(const QList<QByteArray> &lines)
    {
        std::vector<int> numbers;
        numbers.reserve(size_t(lines.size()));
        for (const QByteArray &line : lines) {
            const auto known = m_numbers.constFind(line);
            numbers.push_back(known != m_numbers.cend() ? *known : *m_numbers.insert(line, int(m_numbers.size())));
        }
        return numbers;
    }

private:
    QHash<QByteArray, int> m_numbers;
};

/// Myers' greedy search for the shortest way from one list to the other. Says which lines of each stay.
class Search
{
public:
    Search(std::vector<int> before, std::vector<int> after) : m_before(std::move(before)), m_after(std::move(after)) {}

    /// Pairs of equal lines in order; nullopt: there are too many changes.
    std::optional<std::vector<std::pair<int, int>>> pairs()
    {
        if (std::abs(int(m_before.size()) - int(m_after.size())) > mostChanges)
            return std::nullopt; // so many at least
        const int most = std::min(int(m_before.size() + m_after.size()), mostChanges);
        std::vector<int> furthest(size_t(2 * most + 3), 0);
        std::vector<std::vector<int>> trace;
        for (int changes = 0; changes <= most; ++changes) {
            trace.push_back(furthest);
            for (int way = -changes; way <= changes; way += 2) {
                const size_t at = size_t(way + most + 1);
                const bool isDown = way == -changes || (way != changes && furthest[at - 1] < furthest[at + 1]);
                int x = isDown ? furthest[at + 1] : furthest[at - 1] + 1;
                while (isSame(x, x - way))
                    ++x;
                furthest[at] = x;
                if (x >= int(m_before.size()) && x - way >= int(m_after.size()))
                    return walkBack(trace, most);
            }
        }
        return std::nullopt;
    }

private:
    bool isSame(int x, int y) const
    {
        return x < int(m_before.size()) && y < int(m_after.size()) && m_before[size_t(x)] == m_after[size_t(y)];
    }

    std::vector<std::pair<int, int>> walkBack(const std::vector<std::vector<int>> &trace, int most) const
    {
        std::vector<std::pair<int, int>> pairs;
        int x = int(m_before.size());
        int y = int(m_after.size());
        for (int changes = int(trace.size()) - 1; changes >= 0; --changes) {
            const std::vector<int> &furthest = trace[size_t(changes)];
            const int way = x - y;
            const size_t at = size_t(way + most + 1);
            const bool isDown = way == -changes || (way != changes && furthest[at - 1] < furthest[at + 1]);
            const int fromX = changes == 0 ? 0 : isDown ? furthest[at + 1] : furthest[at - 1];
            const int fromY = changes == 0 ? 0 : fromX - (isDown ? way + 1 : way - 1);
            while (x > fromX && y > fromY) {
                --x;
                --y;
                pairs.emplace_back(x, y);
            }
            x = fromX;
            y = fromY;
        }
        std::reverse(pairs.begin(), pairs.end());
        return pairs;
    }

    const std::vector<int> m_before;
    const std::vector<int> m_after;
};

/// How many bytes of whole lines are the same at the start.
qsizetype commonStart(const QByteArray &one, const QByteArray &other)
{
    const qsizetype same = std::mismatch(one.cbegin(), one.cend(), other.cbegin(), other.cend()).first - one.cbegin();
    return same == 0 ? 0 : one.lastIndexOf('\n', same - 1) + 1;
}

/// And at the end, behind \a start.
qsizetype commonEnd(const QByteArray &one, const QByteArray &other, qsizetype start)
{
    const qsizetype most = std::min(one.size(), other.size()) - start;
    const qsizetype same = std::mismatch(one.crbegin(), one.crbegin() + most, other.crbegin()).first - one.crbegin();
    const auto beginsLine = [start](const QByteArray &text, qsizetype at) { return at == start || text.at(at - 1) == '\n'; };
    if (beginsLine(one, one.size() - same) && beginsLine(other, other.size() - same))
        return same;
    const qsizetype end = one.indexOf('\n', one.size() - same);
    return end < 0 ? 0 : one.size() - end - 1;
}

} // namespace

QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf('\n', start);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.append(text.mid(start, next - start));
        start = next;
    }
    return lines;
}

QList<LineHunk> lineDifference(const QByteArray &before, const QByteArray &after)
{
    if (before == after)
        return {};
    const qsizetype same = commonStart(before, after);
    const qsizetype end = commonEnd(before, after, same);
    const qsizetype start = std::count(before.cbegin(), before.cbegin() + same, '\n');
    const QList<QByteArray> oldMiddle = linesOf(before.mid(same, before.size() - same - end));
    const QList<QByteArray> newMiddle = linesOf(after.mid(same, after.size() - same - end));

    LineNumbers numbers;
    std::vector<int> oldNumbers = numbers.of(oldMiddle);
    auto pairs = Search(std::move(oldNumbers), numbers.of(newMiddle)).pairs();
    if (!pairs)
        pairs.emplace();
    pairs->emplace_back(int(oldMiddle.size()), int(newMiddle.size()));
    QList<LineHunk> hunks;
    qsizetype x = 0;
    qsizetype y = 0;
    for (const auto &[toX, toY] : *pairs) {
        if (x < toX || y < toY)
            hunks.append({start + x, toX - x, newMiddle.mid(y, toY - y)});
        x = toX + 1;
        y = toY + 1;
    }
    return hunks;
}

std::optional<QByteArray> mergedLines(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs)
{
    QList<LineHunk> hunks = lineDifference(base, mine);
    for (const LineHunk &hunk : lineDifference(base, theirs)) {
        if (!hunks.contains(hunk)) // both did the same
            hunks.append(hunk);
    }
    std::stable_sort(hunks.begin(), hunks.end(), [](const LineHunk &left, const LineHunk &right) {
        return std::pair(left.first, left.count) < std::pair(right.first, right.count);
    });

    QList<QByteArray> merged;
    const QList<QByteArray> lines = linesOf(base);
    qsizetype next = 0;
    qsizetype lastInsertion = -1;
    for (const LineHunk &hunk : std::as_const(hunks)) {
        if (hunk.first < next || (hunk.count == 0 && hunk.first == lastInsertion))
            return std::nullopt;
        if (hunk.count == 0)
            lastInsertion = hunk.first;
        merged += lines.mid(next, hunk.first - next) + hunk.lines;
        next = hunk.first + hunk.count;
    }
    merged += lines.mid(next);
    for (qsizetype i = 0; i + 1 < merged.size(); ++i) {
        if (!merged.at(i).endsWith('\n')) // it was the last line
            merged[i] += '\n';
    }
    return merged.join();
}

} // namespace overlab
