// SPDX-License-Identifier: GPL-3.0-or-later
// The dock that lists the design: as a tree, or its machines as a table; both can be filtered, and what is chosen here
// is chosen on the drawing.
#pragma once

#include "views/explorer/explorermodel.h"
#include "views/explorer/machinetablemodel.h"
#include "views/explorer/objectedits.h"
#include "views/explorer/wordfilter.h"

#include <QWidget>

class QAbstractItemView;
class QItemSelectionModel;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QToolButton;
class QTreeView;

namespace overlab::views {

class Explorer : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Tree, Table };

    /// Both must outlive it.
    Explorer(design::Document &document, QUndoStack &undo, QWidget *parent = nullptr);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Whether it asks before more than one object is removed.
    void setConfirmsRemoval(bool confirms) { m_confirmsRemoval = confirms; }
    void setStates(const QHash<QString, StateKind> &states);
    const QSet<design::ObjectId> &selected() const { return m_selected; }
    /// The name of \a id can be typed, here.
    void editName(const design::ObjectId &id);

public slots:
    /// What was chosen elsewhere.
    void select(const QSet<overlab::design::ObjectId> &ids);

signals:
    /// Chosen here.
    void selectionChanged(const QSet<overlab::design::ObjectId> &ids);
    /// A double click or Enter: show it.
    void jumpRequested(const overlab::design::ObjectId &id);
    void contextMenuRequested(const QSet<overlab::design::ObjectId> &ids, QPoint globalPosition);
    /// A whole sentence about what cannot be done.
    void hinted(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTree();
    void buildTable();
    void connectView(QAbstractItemView &view);
    void retranslate();
    void setFilter(const QString &words);
    void rememberOpen();
    void openAgain();
    void openNew(const QModelIndex &parent, int first, int last);
    void takeSelection();
    void showSelection();
    void showPage();
    void removeChosen();
    void copyRows() const;
    QAbstractItemView &view() const;
    QSet<design::ObjectId> objectsAt(const QModelIndex &index) const;
    QModelIndex shownIndexOf(const design::ObjectId &id) const;

    const design::Document &m_document;
    ObjectEdits m_edits;
    ExplorerModel m_model;
    MachineTableModel m_machines;
    WordFilter m_shownModel;
    WordFilter m_shownMachines;
    bool m_confirmsRemoval = false;
    Mode m_mode = Mode::Tree;
    QSet<design::ObjectId> m_selected;
    QList<QPersistentModelIndex> m_open; ///< before there was a filter
    bool m_isShowing = false;            ///< a selection of elsewhere, or a filter: nobody chose here

    QLineEdit *m_filter;
    QToolButton *m_treeButton;
    QToolButton *m_tableButton;
    QStackedWidget *m_pages;
    QTreeView *m_tree;
    QTableView *m_table;
    QLabel *m_nothing;
};

} // namespace overlab::views
