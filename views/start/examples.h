// SPDX-License-Identifier: GPL-3.0-or-later
// The designs that come with the application (resources/examples, in the resource folder :/examples), in people's words.
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace overlab::views {

struct Example
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::Example)

public:
    QString path; ///< ":/examples/article.yaml"; empty: an empty design
    QString title;
    QString text; ///< a sentence or two: what is in it, what can be tried with it
};

/// What to open first: the lab of the article.
Example firstExample();
/// From the smallest to the largest, all of them.
QList<Example> examples();
/// What a new design can begin with.
QList<Example> templates();

} // namespace overlab::views
