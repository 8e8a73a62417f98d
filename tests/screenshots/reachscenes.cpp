// SPDX-License-Identifier: GPL-3.0-or-later
// Who reaches whom, before and after it was asked.
#include "tests/screenshots/labwords.h"
#include "tests/screenshots/scenes.h"

#include "engine/design/designreader.h"
#include "views/reach/reachview.h"

#include <QCheckBox>
#include <QFile>
#include <QJsonArray>
#include <QTableView>

namespace overlab::screenshots {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype strict = 3; ///< a machine whose packet filter lets nothing in from others
constexpr qsizetype lost = 1;   ///< one that should reach all and does not reach the next

QJsonObject cell(qsizetype from, qsizetype to)
{
    const bool isMeant = to != strict || from == to;
    const bool isLost = from == lost && to == lost + 1;
    QJsonObject expected{{u"arrives"_s, isMeant}, {u"answered"_s, isMeant}};
    if (!isMeant)
        expected.insert(u"code"_s, u"no-ingress-rule"_s);
    QJsonObject cell{{u"outcome"_s, isMeant && !isLost ? u"delivered"_s : u"dropped"_s}, {u"expected"_s, expected}};
    if (isLost || !isMeant)
        cell.insert(u"place"_s, u"compute-1"_s);
    return cell;
}

QJsonObject matrix(const QJsonObject &asked, const QStringList &machines)
{
    QJsonArray rows;
    for (qsizetype from = 0; from < machines.size(); ++from) {
        QJsonArray row;
        for (qsizetype to = 0; to < machines.size(); ++to)
            row.append(cell(from, to));
        rows.append(row);
    }
    return {{u"protocol"_s, asked.value(u"protocol")}, {u"port"_s, asked.value(u"port")}, {u"find"_s, true},
            {u"machines"_s, QJsonArray::fromStringList(machines)}, {u"rows"_s, rows}};
}

/// \a isLow: the dock is as low as all docks are when a person only chooses its tab.
void open(Stage &stage, const QString &example, bool isLow = false)
{
    QFile file(u":/examples/%1.yaml"_s.arg(example));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no example");
    const QByteArray text = file.readAll();
    const design::Design design = design::readDesign(text, example).design;
    QStringList machines;
    for (const design::Tenant &tenant : design.tenants) {
        for (const design::Machine &machine : tenant.vms)
            machines.append(tenant.name + u'/' + machine.name);
    }
    stage.runLab(example, labStatus(design));
    stage.engine().handle(u"lab.reachability"_s, [machines](const QJsonObject &asked) { return matrix(asked, machines); });
    stage.openText(text, example);
    if (isLow)
        stage.raiseDock(u"reachability-dock"_s);
    else
        stage.action(u"reachability"_s)->trigger();
    auto *const view = stage.find<views::ReachView>();
    stage.waitFor("the lab", [view] { return view->findChild<QAction *>(u"reachFind"_s)->isEnabled(); });
}

void ask(Stage &stage, const QString &example, bool isLow = false)
{
    open(stage, example, isLow);
    auto *const view = stage.find<views::ReachView>();
    view->findChild<QAction *>(u"reachFind"_s)->trigger();
    stage.waitFor("the matrix", [view] { return view->model().rowCount() > 0; });
    stage.settle();
}

} // namespace

QList<Scene> reachScenes()
{
    return {
        {u"reach-none"_s,
         [](Stage &stage) {
             stage.open(u"article"_s);
             stage.raiseDock(u"reachability-dock"_s);
         }},
        {u"reach-new"_s, [](Stage &stage) { open(stage, u"article"_s); }},
        {u"reach-asked"_s, [](Stage &stage) { ask(stage, u"article"_s); }},
        {u"reach-many"_s, [](Stage &stage) { ask(stage, u"six-nodes"_s); }},
        {u"reach-low"_s, [](Stage &stage) { ask(stage, u"article"_s, true); }},
        {u"reach-differences"_s,
         [](Stage &stage) {
             ask(stage, u"six-nodes"_s);
             stage.find<QCheckBox>(u"reachOddOnly"_s)->setChecked(true);
             stage.settle();
         }},
    };
}

} // namespace overlab::screenshots
