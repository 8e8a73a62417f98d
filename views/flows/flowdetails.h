// SPDX-License-Identifier: GPL-3.0-or-later
// The flow that is chosen, in full: its sentence, what no column has room for, and whom it was made for.
#pragma once

#include "engine/client/flows.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace overlab::views {

class FlowModel;

class FlowDetails : public QWidget
{
    Q_OBJECT

public:
    explicit FlowDetails(QWidget *parent = nullptr);

    /// nullptr: none is chosen.
    void show(const FlowModel &model, const client::FlowEntry *flow);

    /// Only the sentence.
    void setShort(bool isShort);

signals:
    void originRequested(const QString &object);

private:
    QLabel *m_sentence = nullptr;
    QLabel *m_notes = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QToolButton *m_origin = nullptr;
    QString m_object;
    bool m_isShort = false;
};

} // namespace overlab::views
