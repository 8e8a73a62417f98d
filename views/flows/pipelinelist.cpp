// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flows/pipelinelist.h"

#include "views/theme/look.h"
#include "views/theme/palettes.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8;   // pixels; all distances are multiples
constexpr int lanePace = 10;
constexpr int arrowLength = 6;

/// A table: its lanes, its name and counts, and below what it is for.
class PipelineDelegate : public QStyledItemDelegate
{
public:
    PipelineDelegate(const PipelineModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {24 * rhythm, 2 * option.fontMetrics.lineSpacing() + rhythm};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setClipRect(option.rect);
        const bool isChosen = option.state & QStyle::State_Selected;
        if (isChosen)
            painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
        else if (m_model.isHitAt(index.row()))
            painter->fillRect(option.rect, mixed(option.palette.color(QPalette::Highlight), option.palette.color(QPalette::Base), 0.22));
        paintLanes(painter, option, index.row());
        paintWords(painter, option, index.row(), isChosen);
        painter->restore();
    }

private:
    int gutter() const { return rhythm + m_model.laneCount() * lanePace + arrowLength; }

    void paintLanes(QPainter *painter, const QStyleOptionViewItem &option, int row) const
    {
        const bool isChosen = option.state & QStyle::State_Selected;
        painter->setRenderHint(QPainter::Antialiasing);
        const double edge = option.rect.left() + gutter();
        const double middle = option.rect.center().y() + 0.5;
        for (const PipelineModel::Lane &lane : m_model.lanes()) {
            if (row < lane.first() || row > lane.last())
                continue;
            const double x = edge - arrowLength - rhythm / 2.0 - lane.place * lanePace;
            const auto pen = [&](double rate) {
                const QColor still = isChosen ? option.palette.color(QPalette::HighlightedText) : quietText(option.palette);
                const QColor moving = isChosen ? option.palette.color(QPalette::HighlightedText) : option.palette.color(QPalette::Highlight);
                return QPen(rate > 0 ? moving : still, rate > 0 ? 2.0 : 1.0);
            };
            const auto line = [&](QPointF from, QPointF to, double rate) {
                painter->setPen(pen(rate));
                painter->drawLine(from, to);
            };
            if (row > lane.first())
                line({x, double(option.rect.top())}, {x, middle}, rateAcross(lane, row, -1));
            if (row < lane.last())
                line({x, middle}, {x, option.rect.bottom() + 1.0}, rateAcross(lane, row, 1));
            for (const PipelineModel::Way &way : lane.ways) {
                if (way.row == row)
                    line({x, middle}, {edge, middle}, way.rate);
            }
            if (row == lane.target)
                paintArrow(painter, {x, middle}, edge, pen(lane.rate()));
        }
    }

    /// Packets a second in \a lane between \a row and its neighbour above (-1) or below (1).
    static double rateAcross(const PipelineModel::Lane &lane, int row, int side)
    {
        double rate = 0;
        for (const PipelineModel::Way &way : lane.ways) {
            const bool comesFromThere = side < 0 ? way.row < row : way.row > row;
            const bool goesThere = side < 0 ? lane.target < row : lane.target > row;
            if (comesFromThere != goesThere)
                rate += way.rate;
        }
        return rate;
    }

    static void paintArrow(QPainter *painter, QPointF from, double edge, const QPen &pen)
    {
        painter->setPen(pen);
        painter->drawLine(from, QPointF(edge - arrowLength / 2.0, from.y()));
        painter->setPen(Qt::NoPen);
        painter->setBrush(pen.color());
        painter->drawPolygon(QPolygonF{{edge, from.y()}, {edge - arrowLength, from.y() - arrowLength / 2.0}, {edge - arrowLength, from.y() + arrowLength / 2.0}});
    }

    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, int row, bool isChosen) const
    {
        const QColor ink = option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
        const QColor quiet = isChosen ? ink : quietText(option.palette);
        const QRect area = option.rect.adjusted(gutter() + rhythm / 2, rhythm / 2, -rhythm, -rhythm / 2);
        const QRect first(area.topLeft(), QSize(area.width(), option.fontMetrics.lineSpacing()));
        QFont strong = option.font;
        strong.setBold(true);
        const QString name = m_model.index(row).data().toString();
        painter->setFont(strong);
        painter->setPen(ink);
        painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter, name);
        painter->setFont(option.font);
        painter->setPen(quiet);
        const int left = first.width() - QFontMetrics(strong).horizontalAdvance(name) - rhythm;
        painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, option.fontMetrics.elidedText(m_model.countsAt(row), Qt::ElideRight, left));
        const QRect second = first.translated(0, option.fontMetrics.lineSpacing());
        painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter, option.fontMetrics.elidedText(m_model.purposeAt(row), Qt::ElideRight, second.width()));
    }

    const PipelineModel &m_model;
};

} // namespace

PipelineList::PipelineList(QWidget *parent) : QListView(parent)
{
    setModel(&m_pipeline);
    setItemDelegate(new PipelineDelegate(m_pipeline, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (m_isFollowing)
            return;
        m_table = m_pipeline.tableAt(current.row());
        emit tableChosen(m_table);
    });
}

void PipelineList::follow(const FlowModel &flows)
{
    m_isFollowing = true;
    m_pipeline.follow(flows);
    const int row = m_table ? m_pipeline.rowOf(*m_table) : 0;
    if (row >= 0 && row != currentIndex().row() && row < m_pipeline.rowCount())
        setCurrentIndex(m_pipeline.index(row));
    m_isFollowing = false;
}

QSize PipelineList::sizeHint() const
{
    return {34 * rhythm, 20 * rhythm};
}

void PipelineList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_pipeline.retranslate();
}

} // namespace overlab::views
