// SPDX-License-Identifier: GPL-3.0-or-later
// The flow of the datapath that is chosen: its sentence, and the chain of OpenFlow flows that it was made of, each a link.
#pragma once

#include "views/flows/datapathmodel.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLabel;
class QTextBrowser;
class QUrl;

namespace overlab::views {

class DatapathDetails : public QWidget
{
    Q_OBJECT

public:
    explicit DatapathDetails(QWidget *parent = nullptr);

    /// \a row of \a model; none is chosen where there is no such row.
    void show(const DatapathModel &model, int row);
    /// What was asked for; it is shown when the flow is.
    void take(const client::DatapathOrigin &origin);
    /// Asking for the chain of \a ufid failed; \a reason is a sentence.
    void fail(const QString &ufid, const QString &reason);
    /// All chains are of another node.
    void forget();
    /// Of the chosen flow; nullptr: not known (yet).
    const client::DatapathOrigin *origin() const;
    /// All that were told.
    const QHash<QString, client::DatapathOrigin> &origins() const { return m_origins; }

signals:
    /// Of the flow that is chosen now; again when its actions change.
    void originWanted(const QString &ufid);
    void ruleRequested(const overlab::client::DatapathRule &rule);
    void flowRequested(const QString &ufid);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void follow(const QUrl &link);
    void write();
    QString chainHtml() const;
    QString neighboursHtml() const;

    QHash<QString, client::DatapathOrigin> m_origins; ///< by ufid: shown at once while the engine is asked again
    QHash<QString, QString> m_failures;
    std::optional<client::DatapathEntry> m_flow;
    QStringList m_before; ///< ufids of flows that send packets to it by a recirculation
    QStringList m_behind; ///< and of those that it sends packets to
    QHash<QString, QString> m_captions; ///< of these
    QString m_written;
    QString m_writtenFlow; ///< whose it is
    QLabel *m_sentence = nullptr;
    QTextBrowser *m_chain = nullptr;
};

} // namespace overlab::views
