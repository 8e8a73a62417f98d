// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/inspector.h"

#include "views/inspector/elidedlabel.h"
#include "views/inspector/factbox.h"
#include "views/inspector/formrows.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace overlab::views {

using namespace design;
using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8;
constexpr qsizetype fewObjects = 40; ///< what more have in common is worked out in another thread

template<typename Item>
QList<Item> sorted(const QSet<Item> &items)
{
    QList<Item> list(items.cbegin(), items.cend());
    std::sort(list.begin(), list.end());
    return list;
}

QList<LinkId> sorted(const QSet<LinkId> &links)
{
    QList<LinkId> list(links.cbegin(), links.cend());
    std::sort(list.begin(), list.end(), [](const LinkId &left, const LinkId &right) {
        return left.owner == right.owner ? left.index < right.index : left.owner < right.owner;
    });
    return list;
}

/// Scrolls up and down only: never narrower than its widget can be, whatever the font.
class TallArea : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize minimumSizeHint() const override
    {
        const int bar = verticalScrollBar()->sizeHint().width();
        const int width = widget() ? widget()->minimumSizeHint().width() + bar : 0;
        return QScrollArea::minimumSizeHint().expandedTo(QSize(width, 0));
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

Inspector::Inspector(Document &document, QUndoStack &undo, QWidget *parent)
    : QWidget(parent), m_document(document), m_undo(undo), m_derived(document)
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, rhythm, 0, 0);
    layout->setSpacing(rhythm / 2);
    auto *const heading = new QHBoxLayout;
    heading->setContentsMargins(rhythm, 0, rhythm, 0);
    heading->setSpacing(rhythm);
    m_icon = new QLabel(this);
    heading->addWidget(m_icon);
    auto *const words = new QVBoxLayout;
    words->setSpacing(0);
    m_title = new ElidedLabel(this);
    m_title->setObjectName(u"inspectorTitle"_s);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_kind = new ElidedLabel(this);
    words->addWidget(m_title);
    words->addWidget(m_kind);
    heading->addLayout(words, 1);
    layout->addLayout(heading);

    m_area = new TallArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *const page = new QWidget(m_area);
    m_page = new QVBoxLayout(page);
    m_page->setContentsMargins(rhythm, 0, rhythm, rhythm);
    m_page->setSpacing(0);
    m_problems = new QVBoxLayout;
    m_page->addLayout(m_problems);
    m_names = new FactBox(page);
    m_facts = new FactBox(page);
    m_page->addWidget(m_facts); // of what runs this is asked first
    m_page->addWidget(m_names);
    m_page->addStretch(1);
    m_area->setWidget(page);
    layout->addWidget(m_area, 1);

    connect(&m_document, &Document::changed, this, &Inspector::refresh);
    connect(&m_document, &Document::loaded, this, [this] {
        m_unfinished.clear();
        m_selection = {};
        rebuild();
    });
    connect(&m_derived, &DerivedValues::changed, this, &Inspector::look);
    rebuild();
}

Inspector::~Inspector()
{
    // A field that loses the keys says what is in it; nobody is there any more to hear it.
    for (FieldLine *const line : std::as_const(m_lines))
        line->editor()->disconnect(this);
}

void Inspector::setSelection(const QSet<ObjectId> &objects, const QSet<LinkId> &links)
{
    const FormSelection selection{sorted(objects), sorted(links)};
    if (selection == m_selection)
        return;
    commit();
    m_selection = selection;
    m_area->verticalScrollBar()->setValue(0);
    rebuild();
}

void Inspector::setDiagnostics(const QList<Diagnostic> &diagnostics)
{
    if (m_diagnostics == diagnostics)
        return;
    m_diagnostics = diagnostics;
    look();
}

void Inspector::setLiveState(const client::LabStatus &status)
{
    m_live = status;
    updateFacts();
}

void Inspector::clearLiveState()
{
    m_live.reset();
    updateFacts();
}

void Inspector::focusName()
{
    for (FieldLine *const line : std::as_const(m_lines)) {
        const bool isNote = line->row().section == u"note" && line->row().key == u"text";
        if (!isNote && line->row().key != u"name")
            continue;
        line->editor()->input()->setFocus(Qt::ShortcutFocusReason);
        if (!isNote)
            line->editor()->selectAll();
        m_area->ensureWidgetVisible(line);
        return;
    }
}

void Inspector::commit()
{
    const QList<FieldLine *> lines = m_lines.values(); // an edit may make others
    for (FieldLine *const line : lines) {
        if (line->editor()->input()->hasFocus())
            return line->editor()->commit();
    }
}

void Inspector::refresh()
{
    const Design &design = m_document.design();
    m_selection.objects.removeIf([&](const ObjectId &id) { return !contains(design, id); });
    m_selection.links.removeIf([&](const LinkId &link) { return !targetOf(design, link); });
    look();
}

