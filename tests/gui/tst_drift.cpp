// SPDX-License-Identifier: GPL-3.0-or-later
// What the window offers where a lab is not as it was made: repair it, or adopt into the design that something is gone.
#include "tests/gui/livewindow.h"

#include <QMenu>
#include <QPushButton>

using namespace overlab;
using namespace overlab::testing;
using design::ObjectId;
using design::ObjectKind;

namespace {

const ObjectId vm1{ObjectKind::Machine, u"red"_s, u"vm-1"_s};
const ObjectId vm2{ObjectKind::Machine, u"red"_s, u"vm-2"_s};

QJsonObject drift(const QString &kind, const QString &subject, const QString &object, const QString &is)
{
    return {{u"place"_s, u"compute-0"_s}, {u"kind"_s, kind}, {u"subject"_s, subject}, {u"object"_s, object}, {u"is"_s, is}};
}

const QJsonObject portOf1 = drift(u"port"_s, u"qvo1"_s, u"red/vm-1"_s, u"different"_s);
const QJsonObject loss = drift(u"machine"_s, u"red/vm-2"_s, u"red/vm-2"_s, u"missing"_s);

} // namespace

class tst_Drift : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_live = std::make_unique<LiveWindow>(); }
    void cleanup() { m_live.reset(); }
    void asMade_offersNothing();
    void repair_appliesWhatWasApplied();
    void repair_saysWhenOthersAreMended();
    void lostMachine_canBeAdopted();
    void labPage_repairs();

private:
    void tell(const QJsonArray &drift)
    {
        QJsonArray machines;
        for (const QString &name : {u"vm-1"_s, u"vm-2"_s})
            machines.append(QJsonObject{{u"tenant"_s, u"red"_s}, {u"name"_s, name}, {u"state"_s, u"running"_s}});
        m_live->engine().answer(u"lab.status"_s, {{u"lab"_s, u"article"_s}, {u"state"_s, u"running"_s}, {u"vms"_s, machines}, {u"drift"_s, drift}});
        m_live->refresh();
        if (drift.isEmpty()) {
            QTRY_COMPARE(m_live->app().canvas->canvas().stateOf(vm1).value_or(views::ObjectState()).kind, views::StateKind::Running);
            return;
        }
        const ObjectId id = drift.first()[u"object"_s].toString() == vm1.object() ? vm1 : vm2;
        QTRY_COMPARE(m_live->app().canvas->canvas().stateOf(id).value_or(views::ObjectState()).kind, views::StateKind::Drifted);
    }
    /// Its words; empty: the menu does not have it. Triggered when \a isWanted.
    QString offered(const ObjectId &id, const QString &name, bool isWanted = false)
    {
        m_live->select(id);
        m_live->app().openMenu(id);
        auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return u"no menu"_s;
        QString text;
        const QList<QAction *> actions = menu->actions();
        for (QAction *const action : actions) {
            if (action->objectName() != name)
                continue;
            text = action->text();
            if (isWanted)
                action->trigger();
        }
        menu->close();
        return text;
    }
    int applies() { return int(m_live->engine().calls().count(u"lab.apply"_s)); }

    std::unique_ptr<LiveWindow> m_live;
};

void tst_Drift::asMade_offersNothing()
{
    tell({});
    QCOMPARE(offered(vm1, u"repair"_s), QString());
    QCOMPARE(offered(vm1, u"adopt"_s), QString());
}

void tst_Drift::repair_appliesWhatWasApplied()
{
    tell({portOf1});
    QVERIFY(m_live->app().canvas->canvas().stateOf(vm1)->reason.contains(u"qvo1"_s));
    m_live->select(vm2);
    m_live->app().canvas->duplicateSelected(); // drawn since: not meant
    QCOMPARE(offered(vm2, u"repair"_s), QString());
    QCOMPARE(offered(vm1, u"adopt"_s), QString());
    QCOMPARE(offered(vm1, u"repair"_s, true), u"Repair red/vm-1"_s);
    QTRY_COMPARE(applies(), 1);
    QFile file(u"" OVERLAB_EXAMPLES "/article.yaml"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(m_live->engine().params(u"lab.apply"_s).value(u"text"_s).toString(), QString::fromUtf8(file.readAll()));
}

void tst_Drift::repair_saysWhenOthersAreMended()
{
    tell({portOf1, loss});
    QCOMPARE(offered(vm1, u"repair"_s), u"Repair red/vm-1 and all else that differs"_s);
}

void tst_Drift::lostMachine_canBeAdopted()
{
    tell({loss});
    const design::Design before = m_live->app().drawing();
    QCOMPARE(offered(vm2, u"adopt"_s, true), u"Adopt that red/vm-2 is gone"_s);
    QVERIFY(!contains(m_live->app().drawing(), vm2));
    QVERIFY(contains(m_live->app().drawing(), vm1));
    QCOMPARE(applies(), 0);
    QVERIFY(m_live->app().action("undo")->text().contains(u"Adopt that red/vm-2 is gone"_s));
    m_live->app().action("undo")->trigger();
    QCOMPARE(m_live->app().drawing(), before);
}

void tst_Drift::labPage_repairs()
{
    tell({portOf1});
    m_live->showPage(4);
    auto *const repair = m_live->app().find<QPushButton>(u"repair"_s);
    QVERIFY(repair && repair->isEnabled());
    QTest::mouseClick(repair, Qt::LeftButton);
    QTRY_COMPARE(applies(), 1);
}

QTEST_MAIN(tst_Drift)

#include "tst_drift.moc"
