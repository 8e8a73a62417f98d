// SPDX-License-Identifier: GPL-3.0-or-later
// What a host can do for labs in plain words, what is missing, and the commands that would help.
// Shows what it is given; asks no host.
#pragma once

#include "views/lab/doctormodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace overlab::views {

class DoctorView : public QWidget
{
    Q_OBJECT

public:
    explicit DoctorView(QWidget *parent = nullptr);

    void show(const client::DoctorReport &report);
    void clear();

    DoctorModel &model() { return m_model; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showDetail();
    void copyHelp();
    /// The line that helps with the chosen finding, or with all.
    QString help() const;
    void retranslate();
    void adaptPalette();

    DoctorModel m_model;
    client::DoctorReport m_report;
    QLabel *m_summary = nullptr;
    QTreeView *m_list = nullptr;
    QLabel *m_detail = nullptr;
    QLabel *m_help = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace overlab::views
