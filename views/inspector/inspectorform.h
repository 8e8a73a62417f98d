// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector shows of a selection, as rows without widgets: which fields, in which groups. Made of the table
// of fields alone, so a new key of the format appears by itself.
#pragma once

#include "views/inspector/valuecache.h"

#include <functional>

namespace overlab::views {

struct FormRow
{
    enum class Kind {
        Group, ///< a map or a list of maps, with what is in it below while it is open
        Item,  ///< of a list
        Field,
        Unlike, ///< lists of several objects that cannot be edited together
    };

    Kind kind = Kind::Field;
    int depth = 0;
    QList<design::FieldPlace> places; ///< the same in each selected object
    QString section;                  ///< of the field or group: "vm"
    QString key;                      ///< "interfaces"; of an item its list's
    bool isOpen = false;
    qsizetype index = 0; ///< of an item
    qsizetype count = -1; ///< of a list, or of the list that an item is in; -1: a map

    const design::FieldPlace &place() const { return places.first(); }
    /// The lists that an item is in.
    QList<design::FieldPlace> lists() const
    {
        QList<design::FieldPlace> around;
        for (const design::FieldPlace &each : places)
            around.append(each.around());
        return around;
    }
    friend bool operator==(const FormRow &, const FormRow &) = default;
};

struct FormSelection
{
    QList<design::ObjectId> objects;
    QList<design::LinkId> links; ///< shown when no object is selected

    bool isEmpty() const { return objects.isEmpty() && links.isEmpty(); }
    friend bool operator==(const FormSelection &, const FormSelection &) = default;
};

/// Whether the group or item that the key names is open; asked with what it is when nobody opened or closed it.
using IsOpen = std::function<bool(const QString &key, bool otherwise)>;

/// The name of a group or item for IsOpen: the same for every object of a kind.
QString openKey(const design::FieldPlace &place);

/// The rows of \a selection; of the design itself when nothing is selected.
QList<FormRow> formFor(ValueCache &values, const FormSelection &selection, const IsOpen &isOpen);

} // namespace overlab::views
