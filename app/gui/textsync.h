// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the text pane, the open drawing and the file on the disk together: who changed, who is told, who is asked.
#pragma once

#include "app/gui/opendesign.h"
#include "engine/design/designfilewatch.h"

class QWidget;

namespace overlab::views {
class YamlView;
}

namespace overlab::gui {

class TextSync : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. Questions belong to \a window.
    TextSync(OpenDesign &open, views::YamlView &yaml, QWidget *window);

    /// Looks at the file now: some file systems tell nobody. Not while it is written by this window.
    void check();
    /// Calls \a then when what was typed and drawn last is read, and known to the open drawing.
    void whenRead(const std::function<void()> &then);

signals:
    /// A whole sentence: the file was read again, or is gone.
    void said(const QString &sentence);

private:
    void showOpened();
    void takeText();
    void takeFile(const QByteArray &content);
    void askWhich(const QByteArray &content);
    void reload(const QByteArray &content);

    OpenDesign &m_open;
    views::YamlView &m_yaml;
    QWidget *const m_window;
    design::DesignFileWatch m_watch;
    std::function<void()> m_whenRead;
};

} // namespace overlab::gui
