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
#include <functional>
#include <optional>

namespace overlab::gui {

/// Thread: the GUI's. Reading, writing and keeping never block it.
class OpenDesign : public QObject
{
    Q_OBJECT

public:
    /// \a recoveryFolder: where unsaved states are kept.
    explicit OpenDesign(const QString &recoveryFolder, QObject *parent = nullptr);
    ~OpenDesign() override;

    design::Document &document() { return m_document; }
    QUndoStack &undo() { return m_undo; }

    /// Nothing is open: the start page shows.
    bool isEmpty() const { return m_isEmpty; }
    /// Of the file; empty: it was never saved.
    QString path() const { return m_path; }
    /// As it stands in the file; empty: there is none.
    const QByteArray &fileText() const { return m_fileText; }
    /// What a person calls it: the file's name, or the design's.
    QString title() const;
    bool isModified() const;
    bool isBusy() const { return m_isBusy; }
    /// What the drawing is as a text: what stood in the file, with what was edited since.
    const QByteArray &text() const { return m_text.drawing; }
    /// What was typed and is not in the drawing, since it has errors.
    const std::optional<QByteArray> &typed() const { return m_text.typed; }

    /// The text of the document, followed by whoever shows it.
    struct Text
    {
        QByteArray drawing;
        bool isWhole = false; ///< it means just what is drawn: a save takes it as it stands
        std::optional<QByteArray> typed;

        friend bool operator==(const Text &, const Text &) = default;
    };
    void setText(const Text &text);

    void startNew(const design::Design &design, const QByteArray &text = {});
    /// Ends with opened(), or with unreadable() and what was open stays.
    void open(const QString &path);
    /// An unsaved state of before; it counts as modified.
    void restore(const design::Recovery &recovery);
    /// The file has other content now: the same drawing, or what of it can be drawn.
    void reload(const QByteArray &text);
    /// A text that is no design: an empty drawing until somebody has mended it.
    void startFromBroken(QString path, const QByteArray &text);
    /// Ends with saved() or saveFailed(). Requests meanwhile are dropped.
    void save(const QString &path);
    /// Saves what was typed, though it is not what is drawn.
    void saveTyped(const QString &path);
    void close();

    void setAutosavePause(std::chrono::milliseconds pause) { m_autosave.setInterval(pause); }
    QString recoveryFolder() const { return m_recoveryFolder; }
    /// The changes are not wanted: no application offers them again.
    void forgetRecovery();

signals:
    /// Another drawing, or none.
    void opened();
    /// What is in the file cannot be shown as a picture. \a text is empty when it cannot even be read.
    void unreadable(const QString &path, const QByteArray &text, const QList<overlab::design::Diagnostic> &findings);
    void saved(const QString &path);
    void saveFailed(const overlab::Error &error);
    /// What is kept against a crash could not be written; it is tried again.
    void keepFailed(const overlab::Error &error);
    /// path(), title() or isModified() is another one.
    void stateChanged();

private:
    void adopt(QString path, const design::Design &design, const QByteArray &text);
    void write(const QString &path, std::function<QByteArray()> work);
    void finishSave(const QString &path, int index, const QByteArray &text);
    void reset();
    void load(const design::Design &design);
    void keepSoon();
    void keep();
    void setBusy(bool isBusy);

    design::Document m_document;
    QUndoStack m_undo;
    const QString m_recoveryFolder;
    design::RecoveryFile m_recovery; ///< used by the pool's thread alone
    QThreadPool m_disk;              ///< one thread: reads, writes and keeps in their order; ends first
    QTimer m_autosave;
    QString m_path;
    QByteArray m_fileText; ///< as it was read or saved
    Text m_text;
    bool m_isRestored = false;
    bool m_isLoading = false;
    bool m_isEmpty = true;
    bool m_isBusy = false;
    bool m_isKeepFailing = false;
};

} // namespace overlab::gui
