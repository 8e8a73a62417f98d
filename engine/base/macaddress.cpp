// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/macaddress.h"

#include <QByteArray>

namespace overlab {

std::optional<MacAddress> MacAddress::parse(QStringView text)
{
    if (text.size() != 17)
        return std::nullopt;
    std::array<quint8, 6> octets{};
    for (qsizetype i = 0; i < 6; ++i) {
        if (i > 0 && text.at(i * 3 - 1) != u':')
            return std::nullopt;
        int octet = 0;
        for (const QChar c : text.mid(i * 3, 2)) {
            const QChar lower = c.toLower();
            if (lower >= u'0' && lower <= u'9')
                octet = octet * 16 + (lower.unicode() - u'0');
            else if (lower >= u'a' && lower <= u'f')
                octet = octet * 16 + (lower.unicode() - u'a' + 10);
            else
                return std::nullopt;
        }
        octets[size_t(i)] = quint8(octet);
    }
    return MacAddress(octets);
}

MacAddress MacAddress::withFirstOctet(quint8 octet) const
{
    MacAddress changed = *this;
    changed.m_octets[0] = octet;
    return changed;
}

QString MacAddress::toString() const
{
    const QByteArray raw(reinterpret_cast<const char *>(m_octets.data()), 6);
    return QString::fromLatin1(raw.toHex(':'));
}

} // namespace overlab
