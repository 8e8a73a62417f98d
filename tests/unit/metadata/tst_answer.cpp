// SPDX-License-Identifier: GPL-3.0-or-later
// The metadata service's answers, as Nova's service gives them to EC2's and OpenStack's clients.
#include "engine/metadata/answer.h"
#include "tests/support/designs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace overlab;
using namespace overlab::metadata;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

namespace {

/// Red and green have the same addresses; the networks' indexes follow the file.
constexpr auto drawn = R"(overlab: 1
name: test
settings: {domain: lab.example}
images: [{name: debian, file: debian.qcow2}]
external: [{name: public, cidr: 203.0.113.0/24}]
tenants:
  - name: red
    networks:
      - {name: lan, mtu: 1400, subnets: [{cidr: 10.0.0.0/24, dns: [192.0.2.53]}]}
      - {name: fixed, subnets: [{cidr: 10.0.1.0/24, gateway: 10.0.1.254, dhcp: false, dns: [192.0.2.53, 192.0.2.54], routes: [{to: 172.20.0.0/16, via: 10.0.1.7}]}]}
    security-groups: [{name: web}]
    routers: [{name: r, interfaces: [lan, fixed], external: {network: public}}]
    vms:
      - name: Web_1
        image: debian
        vcpus: 2
        memory: 1GiB
        user-data: |
          #cloud-config
          # Grüße
        ssh-keys:
          - ssh-ed25519 AAAAC3Nz me@home
          - ssh-rsa AAAAB3Nz
          - ssh-rsa AAAAB3NzaC1 a/b = c/
          - ssh-rsa AAAAB3NzaC2 me@home
        interfaces:
          - {network: lan, address: 10.0.0.10, mac: "fa:16:3e:00:00:10", security-groups: [default, web]}
          - {network: fixed, address: 10.0.1.10, mac: "fa:16:3e:00:01:10", floating-ip: 203.0.113.20}
      - {name: light, type: namespace, interfaces: [{network: lan, address: 10.0.0.11}]}
  - name: green
    networks: [{name: lan, subnets: [{cidr: 10.0.0.0/24}]}]
    vms: [{name: other, interfaces: [{network: lan, address: 10.0.0.10}]}]
)";

constexpr int redLan = 0;
constexpr int redFixed = 1;
constexpr int greenLan = 2;

const blueprint::Topology &topology()
{
    static const blueprint::Topology resolved = resolveText(drawn).topology;
    return resolved;
}

Answer ask(const QString &path, const QString &client = u"10.0.0.10"_s,
           const QList<int> &networks = {redLan, redFixed}, bool isRead = true)
{
    return answer(topology(), networks, *Ipv4Address::parse(client), {path, isRead});
}

QJsonObject document(const QString &name, const QString &version = u"latest"_s,
                     const QString &client = u"10.0.0.10"_s)
{
    const Answer said = ask(u"/openstack/%1/%2"_s.arg(version, name), client);
    return said.contentType == "application/json" ? QJsonDocument::fromJson(said.body).object()
                                                  : QJsonObject();
}

} // namespace

class tst_Answer : public QObject
{
    Q_OBJECT

private slots:
    void asker_isExactlyOne_data();
    void asker_isExactlyOne();
    void ec2_data();
    void ec2();
    void openStack_data();
    void openStack();
    void notThere_data();
    void notThere();
    void writing_isRefused();
    void metaData_isTheMachines();
    void metaData_ofAnOldVersionHasLess();
    void networkData_hasLinksAndNetworks();
    void everyListedPath_isThere_data();
    void everyListedPath_isThere();
};

void tst_Answer::asker_isExactlyOne_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QList<int>>("networks");
    QTest::addColumn<QString>("machine"); ///< empty: nobody

    QTest::newRow("in its network") << u"10.0.0.10"_s << QList<int>{redLan} << u"red/Web_1"_s;
    QTest::newRow("behind its router")
        << u"10.0.1.10"_s << QList<int>{redLan, redFixed} << u"red/Web_1"_s;
    QTest::newRow("the same address in another tenant")
        << u"10.0.0.10"_s << QList<int>{greenLan} << u"green/other"_s;
    QTest::newRow("nobody's address") << u"10.0.0.99"_s << QList<int>{redLan} << QString();
    QTest::newRow("another network's address") << u"10.0.1.10"_s << QList<int>{redLan} << QString();
    QTest::newRow("the router's address") << u"10.0.0.1"_s << QList<int>{redLan} << QString();
    QTest::newRow("a floating address")
        << u"203.0.113.20"_s << QList<int>{redLan, redFixed} << QString();
    QTest::newRow("two machines") << u"10.0.0.10"_s << QList<int>{redLan, greenLan} << QString();
}

