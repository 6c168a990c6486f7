// SPDX-License-Identifier: GPL-3.0-or-later
// Who somebody is, with whom they live, and what they bring: the parts that stand in the person's own record.
#include "models/core/age.h"
#include "models/core/money.h"
#include "models/people/case_file_parts.h"
#include "models/people/household_view.h"
#include "models/people/import/places.h"
#include "models/people/mark_entry.h"
#include "models/people/person_time.h"

namespace leye {

using namespace Qt::StringLiterals;
using Part = CaseFile::Part;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'、');
}

/// 3,500 元; 分 only where there are any.
QString payWords(std::optional<qint64> fen)
{
    if (!fen)
        return {};
    QString amount = moneyText(*fen);
    if (amount.endsWith(".00"_L1))
        amount.chop(3);
    return amount + u" 元"_s;
}

QString withoutWorkWords(const CaseFileSource &source)
{
    const std::optional<WithoutWork> time = withoutWork(source.person, source.enrolments, source.today);
    if (!time)
        return {};
    return u"%1 个月（自 %2 %3起）"_s.arg(QString::number(time->months), time->since.toString(Qt::ISODate),
                                          time->sinceGraduation ? u"毕业"_s : u"退工"_s);
}

/// A number, or why there is none.
QString documentNumber(const Person &person)
{
    return person.idNumber.isEmpty() && !person.noIdReason.isEmpty() ? u"无（%1）"_s.arg(person.noIdReason)
                                                                     : person.idNumber;
}

void withhold(CaseFile &file, Part part) { file.print.withheld.append(part); }

} // namespace

Result<void> putIdentity(CaseFileSource &source, CaseFile &file)
{
    const Person person = source.shown(source.person);
    LEYE_TRY(const Places places, Places::load());
    CaseFile::Identity &identity = file.identity;
    identity.name = person.name;
    identity.alsoCalled = person.alsoCalled;
    identity.sex = source.label("gender_gb2261_1", person.sex);
    identity.birth = birthText(source.masking, source.person.birth);
    identity.age = fullYears(source.person.birth, source.today);
    identity.ethnicGroup =
        person.sealed.contains(u"ethnicity"_s) ? u"受限"_s : source.label("ethnic_gb3304", person.ethnicity);
    identity.nativePlace = person.nativePlace;
    identity.politicalStatus = source.label("political_gb4762", person.political);
    identity.education = source.label("education_gb4658", person.education);
    identity.marital = source.label("marital_gb2261_2", person.marital);
    identity.idType = source.label("app_id_type", person.idType);
    identity.idNumber = documentNumber(person);
    identity.phones = QStringList{person.phone, person.phone2};
    identity.phones.removeAll(QString());
    identity.registeredAddress = person.registeredAddress;
    identity.livingAddress = person.livingAddress;
    LEYE_TRY(identity.subdistrict, source.names.station(QString::number(person.area)));
    identity.committee = places.committeeName(person.committee);
    identity.householdType = source.label("household_type_lemis", person.householdType);
    identity.residence = source.label("app_residence", person.residence);
    if (person.livesElsewhere)
        identity.livesElsewhere = true; // false is the same as not asked
    identity.employmentCardNumber = person.employmentCard;
    identity.labourStatus = source.label("sh_labour_status", person.labourStatus);
    identity.archivePlace = person.archivePlace;
    identity.withoutWork = withoutWorkWords(source);
    identity.emergencyContact = person.emergencyContact;
    identity.keyHolder = person.keyHolder;
    identity.remark = person.remark;
    return {};
}

Result<void> putMarks(CaseFileSource &source, CaseFile &file)
{
    LEYE_TRY(const QList<Mark> marks, source.desk.people.marks(source.person.n));
    for (const Mark &mark : marks) {
        const Mark shown = source.shown(mark);
        if (isRestricted(shown))
            file.marks.append({kRestrictedWords.toString(), {}, {}, {}});
        else
            file.marks.append({source.label("app_mark", shown.mark), shown.start, shown.end, shown.basis});
    }
    return {};
}

Result<void> putHousehold(CaseFileSource &source, CaseFile &file)
{
    LEYE_TRY(const QList<HouseholdView> households, householdsOf(source.desk.people, source.person.n));
    for (const HouseholdView &household : households) {
        for (const Housemate &mate : household.people) {
            if (mate.isSelf)
                continue;
            Person relative;
            relative.name = mate.name;
            relative.phone = mate.phone;
            relative = source.shown(relative);
            const QString note = joined(QStringList(mate.kinds) << (mate.hasDied ? u"已故"_s : QString()));
            file.household.relatives.append({source.shown(mate.place).relation, relative.name,
                                             birthText(source.masking, mate.birth), relative.phone, note});
        }
    }
    return {};
}

Result<void> putHardship(CaseFileSource &source, CaseFile &file)
{
    if (!source.desk.viewer.mayRead(Hardship)) {
        withhold(file, Part::Hardship);
        return {};
    }
    const Person person = source.shown(source.person);
    CaseFile::Hardship hardship;
    hardship.category = joined({person.lowIncome ? u"低保"_s : QString(), person.hardship});
    hardship.note = QStringList{person.upbringing, person.incomeSource}.join(u'\n').trimmed();
    if (hardship == CaseFile::Hardship())
        return {};
    LEYE_TRY(const QList<Mark> marks, source.desk.people.marks(source.person.n));
    for (const Mark &mark : marks) { // the day on which one of the marks that say so was set
        const bool says = mark.mark == u"低保家庭"_s || mark.mark == u"就业困难人员"_s || mark.mark == u"特困"_s;
        if (says && isActive(mark, source.today) && !hardship.recognised.isValid())
            hardship.recognised = source.shown(mark).start;
    }
    for (const Enrolment &enrolment : source.enrolments) {
        if (!enrolment.end.isValid() && hardship.responsible.isEmpty()) {
            LEYE_TRY(hardship.responsible, source.names.user(enrolment.aide));
        }
    }
    file.hardships.append(hardship);
    return {};
}

Result<void> putHealth(CaseFileSource &source, CaseFile &file)
{
    if (!source.desk.viewer.mayRead(Health)) {
        withhold(file, Part::Health);
        return {};
    }
    const Person person = source.shown(source.person);
    file.health = {person.disability, person.illness, person.familyDoctor};
    return {};
}

Result<void> putResume(CaseFileSource &source, CaseFile &file)
{
    const Person person = source.shown(source.person);
    CaseFile::Resume &resume = file.resume;
    resume.wantedJobs = person.wishJobs.split(u'、', Qt::SkipEmptyParts);
    resume.contractKind = source.label("sh_contract_kind", person.wishContract);
    resume.shift = source.label("sh_work_shift", person.wishShift);
    resume.workArea = person.wishArea;
    resume.expectedPay = payWords(person.wishSalary);
    resume.computer = person.computerSkill;
    resume.languages = person.languages;
    resume.certificates = person.certificates;
    resume.skills = person.skills;
    resume.selfDescription = person.selfEvaluation;
    if (!person.school.isEmpty() || !person.major.isEmpty() || person.graduated.isValid())
        resume.studies.append({person.school, person.major, source.label("education_gb4658", person.education),
                               QString(), person.graduated.toString(u"yyyy-MM"_s)});
    return {};
}

} // namespace leye
