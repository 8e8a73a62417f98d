// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/captureview.h"

#include "engine/base/error.h"
#include "views/capture/capturepoints.h"
#include "views/capture/packetdetails.h"
#include "views/theme/palettes.h"
#include "views/wording/capturewording.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr auto lookPause = 100ms;
constexpr auto fitPause = 500ms;
constexpr qint64 mostBehindBytes = 32 * 1024 * 1024; ///< that the list is behind
constexpr qsizetype bytesAtOnce = 64 * 1024;         ///< taken without going back to the event loop
constexpr int mostColumn = 28 * rhythm;
constexpr int leastForOneLine = 99 * rhythm; ///< of the view, for all bars beside each other
constexpr int leastForThree = 96 * rhythm;   ///< for points, packets and one in full beside each other
constexpr int leastInfo = 24 * rhythm;

/// "vm-1", where that tells the point from the others.
QStringList shortNames(const QList<client::CapturedPlace> &places)
{
    QStringList names;
    for (const client::CapturedPlace &place : places)
        names << place.place.section(u'/', -1);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names.count(names.at(i)) > 1)
            names[i] = capturePointName(places.at(i));
    }
    return names;
}

} // namespace

CaptureView::CaptureView(QWidget *parent) : QWidget(parent)
{
    m_passing.setSourceModel(&m_model);
    QWidget *const bars = buildBars();
    m_points = new CapturePoints(this);
    buildTable();
    m_hint = new QLabel(this);
    m_hint->setObjectName(u"captureHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setContentsMargins(2 * rhythm, rhythm, 2 * rhythm, rhythm);
    m_hintPage = new QScrollArea(this); // a small screen has no room for all the words
    m_hintPage->setFrameShape(QFrame::NoFrame);
    m_hintPage->setWidgetResizable(true);
    m_hintPage->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hintPage->setWidget(m_hint);
    m_hintPage->viewport()->setAutoFillBackground(false);
    m_hint->setAutoFillBackground(false);
    m_note = new QLabel(this);
    m_note->setObjectName(u"captureNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(rhythm, 0, rhythm, 0);
    m_note->hide();
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_hintPage);
    m_pages->addWidget(m_table);
    m_details = new PacketDetails(this);
    m_details->hide();
    auto *const close = new QAction(this);
    close->setShortcut(Qt::Key_Escape);
    close->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(close);
    connect(close, &QAction::triggered, this, &CaptureView::hideDetails);
    m_parts = new QSplitter(Qt::Horizontal, this);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_points);
    m_parts->addWidget(m_pages);
    m_parts->addWidget(m_details);
    m_parts->setStretchFactor(0, 0);
    m_parts->setStretchFactor(1, 3);
    m_parts->setStretchFactor(2, 2);
    m_parts->setSizes({24 * rhythm, 80 * rhythm, 56 * rhythm});
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rhythm / 2);
    column->addWidget(bars);
    column->addWidget(m_note);
    column->addWidget(m_parts, 1);
    m_soon.setSingleShot(true);
    m_fitLater.setSingleShot(true);
    connect(&m_fitLater, &QTimer::timeout, this, [this] { fitColumns(false); });
    connect(&m_soon, &QTimer::timeout, this, &CaptureView::takeWaiting);
    connect(m_points, &CapturePoints::changed, this, &CaptureView::adapt);
    connect(m_points, &CapturePoints::added, this, [this] {
        if (m_state == State::Running)
            emit pointAdded();
    });
    connectDecoding();
    adaptPalette();
    retranslate();
}

CaptureView::~CaptureView() = default;

QString CaptureView::filter() const
{
    return m_filter->text().trimmed();
}

void CaptureView::setLabRunning(bool isRunning)
{
    m_isLabRunning = isRunning;
    adapt();
}

void CaptureView::setWireshark(bool isThere)
{
    m_hasWireshark = isThere;
    adapt();
}

void CaptureView::setState(State state)
{
    m_state = state;
    m_points->setFixed(state != State::Idle);
    adapt();
}

void CaptureView::begin()
{
    m_waiting.clear();
    m_waitingBytes = 0;
    m_leftOut = 0;
    m_log.clear();
    m_model.clear();
    hideDetails();
    m_places.clear();
    decodeAnew();
    tell({});
}

void CaptureView::setPlaces(const QList<client::CapturedPlace> &places)
{
    m_places = places;
    m_points->showCounts(places, QList<client::CaptureCounts>(places.size()));
    namePlaces();
}

void CaptureView::namePlaces()
{
    QStringList names;
    for (const client::CapturedPlace &place : std::as_const(m_places))
        names << capturePointName(place);
    m_model.setPoints(names, shortNames(m_places));
    QHeaderView *const header = m_table->horizontalHeader(); // where a packet was is read before what it is
    for (int point = 0; CaptureModel::FirstPointColumn + point < m_model.columnCount(); ++point)
        header->moveSection(header->visualIndex(CaptureModel::FirstPointColumn + point), CaptureModel::ProtocolColumn + 1 + point);
    fitColumns(true);
    adapt();
}

