// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inside/insidepage.h"

#include "views/inside/partwords.h"
#include "views/theme/icons.h"
#include "views/theme/palettes.h"
#include "views/theme/toolbarfit.h"
#include "views/wording/timewording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8;

/// Lines break between facts, not in the middle of an address.
QString unbroken(const QString &value)
{
    QString text = value.toHtmlEscaped();
    return text.replace(u':', u":\u2060"_s).replace(u'-', u"\u2060-\u2060"_s).replace(u'/', u"/\u2060"_s);
}

/// As high as its words need, but for what the picture needs; the rest can be scrolled to.
class DetailArea : public QScrollArea
{
public:
    explicit DetailArea(QLabel *words)
    {
        setWidget(words);
        setWidgetResizable(true);
        setFrameShape(NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus); // a stop for Tab only where there is something to do
        connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
            setFocusPolicy(most > 0 ? Qt::TabFocus : Qt::NoFocus);
        });
        viewport()->setAutoFillBackground(false);
        words->setAutoFillBackground(false);
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const int line = widget()->fontMetrics().lineSpacing();
        return std::clamp(widget()->heightForWidth(width), fewestLines * line, mostLines * line);
    }
    QSize sizeHint() const override { return {0, heightForWidth(width())}; }
    QSize minimumSizeHint() const override { return {0, fewestLines * widget()->fontMetrics().lineSpacing()}; }

private:
    static constexpr int fewestLines = 2;
    static constexpr int mostLines = 5;
};

} // namespace

InsidePage::InsidePage(QWidget *parent) : QWidget(parent), m_view(new InsideView), m_layout(std::make_shared<FigureLayout>())
{
    m_detail = new QLabel;
    m_detail->setObjectName(u"part-detail"_s);
    m_detail->setTextFormat(Qt::RichText);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_age = new QLabel;
    m_age->setObjectName(u"inside-age"_s);
    m_zoomOut = flatButton(u"inside-zoom-out"_s, IconName::ZoomOut);
    m_fit = flatButton(u"inside-fit"_s, IconName::ZoomFit);
    m_zoomIn = flatButton(u"inside-zoom-in"_s, IconName::ZoomIn);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(rhythm, rhythm / 2, rhythm, rhythm / 2);
    row->setSpacing(rhythm / 2);
    m_detailArea = new DetailArea(m_detail);
    row->addWidget(m_detailArea, 1);
    row->addWidget(m_age);
    for (QToolButton *const button : {m_zoomOut, m_fit, m_zoomIn})
        row->addWidget(button);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addLayout(row);
    setFocusProxy(m_view);
    connect(m_zoomOut, &QToolButton::clicked, m_view, &InsideView::zoomOut);
    connect(m_fit, &QToolButton::clicked, m_view, &InsideView::fit);
    connect(m_zoomIn, &QToolButton::clicked, m_view, &InsideView::zoomIn);
    connect(m_view, &InsideView::currentChanged, this, [this](const QString &key) { // also when there is news of it
        showDetail();
        if (std::exchange(m_described, key) != key)
            m_detailArea->verticalScrollBar()->setValue(0); // another thing is read from its beginning
    });
    connect(&m_work, &QFutureWatcher<Figure>::finished, this, &InsidePage::takeFigure);
    retranslate();
}

InsidePage::~InsidePage() = default;

void InsidePage::showInside(const QJsonObject &inside, const QDateTime &time)
{
    m_isLost = false;
    if (inside.value(u"nodes").toArray().isEmpty()) {
        showNoLab();
        return;
    }
    if (m_work.isRunning())
        m_next = Answer{inside, time};
    else
        arrange({inside, time});
}

void InsidePage::arrange(const Answer &answer)
{
    m_next.reset();
    m_isStale = false;
    m_workTime = answer.time;
    const auto layout = m_layout;
    m_work.setFuture(QtConcurrent::run([layout, json = answer.json] {
        const client::InsideState state = client::InsideState::fromJson(json);
        return layout->arrange(state);
    }));
}

