// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/broadcastview.h"

#include "views/theme/columnfit.h"
#include "views/theme/icons.h"
#include "views/theme/look.h"
#include "views/theme/roomydelegate.h"
#include "views/wording/errorwording.h"
#include "views/wording/listwording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

namespace overlab::views {

using namespace Qt::StringLiterals;
using Kind = TerminalPlaceEntry::Kind;

namespace {

constexpr int rhythm = 8; // pixels
constexpr QSize leastSize{520, 144};
constexpr int usualSeconds = 10;
constexpr int mostSeconds = 600;
constexpr int choiceWidth = 160; // pixels
constexpr int mostNamed = 6; ///< places in a line

} // namespace

BroadcastView::BroadcastView(QWidget *parent)
    : QWidget(parent), m_sorted(new QSortFilterProxyModel(this)), m_command(new QLineEdit(this)), m_limit(new QSpinBox(this)),
      m_run(new QPushButton(this)), m_summary(new QLabel(this))
{
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(BroadcastModel::SortRole);
    m_command->setObjectName(u"broadcastCommand"_s);
    m_command->setClearButtonEnabled(true);
    m_limit->setObjectName(u"broadcastLimit"_s);
    m_limit->setRange(1, mostSeconds);
    m_limit->setValue(usualSeconds);
    m_run->setObjectName(u"broadcastRun"_s);
    setFocusProxy(m_command);
    m_summary->setObjectName(u"broadcastSummary"_s);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *const scroll = new QScrollArea(this); // in a small dock everything is still there
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(buildAll());
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(m_run, &QPushButton::clicked, this, &BroadcastView::run);
    connect(m_command, &QLineEdit::returnPressed, this, [this] {
        if (!m_isBusy && m_run->isEnabled())
            run();
    });
    connect(m_command, &QLineEdit::textChanged, this, &BroadcastView::adapt);
    const auto follow = [this] {
        showOutput();
        adapt();
    };
    connect(&m_model, &QAbstractItemModel::dataChanged, this, follow);
    connect(&m_model, &QAbstractItemModel::modelReset, this, follow);
    retranslate();
}

QWidget *BroadcastView::buildAll()
{
    auto *const row = new QHBoxLayout;
    row->setSpacing(rhythm);
    row->addWidget(m_command, 1);
    row->addWidget(m_limit);
    row->addWidget(m_run);
    auto *const all = new QWidget;
    all->setMinimumSize(leastSize);
    auto *const right = new QWidget(all);
    auto *const column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rhythm / 2);
    column->addLayout(row);
    column->addWidget(m_summary);
    column->addWidget(buildResults(), 1);
    auto *const halves = new QSplitter(all);
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildChoice());
    halves->addWidget(right);
    halves->setStretchFactor(1, 1);
    halves->setSizes({choiceWidth, 4 * choiceWidth});
    auto *const whole = new QHBoxLayout(all);
    whole->setContentsMargins(rhythm, rhythm / 2, rhythm, rhythm / 2);
    whole->addWidget(halves);
    return all;
}

QWidget *BroadcastView::buildChoice()
{
    auto *const box = new QWidget(this);
    m_choose = new QToolButton(box);
    m_choose->setObjectName(u"broadcastChoose"_s);
    m_choose->setAutoRaise(true);
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_choose->setFocusPolicy(Qt::TabFocus);
    m_kinds = new QMenu(m_choose);
    const auto add = [this](const std::function<bool(Kind)> &isWanted) {
        connect(m_kinds->addAction(QString()), &QAction::triggered, this, [this, isWanted] { check(isWanted); });
    };
    add([](Kind) { return true; });
    add([](Kind kind) { return kind == Kind::Node; });
    add([](Kind kind) { return kind == Kind::Machine || kind == Kind::LightMachine; });
    add([](Kind kind) { return kind == Kind::Router; });
    add([](Kind kind) { return kind == Kind::Network; });
    add([](Kind) { return false; });
    m_choose->setMenu(m_kinds);
    m_list = new QListWidget(box);
    m_list->setObjectName(u"broadcastPlaces"_s);
    m_list->setMinimumWidth(16 * rhythm);
    m_list->setIconSize(QSize(2 * rhythm, 2 * rhythm));
    auto *const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rhythm / 2);
    column->addWidget(m_choose);
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemChanged, this, &BroadcastView::adapt);
    return box;
}

