// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/plainwords.h"

#include <QRegularExpression>

namespace overlab::views {

using namespace Qt::StringLiterals;

QString plainWords(QString text)
{
    static const QRegularExpression addedLetter(u"\\(&.\\)"_s);
    text.remove(addedLetter).replace(u"&&"_s, u"\uFFFC"_s).remove(u'&');
    return text.replace(u'\uFFFC', u'&');
}

} // namespace overlab::views
