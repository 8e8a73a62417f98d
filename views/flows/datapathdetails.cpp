// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flows/datapathdetails.h"

#include "views/theme/look.h"
#include "views/wording/listwording.h"

#include <QEvent>
#include <QLabel>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace overlab::views {

using namespace Qt::StringLiterals;
using client::DatapathEntry;
using client::DatapathRule;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples

QString paragraph(const QString &html)
{
    return u"<p style=\"margin:0\">%1</p>"_s.arg(html);
}

QString ruleHtml(int number, const DatapathRule &rule)
{
    const QString place = DatapathDetails::tr("%1, table %2", "a bridge, a number").arg(rule.bridge).arg(rule.table).toHtmlEscaped();
    if (rule.isMiss) //: bridge and table, where no flow takes the packet
        return DatapathDetails::tr("%1: no flow matches").arg(place);
    const QString match = rule.match.isEmpty() ? u"*"_s : rule.match;
    const QString words = u"priority=%1 %2 → %3"_s.arg(rule.priority).arg(match, rule.actions.join(u','));
    QString html = u"<a href=\"rule:%1\">%2</a> <code>%3</code>"_s.arg(number).arg(place, words.toHtmlEscaped());
    if (rule.origin == u"node") //: whom a flow was made for: the node itself
        html += u" <i>%1</i>"_s.arg(DatapathDetails::tr("the node").toHtmlEscaped());
    else if (!rule.origin.isEmpty())
        html += u" <i>%1</i>"_s.arg(rule.origin.toHtmlEscaped());
    return html;
}

} // namespace

DatapathDetails::DatapathDetails(QWidget *parent) : QWidget(parent)
{
    m_sentence = new QLabel;
    m_sentence->setObjectName(u"datapath-sentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_chain = new QTextBrowser;
    m_chain->setObjectName(u"datapath-chain"_s);
    m_chain->setOpenLinks(false);
    m_chain->setFrameShape(QFrame::NoFrame);
    m_chain->setTabChangesFocus(false); // from link to link
    m_chain->setMinimumHeight(2 * m_chain->fontMetrics().lineSpacing());
    connect(m_chain, &QTextBrowser::anchorClicked, this, &DatapathDetails::follow);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(rhythm, rhythm / 2, rhythm, rhythm / 2);
    column->setSpacing(rhythm / 2);
    column->addWidget(m_sentence);
    column->addWidget(m_chain, 1);
    write();
}

const client::DatapathOrigin *DatapathDetails::origin() const
{
    const auto known = m_flow ? m_origins.constFind(m_flow->ufid) : m_origins.cend();
    return known == m_origins.cend() ? nullptr : &*known;
}

void DatapathDetails::show(const DatapathModel &model, int row)
{
    const DatapathEntry *const flow = model.flowAt(row);
    const bool isOther = !flow || !m_flow || flow->ufid != m_flow->ufid || flow->actions != m_flow->actions;
    m_flow = flow ? std::optional(*flow) : std::nullopt;
    m_before.clear();
    m_behind.clear();
    m_captions.clear();
    m_sentence->setText(flow ? model.sentenceAt(row) : tr("Choose a flow to read what it does, and which OpenFlow flows it was made of."));
    const QList<quint32> next = flow ? flow->nextRecirculations() : QList<quint32>();
    if (flow && (flow->recirculation != 0 || !next.isEmpty())) { // most are not recirculated, and there may be thousands
        for (const DatapathEntry &other : model.board().sorted()) {
            const bool isBefore = flow->recirculation != 0 && other.nextRecirculations().contains(flow->recirculation);
            const bool isBehind = other.recirculation != 0 && next.contains(other.recirculation);
            if (isBefore)
                m_before << other.ufid;
            if (isBehind)
                m_behind << other.ufid;
            if (isBefore || isBehind)
                m_captions.insert(other.ufid, u"%1 %2"_s.arg(other.port, other.match));
        }
    }
    if (flow && isOther)
        ask();
    write();
}

void DatapathDetails::ask()
{
    m_failures.remove(m_flow->ufid);
    emit originWanted(m_flow->ufid);
}

void DatapathDetails::take(const client::DatapathOrigin &origin)
{
    m_failures.remove(origin.ufid);
    m_origins.insert(origin.ufid, origin);
    write();
}

void DatapathDetails::fail(const QString &ufid, const QString &reason)
{
    m_failures.insert(ufid, reason);
    write();
}

void DatapathDetails::forget()
{
    m_origins.clear();
    m_failures.clear();
}

void DatapathDetails::follow(const QUrl &link)
{
    const QString what = link.path();
    const client::DatapathOrigin *const known = origin();
    if (link.scheme() == u"flow")
        emit flowRequested(what);
    else if (known && what.toInt() < known->rules.size())
        emit ruleRequested(known->rules.at(what.toInt()));
}

QString DatapathDetails::chainHtml() const
{
    if (const auto failure = m_failures.constFind(m_flow->ufid); failure != m_failures.cend())
        return paragraph(failure->toHtmlEscaped());
    const client::DatapathOrigin *const known = origin();
    if (!known)
        return paragraph(tr("Open vSwitch is asked which OpenFlow flows it was made of…").toHtmlEscaped());
    QString html;
    if (!known->rules.isEmpty())
        html += paragraph(tr("Made of these OpenFlow flows, in the packet's order:").toHtmlEscaped());
    for (qsizetype i = 0; i < known->rules.size(); ++i)
        html += paragraph(ruleHtml(int(i), known->rules.at(i)));
    if (const QString remark = datapathOriginRemark(*known); !remark.isEmpty())
        html += paragraph(remark.toHtmlEscaped());
    return html;
}

QString DatapathDetails::neighboursHtml() const
{
    const auto links = [this](const QStringList &ufids) {
        QStringList all;
        for (const QString &ufid : ufids)
            all << u"<a href=\"flow:%1\">%2</a>"_s.arg(ufid, m_captions.value(ufid).toHtmlEscaped());
        return listed(all);
    };
    QString html;
    if (!m_before.isEmpty()) //: flows that came before this one for the same packets
        html += paragraph(tr("Its packets were sent on by: %1").arg(links(m_before)));
    if (!m_behind.isEmpty())
        html += paragraph(tr("Its packets go on with: %1", "flows").arg(links(m_behind)));
    return html;
}

void DatapathDetails::write()
{
    m_chain->setAccessibleName(tr("OpenFlow flows that it was made of"));
    const QString html = m_flow ? neighboursHtml() + chainHtml() : QString();
    const QString ufid = m_flow ? m_flow->ufid : QString();
    const bool isHeld = m_chain->textCursor().hasSelection() && m_writtenFlow == ufid; // somebody is about to copy it
    if (m_written == html || isHeld)
        return;
    m_written = html;
    m_writtenFlow = ufid;
    m_chain->document()->setDefaultStyleSheet(u"code { font-family: '%1'; } a { color: %2; }"_s.arg(fixedFont().family(), palette().color(QPalette::Link).name()));
    m_chain->setHtml(html);
}

void DatapathDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_written.clear();
        write();
    }
}

} // namespace overlab::views
