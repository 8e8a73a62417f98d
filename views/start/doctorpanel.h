// SPDX-License-Identifier: GPL-3.0-or-later
// The doctor's summary on the start page: a sentence, what to type, and details for those who ask.
#pragma once

#include "engine/client/hostcommands.h"
#include "views/wording/phrase.h"

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace overlab::views {

class DoctorPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DoctorPanel(QWidget *parent = nullptr);

    /// The doctor has been asked; what was shown stays until he answers.
    void showChecking();
    void showReport(const client::DoctorReport &report);
    /// He could not be asked; \a sentence says why.
    void showFailure(const Phrase &sentence);

signals:
    /// A person wants to know again.
    void checkRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();
    void adaptLook();

    std::optional<client::DoctorReport> m_report;
    Phrase m_failure; ///< empty: none
    QLabel *m_mark = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_asRoot = nullptr;
    QLabel *m_commands = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_more = nullptr;
    QToolButton *m_again = nullptr;
    QLabel *m_details = nullptr;
};

} // namespace overlab::views
