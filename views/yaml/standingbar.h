// SPDX-License-Identifier: GPL-3.0-or-later
// Below the text: how text and picture stand to each other, the problem at the cursor, and what a person has to know or
// choose. Nothing here waits for an answer.
#pragma once

#include "engine/design/diagnostic.h"
#include "views/yaml/designtext.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace overlab::views {

class StandingBar : public QWidget
{
    Q_OBJECT

public:
    explicit StandingBar(QWidget *parent = nullptr);

    void show(DesignText::Standing standing, const QList<design::Diagnostic> &problems);
    /// The problem that the cursor is at, or the first.
    void showProblem(const std::optional<design::Diagnostic> &problem);
    void showLostComments(const QStringList &comments);

signals:
    void drawingChosen();
    void textChosen();
    void problemWanted(bool forwards);
    void undoWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QHBoxLayout *layout = nullptr;
        QLabel *mark = nullptr;
        QLabel *words = nullptr;
    };

    Row addRow(const QString &name);
    void buildStanding();
    void buildProblem();
    void buildComments();
    void retranslate();
    void refresh();
    void refreshStanding();
    QString standingSentence() const;

    Row m_standingRow;
    Row m_problemRow;
    Row m_commentRow;
    QPushButton *m_takeDrawing = nullptr;
    QPushButton *m_takeText = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QPushButton *m_undo = nullptr;
    QToolButton *m_close = nullptr;

    DesignText::Standing m_standing = DesignText::Standing::InStep;
    int m_errors = 0;
    int m_warnings = 0;
    std::optional<design::Diagnostic> m_problem;
    QStringList m_comments;
    QTimer m_patience; ///< only what takes long is said to take its time
};

} // namespace overlab::views
