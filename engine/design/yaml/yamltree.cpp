// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/yaml/yamltree.h"

#include "engine/design/diagnosticcodes.h"
#include "engine/design/yaml/textcheck.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <QHash>

#include <algorithm>
#include <sstream>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

/// Ends parsing from inside an event; its finding is already written down.
struct Abandon
{
};

QString stripTagPrefix(const std::string &tag)
{
    QString text = QString::fromStdString(tag);
    if (text.startsWith(u"tag:yaml.org,2002:"_s))
        text = u"!!"_s + text.mid(18);
    return text;
}

class TreeBuilder : public YAML::EventHandler
{
public:
    TreeBuilder(const QByteArray &text, const QString &fileName)
        : m_columns(text), m_text(text), m_fileName(fileName)
    {
    }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (m_documents++ > 0)
            abandon(u"several-documents"_s, {}, place(mark));
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        auto node = start(YamlNode::Kind::Null, mark, anchor);
        if (!m_open.empty() && m_open.back().key)
            node->place = m_open.back().key->place;
        finish(node);
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        auto node = start(YamlNode::Kind::Scalar, mark, anchor);
        node->text = QString::fromStdString(value);
        node->plain = tag == "?";
        const QString name = stripTagPrefix(tag);
        if (name == u"!!int"_s || name == u"!!float"_s || name == u"!!bool"_s ||
            name == u"!!null"_s)
            node->plain = true;
        else if (name != u"?"_s && name != u"!"_s && name != u"!!str"_s)
            report(u"unsupported-tag"_s, {name}, node->place);
        checkQuote(mark, node->place);
        finish(node);
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto known = m_anchors.constFind(anchor);
        if (known == m_anchors.cend() || isOpen(known.value()))
            abandon(u"alias-cycle"_s, {}, place(mark));
        m_aliased += known.value()->weight;
        if (m_aliased > maximumAliasedNodes) {
            abandon(u"alias-limit"_s, {QString::number(maximumAliasedNodes)}, place(mark));
        }
        finish(known.value());
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        openCollection(YamlNode::Kind::List, mark, tag, anchor);
    }
    void OnSequenceEnd() override { closeCollection(); }

    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        openCollection(YamlNode::Kind::Map, mark, tag, anchor);
    }
    void OnMapEnd() override { closeCollection(); }

    /// The place of a tab in the indentation of \a line (counted from 0), which yaml-cpp reports in
    /// many ways.
    std::optional<YamlPlace> indentingTab(int line)
    {
        qsizetype i = m_columns.lineStart(std::max(line, 0));
        const qsizetype begin = i;
        while (i < m_text.size() && m_text.at(i) == ' ')
            ++i;
        if (i >= m_text.size() || m_text.at(i) != '\t')
            return std::nullopt;
        return m_columns.place(line, int(i - begin));
    }

    void report(const QString &code, const QStringList &arguments, YamlPlace at)
    {
        diagnostics.append(makeDiagnostic(code, arguments, {m_fileName, at.line, at.column}));
    }

    /// Marks of yaml-cpp are -1 when it does not know.
    YamlPlace place(const YAML::Mark &mark)
    {
        return m_columns.place(std::max(mark.line, 0), std::max(mark.column, 0));
    }

    YamlNodePtr root;
    QList<Diagnostic> diagnostics;

