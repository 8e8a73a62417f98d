// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/writing/commentmap.h"

#include <QMap>

#include <algorithm>
#include <string>
#include <vector>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

bool isBlank(char32_t c)
{
    return c == U' ' || c == U'\t';
}

int indentOf(const std::u32string &line)
{
    const auto end = std::find_if_not(line.cbegin(), line.cend(), isBlank);
    return int(end - line.cbegin());
}

bool isBlankLine(const std::u32string &line)
{
    return std::all_of(line.cbegin(), line.cend(), isBlank);
}

/// The first and outermost value that begins on a line.
struct Leader
{
    QString path;
    int indent = 0;
};

/// Lines, the leader of each, and where scalars begin.
class Layout
{
public:
    Layout(const QByteArray &text, const YamlNode &root)
    {
        QByteArray body = text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text;
        for (QByteArray line : body.split('\n')) {
            if (line.endsWith('\r'))
                line.chop(1);
            m_lines.push_back(QString::fromUtf8(line).toStdU32String());
        }
        walk(root, QString(), {});
    }

    const std::vector<std::u32string> &lines() const { return m_lines; }
    const QMap<int, Leader> &leaders() const { return m_leaders; }

    /// The indentation that a block scalar beginning at \a place must exceed; nullopt when no
    /// scalar begins there.
    std::optional<int> scalarParent(YamlPlace place) const
    {
        const auto found = m_scalars.constFind(place);
        return found == m_scalars.cend() ? std::nullopt : std::optional(found.value());
    }

private:
    void lead(YamlPlace place, const QString &path)
    {
        const int line = place.line - 1;
        if (line >= 0 && line < int(m_lines.size()) && !m_leaders.contains(line))
            m_leaders.insert(line, {path, indentOf(m_lines[size_t(line)])});
    }

    void walk(const YamlNode &node, const QString &path, YamlPlace key)
    {
        for (const YamlEntry &entry : node.entries) {
            const QString inner = keyPath(path, entry.key);
            m_scalars.insert(entry.place, 0);
            lead(entry.place, inner);
            if (entry.place < entry.value->place || entry.value->kind == YamlNode::Kind::Null)
                walk(*entry.value, inner, entry.place);
        }
        ItemNames names;
        YamlPlace last = node.place;
        for (const YamlNodePtr &item : node.items) {
            const QString inner = path + names.next(*item);
            if (item->place < last) // an alias: the place is that of its anchor
                continue;
            last = item->place;
            lead(item->place, inner);
            walk(*item, inner, {});
        }
        if (node.kind != YamlNode::Kind::Scalar)
            return;
        const int line = std::clamp(node.place.line - 1, 0, int(m_lines.size()) - 1);
        const bool underKey = key.line > 0;
        m_scalars.insert(node.place, underKey ? key.column - 1 : indentOf(m_lines[size_t(line)]));
    }

    std::vector<std::u32string> m_lines;
    QMap<int, Leader> m_leaders;
    QMap<YamlPlace, int> m_scalars;
};

struct FoundComment
{
    int line = 0; ///< counted from 0
    int column = 0;
    bool ownLine = false;
    QString text;
};

/// Walks over the characters and steps over everything in which '#' is text.
class CommentScanner
{
public:
    explicit CommentScanner(const Layout &layout) : m_layout(layout) {}

    QList<FoundComment> scan()
    {
        while (m_line < m_layout.lines().size()) {
            if (m_column >= line().size()) {
                nextLine();
                continue;
            }
            const auto parent = m_layout.scalarParent({int(m_line) + 1, int(m_column) + 1});
            if (parent)
                stepOverScalar(*parent);
            else
                step();
        }
        return m_found;
    }

private:
    const std::u32string &line() const { return m_layout.lines()[m_line]; }

    void nextLine()
    {
        ++m_line;
        m_column = 0;
    }

    void step()
    {
        const bool begins = m_column == 0 || isBlank(line()[m_column - 1]);
        if (line()[m_column] != U'#' || !begins) {
            ++m_column;
            return;
        }
        const bool ownLine = size_t(indentOf(line())) == m_column;
        m_found.append({int(m_line), int(m_column), ownLine,
                        QString::fromStdU32String(line().substr(m_column)).trimmed()});
        nextLine();
    }

