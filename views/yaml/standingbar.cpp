// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yaml/standingbar.h"

#include "views/theme/actionmark.h"
#include "views/theme/statemark.h"
#include "views/wording/diagnosticwording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace overlab::views {

using namespace design;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Standing = DesignText::Standing;

namespace {

constexpr int rhythm = 8;
constexpr int markSize = 16;
constexpr auto patience = 1s;

void setMark(QLabel &label, const QIcon &icon)
{
    label.setPixmap(icon.pixmap(QSize(markSize, markSize), label.devicePixelRatioF()));
}

} // namespace

StandingBar::StandingBar(QWidget *parent) : QWidget(parent)
{
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(rhythm, rhythm / 2, rhythm, rhythm / 2);
    rows->setSpacing(0);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &StandingBar::refreshStanding);
    buildComments();
    buildProblem();
    buildStanding();
    retranslate();
}

StandingBar::Row StandingBar::addRow(const QString &name)
{
    Row row;
    row.widget = new QWidget(this);
    row.layout = new QHBoxLayout(row.widget);
    row.layout->setContentsMargins(0, rhythm / 4, 0, rhythm / 4);
    row.layout->setSpacing(rhythm);
    row.mark = new QLabel(row.widget);
    row.words = new QLabel(row.widget);
    row.words->setObjectName(name);
    row.words->setTextFormat(Qt::PlainText);
    row.words->setWordWrap(true);
    row.words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.layout->addWidget(row.mark);
    row.layout->addWidget(row.words, 1);
    layout()->addWidget(row.widget);
    return row;
}

void StandingBar::buildStanding()
{
    m_standingRow = addRow(u"standing"_s);
    m_takeDrawing = new QPushButton(this);
    m_takeDrawing->setObjectName(u"takeDrawing"_s);
    m_takeText = new QPushButton(this);
    m_takeText->setObjectName(u"takeText"_s);
    m_standingRow.layout->addWidget(m_takeDrawing);
    m_standingRow.layout->addWidget(m_takeText);
    connect(m_takeDrawing, &QPushButton::clicked, this, &StandingBar::drawingChosen);
    connect(m_takeText, &QPushButton::clicked, this, &StandingBar::textChosen);
}

void StandingBar::buildProblem()
{
    m_problemRow = addRow(u"problem"_s);
    for (QToolButton **const button : {&m_previous, &m_next}) {
        *button = new QToolButton(this);
        (*button)->setAutoRaise(true);
        m_problemRow.layout->addWidget(*button);
    }
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit problemWanted(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit problemWanted(true); });
}

void StandingBar::buildComments()
{
    m_commentRow = addRow(u"lostComments"_s);
    m_undo = new QPushButton(this);
    m_close = new QToolButton(this);
    m_close->setAutoRaise(true);
    m_commentRow.layout->addWidget(m_undo);
    m_commentRow.layout->addWidget(m_close);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        showLostComments({});
        emit undoWanted();
    });
    connect(m_close, &QToolButton::clicked, this, [this] { showLostComments({}); });
}

void StandingBar::show(Standing standing, const QList<Diagnostic> &problems)
{
    m_errors = int(std::count_if(problems.cbegin(), problems.cend(),
                                 [](const Diagnostic &problem) { return problem.severity == Severity::Error; }));
    m_warnings = int(problems.size()) - m_errors;
    m_standing = standing;
    if (standing == Standing::Reading)
        m_patience.start(); // most often it is over before anybody could read this
    else
        refreshStanding();
}

void StandingBar::showProblem(const std::optional<Diagnostic> &problem)
{
    m_problem = problem;
    refresh();
}

void StandingBar::showLostComments(const QStringList &comments)
{
    m_comments = comments;
    refresh();
}

QString StandingBar::standingSentence() const
{
    switch (m_standing) {
    case Standing::InStep:
        if (m_errors > 0)
            return tr("The design has %n error(s). Text and picture agree.", nullptr, m_errors);
        if (m_warnings > 0)
            return tr("The design has %n warning(s). Text and picture agree.", nullptr, m_warnings);
        return tr("Text and picture agree.");
    case Standing::Reading:
        return tr("Reading the text…");
    case Standing::Broken:
        return tr("The text has %n error(s). The picture keeps the last state without.", nullptr, m_errors);
    case Standing::Contradicted:
        return tr("The picture has changed meanwhile, in the same lines as the text. Choose which one holds.");
    }
    return {};
}

void StandingBar::refreshStanding()
{
    m_patience.stop();
    const bool isApart = m_standing == Standing::Broken || m_standing == Standing::Contradicted;
    StateKind kind = m_standing == Standing::Reading ? StateKind::Building : StateKind::Running;
    if (m_errors > 0)
        kind = StateKind::Fault;
    if (kind != StateKind::Fault && (isApart || m_warnings > 0))
        setMark(*m_standingRow.mark, severityMark(false, palette()));
    else
        setMark(*m_standingRow.mark, stateMark(kind, palette()));
    m_standingRow.words->setText(standingSentence());
    QFont face = font();
    face.setBold(isApart);
    m_standingRow.words->setFont(face);
    m_takeDrawing->setVisible(m_standing == Standing::Contradicted);
    m_takeText->setVisible(m_standing == Standing::Contradicted);
}

void StandingBar::refresh()
{
    m_problemRow.widget->setVisible(m_problem.has_value());
    if (m_problem) {
        setMark(*m_problemRow.mark, severityMark(m_problem->severity == Severity::Error, palette()));
        m_problemRow.words->setText(tr("Line %1: %2").arg(QLocale().toString(qMax(m_problem->location.line, 1)),
                                                         diagnosticSentence(*m_problem)));
    }
    m_commentRow.widget->setVisible(!m_comments.isEmpty());
    setMark(*m_commentRow.mark, severityMark(false, palette()));
    m_commentRow.words->setText(
        tr("%n comment(s) went with what was removed. Undo brings them back.", nullptr, int(m_comments.size())));
    m_commentRow.words->setToolTip(m_comments.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s));
    m_close->setIcon(actionMark(ActionKind::Close, palette()));
}

void StandingBar::retranslate()
{
    m_takeDrawing->setText(tr("Take the picture"));
    m_takeDrawing->setToolTip(tr("What was typed since the last agreement goes"));
    m_takeText->setText(tr("Keep the text"));
    m_takeText->setToolTip(tr("The picture becomes what the text says as soon as it has no errors"));
    m_previous->setToolTip(tr("Previous problem (Shift+F8)"));
    m_previous->setAccessibleName(tr("Previous problem"));
    m_next->setToolTip(tr("Next problem (F8)"));
    m_next->setAccessibleName(tr("Next problem"));
    m_undo->setText(tr("Undo"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the message about comments"));
    refreshStanding();
    refresh();
}

void StandingBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshStanding();
        refresh();
    }
}

} // namespace overlab::views
