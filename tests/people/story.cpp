// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include "models/people/consent_entry.h"
#include "models/people/enrolment_entry.h"
#include "models/people/household_entry.h"
#include "models/people/mark_entry.h"
#include "models/people/service_entry.h"

namespace leye::test {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
void must(const Result<T> &result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
}

Person identity()
{
    Person person;
    person.name = u"陈小明"_s;
    person.alsoCalled = u"小陈"_s;
    person.idType = u"居民身份证"_s;
    person.idNumber = u"310109200305179972"_s;
    person.birth = QDate(2003, 5, 17);
    person.sex = u"1"_s;
    person.phone = u"13812345678"_s;
    person.committee = u"310109009002"_s;
    person.livingAddress = u"四川北路街道示例路10号502室"_s;
    person.householdType = u"50"_s;
    person.residence = u"01"_s;
    person.livesElsewhere = true;
    person.ethnicity = u"01"_s;
    person.nativePlace = u"上海"_s;
    person.marital = u"10"_s;
    person.political = u"03"_s;
    person.education = u"21"_s;
    person.school = u"上海某大学"_s;
    person.major = u"视觉传达设计"_s;
    person.graduated = QDate(2025, 6, 30);
    person.employmentCard = u"3101090026000173"_s;
    person.labourStatus = u"02"_s;
    person.wishJobs = u"设计助理、物料排版"_s;
    person.wishSalary = 600'000;
    person.upbringing = u"由外祖父母抚养长大"_s;
    person.lowIncome = true;
    person.incomeSource = u"外祖父母退休工资"_s;
    person.disability = u"听力四级"_s;
    person.emergencyContact = u"外祖父 陈国栋 13987654321"_s;
    person.remark = u"工作日上午联系。"_s;
    return person;
}

} // namespace

Story::Story()
{
    addPeople();
    addMarks();
    addServices();
    addOutcome();
}

void Story::addPeople()
{
    chen = add(identity());
    Person elder;
    elder.name = u"陈国栋"_s;
    elder.birth = QDate(1941, 3, 2);
    elder.phone = u"13987654321"_s;
    grandfather = add(elder);
    const PeopleDesk desk = as(aide);
    Enrolment care;
    care.person = PersonId(grandfather.id);
    care.kind = u"为老服务"_s;
    care.start = QDate(2024, 5, 6);
    must(openEnrolment(desk, care));
    must(createHousehold(desk, Household(), {{PersonId(chen.id), u"本人"_s}, {PersonId(grandfather.id), u"外祖父"_s}}));
    Consent consent;
    consent.person = PersonId(chen.id);
    consent.scope = u"个人信息"_s;
    consent.version = u"2026-01"_s;
    consent.form = u"书面"_s;
    must(giveConsent(desk, consent));
}

void Story::addMarks()
{
    const PeopleDesk desk = as(aide);
    const auto mark = [&](const QString &kind, QDate start, const QString &basis) {
        Mark wanted;
        wanted.person = PersonId(chen.id);
        wanted.mark = kind;
        wanted.start = start;
        wanted.basis = basis;
        must(setMark(desk, wanted));
    };
    mark(u"高校毕业生"_s, QDate(2025, 6, 30), u"毕业证书"_s);
    mark(u"低保家庭"_s, QDate(2026, 3, 1), u"低保证"_s); // class 2
    mark(u"残疾"_s, QDate(2026, 4, 1), u"残疾证"_s);     // class 3
    Enrolment seeker;
    seeker.person = PersonId(chen.id);
    seeker.kind = u"求职人员"_s;
    seeker.start = QDate(2026, 7, 1);
    must(openEnrolment(desk, seeker));
}

Service Story::service(const QString &kind, QDate date, const QString &result, const QString &title)
{
    Service service;
    service.person = PersonId(chen.id);
    service.kind = kind;
    service.date = date;
    service.channel = u"面谈"_s;
    service.result = result;
    service.title = title;
    return service;
}

void Story::record(const Service &wanted, const Viewer &by) { must(recordServices(as(by), {wanted})); }

void Story::addServices()
{
    Service guidance = service(u"职业指导"_s, QDate(2026, 7, 15), u"约下次"_s);
    guidance.minutes = 45;
    guidance.place = u"咨询室 1"_s;
    guidance.note = u"作品集 42 页，无主次。可打 13812345678。"_s;
    record(guidance, aide);
    Service counselling = service(u"心理疏导"_s, QDate(2026, 8, 20), u"完成"_s);
    counselling.minutes = 50;
    counselling.note = u"不可外传的内容"_s;
    record(counselling, counsellor);
    Service referral = service(u"岗位推荐"_s, QDate(2026, 9, 10), u"录用"_s, u"示例设计有限公司/设计师助手"_s);
    referral.details = {Value(Value::List{Value(u"面试日期"_s), Value(u"2026-09-14"_s)}),
                        Value(Value::List{Value(u"原因"_s), Value(u"作品对口"_s)})};
    record(referral, aide);
    record(service(u"岗位推荐"_s, QDate(2026, 9, 11), u"单位未录用"_s, u"物料排版"_s), aide);
    record(service(u"招聘会陪同"_s, QDate(2026, 9, 22), u"达成意向"_s, u"虹口秋季招聘会"_s), aide);
    Service check = service(u"健康检测"_s, QDate(2026, 9, 23), u"已告知"_s);
    check.note = u"血压 128/82"_s;
    check.noteClass = Health;
    record(check, aide);
}

void Story::addOutcome()
{
    const auto enrolments = people.enrolments(chen.n);
    Closing closing;
    closing.outcome = u"01"_s;
    closing.date = QDate(2026, 9, 20);
    closing.evidence = u"劳动合同"_s;
    closing.employer = u"示例设计有限公司"_s;
    closing.jobTitle = u"设计师助手"_s;
    must(closeEnrolment(as(aide), EnrolmentId(enrolments->last().id), closing));
    Service call = service(u"电话回访"_s, QDate(2026, 10, 21), u"在岗"_s);
    call.channel = u"电话"_s;
    call.note = u"适应良好。"_s;
    record(call, aide);
}

} // namespace leye::test
