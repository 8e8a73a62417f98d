// SPDX-License-Identifier: GPL-3.0-or-later
// What rules with physdev see of a packet that a bridge forwards, that came in over one, and that
// never did.
#include "tests/unit/path/walked.h"

using namespace overlab;
using namespace overlab::path;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

class tst_BridgePorts : public QObject
{
    Q_OBJECT

private slots:
    void rule_data();
    void rule();
};

void tst_BridgePorts::rule_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("bridged");    // tap1 to qvb1
    QTest::addColumn<bool>("onlyCameIn"); // tap1, then routed
    QTest::addColumn<bool>("routed");
    const auto row = [](const char *words, bool bridged, bool onlyCameIn, bool routed) {
        QTest::newRow(words) << QString::fromLatin1(words) << bridged << onlyCameIn << routed;
    };
    row("--physdev-in tap1", true, true, false);
    row("--physdev-in tap+", true, true, false);
    row("--physdev-in tap2", false, false, false);
    row("! --physdev-in tap2", true, true, true);
    row("--physdev-out qvb1", true, false, false);
    row("! --physdev-out qvb2", true, false, true);
    row("--physdev-is-bridged", true, false, false);
    row("! --physdev-is-bridged", false, true, true);
    row("--physdev-is-in", true, true, false);
    row("--physdev-is-out", true, false, false);
    row("--physdev-in tap1 --physdev-is-bridged", true, false, false);
}

void tst_BridgePorts::rule()
{
    QFETCH(const QString, words);
    const SavedRules rules = filter({u"FORWARD -m physdev %1 -j DROP"_s.arg(words)});
    const auto fits = [&rules](const QString &in, const QString &out) {
        TraversalContext context = between(u"qbr"_s, u"qbr"_s);
        context.physIn = in;
        context.physOut = out;
        return traverse(rules, Hook::Forward, packetOf(Protocol::Udp), context).verdict ==
               Verdict::Drop;
    };
    QTEST(fits(u"tap1"_s, u"qvb1"_s), "bridged");
    QTEST(fits(u"tap1"_s, {}), "onlyCameIn");
    QTEST(fits({}, {}), "routed");
    if (words == "--physdev-in tap2"_L1)
        QVERIFY(fits({}, u"qvb1"_s)); // xt_physdev.c looks at the name only where there is one
}

QTEST_APPLESS_MAIN(tst_BridgePorts)
#include "tst_bridgeports.moc"
