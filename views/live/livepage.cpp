// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/live/livepage.h"

#include "views/theme/icons.h"
#include "views/theme/palettes.h"
#include "views/theme/statemark.h"
#include "views/theme/toolbarfit.h"
#include "views/wording/timewording.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr std::chrono::milliseconds paces[]{200ms, 500ms, 1s, 2s, 5s, 10s};
constexpr std::chrono::milliseconds usualPace = 1s;
constexpr auto clockPace = 1s;

QLabel *plainLabel(const QString &name)
{
    auto *const label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

LivePage::LivePage(QWidget *parent) : QWidget(parent)
{
    m_trouble = new QWidget;
    m_trouble->setAutoFillBackground(true);
    m_trouble->setBackgroundRole(QPalette::AlternateBase);
    m_troubleMark = new QLabel;
    m_troubleWords = plainLabel(u"live-trouble"_s);
    m_troubleWords->setWordWrap(true);
    m_troubleWords->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *const row = new QHBoxLayout(m_trouble);
    row->setContentsMargins(rhythm, rhythm / 2, rhythm, rhythm / 2);
    row->setSpacing(rhythm);
    row->addWidget(m_troubleMark, 0, Qt::AlignTop);
    row->addWidget(m_troubleWords, 1);
    m_empty = plainLabel(u"live-empty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(4 * rhythm, rhythm, 4 * rhythm, rhythm);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_trouble);
    column->addWidget(m_stack, 1);
    m_clock.setInterval(clockPace);
    connect(&m_clock, &QTimer::timeout, this, &LivePage::showAge);
    retranslate();
    adapt();
}

QWidget *LivePage::buildBar()
{
    auto *const bar = new QWidget;
    m_tabs = new QTabBar;
    m_tabs->setObjectName(u"live-tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_age = plainLabel(u"live-age"_s);
    m_age->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_age->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_paceName = plainLabel(u"live-pace-name"_s);
    m_pace = new QComboBox;
    m_pace->setObjectName(u"live-pace"_s);
    for (const std::chrono::milliseconds pace : paces)
        m_pace->addItem(QString(), qint64(pace.count()));
    m_pace->setCurrentIndex(m_pace->findData(qint64(usualPace.count())));
    m_paceName->setBuddy(m_pace);
    m_pause = flatButton(u"live-pause"_s, IconName::Pause);
    m_pause->setCheckable(true);
    auto *const row = new QHBoxLayout(bar);
    row->setContentsMargins(0, rhythm / 2, rhythm, 0); // the edge of a chosen tab is not at the tabs above
    row->setSpacing(rhythm);
    row->addWidget(m_tabs);
    row->addWidget(m_age, 1);
    row->addWidget(m_paceName);
    row->addWidget(m_pace);
    row->addWidget(m_pause);
    connect(m_tabs, &QTabBar::currentChanged, this, &LivePage::changePage);
    connect(m_pace, &QComboBox::currentIndexChanged, this, &LivePage::wishesChanged);
    connect(m_pause, &QToolButton::toggled, this, [this] {
        showAge();
        emit wishesChanged();
    });
    return bar;
}

void LivePage::addPage(LiveView *view)
{
    m_list.append(Page{view, {}});
    m_stack->addWidget(view);
    connect(view, &LiveView::designRequested, this, &LivePage::designRequested);
    connect(view, &LiveView::said, this, &LivePage::said);
    connect(view, &LiveView::topicChanged, this, [this, view] {
        for (Page &page : m_list) {
            if (page.view == view)
                page.sampled = {};
        }
        if (view == current()) {
            const QSignalBlocker blocker(m_pause);
            m_pause->setChecked(false); // something else is to be seen
            adapt();
            emit wishesChanged();
        }
    });
    m_tabs->addTab(view->title());
    adapt();
}

QList<LiveView *> LivePage::views() const
{
    QList<LiveView *> all;
    for (const Page &page : m_list)
        all.append(page.view);
    return all;
}

LivePage::Page *LivePage::currentPage()
{
    const int index = m_tabs->currentIndex();
    return index >= 0 && index < m_list.size() ? &m_list[index] : nullptr;
}

LiveView *LivePage::current() const
{
    const int index = m_tabs->currentIndex();
    return index >= 0 && index < m_list.size() ? m_list.at(index).view : nullptr;
}

void LivePage::setCurrent(LiveView *view)
{
    const QList<LiveView *> all = views();
    if (const qsizetype index = all.indexOf(view); index >= 0)
        m_tabs->setCurrentIndex(int(index));
}

void LivePage::changePage()
{
    if (m_standing != Standing::NoLab)
        setStanding(Standing::Waiting);
    adapt();
    emit wishesChanged();
}

bool LivePage::isPaused() const
{
    return m_pause->isChecked();
}

void LivePage::setPaused(bool isPaused)
{
    m_pause->setChecked(isPaused);
}

std::chrono::milliseconds LivePage::interval() const
{
    return std::chrono::milliseconds(m_pace->currentData().toLongLong());
}

void LivePage::setInterval(std::chrono::milliseconds interval)
{
    if (const int index = m_pace->findData(qint64(interval.count())); index >= 0)
        m_pace->setCurrentIndex(index);
}

void LivePage::setStanding(Standing standing, const Phrase &reason)
{
    m_standing = standing;
    m_reason = reason;
    if (LiveView *const view = current())
        view->setStale(standing == Standing::Failed || standing == Standing::Lost);
    adapt();
}

void LivePage::take(const QJsonObject &sample)
{
    Page *const page = currentPage();
    if (!page)
        return;
    page->sampled = QDateTime::currentDateTime();
    if (m_standing != Standing::Live)
        setStanding(Standing::Live);
    page->view->take(sample);
    showAge();
    emit sampled();
}

void LivePage::clear()
{
    for (Page &page : m_list) {
        page.sampled = {};
        page.view->clear();
    }
    setStanding(Standing::NoLab);
}

void LivePage::adapt()
{
    LiveView *const view = current();
    const bool isEmpty = !view || (m_standing == Standing::NoLab && view->needsLab());
    const bool isWatching = !isEmpty && view->topic().has_value();
    m_stack->setCurrentWidget(isEmpty ? m_empty : static_cast<QWidget *>(view));
    setFocusProxy(isEmpty ? nullptr : static_cast<QWidget *>(view));
    const bool isTrouble = isWatching && (m_standing == Standing::Failed || m_standing == Standing::Lost);
    m_trouble->setVisible(isTrouble);
    m_troubleWords->setText(isTrouble && m_reason ? m_reason() : QString());
    m_troubleMark->setPixmap(severityMark(m_standing == Standing::Lost, palette()).pixmap(2 * rhythm, 2 * rhythm));
    constexpr int roomy = 56 * rhythm;
    m_paceName->setVisible(isWatching && width() >= roomy);
    m_pace->setVisible(isWatching);
    m_pause->setVisible(isWatching);
    showAge();
}

void LivePage::showAge()
{
    constexpr auto patience = 2s; // an age that everybody sees to be new is not worth a number
    const Page *const page = currentPage();
    const QDateTime sampled = page ? page->sampled : QDateTime();
    if (m_standing == Standing::NoLab || !sampled.isValid()) {
        m_age->setText(m_standing == Standing::Waiting && page && page->view->topic() && !isPaused() ? tr("Waiting for the first look…") : QString());
        return;
    }
    const qint64 seconds = std::max<qint64>(0, sampled.msecsTo(QDateTime::currentDateTime()) / 1000);
    const QString time = clockText(sampled);
    QString words = tr("As of %1").arg(time);
    if (isPaused())
        words = tr("Paused at %1").arg(time);
    else if (m_standing == Standing::Failed || m_standing == Standing::Lost)
        words = tr("No answer since %1").arg(time);
    const bool isOld = std::chrono::seconds(seconds) > std::max<std::chrono::milliseconds>(patience, 2 * interval());
    //: since when, and how long that is: "Paused at 14:02:11, 12 seconds ago"
    const QString whole = isOld ? tr("%1, %n second(s) ago", nullptr, int(std::min<qint64>(seconds, std::numeric_limits<int>::max()))).arg(words) : words;
    const auto hasRoom = [this](const QString &text) { return m_age->fontMetrics().horizontalAdvance(text) <= m_age->width(); };
    m_age->setText(hasRoom(whole) ? whole : hasRoom(words) ? words : hasRoom(time) ? time : QString());
    m_age->setToolTip(whole);
}

void LivePage::retranslate()
{
    for (qsizetype i = 0; i < m_list.size(); ++i)
        m_tabs->setTabText(int(i), m_list.at(i).view->title());
    m_tabs->setAccessibleName(tr("What is watched"));
    //: how often the lab is looked at; a choice of seconds follows
    m_paceName->setText(tr("E&very"));
    for (int i = 0; i < m_pace->count(); ++i) {
        const double seconds = double(m_pace->itemData(i).toLongLong()) / 1000;
        //: seconds between two looks at the lab
        m_pace->setItemText(i, tr("%1 s").arg(QLocale().toString(seconds, 'g', 3)));
    }
    m_pace->setAccessibleName(tr("Time between two looks"));
    m_pace->setToolTip(m_pace->accessibleName());
    m_pause->setToolTip(tr("Pause: what is seen stays as it is"));
    m_pause->setAccessibleName(tr("Pause"));
    m_empty->setText(tr("No lab runs. Apply the design to watch its flows, tables and counters here."));
    m_empty->setAccessibleName(m_empty->text());
    adapt();
}

void LivePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        adapt();
}

void LivePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_clock.start();
    showAge();
}

void LivePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adapt();
}

void LivePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_clock.stop();
}

} // namespace overlab::views
