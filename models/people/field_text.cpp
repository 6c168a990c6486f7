// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/field_text.h"

#include "models/core/money.h"

#include <QCoreApplication>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

QString labelOf(const CodeTables &codes, const FieldSpec &field, const QString &code)
{
    return codes.label(QString::fromLatin1(field.target), code);
}

/// Details of a kind are [name, value] pairs: "level: 4".
QString listText(const Value &value)
{
    if (const Value::List *list = value.as<Value::List>()) {
        QStringList words;
        for (const Value &element : *list)
            words.append(listText(element));
        return words.join(u": "_s);
    }
    if (const qint64 *number = value.as<qint64>())
        return QString::number(*number);
    if (const bool *yes = value.as<bool>())
        return *yes ? Words::tr("yes") : Words::tr("no");
    return value.value<QString>();
}

} // namespace

Result<const FieldSpec *> fieldNamed(const RecordType &type, const QString &typed)
{
    QStringList names;
    for (const FieldSpec &field : type.fields) {
        if (typed.compare(QLatin1StringView(field.column), Qt::CaseInsensitive) == 0 ||
            typed.compare(fieldLabel(field), Qt::CaseInsensitive) == 0)
            return &field;
        names.append(QLatin1StringView(field.column));
    }
    return fail(Error::Kind::Invalid,
                Words::tr("There is no field \"%1\". Known are: %2.").arg(typed, names.join(u", "_s)));
}

Result<QString> NameBook::user(UserId id)
{
    if (id.isNull())
        return QString();
    return reference("user", id.raw);
}

Result<QString> NameBook::station(const QString &code)
{
    if (const auto known = m_stations.constFind(code); known != m_stations.cend())
        return *known;
    LEYE_TRY(const std::optional<Station> found, m_office.station(code));
    return *m_stations.insert(code, found && !found->name.isEmpty() ? found->name : code);
}

Result<QString> NameBook::reference(const char *type, const Id16 &id)
{
    if (const auto known = m_names.constFind(id); known != m_names.cend())
        return *known;
    QString name;
    if (QLatin1StringView(type) == "user"_L1) {
        LEYE_TRY(const std::optional<User> user, m_office.user(UserId(id)));
        name = user ? user->name : QString();
    } else if (QLatin1StringView(type) == "person"_L1) {
        LEYE_TRY(const std::optional<Person> person, m_people.person(PersonId(id)));
        name = person ? person->name : QString();
    } else if (QLatin1StringView(type) == "household"_L1) {
        LEYE_TRY(const std::optional<Household> household, m_people.records().load<Household>(id));
        name = household ? household->label : QString();
    }
    return *m_names.insert(id, name);
}

Result<QString> NameBook::text(const FieldSpec &field, const Value &value)
{
    if (value.isNull())
        return QString();
    switch (field.kind) {
    case FieldKind::Text:
        return QLatin1StringView(field.column) == "station"_L1 ? station(value.value<QString>())
                                                               : Result<QString>(value.value<QString>());
    case FieldKind::Code:
        return labelOf(m_codes, field, value.value<QString>());
    case FieldKind::Money:
        return moneyText(value.value<qint64>());
    case FieldKind::Integer:
    case FieldKind::Instant:
        return QString::number(value.value<qint64>());
    case FieldKind::Boolean:
        return value.value<bool>() ? Words::tr("yes") : Words::tr("no");
    case FieldKind::Reference:
        return reference(field.target, Id16::fromBytes(value.value<QByteArray>()).value_or(Id16()));
    case FieldKind::Date:
        return value.value<QString>();
    default:
        break;
    }
    QStringList words;
    for (const Value &element : value.value<Value::List>()) {
        if (field.kind == FieldKind::CodeSet)
            words.append(labelOf(m_codes, field, element.value<QString>()));
        else if (field.kind == FieldKind::List)
            words.append(listText(element));
        else {
            LEYE_TRY(const QString name,
                     reference(field.target, Id16::fromBytes(element.value<QByteArray>()).value_or(Id16())));
            words.append(name);
        }
    }
    return words.join(u'、');
}

} // namespace leye
