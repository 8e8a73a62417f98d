// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/linedifference.h"

#include <QHash>

#include <algorithm>
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

qsizetype commonStart(const QList<QByteArray> &one, const QList<QByteArray> &other)
{
    return std::mismatch(one.cbegin(), one.cend(), other.cbegin(), other.cend()).first - one.cbegin();
}

qsizetype commonEnd(const QList<QByteArray> &one, const QList<QByteArray> &other, qsizetype start)
{
    qsizetype count = 0;
    const qsizetype most = std::min(one.size(), other.size()) - start;
    while (count < most && one.at(one.size() - 1 - count) == other.at(other.size() - 1 - count))
        ++count;
    return count;
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
    const QList<QByteArray> old = linesOf(before);
    const QList<QByteArray> now = linesOf(after);
    const qsizetype start = commonStart(old, now);
    const qsizetype end = commonEnd(old, now, start);
    const QList<QByteArray> oldMiddle = old.mid(start, old.size() - start - end);
    const QList<QByteArray> newMiddle = now.mid(start, now.size() - start - end);

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
