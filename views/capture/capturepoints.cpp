// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/capturepoints.h"

#include "views/theme/icons.h"
#include "views/theme/palettes.h"
#include "views/theme/roomydelegate.h"
#include "views/wording/capturewording.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8;

QString nameOf(const client::CaptureAt &point)
{
    return point.device.isEmpty() ? point.place : point.place + u' ' + point.device;
}

} // namespace

CapturePoints::CapturePoints(QWidget *parent) : QWidget(parent)
{
    m_name = new QComboBox(this);
    m_name->setObjectName(u"capturePoint"_s);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setMinimumContentsLength(8);
    m_name->completer()->setFilterMode(Qt::MatchContains);
    m_name->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_name->setCurrentIndex(-1);
    const auto button = [this](const QString &name, IconName icon) {
        auto *const made = new QToolButton(this);
        made->setObjectName(name);
        made->setIcon(themedIcon(icon));
        made->setAutoRaise(true);
        return made;
    };
    m_add = button(u"addCapturePoint"_s, IconName::Add);
    m_remove = button(u"removeCapturePoint"_s, IconName::Remove);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"capturePoints"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMinimumHeight(4 * rhythm);
    auto *const row = new QHBoxLayout;
    row->setSpacing(rhythm / 2);
    row->addWidget(m_name, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(rhythm / 2, 0, rhythm / 2, 0);
    column->setSpacing(rhythm / 2);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    auto *const remove = new QAction(m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    connect(remove, &QAction::triggered, this, &CapturePoints::removeChosen);
    connect(m_add, &QToolButton::clicked, this, &CapturePoints::addTyped);
    connect(m_remove, &QToolButton::clicked, this, &CapturePoints::removeChosen);
    connect(m_name->lineEdit(), &QLineEdit::returnPressed, this, &CapturePoints::addTyped);
    connect(m_name->lineEdit(), &QLineEdit::textChanged, this, &CapturePoints::adapt);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &CapturePoints::adapt);
    retranslate();
}

bool CapturePoints::add(const client::CaptureAt &point)
{
    if (point.place.isEmpty() || m_points.contains(point))
        return false;
    m_points.append(point);
    fill();
    emit changed();
    return true;
}

void CapturePoints::clear()
{
    m_points.clear();
    m_places.clear();
    m_counts.clear();
    fill();
    emit changed();
}

void CapturePoints::setPlaces(const QStringList &places)
{
    const QString typed = m_name->currentText();
    m_name->clear();
    m_name->addItems(places);
    m_name->setCurrentIndex(-1);
    m_name->setEditText(typed);
    adapt();
}

void CapturePoints::setFixed(bool isFixed)
{
    m_isFixed = isFixed;
    adapt();
}

void CapturePoints::showCounts(const QList<client::CapturedPlace> &places, const QList<client::CaptureCounts> &counts)
{
    m_places = places;
    m_counts = counts;
    fill();
}

void CapturePoints::addTyped()
{
    const QStringList words = m_name->currentText().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    const client::CaptureAt point{words.first(), words.value(1)};
    m_name->setCurrentIndex(-1);
    m_name->clearEditText();
    if (add(point))
        emit added(point);
}

void CapturePoints::removeChosen()
{
    if (m_isFixed)
        return;
    for (int row = m_list->count() - 1; row >= 0; --row) {
        if (m_list->item(row)->isSelected())
            m_points.removeAt(row);
    }
    m_places.clear(); // they were of the points as they were
    m_counts.clear();
    fill();
    emit changed();
}

void CapturePoints::fill()
{
    while (m_list->count() > m_points.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < m_points.size())
        m_list->addItem(new QListWidgetItem);
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *const item = m_list->item(i);
        const QString name = i < m_places.size() ? capturePointName(m_places.at(i)) : nameOf(m_points.at(i));
        const client::CaptureCounts counts = m_counts.value(i);
        const bool hasCounts = i < m_places.size() && i < m_counts.size();
        item->setText(hasCounts ? name + u'\n' + captureCountsText(counts) : name);
        QString hint = item->text();
        if (counts.failure)
            hint += u'\n' + tr("Nothing more comes from here: %1").arg(counts.failure->detail());
        item->setToolTip(hint);
        item->setIcon(counts.failure || counts.lost() > 0 ? themedIcon(IconName::Warning) : themedIcon(IconName::Capture));
    }
    adapt();
}

void CapturePoints::adapt()
{
    m_add->setEnabled(!m_name->currentText().trimmed().isEmpty());
    m_remove->setEnabled(!m_isFixed && !m_list->selectedItems().isEmpty());
}

void CapturePoints::retranslate()
{
    const auto name = [](QWidget *widget, const QString &words) {
        widget->setAccessibleName(words);
        widget->setToolTip(words);
    };
    name(m_add, tr("Add this point"));
    name(m_remove, tr("Take the chosen points away"));
    m_name->setAccessibleName(tr("Place and device"));
    m_name->setToolTip(tr("A machine, router or network, or a node with one of its devices: “red/vm-1”, “compute-0 eth0”"));
    //: in the box to add a point where packets are captured
    m_name->lineEdit()->setPlaceholderText(tr("Place, device"));
    m_list->setAccessibleName(tr("Where packets are captured"));
    fill();
}

void CapturePoints::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace overlab::views
