// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/texteditors.h"

#include "views/theme/icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QColorDialog>
#include <QCompleter>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QToolButton>

namespace overlab::views {

namespace {

constexpr int rhythm = 8;
constexpr int linesOfText = 4;
constexpr int swatchSize = 16;

QFont monoFont(const QWidget &widget)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(widget.font().pointSizeF());
    return font;
}

bool isKey(const QEvent &event, Qt::Key key)
{
    return event.type() == QEvent::KeyPress && static_cast<const QKeyEvent &>(event).key() == key;
}

/// Undo and redo that have nothing to do with what is being typed: the application's.
bool isOfApplication(QEvent &event, bool isTyping)
{
    if (event.type() != QEvent::ShortcutOverride || isTyping)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

QString severalWords()
{
    return LineEditor::tr("several values");
}

} // namespace

LineEditor::LineEditor(bool isMono, QWidget *parent) : FieldEditor(parent), m_isMono(isMono)
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(rhythm / 2);
    m_line = new QLineEdit(this);
    m_line->setMinimumWidth(40);
    const int height = m_line->sizeHint().height();
    m_line->setFont(monoFont(*this));
    m_line->setMinimumHeight(qMax(height, m_line->sizeHint().height())); // the same with either face
    if (!isMono)
        m_line->setFont({});
    layout->addWidget(m_line, 1);
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    m_copy = m_line->addAction(themedIcon(IconName::Copy), QLineEdit::TrailingPosition);
    m_copy->setVisible(false);
    connect(m_copy, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(m_copyable); });
    connect(m_line, &QLineEdit::editingFinished, this, &LineEditor::commit);
    connect(m_line, &QLineEdit::textChanged, this, &LineEditor::dress);
}

void LineEditor::dress()
{
    const bool isEmpty = m_line->text().isEmpty();
    m_copy->setVisible(isEmpty && !m_copyable.isEmpty());
    if (m_isMono)
        m_line->setFont(isEmpty && m_isAbsentWords ? font() : monoFont(*this));
}

void LineEditor::propose(const QStringList &words)
{
    if (!m_proposals) {
        m_proposals = new QStringListModel(this);
        auto *const completer = new QCompleter(m_proposals, this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_line->setCompleter(completer);
        // Chosen in the list is typed.
        connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this] { m_line->setModified(true); });
    }
    if (m_proposals->stringList() != words)
        m_proposals->setStringList(words);
}

void LineEditor::show(const FieldShown &shown)
{
    if (!shown.choices.isEmpty())
        propose(shown.choices);
    m_copyable = shown.isSeveral ? QString() : shown.copyable;
    m_copy->setToolTip(tr("Copy %1").arg(m_copyable));
    m_line->setPlaceholderText(shown.isSeveral ? severalWords() : shown.absent);
    const bool isTyping = m_line->isModified() && m_line->hasFocus();
    const QString wanted = shown.isSeveral ? QString() : shown.text;
    if (!isTyping && m_line->text() != wanted)
        m_line->setText(wanted); // no change of what is there: the cursor stays
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0); // long values are seen from their beginning
    if (!isTyping)
        m_line->setModified(false);
    m_isAbsentWords = shown.isAbsentWords || shown.isSeveral;
    dress();
    m_line->setToolTip(shown.text.isEmpty() || shown.isSeveral ? shown.hint : shown.text);
}

QString LineEditor::text() const
{
    return m_line->text();
}

void LineEditor::keep(const QString &text)
{
    if (m_line->text() != text)
        m_line->setText(text);
    m_line->setModified(false);
}

void LineEditor::selectAll()
{
    m_line->selectAll();
}

void LineEditor::commit()
{
    if (!m_line->isModified())
        return;
    m_line->setModified(false);
    emit edited(m_line->text());
}

QWidget *LineEditor::input() const
{
    return m_line;
}

bool LineEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && isOfApplication(*event, m_line->isModified())) {
        event->ignore();
        return true;
    }
    if (watched == m_line && isKey(*event, Qt::Key_Escape)) {
        m_line->setModified(false);
        emit dismissed();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

ColourEditor::ColourEditor(QWidget *parent) : LineEditor(true, parent)
{
    m_swatch = new QToolButton(this);
    m_swatch->setIconSize({swatchSize, swatchSize});
    m_swatch->setToolTip(tr("Choose a colour"));
    m_swatch->setAccessibleName(tr("Choose a colour"));
    layout()->addWidget(m_swatch);
    connect(m_swatch, &QToolButton::clicked, this, &ColourEditor::choose);
    connect(m_line, &QLineEdit::textChanged, this, &ColourEditor::paintSwatch);
    paintSwatch({});
}

void ColourEditor::show(const FieldShown &shown)
{
    LineEditor::show(shown);
    paintSwatch(m_line->text());
}

void ColourEditor::paintSwatch(const QString &text)
{
    QPixmap pixmap(swatchSize, swatchSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QColor colour = QColor::isValidColor(text) ? QColor(text) : QColor(Qt::transparent);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(colour);
    painter.drawRect(0, 0, swatchSize - 1, swatchSize - 1);
    m_swatch->setIcon(QIcon(pixmap));
}

void ColourEditor::choose()
{
    auto *const dialog = new QColorDialog(QColor(m_line->text()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Choose a colour"));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) { emit edited(colour.name()); });
    dialog->open();
}

TextEditor::TextEditor(bool isMono, QWidget *parent) : FieldEditor(parent)
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_text = new QPlainTextEdit(this);
    m_text->setTabChangesFocus(true);
    if (isMono)
        m_text->setFont(monoFont(*this));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * linesOfText + 2 * rhythm);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    m_text->installEventFilter(this);
}

void TextEditor::show(const FieldShown &shown)
{
    m_text->setPlaceholderText(shown.isSeveral ? severalWords() : shown.absent);
    m_text->setToolTip(shown.hint);
    if (m_text->document()->isModified() && m_text->hasFocus())
        return;
    const QString wanted = shown.isSeveral ? QString() : shown.text;
    if (m_text->toPlainText() != wanted)
        m_text->setPlainText(wanted);
    m_text->document()->setModified(false);
}

QString TextEditor::text() const
{
    return m_text->toPlainText();
}

void TextEditor::keep(const QString &text)
{
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_text->document()->setModified(false);
}

void TextEditor::selectAll()
{
    m_text->selectAll();
}

void TextEditor::commit()
{
    if (!m_text->document()->isModified())
        return;
    m_text->document()->setModified(false);
    emit edited(m_text->toPlainText());
}

QWidget *TextEditor::input() const
{
    return m_text;
}

bool TextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text)
        return FieldEditor::eventFilter(watched, event);
    if (isOfApplication(*event, m_text->document()->isModified())) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        commit();
    const bool isReturn = isKey(*event, Qt::Key_Return) || isKey(*event, Qt::Key_Enter);
    if (isReturn && static_cast<QKeyEvent *>(event)->modifiers().testFlag(Qt::ControlModifier)) {
        commit();
        return true;
    }
    if (isKey(*event, Qt::Key_Escape)) {
        m_text->document()->setModified(false);
        emit dismissed();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace overlab::views
