// SPDX-License-Identifier: GPL-3.0-or-later
// What only root can arrange: a chroot as the world to start in, a user who may not have a lab, and
// the host probe as both. Skipped for others.
#include "tests/service/launch/labfixture.h"

#include <memory>

using namespace Qt::StringLiterals;
using namespace overlab::testing;

class tst_LaunchRoot : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void start_inChroot_keepsTheHostClean();
    void start_withoutSubordinateIds_saysWhatToDo();
    void start_withoutUserNamespaces_saysWhatToDo();
    void realEngine_answers();
    void doctor_asRootAndUser();

private:
    std::unique_ptr<LabFixture> m_fixture;
};

void tst_LaunchRoot::initTestCase()
{
    if (geteuid() != 0)
        QSKIP("needs root: arranges chroots and other users");
}

void tst_LaunchRoot::init()
{
    m_fixture = std::make_unique<LabFixture>();
}

void tst_LaunchRoot::cleanup()
{
    m_fixture.reset();
}

void tst_LaunchRoot::start_inChroot_keepsTheHostClean()
{
    // A root folder that is no mount, on a shared mount, as bare as a fresh debootstrap and odd
    // where the lab puts its own: /run is a link, /var/lib holds a name with a space and a dangling
    // link, /dev has a null and nothing else, /tmp, /sys and /var/cache are missing.
    const QString script = uR"sh(
set -e
mount --make-rshared /
root=$0/root; programs=$1
mkdir -p $root/usr $root/proc $root/dev $root/etc $root/opt $root/real-run \
    "$root/var/lib/odd name" $root/var/log
for link in bin sbin lib lib64; do ln -s usr/$link $root/$link; done
ln -s real-run $root/run
ln -s nowhere "$root/var/lib/dangling"
mount --bind /usr $root/usr
mount -t proc proc $root/proc
mknod -m 666 $root/dev/null c 1 3
mount --bind /etc $root/etc
cp $programs/* $root/opt
before=$(cat /proc/self/mountinfo)
chroot $root env OVERLAB_STATE_DIR=/labs /opt/launcher --start --lab alpha
[ "$before" = "$(cat /proc/self/mountinfo)" ] || { echo 'mounts reached the host' >&2; exit 9; }
pid=$(chroot $root env OVERLAB_STATE_DIR=/labs /opt/launcher --list | cut -f3)
nsenter -t $pid -a sh -ec 'hostname; test -d "/var/lib/odd name"; test -d /run/nodes; test -d /var/cache/libvirt;
    test -c /dev/ptmx; ls /sys/class/net; touch /tmp/a; touch /dev/shm/a; test ! -e /work;
    unshare -m --propagation slave true; ip netns add a'
chroot $root env OVERLAB_STATE_DIR=/labs /opt/launcher --destroy --lab alpha
)sh"_s;
    QTemporaryDir place;

    const Outcome tried =
        run(u"unshare"_s, {u"--mount"_s, u"--propagation"_s, u"private"_s, u"bash"_s, u"-c"_s,
                           script, place.path(), m_fixture->programFolder()});

    QVERIFY2(tried.status == 0, tried.errors + tried.output);
    QVERIFY(tried.output.contains("alpha\n"));
    QVERIFY(tried.output.contains("\"gone\":true"));
}

void tst_LaunchRoot::start_withoutSubordinateIds_saysWhatToDo()
{
    const Outcome tried =
        run(QStringLiteral(AS_USER),
            {u"--no-subids"_s, u"--reach"_s, QStringLiteral(BINARY_FOLDER), u"--"_s,
             QStringLiteral(OVERLABD), u"--start"_s, u"--lab"_s, u"alpha"_s});

    QCOMPARE(tried.status, 1);
    QCOMPARE(tried.error().value(u"code"_s).toString(), u"NotSupported"_s);
    QCOMPARE(tried.error().value(u"subject"_s).toString(), u"/etc/subuid"_s);
    QVERIFY(tried.error()
                .value(u"detail"_s)
                .toString()
                .contains(u"usermod --add-subuids 100000-165535 overlab-test"));
}

void tst_LaunchRoot::start_withoutUserNamespaces_saysWhatToDo()
{
    // A user namespace in which no further one may be made: what a hardened host answers.
    const QString script = uR"sh(
set -e
chmod 755 $(dirname $0); chown 100001 $1
unshare --user sleep 20 & holder=$!
while [ "$(readlink /proc/$holder/ns/user)" = "$(readlink /proc/self/ns/user)" ]; do sleep 0.01; done
for map in uid_map gid_map; do env printf '0 0 1\n1 100001 1\n' > /proc/$holder/$map; done
status=0
nsenter -t $holder -U sh -c 'echo 0 > /proc/sys/user/max_user_namespaces
    exec setpriv --reuid 1 --regid 1 --clear-groups \
        env HOME=/tmp OVERLAB_STATE_DIR="$1" "$0" --start --lab alpha' "$0" "$1" || status=$?
kill $holder
exit $status
)sh"_s;
    QTemporaryDir labs;

    const Outcome tried = run(u"bash"_s, {u"-c"_s, script, m_fixture->launcher(), labs.path()});

    QVERIFY2(!tried.error().isEmpty(), tried.errors + tried.output);
    QCOMPARE(tried.error().value(u"code"_s).toString(), u"NotSupported"_s);
    QVERIFY2(tried.error().value(u"detail"_s).toString().contains(u"max_user_namespaces"),
             tried.output);
}

void tst_LaunchRoot::realEngine_answers()
{
    const QString engine = QStringLiteral(OVERLABD);

    const Outcome started = run(engine, {u"--start"_s, u"--lab"_s, u"real"_s});
    QVERIFY2(started.status == 0, started.output);
    const Outcome outside = run(engine, {u"--lab"_s, u"real"_s});
    const Outcome destroyed = run(engine, {u"--destroy"_s, u"--lab"_s, u"real"_s});

    QCOMPARE(outside.error().value(u"code"_s).toString(), u"NotSupported"_s);
    QCOMPARE(destroyed.status, 0);
}

void tst_LaunchRoot::doctor_asRootAndUser()
{
    const QString doctor = QStringLiteral(OVERLABD);
    const Outcome asRoot = run(doctor, {u"--doctor"_s, u"--json"_s});
    const Outcome asUser =
        run(QStringLiteral(AS_USER), {u"--reach"_s, QStringLiteral(BINARY_FOLDER), u"--"_s, doctor,
                                      u"--doctor"_s, u"--json"_s});

    for (const Outcome &outcome : {asRoot, asUser}) {
        QCOMPARE(outcome.status, 0);
        QHash<QString, QString> states;
        const QJsonArray findings = outcome.json().value(u"findings"_s).toArray();
        for (const QJsonValue &finding : findings)
            states.insert(finding.toObject().value(u"key"_s).toString(),
                          finding.toObject().value(u"state"_s).toString());
        QVERIFY(states.size() > 20);
        for (const QString &key : {u"kernel"_s, u"bridge"_s, u"veth"_s, u"ip"_s})
            QCOMPARE(states.value(key), u"ok"_s);
        QVERIFY(states.contains(u"netem"_s));
        QVERIFY(states.contains(u"ovs-datapath"_s));
    }
}

QTEST_GUILESS_MAIN(tst_LaunchRoot)
#include "tst_launchroot.moc"
