// SPDX-License-Identifier: GPL-3.0-or-later
// What a terminal shows and how it moves. What people do with it is in terminalviewinput.cpp.
#include "views/terminal/terminalview.h"

#include "views/terminal/terminalaccessible.h"
#include "views/theme/icons.h"
#include "views/theme/look.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 4;        // pixels around the cells
constexpr int framePause = 16;    // milliseconds: a display shows no more
constexpr int leastPoints = 6;
constexpr int mostPoints = 40;
constexpr QSize usualCells{80, 12};

} // namespace

TerminalView::TerminalView(TerminalScreen &screen, QWidget *parent) : QAbstractScrollArea(parent), m_screen(screen), m_selection(screen)
{
    installTerminalAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    m_refresh.setSingleShot(true);
    m_refreshed.start();
    m_dragScroll.setInterval(50);
    buildActions();
    connect(&m_refresh, &QTimer::timeout, this, &TerminalView::refresh);
    connect(&m_dragScroll, &QTimer::timeout, this, [this] { dragTo(m_dragPoint); });
    connect(&screen, &TerminalScreen::changed, this, &TerminalView::markChanged);
    connect(&screen, &TerminalScreen::linesChanged, this, [this] {
        m_haveLinesChanged = true;
        scheduleRefresh();
    });
    adaptLooks();
    retranslate();
    followLines();
}

QSize TerminalView::sizeHint() const
{
    const QSize cell = m_painter.cellSize();
    return QSize(usualCells.width() * cell.width() + 2 * padding + verticalScrollBar()->sizeHint().width(),
                 usualCells.height() * cell.height() + 2 * padding);
}

QSize TerminalView::minimumSizeHint() const
{
    const QSize cell = m_painter.cellSize();
    return QSize(8 * cell.width(), cell.height() + 2 * padding); // what is asked about comes first
}

void TerminalView::setListening(bool isListening)
{
    m_isListening = isListening;
    m_actions.value(TerminalAct::Paste)->setEnabled(isListening);
    viewport()->update();
}

void TerminalView::setZoom(int points)
{
    const int base = fixedFont().pointSize();
    points = std::clamp(points, leastPoints - base, mostPoints - base);
    if (points == m_zoom)
        return;
    m_zoom = points;
    adaptLooks();
    emit zoomChanged(points);
}

void TerminalView::adaptLooks()
{
    QFont font = fixedFont();
    if (font.pointSize() > 0)
        font.setPointSize(font.pointSize() + m_zoom);
    m_painter.setFont(font);
    m_painter.setColours(terminalColours(palette()));
    fit();
    viewport()->update();
}

/// The screen gets as many cells as there is room for.
void TerminalView::fit()
{
    const QSize cell = m_painter.cellSize();
    const QSize room = viewport()->size() - QSize(2 * padding, 2 * padding);
    if (room.width() >= cell.width() && room.height() >= cell.height())
        m_screen.resize(QSize(room.width() / cell.width(), room.height() / cell.height()));
    m_haveLinesChanged = true;
    followLines();
    viewport()->update();
}

int TerminalView::rowsShown() const
{
    return m_screen.rows();
}

void TerminalView::resizeEvent(QResizeEvent *)
{
    fit();
}

void TerminalView::markChanged(qint64 first, qint64 last)
{
    if (m_lastChanged < m_firstChanged) {
        m_firstChanged = first;
        m_lastChanged = last;
    } else {
        m_firstChanged = std::min(m_firstChanged, first);
        m_lastChanged = std::max(m_lastChanged, last);
    }
    scheduleRefresh();
}

void TerminalView::scheduleRefresh()
{
    if (!m_refresh.isActive())
        m_refresh.start(int(std::max<qint64>(0, framePause - m_refreshed.elapsed())));
}

void TerminalView::refresh()
{
    m_refreshed.restart();
    if (std::exchange(m_haveLinesChanged, false))
        followLines();
    if (!m_selection.isEmpty() && !m_isDragging && !m_selection.isIntact()) {
        m_selection.clear();
        selectionChanged();
    }
    const qint64 first = std::max(m_firstChanged, m_top);
    const qint64 last = std::min(m_lastChanged, m_top + rowsShown() - 1);
    m_firstChanged = 0;
    m_lastChanged = -1;
    if (first <= last) {
        const int height = m_painter.cellSize().height();
        viewport()->update(0, padding + int(first - m_top) * height, viewport()->width(), int(last - first + 1) * height);
    }
    announce();
}

void TerminalView::announce()
{
    if (!QAccessible::isActive() || !isVisible())
        return;
    const QString text = visibleText();
    if (text == m_announced)
        return;
    QAccessibleTextUpdateEvent update(this, 0, std::exchange(m_announced, text), text);
    QAccessible::updateAccessibility(&update);
}

/// The scroll bar's range is the lines that there are; what is looked at stays where it is.
void TerminalView::followLines()
{
    QScrollBar *const bar = verticalScrollBar();
    m_isScrolling = true;
    const qint64 before = m_top;
    const qint64 bottom = m_screen.endLine() - rowsShown();
    m_top = m_isFollowing ? bottom : std::clamp(m_top, m_screen.firstLine(), bottom);
    bar->setRange(0, int(bottom - m_screen.firstLine()));
    bar->setPageStep(rowsShown());
    bar->setSingleStep(1);
    bar->setValue(int(m_top - m_screen.firstLine()));
    m_isScrolling = false;
    if (m_top != before)
        viewport()->update();
}

