// SPDX-License-Identifier: GPL-3.0-or-later
// Any value of a design as the text that a design file has for it, and the way back: the reader itself judges what a
// person types, so that an inspector, a file and the command line take and refuse the same, with the same codes.
#pragma once

#include "engine/design/diagnostic.h"
#include "engine/design/editing/fields.h"
#include "engine/design/editing/placement.h"
#include "engine/design/objectid.h"

#include <memory>

namespace overlab::design {

struct YamlNode;

/// A value: the keys and indexes that lead to it from the map of an object, or from the file's own map.
struct FieldPlace
{
    std::optional<ObjectId> object; ///< nullopt: the design itself
    QStringList steps;              ///< "interfaces", "0", "address"; "canvas", "locked"

    FieldPlace operator/(const QString &step) const { return {object, steps + QStringList(step)}; }
    /// The map or list that it is in.
    FieldPlace around() const { return {object, steps.mid(0, steps.size() - 1)}; }
    FieldPlace operator/(qsizetype index) const { return *this / QString::number(index); }
    friend bool operator==(const FieldPlace &, const FieldPlace &) = default;
    friend size_t qHash(const FieldPlace &place, size_t seed = 0)
    {
        return qHashMulti(seed, place.object.value_or(ObjectId()), place.steps);
    }
};

/// A list that is given and has nothing in it, where that differs from one that is not given.
inline const QString emptyList = QStringLiteral("[]");

/// The section of the map, or of the items of the list, at \a place; empty: there is none.
QString sectionAt(const FieldPlace &place);
/// The row of the table for \a place; nullptr for the map of an object and for items.
const Field *fieldAt(const FieldPlace &place);

/// The values of one object as texts. A copy: edits do not reach it.
class FieldValues
{
public:
    FieldValues(const Design &design, const std::optional<ObjectId> &object);
    /// Where it is known how \a object is drawn: of thousands, a look into the section "canvas" for each one is dear.
    FieldValues(const Design &design, const std::optional<ObjectId> &object, const Placement &placement);

    /// Whether there is such an object.
    bool isValid() const { return bool(m_root); }
    /// Empty: not given. Lists of values are separated by ", ", of Lines by line ends.
    QString text(const QStringList &steps) const;
    bool isGiven(const QStringList &steps) const { return bool(at(steps)); }
    /// How many items the list has.
    qsizetype count(const QStringList &steps) const;
    /// What was given of a map or item, for the line that stands for it: "net-1 · 10.0.1.85".
    QString summary(const FieldPlace &place) const;

private:
    std::shared_ptr<const YamlNode> at(const QStringList &steps) const;

    std::shared_ptr<const YamlNode> m_root;
};

struct FieldEdit
{
    Design design;                          ///< as it was where the text is refused
    std::optional<Diagnostic> refusal;      ///< why
    std::optional<ObjectId> object;         ///< what the object is called now
};

/// \a design with \a text at \a place; empty text: not given. A new name goes everywhere that the old one is used;
/// one that is taken is refused.
FieldEdit withText(Design design, const FieldPlace &place, const QString &text);

/// \a design with one more item at the end of the list \a list, valid as it is where that can be; unchanged where
/// an item needs what is not there (an interface without any network).
Design withItem(Design design, const FieldPlace &list);
Design withoutItem(Design design, const FieldPlace &list, qsizetype index);
/// The item goes \a by places down; unchanged where there is no such place.
Design withItemMoved(Design design, const FieldPlace &list, qsizetype index, qsizetype by);

/// What a Reference at \a place can name, in the words that the file has for it; of a Value, words that it can be.
QStringList referable(const Design &design, const FieldPlace &place);

} // namespace overlab::design
