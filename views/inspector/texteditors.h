// SPDX-License-Identifier: GPL-3.0-or-later
// Editors that one types in. Enter or leaving them says what was typed; Escape takes it back.
#pragma once

#include "views/inspector/fieldeditor.h"

class QAction;
class QLineEdit;
class QPlainTextEdit;
class QStringListModel;
class QToolButton;

namespace overlab::views {

/// One line.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    /// \a isMono: addresses and the like, in a fixed-width face.
    LineEditor(bool isMono, QWidget *parent);

    void show(const FieldShown &shown) override;
    QString text() const override;
    void keep(const QString &text) override;
    void selectAll() override;
    void commit() override;
    QWidget *input() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLineEdit *m_line;

private:
    void dress();
    void propose(const QStringList &words);

    QAction *m_copy;
    QStringListModel *m_proposals = nullptr;
    QString m_copyable;
    const bool m_isMono;
    bool m_isAbsentWords = false;
};

/// A line with a colour beside it, which opens the chooser.
class ColourEditor : public LineEditor
{
    Q_OBJECT

public:
    explicit ColourEditor(QWidget *parent);

    void show(const FieldShown &shown) override;

private:
    void paintSwatch(const QString &text);
    void choose();

    QToolButton *m_swatch;
};

/// Several lines.
class TextEditor : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(bool isMono, QWidget *parent);

    void show(const FieldShown &shown) override;
    QString text() const override;
    void keep(const QString &text) override;
    void selectAll() override;
    void commit() override;
    QWidget *input() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_text;
};

} // namespace overlab::views
