// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/masked.h"

#include "models/people/enrolment.h"
#include "models/people/household.h"
#include "models/people/person.h"
#include "models/people/person_facts.h"
#include "models/people/service.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

/// What a field gives away of a person. From Partial on, numbers of documents and phones are masked in all of them.
enum class Tells {
    Name,    ///< 陈*明 from Full on; several with 、 between
    Number,  ///< a document's or card's: 310109********9973, then whole
    Phone,   ///< 138****5678, then whole
    Contact, ///< name and phone in one text: whole from Full on
    Address, ///< 四川北路**** from Full on
    Birth,   ///< 2003-**-**: the day and the two ends of an ID number would give the whole number; then whole
    Words,   ///< free text, which may name anybody: whole from Full on
    Facts,   ///< what is counted and compared, but typed freely
};

struct Identifying {
    const RecordType *type;
    const char *column;
    Tells tells;
};

constexpr std::array kIdentifying{
    Identifying{&kPerson, "name", Tells::Name},
    Identifying{&kPerson, "also_called", Tells::Name},
    Identifying{&kPerson, "id_number", Tells::Number},
    Identifying{&kPerson, "no_id_reason", Tells::Words},
    Identifying{&kPerson, "birth", Tells::Birth},
    Identifying{&kPerson, "derived_override", Tells::Words},
    Identifying{&kPerson, "phone", Tells::Phone},
    Identifying{&kPerson, "phone2", Tells::Phone},
    Identifying{&kPerson, "living_address", Tells::Address},
    Identifying{&kPerson, "registered_address", Tells::Address},
    Identifying{&kPerson, "employment_card", Tells::Number},
    Identifying{&kPerson, "certificates", Tells::Words},
    Identifying{&kPerson, "self_evaluation", Tells::Words},
    Identifying{&kPerson, "upbringing", Tells::Words},
    Identifying{&kPerson, "income_source", Tells::Words},
    Identifying{&kPerson, "hardship", Tells::Words},
    Identifying{&kPerson, "disability", Tells::Words},
    Identifying{&kPerson, "illness", Tells::Words},
    Identifying{&kPerson, "emergency_contact", Tells::Contact},
    Identifying{&kPerson, "key_holder", Tells::Contact},
    Identifying{&kPerson, "family_doctor", Tells::Contact},
    Identifying{&kPerson, "remark", Tells::Words},
    Identifying{&kPerson, "native_place", Tells::Facts},
    Identifying{&kPerson, "school", Tells::Facts},
    Identifying{&kPerson, "major", Tells::Facts},
    Identifying{&kPerson, "archive_place", Tells::Facts},
    Identifying{&kPerson, "skills", Tells::Facts},
    Identifying{&kPerson, "languages", Tells::Facts},
    Identifying{&kPerson, "computer_skill", Tells::Facts},
    Identifying{&kPerson, "wish_jobs", Tells::Facts},
    Identifying{&kPerson, "wish_area", Tells::Facts},
    Identifying{&kHousehold, "label", Tells::Words},
    Identifying{&kHousehold, "address", Tells::Address},
    Identifying{&kHouseholdMember, "relation", Tells::Facts},
    Identifying{&kEnrolment, "evidence", Tells::Facts},
    Identifying{&kEnrolment, "remark", Tells::Words},
    Identifying{&kEnrolment, "employer", Tells::Facts},
    Identifying{&kEnrolment, "job_title", Tells::Facts},
    Identifying{&kMark, "basis", Tells::Words},
    Identifying{&kConsent, "remark", Tells::Words},
    Identifying{&kConsent, "form", Tells::Facts},
    Identifying{&kAttachment, "title", Tells::Words},
    Identifying{&kAttachment, "file_name", Tells::Words},
    Identifying{&kService, "place", Tells::Address},
    Identifying{&kService, "note", Tells::Words},
    Identifying{&kService, "result", Tells::Facts},
    Identifying{&kService, "title", Tells::Facts},
};

QString maskedNames(const QString &names)
{
    QStringList parts = names.split(u'、');
    for (QString &part : parts)
        part = maskedName(part);
    return parts.join(u'、');
}

/// 2003-**-**: the age gives the year away as well.
QString maskedBirth(const QString &isoDate) { return isoDate.first(4) + u"-**-**"_s; }

QString partly(Tells tells, const QString &text, const IdMask &mask)
{
    switch (tells) {
    case Tells::Number:
        return maskedIdNumber(text, mask);
    case Tells::Phone:
        return maskedPhone(text);
    case Tells::Birth:
        return maskedBirth(text);
    default:
        return withNumbersMasked(text, mask);
    }
}

QString wholly(Tells tells, const QString &text, const IdMask &mask)
{
    switch (tells) {
    case Tells::Name:
        return maskedNames(text);
    case Tells::Address:
        return maskedAddress(text);
    case Tells::Facts:
        return withNumbersMasked(text, mask);
    default:
        return maskedWhole(text);
    }
}

QString hidden(const Masking &masking, Tells tells, const QString &text)
{
    return masking.level == MaskLevel::Partial ? partly(tells, text, masking.id) : wholly(tells, text, masking.id);
}

int boundary(const QString &setting, int otherwise)
{
    bool isNumber = false;
    const int value = setting.toInt(&isNumber);
    return isNumber && value >= 0 ? value : otherwise;
}

} // namespace

Result<Masking> maskingFor(OfficeStore &office, MaskLevel level, QDate day)
{
    LEYE_TRY(const QString first, office.setting(u"mask.id.first"_s, day));
    LEYE_TRY(const QString last, office.setting(u"mask.id.last"_s, day));
    const IdMask shipped;
    return Masking{level, {boundary(first, shipped.first), boundary(last, shipped.last)}};
}

void mask(const Masking &masking, const RecordType &type, Record &record)
{
    if (masking.level == MaskLevel::None)
        return;
    for (const Identifying &identifying : kIdentifying) {
        if (identifying.type != &type)
            continue;
        const FieldSpec &field = *type.field(QLatin1StringView(identifying.column));
        const QString text = field.get(record).value<QString>();
        if (identifying.tells == Tells::Birth)
            field.set(record, Value());
        else if (!text.isEmpty())
            field.set(record, Value(hidden(masking, identifying.tells, text)));
    }
}

QString maskedText(const Masking &masking, const RecordType &type, QAnyStringView column, const QString &text)
{
    const auto identifying = std::find_if(kIdentifying.begin(), kIdentifying.end(), [&](const Identifying &row) {
        return row.type == &type && column == QLatin1StringView(row.column);
    });
    if (masking.level == MaskLevel::None || identifying == kIdentifying.end() || text.isEmpty())
        return text;
    return hidden(masking, identifying->tells, text);
}

QString birthText(const Masking &masking, QDate birth)
{
    return maskedText(masking, kPerson, "birth", birth.toString(Qt::ISODate));
}

QString withNumbersMasked(const QString &text, const IdMask &mask)
{
    // Digits of every script: full-width ones are typed, too.
    static const QRegularExpression numbers(
        u"\\d{15,}[XxＸｘ]?|\\d{11,14}|(?<!\\d)1[3-9]\\d[ -]\\d{4}[ -]\\d{4}(?!\\d)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr int kDocument = 15; // digits of the shortest ID number
    QString hidden;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &found : numbers.globalMatch(text)) {
        const QString number = found.captured();
        hidden += QStringView(text).sliced(at, found.capturedStart() - at);
        hidden += number.size() >= kDocument ? maskedIdNumber(number, mask) : maskedPhone(number);
        at = found.capturedEnd();
    }
    hidden += QStringView(text).sliced(at);
    return hidden;
}

} // namespace leye
