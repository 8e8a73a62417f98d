// SPDX-License-Identifier: GPL-3.0-or-later
// Words that are written on the drawing itself: the Markdown of a note, the title of a group. Ends with Ctrl+Return or
// when the focus goes elsewhere; Escape leaves all as it was.
#pragma once

#include <QPlainTextEdit>
#include <QPointer>

#include <functional>

namespace overlab::views {

class CanvasView;

class TextEditing : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Form { Lines, OneLine }; ///< of one line Return is the end

    /// Over the scene's \a area() as long as it is there. \a done gets what was written, once.
    TextEditing(CanvasView &view, std::function<QRectF()> area, Form form, const QString &text,
                std::function<void(const QString &)> done);

    /// To where its area is seen now.
    void follow();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void finish(bool isMeant);

    CanvasView &m_view;
    const std::function<QRectF()> m_area;
    const Form m_form;
    const QString m_before;
    std::function<void(const QString &)> m_done;
};

} // namespace overlab::views
