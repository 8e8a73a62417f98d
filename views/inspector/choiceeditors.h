// SPDX-License-Identifier: GPL-3.0-or-later
// Editors that one chooses in: a choice counts at once.
#pragma once

#include "views/inspector/fieldeditor.h"

#include <QComboBox>

class QMenu;

namespace overlab::views {

/// A box that the wheel scrolls past, and whose list is a menu of checks where it has one.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent);

    void setMenu(QMenu *menu) { m_menu = menu; }
    void showPopup() override;
    /// Whether what is shown is not given: in a quiet colour.
    void setQuiet(bool isQuiet);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tint();

    QMenu *m_menu = nullptr;
    bool m_isQuiet = false;
};

/// One of several words.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit ChoiceEditor(QWidget *parent);

    void show(const FieldShown &shown) override;
    QString text() const override;
    QWidget *input() const override;

private:
    ChoiceBox *m_box;
};

/// Some of several words.
class ChecksEditor : public FieldEditor
{
    Q_OBJECT

public:
    /// \a canBeNone: a list without anything in it is something else than none given.
    ChecksEditor(bool canBeNone, QWidget *parent);

    void show(const FieldShown &shown) override;
    QString text() const override;
    QWidget *input() const override;

private:
    void fillMenu(const FieldShown &shown);
    void toggle(const QString &word, bool isChecked);

    ChoiceBox *m_box;
    QMenu *m_menu;
    const bool m_canBeNone;
    QString m_text;
};

} // namespace overlab::views
