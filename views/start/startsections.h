// SPDX-License-Identifier: GPL-3.0-or-later
// The two columns of the start page: designs to begin with, and what this person and this computer have.
#pragma once

#include "engine/client/hostcommands.h"
#include "views/start/examples.h"

#include <QLabel>
#include <QWidget>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace overlab::views {

class CardLayout;
class DesignCard;
class DoctorPanel;
class PreviewShelf;
class RecentFiles;

/// A heading of a section; its size follows the font.
class SectionTitle : public QLabel
{
    Q_OBJECT

public:
    explicit SectionTitle(double factor = 1.15, QWidget *parent = nullptr);

    /// The application's font is another one.
    void adapt();

private:
    const double m_factor;
};

/// The example to try first, new designs, more examples.
class DesignSection : public QWidget
{
    Q_OBJECT

public:
    /// \a shelf must outlive it.
    explicit DesignSection(PreviewShelf &shelf, QWidget *parent = nullptr);

    /// Words go below pictures.
    void setNarrow(bool isNarrow);

signals:
    void exampleChosen(const QString &path);
    void templateChosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *newHero(PreviewShelf &shelf);
    void addCards(CardLayout *layout, QList<DesignCard *> &cards, qsizetype count, PreviewShelf &shelf);
    void retranslate();
    void adaptLook();

    QBoxLayout *m_heroRow = nullptr;
    SectionTitle *m_heroTitle = nullptr;
    QLabel *m_heroText = nullptr;
    QLabel *m_heroTag = nullptr;
    QPushButton *m_heroButton = nullptr;
    DesignCard *m_hero = nullptr;
    SectionTitle *m_newTitle = nullptr;
    SectionTitle *m_examplesTitle = nullptr;
    CardLayout *m_newLayout = nullptr;
    CardLayout *m_exampleLayout = nullptr;
    QList<DesignCard *> m_templates;
    QList<DesignCard *> m_examples;
};

/// Running labs, recent files, the doctor, the tour.
class PersonalSection : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    PersonalSection(PreviewShelf &shelf, RecentFiles &recent, QWidget *parent = nullptr);

    DoctorPanel &doctor() const { return *m_doctor; }
    void showLabs(const QList<client::LabEntry> &labs);

signals:
    void openRequested();
    void fileChosen(const QString &path);
    void labChosen(const QString &lab);
    void tourRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRecent();
    void retranslate();
    void adaptLook();

    PreviewShelf &m_shelf;
    RecentFiles &m_recent;
    QPushButton *m_open = nullptr;
    QPushButton *m_tour = nullptr;
    SectionTitle *m_labsTitle = nullptr;
    QWidget *m_labs = nullptr;
    SectionTitle *m_recentTitle = nullptr;
    QLabel *m_noRecent = nullptr;
    QVBoxLayout *m_rows = nullptr;
    SectionTitle *m_doctorTitle = nullptr;
    DoctorPanel *m_doctor = nullptr;
    QList<QPushButton *> m_labButtons;
    QStringList m_labNames;
};

} // namespace overlab::views
