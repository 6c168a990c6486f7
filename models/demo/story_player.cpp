// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/story_player.h"

#include "models/core/citizen_id.h"
#include "models/demo/day_book.h"
#include "models/people/consent_entry.h"
#include "models/people/enrolment_entry.h"
#include "models/people/household_entry.h"
#include "models/people/mark_entry.h"
#include "models/people/person_edit.h"
#include "models/people/service_entry.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

constexpr int kFirstMinute = 8 * 60 + 30;
constexpr int kMinutesEach = 2;
const QString kNoticeVersion = u"2021-11"_s;     // the Personal Information Protection Law is in force since then
constexpr qint64 kFirstStoryPhone = 599'000'000; // far behind those of the crowd

tl::unexpected<Error> damaged(const QString &where)
{
    return fail(Error::Kind::Damaged,
                Words::tr("The story of the demonstration data is damaged. Install the program again."),
                u"story: "_s + where);
}

/// A value of the file as its field keeps it.
Value valueFor(const FieldSpec &field, const QJsonValue &json, QDate today)
{
    switch (field.kind) {
    case FieldKind::Boolean:
        return Value(json.toBool());
    case FieldKind::Integer:
    case FieldKind::Money:
        return Value(json.toInteger());
    case FieldKind::Date:
        return Value(storyDay(json.toString(), today).toString(Qt::ISODate));
    default:
        return Value(json.toString());
    }
}

/// Fills a record from an object whose keys are columns; others, such as "age", are the caller's.
void fill(const RecordType &type, Record &record, const QJsonObject &object, QDate today)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (const FieldSpec *field = type.field(entry.key()))
            field->set(record, valueFor(*field, entry.value(), today));
    }
}

/// "age" and "birthday" stand where somebody shall be as old whenever the demonstration is made.
QDate birthOf(const QJsonObject &person, QDate today)
{
    if (!person.contains("age"_L1))
        return QDate::fromString(person["birth"_L1].toString(), Qt::ISODate);
    const QDate thisYear =
        QDate::fromString(QString::number(today.year()) + u'-' + person["birthday"_L1].toString(), Qt::ISODate);
    return thisYear.addYears(-person["age"_L1].toInt() - (thisYear > today ? 1 : 0));
}

/// As it stands on the document: in 15 digits on those of before 1999.
QString typedNumber(const QJsonObject &id, QDate birth)
{
    const QString number = idNumberOf(id["area"_L1].toString(), birth, id["serial"_L1].toInt());
    return id["typed15"_L1].toBool() ? number.left(6) + number.mid(8, 9) : number;
}

Value::List detailsOf(const QJsonArray &pairs)
{
    Value::List details;
    for (const QJsonValue pair : pairs) {
        const QJsonValue value = pair[1];
        details.append(Value(Value::List{Value(pair[0].toString()),
                                         value.isString() ? Value(value.toString()) : Value(value.toInteger())}));
    }
    return details;
}

} // namespace

StoryPlayer::StoryPlayer(const Story &story, QList<User> staff, Workspace &workspace, FixedClock &clock, QDate today)
    : m_story(story)
    , m_staff(std::move(staff))
    , m_workspace(workspace)
    , m_clock(clock)
    , m_today(today)
{
}

QStringList StoryPlayer::idNumbers() const
{
    QStringList numbers;
    for (const StoryStep &step : m_story.steps) {
        if (const QJsonObject id = step.object["id"_L1].toObject();
            step.what == StoryStep::What::Register && !id.isEmpty()) {
            const QDate birth = birthOf(step.object["person"_L1].toObject(), m_today);
            numbers.append(idNumberOf(id["area"_L1].toString(), birth, id["serial"_L1].toInt()));
        }
    }
    return numbers;
}

Result<void> StoryPlayer::play(QDate day)
{
    if (m_next >= m_story.steps.size() || m_story.steps[m_next].day > day)
        return {};
    OfficeStore office(m_workspace.database());
    LEYE_TRY(const CodeTables codes, CodeTables::load(office, day));
    PeopleStore people(m_workspace.database(), &m_workspace.journal().restricted());
    for (int i = 0; m_next < m_story.steps.size() && m_story.steps[m_next].day <= day; ++m_next, ++i) {
        const StoryStep &step = m_story.steps[m_next];
        m_clock.set(shanghaiMs(day, kFirstMinute + i * kMinutesEach));
        const auto by = std::ranges::find(m_story.staff, step.by, &StoryStaff::key);
        const User &user = m_staff[by - m_story.staff.begin()];
        const Viewer viewer{UserId(user.id), rolesFromCodes(user.roles), {}};
        LEYE_CHECK(play(step, {m_workspace.journal(), people, codes, viewer, user.station}));
    }
    return {};
}

Result<void> StoryPlayer::play(const StoryStep &step, const PeopleDesk &desk)
{
    switch (step.what) {
    case StoryStep::What::Register:
        return registerPerson(step, desk);
    case StoryStep::What::Enrol:
        return enrol(step.person, step.object["enrol"_L1].toObject(), desk);
    case StoryStep::What::Serve:
        return serve(step, desk);
    case StoryStep::What::Stage:
        return changeStage(step, desk);
    case StoryStep::What::Close:
        return close(step, desk);
    case StoryStep::What::Reopen:
        LEYE_CHECK(reopenEnrolment(desk, enrolmentOf(step), step.object["reopen"_L1]["why"_L1].toString()));
        return {};
    case StoryStep::What::EndMark:
        LEYE_CHECK(endMark(desk, m_marks.value(step.person + u'/' + step.object["end_mark"_L1].toString()), {}));
        return {};
    case StoryStep::What::Edit:
        return edit(step, desk);
    case StoryStep::What::Household:
        return makeHousehold(step, desk);
    }
    return {};
}

