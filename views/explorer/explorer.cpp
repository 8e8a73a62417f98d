// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/explorer/explorer.h"

#include "views/explorer/explorerdelegate.h"
#include "views/theme/palettes.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

namespace overlab::views {

using namespace Qt::StringLiterals;
using namespace design;

namespace {

constexpr int rhythm = 8;
constexpr int fewRows = 40; ///< a tenant with no more opens by itself

/// Rows that stand below each other as one range: a selection of thousands costs no more than one of few.
QItemSelection rangesOf(const QModelIndexList &indexes)
{
    QHash<QModelIndex, QModelIndexList> byParent; // a parent is looked for once for each
    for (const QModelIndex &index : indexes)
        byParent[index.parent()].append(index);
    QItemSelection selection;
    for (auto entry = byParent.begin(); entry != byParent.end(); ++entry) {
        QModelIndexList &rows = *entry;
        std::sort(rows.begin(), rows.end(), [](const QModelIndex &left, const QModelIndex &right) { return left.row() < right.row(); });
        for (qsizetype first = 0; first < rows.size();) {
            qsizetype last = first;
            while (last + 1 < rows.size() && rows.at(last + 1).row() == rows.at(last).row() + 1)
                ++last;
            const QModelIndex &end = rows.at(last);
            selection.append(QItemSelectionRange(rows.at(first), end.siblingAtColumn(end.model()->columnCount(entry.key()) - 1)));
            first = last + 1;
        }
    }
    return selection;
}

} // namespace

Explorer::Explorer(Document &document, QUndoStack &undo, QWidget *parent)
    : QWidget(parent), m_document(document), m_edits(document, undo), m_model(document, m_edits), m_machines(document, m_edits),
      m_filter(new QLineEdit(this)), m_treeButton(new QToolButton(this)), m_tableButton(new QToolButton(this)),
      m_pages(new QStackedWidget(this)), m_tree(new QTreeView), m_table(new QTableView), m_nothing(new QLabel)
{
    m_filter->setObjectName(u"filter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    auto *const buttons = new QButtonGroup(this);
    for (QToolButton *const button : {m_treeButton, m_tableButton}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        buttons->addButton(button);
    }
    m_treeButton->setObjectName(u"treeMode"_s);
    m_tableButton->setObjectName(u"tableMode"_s);
    m_treeButton->setChecked(true);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setMargin(2 * rhythm);
    buildTree();
    buildTable();
    for (QWidget *const page : {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_nothing)})
        m_pages->addWidget(page);
    auto *const line = new QHBoxLayout;
    line->setContentsMargins(rhythm, rhythm, rhythm, rhythm);
    line->addWidget(m_filter, 1);
    line->addWidget(m_treeButton);
    line->addWidget(m_tableButton);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_pages, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &Explorer::setFilter);
    connect(m_treeButton, &QToolButton::clicked, this, [this] { setMode(Mode::Tree); });
    connect(m_tableButton, &QToolButton::clicked, this, [this] { setMode(Mode::Table); });
    connect(&m_edits, &ObjectEdits::hinted, this, &Explorer::hinted);
    connect(&m_edits, &ObjectEdits::renamed, this, [this](const QSet<ObjectId> &now) {
        select(now);
        emit selectionChanged(now);
    });
    retranslate();
    openNew({}, 0, m_shownModel.rowCount() - 1);
    showPage();
}

void Explorer::buildTree()
{
    m_shownModel.setRecursiveFilteringEnabled(true);
    m_shownModel.setAutoAcceptChildRows(true);
    m_shownModel.setSourceModel(&m_model);
    m_tree->setObjectName(u"tree"_s);
    m_tree->setModel(&m_shownModel);
    m_tree->setItemDelegate(new ExplorerDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false); // it jumps
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setIndentation(2 * rhythm);
    connectView(*m_tree);
    connect(&m_shownModel, &QAbstractItemModel::rowsInserted, this, &Explorer::openNew);
    connect(&m_shownModel, &QAbstractItemModel::modelReset, this, [this] {
        m_selected.clear();
        openNew({}, 0, m_shownModel.rowCount() - 1);
        showPage();
    });
}

void Explorer::buildTable()
{
    m_shownMachines.setSourceModel(&m_machines);
    m_shownMachines.setDynamicSortFilter(true);
    m_table->setObjectName(u"machines"_s);
    m_table->setModel(&m_shownMachines);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(MachineTableModel::NameColumn, Qt::AscendingOrder);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // Tab leaves it, as any list
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + rhythm);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(fewRows);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connectView(*m_table);
}

void Explorer::connectView(QAbstractItemView &view)
{
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setEditTriggers(QAbstractItemView::EditKeyPressed);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.installEventFilter(this);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, &view] {
        if (&view == &this->view()) // the other one is not seen
            takeSelection();
    });
    connect(&view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QSet<ObjectId> ids = objectsAt(index);
        if (!ids.isEmpty())
            emit jumpRequested(*ids.cbegin());
    });
    connect(&view, &QWidget::customContextMenuRequested, this, [this, &view](QPoint position) {
        emit contextMenuRequested(m_selected, view.viewport()->mapToGlobal(position));
    });
    for (const auto &signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(view.model(), signal, this, &Explorer::showPage);
}

QAbstractItemView &Explorer::view() const
{
    return m_mode == Mode::Tree ? static_cast<QAbstractItemView &>(*m_tree) : *m_table;
}