QWidget *BroadcastView::buildResults()
{
    auto *const halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    m_table = new QTreeView(halves);
    m_table->setObjectName(u"broadcastResults"_s);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setSortingEnabled(true);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->sortByColumn(BroadcastModel::GroupColumn, Qt::AscendingOrder);
    new ColumnFit(m_table);
    auto *const box = new QWidget(halves);
    m_alike = new QLabel(box);
    m_alike->setObjectName(u"broadcastAlike"_s);
    m_alike->setWordWrap(true);
    m_alike->setTextFormat(Qt::PlainText);
    m_output = new QPlainTextEdit(box);
    m_output->setObjectName(u"broadcastOutput"_s);
    m_output->setReadOnly(true);
    m_output->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_output->setTabChangesFocus(true);
    auto *const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rhythm / 2);
    column->addWidget(m_alike);
    column->addWidget(m_output, 1);
    halves->addWidget(m_table);
    halves->addWidget(box);
    halves->setStretchFactor(0, 5);
    halves->setStretchFactor(1, 3);
    halves->setSizes({5 * choiceWidth, 3 * choiceWidth});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &BroadcastView::showOutput);
    return halves;
}

void BroadcastView::setPlaces(const TerminalPlaces &places)
{
    if (places == m_places)
        return;
    const QStringList before = checkedPlaces();
    const QSet<QString> checked(before.cbegin(), before.cend());
    m_places = places;
    const QSignalBlocker blocker(m_list); // each place checked would count all
    m_list->clear();
    for (const TerminalPlaceEntry &entry : places) {
        auto *const item = new QListWidgetItem(themedIcon(terminalPlaceIcon(entry.kind)), entry.place, m_list);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(checked.contains(entry.place) ? Qt::Checked : Qt::Unchecked);
    }
    adapt();
}

void BroadcastView::check(const std::function<bool(Kind)> &isWanted)
{
    {
        const QSignalBlocker blocker(m_list);
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setCheckState(isWanted(m_places.at(i).kind) ? Qt::Checked : Qt::Unchecked);
    }
    adapt();
}

QStringList BroadcastView::checkedPlaces() const
{
    QStringList places;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            places.append(m_list->item(i)->text());
    }
    return places;
}

void BroadcastView::setLabRunning(bool isRunning)
{
    m_isLabRunning = isRunning;
    adapt();
}

void BroadcastView::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    adapt();
}

void BroadcastView::run()
{
    if (m_isBusy)
        emit stopRequested();
    else
        emit runRequested(m_command->text(), checkedPlaces(), m_limit->value());
}

void BroadcastView::showOutput()
{
    const QModelIndex current = m_sorted->mapToSource(m_table->currentIndex());
    if (!current.isValid()) {
        m_alike->clear();
        m_output->clear();
        return;
    }
    const BroadcastResult &result = m_model.result(current.row());
    QString text = result.error ? errorText(*result.error) : result.output;
    if (result.isCut)
        text += tr("\n(There was more, which was left out.)");
    if (text != m_output->toPlainText()) // what is selected in it stays
        m_output->setPlainText(text);
    const QStringList alike = m_model.alike(current.row());
    const int more = int(alike.size()) - mostNamed;
    const QString named = listed(alike.mid(0, mostNamed));
    if (more > 0)
        //: %1: places
        m_alike->setText(tr("The same answer: %1 and %n more", nullptr, more).arg(named));
    else
        //: %1: places
        m_alike->setText(alike.size() > 1 ? tr("The same answer: %1").arg(named) : result.place);
}

void BroadcastView::adapt()
{
    const int places = int(checkedPlaces().size());
    m_run->setText(m_isBusy ? tr("&Stop") : tr("&Run in %n place(s)", nullptr, places));
    m_run->setEnabled(m_isBusy || (m_isLabRunning && places > 0 && !m_command->text().trimmed().isEmpty()));
    if (!m_isLabRunning)
        m_summary->setText(tr("Commands are run in a running lab. Apply the design first."));
    else if (m_model.rowCount() == 0)
        m_summary->setText(tr("Tick the places and type a command: sh runs it once in each of them."));
    else
        m_summary->setText(m_model.summary());
    m_summary->setToolTip(m_summary->text());
}

void BroadcastView::retranslate()
{
    m_choose->setText(tr("Places"));
    m_choose->setToolTip(tr("Ticks all places of one kind"));
    const QStringList kinds{tr("&All places"), tr("&Nodes"), tr("&Machines"), tr("&Routers"), tr("&DHCP namespaces"), tr("N&o place")};
    const QList<QAction *> actions = m_kinds->actions();
    for (qsizetype i = 0; i < actions.size(); ++i)
        actions.at(i)->setText(kinds.at(i));
    m_list->setAccessibleName(tr("Places"));
    m_command->setPlaceholderText(tr("A command for all of them, such as “ip route”"));
    m_command->setAccessibleName(tr("Command"));
    m_limit->setSuffix(tr(" s"));
    m_limit->setAccessibleName(tr("Time limit"));
    m_limit->setToolTip(tr("A command that takes longer is ended"));
    m_table->setAccessibleName(tr("What came of the command"));
    m_output->setAccessibleName(tr("Output"));
    m_output->setFont(fixedFont());
    m_command->setFont(fixedFont());
    m_model.retranslate();
    showOutput();
    adapt();
}

void BroadcastView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace overlab::views
