// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets that values are typed or chosen in, one a form of value. They know texts only: whether one is valid and
// where it goes is the inspector's part.
#pragma once

#include "engine/design/editing/fields.h"

#include <QWidget>

namespace overlab::views {

/// What an editor shows.
struct FieldShown
{
    QString text;            ///< empty: not given
    bool isSeveral = false;  ///< several objects, and not all of them have the same
    QString absent;          ///< what stands, quietly, where nothing is given
    bool isAbsentWords = false; ///< it is no value but words
    QString copyable;        ///< the derived value in it; empty: there is none
    QString hint;            ///< for the tool tip
    QStringList choices;     ///< what can be chosen, or is proposed while one types
    bool isNeeded = false;   ///< cannot be "not given"
};

class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// The editor for a value of \a field.
    static FieldEditor *make(const design::Field &field, QWidget *parent);

    /// What a person is typing stays; the rest follows.
    virtual void show(const FieldShown &shown) = 0;
    /// What is in it now.
    virtual QString text() const = 0;
    /// Puts \a text back that was typed before and is not valid.
    virtual void keep(const QString &text) { Q_UNUSED(text) }
    virtual void selectAll() {}
    /// Says what was typed, where it was not said yet.
    virtual void commit() {}
    /// The widget that takes the keys.
    virtual QWidget *input() const = 0;

signals:
    void edited(const QString &text);
    /// Escape: what was typed shall go.
    void dismissed();

protected:
    explicit FieldEditor(QWidget *parent) : QWidget(parent) {}
};

/// The label of one of a field's words: as the file has it, but for true and false.
QString choiceLabel(const QString &word);

} // namespace overlab::views
