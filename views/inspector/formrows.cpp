// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/formrows.h"

#include "views/inspector/elidedlabel.h"
#include "views/inspector/fieldwording.h"
#include "views/inspector/valueline.h"
#include "views/theme/icons.h"
#include "views/theme/palettes.h"
#include "views/theme/statemark.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8;
constexpr int markSize = 16;
constexpr int indent = 6; ///< of what is in a group
constexpr int fewestCharacters = 14; ///< of a label
constexpr int mostCharacters = 20;   ///< longer ones take two lines
constexpr int deepest = 2;           ///< groups in groups

bool isWide(const design::Field &field)
{
    return field.form == design::FieldForm::LongText || field.form == design::FieldForm::Lines;
}

} // namespace

int labelWidth(const QFont &font)
{
    // Worked out once for a font and a language: there are many lines.
    static std::pair<QFont, QString> known;
    static int width = 0;
    const std::pair<QFont, QString> now{font, QLocale().name()};
    if (width > 0 && known == now)
        return width;
    const QFontMetrics metrics(font);
    int words = 0;
    int labels = 0;
    for (const design::Field &field : design::allFields()) {
        if (isWide(field) || field.form == design::FieldForm::List || field.form == design::FieldForm::Map)
            continue;
        const QString label = fieldLabel(field.section, field.key);
        labels = std::max(labels, metrics.horizontalAdvance(label));
        for (const QString &word : label.split(u' '))
            words = std::max(words, metrics.horizontalAdvance(word));
    }
    const int inside = deepest * indent + 2;
    const int few = metrics.averageCharWidth() * fewestCharacters;
    const int most = metrics.averageCharWidth() * mostCharacters;
    width = std::max(std::clamp(labels + inside, few, most), words + inside);
    known = now;
    return width;
}

