// SPDX-License-Identifier: GPL-3.0-or-later
// Every key of the design format with the form of its value, as one table: what an inspector shows, and what
// fieldvalues reads and sets. A new key of the format is a line in fields.cpp; a test holds the table to the schema.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace overlab::design {

enum class FieldForm {
    Name,       ///< of what has it: other places refer to it
    Text,       ///< one line
    LongText,   ///< several lines, kept as they are
    Value,      ///< one line of a form that the reader judges: an address, a subnet, a size …; words may be of \a of
    Colour,
    Number,
    Flag,       ///< true or false
    Choice,     ///< one of words
    Choices,    ///< a list of some of words
    Reference,  ///< the name of one \a of: "node", "image", "network", "external", "end"
    References, ///< a list of names of \a of
    Words,      ///< a list of short values
    Lines,      ///< a list of long values, one a line
    Map,        ///< a map of the section \a of
    FlagOrMap,  ///< true, false, or a map of the section \a of
    List,       ///< a list of maps of the section \a of
    Drawn,      ///< a list of what the canvas draws, each an object of its own
    Fixed,      ///< nothing to choose: the format's version, and the canvas's own section
};

struct Field
{
    QString section; ///< of the reader and the schema: "vm", "subnet" …
    QString key;
    FieldForm form = FieldForm::Text;
    QString of;
    QStringList words;
    QString fallback; ///< what holds when it is not given, where that is the same everywhere
    bool required = false;

    /// One line of text, or one or several of given words, stands for the whole value.
    bool isScalar() const { return form < FieldForm::Map; }
};

/// All keys, by section, in the order in which people see them.
const QList<Field> &allFields();
QList<Field> fieldsOf(QStringView section);
/// nullptr: there is no such key.
const Field *findField(QStringView section, QStringView key);

} // namespace overlab::design
