// SPDX-License-Identifier: GPL-3.0-or-later
// The question: from where, to where, which packet.
#pragma once

#include "engine/client/pathreport.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLayout;
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
    /// \a port 0 leaves what is there.
    void setKind(const QString &protocol, int port);
    client::PathRequest request() const;
    bool isComplete() const;
    /// With its two halves below each other, as they are where there is little room.
    QSize minimumSizeHint() const override;
    /// Something is asked for now.
    void setBusy(bool isBusy);
    bool isBusy() const { return m_isBusy; }

signals:
    void asked();
    /// With a real packet.
    void proofAsked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void adapt();
    void swapEnds();
    void retranslate();

    QBoxLayout *m_halves = nullptr;
    QLayout *m_ends = nullptr;
    QLayout *m_kind = nullptr;
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
    QPushButton *m_prove = nullptr;
    bool m_isBusy = false;
};

} // namespace overlab::views
