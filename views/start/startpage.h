// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows before there is anything else: what to do first.
#pragma once

#include "engine/client/hostcommands.h"
#include "views/wording/phrase.h"

#include <QScrollArea>

class QBoxLayout;
class QLabel;

namespace overlab::views {

class DesignSection;
class PersonalSection;
class PreviewShelf;
class RecentFiles;
class SectionTitle;

class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    /// \a recent must outlive it.
    explicit StartPage(RecentFiles &recent, QWidget *parent = nullptr);
    ~StartPage() override;

    /// While something is applied nothing here can be chosen.
    void setBusy(bool isBusy);
    /// All of the host; those that run can be gone back to.
    void showLabs(const QList<client::LabEntry> &labs);
    void showDoctorChecking();
    void showDoctor(const client::DoctorReport &report);
    void showDoctorFailure(const Phrase &sentence);

signals:
    /// A file is to be chosen.
    void openRequested();
    /// ":/examples/…"
    void exampleRequested(const QString &path);
    /// A new design without a file that begins as \a path; empty: with nothing.
    void templateRequested(const QString &path);
    void fileRequested(const QString &path);
    void labRequested(const QString &lab);
    void tourRequested();
    void doctorRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void adaptLook();
    /// One column where there is no room for two.
    void arrange();

    std::unique_ptr<PreviewShelf> m_shelf;
    RecentFiles &m_recent;
    QWidget *m_body = nullptr;
    SectionTitle *m_title = nullptr;
    QLabel *m_text = nullptr;
    QBoxLayout *m_columns = nullptr;
    DesignSection *m_designs = nullptr;
    PersonalSection *m_personal = nullptr;
};

} // namespace overlab::views
