// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector: every value of what is selected, to be edited, with what is derived where nothing is given, what is
// wrong in place, and what the running lab says. One edit is one step of the undo history, for however many objects.
#pragma once

#include "engine/client/labstatus.h"
#include "engine/design/document.h"
#include "views/commands/editcommand.h"
#include "views/inspector/inspectorpage.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QScrollArea;
class QUndoStack;
class QVBoxLayout;

namespace overlab::views {

class ElidedLabel;
class FactBox;
class FieldLine;
class HeadingLine;

class Inspector : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Inspector(design::Document &document, QUndoStack &undo, QWidget *parent = nullptr);
    ~Inspector() override;

    /// Objects go before links; nothing: the design itself.
    void setSelection(const QSet<design::ObjectId> &objects, const QSet<design::LinkId> &links = {});
    /// Validation's findings, of the whole design.
    void setDiagnostics(const QList<design::Diagnostic> &diagnostics);
    void setLiveState(const client::LabStatus &status);
    /// There is no lab, or none is known.
    void clearLiveState();
    /// The keys go to the name of what is selected; to the text of a note.
    void focusName();
    /// Says what is being typed, before something else reads the document.
    void commit();

signals:
    /// A selection that named \a from should name \a to now.
    void renamed(const overlab::design::ObjectId &from, const overlab::design::ObjectId &to);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// A text that does not fit, as it was typed.
    struct Unfinished
    {
        QString text;
        design::Diagnostic refusal;
    };

    /// Where the keys are. Groups of several tenants have fields of the same name.
    struct Focus
    {
        QString name;
        qsizetype index = 0;
    };

    void refresh();
    void rebuild();
    void rebuildSoon();
    void addRow(qsizetype index, QVBoxLayout *layout);
    void addHeading(qsizetype index, QVBoxLayout *layout);
    void look();
    void finishLook(const InspectorPage &page, int number);
    void take(const InspectorPage &page);
    void build(const QList<FormRow> &rows);
    void updateTitle();
    void showValues(const InspectorPage &page);
    void showProblems(const PlacedDiagnostics &problems);
    void showAtTop(const QList<design::Diagnostic> &problems);
    void updateFacts();
    Focus focusNow() const;
    void restore(const Focus &focus);

    void edit(const QList<design::FieldPlace> &places, const QString &text);
    void editList(const QList<design::FieldPlace> &lists,
                  const std::function<design::Design(design::Design, const design::FieldPlace &)> &change);
    void forgetUnfinished(const QList<design::FieldPlace> &lists);
    void addItem(const FormRow &row);
    void removeItem(const FormRow &row);
    void moveItem(const FormRow &row, int by);
    void push(const Phrase &words, const design::Design &after, const EditMerging &merging = {});
    static QString editText(const QList<design::FieldPlace> &places);

    design::Document &m_document;
    QUndoStack &m_undo;
    DerivedValues m_derived;
    FormSelection m_selection;
    QList<design::Diagnostic> m_diagnostics;
    std::optional<client::LabStatus> m_live;
    QHash<QList<design::FieldPlace>, Unfinished> m_unfinished;
    QHash<QString, bool> m_open; ///< what somebody opened or closed

    QLabel *m_icon;
    ElidedLabel *m_title;
    ElidedLabel *m_kind;
    QScrollArea *m_area = nullptr;
    QVBoxLayout *m_problems;
    QList<design::Diagnostic> m_atTop; ///< which they are
    QVBoxLayout *m_page;
    FactBox *m_names;
    FactBox *m_facts;
    QWidget *m_content = nullptr; ///< the rows
    QList<FormRow> m_rows;
    QMap<qsizetype, FieldLine *> m_lines; ///< by row
    QMap<qsizetype, HeadingLine *> m_headings;
    Focus m_focus; ///< of rows that wait to be made anew
    int m_looks = 0; ///< begun: what an older one found is of no use
    bool m_isLooking = false; ///< in another thread
    bool m_isOtherForm = true; ///< the rows are to be made anew
    bool m_isStale = true;
    bool m_isRebuildAsked = false;
};

} // namespace overlab::views
