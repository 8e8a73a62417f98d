// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/labview.h"

#include "views/lab/problemview.h"
#include "views/theme/columnfit.h"
#include "views/theme/icons.h"
#include "views/theme/palettes.h"
#include "views/theme/roomydelegate.h"
#include "views/theme/statemark.h"
#include "views/wording/statewording.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <chrono>

namespace overlab::views {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr int markSize = 24;
constexpr int wideCharacters = 80;

} // namespace

LabView::LabView(QWidget *parent) : QWidget(parent)
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHeader();
    buildTree();
    connect(&m_ageTick, &QTimer::timeout, this, &LabView::refreshAge);
    adaptPalette();
    retranslate();
}

void LabView::buildHeader()
{
    auto *const header = new QWidget(this);
    auto *const row = new QHBoxLayout(header);
    row->setContentsMargins(2 * rhythm, rhythm, 2 * rhythm, rhythm);
    row->setSpacing(rhythm);
    m_mark = new QLabel(header);
    m_name = new QLabel(header);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_name->setFont(large);
    m_name->setTextFormat(Qt::PlainText);
    m_state = new QLabel(header);
    m_counts = new QLabel(header);
    m_age = new QLabel(header);
    row->addWidget(m_mark);
    row->addWidget(m_name);
    row->addWidget(m_state);
    row->addSpacing(2 * rhythm);
    row->addWidget(m_counts);
    row->addStretch();
    row->addWidget(m_age);
    layout()->addWidget(header);

    m_work = new QWidget(this);
    auto *const work = new QHBoxLayout(m_work);
    work->setContentsMargins(2 * rhythm, 0, 2 * rhythm, rhythm);
    work->setSpacing(2 * rhythm);
    m_workBar = new QProgressBar(m_work);
    m_workBar->setTextVisible(false);
    m_workBar->setFixedHeight(rhythm);
    m_workBar->setMinimumWidth(15 * rhythm);
    m_workText = new QLabel(m_work);
    m_workText->setTextFormat(Qt::PlainText);
    m_workText->setMinimumWidth(1);
    work->addWidget(m_workBar, 1);
    work->addWidget(m_workText, 1);
    m_work->hide();
    layout()->addWidget(m_work);
}

void LabView::buildTree()
{
    m_tree = new QTreeView(this);
    m_tree->setModel(&m_model);
    setFocusProxy(m_tree);
    m_tree->setItemDelegate(new RoomyDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setIndentation(2 * rhythm);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    new ColumnFit(m_tree);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &LabView::openMenu);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_tree, 2);
    m_nothing = new QLabel(this);
    m_nothing->setObjectName(u"labNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(4 * rhythm);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_nothing, 2);
    m_drift = new ProblemView(this);
    m_drift->setObjectName(u"drift"_s);
    m_repair = new QPushButton(themedIcon(IconName::Apply), QString(), this);
    m_repair->setObjectName(u"repair"_s);
    connect(m_repair, &QPushButton::clicked, this, &LabView::repairRequested);
    m_drift->setButton(m_repair);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_drift, 1);
}

void LabView::setLab(const QString &name, Known known)
{
    m_known = known;
    m_status = {};
    m_status.lab = name;
    m_status.state = known == Known::Running ? QString() : u"stopped"_s;
    m_isReachable = true;
    m_since.invalidate();
    m_ageTick.stop();
    m_model.show(m_status);
    m_drift->clear();
    refreshHeader();
}

void LabView::showStatus(const client::LabStatus &status)
{
    m_known = Known::Running;
    const bool isNewDrift = m_status.drift != status.drift;
    m_status = status;
    m_isReachable = true;
    if (isNewDrift) // what was closed by hand stays closed until something else is wrong
        showDrift();
    const bool isFirst = !m_since.isValid();
    m_since.start();
    m_ageTick.start(1s);
    m_model.show(status);
    if (isFirst)
        m_tree->expandAll();
    refreshHeader();
}

void LabView::showUnreachable()
{
    m_isReachable = false;
    refreshHeader();
}

void LabView::beginWork(const Phrase &title)
{
    m_title = title;
    m_progress.reset();
    m_workBar->setRange(0, 0); // moves until the first count comes
    m_work->show();
    m_repair->setEnabled(false);
    refreshWork();
}

void LabView::showProgress(const client::Progress &progress)
{
    if (progress.total > 0) {
        m_workBar->setRange(0, progress.total);
        m_workBar->setValue(progress.done);
    }
    m_progress = progress;
    refreshWork();
}

