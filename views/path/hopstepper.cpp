// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/path/hopstepper.h"

#include "views/theme/icons.h"
#include "views/theme/toolbarfit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QToolButton>

namespace overlab::views {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr auto playPause = 1200ms;

void name(QToolButton *button, const QString &words)
{
    button->setToolTip(words);
    button->setAccessibleName(words);
}

} // namespace

HopStepper::HopStepper(QListView *list, QWidget *parent) : QWidget(parent), m_list(list)
{
    m_back = flatButton(u"pathBack"_s, IconName::Left, this);
    m_play = flatButton(u"pathPlay"_s, IconName::PowerStart, this);
    m_forward = flatButton(u"pathForward"_s, IconName::Right, this);
    auto *const buttons = new QHBoxLayout(this);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(rhythm / 2);
    buttons->addWidget(m_back);
    buttons->addWidget(m_play);
    buttons->addWidget(m_forward);
    m_playing.setInterval(playPause);
    connect(&m_playing, &QTimer::timeout, this, [this] {
        if (row() + 1 >= count())
            m_playing.stop();
        else
            step(1);
        adapt();
    });
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_play, &QToolButton::clicked, this, &HopStepper::togglePlaying);
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    adapt();
}

int HopStepper::row() const
{
    return m_list->currentIndex().row();
}

int HopStepper::count() const
{
    return m_list->model()->rowCount();
}

void HopStepper::step(int by)
{
    if (const int wanted = row() + by; wanted >= 0 && wanted < count())
        m_list->setCurrentIndex(m_list->model()->index(wanted, 0));
}

void HopStepper::togglePlaying()
{
    if (m_playing.isActive()) {
        m_playing.stop();
    } else {
        if (row() + 1 >= count())
            m_list->setCurrentIndex(m_list->model()->index(0, 0));
        m_playing.start();
    }
    adapt();
}

void HopStepper::stop()
{
    m_playing.stop();
    adapt();
}

void HopStepper::adapt()
{
    m_back->setEnabled(row() > 0);
    m_forward->setEnabled(row() + 1 < count());
    m_play->setIcon(themedIcon(m_playing.isActive() ? IconName::PowerStop : IconName::PowerStart));
    name(m_play, m_playing.isActive() ? tr("Stop") : tr("Play"));
    name(m_back, tr("One hop back"));
    name(m_forward, tr("One hop on"));
}

void HopStepper::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        adapt();
}

} // namespace overlab::views
