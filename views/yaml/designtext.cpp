// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yaml/designtext.h"

#include "engine/design/designwriter.h"
#include "views/yaml/textcommand.h"

#include <QFuture>
#include <QThreadPool>
#include <QUndoStack>
#include <QtConcurrentRun>

#include <chrono>

namespace overlab::views {

using namespace design;
using namespace std::chrono_literals;

namespace {

/// Between two words nobody wants to hear that the line is not finished.
constexpr auto typingPause = 350ms;
constexpr auto sessionPause = 4s; ///< who thinks for so long has finished one step
constexpr qsizetype mostRecordedBytes = qsizetype(32) * 1024 * 1024;

} // namespace

DesignText::DesignText(Document &document, QUndoStack &undo, QObject *parent)
    : QObject(parent), m_document(document), m_undo(undo)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &DesignText::start);
    connect(&document, &Document::loaded, this, &DesignText::forgetAll);
    connect(&document, &Document::changed, this, &DesignText::followDrawing);
    connect(&undo, &QUndoStack::indexChanged, this, [this](int index) {
        m_revisions.step = index;
        schedule();
    });
    m_revisions.step = undo.index();
    forgetAll();
}

void DesignText::forgetAll()
{
    m_recorded.clear();
    setText({}, {});
}

void DesignText::setText(const QByteArray &text, const QString &fileName)
{
    m_fileName = fileName;
    m_isRead = false;
    ++m_revisions.text;
    endSession();
    schedule();
    const bool isTyped = m_state.text != m_state.base && !text.isEmpty();
    if (isTyped)
        return; // the drawing was saved, and what is typed goes on
    m_state.base = text;
    m_state.agreed = m_document.design();
    m_isContradicted = false;
    if (std::exchange(m_state.text, text) != text)
        emit textReplaced();
}

void DesignText::type(const QByteArray &text)
{
    if (text == m_state.text)
        return;
    if (m_typed.isValid() && std::chrono::milliseconds(m_typed.elapsed()) > sessionPause)
        endSession();
    m_typed.start();
    m_state.text = text;
    m_isRead = false;
    ++m_revisions.text;
    setStanding(Standing::Reading);
    m_pause.start(typingPause);
}

void DesignText::replaceTyped(const QByteArray &text)
{
    m_state.agreed = m_document.design();
    m_state.base = writeDesign(m_state.agreed);
    m_isContradicted = false;
    type(text);
    emit textReplaced();
    schedule();
}

void DesignText::readNow()
{
    if (m_pause.isActive())
        schedule();
}

void DesignText::takeDrawing()
{
    type(m_state.base);
    m_isContradicted = false;
    emit textReplaced();
    schedule();
}

void DesignText::takeText()
{
    m_isContradicted = false;
    m_isRead = false;
    endSession();
    schedule();
}

void DesignText::followDrawing()
{
    ++m_revisions.drawing;
    schedule();
}

void DesignText::schedule()
{
    if (m_standing == Standing::InStep)
        setStanding(Standing::Reading);
    m_pause.start(0ms); // once for a macro, or undo held down
}

/// The text that the drawing had at this step, if it is another one than it has now.
std::optional<QByteArray> DesignText::recordedText() const
{
    const auto found = m_recorded.constFind(m_revisions.step);
    const bool isOfNow = found != m_recorded.cend() && found->text != m_state.base && found->design == m_state.drawn;
    return isOfNow ? std::optional(found->text) : std::nullopt;
}

void DesignText::start()
{
    if (m_isReading)
        return; // finish() comes back
    m_state.drawn = m_document.design();
    m_state.recorded = recordedText();
    const bool isSettled = m_isRead && !m_state.recorded && m_state.drawn == m_state.agreed && !m_state.base.isEmpty();
    if (isSettled) {
        settle();
        return;
    }
    m_isReading = true;
    const Revisions revisions = m_revisions;
    const auto work = [state = m_state, fileName = m_fileName]() -> Reading {
        const MergedText merged = mergedText(state, fileName);
        return {merged, std::make_shared<TextPlaces>(merged.read)};
    };
    QtConcurrent::run(work).then(this, [this, revisions](const Reading &reading) {
        m_isReading = false;
        finish(reading, revisions);
    });
}

void DesignText::finish(const Reading &reading, const Revisions &of)
{
    if (of == m_revisions) {
        m_places = reading.places;
        adopt(reading.merged);
        return;
    }
    // Something was typed or drawn meanwhile. After typing the pause decides when to look again.
    if (!m_pause.isActive())
        schedule();
}

void DesignText::adopt(const MergedText &merged)
{
    if (merged.base != m_state.base || !(m_state.drawn == m_state.agreed))
        endSession();
    const bool isReplaced = merged.text != m_state.text;
    m_isContradicted = (m_isContradicted || merged.isContradicted) && merged.text != merged.base;
    m_state.agreed = m_state.drawn;
    m_state.base = merged.base;
    m_state.text = merged.text;
    m_state.recorded.reset();
    // To take thousands of objects apart takes milliseconds, too.
    QThreadPool::globalInstance()->start([old = std::exchange(m_read, merged.read)] {});
    m_isRead = true;
    if (isReplaced)
        emit textReplaced();
    if (!merged.lostComments.isEmpty())
        emit commentsLost(merged.lostComments);
    if (merged.isEdit && !m_isContradicted)
        pushEdit();
    emit readAnew();
    settle();
}

void DesignText::settle()
{
    if (m_state.text == m_state.base)
        record();
    if (m_state.text == m_state.base)
        setStanding(Standing::InStep);
    else
        setStanding(m_isContradicted ? Standing::Contradicted : Standing::Broken);
}

void DesignText::pushEdit()
{
    const TextCommand::Texts texts{m_state.base, m_state.text};
    m_state.agreed = m_read.design;
    m_state.base = m_state.text;
    m_undo.push(new TextCommand(m_document, m_read.design, texts, m_session));
}

void DesignText::record()
{
    m_recorded.insert(m_revisions.step, {m_state.agreed, m_state.base});
    qsizetype bytes = 0;
    for (const Recorded &recorded : std::as_const(m_recorded))
        bytes += recorded.text.size();
    while (bytes > mostRecordedBytes && m_recorded.size() > 1) { // what is furthest from here goes
        const bool isFirst = m_revisions.step - m_recorded.firstKey() > m_recorded.lastKey() - m_revisions.step;
        bytes -= m_recorded.take(isFirst ? m_recorded.firstKey() : m_recorded.lastKey()).text.size();
    }
}

void DesignText::setStanding(Standing standing)
{
    if (standing == m_standing)
        return;
    m_standing = standing;
    emit standingChanged();
}

} // namespace overlab::views
