// SPDX-License-Identifier: GPL-3.0-or-later
// Takes one rule apart, as iptables-save spells it. For ruleset.cpp.
#pragma once

#include "engine/path/netfilter/ruleset.h"

#include <QStringList>

namespace overlab::path {

/// The words of a saved line: quotes and their backslashes are gone. nullopt: a quote is not
/// closed.
std::optional<QStringList> splitWords(QStringView line);

/// Fills matches, target and comment of \a rule from \a words, what follows "-A CHAIN".
/// False when a word is missing.
bool parseRuleWords(const QStringList &words, Rule &rule);

/// The match that \a option ("-s", "conntrack --ctstate") makes with \a values; nullopt: not known,
/// or not in this form.
std::optional<MatchKind> parseMatch(const QString &option, const QStringList &values);
/// How many values follow \a option; nullopt: not known.
std::optional<int> matchValues(const QString &option);
/// Whether parseMatch() knows the extension "-m \a module".
bool isKnownModule(const QString &module);

/// The target \a name with its \a options. A name that is none becomes a ChainTarget.
Target parseTarget(const QString &name, const QStringList &options);

/// "0x1/0xffff", "5": value and mask.
struct MaskedValue
{
    quint32 value = 0;
    quint32 mask = ~0U;
};
std::optional<MaskedValue> parseMasked(QStringView text);

/// "80", "1024:65535" (or with another \a separator)
std::optional<NumberRange> parseRange(QStringView text, QChar separator);

} // namespace overlab::path
