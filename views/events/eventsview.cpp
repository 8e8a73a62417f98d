// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/events/eventsview.h"

#include "views/live/chosenrows.h"
#include "views/live/livefoot.h"
#include "views/saving/textsaving.h"
#include "views/theme/icons.h"
#include "views/theme/roomydelegate.h"
#include "views/theme/toolbarfit.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr int widestObject = 24 * rhythm;
const QList<client::EventActor> actors{client::EventActor::Program, client::EventActor::Person, client::EventActor::Guest, client::EventActor::Nobody};

QComboBox *choice(const QString &name, qsizetype entries)
{
    auto *const box = new QComboBox;
    box->setObjectName(name);
    for (qsizetype i = 0; i <= entries; ++i)
        box->addItem(QString());
    return box;
}

} // namespace

EventsView::EventsView(QWidget *parent) : LiveView(parent)
{
    m_filtered.setSourceModel(&m_model);
    buildTable();
    m_chosen = new QLabel;
    m_chosen->setObjectName(u"events-chosen"_s);
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_chosen->setWordWrap(true);
    m_chosen->setMargin(rhythm);
    m_foot = new LiveFoot;
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_table, 1);
    column->addWidget(m_chosen);
    column->addWidget(m_foot);
    setFocusProxy(m_table);
    connect(m_foot, &LiveFoot::said, this, &LiveView::said);
    m_model.setPalette(palette());
    retranslate();
}

QWidget *EventsView::buildBar()
{
    auto *const bar = new QWidget;
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"events-filter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(IconName::Filter), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(10 * rhythm);
    m_sort = choice(u"events-kind"_s, eventSorts().size());
    m_actor = choice(u"events-actor"_s, actors.size());
    m_copy = flatButton(u"events-copy"_s, IconName::Copy);
    m_save = flatButton(u"events-save"_s, IconName::Export);
    auto *const row = new QHBoxLayout(bar);
    row->setContentsMargins(rhythm, rhythm / 2, rhythm, rhythm / 2);
    row->setSpacing(rhythm);
    row->addWidget(m_sort);
    row->addWidget(m_actor);
    row->addWidget(m_filter, 1);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered.setText(text);
        showCounts();
    });
    connect(m_sort, &QComboBox::currentIndexChanged, this, [this](int at) {
        m_filtered.setSort(at > 0 ? std::optional(eventSorts().at(at - 1)) : std::nullopt);
        showCounts();
    });
    connect(m_actor, &QComboBox::currentIndexChanged, this, [this](int at) {
        m_filtered.setActor(at > 0 ? std::optional(actors.at(at - 1)) : std::nullopt);
        showCounts();
    });
    connect(m_copy, &QToolButton::clicked, this, &EventsView::copy);
    connect(m_save, &QToolButton::clicked, this, &EventsView::save);
    return bar;
}

void EventsView::buildTable()
{
    m_table = new QTreeView;
    m_table->setObjectName(u"events-table"_s);
    m_table->setModel(&m_filtered);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->header()->setStretchLastSection(true);
    auto *const copyAction = new QAction(m_table);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copyAction);
    connect(copyAction, &QAction::triggered, this, &EventsView::copy);
    connect(m_table, &QWidget::customContextMenuRequested, this, &EventsView::showMenu);
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex &index) { showInDesign(m_filtered.mapToSource(index).row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventsView::showChosen);
}

QString EventsView::title() const
{
    return tr("Events");
}

std::optional<client::ObservationTopic> EventsView::topic() const
{
    return client::ObservationTopic{u"events"_s};
}

void EventsView::take(const QJsonObject &sample)
{
    const QScrollBar *const bar = m_table->verticalScrollBar();
    const bool isAtEnd = bar->value() == bar->maximum();
    const int before = m_model.rowCount();
    m_model.take(sample);
    if (m_model.rowCount() == before)
        return;
    if (before == 0)
        fitColumns();
    if (isAtEnd)
        m_table->scrollToBottom();
    showCounts();
}

void EventsView::clear()
{
    m_model.clear();
    showCounts();
    showChosen();
}

/// The sentences get what the others leave.
void EventsView::fitColumns()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    int time = m_table->header()->sectionSizeHint(EventModel::When);
    int by = m_table->header()->sectionSizeHint(EventModel::By);
    for (const client::EventActor actor : actors)
        by = std::max(by, metrics.horizontalAdvance(actorName(actor)) + 6 * rhythm); // and its mark
    int object = m_table->header()->sectionSizeHint(EventModel::Object);
    for (int row = 0; row < m_filtered.rowCount(); ++row) {
        const auto width = [&](int column) { return metrics.horizontalAdvance(m_filtered.index(row, column).data().toString()) + 3 * rhythm; };
        time = std::max(time, width(EventModel::When));
        object = std::max(object, width(EventModel::Object));
    }
    m_table->setColumnWidth(EventModel::When, std::max(time, metrics.horizontalAdvance(u"00:00:00.000"_s) + 3 * rhythm));
    m_table->setColumnWidth(EventModel::By, by);
    m_table->setColumnWidth(EventModel::Object, std::min(object, widestObject));
}

