// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the inspector: a field with its label and what is wrong with it, a heading that opens and closes, and
// a value that can only be read and copied.
#pragma once

#include "views/inspector/fieldeditor.h"
#include "views/inspector/inspectorform.h"
#include "views/inspector/livefacts.h"

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace overlab::views {

class ElidedLabel;
enum class IconName;

/// A mark and a sentence about what is wrong.
class ProblemLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemLine(QWidget *parent);

    /// Empty: nothing is wrong, and nothing is there.
    void setSentence(const QString &sentence, bool isError);
    QString sentence() const;

private:
    QLabel *m_mark;
    QLabel *m_text;
};

class FieldLine : public QWidget
{
    Q_OBJECT

public:
    FieldLine(const FormRow &row, QWidget *parent);

    const FormRow &row() const { return m_row; }
    FieldEditor *editor() const { return m_editor; }
    ProblemLine *problem() const { return m_problem; }

private:
    const FormRow m_row;
    FieldEditor *m_editor;
    ProblemLine *m_problem;
};

/// The heading of a group, a list or an item.
class HeadingLine : public QWidget
{
    Q_OBJECT

public:
    HeadingLine(const FormRow &row, QWidget *parent);

    const FormRow &row() const { return m_row; }
    /// What of an item is in it.
    void setSummary(const QString &summary);
    QToolButton *opener() const { return m_opener; }

signals:
    void toggled(bool isOpen);
    void addAsked();
    void removeAsked();
    /// -1: up, 1: down.
    void moveAsked(int by);

private:
    QToolButton *addButton(QHBoxLayout *layout, IconName icon, const QString &name, const QString &objectName);
    void addListButtons(QHBoxLayout *layout);
    void addItemButtons(QHBoxLayout *layout);

    const FormRow m_row;
    QToolButton *m_opener;
    ElidedLabel *m_title;
};

/// A label and a value that can be copied.
class ReadLine : public QWidget
{
    Q_OBJECT

public:
    ReadLine(const Fact &fact, QWidget *parent);
};

/// How wide labels are, beside which values begin: in one language the same everywhere.
int labelWidth(const QFont &font);

} // namespace overlab::views
