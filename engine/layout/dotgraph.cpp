// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/layout/dotgraph.h"

#include <QMutex>

#include <graphviz/gvc.h>

namespace overlab::layout {

namespace {

constexpr double pointsAnInch = 72; // Graphviz: sizes are inches, places are points

/// Graphviz's functions take char * for what they only read.
char *text(const QByteArray &bytes)
{
    return const_cast<char *>(bytes.constData());
}

int silence(char *)
{
    return 0;
}

/// One for the whole program and never freed: gvFreeContext() of Graphviz 2.42 forgets what gvContext() read of
/// its plugins (lib/gvc/gvconfig.c), some kilobytes each time. Null: Graphviz is not installed whole.
GVC_t *sharedContext()
{
    static GVC_t *const context = gvContext();
    return context;
}

class Dot
{
public:
    explicit Dot(GVC_t *context) : m_context(context), m_graph(agopen(text("design"), Agstrictdirected, nullptr))
    {
        set(AGRAPH, "rankdir", "TB");
        set(AGRAPH, "ranksep", "0.6");
        set(AGRAPH, "nodesep", "0.05"); // boxes bring their own space
        set(AGRAPH, "splines", "false");
        set(AGRAPH, "margin", "");
        set(AGRAPH, "rank", "");
        set(AGRAPH, "label", "");
        set(AGRAPH, "nslimit", "4");
        set(AGRAPH, "mclimit", "1");
        set(AGNODE, "shape", "box");
        set(AGNODE, "fixedsize", "true");
        set(AGNODE, "label", "");
        set(AGNODE, "width", "1");
        set(AGNODE, "height", "1");
        set(AGEDGE, "minlen", "1");
        set(AGEDGE, "style", "");
    }
    ~Dot()
    {
        gvFreeLayout(m_context, m_graph);
        agclose(m_graph);
    }
    Dot(const Dot &) = delete;
    Dot &operator=(const Dot &) = delete;

    void add(const DotBox &box)
    {
        Agraph_t *place = m_graph;
        if (!box.cluster.isEmpty()) {
            place = agsubg(m_graph, text("cluster " + box.cluster.toUtf8()), 1);
            agset(place, text("margin"), text("40"));
        }
        if (!box.group.isEmpty()) { // names begin with "cluster", or dot would not keep them together
            place = agsubg(place, text("cluster in " + (box.cluster + u' ' + box.group).toUtf8()), 1);
            agset(place, text("margin"), text("24"));
        }
        if (!box.rank.isEmpty()) {
            place = agsubg(place, text("rank " + (box.cluster + u' ' + box.group + u' ' + box.rank).toUtf8()), 1);
            agset(place, text("rank"), text("same"));
        }
        Agnode_t *const node = agnode(m_graph, text(box.name.toUtf8()), 1);
        agset(node, text("width"), text(QByteArray::number(box.room.width() / pointsAnInch)));
        agset(node, text("height"), text(QByteArray::number(box.room.height() / pointsAnInch)));
        agsubnode(place, node, 1);
        m_nodes.insert(box.name, node);
    }

    void add(const DotEdge &edge)
    {
        Agnode_t *const from = m_nodes.value(edge.from);
        Agnode_t *const to = m_nodes.value(edge.to);
        if (!from || !to || from == to)
            return;
        Agedge_t *const made = agedge(m_graph, from, to, nullptr, 1);
        agset(made, text("minlen"), text(QByteArray::number(edge.rows)));
        if (!edge.isVisible)
            agset(made, text("style"), text("invis"));
    }

    QHash<QString, QPointF> places()
    {
        QHash<QString, QPointF> places;
        if (gvLayout(m_context, m_graph, "dot") != 0)
            return places;
        for (auto node = m_nodes.cbegin(); node != m_nodes.cend(); ++node) {
            const pointf at = ND_coord(*node);
            places.insert(node.key(), {at.x, -at.y}); // Graphviz counts upwards
        }
        return places;
    }

private:
    void set(int kind, const char *name, const char *value)
    {
        agattr(m_graph, kind, text(name), text(value));
    }

    GVC_t *const m_context;
    Agraph_t *const m_graph;
    QHash<QString, Agnode_t *> m_nodes;
};

} // namespace

QHash<QString, QPointF> dotPlaces(const DotGraph &graph)
{
    static QMutex one;
    const QMutexLocker lock(&one);
    agseterrf(&silence);
    GVC_t *const context = sharedContext();
    if (!context || graph.boxes.isEmpty())
        return {};
    Dot dot(context);
    for (const DotBox &box : graph.boxes)
        dot.add(box);
    for (const DotEdge &edge : graph.edges)
        dot.add(edge);
    return dot.places();
}

} // namespace overlab::layout