void TerminalView::scrollContentsBy(int, int)
{
    if (m_isScrolling)
        return;
    m_top = m_screen.firstLine() + verticalScrollBar()->value();
    m_isFollowing = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    viewport()->update();
}

void TerminalView::scrollBy(qint64 lines)
{
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(lines));
}

void TerminalView::showBottom()
{
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

QRect TerminalView::cellRect(const TerminalPlace &place) const
{
    const QSize cell = m_painter.cellSize();
    return QRect(QPoint(padding + place.column * cell.width(), padding + int(place.line - m_top) * cell.height()), cell);
}

TerminalMarks TerminalView::marksOf(qint64 line) const
{
    return {m_selection.in(line), matchesIn(m_screen, line, m_words)};
}

void TerminalView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_painter.colours().ground);
    const TerminalScreen::Cursor cursor = m_screen.cursor();
    for (qint64 line = m_top; line < m_top + rowsShown(); ++line) {
        const QRect row(cellRect({line, 0}).topLeft(), QSize(viewport()->width(), m_painter.cellSize().height()));
        if (!event->region().intersects(row))
            continue;
        const TerminalLine cells = m_screen.line(line);
        m_painter.paintLine(painter, row.topLeft(), cells, m_screen.columns(), marksOf(line));
        if (line != cursor.place.line || !cursor.isVisible || !m_isListening)
            continue;
        const QPoint at = cellRect(cursor.place).topLeft();
        const size_t column = size_t(cursor.place.column);
        m_painter.paintCursor(painter, at, column < cells.size() ? cells[column] : TerminalCell(), cursor.shape, hasFocus());
        if (!m_draft.isEmpty())
            m_painter.paintDraft(painter, at, m_draft);
    }
}

QString TerminalView::visibleText() const
{
    return terminalText(m_screen, m_top, m_top + rowsShown(), LineBreaks::AsShown);
}

void TerminalView::setWords(const TerminalWords &words)
{
    m_words = words;
    viewport()->update();
}

bool TerminalView::find(Step step)
{
    // From what was found last, or else backwards from the end: what came last is wanted first.
    TerminalPlace from = m_selection.isEmpty() ? TerminalPlace{m_screen.endLine(), 0} : m_selection.from();
    if (step == Step::Stay)
        ++from.column;
    const std::optional<TerminalMatch> match = nextMatch(m_screen, from, step == Step::Forward, m_words);
    if (!match) {
        m_selection.clear();
        selectionChanged();
        return false;
    }
    m_selection.select(match->place, match->columns);
    selectionChanged();
    if (match->place.line < m_top || match->place.line >= m_top + rowsShown())
        verticalScrollBar()->setValue(int(match->place.line - m_screen.firstLine() - rowsShown() / 2));
    return true;
}

void TerminalView::buildActions()
{
    using Key = QKeySequence;
    const auto add = [this](TerminalAct act, const char *name, IconName icon, const QList<Key> &keys, auto slot) {
        auto *const action = new QAction(themedIcon(icon), QString(), this);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_actions.insert(act, action);
    };
    add(TerminalAct::Copy, "terminalCopy", IconName::Copy, {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, [this] { copy(); });
    add(TerminalAct::Paste, "terminalPaste", IconName::Paste, {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_V), Key(Qt::SHIFT | Qt::Key_Insert)},
        [this] { paste(QString()); });
    add(TerminalAct::SelectAll, "terminalSelectAll", IconName::Select, {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_A)}, [this] {
        m_selection.selectAll();
        selectionChanged();
    });
    add(TerminalAct::Find, "terminalFind", IconName::Search, {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, &TerminalView::findRequested);
    add(TerminalAct::ZoomIn, "terminalZoomIn", IconName::ZoomIn,
        {Key(Qt::CTRL | Qt::Key_Plus), Key(Qt::CTRL | Qt::SHIFT | Qt::Key_Plus), Key(Qt::CTRL | Qt::Key_Equal)},
        [this] { setZoom(m_zoom + 1); });
    add(TerminalAct::ZoomOut, "terminalZoomOut", IconName::ZoomOut, {Key(Qt::CTRL | Qt::Key_Minus)}, [this] { setZoom(m_zoom - 1); });
    add(TerminalAct::ZoomReset, "terminalZoomReset", IconName::ZoomActual, {Key(Qt::CTRL | Qt::Key_0)}, [this] { setZoom(0); });
    add(TerminalAct::Clear, "terminalClear", IconName::Delete, {}, [this] { m_screen.clearHistory(); });
    add(TerminalAct::Save, "terminalSave", IconName::Save, {}, &TerminalView::saveRequested);
}

void TerminalView::retranslate()
{
    m_actions.value(TerminalAct::Copy)->setText(tr("&Copy"));
    m_actions.value(TerminalAct::Paste)->setText(tr("&Paste"));
    m_actions.value(TerminalAct::SelectAll)->setText(tr("Select &all"));
    m_actions.value(TerminalAct::Find)->setText(tr("&Find…"));
    m_actions.value(TerminalAct::ZoomIn)->setText(tr("&Larger text"));
    m_actions.value(TerminalAct::ZoomOut)->setText(tr("&Smaller text"));
    m_actions.value(TerminalAct::ZoomReset)->setText(tr("&Usual text size"));
    m_actions.value(TerminalAct::Clear)->setText(tr("Clear what has scrolled &out"));
    m_actions.value(TerminalAct::Save)->setText(tr("Sa&ve as text…"));
}

void TerminalView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        adaptLooks();
}

} // namespace overlab::views
