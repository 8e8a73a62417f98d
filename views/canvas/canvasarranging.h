// SPDX-License-Identifier: GPL-3.0-or-later
// How a drawing is laid out: aligned, distributed, locked, grouped, arranged anew. Each is one undo command; automatic
// layout is worked out beside the views and comes when it is ready.
#pragma once

#include "engine/design/editing/aligning.h"
#include "engine/layout/graphlayout.h"
#include "views/canvas/canvasedits.h"

#include <QTimer>

namespace overlab::views {

class CanvasArranging : public QObject
{
    Q_OBJECT

public:
    enum class Scope { Everything, Selection };

    /// All must outlive it.
    CanvasArranging(CanvasScene &scene, design::Document &document, CanvasEdits &edits, QObject *parent = nullptr);
    ~CanvasArranging() override;

    /// A group counts as one thing, here and below.
    qsizetype selectedThings() const;
    void align(design::Alignment alignment);
    void distribute(design::Distribution distribution);

    /// Whether all that is selected is locked.
    bool isLocked() const;
    void setLocked(bool isLocked);

    /// The groups that what is selected is in.
    QSet<QString> selectedGroups() const;
    void group();
    void ungroup();
    void setFolded(const QString &number, bool isFolded);
    void setGroupTitle(const QString &number, const QString &title);

    /// A selection of one thing is none. Asked again before it is ready, the first is given up.
    void layOut(Scope scope);
    void cancelLayout();
    bool isLayingOut() const { return m_stop.has_value(); }
    /// After so long simple rows do.
    void setTimeLimit(std::chrono::milliseconds limit) { m_limit.setInterval(limit); }

signals:
    void layoutChanged(bool isRunning);
    void hinted(const QString &sentence);

private:
    struct Thing
    {
        QSet<design::ObjectId> objects;
        design::AlignedArea area;
    };
    QList<Thing> things() const;
    void shift(const Phrase &words, const QList<Thing> &things, const QList<QPointF> &shifts);
    void begin(const layout::LayoutRequest &request);
    void takeTooLong();
    void finish(const layout::LayoutResult &result);

    CanvasScene &m_scene;
    design::Document &m_document;
    CanvasEdits &m_edits;
    QTimer m_limit;
    layout::LayoutRequest m_request; ///< of the layout that is running
    std::optional<std::stop_source> m_stop;
    int m_run = 0; ///< a late result of an earlier one is dropped
};

} // namespace overlab::views
