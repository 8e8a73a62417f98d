// SPDX-License-Identifier: GPL-3.0-or-later
// What the dock of captures is made of.
#include "views/capture/captureview.h"

#include "views/theme/roomydelegate.h"
#include "views/theme/toolbarfit.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QToolBar>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr qint64 mebibyte = 1024 * 1024;

} // namespace

QWidget *CaptureView::buildBars()
{
    auto *const bars = new QWidget(this);
    m_bar = new QToolBar(bars);
    m_bar->setIconSize(QSize(2 * rhythm, 2 * rhythm));
    m_start = addToolBarAction(m_bar, u"startCapture"_s, IconName::PowerStart);
    m_stop = addToolBarAction(m_bar, u"stopCapture"_s, IconName::PowerStop);
    m_bar->addSeparator();
    m_save = addToolBarAction(m_bar, u"saveCapture"_s, IconName::SaveAs);
    m_wireshark = addToolBarAction(m_bar, u"openInWireshark"_s, IconName::Export);
    new ToolBarFit(m_bar, {m_wireshark, m_save, m_stop, m_start});
    const auto line = [bars](const QString &name, IconName icon) {
        auto *const made = new QLineEdit(bars);
        made->setObjectName(name);
        made->setClearButtonEnabled(true);
        made->addAction(themedIcon(icon), QLineEdit::LeadingPosition);
        made->setMinimumWidth(8 * rhythm);
        return made;
    };
    m_filter = line(u"captureFilter"_s, IconName::Capture);
    m_shown = line(u"displayFilter"_s, IconName::Filter);
    m_ring = new QComboBox(bars);
    m_ring->setObjectName(u"captureRing"_s);
    for (const int size : {16, 64, 256})
        m_ring->addItem(QString(), size * mebibyte);
    m_ring->setCurrentIndex(1);
    m_summary = new QLabel(bars);
    m_summary->setObjectName(u"captureSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *const acts = new QHBoxLayout;
    acts->setSpacing(rhythm);
    acts->addWidget(m_bar, 2);
    acts->addWidget(m_summary, 1);
    auto *const choices = new QHBoxLayout;
    choices->setSpacing(rhythm);
    choices->addWidget(m_filter, 3);
    choices->addWidget(m_ring);
    choices->addWidget(m_shown, 3);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, bars);
    m_halves->setContentsMargins(rhythm / 2, rhythm / 2, rhythm, 0);
    m_halves->setSpacing(rhythm);
    m_halves->addLayout(acts, 4);
    m_halves->addLayout(choices, 5);
    connect(m_start, &QAction::triggered, this, &CaptureView::startRequested);
    connect(m_stop, &QAction::triggered, this, &CaptureView::stopRequested);
    connect(m_save, &QAction::triggered, this, &CaptureView::saveRequested);
    connect(m_wireshark, &QAction::triggered, this, &CaptureView::wiresharkRequested);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        if (m_start->isEnabled())
            emit startRequested();
    });
    connect(m_ring, &QComboBox::currentIndexChanged, this, [this] { m_log.setMostBytes(m_ring->currentData().toLongLong()); });
    connect(m_shown, &QLineEdit::returnPressed, this, &CaptureView::decodeAnew);
    connect(m_shown, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_model.isFiltering()) // the clear button
            decodeAnew();
    });
    return bars;
}

void CaptureView::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"packets"_s);
    m_table->setModel(&m_passing);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // Tab leaves it, arrows go about in it
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // thousands are not measured one by one
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // what is seen is measured
    m_table->setMinimumWidth(20 * rhythm);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] { m_isByHand = m_isByHand || !m_isFitting; });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CaptureView::showChosen);
    connect(m_table->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar *const bar = m_table->verticalScrollBar();
        m_isAtEnd = bar->sliderPosition() >= bar->maximum();
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= m_table->verticalScrollBar()->maximum())
            m_isAtEnd = true;
    });
}

void CaptureView::connectDecoding()
{
    connect(&m_decoding, &CaptureDecoding::decoded, this, &CaptureView::takeLines);
    connect(&m_decoding, &CaptureDecoding::ended, this, [this](const QString &failure) {
        if (m_model.isFiltering() && !m_decoding.hasBegun())
            m_decoderTold = failure;
        else if (!failure.isEmpty())
            m_decoderTold = tr("tshark ended: %1 The packets that follow are not decoded.").arg(failure);
        adapt();
    });
}

} // namespace overlab::views