/// Shows what there is to show now; of many objects a little later.
void Inspector::look()
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    updateTitle();
    updateFacts();
    const bool areFew = m_selection.objects.size() + m_selection.links.size() <= fewObjects;
    if (!areFew && m_isOtherForm && m_content && m_content->isEnabled()) { // it is about what was selected before
        m_focus = focusNow();
        m_content->setEnabled(false); // what is typed there becomes an edit, which is looked at first
    }
    ++m_looks;
    if (!areFew && m_isLooking)
        return; // finishLook() comes back
    const PageSource source{m_document.design(), m_document.placements(), m_selection, m_open, m_derived.derived(), m_diagnostics, m_rows};
    if (areFew)
        return take(pageOf(source));
    m_isLooking = true;
    QtConcurrent::run(&pageOf, source).then(this, [this, number = m_looks](const InspectorPage &page) { finishLook(page, number); });
}

void Inspector::finishLook(const InspectorPage &page, int number)
{
    m_isLooking = false;
    if (number == m_looks && isVisible())
        take(page);
    else
        look();
}

void Inspector::take(const InspectorPage &page)
{
    if (!m_isOtherForm && !page.isSameForm)
        return rebuildSoon();
    const int number = m_looks;
    if (std::exchange(m_isOtherForm, false))
        build(page.rows);
    if (number != m_looks) // what was being typed became an edit
        return look();
    showValues(page);
}

void Inspector::rebuildSoon()
{
    // Later: the row that asks for it is still saying something, and the keys are on their way to another.
    if (m_isRebuildAsked)
        return;
    m_isRebuildAsked = true;
    QMetaObject::invokeMethod(this, &Inspector::rebuild, Qt::QueuedConnection);
}

void Inspector::rebuild()
{
    m_isRebuildAsked = false;
    m_isOtherForm = true;
    m_isStale = false;
    look();
}

void Inspector::build(const QList<FormRow> &rows)
{
    Focus focus = focusNow();
    if (const Focus before = std::exchange(m_focus, {}); !QApplication::focusWidget())
        focus = before;
    const int scrolled = m_area->verticalScrollBar()->value();
    m_rows = rows;
    showAtTop({}); // perhaps in another language from here on
    m_lines.clear();
    m_headings.clear();
    if (m_content) {
        m_content->hide();
        m_page->removeWidget(m_content);
        m_content->deleteLater();
    }
    m_content = new QWidget(m_area->widget());
    auto *const layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, rhythm / 2, 0, 0);
    layout->setSpacing(rhythm / 2);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        addRow(i, layout);
    m_page->insertWidget(m_page->indexOf(m_names), m_content);
    m_content->show();
    m_page->activate();
    m_area->verticalScrollBar()->setValue(scrolled);
    restore(focus);
}

Inspector::Focus Inspector::focusNow() const
{
    const QWidget *const widget = QApplication::focusWidget();
    if (!m_content || !m_content->isAncestorOf(widget))
        return {};
    const QString name = widget->objectName();
    return {name, m_content->findChildren<const QWidget *>(name).indexOf(widget)};
}

void Inspector::restore(const Focus &focus)
{
    const QList<QWidget *> widgets = focus.name.isEmpty() ? QList<QWidget *>() : m_content->findChildren<QWidget *>(focus.name);
    if (!widgets.isEmpty())
        widgets.at(qMin(focus.index, widgets.size() - 1))->setFocus(Qt::OtherFocusReason);
}

void Inspector::addRow(qsizetype index, QVBoxLayout *layout)
{
    const FormRow &row = m_rows.at(index);
    switch (row.kind) {
    case FormRow::Kind::Group:
    case FormRow::Kind::Item:
        return addHeading(index, layout);
    case FormRow::Kind::Unlike: {
        auto *const label = new QLabel(tr("The selected objects have different numbers of these. Select one of them."), m_content);
        label->setWordWrap(true);
        label->setIndent(rhythm);
        layout->addWidget(label);
        return;
    }
    case FormRow::Kind::Field:
        break;
    }
    auto *const line = new FieldLine(row, m_content);
    const QList<FieldPlace> places = row.places;
    connect(line->editor(), &FieldEditor::edited, this, [this, places](const QString &text) { edit(places, text); });
    connect(line->editor(), &FieldEditor::dismissed, this, [this, places] {
        m_unfinished.remove(places);
        look();
    });
    layout->addWidget(line);
    m_lines.insert(index, line);
}

void Inspector::addHeading(qsizetype index, QVBoxLayout *layout)
{
    const FormRow row = m_rows.at(index);
    auto *const heading = new HeadingLine(row, m_content);
    connect(heading, &HeadingLine::toggled, this, [this, row](bool isOpen) {
        m_open.insert(openKey(row.place()), isOpen);
        rebuildSoon();
    });
    connect(heading, &HeadingLine::addAsked, this, [this, row] { addItem(row); });
    connect(heading, &HeadingLine::removeAsked, this, [this, row] { removeItem(row); });
    connect(heading, &HeadingLine::moveAsked, this, [this, row](int by) { moveItem(row, by); });
    layout->addWidget(heading);
    m_headings.insert(index, heading);
}

void Inspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isOtherLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (!m_area || (!isOtherLook && event->type() != QEvent::LanguageChange))
        return;
    m_names->renew();
    m_facts->renew();
    rebuildSoon();
}

void Inspector::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_derived.setWatched(true);
    if (m_isStale)
        rebuild();
}

void Inspector::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_derived.setWatched(false);
}

} // namespace overlab::views
