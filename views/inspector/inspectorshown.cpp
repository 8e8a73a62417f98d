// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector shows of the document, of what is wrong with it, and of the lab.
#include "views/inspector/elidedlabel.h"
#include "views/inspector/factbox.h"
#include "views/inspector/fieldwording.h"
#include "views/inspector/formrows.h"
#include "views/inspector/inspector.h"
#include "views/theme/icons.h"
#include "views/theme/palettes.h"
#include "views/wording/diagnosticwording.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace overlab::views {

using namespace design;
using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 24;
constexpr qsizetype mostProblems = 8;

IconName iconOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Node:
        return IconName::Node;
    case ObjectKind::External:
        return IconName::ExternalNetwork;
    case ObjectKind::Tenant:
        return IconName::Tenant;
    case ObjectKind::Network:
        return IconName::Network;
    case ObjectKind::Router:
        return IconName::Router;
    case ObjectKind::Machine:
        return IconName::Machine;
    case ObjectKind::Note:
        return IconName::Note;
    }
    return IconName::Design;
}

/// Devices are called by the beginning of their name, as in the kernel.
QString nameLabel(const DerivedName &name)
{
    QString label = name.label;
    if (name.label == u"hostname")
        label = Inspector::tr("Host name");
    else if (name.label == u"domain")
        label = Inspector::tr("Domain");
    else if (name.label == u"namespace")
        label = Inspector::tr("Namespace");
    else if (name.label == u"node")
        label = Inspector::tr("DHCP node");
    else if (name.label == u"port")
        label = Inspector::tr("Port");
    else if (name.label == u"underlay")
        label = Inspector::tr("Underlay port");
    return name.of.isEmpty() ? label : Inspector::tr("%1 in %2", "a device, in which network").arg(label, name.of);
}

/// Its first words, without the signs of Markdown before them.
QString noteTitle(const QString &markdown)
{
    for (const QString &line : markdown.split(u'\n')) {
        const auto isWord = [](QChar sign) { return sign.isLetterOrNumber(); };
        const auto begin = std::find_if(line.cbegin(), line.cend(), isWord);
        if (begin != line.cend())
            return line.sliced(begin - line.cbegin());
    }
    return Inspector::tr("Empty note");
}

void clear(QVBoxLayout *layout)
{
    while (QLayoutItem *const item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

void Inspector::updateTitle()
{
    IconName icon = IconName::Design;
    QString title = m_document.design().name;
    QString kind = tr("Design");
    if (m_selection.objects.size() == 1) {
        const ObjectId &id = m_selection.objects.first();
        icon = iconOf(id.kind);
        title = id.kind == ObjectKind::Note ? noteTitle(m_document.placements().value(id).text) : id.name;
        kind = id.tenant.isEmpty() ? kindLabel(id.kind)
                                   : tr("%1 of the tenant %2", "a kind of object").arg(kindLabel(id.kind), id.tenant);
    } else if (!m_selection.objects.isEmpty()) {
        icon = IconName::Select;
        title = tr("%n object(s)", nullptr, int(m_selection.objects.size()));
        kind = tr("An edit changes all of them.");
    } else if (m_selection.links.size() == 1) {
        const auto target = targetOf(m_document.design(), m_selection.links.first());
        icon = IconName::Link;
        title = tr("%1 in %2", "an interface: of what, in which network")
                    .arg(m_selection.links.first().owner.object(), target ? target->object() : QString());
        kind = m_selection.links.first().index == LinkId::outward ? tr("Way out") : tr("Interface");
    } else if (!m_selection.links.isEmpty()) {
        icon = IconName::Link;
        title = tr("%n interface(s)", nullptr, int(m_selection.links.size()));
        kind = tr("An edit changes all of them.");
    }
    m_icon->setPixmap(themedIcon(icon, palette()).pixmap(iconSize, iconSize));
    m_title->setWords(title);
    m_kind->setWords(kind);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_kind->setPalette(quiet);
}

void Inspector::showValues(const InspectorPage &page)
{
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        FieldEditor &editor = *(*line)->editor();
        editor.show(page.fields.value(line.key()));
        if (const auto unfinished = m_unfinished.constFind((*line)->row().places); unfinished != m_unfinished.cend())
            editor.keep(unfinished->text);
    }
    for (auto heading = m_headings.cbegin(); heading != m_headings.cend(); ++heading)
        (*heading)->setSummary(page.summaries.value(heading.key()));
    showProblems(page.problems);
}

void Inspector::showProblems(const PlacedDiagnostics &problems)
{
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        const auto unfinished = m_unfinished.constFind((*line)->row().places);
        const auto found = problems.byRow.constFind(line.key());
        if (unfinished != m_unfinished.cend())
            (*line)->problem()->setSentence(diagnosticSentence(unfinished->refusal), true);
        else if (found != problems.byRow.cend())
            (*line)->problem()->setSentence(diagnosticSentence(*found), found->severity == Severity::Error);
        else
            (*line)->problem()->setSentence({}, false);
    }
    showAtTop(problems.atTop.mid(0, mostProblems));
}

void Inspector::showAtTop(const QList<Diagnostic> &problems)
{
    if (problems == m_atTop)
        return;
    m_atTop = problems;
    clear(m_problems);
    for (const Diagnostic &diagnostic : problems) {
        auto *const line = new ProblemLine(m_area->widget());
        line->setObjectName(u"topProblem"_s);
        line->setSentence(diagnosticSentence(diagnostic), diagnostic.severity == Severity::Error);
        m_problems->addWidget(line);
    }
    m_page->activate(); // what is below makes room at once
}

void Inspector::updateFacts()
{
    if (!isVisible())
        return;
    std::optional<ObjectId> object;
    std::optional<int> link;
    if (m_selection.objects.size() == 1) {
        object = m_selection.objects.first();
    } else if (m_selection.objects.isEmpty() && m_selection.links.size() == 1) {
        object = m_selection.links.first().owner;
        link = m_selection.links.first().index;
    }
    QList<Fact> names;
    for (const DerivedName &name : object && m_derived.derivation() ? derivedNames(*m_derived.derivation(), *object, link)
                                                                   : QList<DerivedName>())
        names.append({nameLabel(name), name.name, true, {}});
    m_names->setFacts(tr("Names in the lab"), names);
    m_facts->setFacts(tr("In the running lab"), object && m_live ? liveFacts(*m_live, *object) : QList<Fact>());
}

} // namespace overlab::views