Result<void> StoryPlayer::registerPerson(const StoryStep &step, const PeopleDesk &desk)
{
    const QJsonObject wanted = step.object["person"_L1].toObject();
    const QJsonObject id = step.object["id"_L1].toObject();
    Person person;
    fill(kPerson, person, wanted, m_today);
    person.id = desk.journal.newId();
    person.area = person.committee.left(9).toLongLong();
    person.birth = birthOf(wanted, m_today);
    person.phone = id.isEmpty() ? QString() : demoPhone(kFirstStoryPhone + m_people.size());
    if (!id.isEmpty()) {
        const auto read = readCitizenId(typedNumber(id, person.birth), m_clock.today());
        if (!read)
            return damaged(step.person);
        person.idType = read->type;
        person.idNumber = read->number;
    }
    LEYE_CHECK(commitAs(desk, Edit(u"person.add"_s, desk.viewer.user).add(person)));
    m_people.insert(step.person, PersonId(person.id));
    for (const QJsonValue scope : step.object["consents"_L1].toArray()) {
        Consent consent;
        consent.person = PersonId(person.id);
        consent.scope = scope.toString();
        consent.version = kNoticeVersion;
        consent.form = u"书面"_s;
        LEYE_CHECK(giveConsent(desk, consent));
    }
    LEYE_CHECK(enrol(step.person, step.object["enrol"_L1].toObject(), desk));
    for (const QJsonValue entry : step.object["marks"_L1].toArray()) {
        Mark mark;
        mark.person = PersonId(person.id);
        mark.mark = entry[0].toString();
        mark.basis = entry[1].toString();
        LEYE_TRY(const Saved<Mark> saved, setMark(desk, mark));
        m_marks.insert(step.person + u'/' + mark.mark, saved.record.id);
    }
    return {};
}

Result<void> StoryPlayer::enrol(const QString &person, const QJsonObject &wanted, const PeopleDesk &desk)
{
    Enrolment enrolment;
    fill(kEnrolment, enrolment, wanted, m_today);
    enrolment.person = m_people.value(person);
    LEYE_TRY(const Saved<Enrolment> saved, openEnrolment(desk, enrolment));
    m_enrolments.insert(person + u'/' + enrolment.kind, EnrolmentId(saved.record.id));
    if (!m_enrolments.contains(person))
        m_enrolments.insert(person, EnrolmentId(saved.record.id));
    return {};
}

/// Of the kind named with "of", else the one they came with.
EnrolmentId StoryPlayer::enrolmentOf(const StoryStep &step) const
{
    const QString kind = step.object["close"_L1]["of"_L1].toString();
    return m_enrolments.value(kind.isEmpty() ? step.person : step.person + u'/' + kind);
}

Result<void> StoryPlayer::serve(const StoryStep &step, const PeopleDesk &desk)
{
    Service service;
    service.person = m_people.value(step.person);
    service.kind = step.object["serve"_L1].toString();
    if (const int minutes = step.object["min"_L1].toInt(); minutes > 0)
        service.minutes = minutes;
    service.channel = step.object["how"_L1].toString();
    service.place = step.object["place"_L1].toString();
    service.result = step.object["result"_L1].toString();
    service.title = step.object["about"_L1].toString();
    service.note = step.object["note"_L1].toString();
    service.details = detailsOf(step.object["details"_L1].toArray());
    LEYE_CHECK(recordServices(desk, {service}));
    ++m_services;
    return {};
}

Result<void> StoryPlayer::changeStage(const StoryStep &step, const PeopleDesk &desk)
{
    LEYE_TRY(const Enrolment before, recordOnFile<Enrolment>(desk.people, enrolmentOf(step).raw));
    Enrolment after = before;
    after.stage = step.object["stage"_L1].toString();
    LEYE_CHECK(changeEnrolment(desk, before, after, step.object["why"_L1].toString()));
    return {};
}

Result<void> StoryPlayer::close(const StoryStep &step, const PeopleDesk &desk)
{
    Enrolment said;
    fill(kEnrolment, said, step.object["close"_L1].toObject(), m_today);
    const QDate day = std::min(said.outcomeDate, step.day); // the step may have moved to the working day before
    LEYE_CHECK(
        closeEnrolment(desk, enrolmentOf(step),
                       {said.outcome, day, said.evidence, said.employer, said.jobTitle, said.pay, said.followUp}));
    return {};
}

Result<void> StoryPlayer::edit(const StoryStep &step, const PeopleDesk &desk)
{
    LEYE_TRY(const Person before, recordOnFile<Person>(desk.people, m_people.value(step.person).raw));
    QList<TypedField> fields;
    const QJsonObject said = step.object["edit"_L1].toObject();
    for (auto field = said.begin(); field != said.end(); ++field)
        fields.append({field.key(), field.value().toVariant().toString()});
    LEYE_CHECK(editPerson(desk, before, fields, step.object["why"_L1].toString()));
    return {};
}

Result<void> StoryPlayer::makeHousehold(const StoryStep &step, const PeopleDesk &desk)
{
    Household household;
    fill(kHousehold, household, step.object, m_today);
    QList<NewMember> members;
    for (const QJsonValue member : step.object["members"_L1].toArray())
        members.append({m_people.value(member[0].toString()), member[1].toString()});
    LEYE_CHECK(createHousehold(desk, household, members));
    return {};
}

} // namespace leye
