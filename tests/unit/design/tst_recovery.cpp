// SPDX-License-Identifier: GPL-3.0-or-later
// What was not saved is offered again when its application is gone, and only then.
#include "engine/design/recovery.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace overlab::design;
using namespace Qt::StringLiterals;

namespace {

const QByteArray drawn = "overlab: 1\nname: file\n";
const QString original = u"/home/me/a.yaml"_s;

} // namespace

class tst_Recovery : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void unsaved_isOfferedWhenItsOwnerIsGone();
    void killed_isOffered();
    void laterState_takesThePlace();
    void forgotten_isNotOffered();
    void discarded_isNotOfferedAgain();
    void foreignFiles_areNotOffered();

private:
    QString folder() const { return m_folder->filePath(u"recovery"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Recovery::unsaved_isOfferedWhenItsOwnerIsGone()
{
    QVERIFY(recoveriesIn(folder()).isEmpty());
    {
        RecoveryFile file(folder());
        file.keep(original, drawn);

        QVERIFY(recoveriesIn(folder()).isEmpty());
    }

    const QList<Recovery> found = recoveriesIn(folder());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().original, original);
    QCOMPARE(found.first().text, drawn);
}

void tst_Recovery::killed_isOffered()
{
    const pid_t child = fork();
    if (child == 0) {
        RecoveryFile file(folder());
        file.keep({}, drawn);
        kill(getpid(), SIGKILL);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));

    const QList<Recovery> found = recoveriesIn(folder());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().original, QString());
    QCOMPARE(found.first().text, drawn);
}

void tst_Recovery::laterState_takesThePlace()
{
    {
        RecoveryFile first(folder());
        RecoveryFile second(folder());
        first.keep(original, "first");
        second.keep(original, "of another window");
        first.keep(original, "second");
    }

    QByteArrayList texts;
    for (const Recovery &recovery : recoveriesIn(folder()))
        texts.append(recovery.text);
    std::sort(texts.begin(), texts.end());
    QCOMPARE(texts, (QByteArrayList{"of another window", "second"}));
}

void tst_Recovery::forgotten_isNotOffered()
{
    {
        RecoveryFile file(folder());
        file.forget(); // nothing yet
        file.keep(original, drawn);
        file.forget();
    }

    QVERIFY(recoveriesIn(folder()).isEmpty());
    QVERIFY(QDir(folder()).isEmpty());
}

void tst_Recovery::discarded_isNotOfferedAgain()
{
    {
        RecoveryFile file(folder());
        file.keep(original, drawn);
    }

    discard(recoveriesIn(folder()).first());

    QVERIFY(recoveriesIn(folder()).isEmpty());
}

void tst_Recovery::foreignFiles_areNotOffered()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile file(folder() + u"/mine.yaml"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(drawn);
    file.close();

    QVERIFY(recoveriesIn(folder()).isEmpty());
}

QTEST_APPLESS_MAIN(tst_Recovery)
#include "tst_recovery.moc"
