// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing that the window has open: the document, its history, the file it is of, and the state that is kept
// against a crash. Reads and writes in worker threads; asks nobody anything.
#pragma once

#include "engine/base/error.h"
#include "engine/design/designreader.h"
#include "engine/design/document.h"
#include "engine/design/recovery.h"

#include <QThreadPool>
#include <QTimer>
#include <QUndoStack>

#include <chrono>

namespace overlab::gui {

/// Thread: the GUI's. Reading, writing and keeping never block it.
class OpenDesign : public QObject
{
    Q_OBJECT

public:
    /// \a recoveryFolder: where unsaved states are kept.
    explicit OpenDesign(QString recoveryFolder, QObject *parent = nullptr);
    ~OpenDesign() override;

    design::Document &document() { return m_document; }
    QUndoStack &undo() { return m_undo; }

    /// Nothing is open: the start page shows.
    bool isEmpty() const { return m_isEmpty; }
    /// Of the file; empty: it was never saved.
    QString path() const { return m_path; }
    /// What a person calls it: the file's name, or the design's.
    QString title() const;
    bool isModified() const;
    bool isBusy() const { return m_isBusy; }
    /// As it stands in the file, or as somebody typed it since: whose comments a save keeps.
    QByteArray text() const { return m_text; }
    /// The text as it is typed now, of the same design. It differs from the file where that counts as a change.
    void setText(const QByteArray &text);

    void startNew(const design::Design &design, const QByteArray &text = {});
    /// Ends with opened(), or with unreadable() and what was open stays.
    void open(const QString &path);
    /// An unsaved state of before; it counts as modified.
    void restore(const design::Recovery &recovery);
    /// Ends with saved() or failed(). Requests meanwhile are dropped.
    void save(const QString &path);
    void close();

    void setAutosavePause(std::chrono::milliseconds pause) { m_autosave.setInterval(pause); }
    /// The changes are not wanted: no application offers them again.
    void forgetRecovery();

signals:
    /// Another drawing, or none.
    void opened();
    /// What is in the file can not be shown as a picture. \a text is empty when it can not even be read.
    void unreadable(const QString &path, const QByteArray &text, const QList<overlab::design::Diagnostic> &findings);
    void saved(const QString &path);
    void failed(const overlab::Error &error);
    /// path(), title() or isModified() is another one.
    void stateChanged();

private:
    void adopt(const QString &path, const design::Design &design, const QByteArray &text);
    void finishSave(const QString &path, int index, const QByteArray &text);
    void keepSoon();
    void keep();
    void setBusy(bool isBusy);

    design::Document m_document;
    QUndoStack m_undo;
    QThreadPool m_disk;              ///< one thread: reads, writes and keeps in their order
    design::RecoveryFile m_recovery; ///< used by that thread alone
    QTimer m_autosave;
    QString m_path;
    QByteArray m_text;
    bool m_isTextChanged = false; ///< comments or order were typed: the history does not tell
    bool m_isRestored = false;
    bool m_isEmpty = true;
    bool m_isBusy = false;
};

} // namespace overlab::gui
