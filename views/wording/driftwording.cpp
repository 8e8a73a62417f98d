// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/driftwording.h"

#include <QCoreApplication>
#include <QHash>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

struct DriftWording
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::DriftWording)
};

// Kind and state with their sentence: %1 is the node, %2 the subject. One each, because verbs
// follow the noun's gender in some languages.
const QHash<QString, const char *> &sentences()
{
    static const QHash<QString, const char *> table{
        {u"node missing"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording", "The node %1 is missing.")},
        {u"node different"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording", "The node %1 was changed.")},
        {u"node left over"_s, QT_TRANSLATE_NOOP("overlab::views::DriftWording",
                                                "The node %1 is there, but not in the design.")},
        {u"namespace missing"_s, QT_TRANSLATE_NOOP("overlab::views::DriftWording",
                                                   "%1: the network namespace “%2” is missing.")},
        {u"namespace different"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording",
                           "%1: the network namespace “%2” was changed.")},
        {u"namespace left over"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording",
                           "%1: the network namespace “%2” is there, but not in the design.")},
        {u"bridge missing"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording", "%1: the bridge “%2” is missing.")},
        {u"bridge different"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording", "%1: the bridge “%2” was changed.")},
        {u"bridge left over"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording",
                           "%1: the bridge “%2” is there, but not in the design.")},
        {u"veth missing"_s, QT_TRANSLATE_NOOP("overlab::views::DriftWording",
                                              "%1: the cable “%2” (a veth pair) is missing.")},
        {u"veth different"_s, QT_TRANSLATE_NOOP("overlab::views::DriftWording",
                                                "%1: the cable “%2” (a veth pair) was changed.")},
        {u"veth left over"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording",
                           "%1: the cable “%2” (a veth pair) is there, but not in the design.")},
        {u"tap missing"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording", "%1: the tap device “%2” is missing.")},
        {u"tap different"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording", "%1: the tap device “%2” was changed.")},
        {u"tap left over"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording",
                           "%1: the tap device “%2” is there, but not in the design.")},
        {u"port missing"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording", "%1: the switch port “%2” is missing.")},
        {u"port different"_s, QT_TRANSLATE_NOOP("overlab::views::DriftWording",
                                                "%1: the switch port “%2” was changed.")},
        {u"port left over"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording",
                           "%1: the switch port “%2” is there, but not in the design.")},
        {u"flow missing"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording", "%1: the flow “%2” is missing.")},
        {u"flow different"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording", "%1: the flow “%2” was changed.")},
        {u"flow left over"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording",
                           "%1: the flow “%2” is there, but not in the design.")},
        {u"device missing"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording", "%1: the interface “%2” is missing.")},
        {u"device different"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording", "%1: the interface “%2” was changed.")},
        {u"device left over"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording",
                           "%1: the interface “%2” is there, but not in the design.")},
        {u"route missing"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording", "%1: the route “%2” is missing.")},
        {u"route different"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording", "%1: the route “%2” was changed.")},
        {u"route left over"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording",
                           "%1: the route “%2” is there, but not in the design.")},
        {u"file missing"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording", "%1: the file “%2” is missing.")},
        {u"file different"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording", "%1: the file “%2” was changed.")},
        {u"file left over"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording",
                           "%1: the file “%2” is there, but not in the design.")},
        {u"service missing"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording", "%1: the service “%2” is missing.")},
        {u"service different"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording", "%1: the service “%2” was changed.")},
        {u"service left over"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording",
                           "%1: the service “%2” is there, but not in the design.")},
        {u"machine missing"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording", "%1: the machine “%2” is missing.")},
        {u"machine different"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording", "%1: the machine “%2” was changed.")},
        {u"machine left over"_s,
         QT_TRANSLATE_NOOP("overlab::views::DriftWording",
                           "%1: the machine “%2” is there, but not in the design.")},
    };
    return table;
}

} // namespace

QString driftSentence(const DriftWords &drift)
{
    const char *const sentence = sentences().value(drift.kind + u' ' + drift.is);
    if (!sentence)
        return u"%1: %2 %3: %4"_s.arg(drift.place, drift.kind, drift.subject, drift.is);
    const QString what = DriftWording::tr(sentence).arg(drift.place, drift.subject);
    // A node's own things, and what is named as the object that it belongs to, need no owner.
    if (drift.object.isEmpty() || drift.object == u"node" || drift.object == drift.subject)
        return what;
    //: Two whole sentences: what is wrong, and whose it is ("It belongs to red/vm-1.").
    return DriftWording::tr("%1 It belongs to %2.").arg(what, drift.object);
}

} // namespace overlab::views