    void stepOverScalar(int parentIndent)
    {
        // Properties (&anchor, !tag) come before the scalar itself.
        while (m_column < line().size() && (line()[m_column] == U'&' || line()[m_column] == U'!')) {
            while (m_column < line().size() && !isBlank(line()[m_column]))
                ++m_column;
            while (m_column < line().size() && isBlank(line()[m_column]))
                ++m_column;
        }
        if (m_column >= line().size())
            return;
        const char32_t first = line()[m_column];
        ++m_column;
        if (first == U'"' || first == U'\'')
            stepOverQuoted(first);
        else if (first == U'|' || first == U'>')
            stepOverBlock(parentIndent);
    }

    void stepOverQuoted(char32_t quote)
    {
        for (; m_line < m_layout.lines().size(); nextLine()) {
            for (; m_column < line().size(); ++m_column) {
                const bool doubled = quote == U'\'' && line().substr(m_column, 2) == U"''";
                if (doubled || (quote == U'"' && line()[m_column] == U'\\')) {
                    ++m_column;
                } else if (line()[m_column] == quote) {
                    ++m_column;
                    return;
                }
            }
        }
    }

    void stepOverBlock(int parentIndent)
    {
        const size_t header = m_line;
        while (m_line == header && m_line < m_layout.lines().size()) {
            if (m_column >= line().size())
                nextLine();
            else
                step();
        }
        while (m_line < m_layout.lines().size() &&
               (isBlankLine(line()) || indentOf(line()) > parentIndent))
            nextLine();
    }

    const Layout &m_layout;
    size_t m_line = 0;
    size_t m_column = 0;
    QList<FoundComment> m_found;
};

/// Finds for each comment the value that it stands at.
class Attacher
{
public:
    explicit Attacher(const Layout &layout) : m_layout(layout) {}

    Comment attach(const FoundComment &found) const
    {
        const QMap<int, Leader> &leaders = m_layout.leaders();
        const auto same = leaders.constFind(found.line);
        if (!found.ownLine && same != leaders.cend())
            return {Comment::Position::EndOfLine, same->path, found.text};

        const auto next = leaders.upperBound(found.line);
        const bool isDeeper = next != leaders.cend() && found.column > next->indent;
        if (found.ownLine && next != leaders.cend() && !isDeeper)
            return {Comment::Position::Above, next->path, found.text};
        if (found.ownLine && next == leaders.cend() && found.column == 0)
            return {Comment::Position::AtEnd, QString(), found.text};
        return {Comment::Position::Below, leaderBefore(found), found.text};
    }

private:
    /// The last value before the comment that is not indented deeper than it.
    QString leaderBefore(const FoundComment &found) const
    {
        const QMap<int, Leader> &leaders = m_layout.leaders();
        for (auto it = leaders.lowerBound(found.line); it != leaders.cbegin();) {
            --it;
            if (it->indent <= found.column)
                return it->path;
        }
        return leaders.isEmpty() ? QString() : leaders.first().path;
    }

    const Layout &m_layout;
};

} // namespace

QString ItemNames::next(const YamlNode &item)
{
    QString name = item.text;
    for (const QStringView key : {u"name", u"network", u"cidr", u"to", u"address"}) {
        const YamlEntry *entry = name.isEmpty() ? item.find(key) : nullptr;
        if (entry)
            name = entry->value->text;
    }
    const int count = ++m_seen[name];
    return count == 1 ? u'[' + name + u']' : u"[%1#%2]"_s.arg(name).arg(count);
}

QString keyPath(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

QList<Comment> findComments(const QByteArray &text, const YamlNode &root)
{
    const Layout layout(text, root);
    const Attacher attacher(layout);
    const QList<FoundComment> found = CommentScanner(layout).scan();
    QList<Comment> comments;
    for (qsizetype i = 0; i < found.size(); ++i) {
        const Comment comment = attacher.attach(found.at(i));
        comments.append(comment);
        // A blank line below a comment keeps it apart from what follows, as people wrote it.
        const size_t below = size_t(found.at(i).line) + 1;
        const bool isLast = below + 1 >= layout.lines().size();
        if (comment.position == Comment::Position::Above && !isLast &&
            isBlankLine(layout.lines()[below]))
            comments.append({comment.position, comment.path, QString()});
    }
    return comments;
}

} // namespace overlab::design