void Explorer::setMode(Mode mode)
{
    m_mode = mode;
    (mode == Mode::Tree ? m_treeButton : m_tableButton)->setChecked(true);
    showPage();
    showSelection();
    if (mode == Mode::Table)
        m_table->resizeColumnsToContents();
}

void Explorer::setStates(const QHash<QString, StateKind> &states)
{
    m_model.setStates(states);
    m_machines.setStates(states);
}

/// The list, or why there is none.
void Explorer::showPage()
{
    const bool isEmpty = view().model()->rowCount() == 0;
    m_nothing->setText(m_shownModel.hasWords() ? tr("Nothing has these words.")
                       : m_mode == Mode::Tree  ? tr("Nothing is drawn yet. Drag a network and a machine from the palette to the drawing.")
                                               : tr("No machine is drawn yet. Drag one from the palette to the drawing."));
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_nothing) : &view());
    setFocusProxy(isEmpty ? static_cast<QWidget *>(m_filter) : &view());
}

void Explorer::rememberOpen()
{
    m_open.clear();
    const auto remember = [this](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex index = m_model.index(row, 0, parent);
            if (m_tree->isExpanded(m_shownModel.mapFromSource(index)))
                m_open.append(index);
            if (m_model.rowCount(index))
                self(self, index);
        }
    };
    remember(remember, {});
}

void Explorer::openAgain()
{
    m_tree->collapseAll();
    for (const QPersistentModelIndex &index : std::as_const(m_open)) {
        if (index.isValid())
            m_tree->expand(m_shownModel.mapFromSource(index));
    }
    m_open.clear();
}

void Explorer::setFilter(const QString &words)
{
    const bool isFirst = !m_shownModel.hasWords() && !words.trimmed().isEmpty();
    if (isFirst)
        rememberOpen();
    {
        const QScopedValueRollback showing(m_isShowing, true);
        m_shownModel.setWords(words);
        m_shownMachines.setWords(words);
        if (m_shownModel.hasWords())
            m_tree->expandAll();
        else
            openAgain();
    }
    showPage();
    showSelection();
}

/// Sections show what they have; so do tenants that are small.
void Explorer::openNew(const QModelIndex &parent, int first, int last)
{
    if (parent.parent().isValid())
        return;
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_shownModel.index(row, 0, parent);
        const int count = m_shownModel.rowCount(index);
        const bool isNode = parent.isValid() && m_model.parent(m_shownModel.mapToSource(index)).row() == int(Section::Nodes);
        if (!parent.isValid() || (count <= fewRows && !isNode))
            m_tree->expand(index);
        if (!parent.isValid() && count > 0)
            openNew(index, 0, count - 1);
    }
}

QSet<ObjectId> Explorer::objectsAt(const QModelIndex &index) const
{
    if (m_mode == Mode::Tree)
        return m_model.objectsAt(m_shownModel.mapToSource(index));
    return index.isValid() ? QSet<ObjectId>{m_machines.machineAt(m_shownMachines.mapToSource(index).row())} : QSet<ObjectId>();
}

QModelIndex Explorer::shownIndexOf(const ObjectId &id) const
{
    return m_mode == Mode::Tree ? m_shownModel.mapFromSource(m_model.indexOf(id))
                                : m_shownMachines.mapFromSource(m_machines.indexOf(id));
}

void Explorer::takeSelection()
{
    if (m_isShowing)
        return;
    QSet<ObjectId> ids;
    for (const QModelIndex &index : view().selectionModel()->selectedRows())
        ids.unite(objectsAt(index));
    if (ids == m_selected)
        return;
    m_selected = ids;
    emit selectionChanged(ids);
}

void Explorer::select(const QSet<ObjectId> &ids)
{
    if (ids == m_selected)
        return; // also where a subnet stands for its network
    m_selected = ids;
    showSelection();
}

void Explorer::showSelection()
{
    const QScopedValueRollback showing(m_isShowing, true);
    QModelIndexList indexes;
    for (const ObjectId &id : std::as_const(m_selected)) {
        const QModelIndex index = shownIndexOf(id);
        if (index.isValid())
            indexes.append(index);
    }
    QItemSelectionModel *const selection = view().selectionModel();
    selection->select(rangesOf(indexes), QItemSelectionModel::ClearAndSelect);
    if (indexes.size() != 1)
        return;
    selection->setCurrentIndex(indexes.first(), QItemSelectionModel::NoUpdate);
    view().scrollTo(indexes.first());
}

void Explorer::editName(const ObjectId &id)
{
    select({id});
    const QModelIndex index = shownIndexOf(id);
    if (!index.isValid())
        return;
    view().setFocus();
    view().edit(index);
}

void Explorer::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_treeButton->setText(tr("Tree"));
    m_treeButton->setToolTip(tr("The whole design as a tree"));
    m_tableButton->setText(tr("Table"));
    m_tableButton->setToolTip(tr("All machines as a table that can be sorted and copied"));
    m_tree->setAccessibleName(tr("The design"));
    m_table->setAccessibleName(tr("Machines of the design"));
    showPage();
}

void Explorer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        m_machines.retranslate();
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        m_model.setPalette(palette());
        m_machines.setPalette(palette());
    } else if (event->type() == QEvent::FontChange) {
        m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + rhythm);
    }
}

} // namespace overlab::views
