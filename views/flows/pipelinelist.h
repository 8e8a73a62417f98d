// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline of a bridge: its tables below each other, what each is for, and arrows to the tables that its flows send
// packets on to, strong where packets go just now. Choosing a table shows its flows.
#pragma once

#include "views/flows/pipelinemodel.h"

#include <QListView>

namespace overlab::views {

class PipelineList : public QListView
{
    Q_OBJECT

public:
    explicit PipelineList(QWidget *parent = nullptr);

    PipelineModel &pipeline() { return m_pipeline; }
    /// What \a flows has now; the table that is chosen stays so.
    void follow(const FlowModel &flows);
    std::optional<int> table() const { return m_table; }
    QSize sizeHint() const override;

signals:
    /// nullopt: all of them.
    void tableChosen(std::optional<int> table);

protected:
    void changeEvent(QEvent *event) override;

private:
    PipelineModel m_pipeline;
    std::optional<int> m_table;
    bool m_isFollowing = false;
};

} // namespace overlab::views
