// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/problemwording.h"

#include <QCoreApplication>
#include <QHash>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr char context[] = "overlab::views::ProblemWording";

// A code with its sentence: %1 is the object, %2 and on are the arguments, in the code's order. The
// codes come from engine/blueprint/unrealised.cpp and engine/lab/execute.
const QHash<QString, const char *> &sentences()
{
    static const QHash<QString, const char *> table{
        {u"kernel-datapath-missing"_s,
         QT_TRANSLATE_NOOP(
             "overlab::views::ProblemWording",
             "%1 wants the kernel's Open vSwitch datapath, which this host does not have.")},
        {u"not-realised-allowed-addresses"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1: allowed address pairs are not enforced yet.")},
        {u"not-realised-checks"_s, QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                                                     "%1: checks are read, but not run yet.")},
        {u"not-realised-distributed"_s,
         QT_TRANSLATE_NOOP(
             "overlab::views::ProblemWording",
             "%1: distributed routing is not built yet; the router stands on one node.")},
        {u"not-realised-external-network"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1: external networks are not built yet.")},
        {u"not-realised-ha"_s,
         QT_TRANSLATE_NOOP(
             "overlab::views::ProblemWording",
             "%1: high availability is not built yet; the router stands on one node.")},
        {u"not-realised-user-data"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1: user data is not handed to the machine yet.")},
        {u"lease-missing"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1 asked for an address, but got no lease in time.")},
        // the external network
        {u"not-realised-external"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1: the way to the external network “%2” is not built yet.")},
        // the floating address
        {u"not-realised-floating-ip"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1: the floating address %2 is not built yet.")},
        // the group
        {u"not-realised-security-groups"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1: security groups are not enforced yet; all traffic passes.")},
        // the subnet
        {u"not-realised-ipv6"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1: the IPv6 subnet %2 is not built yet; only IPv4 works.")},
        // the network's type, the kernel's name for the links
        {u"link-type-missing"_s,
         QT_TRANSLATE_NOOP(
             "overlab::views::ProblemWording",
             "%1 is of type “%2”, and this host's kernel has no links of type “%3”.")},
        // the node
        {u"device-failed"_s, QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                                               "%1: a network device on %2 could not be set up.")},
        {u"file-failed"_s, QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                                             "%1: a file on %2 could not be written.")},
        {u"link-failed"_s, QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                                             "%1: a link on %2 could not be made.")},
        {u"machine-failed"_s, QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                                                "The machine %1 did not start on %2.")},
        {u"namespace-failed"_s, QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                                                  "%1: its namespace on %2 could not be made.")},
        {u"node-failed"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording", "The node %1 could not be built.")},
        {u"removal-failed"_s, QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                                                "%1: something on %2 could not be taken away.")},
        {u"route-failed"_s, QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                                              "%1: a route on %2 could not be set.")},
        {u"service-failed"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording", "%1: a service on %2 did not start.")},
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
