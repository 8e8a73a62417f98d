// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/placechooser.h"

#include "views/wording/tablewording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples

const QString forwarding = u"forwarding"_s;

/// Chooses \a wanted, or the first where that is not there.
void chooseText(QComboBox *box, const QString &wanted)
{
    const int index = box->findText(wanted);
    box->setCurrentIndex(index < 0 && box->count() > 0 ? 0 : index);
}

} // namespace

PlaceChooser::PlaceChooser(QWidget *parent) : QWidget(parent), m_kinds(new QComboBox), m_places(new QComboBox), m_bridges(new QComboBox)
{
    m_kinds->setObjectName(u"tables-kind"_s);
    m_places->setObjectName(u"tables-place"_s);
    m_bridges->setObjectName(u"tables-bridge"_s);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(rhythm / 2);
    for (QComboBox *const box : {m_kinds, m_places, m_bridges}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumWidth(8 * rhythm);
        row->addWidget(box);
    }
    setFocusProxy(m_kinds);
    for (const QString &kind : tableKinds())
        m_kinds->addItem(QString(), kind);
    m_kinds->setCurrentIndex(m_kinds->findData(u"routes"_s));
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        fillPlaces();
        tell();
    });
    connect(m_places, &QComboBox::currentIndexChanged, this, [this] {
        fillBridges();
        tell();
    });
    connect(m_bridges, &QComboBox::currentIndexChanged, this, &PlaceChooser::tell);
    retranslate();
    fillPlaces();
}

QString PlaceChooser::kind() const
{
    return m_kinds->currentData().toString();
}

QString PlaceChooser::place() const
{
    return m_places->currentText();
}

std::optional<client::ObservationTopic> PlaceChooser::topic() const
{
    if (place().isEmpty() || (kind() == forwarding && m_bridges->currentText().isEmpty()))
        return std::nullopt;
    client::ObservationTopic topic;
    topic.name = u"table"_s;
    topic.kind = kind();
    topic.place = place();
    topic.bridge = kind() == forwarding ? m_bridges->currentText() : QString();
    return topic;
}

QStringList PlaceChooser::placesOf(const QString &kind) const
{
    QStringList nodes;
    QStringList objects;
    for (const client::InsideNode &node : m_inside.nodes) {
        if (!node.isOutside || !isTableOfNode(kind))
            nodes << node.name;
        for (const client::InsideNamespace &space : node.namespaces) {
            if (!space.origin.isEmpty() && space.origin != u"node")
                objects << space.origin;
        }
        for (const client::InsideGuest &guest : node.guests) {
            if (!guest.isVirtual) // a virtual machine's tables are its own
                objects << guest.object;
        }
    }
    if (isTableOfNode(kind))
        return nodes;
    objects.removeDuplicates();
    objects.sort();
    return nodes + objects;
}

QString PlaceChooser::nodeOf(const QString &object) const
{
    for (const client::InsideNode &node : m_inside.nodes) {
        const bool isGuest = std::any_of(node.guests.cbegin(), node.guests.cend(), [&](const auto &guest) { return guest.object == object; });
        const bool isSpace = std::any_of(node.namespaces.cbegin(), node.namespaces.cend(), [&](const auto &space) { return space.origin == object; });
        if (isGuest || isSpace)
            return node.name;
    }
    return {};
}

void PlaceChooser::setPlaces(const client::InsideState &inside)
{
    m_inside = inside;
    fillPlaces();
    tell();
}

void PlaceChooser::clear()
{
    m_inside = {};
    m_told.reset();
    fillPlaces();
}

void PlaceChooser::fillPlaces()
{
    const QSignalBlocker blocker(m_places);
    const QString wanted = place();
    m_places->clear();
    m_places->addItems(placesOf(kind()));
    chooseText(m_places, m_places->findText(wanted) < 0 ? nodeOf(wanted) : wanted);
    fillBridges();
}

void PlaceChooser::fillBridges()
{
    const QSignalBlocker blocker(m_bridges);
    const QString wanted = m_bridges->currentText();
    m_bridges->clear();
    m_bridges->setVisible(kind() == forwarding);
    for (const client::InsideNode &node : std::as_const(m_inside.nodes)) {
        if (node.name != place())
            continue;
        for (const client::InsideBridge &bridge : node.bridges) {
            if (bridge.isOpenVSwitch)
                m_bridges->addItem(bridge.name);
        }
        if (m_bridges->count() == 0) // its Open vSwitch does not answer just now
            m_bridges->addItems({u"br-int"_s, u"br-tun"_s});
    }
    chooseText(m_bridges, wanted.isEmpty() ? u"br-int"_s : wanted);
}

void PlaceChooser::tell()
{
    const std::optional<client::ObservationTopic> now = topic();
    if (std::exchange(m_told, now) != now)
        emit changed();
}

void PlaceChooser::chooseKind(const QString &kind)
{
    m_kinds->setCurrentIndex(std::max(0, m_kinds->findData(kind)));
}

bool PlaceChooser::choosePlace(const QString &object)
{
    int index = m_places->findText(object);
    if (index < 0)
        index = m_places->findText(nodeOf(object));
    if (index < 0)
        return false;
    m_places->setCurrentIndex(index);
    return true;
}

void PlaceChooser::retranslate()
{
    for (int i = 0; i < m_kinds->count(); ++i)
        m_kinds->setItemText(i, tableName(m_kinds->itemData(i).toString()));
    m_kinds->setAccessibleName(tr("Table"));
    m_places->setAccessibleName(tr("Place"));
    m_bridges->setAccessibleName(tr("Bridge"));
    for (QComboBox *const box : {m_kinds, m_places, m_bridges})
        box->setToolTip(box->accessibleName());
}

} // namespace overlab::views