void EventsView::showCounts()
{
    const int all = m_model.rowCount();
    const int shown = m_filtered.rowCount();
    if (all == 0)
        m_foot->setCounts(tr("Nothing has happened yet since the lab's engine began."));
    else if (shown == all)
        m_foot->setCounts(tr("%n event(s)", nullptr, all));
    else
        m_foot->setCounts(tr("%1 of %n event(s)", nullptr, all).arg(QLocale().toString(shown)));
}

void EventsView::showChosen()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows(EventModel::What);
    m_chosen->setVisible(chosen.size() == 1);
    m_chosen->setText(chosen.size() == 1 ? chosen.first().data().toString() : QString());
}

void EventsView::copy()
{
    const QList<int> rows = chosenSourceRows(*m_table, m_filtered);
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < EventModel::ColumnCount; ++column)
            cells << m_model.index(row, column).data().toString();
        lines << cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
    emit said(tr("Copied: %n event(s), with tabs between the columns.", nullptr, int(rows.size())));
}

void EventsView::save()
{
    QList<QStringList> rows{{u"time"_s, u"by"_s, u"node"_s, u"object"_s, u"kind"_s, u"sentence"_s}};
    static const QHash<client::EventActor, QString> names{{client::EventActor::Program, u"program"_s},
                                                          {client::EventActor::Person, u"person"_s},
                                                          {client::EventActor::Guest, u"guest"_s},
                                                          {client::EventActor::Nobody, u"nobody"_s}};
    for (int row = 0; row < m_filtered.rowCount(); ++row) {
        const client::LabEvent &event = m_model.event(m_filtered.mapToSource(m_filtered.index(row, 0)).row());
        rows << QStringList{QDateTime::fromMSecsSinceEpoch(event.at).toUTC().toString(Qt::ISODateWithMs), names.value(event.by), event.node, event.object,
                            event.kind, eventSentence(event)};
    }
    const auto make = [rows] { return csvText(rows); };
    saveText(this, {tr("Save the events that are shown"), u"events.csv"_s, tr("Tables (*.csv)"), make, [this](const QString &sentence) { emit said(sentence); }});
}

void EventsView::showMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(themedIcon(IconName::Copy), tr("&Copy the events")), &QAction::triggered, this, &EventsView::copy);
    const int row = m_filtered.mapToSource(index).row();
    const client::LabEvent &event = m_model.event(row);
    const QString object = event.object.isEmpty() ? event.node : event.object;
    if (!object.isEmpty() && object != u"outside") {
        menu->addSeparator();
        connect(menu->addAction(themedIcon(IconName::Design), tr("Show %1", "an object, in the drawing").arg(object)), &QAction::triggered, this,
                [this, object] { emit designRequested(object); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void EventsView::showInDesign(int row)
{
    const client::LabEvent &event = m_model.event(row);
    const QString object = event.object.isEmpty() ? event.node : event.object;
    if (!object.isEmpty() && object != u"outside")
        emit designRequested(object);
}

void EventsView::nameChoices()
{
    m_sort->setItemText(0, tr("All events"));
    for (int i = 0; i < eventSorts().size(); ++i)
        m_sort->setItemText(i + 1, eventSortName(eventSorts().at(i)));
    const QStringList by{tr("By anybody"), tr("By the program"), tr("By a person"), tr("By a guest"), tr("By nobody known")};
    for (int i = 0; i < by.size(); ++i)
        m_actor->setItemText(i, by.at(i));
}

void EventsView::retranslate()
{
    nameChoices();
    m_model.retranslate();
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter of events"));
    m_sort->setAccessibleName(tr("What the events are about"));
    m_actor->setAccessibleName(tr("Whose doing they were"));
    m_copy->setToolTip(tr("Copy the chosen events, or all that are shown"));
    m_copy->setAccessibleName(tr("Copy"));
    m_save->setToolTip(tr("Save the events that are shown as CSV…"));
    m_save->setAccessibleName(tr("Save as CSV"));
    m_table->setAccessibleName(tr("Events"));
    m_chosen->setAccessibleName(tr("The chosen event"));
    fitColumns();
    showCounts();
    showChosen();
}

void EventsView::changeEvent(QEvent *event)
{
    LiveView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_model.setPalette(palette());
}

} // namespace overlab::views
