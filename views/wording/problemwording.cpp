// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/problemwording.h"

#include <QCoreApplication>
#include <QHash>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr char context[] = "overlab::views::ProblemWording";

// A code with its sentence: %1 is the object, %2 and on are the arguments, in the code's order.
const QHash<QString, const char *> &sentences()
{
    static const QHash<QString, const char *> table{
        {u"not-realised-ha"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1: high availability is not built yet; the router stands on "
                           "one node.")},
        {u"not-realised-distributed"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1: distributed routing is not built yet; the router stands on"
                           " one node.")},
        // the IPv6 subnet
        {u"not-realised-ipv6"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1: the IPv6 subnet %2 is not built yet; only IPv4 works.")},
        {u"cancelled"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "The apply was cancelled before its end. Apply again to finish it, or "
                           "end the lab.")},
        {u"uplink-without-outside"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1 has no external network, so there is no place “outside” "
                           "for the uplink; it stays off.")},
        // the program, the package
        {u"uplink-program-missing"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1: the uplink needs the program %2, which is not installed. "
                           "Install the package %3 and apply again; all else is done.")},
        {u"uplink-failed"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1: the uplink to the real network does not work; all else is "
                           "done.")},
        {u"kernel-datapath-missing"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1 asks for the kernel datapath, but this host has no Open "
                           "vSwitch kernel module. Load it, or set datapath: auto.")},
        // the command that opens it
        {u"tun-closed"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1 cannot be built here: /dev/net/tun does not open. Bridges of Open vSwitch in user space and "
                           "network cards of virtual machines are made with it. As root: %2")},
        {u"tun-forbidden"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1 cannot be built here: /dev/net/tun does not open. Bridges of Open vSwitch in user space and "
                           "network cards of virtual machines are made with it. A container must be given this device.")},
        // the network's type, the link type
        {u"link-type-missing"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1 is a network of type “%2” and needs links of type “%3”, "
                           "which this host's kernel does not know.")},
        // the network, the DHCP server's node, the machine's node
        {u"local-network-apart"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1: the network “%2” is local and has its DHCP server on %3; "
                           "on %4 nobody answers. Put the machine on the same node, or "
                           "switch DHCP off.")},
        {u"lease-missing"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1 asked for an address, but got no lease in time.")},
        {u"guest-silent"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1 was started, but its guest agent did not report the "
                           "machine's addresses in time. Look at its console.")},
        {u"libvirtd-ended"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1: libvirtd ended while virtual machines came up. It is started again; they go on meanwhile.")},
        {u"machine-failed"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording", "The machine %1 did not start.")},
        // the node
        {u"metadata-failed"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1: the metadata service cannot listen on %2, so machines there get "
                           "no user data and no keys.")},
        {u"node-failed"_s, QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                                             "The node %1 could not be built or changed.")},
        // the node
        {u"removal-failed"_s, QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                                                "%1: something of it could not be removed on %2.")},
        // the node
        {u"link-failed"_s, QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                                             "%1: a link of it could not be made on %2.")},
        // the node
        {u"namespace-failed"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1: its network namespace could not be made on %2.")},
        // the node
        {u"device-failed"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1: an interface of it could not be set up on %2.")},
        // the node
        {u"route-failed"_s, QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                                              "%1: a route of it could not be set on %2.")},
        // the node
        {u"file-failed"_s, QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                                             "%1: a file of it could not be written on %2.")},
        // the node
        {u"service-failed"_s, QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                                                "%1: its DHCP server could not be started on %2.")},
    };
    return table;
}

/// \a text with %1 … %9 replaced by \a values in one pass: a value that contains "%1" stays as it
/// is.
QString filled(const QString &text, const QStringList &values)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text.at(i) == u'%' && i + 1 < text.size() && text.at(i + 1).isDigit();
        if (isPlace)
            result += values.value(text.at(++i).digitValue() - 1);
        else
            result += text.at(i);
    }
    return result;
}

} // namespace

QString problemSentence(const QString &code, const QString &object, const QStringList &arguments)
{
    //: Stands for an object's name where a problem concerns the design as a whole.
    const QString about =
        object.isEmpty()
            ? QCoreApplication::translate("overlab::views::ProblemWording", "The design")
            : object;
    const char *const sentence = sentences().value(code);
    if (!sentence)
        return u"%1: %2"_s.arg(about, (QStringList{code} + arguments).join(u' '));
    return filled(QCoreApplication::translate(context, sentence), QStringList{about} + arguments);
}

} // namespace overlab::views
