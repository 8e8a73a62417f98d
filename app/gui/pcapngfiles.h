// SPDX-License-Identifier: GPL-3.0-or-later
// Captured frames into a file, or into Wireshark where there is one.
#pragma once

#include "engine/base/error.h"

#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace overlab::gui {

class PcapngFiles : public QObject
{
    Q_OBJECT

public:
    /// Makes the bytes of a pcapng; is called by another thread, so it keeps values.
    using Content = std::function<QByteArray()>;
    struct Parts
    {
        std::function<Content()> source; ///< what there is when a file is made
        QString stem;                    ///< of the files' names: "capture"
        QString dialogName;              ///< its object name
        QWidget *window = nullptr;       ///< what the dialog belongs to; outlives it
    };

    PcapngFiles(Parts parts, QObject *parent);

    bool hasWireshark() const { return !m_wireshark.isEmpty(); }
    /// Asks where; \a title: of the question.
    void save(const QString &title);
    void saveTo(const QString &path);
    /// In a Wireshark of its own, which stays when the window closes.
    void open();

signals:
    void saved(const QString &path);
    void failed(const overlab::Error &error);

private:
    const Parts m_parts;
    const QString m_wireshark; ///< the program; empty: there is none
    std::unique_ptr<QTemporaryDir> m_folder; ///< of what Wireshark reads: it keeps a file open that is removed
    int m_opened = 0;
};

} // namespace overlab::gui
