// SPDX-License-Identifier: GPL-3.0-or-later
// A lab of the test's own, driven through the real overlabctl as a person would: its own folder for
// states, its own name, ended however the test ends. What the lab consisted of is written down while
// it runs (labtrace.h), so that a test can ask afterwards whether anything is left.
#pragma once

#include "tests/support/labtrace.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTest>

#include <functional>
#include <memory>

namespace overlab::testing {

/// How a program ended; status -1: not within its time limit, or by a signal.
struct Outcome
{
    int status = -1;
    QByteArray output;
    QByteArray errors;

    QJsonObject json() const;
    QByteArray said() const { return "status " + QByteArray::number(status) + "\n" + output + errors; }
};

/// True as soon as \a condition is, asked again and again; false after \a milliseconds.
bool eventually(int milliseconds, const std::function<bool()> &condition);

/// The lines of \a text.
QStringList linesOf(const QByteArray &text);

/// The object of \a array whose "name" is \a name.
QJsonObject named(const QJsonArray &array, const QString &name);

class LabFixture
{
public:
    /// The lab's name is \a subject and the number of the test's process. Nothing runs yet.
    explicit LabFixture(const QString &subject);
    ~LabFixture();
    LabFixture(const LabFixture &) = delete;
    LabFixture &operator=(const LabFixture &) = delete;

    /// Why labs cannot be made here at all; empty when they can.
    static QByteArray hindrance();

    const QString &name() const { return m_name; }
    static QString program(); ///< overlabctl
    static QString statesFolder();
    QString folder() const { return statesFolder() + u'/' + m_name; }
    /// Writes a design to a file of its own and returns its path.
    QString file(const QByteArray &design) const;

    /// overlabctl with \a arguments (a "--lab NAME" is put in), to its end.
    Outcome run(const QStringList &arguments, const QByteArray &input = {}, int seconds = 120) const;
    /// The same, running on beside the test.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    /// apply --json of a design, or of a design file.
    Outcome apply(const QByteArray &design);
    Outcome applyFile(const QString &path);
    /// exec PLACE -- sh -c SCRIPT
    Outcome shell(const QString &place, const QString &script, int seconds = 60) const;
    Outcome exec(const QString &place, const QStringList &command, const QByteArray &input = {}) const;
    /// Answers that came to \a count echo requests; -1 when it could not be tried.
    int answers(const QString &from, const QString &to, int count = 2) const;
    QJsonObject status() const;
    /// The status without the traffic, which grows by itself.
    QJsonObject stillStatus() const;
    QJsonObject machine(const QString &name) const;
    QJsonObject network(const QString &name) const;

    /// PID 1 of the lab and the engine in it, as the host sees them; 0 when there is none.
    pid_t initPid() const;
    pid_t enginePid() const;

    /// Writes down what the lab consists of now, for leftovers().
    void observe() { m_trace.add(initPid()); }
    /// Destroys the lab and says what is left of all that was observed; empty when nothing is.
    QString end();
    /// What is left without destroying it first.
    QString leftovers() const { return m_trace.leftovers(folder(), m_name); }

private:
    QStringList withLab(const QStringList &arguments) const;

    const QString m_name;
    LabTrace m_trace;
};

} // namespace overlab::testing

/// First line of initTestCase(): skips where no lab can be made, with the reason.
#define OVERLAB_SKIP_WITHOUT_LABS()                                                                \
    if (const QByteArray reason = overlab::testing::LabFixture::hindrance(); !reason.isEmpty())    \
    QSKIP(reason.constData())

/// That \a outcome ended with status 0; shows what was said otherwise.
#define VERIFY_DONE(outcome)                                                                       \
    do {                                                                                           \
        const overlab::testing::Outcome &done = (outcome);                                         \
        QVERIFY2(done.status == 0, done.said().constData());                                       \
    } while (false)
