// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/editing/textmerging.h"

#include "engine/base/linedifference.h"
#include "engine/design/designwriter.h"
#include "engine/design/editing/textlayout.h"

#include <algorithm>

namespace overlab::design {

namespace {

/// The text of what is drawn now: the one before with what differs.
QByteArray rewritten(const TextState &state)
{
    if (state.base.isEmpty())
        return writeDesign(state.drawn);
    const ReadResult before = readDesign(state.base, {});
    const std::optional<QByteArray> kept =
        before.design == state.agreed ? keptLayout(state.base, before, state.drawn) : std::nullopt;
    return kept ? *kept : writeDesign(state.drawn, withNamesOf(state.base, before, state.drawn));
}

/// The comments of the text before that \a base does not have any more.
QStringList commentsThatWent(const TextState &state, const QByteArray &base)
{
    QStringList comments = lostComments(state.drawn, withNamesOf(state.base, readDesign(state.base, {}), state.drawn));
    comments.removeIf([&base](const QString &comment) { return base.contains(comment.toUtf8()); });
    return comments;
}

/// Whether each error of \a text is one that \a drawing has too, wherever it stands.
bool hasOnlyErrorsOf(QList<Diagnostic> drawing, const QList<Diagnostic> &text)
{
    return std::all_of(text.cbegin(), text.cend(), [&drawing](const Diagnostic &found) {
        if (found.severity != Severity::Error)
            return true;
        const auto same = std::find_if(drawing.begin(), drawing.end(), [&found](const Diagnostic &known) {
            return known.code == found.code && known.arguments == found.arguments && known.object == found.object;
        });
        const bool isKnown = same != drawing.end();
        if (isKnown)
            drawing.erase(same);
        return isKnown;
    });
}

bool isAcceptable(const ReadResult &read, const QByteArray &base)
{
    return !hasErrors(read.diagnostics) || hasOnlyErrorsOf(readDesign(base, {}).diagnostics, read.diagnostics);
}

} // namespace

MergedText mergedText(const TextState &state, const QString &fileName)
{
    MergedText result{.base = state.base, .text = state.text, .read = {}, .lostComments = {}};
    const bool isDrawnAnew = state.base.isEmpty() || !(state.drawn == state.agreed);
    if (state.recorded || isDrawnAnew) {
        result.base = state.recorded ? *state.recorded : rewritten(state);
        if (!state.recorded)
            result.lostComments = commentsThatWent(state, result.base);
        const auto merged = mergedLines(state.base, state.text, result.base);
        result.isContradicted = !merged;
        result.text = state.text == state.base ? result.base : merged.value_or(state.text);
    }

    result.read = readDesign(result.text, fileName);
    if (result.text == result.base && !(result.read.design == state.drawn))
        result.base = writeDesign(state.drawn, result.text); // it was taken for the drawing's text, and is not
    if (result.text != result.base && !result.isContradicted)
        result.isEdit = isAcceptable(result.read, result.base);
    return result;
}

} // namespace overlab::design