void tst_Answer::asker_isExactlyOne()
{
    QFETCH(const QString, client);
    QFETCH(const QList<int>, networks);
    QFETCH(const QString, machine);

    const blueprint::ResolvedMachine *const found =
        askingMachine(topology(), networks, *Ipv4Address::parse(client));

    QCOMPARE(found ? found->object() : QString(), machine);
    QCOMPARE(ask(u"/latest/meta-data/"_s, client, networks).status, found ? 200 : 404);
    QCOMPARE(ask(u"/"_s, client, networks).status, found ? 200 : 404);
}

void tst_Answer::ec2_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *path, const QByteArray &body) {
        QTest::newRow(path) << QString::fromLatin1(path) << body;
    };
    const QByteArray versions = "1.0\n2007-01-19\n2007-03-01\n2007-08-29\n2007-10-10\n2007-12-15\n"
                                "2008-02-01\n2008-09-01\n2009-04-04\nlatest";
    const QByteArray folder =
        "ami-id\nami-launch-index\nami-manifest-path\nblock-device-mapping/\nhostname\n"
        "instance-action\ninstance-id\ninstance-type\nlocal-hostname\nlocal-ipv4\nplacement/\n"
        "public-hostname\npublic-ipv4\npublic-keys/\nreservation-id\nsecurity-groups";
    row("/", versions);
    row("", versions);
    row("/ec2", versions);
    row("/latest", "meta-data/\nuser-data");
    row("/latest/", "meta-data/\nuser-data");
    row("/2009-04-04/meta-data", folder);
    row("/latest/meta-data/", folder);
    row("/ec2/latest/meta-data/", folder);
    row("//latest/./meta-data/../meta-data//", folder);
    row("/1.0/meta-data/", "ami-id\nami-launch-index\nami-manifest-path\nhostname\ninstance-id\n"
                           "local-ipv4\npublic-keys/\nreservation-id\nsecurity-groups");
    row("/latest/meta-data/instance-id", "i-00000001");
    row("/latest/meta-data/instance-id/", "i-00000001");
    row("/latest/meta-data/hostname", "web-1.lab.example");
    row("/latest/meta-data/local-hostname", "web-1.lab.example");
    row("/latest/meta-data/public-hostname", "web-1.lab.example");
    row("/latest/meta-data/local-ipv4", "10.0.0.10");
    row("/latest/meta-data/public-ipv4", "203.0.113.20");
    row("/latest/meta-data/instance-type", "vm.2x1GiB");
    row("/latest/meta-data/instance-action", "none");
    row("/latest/meta-data/ami-launch-index", "0");
    row("/latest/meta-data/security-groups", "default\nweb");
    row("/latest/meta-data/placement/", "availability-zone");
    row("/latest/meta-data/placement/availability-zone", "nova");
    row("/latest/meta-data/block-device-mapping/", "ami\nroot");
    row("/latest/meta-data/block-device-mapping/root", "/dev/vda");
    row("/latest/meta-data/public-keys/", "0=me@home\n1=key-1\n2=a-b-c-\n3=me@home-3");
    row("/latest/meta-data/public-keys/0", "openssh-key");
    row("/latest/meta-data/public-keys/0/openssh-key", "ssh-ed25519 AAAAC3Nz me@home");
    row("/latest/meta-data/public-keys/2/openssh-key", "ssh-rsa AAAAB3NzaC1 a/b = c/");
    row("/latest/user-data", "#cloud-config\n# Gr\xc3\xbc\xc3\x9f""e\n");
    row("/2009-04-04/user-data/", "#cloud-config\n# Gr\xc3\xbc\xc3\x9f""e\n");
}

void tst_Answer::ec2()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, body);

    const Answer said = ask(path);

    QCOMPARE(said.body, body);
    QCOMPARE(said.status, 200);
    QVERIFY(said.contentType.startsWith("text/plain"));
}

