// SPDX-License-Identifier: GPL-3.0-or-later
// The text of the drawing that is open: follows the document, and turns what is typed into steps of the undo history.
// Knows no widget.
#pragma once

#include "engine/design/document.h"
#include "engine/design/editing/textmerging.h"
#include "views/yaml/textplaces.h"

#include <QElapsedTimer>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <memory>

class QUndoStack;

namespace overlab::views {

class DesignText : public QObject
{
    Q_OBJECT

public:
    enum class Standing {
        InStep,       ///< text and drawing mean the same
        Reading,      ///< what was typed, or drawn, has not been read yet
        Broken,       ///< the text has errors; the drawing is the last one that it meant
        Contradicted, ///< and in the lines that were typed the drawing has changed since: a person has to choose
    };

    /// Both must outlive it.
    DesignText(design::Document &document, QUndoStack &undo, QObject *parent = nullptr);

    /// \a text is what the document was loaded from just now, or what it was saved as.
    void setText(const QByteArray &text, const QString &fileName);
    /// Only for the places of problems, from the next reading on.
    void setFileName(const QString &fileName) { m_fileName = fileName; }
    /// The person changed the text.
    void type(const QByteArray &text);
    /// The same, and not in the editor: beside a drawing that it has nothing to do with.
    void replaceTyped(const QByteArray &text);
    /// What is typed next is another step than what was typed before.
    void endSession() { ++m_session; }
    /// Reads what was typed now instead of after a pause.
    void readNow();

    /// Contradicted: the typed text goes, or it is taken for what the person wants.
    void takeDrawing();
    void takeText();

    /// As it stands in the editor.
    const QByteArray &text() const { return m_state.text; }
    /// What stands for the drawing: text() when they are in step, else what the drawing's text would be.
    const QByteArray &drawingText() const { return m_state.base; }
    Standing standing() const { return m_standing; }
    const design::ReadResult &read() const { return m_read; }
    /// Of read().
    const TextPlaces &places() const { return *m_places; }

signals:
    /// The text is another one now, and not because it was typed.
    void textReplaced();
    void standingChanged();
    /// read() is of the text as it is now.
    void readAnew();
    /// An edit of the drawing took the objects away that \a comments stood at.
    void commentsLost(const QStringList &comments);

private:
    struct Revisions
    {
        int text = 0;
        int drawing = 0;
        int step = 0; ///< of the undo history

        friend bool operator==(const Revisions &, const Revisions &) = default;
    };

    void forgetAll();
    void followDrawing();
    void schedule();
    void start();
    struct Reading
    {
        design::MergedText merged;
        std::shared_ptr<const TextPlaces> places; ///< in merged.read
    };

    void finish(const Reading &reading, const Revisions &of);
    void adopt(const design::MergedText &merged);
    void settle();
    void pushEdit();
    void record();
    std::optional<QByteArray> recordedText() const;
    void setStanding(Standing standing);

    struct Recorded
    {
        design::Design design;
        QByteArray text;
    };

    design::Document &m_document;
    QUndoStack &m_undo;
    design::TextState m_state;
    design::ReadResult m_read;
    std::shared_ptr<const TextPlaces> m_places = std::make_shared<TextPlaces>();
    QString m_fileName;
    QMap<int, Recorded> m_recorded; ///< texts of the steps of the undo history, by index
    Revisions m_revisions;
    Standing m_standing = Standing::Reading;
    bool m_isContradicted = false;
    bool m_isReading = false;
    bool m_isRead = false; ///< m_read is of m_state.text
    int m_session = 0;
    QElapsedTimer m_typed;
    QTimer m_pause;
};

} // namespace overlab::views
