// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/person_entry.h"

#include "models/core/age.h"
#include "models/core/date_text.h"
#include "models/core/money.h"
#include "models/core/phone.h"
#include "models/people/typed_text.h"

namespace leye {

using namespace Qt::StringLiterals;

namespace {

const FieldSpec *field(const char *column) { return personField(QLatin1StringView(column)); }

/// The fields that are not simply read by their kind.
struct Special {
    const FieldSpec *name = field("name");
    const FieldSpec *idType = field("id_type");
    const FieldSpec *idNumber = field("id_number");
    const FieldSpec *birth = field("birth");
    const FieldSpec *sex = field("sex");
    const FieldSpec *override = field("derived_override");
    const FieldSpec *phone = field("phone");
    const FieldSpec *phone2 = field("phone2");
    const FieldSpec *remark = field("remark");
};

const Special &special()
{
    static const Special fields;
    return fields;
}

class PersonWriter {
public:
    PersonWriter(const CodeTables &codes, QDate today, const Person &before)
        : m_codes(codes)
        , m_today(today)
        , m_before(before)
    {
        m_prepared.person = before;
    }

    void take(const TypedCell &cell)
    {
        if (cell.field == m_special.name)
            takeName(cell);
        else if (cell.field == m_special.idNumber)
            m_idNumber = &cell;
        else if (cell.field == m_special.idType)
            m_idType = &cell;
        else if (cell.field == m_special.phone || cell.field == m_special.phone2)
            takePhones(cell);
        else
            takeByKind(cell);
        m_isIdentityTyped = m_isIdentityTyped || cell.field == m_special.idNumber || cell.field == m_special.idType ||
                            cell.field == m_special.birth || cell.field == m_special.sex ||
                            cell.field == m_special.override;
    }

    [[nodiscard]] PreparedPerson finish()
    {
        if (m_isIdentityTyped)
            settleIdentity();
        if (m_prepared.person.name.isEmpty() && !m_isNameRefused)
            problem(m_special.name, EntryReason::NameMissing);
        return std::move(m_prepared);
    }

private:
    void problem(const FieldSpec *where, EntryReason reason)
    {
        m_prepared.problems.append({QString::fromLatin1(where->column), reason});
    }

    void takeName(const TypedCell &cell)
    {
        if (const std::optional<QString> name = personName(cell.text)) {
            m_prepared.person.name = *name;
            return;
        }
        m_isNameRefused = true;
        problem(cell.field, EntryReason::NameMissing);
    }

    void takePhones(const TypedCell &cell)
    {
        Person &person = m_prepared.person;
        const QList<PhoneNumber> phones = saysNothing(cell.text, false) ? QList<PhoneNumber>() : readPhones(cell.text);
        const bool isSecond = cell.field == m_special.phone2;
        QStringList others;
        bool areUsual = true;
        for (const PhoneNumber &phone : phones) {
            others.append(beginningOf(tidyText(phone.number), kMaxEntryText));
            areUsual = areUsual && phone.isUsual;
        }
        cell.field->set(person, others.isEmpty() ? Value() : Value(others.takeFirst()));
        if (!isSecond && !others.isEmpty() && person.phone2 == m_before.phone2)
            person.phone2 = others.takeFirst();
        if (!others.isEmpty()) // nothing typed is lost
            person.remark = beginningOf((person.remark + u' ' + others.join(u'、')).trimmed(), kMaxEntryRemark);
        if (!areUsual)
            problem(cell.field, EntryReason::PhoneFormat);
    }

    void takeByKind(const TypedCell &cell)
    {
        switch (cell.field->kind) {
        case FieldKind::Code:
            return takeCode(cell);
        case FieldKind::Date:
            return takeDate(cell);
        case FieldKind::Boolean:
            return takeYesNo(cell);
        case FieldKind::Money:
            return takeMoney(cell);
        default:
            return takeText(cell);
        }
    }

    void takeText(const TypedCell &cell)
    {
        const QString text = saysNothing(cell.text, false) ? QString() : tidyText(cell.text);
        const QString kept = beginningOf(text, cell.field == m_special.remark ? kMaxEntryRemark : kMaxEntryText);
        if (kept != text)
            problem(cell.field, EntryReason::TextTooLong);
        put(cell, kept);
    }

    void takeCode(const TypedCell &cell)
    {
        const QString table = QString::fromLatin1(cell.field->target);
        if (const QString code = m_codes.codeFor(table, cell.text); !code.isEmpty())
            return put(cell, code);
        const QString typed =
            saysNothing(cell.text, true) ? QString() : beginningOf(tidyText(cell.text), kMaxEntryText);
        put(cell, typed);
        if (!typed.isEmpty())
            problem(cell.field, EntryReason::UnknownCode);
    }

    void takeDate(const TypedCell &cell)
    {
        if (saysNothing(cell.text, true))
            return put(cell, {});
        if (const std::optional<QDate> day = readDate(cell.text)) {
            if (cell.field == m_special.birth && *day > m_today)
                return problem(cell.field, EntryReason::DateInvalid);
            return put(cell, day->toString(Qt::ISODate));
        }
        const std::optional<PartialDate> partial = readPartialDate(cell.text);
        if (!partial)
            return problem(cell.field, EntryReason::DateInvalid);
        if (cell.field == m_special.birth) {
            m_partialBirth = partial; // the ID number may tell the day
        } else if (partial->month > 0) {
            put(cell, partial->firstDay().toString(Qt::ISODate)); // counted in whole months only
        } else {
            problem(cell.field, EntryReason::DatePartial);
        }
    }

