// SPDX-License-Identifier: GPL-3.0-or-later
// A document with its scene and view in a window, as the application has them, for the tests of the drawing.
#pragma once

#include "engine/design/designreader.h"
#include "views/canvas/canvasview.h"

#include <QTest>
#include <QUndoStack>

namespace overlab::testing {

using namespace design;
using namespace Qt::StringLiterals;
using views::CanvasScene;
using views::CanvasView;

inline const ObjectId net1{ObjectKind::Network, u"red"_s, u"net-1"_s};
inline const ObjectId net2{ObjectKind::Network, u"red"_s, u"net-2"_s};
inline const ObjectId vm1{ObjectKind::Machine, u"red"_s, u"vm-1"_s};
inline const ObjectId blue{ObjectKind::Tenant, {}, u"blue"_s};
inline const ObjectId node{ObjectKind::Node, {}, u"compute-1"_s};

inline const QByteArray drawn = R"(overlab: 1
name: canvas
nodes: [{name: compute-0}, {name: compute-1}]
external: [{name: public, cidr: 100.64.1.0/24}]
tenants:
  - name: red
    color: "#c0392b"
    networks:
      - {name: net-1, segment: 22, subnets: [{cidr: 10.0.1.0/24}]}
      - {name: net-2, subnets: [{cidr: 10.0.2.0/24}]}
    routers: [{name: router-1, interfaces: [net-1, net-2], external: {network: public}}]
    vms:
      - {name: vm-1, interfaces: [{network: net-1, address: 10.0.1.85}]}
      - {name: vm-2, type: namespace, interfaces: [{network: net-1}]}
      - {name: vm-3, interfaces: [{network: net-2}]}
  - name: blue
    color: "#2471a3"
    networks: [{name: net-1, subnets: [{cidr: 10.0.1.0/24}]}]
)";

struct Drawing
{
    Drawing() : scene(document), view(scene, document, undo)
    {
        document.load(readDesign(drawn, {}).design);
        scene.setAnimated(false);
        view.resize(1200, 800);
        view.show();
        view.setZoom(1);
        view.fit();
    }

    QPoint at(const ObjectId &id) const { return view.mapFromScene(scene.places().value(id)); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from);
        QTest::mouseMove(view.viewport(), (from + to) / 2);
        QTest::mouseMove(view.viewport(), to);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to);
    }
    template<typename Item>
    int count() const
    {
        int count = 0;
        for (const QGraphicsItem *const item : scene.items())
            count += qgraphicsitem_cast<const Item *>(item) ? 1 : 0;
        return count;
    }

    Document document;
    QUndoStack undo;
    CanvasScene scene;
    CanvasView view;
};

} // namespace overlab::testing
