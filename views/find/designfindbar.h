// SPDX-License-Identifier: GPL-3.0-or-later
// The bar of Ctrl+F: what is typed is looked for in the design at once; Enter, F3 and Shift+F3 jump, Esc leaves.
#pragma once

#include "views/find/findmodel.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace overlab::views {

class DesignFindBar : public QWidget
{
    Q_OBJECT

public:
    /// Hidden until open(). \a index must outlive it.
    explicit DesignFindBar(const FindIndex &index, QWidget *parent = nullptr);

    void open();
    /// Jumps: to the row that was chosen, and then to the ones behind and before it, round and round.
    void next() { step(1); }
    void previous() { step(-1); }

signals:
    void jumpRequested(const overlab::design::ObjectId &id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leave();
    /// \a isTyped: other words; else an edit while one goes through what was found.
    void look(bool isTyped);
    void step(int by);
    void choose(int row);
    void jump();
    void showCount();
    void retranslate();
    bool takeKey(const QKeyEvent &event);

    const FindIndex &m_index;
    FindModel m_model;
    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QListView *m_list;
    QPointer<QWidget> m_before; ///< had the keys
    bool m_isChosen = false;    ///< the current row was not jumped to yet
};

} // namespace overlab::views
