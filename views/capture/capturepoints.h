// SPDX-License-Identifier: GPL-3.0-or-later
// Where packets are captured: the chosen points, each with what was captured and lost there, and a line to add one by name.
#pragma once

#include "engine/client/capturesession.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QToolButton;

namespace overlab::views {

class CapturePoints : public QWidget
{
    Q_OBJECT

public:
    explicit CapturePoints(QWidget *parent = nullptr);

    const QList<client::CaptureAt> &points() const { return m_points; }
    /// False: it is there already.
    bool add(const client::CaptureAt &point);
    void clear();
    /// What can be chosen by name: "red/vm-1", "compute-0 eth0".
    void setPlaces(const QStringList &places);
    /// While a capture runs none can be taken away.
    void setFixed(bool isFixed);
    /// Where the points are, and what came of them; in their order.
    void showCounts(const QList<client::CapturedPlace> &places, const QList<client::CaptureCounts> &counts);

signals:
    void changed();
    /// A person has typed one.
    void added(const overlab::client::CaptureAt &point);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTyped();
    void removeChosen();
    void fill();
    void adapt();
    void retranslate();

    QList<client::CaptureAt> m_points;
    QList<client::CapturedPlace> m_places;
    QList<client::CaptureCounts> m_counts;
    bool m_isFixed = false;
    QComboBox *m_name = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_remove = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace overlab::views
