// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/plainwords.h"

#include <QRegularExpression>

namespace overlab::views {

using namespace Qt::StringLiterals;

QString plainWords(QString text)
{
    static const QRegularExpression addedLetter(u"\\(&.\\)"_s);
    return text.remove(addedLetter).remove(u'&');
}

} // namespace overlab::views
