// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/code_tables.h"
#include "models/people/people_store.h"

#include <QCoreApplication>
#include <QHash>

namespace leye {

/// What a field is called, in the language of the window.
[[nodiscard]] inline QString fieldLabel(const FieldSpec &field)
{
    return QCoreApplication::translate("Field", field.label);
}

/// The field that somebody means: its column's name, or its label, whatever the case. Invalid, with all names, if none.
[[nodiscard]] Result<const FieldSpec *> fieldNamed(const RecordType &type, const QString &typed);

/// The names behind references and codes, each looked up once. On the thread of its stores.
class NameBook {
public:
    NameBook(OfficeStore &office, PeopleStore &people, const CodeTables &codes)
        : m_office(office)
        , m_people(people)
        , m_codes(codes)
    {
    }

    /// Empty where nobody is known by this id: an operation may name a user who has not arrived yet.
    [[nodiscard]] Result<QString> user(UserId id);
    /// The name of a station, or its code where it has none.
    [[nodiscard]] Result<QString> station(const QString &code);
    /// A value in words: labels of codes, names of people, users and stations, dates, money, yes and no. Empty for
    /// null.
    [[nodiscard]] Result<QString> text(const FieldSpec &field, const Value &value);
    [[nodiscard]] const CodeTables &codes() const { return m_codes; }

private:
    [[nodiscard]] Result<QString> reference(const char *type, const Id16 &id);

    OfficeStore &m_office;
    PeopleStore &m_people;
    const CodeTables &m_codes;
    QHash<Id16, QString> m_names;
    QHash<QString, QString> m_stations;
};

} // namespace leye
