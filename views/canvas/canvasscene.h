// SPDX-License-Identifier: GPL-3.0-or-later
// The scene that follows a document. Items answer its signals only; nothing here changes a design.
#pragma once

#include "engine/client/linkrates.h"
#include "engine/design/document.h"
#include "views/canvas/canvasgroups.h"
#include "views/canvas/canvaslayers.h"
#include "views/canvas/linkitem.h"
#include "views/canvas/objectitem.h"
#include "views/canvas/zoneitem.h"

#include <QGraphicsScene>
#include <QHash>
#include <QSet>

class QVariantAnimation;

namespace overlab::views {

class CanvasScene : public QGraphicsScene
{
    Q_OBJECT

public:
    /// \a document must outlive it.
    explicit CanvasScene(design::Document &document, QObject *parent = nullptr);
    ~CanvasScene() override;

    void setColours(const CanvasColours &colours);
    /// Lines are \a factor times as wide as the colours have them: something is shown to many.
    void setStroke(double factor);
    const CanvasColours &colours() const { return m_colours; }
    /// Words of the design in another language, or in another font.
    void retranslate();
    /// The states in a lab; empty: there is none. Also of what is not drawn yet.
    void setStates(const QHash<design::ObjectId, ObjectState> &states);
    std::optional<ObjectState> stateOf(const design::ObjectId &id) const;
    /// What flows over the lines now; empty: nothing is known, or nothing is to be shown. Also of what is not drawn yet.
    void setTraffic(const QHash<design::LinkId, client::LinkRate> &rates);
    /// With the lines that \a id stands for.
    client::LinkRate trafficOf(const design::LinkId &id) const;
    void setLayers(const CanvasLayers &layers);
    const CanvasLayers &layers() const { return m_layers; }

    /// With the members of folded groups that are selected.
    QSet<design::ObjectId> selectedObjects() const;
    QSet<design::LinkId> selectedLinks() const;
    void select(const QSet<design::ObjectId> &objects, const QSet<design::LinkId> &links = {});

    /// Where each object is drawn, given or arranged.
    const QHash<design::ObjectId, QPointF> &places() const { return m_places; }
    /// nullptr: there is none.
    ObjectItem *itemOf(const design::ObjectId &id) const { return m_objects.value(id); }
    const CanvasGroups &groups() const { return m_groups; }
    /// What it takes, or the card of its group; null: it is not shown.
    QRectF areaOf(const design::ObjectId &id) const;
    bool isShown(const design::ObjectId &id) const;
    /// Of the line that is drawn between two that are shown, from \a from on; empty: there is none.
    QPainterPath wayBetween(const design::ObjectId &from, const design::ObjectId &to) const;
    /// What is drawn on top at \a point, a tenant where nothing of it is.
    std::optional<design::ObjectId> objectAt(QPointF point) const;
    /// The tenant whose zone \a point is in; empty: none's.
    QString tenantAt(QPointF point) const;
    /// The zones as they are drawn, by tenant.
    QHash<QString, QRectF> zoneAreas() const;
    QString toolTipAt(QPointF point) const;

    /// Shows objects elsewhere until endPreview(): something is being dragged.
    void preview(const QHash<design::ObjectId, QPointF> &places);
    /// Shows a note or a zone in another size until endPreview().
    void previewArea(const design::ObjectId &id, const QRectF &area);
    void endPreview();
    /// Lets objects glide from \a places to where they are.
    void glideFrom(const QHash<design::ObjectId, QPointF> &places);
    void setAnimated(bool isAnimated) { m_isAnimated = isAnimated; }
    /// The tenant's zone that something can be dropped in shows it; empty: none.
    void markZone(const QString &tenant);
    /// Each object says whether a line from \a from can end at it; nullopt: none is drawn.
    void markTargets(const std::optional<design::ObjectId> &from);

signals:
    /// What is drawn takes another area.
    void extentChanged();

protected:
    void drawBackground(QPainter *painter, const QRectF &area) override;
    void helpEvent(QGraphicsSceneHelpEvent *event) override;

private:
    void rebuild();
    void follow(const design::DesignDifference &difference);
    void arrange();
    QList<design::ObjectId> rearrange(const design::DesignDifference &difference);
    void growExtent(const QList<design::ObjectId> &ids);
    QList<design::ObjectId> waitingFor(const QList<design::ObjectId> &networks) const;
    void addObject(const design::ObjectId &id);
    void removeObject(const design::ObjectId &id);
    void refreshObject(const design::ObjectId &id);
    void refreshLinks(const design::ObjectId &owner);
    void removeLinks(const design::ObjectId &owner);
    void placeLink(const design::LinkId &id);
    LinkEnd endOf(const design::ObjectId &id) const;
    void place(const QList<design::ObjectId> &ids);
    /// Whether a card is elsewhere now.
    bool refreshGroups(const QSet<QString> &numbers);
    QRectF cardPlace(const design::Group &group, const QRectF &members) const;
    void refreshShown(const QList<design::ObjectId> &ids);
    void refreshShown();
    void refreshTraffic();
    void refreshZone(const QString &tenant);
    QRectF zoneArea(const QString &tenant) const;
    QPointF drawnAt(const design::ObjectId &id) const;
    void endGlide();

    design::Document &m_document;
    CanvasColours m_colours;
    double m_stroke = 1;
    CanvasGroups m_groups;
    CanvasLayers m_layers;
    QHash<design::ObjectId, QPointF> m_places;
    QHash<design::ObjectId, ObjectItem *> m_objects;
    QHash<QString, ZoneItem *> m_zones;
    QHash<QString, QSet<design::ObjectId>> m_owned; ///< by tenant
    QHash<design::LinkId, LinkItem *> m_links;
    QHash<design::LinkId, design::ObjectId> m_targets;
    QHash<design::ObjectId, QSet<design::LinkId>> m_touching; ///< the lines that end at an object
    QHash<design::ObjectId, ObjectState> m_states;
    QHash<design::LinkId, client::LinkRate> m_traffic;
    QMultiHash<design::LinkId, design::LinkId> m_bundles; ///< by the line that stands for them: lines of folded groups
    QHash<design::ObjectId, QPointF> m_previewed;
    std::optional<design::ObjectId> m_resized;
    QVariantAnimation *m_glide = nullptr;
    bool m_isAllGiven = false; ///< nothing is arranged: each place is the document's
    bool m_isAnimated = true;
};

} // namespace overlab::views
