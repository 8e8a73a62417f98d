// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a design's checks, and checks that follow the edits of what they name.
#include "engine/design/designreader.h"
#include "engine/design/editing/checking.h"
#include "engine/design/editing/moving.h"
#include "engine/design/editing/removing.h"
#include "engine/design/editing/renaming.h"
#include "engine/design/validation/validation.h"

#include <QtTest>

using namespace overlab;
using namespace overlab::design;
using namespace Qt::StringLiterals;

namespace {

constexpr auto text = R"(overlab: 1
name: small
external:
  - {name: public, type: flat, cidr: 100.64.1.0/24, gateway: 100.64.1.254}
tenants:
  - name: red
    networks: [{name: net, subnets: [{cidr: 10.0.0.0/24}]}]
    vms:
      - {name: a, interfaces: [{network: net}]}
      - {name: b, interfaces: [{network: net}]}
  - name: blue
    networks: [{name: net, subnets: [{cidr: 10.0.0.0/24}]}]
    vms:
      - {name: a, interfaces: [{network: net}]}
checks:
  - {name: web, from: red/a, to: red/b, protocol: tcp, port: 80}
  - {name: out, from: red/b, to: outside}
)";

Design drawn()
{
    return readDesign(text, u"small.yaml"_s).design;
}

QStringList linesOf(const Design &design)
{
    QStringList lines;
    for (const Check &check : design.checks)
        lines << u"%1: %2 %3"_s.arg(check.name, check.from, check.to);
    return lines;
}

} // namespace

class tst_Checking : public QObject
{
    Q_OBJECT

private slots:
    void ends_areMachinesAndOutside();
    void end_isWhatAPersonMeans();
    void freshCheck_isValid();
    void freshCheck_withoutMachinesIsEmpty();
    void added_hasAFreeName();
    void changed_isOnlyTheOne();
    void removed_areThose();
    void protocol_bringsItsPort();
    void renaming_carriesChecksAlong();
    void removing_takesChecksAlong();
    void moving_carriesChecksAlong();
};

void tst_Checking::ends_areMachinesAndOutside()
{
    QCOMPARE(checkEnds(drawn()), (QStringList{u"red/a"_s, u"red/b"_s, u"blue/a"_s, u"outside"_s}));
    Design inside = drawn();
    inside.externals.clear();
    QVERIFY(!checkEnds(inside).contains(u"outside"_s));
}

void tst_Checking::end_isWhatAPersonMeans()
{
    QCOMPARE(checkEnd(drawn(), u" red/a "_s, false), u"red/a"_s);
    QCOMPARE(checkEnd(drawn(), u"b"_s, false), u"red/b"_s);
    QVERIFY(!checkEnd(drawn(), u"a"_s, false)); // two tenants have one
    QVERIFY(!checkEnd(drawn(), u"red/gone"_s, true));
    QVERIFY(!checkEnd(drawn(), {}, true));
    QVERIFY(!checkEnd(drawn(), u"10.0.0.9"_s, false));
    QCOMPARE(checkEnd(drawn(), u"10.0.0.9"_s, true), u"10.0.0.9"_s);
    QCOMPARE(checkEnd(drawn(), u"outside"_s, false), u"outside"_s);
}

void tst_Checking::freshCheck_isValid()
{
    const AddedCheck first = withCheck(drawn(), freshCheck(drawn()));
    const AddedCheck second = withCheck(first.design, freshCheck(first.design));

    QCOMPARE(first.number, 2);
    QCOMPARE(linesOf(second.design).mid(2), (QStringList{u"check-1: red/a red/b"_s, u"check-2: red/a red/b"_s}));
    QVERIFY(!hasErrors(validateDesign(second.design)));
}

void tst_Checking::freshCheck_withoutMachinesIsEmpty()
{
    const Check check = freshCheck(Design());

    QVERIFY(check.from.isEmpty());
    QCOMPARE(check.name, u"check-1"_s);
}

void tst_Checking::added_hasAFreeName()
{
    Check check = drawn().checks.first();
    check.name = u"red/a → red/b, icmp"_s;
    Design design = withCheck(drawn(), check).design;
    design = withCheck(design, check).design;
    check.name = u"web"_s;
    design = withCheck(design, check).design;

    QStringList names;
    for (const Check &one : std::as_const(design.checks))
        names << one.name;
    QCOMPARE(names.mid(2), (QStringList{u"red/a → red/b, icmp"_s, u"red/a → red/b, icmp-1"_s, u"web-1"_s}));
    QVERIFY(!isCheckNameFree(design, 0, u"out"_s));
    QVERIFY(isCheckNameFree(design, 0, u"web"_s)); // its own
}

void tst_Checking::changed_isOnlyTheOne()
{
    Check check = drawn().checks.at(1);
    check.expect = CheckExpectation::Drop;

    const Design design = withCheckChanged(drawn(), 1, check);

    QCOMPARE(design.checks.at(0), drawn().checks.at(0));
    QCOMPARE(design.checks.at(1), check);
    QCOMPARE(withCheckChanged(drawn(), 2, check).checks, drawn().checks);
}

void tst_Checking::removed_areThose()
{
    QCOMPARE(linesOf(withoutChecks(drawn(), {0})), QStringList{u"out: red/b outside"_s});
    QVERIFY(withoutChecks(drawn(), {0, 1}).checks.isEmpty());
    QCOMPARE(withoutChecks(drawn(), {7}).checks.size(), 2);
}

void tst_Checking::protocol_bringsItsPort()
{
    Check check = withProtocol(drawn().checks.at(1), CheckProtocol::Udp);
    QCOMPARE(check.port, 80);
    check.port = 53;
    check = withProtocol(check, CheckProtocol::Tcp);
    QCOMPARE(check.port, 53);
    check = withProtocol(check, CheckProtocol::Icmp);
    QVERIFY(!check.port);
}

void tst_Checking::renaming_carriesChecksAlong()
{
    const Design machine = renamed(drawn(), {ObjectKind::Machine, u"red"_s, u"b"_s}, u"server"_s);
    QCOMPARE(linesOf(machine), (QStringList{u"web: red/a red/server"_s, u"out: red/server outside"_s}));
    const Design tenant = renamed(drawn(), {ObjectKind::Tenant, {}, u"red"_s}, u"green"_s);
    QCOMPARE(linesOf(tenant), (QStringList{u"web: green/a green/b"_s, u"out: green/b outside"_s}));
    QCOMPARE(linesOf(renamed(drawn(), {ObjectKind::Machine, u"blue"_s, u"a"_s}, u"x"_s)), linesOf(drawn()));
}

void tst_Checking::removing_takesChecksAlong()
{
    QCOMPARE(linesOf(without(drawn(), {ObjectId{ObjectKind::Machine, u"red"_s, u"a"_s}})), QStringList{u"out: red/b outside"_s});
    QVERIFY(without(drawn(), {ObjectId{ObjectKind::Tenant, {}, u"red"_s}}).checks.isEmpty());
    QCOMPARE(without(drawn(), {ObjectId{ObjectKind::Machine, u"blue"_s, u"a"_s}}).checks.size(), 2);
}

void tst_Checking::moving_carriesChecksAlong()
{
    const auto result = movedToTenant(drawn(), {ObjectId{ObjectKind::Machine, u"red"_s, u"b"_s}}, u"blue"_s);

    QCOMPARE(linesOf(result.design), (QStringList{u"web: red/a blue/b"_s, u"out: blue/b outside"_s}));
}

QTEST_APPLESS_MAIN(tst_Checking)
#include "tst_checking.moc"