ProblemLine::ProblemLine(QWidget *parent) : QWidget(parent)
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, rhythm / 2);
    layout->setSpacing(rhythm / 2);
    m_mark = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setObjectName(u"problem"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void ProblemLine::setSentence(const QString &sentence, bool isError)
{
    if (!sentence.isEmpty())
        m_mark->setPixmap(severityMark(isError, palette()).pixmap(markSize, markSize));
    if (sentence != m_text->text()) {
        m_text->setText(sentence);
        setVisible(!sentence.isEmpty());
    }
}

QString ProblemLine::sentence() const
{
    return m_text->text();
}

FieldLine::FieldLine(const FormRow &row, QWidget *parent) : QWidget(parent), m_row(row)
{
    const design::Field &field = *design::fieldAt(row.place());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(row.depth * indent, 0, 0, 0);
    layout->setSpacing(0);
    const QString name = fieldLabel(row.section, row.key);
    auto *const label = new QLabel(name, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setToolTip(fieldHint(row.section, row.key));
    m_editor = FieldEditor::make(field, this);
    label->setBuddy(m_editor->input());
    m_editor->input()->setAccessibleName(name);
    m_editor->input()->setObjectName(row.place().steps.join(u'.'));
    m_problem = new ProblemLine(this);
    if (isWide(field)) {
        // In a group of its own the heading is the label.
        label->setVisible(field.section != u"vm");
        layout->addWidget(label);
        layout->addWidget(m_editor);
    } else {
        auto *const line = new QHBoxLayout;
        line->setSpacing(rhythm);
        const int width = labelWidth(font()) - row.depth * indent; // ends where editors begin, in all groups alike
        label->setFixedSize(width, label->heightForWidth(width));
        // Or the page would ask for less height than its lines need, and they would lie over each other.
        QSizePolicy policy = label->sizePolicy();
        policy.setHeightForWidth(false);
        label->setSizePolicy(policy);
        line->addWidget(label);
        line->addWidget(m_editor, 1);
        layout->addLayout(line);
    }
    layout->addWidget(m_problem);
}

HeadingLine::HeadingLine(const FormRow &row, QWidget *parent) : QWidget(parent), m_row(row)
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(row.depth * indent, row.depth == 0 ? rhythm : 0, 0, 0);
    layout->setSpacing(0);
    m_opener = new QToolButton(this);
    m_opener->setAutoRaise(true);
    m_opener->setArrowType(row.isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_opener->setObjectName(u"open:"_s + row.place().steps.join(u'.'));
    m_opener->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_opener);
    m_title = new ElidedLabel(this);
    QFont bold = font();
    bold.setBold(row.kind == FormRow::Kind::Group);
    m_title->setFont(bold);
    if (row.kind == FormRow::Kind::Group)
        m_title->setElideMode(Qt::ElideMiddle); // how many there are stands at the end
    layout->addWidget(m_title, 1);
    setSummary({});
    connect(m_opener, &QToolButton::clicked, this, [this] { emit toggled(!m_row.isOpen); });
    connect(m_title, &ElidedLabel::clicked, m_opener, &QToolButton::click);
    if (row.kind == FormRow::Kind::Item)
        addItemButtons(layout);
    else if (row.count >= 0)
        addListButtons(layout);
}

void HeadingLine::setSummary(const QString &summary)
{
    const design::ObjectId tenant = m_row.place().object.value_or(design::ObjectId());
    const bool isOfTenant = tenant.kind == design::ObjectKind::Tenant && m_row.key == u"security-groups";
    QString title = fieldLabel(m_row.section, m_row.key);
    if (m_row.kind == FormRow::Kind::Item)
        title = summary.isEmpty() ? itemLabel(m_row.section, m_row.key, m_row.index + 1) : summary;
    else if (isOfTenant && m_row.count >= 0)
        title = tr("Security groups of %1 (%2)").arg(tenant.name).arg(m_row.count);
    else if (m_row.count >= 0)
        title = tr("%1 (%2)", "heading of a list, and how many are in it").arg(title).arg(m_row.count);
    m_title->setWords(title, fieldHint(m_row.section, m_row.key));
    m_opener->setAccessibleName(title);
}

QToolButton *HeadingLine::addButton(QHBoxLayout *layout, IconName icon, const QString &name, const QString &objectName)
{
    auto *const button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIcon(themedIcon(icon));
    button->setIconSize({markSize, markSize});
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setObjectName(objectName + u':' + m_row.place().steps.join(u'.'));
    button->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(button);
    return button;
}

void HeadingLine::addListButtons(QHBoxLayout *layout)
{
    QToolButton *const add = addButton(layout, IconName::Add, addLabel(m_row.section, m_row.key), u"add"_s);
    connect(add, &QToolButton::clicked, this, &HeadingLine::addAsked);
}

void HeadingLine::addItemButtons(QHBoxLayout *layout)
{
    if (m_row.count > 1) {
        QToolButton *const up = addButton(layout, IconName::Up, tr("Move up"), u"up"_s);
        up->setEnabled(m_row.index > 0);
        connect(up, &QToolButton::clicked, this, [this] { emit moveAsked(-1); });
        QToolButton *const down = addButton(layout, IconName::Down, tr("Move down"), u"down"_s);
        down->setEnabled(m_row.index + 1 < m_row.count);
        connect(down, &QToolButton::clicked, this, [this] { emit moveAsked(1); });
    }
    QToolButton *const remove = addButton(layout, IconName::Remove, tr("Remove"), u"remove"_s);
    connect(remove, &QToolButton::clicked, this, &HeadingLine::removeAsked);
}

ReadLine::ReadLine(const Fact &fact, QWidget *parent) : QWidget(parent)
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(rhythm, 0, 0, 0);
    layout->setSpacing(rhythm);
    auto *const name = new ElidedLabel(this);
    name->setWords(fact.label);
    name->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    name->setFixedWidth(labelWidth(font()) - rhythm);
    layout->addWidget(name, 0, fact.isMono ? Qt::AlignVCenter : Qt::AlignTop);
    if (!fact.state.isEmpty()) {
        auto *const mark = new QLabel(this);
        mark->setPixmap(stateMark(stateKind(fact.state), palette()).pixmap(markSize, markSize));
        layout->addWidget(mark);
    }
    if (!fact.isMono) { // words, maybe a whole sentence
        layout->setContentsMargins(rhythm, rhythm / 2, 0, rhythm / 2);
        auto *const words = new QLabel(fact.value, this);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->setAccessibleName(fact.label);
        layout->addWidget(words, 1);
        name->setBuddy(words);
        return;
    }
    auto *const line = new ValueLine(fact.value, this);
    line->setAccessibleName(fact.label);
    QPalette flat = line->palette();
    flat.setColor(QPalette::Base, Qt::transparent);
    line->setPalette(flat);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF());
    line->setFont(mono);
    const QAction *const copy = line->addAction(themedIcon(IconName::Copy), QLineEdit::TrailingPosition);
    connect(copy, &QAction::triggered, line, [value = fact.value] { QApplication::clipboard()->setText(value); });
    line->setTextMargins(0, 0, 0, 0);
    layout->addWidget(line, 1);
    name->setBuddy(line);
}

} // namespace overlab::views
