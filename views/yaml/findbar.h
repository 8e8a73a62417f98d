// SPDX-License-Identifier: GPL-3.0-or-later
// Searches the text of an editor: every place is marked, one after the other is gone to.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace overlab::views {

class YamlEditor;

class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// \a editor must outlive it.
    explicit FindBar(YamlEditor &editor, QWidget *parent = nullptr);

    /// Shows itself with what is selected, ready to be typed over.
    void open();
    void findNext(bool forwards);
    /// The text changed: its places are others.
    void markAgain();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();
    void retranslate();
    void adaptPalette();
    void showCount();
    void goTo(long place);
    long find(long from, long to) const;

    YamlEditor &m_editor;
    QLineEdit *m_words = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_case = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_close = nullptr;
    QList<long> m_places; ///< where what is searched for begins
};

} // namespace overlab::views
