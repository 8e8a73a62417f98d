// SPDX-License-Identifier: GPL-3.0-or-later
// Whose labs the window shows: those of this computer, or of one that ssh reaches. The test asks the
// host what it can do; whoever opened the dialog does the asking.
#pragma once

#include "engine/client/hostcommands.h"
#include "engine/client/labaddress.h"

#include <QDialog>
#include <QStringList>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace overlab {
class Error;
}

namespace overlab::views {

class DoctorView;

class HostDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a recent: destinations used before, the last one first.
    HostDialog(const client::Host &current, const QStringList &recent, QWidget *parent = nullptr);

    /// What is chosen now; valid only while the person may accept it.
    client::Host host() const;
    /// \a recent with \a host in front, if it is another computer.
    static QStringList withRecent(const QStringList &recent, const client::Host &host);

    /// Answers to testRequested(); of a host that is not the chosen one any more they are dropped.
    void showTest(const client::Host &host, const client::DoctorReport &report);
    void showTestFailure(const client::Host &host, const Error &error);

signals:
    void testRequested(const overlab::client::Host &host);
    /// The person connects; the dialog closes.
    void hostChosen(const overlab::client::Host &host);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const QStringList &recent);
    void refresh();
    void fit();
    void test();
    void showWords(const QString &words);
    bool isTesting(const client::Host &host) const;
    void retranslate();

    QRadioButton *m_here = nullptr;
    QRadioButton *m_there = nullptr;
    QComboBox *m_destination = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_test = nullptr;
    QProgressBar *m_testing = nullptr;
    QLabel *m_words = nullptr;
    DoctorView *m_doctor = nullptr;
    QPushButton *m_connect = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_isTesting = false;
    client::Host m_tested;
};

} // namespace overlab::views
