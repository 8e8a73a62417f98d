// SPDX-License-Identifier: GPL-3.0-or-later
// The question: from where, to where, which packet.
#pragma once

#include "engine/client/pathreport.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace overlab::views {

class PathForm : public QWidget
{
    Q_OBJECT

public:
    explicit PathForm(QWidget *parent = nullptr);

    /// The ends that can be chosen; what is chosen stays, also where it is none of them: an address, say.
    void setPlaces(const QStringList &sources, const QStringList &targets);
    /// An empty one leaves what is there.
    void setEnds(const QString &from, const QString &to);
    client::PathRequest request() const;
    bool isComplete() const;
    /// Something is asked for now.
    void setBusy(bool isBusy);

signals:
    void asked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void adapt();
    void swapEnds();
    void retranslate();

    QLabel *m_fromLabel = nullptr;
    QLabel *m_toLabel = nullptr;
    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
    QToolButton *m_swap = nullptr;
    QComboBox *m_protocol = nullptr;
    QLabel *m_portLabel = nullptr;
    QSpinBox *m_port = nullptr;
    QComboBox *m_moment = nullptr;
    QPushButton *m_ask = nullptr;
    bool m_isBusy = false;
};

} // namespace overlab::views
