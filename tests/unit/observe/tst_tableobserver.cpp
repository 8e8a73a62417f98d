// SPDX-License-Identifier: GPL-3.0-or-later
// A table that is watched: it is told when it is another one, and whose its rows are is known anew with each design.
#include "engine/observe/tables/tableobserver.h"

#include <QJsonArray>
#include <QTest>

using namespace overlab::observe;
using namespace Qt::StringLiterals;

namespace {

/// One row, of whom its maker said.
class OneRow : public TableReader
{
public:
    explicit OneRow(QString owner) : m_owner(std::move(owner)) {}
    Table read() override { return {u"cat"_s, {u"mac"_s}, {{{u"fa:16:3e:00:00:01"_s}, m_owner}}}; }

private:
    QString m_owner;
};

QString ownerIn(const QJsonObject &sample)
{
    return sample.value(u"origins"_s).toArray().at(0).toString(u"not told"_s);
}

} // namespace

class tst_TableObserver : public QObject
{
    Q_OBJECT

private slots:
    void sameTable_isNotToldAgain();
    void newDesign_tellsNewOwners();
};

void tst_TableObserver::sameTable_isNotToldAgain()
{
    bool isMade = false;
    TableObserver observer([&]() -> std::unique_ptr<TableReader> { return std::exchange(isMade, true) ? nullptr : std::make_unique<OneRow>(u"red/a"_s); });

    QCOMPARE(ownerIn(observer.look()), u"red/a"_s);
    QCOMPARE(observer.look().keys(), QStringList{u"at"_s});
    QCOMPARE(ownerIn(observer.whole()), u"red/a"_s);
}

void tst_TableObserver::newDesign_tellsNewOwners()
{
    QString owner = u"red/a"_s;
    QString known;
    TableObserver observer([&]() -> std::unique_ptr<TableReader> {
        if (std::exchange(known, owner) == owner)
            return nullptr;
        return std::make_unique<OneRow>(owner);
    });
    observer.look();

    owner = u"red/b"_s;

    QCOMPARE(ownerIn(observer.look()), u"red/b"_s);
}

QTEST_APPLESS_MAIN(tst_TableObserver)
#include "tst_tableobserver.moc"