void InsidePage::takeFigure()
{
    if (!m_isStale) {
        m_empty = Empty::None;
        m_shownTime = m_workTime;
        m_view->showFigure(m_work.result());
        showAge();
        showDetail();
    }
    if (m_next)
        arrange(Answer(*m_next));
    else if (!m_isStale)
        emit shown();
}

void InsidePage::empty(Empty why)
{
    m_next.reset();
    m_isStale = true;
    m_layout = std::make_shared<FigureLayout>(); // another lab begins with a fresh picture
    m_empty = why;
    showEmpty();
    showAge();
    showDetail();
}

void InsidePage::showNoLab()
{
    if (m_empty != Empty::NoLab || m_work.isRunning())
        empty(Empty::NoLab);
}

void InsidePage::showBeginning()
{
    if (m_empty == Empty::NoLab)
        empty(Empty::Beginning);
}

void InsidePage::showUnreachable(const QString &reason)
{
    m_reason = reason;
    m_isLost = true;
    if (m_empty != Empty::None)
        empty(Empty::Unreachable);
    showAge();
}

void InsidePage::showEmpty()
{
    switch (m_empty) {
    case Empty::None:
        return;
    case Empty::NoLab:
        m_view->showEmpty(tr("No lab runs"), tr("Apply the design to see it inside the nodes: bridges, ports, namespaces and tunnels as they really are."));
        return;
    case Empty::Beginning:
        m_view->showEmpty(tr("The lab is being made"), tr("Its nodes appear here as soon as they are there."));
        return;
    case Empty::Unreachable:
        m_view->showEmpty(tr("The lab does not answer"), m_reason);
    }
}

void InsidePage::showDetail()
{
    m_detail->setText(detail());
    m_detailArea->updateGeometry(); // a scroll area does not hear of it
}

QString InsidePage::detail() const
{
    const QString key = m_view->inside().current();
    const FigurePart *const part = m_view->inside().part(key);
    if (!part)
        return m_empty == Empty::None ? tr("Choose a thing to see what it is and what it was made for.") : QString();
    const FigureTunnel *const tunnel = m_view->inside().tunnel(key);
    const QString quiet = quietText(palette()).name();
    QStringList words;
    for (const auto &[name, value] : tunnel ? PartWords::facts(*tunnel) : PartWords::facts(*part))
        words << u"<span style='color:%1'>%2</span>&nbsp;%3"_s.arg(quiet, unbroken(name).replace(u' ', u"&nbsp;"_s), unbroken(value));
    const QString name = tunnel ? QString() : u"<b>%1</b> &nbsp; "_s.arg(part->name.toHtmlEscaped());
    return u"%1%2<br>%3"_s.arg(name, PartWords::kindName(*part).toHtmlEscaped(), words.join(u"&nbsp;&nbsp; "_s));
}

void InsidePage::showAge()
{
    constexpr int bothFit = 480;
    m_age->setVisible(m_empty == Empty::None && width() >= bothFit);
    const QString time = clockText(m_shownTime);
    m_age->setText(m_isLost ? tr("No answer since %1").arg(time) : tr("As of %1").arg(time));
    m_age->setToolTip(m_isLost ? m_reason : QString());
}

void InsidePage::retranslate()
{
    m_zoomOut->setToolTip(tr("Smaller (-)"));
    m_fit->setToolTip(tr("Everything (0)"));
    m_zoomIn->setToolTip(tr("Larger (+)"));
    for (QToolButton *const button : {m_zoomOut, m_fit, m_zoomIn})
        button->setAccessibleName(button->toolTip());
    m_detail->setAccessibleName(tr("What is chosen"));
    m_detailArea->setAccessibleName(m_detail->accessibleName());
    showEmpty();
    showDetail();
    showAge();
}

void InsidePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showAge();
}

void InsidePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showDetail();
}

} // namespace overlab::views
