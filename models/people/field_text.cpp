// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/field_text.h"

#include "models/core/date_text.h"
#include "models/core/money.h"

#include <QCoreApplication>

#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

constexpr std::array kYes{u"是", u"有", u"yes", u"true", u"1"};
constexpr std::array kNo{u"否", u"无", u"no", u"false", u"0"};

QString labelOf(const CodeTables &codes, const FieldSpec &field, const QString &code)
{
    return codes.label(QString::fromLatin1(field.target), code);
}

Result<Value> readCode(const FieldSpec &field, const QString &typed, const CodeTables &codes)
{
    const QString table = QString::fromLatin1(field.target);
    if (const QString code = codes.codeFor(table, typed); !code.isEmpty())
        return Value(code);
    QStringList labels;
    for (const CodeRow &row : codes.rows(table)) {
        if (!row.isRetired)
            labels.append(row.label);
    }
    return fail(Error::Kind::Invalid, Words::tr("\"%1\" is not in the list of \"%2\". Choose one of: %3.")
                                          .arg(typed, fieldLabel(field), labels.join(u'、')));
}

Result<Value> readBoolean(const FieldSpec &field, const QString &typed)
{
    const auto isOneOf = [&typed](const auto &words) {
        return std::any_of(words.begin(), words.end(), [&](const char16_t *word) {
            return typed.compare(QStringView(word), Qt::CaseInsensitive) == 0;
        });
    };
    if (isOneOf(kYes))
        return Value(true);
    if (isOneOf(kNo))
        return Value();
    return fail(Error::Kind::Invalid, Words::tr("\"%1\" is yes or no, not \"%2\".").arg(fieldLabel(field), typed));
}

Result<Value> readCodeSet(const FieldSpec &field, const QString &typed, const CodeTables &codes)
{
    Value::List set;
    for (const QString &word : typed.split(u'、', Qt::SkipEmptyParts)) {
        LEYE_TRY(const Value code, readCode(field, word.trimmed(), codes));
        set.append(code);
    }
    return Value(set);
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

Result<Value> readField(const FieldSpec &field, const QString &typed, const CodeTables &codes)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return Value();
    switch (field.kind) {
    case FieldKind::Text:
        return Value(text);
    case FieldKind::Code:
        return readCode(field, text, codes);
    case FieldKind::Boolean:
        return readBoolean(field, text);
    case FieldKind::CodeSet:
        return readCodeSet(field, text, codes);
    case FieldKind::Money: {
        LEYE_TRY(const qint64 fen, readMoney(text));
        return Value(fen);
    }
    case FieldKind::Integer: {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber ? Result<Value>(Value(number))
                        : fail(Error::Kind::Invalid,
                               Words::tr("\"%1\" is a whole number, not \"%2\".").arg(fieldLabel(field), text));
    }
    case FieldKind::Date: {
        const std::optional<QDate> day = readDate(text);
        return day ? Result<Value>(Value(day->toString(Qt::ISODate)))
                   : fail(Error::Kind::Invalid,
                          Words::tr("\"%1\" is a day such as 2026-11-23, not \"%2\".").arg(fieldLabel(field), text));
    }
    default:
        return fail(Error::Kind::Invalid, Words::tr("\"%1\" cannot be typed here.").arg(fieldLabel(field)));
    }
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
