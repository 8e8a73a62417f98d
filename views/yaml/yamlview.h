// SPDX-License-Identifier: GPL-3.0-or-later
// The design as text beside the picture, both ways. What is typed and has no errors becomes a step of the window's
// history; while it has some, the picture keeps its last good state and the text stays as it was typed. Edits of the
// picture change the lines that they are about, in a text with errors too; where both changed the same lines the pane
// asks which one holds, and until then neither is lost.
#pragma once

#include "views/yaml/designtext.h"

#include <QWidget>

namespace overlab::views {

class FindBar;
class StandingBar;
class YamlEditor;

class YamlView : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    YamlView(design::Document &document, QUndoStack &undo, QWidget *parent = nullptr);

    /// What the document was loaded from (after Document::load()), or what it was saved as. \a fileName is only for the
    /// places of problems. A document that is loaded and has no file needs no call.
    void setText(const QByteArray &fileText, const QString &fileName = {});
    /// The text of the drawing with the person's comments: what a save takes as the text before; while isInStep() it
    /// means just what is drawn and can be saved as it stands.
    QByteArray text() const { return m_text.drawingText(); }
    /// As if somebody had typed \a text, which the drawing does not have.
    void setTypedText(const QByteArray &text) { m_text.replaceTyped(text); }
    /// It was saved as another file.
    void setFileName(const QString &fileName) { m_text.setFileName(fileName); }
    /// What was typed or drawn last is not read yet; standingChanged() tells when it is.
    bool isReading() const { return m_text.standing() == DesignText::Standing::Reading; }
    bool isInStep() const { return m_text.standing() == DesignText::Standing::InStep; }
    /// Something was typed that the drawing does not have, since it has errors or a person has to choose.
    bool hasUntakenText() const { return m_text.text() != m_text.drawingText(); }
    /// As it stands in the editor, for a recovery file.
    QByteArray typedText() const { return m_text.text(); }
    /// Takes what was typed without the pause; standingChanged() comes afterwards.
    void readNow() { m_text.readNow(); }
    /// The comments that a save of what is drawn now would lose.
    QStringList commentsAtRisk() const;
    /// Of the text as it was read last: what is wrong with drawn things, in sentences.
    QHash<design::ObjectId, QString> errors() const;

    YamlEditor &editor() { return *m_editor; }

public slots:
    void showLocation(int line, int column);
    /// The cursor goes to \a id, as soon as the text has it.
    void showObject(const overlab::design::ObjectId &id);
    void find();

signals:
    void problemsChanged(const QList<overlab::design::Diagnostic> &problems);
    /// The person moved the cursor to what belongs to \a id.
    void objectUnderCursor(const overlab::design::ObjectId &id);
    void standingChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectText();
    void connectEditor();
    void undo();
    void redo();
    void showText();
    void showStanding();
    void showRead();
    void followCursor(bool isByHand);
    void showProblemAtCursor();
    void retranslate();

    design::Document &m_document;
    QUndoStack &m_undo;
    DesignText m_text;
    YamlEditor *m_editor = nullptr;
    FindBar *m_find = nullptr;
    StandingBar *m_standing = nullptr;
    QList<design::Diagnostic> m_problems;
    std::optional<design::ObjectId> m_object;
    std::optional<design::ObjectId> m_wanted; ///< to be shown when the text has it
    bool m_isHistoryWanted = false;           ///< the next change is undo's or redo's: it is shown
};

} // namespace overlab::views
