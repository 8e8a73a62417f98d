// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/listwording.h"

#include <QCoreApplication>

namespace overlab::views {

namespace {

struct ListWording
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::ListWording)
};

} // namespace

QString listed(const QStringList &entries)
{
    //: between the entries of a list, with the blank behind it where the language has one
    return entries.join(ListWording::tr(", "));
}

} // namespace overlab::views