void tst_Answer::openStack_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *path, const QByteArray &body) {
        QTest::newRow(path) << QString::fromLatin1(path) << body;
    };
    row("/openstack", "2012-08-10\n2013-04-04\n2013-10-17\n2015-10-15\n2016-06-30\n2016-10-06\n"
                      "2017-02-22\n2018-08-27\n2020-10-14\nlatest");
    row("/openstack/latest", "meta_data.json\nuser_data\npassword\nvendor_data.json\n"
                             "network_data.json\nvendor_data2.json");
    row("/openstack/2015-10-15/",
        "meta_data.json\nuser_data\npassword\nvendor_data.json\nnetwork_data.json");
    row("/openstack/2012-08-10", "meta_data.json\nuser_data");
    row("/openstack/latest/user_data", "#cloud-config\n# Gr\xc3\xbc\xc3\x9f""e\n");
    row("/openstack/latest/password", "");
    row("/openstack/latest/vendor_data.json", "{}");
    row("/openstack/latest/vendor_data2.json", "{\"static\":{}}");
}

void tst_Answer::openStack()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, body);

    const Answer said = ask(path);

    QCOMPARE(said.body, body);
    QCOMPARE(said.status, 200);
    QCOMPARE(said.contentType == "application/json", path.endsWith(u".json"));
}

void tst_Answer::notThere_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("client");

    const QString full = u"10.0.0.10"_s;
    const QString light = u"10.0.0.11"_s;
    QTest::newRow("no user data, EC2") << u"/latest/user-data"_s << light;
    QTest::newRow("no user data, OpenStack") << u"/openstack/latest/user_data"_s << light;
    QTest::newRow("no keys") << u"/latest/meta-data/public-keys/"_s << light;
    QTest::newRow("unknown version") << u"/2031-01-01/meta-data/"_s << full;
    QTest::newRow("unknown version, OpenStack") << u"/openstack/2031-01-01"_s << full;
    QTest::newRow("newer than its version") << u"/1.0/meta-data/public-ipv4"_s << full;
    QTest::newRow("newer document than its version")
        << u"/openstack/2012-08-10/network_data.json"_s << full;
    QTest::newRow("below a value") << u"/latest/meta-data/hostname/x"_s << full;
    QTest::newRow("below a document") << u"/openstack/latest/meta_data.json/x"_s << full;
    QTest::newRow("our own word") << u"/latest/meta-data/public-keys/0/_name"_s << full;
    QTest::newRow("Amazon's token") << u"/latest/api/token"_s << full;
    QTest::newRow("Amazon's dynamic data") << u"/latest/dynamic/instance-identity"_s << full;
    QTest::newRow("above the root") << u"/../../etc/passwd"_s << full;
}

void tst_Answer::notThere()
{
    QFETCH(const QString, path);
    QFETCH(const QString, client);

    QCOMPARE(ask(path, client).status, 404);
}

void tst_Answer::writing_isRefused()
{
    const QString client = u"10.0.0.10"_s;

    QCOMPARE(ask(u"/latest/meta-data/hostname"_s, client, {redLan}, false).status, 405);
    QCOMPARE(ask(u"/openstack/latest/password"_s, client, {redLan}, false).status, 405);
    QCOMPARE(ask(u"/latest/api/token"_s, client, {redLan}, false).status, 404); // cloud-init goes on
}

void tst_Answer::metaData_isTheMachines()
{
    const QJsonObject data = document(u"meta_data.json"_s);

    QCOMPARE(data[u"uuid"].toString(),
             topology().machines.first().uuid.toString(QUuid::WithoutBraces));
    QCOMPARE(data[u"name"].toString(), u"Web_1"_s);
    QCOMPARE(data[u"hostname"].toString(), u"web-1.lab.example"_s);
    QCOMPARE(data[u"availability_zone"].toString(), u"nova"_s);
    QCOMPARE(data[u"launch_index"].toInt(-1), 0);
    QCOMPARE(data[u"project_id"].toString().size(), 32);
    QVERIFY(data[u"meta"].isObject());
    QCOMPARE(data[u"devices"].toArray(), QJsonArray());
    QCOMPARE(data[u"public_keys"][u"me@home"].toString(), u"ssh-ed25519 AAAAC3Nz me@home"_s);
    QCOMPARE(data[u"public_keys"].toObject().size(), 4);
    QCOMPARE(data[u"keys"].toArray().at(1).toObject(),
             (QJsonObject{{u"name"_s, u"key-1"_s},
                          {u"type"_s, u"ssh"_s},
                          {u"data"_s, u"ssh-rsa AAAAB3Nz"_s}}));

    const QJsonObject light = document(u"meta_data.json"_s, u"latest"_s, u"10.0.0.11"_s);
    QCOMPARE(light[u"name"].toString(), u"light"_s);
    QVERIFY(!light.contains(u"keys") && !light.contains(u"public_keys"));
    QCOMPARE(light[u"project_id"], data[u"project_id"]);
}