void CaptureView::take(const QByteArray &pcapng)
{
    if (m_waitingBytes > mostBehindBytes) { // whole blocks: what follows can be read without it
        client::PcapngReader reader;
        m_leftOut += reader.add(pcapng).size();
        return;
    }
    m_waiting.append(pcapng);
    m_waitingBytes += pcapng.size();
    if (!m_soon.isActive())
        m_soon.start(lookPause);
}

/// Some of what has come: a flood must not keep the window from painting.
void CaptureView::takeWaiting()
{
    qsizetype taken = 0;
    while (!m_waiting.isEmpty() && taken < bytesAtOnce) {
        const QByteArray pcapng = m_waiting.takeFirst();
        taken += pcapng.size();
        m_waitingBytes -= pcapng.size();
        const qint64 first = m_log.endNumber();
        try {
            const QList<client::PacketFrame> frames = m_log.add(pcapng);
            m_model.add(first, frames, m_log.firstNumber());
        } catch (const Error &error) {
            tell(error.detail());
        }
    }
    m_decoding.goOn();
    followEnd();
    fitColumns(false);
    adapt();
    if (!m_waiting.isEmpty())
        m_soon.start(0ms);
}

/// All that is kept, by the display filter as it is now.
void CaptureView::decodeAnew()
{
    const QString filter = m_shown->text().trimmed();
    m_decoderTold.clear();
    if (filter.isEmpty())
        m_model.endFiltering();
    else
        m_model.beginFiltering();
    if (!m_decoding.begin(filter))
        m_model.endFiltering();
    m_passing.invalidate();
    adapt();
}

void CaptureView::takeLines(const QList<client::PacketLine> &lines)
{
    m_model.decode(lines);
    followEnd();
    fitColumns(false);
    adapt();
}

void CaptureView::followEnd()
{
    if (m_isAtEnd && m_state != State::Idle)
        m_table->scrollToBottom();
}

void CaptureView::showCounts(const QList<client::CaptureCounts> &counts)
{
    m_points->showCounts(m_places, counts);
    adapt();
}

void CaptureView::tell(const QString &sentence)
{
    m_told = sentence;
    adapt();
}

void CaptureView::showChosen()
{
    const QModelIndex index = m_table->currentIndex();
    const qint64 number = index.isValid() ? index.data(CaptureModel::FrameRole).toLongLong() : -1;
    const auto frame = number < 0 ? std::nullopt : m_log.frame(number);
    if (!frame)
        return;
    showDetails();
    m_isAtEnd = false; // one reads
    const QString point = m_places.size() > frame->point ? capturePointName(m_places.at(frame->point)) : QString();
    //: a packet's number, where it was captured, how many bytes it has
    m_details->showPacket(m_log.alone(number), frame->bytes, tr("Packet %1 at %2, %3 bytes").arg(index.siblingAtColumn(0).data().toString(), point).arg(frame->lengthBytes));
}

void CaptureView::showDetails()
{
    if (!m_details->isHidden())
        return;
    m_details->show();
    if (m_parts->width() < leastForThree) { // one reads: the points come back with Escape
        m_points->hide();
        return;
    }
    const int rest = m_parts->width() - m_points->width();
    m_parts->setSizes({m_points->width(), rest * 3 / 5, rest * 2 / 5});
}

void CaptureView::hideDetails()
{
    m_details->hide();
    m_details->clear();
    m_points->show();
    m_table->setCurrentIndex({});
    m_isAtEnd = true;
    followEnd();
}

/// Each column by its words; the sentence gets what is left. Widths that a person chose stay.
void CaptureView::fitColumns(bool isAnew)
{
    QHeaderView *const header = m_table->horizontalHeader();
    m_isByHand = m_isByHand && !isAnew;
    const bool isSoon = m_fitted.isValid() && !m_fitted.hasExpired(fitPause.count());
    if (m_isByHand || m_table->model()->columnCount() == 0)
        return;
    if (isSoon && !isAnew) { // while packets flood in
        if (!m_fitLater.isActive())
            m_fitLater.start(fitPause);
        return;
    }
    m_fitted.start();
    m_isFitting = true;
    int others = 0;
    bool hasTunnels = false;
    for (int row = 0; row < std::min(m_passing.rowCount(), 50) && !hasTunnels; ++row)
        hasTunnels = !m_passing.index(row, CaptureModel::TunnelColumn).data().toString().isEmpty();
    m_table->setColumnHidden(CaptureModel::TunnelColumn, !hasTunnels);
    for (int column = 0; column < header->count(); ++column) {
        if (column == CaptureModel::InfoColumn || m_table->isColumnHidden(column))
            continue;
        const int before = isAnew ? 0 : m_table->columnWidth(column); // they only grow while one reads
        m_table->resizeColumnToContents(column);
        header->resizeSection(column, std::max(before, std::min(mostColumn, m_table->columnWidth(column) + rhythm)));
        others += m_table->columnWidth(column);
    }
    header->resizeSection(CaptureModel::InfoColumn, std::max(leastInfo, m_table->viewport()->width() - others));
    m_isFitting = false;
}

void CaptureView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        adaptPalette();
    else if (event->type() == QEvent::FontChange)
        m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + rhythm);
}

void CaptureView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_halves->setDirection(width() < leastForOneLine ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + rhythm);
    fitColumns(false);
}

} // namespace overlab::views
