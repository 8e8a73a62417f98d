// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flows/bridgechooser.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples

const QString usualBridge = u"br-int"_s;
const QString datapath = u"/"_s; // no bridge can be called so

QStringList bridgesOf(const client::InsideNode &node)
{
    QStringList names;
    for (const client::InsideBridge &bridge : node.bridges) {
        if (bridge.isOpenVSwitch)
            names << bridge.name;
    }
    if (names.isEmpty() && !node.isOutside) // its Open vSwitch does not answer just now
        names << usualBridge << u"br-tun"_s;
    return names;
}

} // namespace

BridgeChooser::BridgeChooser(QWidget *parent) : QWidget(parent), m_nodes(new QComboBox), m_bridges(new QComboBox)
{
    m_nodes->setObjectName(u"flows-node"_s);
    m_bridges->setObjectName(u"flows-bridge"_s);
    for (QComboBox *const box : {m_nodes, m_bridges})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(rhythm / 2);
    row->addWidget(m_nodes);
    row->addWidget(m_bridges);
    setFocusProxy(m_nodes);
    connect(m_nodes, &QComboBox::currentIndexChanged, this, [this] {
        fillBridges(chosen());
        tell();
    });
    connect(m_bridges, &QComboBox::currentIndexChanged, this, &BridgeChooser::tell);
    retranslate();
}

QString BridgeChooser::node() const
{
    return m_nodes->currentText();
}

QString BridgeChooser::chosen() const
{
    return m_bridges->currentData().toString();
}

QString BridgeChooser::bridge() const
{
    return isDatapath() ? QString() : chosen();
}

bool BridgeChooser::isDatapath() const
{
    return chosen() == datapath;
}

void BridgeChooser::setPlaces(const client::InsideState &inside)
{
    m_inside = inside;
    const QString wanted = node();
    {
        const QSignalBlocker blocker(m_nodes);
        m_nodes->clear();
        for (const client::InsideNode &one : inside.nodes) {
            if (!bridgesOf(one).isEmpty())
                m_nodes->addItem(one.name);
        }
        const int index = m_nodes->findText(wanted);
        m_nodes->setCurrentIndex(index < 0 && m_nodes->count() > 0 ? 0 : index);
    }
    fillBridges(chosen());
    tell();
}

void BridgeChooser::clear()
{
    m_inside = {};
    const QSignalBlocker nodes(m_nodes);
    const QSignalBlocker bridges(m_bridges);
    m_nodes->clear();
    m_bridges->clear();
    m_told.clear();
}

void BridgeChooser::fillBridges(const QString &wanted)
{
    const QSignalBlocker blocker(m_bridges);
    m_bridges->clear();
    for (const client::InsideNode &one : std::as_const(m_inside.nodes)) {
        if (one.name != node())
            continue;
        for (const QString &name : bridgesOf(one))
            m_bridges->addItem(name, name);
    }
    if (m_bridges->count() > 0) {
        m_bridges->insertSeparator(m_bridges->count());
        m_bridges->addItem(tr("Datapath"), datapath);
    }
    const int index = m_bridges->findData(wanted.isEmpty() ? usualBridge : wanted);
    m_bridges->setCurrentIndex(index < 0 && m_bridges->count() > 0 ? 0 : index);
}

void BridgeChooser::tell()
{
    const QString now = node() + u' ' + chosen();
    if (std::exchange(m_told, now) != now)
        emit changed();
}

bool BridgeChooser::choose(const QString &node, const QString &bridge)
{
    return chooseWhat(node, bridge.isEmpty() ? chosen() : bridge);
}

bool BridgeChooser::chooseDatapath(const QString &node)
{
    return chooseWhat(node, datapath);
}

bool BridgeChooser::chooseWhat(const QString &node, const QString &what)
{
    const int index = m_nodes->findText(node);
    if (index < 0)
        return false;
    const QSignalBlocker blocker(m_nodes);
    m_nodes->setCurrentIndex(index);
    fillBridges(what);
    tell();
    return true;
}

QString BridgeChooser::nodeOf(const QString &object) const
{
    for (const client::InsideNode &one : m_inside.nodes) {
        const bool isHost = std::any_of(one.guests.cbegin(), one.guests.cend(), [&](const client::InsideGuest &guest) { return guest.object == object; });
        if (one.name == object || isHost)
            return one.name;
    }
    for (const client::InsideNode &one : m_inside.nodes) { // a router, or a network with its DHCP
        const bool isThere = std::any_of(one.namespaces.cbegin(), one.namespaces.cend(), [&](const auto &space) { return space.origin == object; });
        if (isThere)
            return one.name;
    }
    return {};
}

void BridgeChooser::retranslate()
{
    m_nodes->setAccessibleName(tr("Node"));
    m_nodes->setToolTip(m_nodes->accessibleName());
    m_bridges->setAccessibleName(tr("Bridge, or the datapath"));
    m_bridges->setToolTip(m_bridges->accessibleName());
    if (const int index = m_bridges->findData(datapath); index >= 0)
        m_bridges->setItemText(index, tr("Datapath"));
}

} // namespace overlab::views