private:
    using NodePtr = std::shared_ptr<YamlNode>;

    /// A list or map that has not ended; key is set while its value is awaited.
    struct Open
    {
        NodePtr node;
        std::optional<YamlEntry> key;
        bool skipValue = false; ///< its key was refused
        QHash<QString, int> keyLines;
    };

    [[noreturn]] void abandon(const QString &code, const QStringList &arguments, YamlPlace at)
    {
        report(code, arguments, at);
        throw Abandon();
    }

    bool isOpen(const NodePtr &node) const
    {
        return std::any_of(m_open.cbegin(), m_open.cend(),
                           [&node](const Open &open) { return open.node == node; });
    }

    NodePtr start(YamlNode::Kind kind, const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        auto node = std::make_shared<YamlNode>();
        node->kind = kind;
        node->place = place(mark);
        if (++m_nodes > maximumNodes)
            abandon(u"value-limit"_s, {QString::number(maximumNodes)}, node->place);
        if (anchor != YAML::NullAnchor)
            m_anchors.insert(anchor, node);
        return node;
    }

    void openCollection(YamlNode::Kind kind, const YAML::Mark &mark, const std::string &tag,
                        YAML::anchor_t anchor)
    {
        const NodePtr node = start(kind, mark, anchor);
        const QString name = stripTagPrefix(tag);
        const QString own = kind == YamlNode::Kind::List ? u"!!seq"_s : u"!!map"_s;
        if (name != u"?"_s && name != u"!"_s && name != own && !name.isEmpty())
            report(u"unsupported-tag"_s, {name}, node->place);
        if (m_open.size() >= size_t(maximumNesting))
            abandon(u"nesting-limit"_s, {QString::number(maximumNesting)}, node->place);
        m_open.push_back({node, std::nullopt, false, {}});
    }

    void closeCollection()
    {
        const NodePtr node = m_open.back().node;
        m_open.pop_back();
        finish(node);
    }

    /// Puts a complete value where it belongs.
    void finish(const NodePtr &node)
    {
        if (m_open.empty()) {
            root = node;
            return;
        }
        Open &open = m_open.back();
        if (open.node->kind == YamlNode::Kind::List) {
            open.node->items.push_back(node);
        } else if (!open.key) {
            takeKey(open, *node);
            return;
        } else {
            if (!open.skipValue)
                open.node->entries.push_back({open.key->key, open.key->place, node});
            open.key.reset();
        }
        open.node->weight += node->weight;
    }

    void takeKey(Open &open, const YamlNode &node)
    {
        open.key = YamlEntry{node.text, node.place, nullptr};
        open.skipValue = node.kind != YamlNode::Kind::Scalar;
        if (open.skipValue) {
            report(u"key-not-text"_s, {}, node.place);
        } else if (const int first = open.keyLines.value(node.text, 0)) {
            report(u"duplicate-key"_s, {node.text, QString::number(first)}, node.place);
            open.skipValue = true;
        } else {
            open.keyLines.insert(node.text, node.place.line);
        }
    }

    /// yaml-cpp 0.7 takes the end of the file for the closing quote.
    void checkQuote(const YAML::Mark &mark, YamlPlace at)
    {
        qsizetype i = m_columns.lineStart(mark.line) + mark.column;
        const auto byte = [this, &i] { return i < m_text.size() ? m_text.at(i) : '\0'; };
        while (byte() == '&' || byte() == '!') { // properties stand before the scalar
            while (byte() != '\0' && byte() != ' ' && byte() != '\n')
                ++i;
            while (byte() == ' ' || byte() == '\n')
                ++i;
        }
        const char quote = byte();
        if (quote != '"' && quote != '\'')
            return;
        for (++i; i < m_text.size(); ++i) {
            const bool isDoubled = quote == '\'' && m_text.mid(i, 2) == "''";
            if (isDoubled || (quote == '"' && byte() == '\\'))
                ++i;
            else if (byte() == quote)
                return;
        }
        report(u"unclosed-quote"_s, {}, at);
    }

    ColumnCounter m_columns;
    const QByteArray &m_text;
    QString m_fileName;
    std::vector<Open> m_open;
    QHash<YAML::anchor_t, NodePtr> m_anchors;
    qint64 m_aliased = 0;
    qint64 m_nodes = 0;
    int m_documents = 0;
};

void reportParserError(TreeBuilder &builder, const YAML::Exception &error)
{
    const QString message = QString::fromStdString(error.msg);
    const YamlPlace at = builder.place(error.mark);
    const QString unknownAnchor = QString::fromLatin1(YAML::ErrorMsg::UNKNOWN_ANCHOR);
    const auto tab = builder.indentingTab(error.mark.line);
    if (tab)
        builder.report(u"tab-indentation"_s, {}, *tab);
    else if (message.startsWith(unknownAnchor))
        builder.report(u"unknown-anchor"_s, {message.mid(unknownAnchor.size())}, at);
    else
        builder.report(u"yaml-syntax"_s, {message}, at);
}

} // namespace

const YamlEntry *YamlNode::find(QStringView key) const
{
    const auto found = std::find_if(entries.cbegin(), entries.cend(),
                                    [key](const YamlEntry &entry) { return entry.key == key; });
    return found == entries.cend() ? nullptr : &*found;
}

YamlDocument parseYaml(const QByteArray &text, const QString &fileName)
{
    if (const auto unfit = findUnfitText(text, fileName))
        return {nullptr, {*unfit}};
    const QByteArray body = text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text;

    TreeBuilder builder(body, fileName);
    try {
        std::istringstream stream(body.toStdString());
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const Abandon &) { // said already
    } catch (const YAML::Exception &error) {
        reportParserError(builder, error);
    } catch (const std::exception &error) {
        builder.report(u"yaml-syntax"_s, {QString::fromUtf8(error.what())}, {1, 1});
    }
    return {builder.root, builder.diagnostics};
}

} // namespace overlab::design
