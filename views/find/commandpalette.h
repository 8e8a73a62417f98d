// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: everything that the window can do, and every object of the design, by a few letters. Lies over its window;
// Esc, or the keys going elsewhere, closes it.
#pragma once

#include "views/find/commandmodel.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace overlab::views {

class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// Hidden until open(). Both must outlive it; it is \a window's child.
    CommandPalette(const FindIndex &index, QWidget &window);

    void open();
    /// Keys of the commands used last, to be kept from one session to the next.
    const QStringList &recent() const { return m_model.recent(); }
    void setRecent(const QStringList &keys) { m_model.setRecent(keys); }

signals:
    void jumpRequested(const overlab::design::ObjectId &id);
    void recentChanged(const QStringList &keys);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leave();
    void look();
    void run(const QModelIndex &index);
    void place();
    void retranslate();
    bool takeKey(const QKeyEvent &event);
    void moveBy(int rows);

    QWidget &m_window;
    CommandModel m_model;
    QLineEdit *m_words;
    QListView *m_list;
    QLabel *m_hint;
    QPointer<QWidget> m_before; ///< had the keys
};

} // namespace overlab::views
