// SPDX-License-Identifier: GPL-3.0-or-later
// What a terminal shows, as a model: cells, cursor, scroll-back, and what keys and mouse mean to the program at the
// other end. libvterm does the understanding; nothing here paints. Works without a window.
#pragma once

#include "views/terminal/outputfilter.h"
#include "views/terminal/terminalhistory.h"

#include <QByteArray>
#include <QObject>
#include <QPoint>
#include <QSize>

#include <memory>

namespace overlab::views {

class TerminalScreen : public QObject
{
    Q_OBJECT

public:
    static constexpr int scrollBackLines = 10000;
    enum class CursorShape { Block, Underline, Bar };
    struct Cursor
    {
        TerminalPlace place;
        CursorShape shape = CursorShape::Block;
        bool isVisible = true;
        bool isBlinking = true;
    };

    explicit TerminalScreen(QSize size = {80, 24}, QObject *parent = nullptr);
    ~TerminalScreen() override;

    /// Takes what the program wrote. Any bytes will do.
    void feed(const QByteArray &bytes);
    /// \a size: columns and rows. Lines that no longer fit go to the scroll-back, or come from there.
    void resize(QSize size);
    QSize size() const { return m_size; }
    int rows() const { return m_size.height(); }
    int columns() const { return m_size.width(); }

    /// The oldest line that is still known, the screen's top one, and the one after the last.
    qint64 firstLine() const { return m_history.dropped(); }
    qint64 topLine() const { return firstLine() + m_history.size(); }
    qint64 endLine() const { return topLine() + rows(); }
    /// Without empty cells at its end; empty for a line that is not there.
    TerminalLine line(qint64 line) const;
    /// How many columns of it are used.
    int lineWidth(qint64 line) const;
    /// The characters of a line; \a columns, when wanted, gets the column of each of its UTF-16 units.
    QString text(qint64 line, QList<int> *columns = nullptr) const;
    Cursor cursor() const;
    const QString &title() const { return m_title; }
    /// A full-screen program has the screen; nothing goes to the scroll-back.
    bool isAlternate() const { return m_isAlternate; }
    /// The program wants the mouse.
    bool wantsMouse() const { return m_mouseMode != 0; }

    /// Forgets the scroll-back; the screen stays.
    void clearHistory();
    /// As after switching it on: modes, colours and an unfinished sequence are forgotten, what is shown stays.
    void resetModes();
    /// What came may have broken off within a sequence.
    void abandonSequence();

    /// They make the program's input, which sent() tells; \a key is of Qt::Key, \a character of Unicode.
    void pressKey(int key, Qt::KeyboardModifiers modifiers);
    void pressCharacter(char32_t character, Qt::KeyboardModifiers modifiers);
    /// Between the marks of a bracketed paste, where the program asked for them.
    void paste(const QByteArray &bytes);
    void moveMouse(QPoint cell, Qt::KeyboardModifiers modifiers);
    /// \a button as terminals count: 1 to 3, 4 and 5 for the wheel.
    void pressMouse(int button, bool isPressed, Qt::KeyboardModifiers modifiers);
    void setFocused(bool isFocused);

signals:
    void sent(const QByteArray &bytes);
    /// Lines of the screen look otherwise, by their numbers.
    void changed(qint64 first, qint64 last);
    /// There are more or fewer lines.
    void linesChanged();
    void titleChanged(const QString &title);
    void rang();

private:
    void forgetLargerScreen();

    struct Terminal; ///< libvterm's, and what it calls

    TerminalHistory m_history{scrollBackLines};
    std::unique_ptr<Terminal> m_terminal;
    OutputFilter m_filter;
    QSize m_size;
    QString m_title;
    Cursor m_cursor; ///< its line counts from the screen's top
    TerminalPlace m_mainPlace; ///< the cursor's on the main screen, while the alternate one is shown
    int m_mouseMode = 0;
    bool m_isAlternate = false;
    bool m_hasScrolled = false;
};

} // namespace overlab::views
