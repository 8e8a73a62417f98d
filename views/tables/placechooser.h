// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses a table and a place that has it: a node, a bridge of one, or a namespace.
#pragma once

#include "engine/client/insidestate.h"
#include "engine/client/observation.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace overlab::views {

class PlaceChooser : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceChooser(QWidget *parent = nullptr);

    /// What is chosen stays so where it is still there.
    void setPlaces(const client::InsideState &inside);
    void clear();
    std::optional<client::ObservationTopic> topic() const;
    void chooseKind(const QString &kind);
    /// \a object of the design, or the node that it is on where only nodes have the table. False: it has none.
    bool choosePlace(const QString &object);
    QString kind() const;
    QString place() const;
    void retranslate();

signals:
    void changed();

private:
    QStringList placesOf(const QString &kind) const;
    QString nodeOf(const QString &object) const;
    void fillPlaces();
    void fillBridges();
    void tell();

    client::InsideState m_inside;
    std::optional<client::ObservationTopic> m_told;
    QComboBox *m_kinds = nullptr;
    QComboBox *m_places = nullptr;
    QComboBox *m_bridges = nullptr;
};

} // namespace overlab::views