void tst_Answer::metaData_ofAnOldVersionHasLess()
{
    const QJsonObject data = document(u"meta_data.json"_s, u"2012-08-10"_s);

    QCOMPARE(data[u"name"].toString(), u"Web_1"_s);
    QVERIFY(!data.contains(u"project_id") && !data.contains(u"devices"));
}

void tst_Answer::networkData_hasLinksAndNetworks()
{
    const QJsonObject data = document(u"network_data.json"_s);
    const QJsonArray links = data[u"links"].toArray();
    const QJsonArray networks = data[u"networks"].toArray();

    QCOMPARE(links.size(), 2);
    QCOMPARE(links.at(0)[u"ethernet_mac_address"].toString(), u"fa:16:3e:00:00:10"_s);
    QCOMPARE(links.at(0)[u"mtu"].toInt(), 1400);
    QCOMPARE(links.at(0)[u"type"].toString(), u"ovs"_s);
    QCOMPARE(links.at(0)[u"id"].toString(),
             u"tap"_s + links.at(0)[u"vif_id"].toString().left(11));
    QCOMPARE(networks.size(), 2);
    QCOMPARE(networks.at(0)[u"type"].toString(), u"ipv4_dhcp"_s);
    QCOMPARE(networks.at(0)[u"id"].toString(), u"network0"_s);
    QCOMPARE(networks.at(0)[u"link"], links.at(0)[u"id"]);
    QVERIFY(!networks.at(0).toObject().contains(u"ip_address"));
    const QJsonObject fixed = networks.at(1).toObject();
    QCOMPARE(fixed[u"type"].toString(), u"ipv4"_s);
    QCOMPARE(fixed[u"link"], links.at(1)[u"id"]);
    QCOMPARE(fixed[u"ip_address"].toString(), u"10.0.1.10"_s);
    QCOMPARE(fixed[u"netmask"].toString(), u"255.255.255.0"_s);
    QCOMPARE(fixed[u"routes"].toArray(),
             (QJsonArray{QJsonObject{{u"network"_s, u"0.0.0.0"_s},
                                     {u"netmask"_s, u"0.0.0.0"_s},
                                     {u"gateway"_s, u"10.0.1.254"_s}},
                         QJsonObject{{u"network"_s, u"172.20.0.0"_s},
                                     {u"netmask"_s, u"255.255.0.0"_s},
                                     {u"gateway"_s, u"10.0.1.7"_s}}}));
    QCOMPARE(data[u"services"].toArray(),
             (QJsonArray{QJsonObject{{u"type"_s, u"dns"_s}, {u"address"_s, u"192.0.2.53"_s}},
                         QJsonObject{{u"type"_s, u"dns"_s}, {u"address"_s, u"192.0.2.54"_s}}}));
}

void tst_Answer::everyListedPath_isThere_data()
{
    QTest::addColumn<QString>("client");

    QTest::newRow("a machine with everything") << u"10.0.0.10"_s;
    QTest::newRow("a machine with nothing") << u"10.0.0.11"_s;
}

/// Walks as cloud-init's EC2 crawler does: names with "/" are folders, "NUMBER=NAME" is a key.
static void walk(const QString &client, const QString &folder, int &leaves)
{
    for (const QString &line : QString::fromUtf8(ask(folder, client).body).split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.contains(u'=') ? line.section(u'=', 0, 0) + u"/openssh-key"_s : line;
        QVERIFY2(ask(folder + name, client).status == 200, qPrintable(folder + name));
        if (name.endsWith(u'/'))
            walk(client, folder + name, leaves);
        else
            ++leaves;
    }
}

void tst_Answer::everyListedPath_isThere()
{
    QFETCH(const QString, client);
    int leaves = 0;

    walk(client, u"/latest/"_s, leaves);
    for (const QString &version : QString::fromUtf8(ask(u"/openstack"_s, client).body).split(u'\n')) {
        for (const QString &name :
             QString::fromUtf8(ask(u"/openstack/"_s + version, client).body).split(u'\n')) {
            QCOMPARE(ask(u"/openstack/%1/%2"_s.arg(version, name), client).status, 200);
            ++leaves;
        }
    }

    QVERIFY(leaves > 40);
}

QTEST_APPLESS_MAIN(tst_Answer)
#include "tst_answer.moc"
