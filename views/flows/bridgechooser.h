// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses a node of the lab and a bridge of Open vSwitch there, or the datapath that they share.
#pragma once

#include "engine/client/insidestate.h"

#include <QWidget>

class QComboBox;

namespace overlab::views {

class BridgeChooser : public QWidget
{
    Q_OBJECT

public:
    explicit BridgeChooser(QWidget *parent = nullptr);

    /// What is chosen stays so where it is still there.
    void setPlaces(const client::InsideState &inside);
    void clear();
    QString node() const;
    /// Empty: none, or the datapath.
    QString bridge() const;
    bool isDatapath() const;
    /// \a bridge empty: the one that there was, or its first. False: there is no such node.
    bool choose(const QString &node, const QString &bridge = {});
    /// The datapath of \a node. False: there is no such node.
    bool chooseDatapath(const QString &node);
    /// The node that \a object of the design is, or runs on; empty: none.
    QString nodeOf(const QString &object) const;
    const client::InsideState &places() const { return m_inside; }
    void retranslate();

signals:
    void changed();

private:
    QString chosen() const;
    void fillBridges(const QString &wanted);
    bool chooseWhat(const QString &node, const QString &what);
    void tell();

    client::InsideState m_inside;
    QString m_told;
    QComboBox *m_nodes = nullptr;
    QComboBox *m_bridges = nullptr;
};

} // namespace overlab::views
