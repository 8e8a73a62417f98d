// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/problemview.h"

#include "views/theme/actionmark.h"
#include "views/theme/roomydelegate.h"
#include "views/theme/statemark.h"
#include "views/wording/errorwording.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8;
constexpr int markSize = 16;

} // namespace

ProblemView::ProblemView(QWidget *parent) : QWidget(parent)
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);

    m_head = new QHBoxLayout;
    m_head->setContentsMargins(2 * rhythm, rhythm, rhythm, rhythm);
    m_mark = new QLabel(this);
    m_headline = new QLabel(this);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_close = new QToolButton(this);
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &ProblemView::clear);
    m_head->setSpacing(rhythm);
    m_head->addWidget(m_mark, 0, Qt::AlignTop);
    m_head->addWidget(m_headline, 1);
    m_head->addWidget(m_close, 0, Qt::AlignTop);
    layout->addLayout(m_head);

    m_list = new QTreeView(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ProblemModel::SentenceColumn, QHeaderView::Stretch);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemView::showDetail);
    layout->addWidget(m_list, 2);

    m_detail = new QPlainTextEdit(this);
    m_detail->setReadOnly(true);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    layout->addWidget(m_detail, 1);
    adaptPalette();
    retranslate();
    clear();
}

void ProblemView::setButton(QAbstractButton *button)
{
    m_head->insertWidget(m_head->indexOf(m_close), button, 0, Qt::AlignTop);
}

void ProblemView::show(const Phrase &headline, const QList<ProblemItem> &items)
{
    m_failure.reset();
    m_model.show(items);
    m_words = headline;
    m_headline->setText(headline ? headline() : QString());
    showMark(m_model.hasErrors());
    m_list->setVisible(!items.isEmpty());
    showDetail();
    setVisible(!items.isEmpty());
}

void ProblemView::showFailure(const Error &error)
{
    show([error] { return errorSentence(error); }, {});
    m_failure = error;
    showMark(true);
    showDetail();
    setVisible(true);
}

void ProblemView::clear()
{
    show({}, {});
}

/// The evidence of the chosen problem, or of the only one.
QString ProblemView::detail() const
{
    if (!m_failure)
        return m_list->currentIndex().data(ProblemModel::DetailRole).toString();
    QStringList parts{m_failure->detail().trimmed(), errorAdvice(*m_failure)};
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

void ProblemView::showDetail()
{
    const QString evidence = detail();
    m_detail->setPlainText(evidence);
    m_detail->setVisible(!evidence.isEmpty());
}

void ProblemView::adaptPalette()
{
    m_model.setPalette(palette());
    m_close->setIcon(actionMark(ActionKind::Close, palette()));
    showMark(m_isError);
}

void ProblemView::showMark(bool isError)
{
    m_isError = isError;
    m_mark->setPixmap(severityMark(isError, palette()).pixmap(markSize, markSize));
}

void ProblemView::retranslate()
{
    m_model.retranslate();
    if (m_words)
        m_headline->setText(m_words());
    showDetail();
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the list of problems"));
    m_list->setAccessibleName(tr("Problems"));
    m_detail->setAccessibleName(tr("Evidence"));
}

void ProblemView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        adaptPalette();
}

} // namespace overlab::views
