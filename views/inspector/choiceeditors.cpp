// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/choiceeditors.h"

#include "engine/design/editing/fieldvalues.h"
#include "views/inspector/texteditors.h"
#include "views/theme/palettes.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QMenu>
#include <QWheelEvent>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortest = 6;   ///< characters that a box is at least wide
constexpr int narrowest = 12; ///< average characters, with its arrow

QStringList wordsOf(const QString &text)
{
    return text.isEmpty() || text == design::emptyList ? QStringList() : text.split(u", "_s);
}

ChoiceBox *boxIn(QWidget *editor)
{
    auto *const layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *const box = new ChoiceBox(editor);
    layout->addWidget(box);
    editor->setFocusProxy(box);
    return box;
}

} // namespace

QString choiceLabel(const QString &word)
{
    if (word == u"true")
        return ChoiceEditor::tr("yes");
    if (word == u"false")
        return ChoiceEditor::tr("no");
    return word;
}

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shortest);
    setMinimumWidth(fontMetrics().averageCharWidth() * narrowest); // not as wide as the placeholder
    setFocusPolicy(Qt::StrongFocus);
    setPlaceholderText(tr("several values"));
}

void ChoiceBox::showPopup()
{
    if (!m_menu)
        return QComboBox::showPopup();
    m_menu->setMinimumWidth(width());
    m_menu->popup(mapToGlobal(QPoint(0, height())));
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it belongs to the page
}

void ChoiceBox::setQuiet(bool isQuiet)
{
    m_isQuiet = isQuiet;
    tint();
}

void ChoiceBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::ApplicationPaletteChange)
        tint();
}

void ChoiceBox::tint()
{
    QPalette tinted;
    if (m_isQuiet) {
        const QPalette ground = parentWidget() ? parentWidget()->palette() : QPalette();
        tinted.setColor(QPalette::ButtonText, quietText(ground));
        tinted.setColor(QPalette::Text, quietText(ground));
    }
    setPalette(tinted);
    if (!m_menu)
        view()->setPalette(parentWidget() ? parentWidget()->palette() : QPalette());
}

ChoiceEditor::ChoiceEditor(QWidget *parent) : FieldEditor(parent), m_box(boxIn(this))
{
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        m_box->setQuiet(m_box->itemData(index).toString().isEmpty());
        emit edited(m_box->itemData(index).toString());
    });
}

void ChoiceEditor::show(const FieldShown &shown)
{
    m_box->clear();
    if (!shown.isNeeded || (shown.text.isEmpty() && !shown.isSeveral))
        m_box->addItem(shown.absent, QString());
    for (const QString &choice : shown.choices)
        m_box->addItem(choiceLabel(choice), choice);
    if (!shown.text.isEmpty() && m_box->findData(shown.text) < 0)
        m_box->addItem(choiceLabel(shown.text), shown.text);
    m_box->setCurrentIndex(shown.isSeveral ? -1 : m_box->findData(shown.text));
    m_box->setQuiet(shown.isSeveral || shown.text.isEmpty());
    m_box->setToolTip(shown.hint);
}

QString ChoiceEditor::text() const
{
    return m_box->currentData().toString();
}

QWidget *ChoiceEditor::input() const
{
    return m_box;
}

ChecksEditor::ChecksEditor(bool canBeNone, QWidget *parent)
    : FieldEditor(parent), m_box(boxIn(this)), m_menu(new QMenu(this)), m_canBeNone(canBeNone)
{
    m_box->setMenu(m_menu);
}

void ChecksEditor::show(const FieldShown &shown)
{
    m_text = shown.isSeveral ? QString() : shown.text;
    m_box->clear();
    m_box->addItem(shown.text.isEmpty()             ? shown.absent
                       : m_text == design::emptyList ? tr("none")
                                                     : m_text);
    m_box->setCurrentIndex(shown.isSeveral ? -1 : 0);
    m_box->setQuiet(shown.isSeveral || shown.text.isEmpty());
    m_box->setToolTip(shown.hint);
    fillMenu(shown);
}

void ChecksEditor::fillMenu(const FieldShown &shown)
{
    m_menu->clear();
    QStringList choices = shown.choices;
    const QStringList chosen = wordsOf(m_text);
    for (const QString &word : chosen) {
        if (!choices.contains(word))
            choices.append(word);
    }
    for (const QString &word : std::as_const(choices)) {
        QAction *const action = m_menu->addAction(word);
        action->setCheckable(true);
        action->setChecked(chosen.contains(word));
        connect(action, &QAction::triggered, this, [this, word](bool isChecked) { toggle(word, isChecked); });
    }
    m_menu->addSeparator();
    if (m_canBeNone) {
        QAction *const none = m_menu->addAction(tr("none"));
        none->setCheckable(true);
        none->setChecked(m_text == design::emptyList);
        connect(none, &QAction::triggered, this, [this] { emit edited(design::emptyList); });
    }
    QAction *const absent = m_menu->addAction(shown.absent);
    absent->setCheckable(true);
    absent->setChecked(m_text.isEmpty() && !shown.isSeveral);
    connect(absent, &QAction::triggered, this, [this] { emit edited(QString()); });
}

void ChecksEditor::toggle(const QString &word, bool isChecked)
{
    QStringList words = wordsOf(m_text);
    words.removeAll(word);
    if (isChecked)
        words.append(word);
    emit edited(words.isEmpty() && m_canBeNone ? design::emptyList : words.join(u", "_s));
}

QString ChecksEditor::text() const
{
    return m_text;
}

QWidget *ChecksEditor::input() const
{
    return m_box;
}

FieldEditor *FieldEditor::make(const design::Field &field, QWidget *parent)
{
    using Form = design::FieldForm;
    switch (field.form) {
    case Form::Choice:
    case Form::Flag:
    case Form::FlagOrMap:
    case Form::Reference:
        if (field.of != u"end") // the ends of a check are also addresses
            return new ChoiceEditor(parent);
        return new LineEditor(false, parent);
    case Form::Choices:
    case Form::References:
        return new ChecksEditor(field.form == Form::References, parent);
    case Form::Colour:
        return new ColourEditor(parent);
    case Form::LongText:
    case Form::Lines:
        return new TextEditor(field.section == u"vm", parent);
    default:
        return new LineEditor(field.form == Form::Value || field.form == Form::Words, parent);
    }
}

} // namespace overlab::views
