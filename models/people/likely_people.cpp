// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/likely_people.h"

#include "models/core/age.h"
#include "models/office/code_tables.h"
#include "models/people/masked.h"
#include "models/people/seen_by.h"

#include <QCoreApplication>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LikelyPeople)
};

/// The day of birth and the address stay: by them the aide tells people apart.
QStringList factsOf(const Person &person, const Masking &masking, const CodeTables &codes, QDate today)
{
    QStringList facts{codes.label(u"gender_gb2261_1"_s, person.sex).left(1), person.birth.toString(Qt::ISODate)};
    if (const std::optional<int> age = fullYears(person.birth, today))
        facts.append(Words::tr("aged %1").arg(*age));
    const Person shown = masked(masking, person);
    facts += {shown.idNumber, shown.phone, person.livingAddress};
    facts.removeAll(QString());
    return facts;
}

} // namespace

Result<QList<LikelyPerson>> likelyPeople(Database &database, const Viewer &viewer, const Person &person, QDate today,
                                         qsizetype limit)
{
    LEYE_TRY(const QList<LikePerson> alike, PersonLikenessStore(database).like(person, limit));
    if (alike.isEmpty())
        return QList<LikelyPerson>();
    OfficeStore office(database);
    LEYE_TRY(const CodeTables codes, CodeTables::load(office, today));
    LEYE_TRY(const Masking masking, maskingFor(office, MaskLevel::Partial, today));
    QList<LikelyPerson> people;
    for (const LikePerson &like : alike) {
        const Person seen = asSeenBy(viewer, like.person);
        people.append({PersonId(seen.id), seen.name, like.kinds, factsOf(seen, masking, codes, today), like.likeness});
    }
    return people;
}

} // namespace leye