void LabView::refreshWork()
{
    if (!m_progress) {
        m_workText->setText(m_title ? m_title() : QString());
        return;
    }
    //: Count of finished objects, object, state: "12 of 38: red/vm-1 building"
    m_workText->setText(tr("%1 of %2: %3 %4")
                            .arg(QString::number(m_progress->done), QString::number(m_progress->total),
                                 m_progress->object, stateName(m_progress->state)));
}

void LabView::endWork()
{
    m_work->hide();
    m_repair->setEnabled(true);
}

void LabView::showDrift()
{
    QList<ProblemItem> items;
    for (const client::Drift &drift : std::as_const(m_status.drift))
        items << drift;
    m_drift->show(
        [count = int(items.size())] {
            return tr("%n thing(s) in the lab not as drawn; applying the design again puts that right", nullptr, count);
        },
        items);
}

void LabView::refreshHeader()
{
    const bool isMade = m_known != Known::NotMade;
    const StateKind kind = !m_isReachable ? StateKind::Unknown : isMade ? stateKind(m_status.state) : StateKind::Planned;
    m_mark->setPixmap(stateMark(kind, palette()).pixmap(markSize, markSize));
    m_name->setText(m_status.lab);
    m_state->setText(!m_isReachable ? tr("does not answer") : isMade ? stateName(m_status.state) : tr("not made yet"));
    m_nothing->setText(isMade ? tr("This lab does not run. Apply makes it real; its nodes, machines, routers and networks are "
                                   "listed here then.")
                              : tr("This lab is not made yet. Apply makes it real; its nodes, machines, routers and networks "
                                   "are listed here then."));
    m_counts->setText(m_since.isValid()
                          ? tr("%n node(s)", nullptr, int(m_status.nodes.size())) + u" · "_s +
                                tr("%n machine(s)", nullptr, int(m_status.machines.size())) +
                                u" · "_s +
                                tr("%n network(s)", nullptr, int(m_status.networks.size()))
                          : QString());
    const bool isThere = m_since.isValid() || m_status.state != u"stopped";
    m_tree->setVisible(isThere);
    m_nothing->setVisible(!isThere);
    m_tree->setEnabled(m_isReachable);
    refreshAge();
}

/// In a small window the numbers are those of the list below.
void LabView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool hasRoom = width() > fontMetrics().averageCharWidth() * wideCharacters;
    m_counts->setVisible(hasRoom);
    m_age->setVisible(hasRoom);
}

void LabView::refreshAge()
{
    if (!m_since.isValid()) {
        m_age->clear();
        return;
    }
    const auto seconds = int(m_since.elapsed() / 1000);
    m_age->setText(seconds < 2 ? tr("seen just now")
                               : tr("seen %n second(s) ago", nullptr, seconds));
}

void LabView::adaptPalette()
{
    m_model.setPalette(palette());
    for (QLabel *const label : {m_state, m_counts, m_age, m_workText, m_nothing}) {
        QPalette quiet = palette();
        quiet.setColor(QPalette::WindowText, quietText(palette()));
        label->setPalette(quiet);
    }
}

void LabView::retranslate()
{
    m_model.retranslate();
    m_model.show(m_status); // the reasons are sentences, too
    m_tree->setAccessibleName(tr("Objects of the lab"));
    m_workBar->setAccessibleName(tr("Progress"));
    m_repair->setText(tr("Repair"));
    m_repair->setToolTip(tr("Makes all of it as it was applied; what is drawn since stays out of it"));
    refreshWork();
    refreshHeader();
}

void LabView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        adaptPalette();
        refreshHeader();
    }
}

void LabView::openMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    const QString id = index.data(LabTreeModel::IdRole).toString();
    if (id.isEmpty())
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (LabGroup(index.data(LabTreeModel::GroupRole).toInt()) == LabGroup::Machines) {
        const bool isRunning = index.data(LabTreeModel::StateRole).toString() == u"running";
        const auto add = [this, menu, id](const QString &text, client::Power power, bool enabled) {
            QAction *const action =
                menu->addAction(text, this, [this, id, power] { emit powerRequested(id, power); });
            action->setEnabled(enabled);
        };
        add(tr("Start"), client::Power::Start, !isRunning);
        add(tr("Stop"), client::Power::Stop, isRunning);
        add(tr("Reboot"), client::Power::Reboot, isRunning);
        menu->addSeparator();
    }
    menu->addAction(tr("Copy name"), this, [id] { QApplication::clipboard()->setText(id); });
    const QString addresses = index.siblingAtColumn(LabTreeModel::AddressColumn).data().toString();
    QAction *const copy = menu->addAction(
        tr("Copy addresses"), this, [addresses] { QApplication::clipboard()->setText(addresses); });
    copy->setEnabled(!addresses.isEmpty());
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

} // namespace overlab::views
