// SPDX-License-Identifier: GPL-3.0-or-later
// A guest's screen to see and to work on: scaled into the room that there is, or dot by dot; keys and mouse go to the guest.
// What it shows is a GuestScreen's. Asks nobody: what needs more is a signal.
#pragma once

#include "views/guestscreen/guestkeys.h"
#include "views/guestscreen/guestscreen.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QTimer>

class QAction;

namespace overlab::views {

enum class ScreenAct { Fit, ViewOnly, ControlAltDelete, TypeClipboard, Copy, Save, FullScreen };

class GuestScreenView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// \a screen must outlive it.
    explicit GuestScreenView(GuestScreen &screen, QWidget *parent = nullptr);

    QAction *action(ScreenAct act) const { return m_actions.value(act); }
    /// Without a connection the picture is the last one, and Enter asks for a new one.
    void setListening(bool isListening);
    bool isFitting() const;
    bool isViewOnly() const;
    /// Where the picture is in the viewport.
    QRectF pictureRect() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void saveRequested();
    void reconnectRequested();
    void fullScreenRequested();
    /// Of the clipboard's text: no key of the guest makes them.
    void charactersLeftOut(int count);
    /// The keys shall go elsewhere.
    void leaveRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool) override { return false; } // Tab is the guest's
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void buildActions();
    void retranslate();
    void fitBars();
    void adapt();
    void showPointer();
    bool takesInput() const { return m_isListening && !isViewOnly(); }
    QAction *actionFor(const QKeyEvent &event) const;
    void releaseAll();
    QPoint guestPlace(QPointF point) const;
    void tellPointer(QPointF point);
    void setButton(Qt::MouseButton button, bool isDown, QPointF point);
    void pressTogether(const QList<GuestKey> &keys);
    void typeClipboard();
    void typeNext();
    void offerPicture();

    GuestScreen &m_screen;
    QHash<ScreenAct, QAction *> m_actions;
    bool m_isListening = false;
    QHash<quint64, GuestKey> m_pressed; ///< by the key of this computer
    int m_buttons = 0; ///< that the guest holds for pressed
    QPoint m_wheel;    ///< what is left of a turn
    QImage m_pointer;
    QPoint m_hotSpot;
    bool m_hasPointer = false; ///< the guest has told its shape
    QString m_toType;
    QTimer m_typing;
};

} // namespace overlab::views
