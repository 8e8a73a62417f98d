// SPDX-License-Identifier: GPL-3.0-or-later
// What stands inside the nodes of labs that are as their designs say, and of some that are not.
#include "tests/screenshots/labwords.h"
#include "tests/screenshots/scenes.h"

#include "engine/design/designreader.h"
#include "tests/support/insideofdesign.h"
#include "views/inside/insidepage.h"

#include <QFile>
#include <QJsonArray>

namespace overlab::screenshots {

using namespace Qt::StringLiterals;

namespace {

constexpr int insidePage = 1;

using Spoil = std::function<void(QJsonObject &node)>; ///< what somebody did to a node by hand

QByteArray example(const QString &name)
{
    QFile file(u":/examples/%1.yaml"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no example %s", qPrintable(name));
    return file.readAll();
}

views::InsideView &viewOf(const Stage &stage)
{
    return stage.find<views::InsidePage>()->view();
}

/// What the lab's status tells of spoilArticle().
QHash<QString, QString> spoiltStates()
{
    return {{u"red/vm-3"_s, u"stopped"_s}};
}

QJsonArray spoiltThings()
{
    const auto thing = [](const QString &kind, const QString &subject, const QString &object, const QString &is) {
        return QJsonObject{{u"place"_s, u"compute-0"_s}, {u"kind"_s, kind}, {u"subject"_s, subject}, {u"object"_s, object}, {u"is"_s, is}};
    };
    return {thing(u"port"_s, u"vxlan-c0a8ff0f"_s, u"node"_s, u"missing"_s), thing(u"veth"_s, u"qvo7cff66c1-d6"_s, u"red/vm-1"_s, u"different"_s)};
}

/// Shows the page with \a name's lab, in which \a spoil has been at work.
void look(Stage &stage, const QString &name, const Spoil &spoil = {})
{
    const QByteArray text = example(name);
    QJsonObject status = labStatus(design::readDesign(text, name).design, spoil ? spoiltStates() : QHash<QString, QString>());
    status.insert(u"drift"_s, spoil ? spoiltThings() : QJsonArray());
    stage.runLab(name, status);
    QJsonObject inside = testing::insideOfDesign(text);
    if (spoil) {
        QJsonArray nodes = inside.value(u"nodes"_s).toArray();
        for (QJsonValueRef value : nodes) {
            QJsonObject node = value.toObject();
            spoil(node);
            value = node;
        }
        inside.insert(u"nodes"_s, nodes);
    }
    stage.engine().answer(u"lab.inside"_s, inside);
    stage.open(name);
    stage.showPage(insidePage);
    stage.waitFor("the inside", [&stage] { return !viewOf(stage).inside().figure().frames.isEmpty(); });
}

/// \a change is made to the interfaces for which \a isIt.
void changeInterfaces(QJsonObject &node, const std::function<bool(const QJsonObject &)> &isIt,
                      const std::function<void(QJsonObject &)> &change)
{
    QJsonArray kept;
    const QJsonArray interfaces = node.value(u"interfaces"_s).toArray();
    for (const QJsonValue &value : interfaces) {
        QJsonObject interface = value.toObject();
        if (isIt(interface))
            change(interface);
        if (!interface.isEmpty())
            kept.append(interface);
    }
    node.insert(u"interfaces"_s, kept);
}

void spoilArticle(QJsonObject &node)
{
    if (node.value(u"name"_s).toString() != u"compute-0")
        return;
    const auto begins = [](const QString &with, const QString &origin) {
        return [=](const QJsonObject &one) { return one[u"name"_s].toString().startsWith(with) && one[u"origin"_s].toString() == origin; };
    };
    changeInterfaces(node, begins(u"qvo"_s, u"red/vm-1"_s), [](QJsonObject &one) { one.remove(u"up"_s); });
    changeInterfaces(node, begins(u"tap"_s, u"red/vm-3"_s), [](QJsonObject &one) { one = {}; });
    changeInterfaces(node, begins(u"vxlan-c0a8ff0f"_s, u"node"_s), [](QJsonObject &one) { one = {}; });
    QJsonArray guests = node.value(u"guests"_s).toArray();
    QJsonObject third = guests.at(1).toObject();
    third.insert(u"run"_s, u"off"_s);
    guests[1] = third;
    node.insert(u"guests"_s, guests);
}

void choose(Stage &stage, const QString &begin, double zoom)
{
    views::InsideView &view = viewOf(stage);
    for (const QString &key : view.inside().keys()) {
        if (!key.startsWith(begin))
            continue;
        view.setFocus();
        view.choose(key);
        view.setZoom(zoom);
        view.centerOn(view.inside().part(key)->area.center());
        return;
    }
    qFatal("there is no %s", qPrintable(begin));
}

void walk(Stage &stage)
{
    look(stage, u"article"_s);
    views::InsideView &view = viewOf(stage);
    QList<views::InsideStep> steps;
    const auto add = [&](const QString &begin) {
        for (const QString &key : view.inside().keys()) {
            if (key.startsWith(begin)) {
                steps << views::InsideStep{key.section(u'/', 0, 0), key.section(u'/', 2), QString::number(steps.size() + 1)};
                return;
            }
        }
        qFatal("there is no %s", qPrintable(begin));
    };
    for (const QString &one : {u"machine/red/vm-1"_s, u"port/tap7cff"_s, u"port/qvb7cff"_s, u"port/qvo7cff"_s, u"port/patch-tun"_s,
                               u"port/vxlan-c0a8ff0f"_s})
        add(u"compute-0/"_s + one);
    for (const QString &one : {u"port/vxlan-c0a8ff13"_s, u"port/patch-tun"_s, u"port/qr-5c"_s, u"port/qr-04"_s, u"port/patch-tun"_s,
                               u"port/vxlan-c0a8ff1a"_s})
        add(u"control-0/"_s + one);
    for (const QString &one : {u"port/vxlan-c0a8ff0f"_s, u"port/patch-tun"_s, u"port/qvo7035"_s, u"port/qvb7035"_s, u"port/tap7035"_s,
                               u"machine/red/vm-4"_s})
        add(u"compute-1/"_s + one);
    view.showSteps(steps, 8);
}

} // namespace

QList<Scene> insideScenes()
{
    return {
        {u"inside-article"_s, [](Stage &stage) { look(stage, u"article"_s); }},
        {u"inside-near"_s,
         [](Stage &stage) {
             look(stage, u"article"_s);
             choose(stage, u"compute-0/port/qvo"_s, 1.2);
         }},
        {u"inside-tunnel"_s,
         [](Stage &stage) {
             look(stage, u"article"_s);
             choose(stage, u"tunnel/vxlan/control-0/compute-1"_s, 0.7);
         }},
        {u"inside-trouble"_s, [](Stage &stage) { look(stage, u"article"_s, spoilArticle); }},
        {u"inside-path"_s, walk},
        {u"inside-far"_s, [](Stage &stage) { look(stage, u"six-nodes"_s); }},
        {u"inside-middle"_s,
         [](Stage &stage) {
             look(stage, u"six-nodes"_s);
             choose(stage, u"compute-2/bridge/br-int"_s, 0.5);
         }},
        {u"inside-six-near"_s,
         [](Stage &stage) {
             look(stage, u"six-nodes"_s);
             choose(stage, u"control-0/namespace/"_s, 1.1);
         }},
        {u"inside-empty"_s,
         [](Stage &stage) {
             stage.open(u"article"_s);
             stage.showPage(insidePage);
         }},
    };
}

} // namespace overlab::screenshots
