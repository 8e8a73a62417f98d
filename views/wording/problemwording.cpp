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
        {u"not-realised-external"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1: external networks are not built yet; the rest of the lab is.")},
        {u"not-realised-floating-ip"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1: floating addresses are not built yet.")},
        {u"not-realised-security-groups"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1: security groups are not enforced yet; all traffic passes.")},
        {u"not-realised-allowed-addresses"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1: allowed address pairs are not enforced yet.")},
        {u"not-realised-user-data"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1: user data is not handed to the machine yet.")},
        {u"not-realised-checks"_s, QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                                                     "%1: checks are read, but not run yet.")},
        {u"not-realised-ha"_s,
         QT_TRANSLATE_NOOP(
             "overlab::views::ProblemWording",
             "%1: high availability is not built yet; the router stands on one node.")},
        {u"not-realised-distributed"_s,
         QT_TRANSLATE_NOOP(
             "overlab::views::ProblemWording",
             "%1: distributed routing is not built yet; the router stands on one node.")},
        {u"not-realised-ipv6"_s, QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                                                   "%1: IPv6 is not built yet; only IPv4 works.")},
        {u"lease-missing"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1 asked for an address, but got no lease in time.")},
        {u"machine-failed"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording", "The machine %1 did not start.")},
        {u"machine-stopped"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording", "The machine %1 stopped by itself.")},
        {u"node-failed"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording", "The node %1 could not be built.")},
        {u"network-failed"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording", "The network %1 could not be built.")},
        {u"router-failed"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording", "The router %1 could not be built.")},
        {u"dhcp-failed"_s, QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                                             "The DHCP server of %1 could not be started.")},
        // the type of the links
        {u"link-type-missing"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording",
                           "%1 needs links of type “%2”, which this host's kernel does not know.")},
        // what is missing
        {u"host-lacks"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording", "%1: this host lacks %2.")},
        {u"step-failed"_s,
         QT_TRANSLATE_NOOP("overlab::views::ProblemWording", "%1: a step failed.")},
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
