// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/objectpalette.h"

#include "views/palette/paletteview.h"
#include "views/palette/tiledelegate.h"
#include "views/theme/palettes.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8;
constexpr int leastForHint = 35 * rhythm;

} // namespace

ObjectPalette::ObjectPalette(QWidget *parent)
    : QWidget(parent), m_delegate(new TileDelegate(m_model, this)), m_view(new PaletteView(*m_delegate, this)),
      m_hint(new QLabel(this))
{
    m_view->setObjectName(u"tiles"_s);
    m_view->setModel(&m_model);
    m_hint->setWordWrap(true);
    m_hint->setMargin(rhythm);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint);
    setFocusProxy(m_view);
    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex &index) { emit placeRequested(m_model.kindAt(index.row())); });
    connect(m_view, &PaletteView::chosen, this,
            [this](const QModelIndex &index) { emit addRequested(m_model.kindAt(index.row())); });
    for (qsizetype i = 0; i < m_model.actions().size(); ++i) {
        connect(m_model.actions().at(i), &QAction::triggered, this, [this, i] {
            m_view->setCurrentIndex(m_model.index(int(i)));
            emit placeRequested(m_model.kindAt(int(i)));
        });
    }
    retranslate();
}

void ObjectPalette::showIdle()
{
    m_view->clearSelection();
}

void ObjectPalette::retranslate()
{
    m_view->setAccessibleName(tr("What can be drawn"));
    m_hint->setText(tr("Drag onto the drawing, or click here and then there."));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_hint->setPalette(quiet);
}

/// On a small screen the tiles are worth more than the hint.
void ObjectPalette::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_hint->setVisible(height() >= leastForHint);
}

void ObjectPalette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_model.retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace overlab::views
