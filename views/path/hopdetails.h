// SPDX-License-Identifier: GPL-3.0-or-later
// One hop in full: the sentence, the rule and whose it is, the headers before and after, the command and its
// output, and what was different before.
#pragma once

#include "views/path/differencemodel.h"
#include "views/path/packetmodel.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QTabWidget;

namespace overlab::views {

class HopDetails : public QWidget
{
    Q_OBJECT

public:
    explicit HopDetails(QWidget *parent = nullptr);

    /// nullopt: none is chosen. \a before: the same place on the way that it is compared with.
    void show(const std::optional<client::PathHop> &hop, const std::optional<client::PathHop> &before = {});

signals:
    /// The design's object of that name shall be shown.
    void objectActivated(const QString &object);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildRule();
    QWidget *buildEvidence();
    QTableView *buildDifferences();
    void refreshDifferences();
    void refresh();
    void retranslate();

    std::optional<client::PathHop> m_hop;
    std::optional<client::PathHop> m_before;
    PacketModel m_packet;
    DifferenceModel m_difference;
    QTabWidget *m_pages = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_ruleTitle = nullptr;
    QPlainTextEdit *m_rule = nullptr;
    QPushButton *m_origin = nullptr;
    QTableView *m_headers = nullptr;
    QTableView *m_differences = nullptr;
    QLabel *m_commandPlace = nullptr;
    QLineEdit *m_command = nullptr;
    QPushButton *m_copy = nullptr;
    QPlainTextEdit *m_output = nullptr;
};

} // namespace overlab::views
