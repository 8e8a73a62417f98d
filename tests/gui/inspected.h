// SPDX-License-Identifier: GPL-3.0-or-later
// An inspector of a design with all kinds of objects, and hands that type and choose in it.
#pragma once

#include "engine/design/designreader.h"
#include "views/inspector/formrows.h"
#include "views/inspector/inspector.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

namespace overlab::testing {

using namespace design;
using namespace Qt::StringLiterals;
using views::FieldLine;
using views::Inspector;

inline const QByteArray drawn = R"(overlab: 1
name: inspected
nodes: [{name: control-0, roles: [network]}, {name: compute-0, roles: [compute]}, {name: compute-1, roles: [compute]}]
images: [{name: debian, file: debian.qcow2}]
external: [{name: public, cidr: 203.0.113.0/24}]
tenants:
  - name: red
    quota: {vms: 9}
    networks:
      - name: net-1
        segment: 22
        subnets: [{cidr: 10.0.1.0/24, gateway: 10.0.1.254, dhcp: {address: 10.0.1.1}, routes: [{to: 172.20.0.0/16, via: 10.0.1.7}]}]
      - {name: net-2, subnets: [{cidr: 10.0.2.0/24}]}
    security-groups: [{name: web, rules: [{direction: ingress, protocol: tcp, port: 80}]}]
    routers:
      - {name: router-1, interfaces: [net-1, net-2], external: {network: public}, routes: [{to: 172.21.0.0/16, via: 10.0.2.7}]}
    vms:
      - {name: vm-1, vcpus: 2, interfaces: [{network: net-1, address: 10.0.1.85, allowed-addresses: [10.0.1.9]}]}
      - {name: vm-2, type: namespace, interfaces: [{network: net-1}]}
      - {name: vm-3, interfaces: [{network: net-1}, {network: net-2}]}
checks: [{name: web, from: red/vm-1, to: red/vm-2}]
canvas: {note:1: {at: [1, 2], text: Look}}
)";

inline const ObjectId vm1{ObjectKind::Machine, u"red"_s, u"vm-1"_s};
inline const ObjectId vm2{ObjectKind::Machine, u"red"_s, u"vm-2"_s};
inline const ObjectId vm3{ObjectKind::Machine, u"red"_s, u"vm-3"_s};
inline const ObjectId net1{ObjectKind::Network, u"red"_s, u"net-1"_s};
inline const ObjectId router{ObjectKind::Router, u"red"_s, u"router-1"_s};
inline const ObjectId red{ObjectKind::Tenant, {}, u"red"_s};
inline const ObjectId publicNet{ObjectKind::External, {}, u"public"_s};
inline const ObjectId compute{ObjectKind::Node, {}, u"compute-0"_s};
inline const ObjectId note{ObjectKind::Note, {}, u"1"_s};

/// An inspector of a document in a window, as the application has it.
struct Inspected
{
    Inspected() : inspector(document, undo)
    {
        document.load(readDesign(drawn, {}).design);
        inspector.resize(280, 800);
        inspector.show();
        inspector.activateWindow();
        if (!QTest::qWaitForWindowActive(&inspector))
            qFatal("the window gets no keys");
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        // A page that was replaced may still be about to go.
        for (Widget *const widget : inspector.findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QLineEdit *line(const QString &name) const { return find<QLineEdit>(name); }
    QComboBox *box(const QString &name) const { return find<QComboBox>(name); }

    void type(const QString &name, const QString &text) const
    {
        QLineEdit *const edit = line(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void enter(const QString &name, const QString &text) const
    {
        type(name, text);
        QTest::keyClick(line(name), Qt::Key_Return);
    }
    void choose(const QString &name, const QString &text) const
    {
        QComboBox *const choice = box(name);
        QVERIFY2(choice, qPrintable(name));
        choice->setFocus();
        for (int i = 0; i < choice->count() && choice->currentText() != text; ++i)
            QTest::keyClick(choice, choice->currentIndex() < choice->findText(text) ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(choice->currentText(), text);
    }
    /// The sentence below a field.
    QString problemAt(const QString &name) const
    {
        for (const FieldLine *const each : inspector.findChildren<FieldLine *>()) {
            if (each->isVisible() && each->editor()->input()->objectName() == name)
                return each->problem()->isVisible() ? each->problem()->sentence() : QString();
        }
        return u"no such field"_s;
    }
    void click(const QString &name) const
    {
        QToolButton *button = nullptr;
        QTRY_VERIFY2((button = find<QToolButton>(name)) != nullptr, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    const Machine &machine(const ObjectId &id) const { return *findMachine(document.design(), id); }

    Document document;
    QUndoStack undo;
    Inspector inspector;
};

} // namespace overlab::testing
