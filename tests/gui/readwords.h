// SPDX-License-Identifier: GPL-3.0-or-later
// All that a person can read or hear of a window, its menus and its dialogs, shown or not.
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabBar>

namespace overlab::testing {

using namespace Qt::StringLiterals;

struct ReadWord
{
    QString where;
    QString text;
};

/// Without mnemonics, and without the markup of rich text.
inline QString readable(QString text)
{
    static const QRegularExpression addedLetter(u"\\(&.\\)"_s);
    static const QRegularExpression markup(u"<[^>]*>"_s);
    return text.remove(addedLetter).remove(markup).remove(u'&').trimmed();
}

class WordReader
{
public:
    QList<ReadWord> read(const QWidget &window)
    {
        QWidgetList widgets = window.findChildren<QWidget *>();
        widgets.append(const_cast<QWidget *>(&window));
        const QWidgetList others = QApplication::topLevelWidgets();
        for (QWidget *const other : others) {
            if (other != &window)
                widgets << other << other->findChildren<QWidget *>();
        }
        for (QWidget *const widget : std::as_const(widgets))
            readWidget(*widget);
        const QList<QAction *> actions = window.findChildren<QAction *>();
        for (const QAction *const action : actions)
            readAction(*action);
        return m_words;
    }

private:
    void add(const QString &text)
    {
        if (const QString word = readable(text); !word.isEmpty())
            m_words.append({m_where, word});
    }

    /// The list of a box that chooses between words of the format: "none".
    static bool isOfFormat(const QWidget &widget)
    {
        const QWidget *each = &widget;
        while (each && !each->inherits("overlab::views::ChoiceBox"))
            each = each->parentWidget();
        return each;
    }

    void readWidget(QWidget &widget)
    {
        if (isOfFormat(widget) || widget.objectName() == u"ScrollLeftButton" || widget.objectName() == u"ScrollRightButton")
            return; // a tab bar's arrows are named once, by Qt
        m_where = QLatin1StringView(widget.metaObject()->className()) + u' ' + widget.objectName();
        for (QWidget *parent = widget.parentWidget(); widget.objectName().isEmpty() && parent; parent = parent->parentWidget()) {
            m_where += u" in "_s + QLatin1StringView(parent->metaObject()->className()) + u' ' + parent->objectName();
            if (!parent->objectName().isEmpty())
                break;
        }
        for (const QString &text : {widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis(),
                                    widget.accessibleName(), widget.accessibleDescription()})
            add(text);
        readValues(widget);
        if (const auto *const view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
            readModel(*view);
        if (widget.inherits("QToolBar"))
            return; // Qt remembers the first title that was asked for
        if (QAccessibleInterface *const interface = QAccessible::queryAccessibleInterface(&widget))
            readHeard(*interface, 3);
    }

    void readValues(const QWidget &widget)
    {
        // Texts that the widgets of Qt show; what is typed is the person's.
        for (const char *const name : {"text", "placeholderText", "prefix", "suffix", "specialValueText", "title", "format"}) {
            const bool isTyped = qstrcmp(name, "text") == 0 && qobject_cast<const QLineEdit *>(&widget);
            const QVariant value = widget.property(name);
            if (!isTyped && value.typeId() == QMetaType::QString)
                add(value.toString());
        }
        if (const auto *const box = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < box->count(); ++i)
                add(box->itemText(i));
        } else if (const auto *const tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(tabs->tabText(i));
                add(tabs->tabToolTip(i));
            }
        } else if (const auto *const bar = qobject_cast<const QStatusBar *>(&widget)) {
            add(bar->currentMessage());
        } else if (const auto *const text = qobject_cast<const QPlainTextEdit *>(&widget); text && text->isReadOnly()) {
            for (const QString &line : text->toPlainText().split(u'\n'))
                add(line);
        }
    }

    void readAction(const QAction &action)
    {
        m_where = u"QAction "_s + action.objectName();
        for (const QString &text : {action.text(), action.iconText(), action.toolTip(), action.statusTip(), action.whatsThis()})
            add(text);
    }

    void readModel(const QAbstractItemView &view)
    {
        const QAbstractItemModel &model = *view.model();
        for (int column = 0; column < model.columnCount(view.rootIndex()); ++column)
            readRoles([&](int role) { return model.headerData(column, Qt::Horizontal, role); });
        readRows(model, view.rootIndex());
    }

    void readRows(const QAbstractItemModel &model, const QModelIndex &parent)
    {
        for (int row = 0; row < std::min(model.rowCount(parent), 300); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column)
                readRoles([&](int role) { return model.index(row, column, parent).data(role); });
            readRows(model, model.index(row, 0, parent));
        }
    }

    template<typename Data>
    void readRoles(const Data &data)
    {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::StatusTipRole), int(Qt::AccessibleTextRole),
                               int(Qt::AccessibleDescriptionRole)}) {
            const QVariant value = data(role);
            if (value.typeId() == QMetaType::QString)
                add(value.toString());
        }
    }

    /// What a screen reader would say, of things that are no widgets too.
    void readHeard(QAccessibleInterface &interface, int depth)
    {
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Help})
            add(interface.text(kind));
        for (int i = 0; depth > 0 && i < std::min(interface.childCount(), 50); ++i) {
            QAccessibleInterface *const child = interface.child(i);
            if (child && child->isValid() && !child->object())
                readHeard(*child, depth - 1);
        }
    }

    QString m_where;
    QList<ReadWord> m_words;
};

inline QList<ReadWord> wordsOf(const QWidget &window)
{
    return WordReader().read(window);
}

} // namespace overlab::testing