    void takeYesNo(const TypedCell &cell)
    {
        const bool isEmpty = saysNothing(cell.text, true);
        const std::optional<bool> answer = isEmpty ? std::optional(false) : readYesNo(cell.text);
        if (!answer)
            return problem(cell.field, EntryReason::UnknownCode);
        cell.field->set(m_prepared.person, Value(*answer));
    }

    void takeMoney(const TypedCell &cell)
    {
        if (saysNothing(cell.text, true))
            return cell.field->set(m_prepared.person, Value());
        const Result<qint64> fen = readMoney(cell.text);
        if (!fen)
            return problem(cell.field, EntryReason::NumberInvalid);
        cell.field->set(m_prepared.person, Value(*fen));
    }

    void put(const TypedCell &cell, const QString &text)
    {
        cell.field->set(m_prepared.person, text.isEmpty() ? Value() : Value(text));
    }

    void settleIdentity()
    {
        if (m_idType)
            m_prepared.person.idType = typeCode();
        if (m_idNumber)
            settleNumber(m_idNumber->text, m_idNumber->digitsLost);
        else if (m_idType && !m_prepared.person.idNumber.isEmpty())
            settleNumber(m_prepared.person.idNumber, false);
        else if (!m_prepared.person.idNumber.isEmpty())
            m_told = readIdNumber(m_prepared.person.idType, m_prepared.person.idNumber, m_today).value_or(CitizenId());
        settleBirth();
        settleSex();
    }

    /// Empty where the list says nothing, or names a document whose number is a citizen's (户口簿).
    [[nodiscard]] QString typeCode() const
    {
        const QString code = m_codes.codeFor(u"app_id_type"_s, m_idType->text);
        return code.isEmpty() && !saysNothing(m_idType->text, true)
                   ? beginningOf(tidyText(m_idType->text), kMaxEntryName)
                   : code;
    }

    void settleNumber(const QString &typed, bool digitsLost)
    {
        Person &person = m_prepared.person;
        if (saysNothing(typed, true)) {
            if (person.noIdReason.isEmpty() && !saysNothing(typed, false))
                person.noIdReason = beginningOf(tidyText(typed), kMaxEntryText);
            person.idNumber.clear();
            return;
        }
        const QString type = person.idType;
        const bool isTypeKnown = type.isEmpty() || m_codes.knows(u"app_id_type"_s, type);
        auto number = isTypeKnown && !type.isEmpty() ? readIdNumber(type, typed, m_today, digitsLost)
                                                     : readCitizenId(typed, m_today, digitsLost);
        if (!number && !isTypeKnown) {
            problem(m_special.idType, EntryReason::UnknownCode);
            number = readIdNumber(type, typed, m_today, digitsLost);
        }
        if (!number) {
            person.idType = m_before.idType;
            return problem(m_special.idNumber, reasonOf(number.error()));
        }
        m_told = *number;
        person.idType = number->type;
        person.idNumber = number->number;
        person.noIdReason.clear();
        if (number->isOver120)
            problem(m_special.idNumber, EntryReason::AgeOver120);
    }

    void settleBirth()
    {
        Person &person = m_prepared.person;
        const bool isFree = !m_told.birth.isValid() || !person.derivedOverride.isEmpty();
        if (isFree) {
            if (m_partialBirth && !m_told.birth.isValid())
                problem(m_special.birth, EntryReason::DatePartial);
            if (!person.birth.isValid() && m_told.birth.isValid())
                person.birth = m_told.birth;
            if (person.birth.isValid() && !m_told.isOver120 && fullYears(person.birth, m_today).value_or(0) > kOldest)
                problem(m_special.birth, EntryReason::AgeOver120);
            return;
        }
        const bool differs =
            m_partialBirth ? !m_partialBirth->holds(m_told.birth)
                           : person.birth.isValid() && person.birth != m_told.birth && person.birth != m_before.birth;
        if (differs)
            problem(m_special.birth, EntryReason::DiffersFromId);
        person.birth = m_told.birth;
    }

    void settleSex()
    {
        Person &person = m_prepared.person;
        if (m_told.sex.isEmpty() || (!person.derivedOverride.isEmpty() && !person.sex.isEmpty()))
            return;
        const bool isTold = person.sex == kMan || person.sex == kWoman;
        if (isTold && person.sex != m_told.sex && person.sex != m_before.sex)
            problem(m_special.sex, EntryReason::DiffersFromId);
        person.sex = m_told.sex;
    }

    static constexpr int kOldest = 120;
    static constexpr QStringView kMan = u"1";
    static constexpr QStringView kWoman = u"2";

    const CodeTables &m_codes;
    QDate m_today;
    const Person &m_before;
    const Special &m_special = special();
    PreparedPerson m_prepared;
    const TypedCell *m_idNumber = nullptr;
    const TypedCell *m_idType = nullptr;
    std::optional<PartialDate> m_partialBirth;
    CitizenId m_told; ///< what the number says
    bool m_isIdentityTyped = false;
    bool m_isNameRefused = false;
};

} // namespace

PreparedPerson preparePerson(const CodeTables &codes, QDate today, const Person &before, const QList<TypedCell> &typed)
{
    PersonWriter writer(codes, today, before);
    for (const TypedCell &cell : typed)
        writer.take(cell);
    return writer.finish();
}

const FieldSpec *personField(QAnyStringView column)
{
    const FieldSpec *found = kPerson.field(column);
    Q_ASSERT(found);
    return found;
}

} // namespace leye
