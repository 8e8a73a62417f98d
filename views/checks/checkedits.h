// SPDX-License-Identifier: GPL-3.0-or-later
// What people do to the checks of a design, each as one step of the undo history.
#pragma once

#include "engine/design/document.h"
#include "views/wording/phrase.h"

#include <QSet>

class QUndoStack;

namespace overlab::views {

class CheckEdits : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    CheckEdits(design::Document &document, QUndoStack &undo, QObject *parent = nullptr);

    const design::Document &document() const { return m_document; }

    /// Between two machines of the drawing. The new check's number.
    int addFresh();
    /// By a name that is free.
    int add(const design::Check &check);
    void remove(const QSet<int> &numbers);

    /// Each is false, with a sentence in hinted(), where the value cannot be.
    bool setName(int number, const QString &name);
    bool setFrom(int number, const QString &words);
    bool setTo(int number, const QString &words);
    bool setProtocol(int number, design::CheckProtocol protocol);
    bool setPort(int number, int port);
    bool setExpectation(int number, design::CheckExpectation expectation);

signals:
    /// A whole sentence about what cannot be done.
    void hinted(const QString &sentence);

private:
    bool change(int number, const design::Check &check);
    bool isThere(int number) const { return number >= 0 && number < m_document.design().checks.size(); }
    void push(const Phrase &words, const design::Design &after);

    design::Document &m_document;
    QUndoStack &m_undo;
};

} // namespace overlab::views
