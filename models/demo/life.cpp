// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/life.h"

#include "models/office/holidays.h"
#include "models/people/household.h"
#include "models/people/mark_entry.h"
#include "models/people/service_entry.h"

namespace leye {

using namespace Qt::StringLiterals;

namespace {

const QString kNoticeVersion = u"2021-11"_s; // 个人信息保护法 in force since 2021-11-01

QString stageCode(int number) { return u'0' + QString::number(number); }

/// What shows that a mark is right (DOMAIN notes §3.2: a mark has a basis).
QString basisOf(const QString &mark)
{
    static const QHash<QString, QString> bases{{u"高校毕业生"_s, u"毕业证书"_s},
                                               {u"应届毕业生"_s, u"毕业证书"_s},
                                               {u"长期失业青年"_s, u"退工记录，核对社保"_s},
                                               {u"就业困难人员"_s, u"街道认定表"_s},
                                               {u"失业人员"_s, u"失业登记"_s},
                                               {u"零就业家庭"_s, u"居委证明"_s},
                                               {u"低保家庭"_s, u"低保证"_s},
                                               {u"残疾"_s, u"残疾人证"_s},
                                               {u"退役军人"_s, u"退役证"_s},
                                               {u"高龄"_s, u"身份证"_s},
                                               {u"百岁"_s, u"身份证"_s},
                                               {u"失能"_s, u"评估结果通知书"_s},
                                               {u"重残"_s, u"残疾人证"_s},
                                               {u"计划生育特殊家庭"_s, u"街道名单"_s},
                                               {u"刑解人员"_s, u"司法所衔接函"_s}};
    return bases.value(mark, u"居委上门核实"_s);
}

void setEnd(Enrolment &enrolment, QDate day, const HowItEnds &end)
{
    enrolment.end = day;
    enrolment.outcome = end.outcome;
    enrolment.outcomeDate = day;
    enrolment.evidence = end.evidence;
    enrolment.employer = end.employer;
    enrolment.jobTitle = end.jobTitle;
    enrolment.pay = end.pay;
}

} // namespace

Result<std::unique_ptr<Stage>> Stage::open(const StageParts &parts)
{
    std::unique_ptr<Stage> stage(new Stage(parts));
    OfficeStore office(parts.journal.database());
    const QDate first = parts.queue.first();
    LEYE_TRY(const CodeTables codes, CodeTables::load(office, first));
    for (const QString &mark : codes.codes(u"app_mark"_s)) {
        LEYE_TRY(const int sensitivity, sensitivityOfMark(office, mark, first));
        stage->m_markClasses.insert(mark, sensitivity);
    }
    LEYE_TRY(stage->m_calendar, officeCalendar(parts.journal.database()));
    LEYE_TRY(const QString days, office.setting(u"follow_up.days"_s, first));
    stage->m_followUpDays = days.toInt();
    return stage;
}

const User &Stage::counsellorOf(const Life &life) const
{
    return town.staff[town.quarters[town.places[life.place].subdistrict].counsellor];
}

/// What the closing and stage forms need of an enrolment: the same cells differ as in the whole record.
Enrolment Stage::enrolmentOf(const Life &life) const
{
    Enrolment enrolment;
    enrolment.id = life.enrolment.raw;
    enrolment.area = areaOf(life);
    enrolment.person = life.person;
    if (isSeeker(life.group))
        enrolment.stage = stageCode(life.stageNumber);
    return enrolment;
}

Consent Stage::consentOf(const Life &life, const QString &scope) const
{
    Consent consent;
    consent.id = m_journal.newId();
    consent.area = areaOf(life);
    consent.person = life.person;
    consent.scope = scope;
    consent.version = kNoticeVersion;
    consent.given = today;
    consent.form = u"书面"_s;
    return consent;
}

Mark Stage::markOf(const Life &life, const QString &name) const
{
    Mark mark;
    mark.id = m_journal.newId();
    mark.area = areaOf(life);
    mark.sensitivity = m_markClasses.value(name, Basic);
    mark.person = life.person;
    mark.mark = name;
    mark.start = today;
    mark.basis = basisOf(name);
    return mark;
}

void Stage::agree(const Life &life, const QString &scope)
{
    const UserId user(aideOf(life).id);
    m_book.add(Edit(u"consent.give"_s, user).add(consentOf(life, scope)));
}

quint32 Stage::enrol(const Entry &entry)
{
    const DemoPlace &at = town.places[entry.place];
    const DemoQuarter &quarter = town.quarters[at.subdistrict];
    Person person = m_maker.make(
        dice, {entry.group, dice.pick(quarter.homes), today, qint64(lives.size()), entry.sex, entry.bornAbout});
    person.id = m_journal.newId();
    person.area = quarter.area;
    if (entry.withLast) {
        person.committee = m_last.committee;
        person.livingAddress = m_last.livingAddress;
    }
    Life life;
    life.person = PersonId(person.id);
    life.birth = quint32(person.birth.toJulianDay());
    life.place = quint16(entry.place);
    life.aide = quint16(dice.pick(at.aides));
    life.group = entry.group;
    life.sex = person.sex == codeOf(Sex::Man) ? Sex::Man : Sex::Woman;
    if (entry.group != DemoGroup::Contact)
        life.enrolment = EnrolmentId(m_journal.newId());
    Edit edit(u"person.add"_s, UserId(aideOf(life).id));
    edit.add(person);
    addCase(edit, life, person, entry);
    m_book.add(std::move(edit));
    m_firstName = std::exchange(m_last, person).name;
    lives.push_back(life);
    return quint32(lives.size() - 1);
}

/// Enrolment, consents and marks of the form.
void Stage::addCase(Edit &edit, const Life &life, const Person &person, const Entry &entry) const
{
    if (entry.group == DemoGroup::Contact)
        return;
    Enrolment enrolment = enrolmentOf(life);
    enrolment.kind = entry.group == DemoGroup::Elder ? u"为老服务"_s : u"求职人员"_s;
    enrolment.category = entry.category;
    enrolment.station = town.places[entry.place].code;
    enrolment.aide = UserId(aideOf(life).id);
    enrolment.start = today;
    edit.add(enrolment);
    edit.add(consentOf(life, u"个人信息"_s));
    if (!person.illness.isEmpty())
        edit.add(consentOf(life, u"健康"_s));
    if (!person.disability.isEmpty())
        edit.add(consentOf(life, u"残疾"_s));
    if (entry.marks) {
        for (const QString &name : entry.marks(person))
            edit.add(markOf(life, name));
    }
}

HouseholdMember Stage::memberOf(quint32 at, HouseholdId household, const QString &relation) const
{
    HouseholdMember member;
    member.id = m_journal.newId();
    member.area = areaOf(lives[at]);
    member.household = household;
    member.person = lives[at].person;
    member.relation = relation;
    return member;
}

void Stage::liveTogether(quint32 head, quint32 other, const QString &relation)
{
    const Life &first = lives[head];
    const UserId user(aideOf(first).id);
    const bool hasOne = !m_household.isNull() && m_housed == head;
    m_housed = other;
    if (hasOne) {
        m_book.add(Edit(u"household.join"_s, user).add(memberOf(other, m_household, relation)));
        return;
    }
    Household household;
    household.id = m_journal.newId();
    household.area = areaOf(first);
    household.label = m_firstName + u"家"_s;
    household.address = m_last.livingAddress;
    m_household = HouseholdId(household.id);
    Edit edit(u"household.create"_s, user);
    edit.add(household).add(memberOf(head, m_household, u"户主"_s)).add(memberOf(other, m_household, relation));
    m_book.add(std::move(edit));
}

void Stage::serve(const Life &life, const Happening &what, const User &by)
{
    Service service;
    service.id = m_journal.newId();
    service.area = areaOf(life);
    service.person = life.person;
    service.kind = what.kind;
    service.date = today;
    if (what.minutes > 0)
        service.minutes = what.minutes;
    service.channel = what.channel;
    service.place = what.place;
    service.station = town.places[life.place].code;
    service.staff = {UserId(by.id)};
    service.result = what.result;
    service.title = what.title;
    service.note = what.note;
    if (isConfidentialKind(what.kind) && !what.note.isEmpty())
        service.noteClass = Psychological;
    service.details = what.details;
    m_book.add(Edit(u"service.record"_s, UserId(by.id)).add(service));
    ++m_services;
}

void Stage::changeStage(Life &life, QLatin1StringView to, const QString &reason)
{
    const Enrolment before = enrolmentOf(life);
    Enrolment after = before;
    after.stage = to;
    life.stageNumber = quint8(after.stage.toInt());
    m_book.add(Edit(u"enrolment.edit"_s, UserId(aideOf(life).id)).change(before, after).because(reason));
}

void Stage::close(Life &life, const HowItEnds &end)
{
    const Enrolment before = enrolmentOf(life);
    Enrolment after = before;
    setEnd(after, today, end);
    if (end.outcome != outcome::kDied)
        after.followUp = m_calendar.lastWorkdayUntil(today.addDays(m_followUpDays));
    if (!after.stage.isEmpty())
        after.stage = stage::kClosed;
    life.stageNumber = 7;
    life.isClosed = true;
    life.hadContract = !end.employer.isEmpty() && end.pay;
    m_book.add(Edit(u"enrolment.close"_s, UserId(aideOf(life).id)).change(before, after));
}

/// Only after a placement with all its fields: each of them is emptied.
void Stage::reopen(Life &life, const QString &reason)
{
    Enrolment before = enrolmentOf(life);
    setEnd(before, today, {outcome::kEmployed, u"合同"_s, u"单位"_s, u"岗位"_s, 1});
    before.followUp = today;
    life.stageNumber = 4;
    life.isClosed = false;
    m_book.add(Edit(u"enrolment.reopen"_s, UserId(aideOf(life).id)).change(before, enrolmentOf(life)).because(reason));
}

} // namespace leye
