// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/mark_entry.h"

#include "models/people/field_error.h"
#include "models/people/record_edit.h"

#include <QCoreApplication>

#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MarkEntry)
};

constexpr std::array kHardshipMarks{u"刑解人员", u"戒毒人员", u"低保家庭", u"特困"};
constexpr std::array kHealthMarks{u"残疾", u"重残", u"失能", u"丧劳调查"};

template <size_t N>
bool isIn(const std::array<const char16_t *, N> &marks, const QString &mark)
{
    return std::any_of(marks.begin(), marks.end(),
                       [&mark](const char16_t *other) { return mark == QStringView(other); });
}

Result<void> checkDates(const PeopleDesk &desk, const Mark &mark)
{
    LEYE_CHECK(inField("start_date", requireNotFuture(desk, mark.start, Words::tr("The beginning of the mark"))));
    if (mark.end.isValid() && mark.end < mark.start)
        return fail(Error::Kind::Invalid,
                    Words::tr("The mark ends (%1) before it begins (%2).")
                        .arg(mark.end.toString(Qt::ISODate), mark.start.toString(Qt::ISODate)),
                    u"end_date"_s);
    return {};
}

Result<void> requireBasis(const Mark &mark)
{
    return inField("basis",
                   requireText(mark.basis, Words::tr("The basis is missing. Say what shows that the mark is right: a "
                                                     "certificate, a list, the person's word.")));
}

bool overlap(const Mark &left, const Mark &right)
{
    const auto beginsBeforeEndOf = [](const Mark &one, const Mark &other) {
        return !one.start.isValid() || !other.end.isValid() || one.start <= other.end;
    };
    return beginsBeforeEndOf(left, right) && beginsBeforeEndOf(right, left);
}

/// `column`: where to put it right.
Result<void> requireNoOther(const PeopleDesk &desk, const Mark &mark, qint64 person, const char *column)
{
    LEYE_TRY(const QList<Mark> marks, desk.people.marks(person));
    for (const Mark &other : marks) {
        if (other.id != mark.id && other.mark == mark.mark && overlap(other, mark))
            return fail(Error::Kind::Conflict,
                        Words::tr("The person has the mark %1 already, since %2.")
                            .arg(desk.codes.label(u"app_mark"_s, mark.mark), other.start.toString(Qt::ISODate)),
                        QString::fromLatin1(column));
    }
    return {};
}

} // namespace

Result<int> sensitivityOfMark(OfficeStore &office, const QString &mark, QDate day)
{
    if (isIn(kHardshipMarks, mark))
        return Hardship;
    if (isIn(kHealthMarks, mark))
        return Health;
    LEYE_TRY(const QString set, office.setting(u"mark.class."_s + mark, day));
    return std::clamp<int>(set.toInt(), Basic, Health);
}

bool isActive(const Mark &mark, QDate day)
{
    return (!mark.start.isValid() || mark.start <= day) && (!mark.end.isValid() || mark.end >= day);
}

Result<Mark> prepareMark(const PeopleDesk &desk, Mark mark)
{
    LEYE_CHECK(desk.viewer.require(Task::EditPeople));
    LEYE_CHECK(inField("mark", requireCode(desk.codes, u"app_mark"_s, mark.mark, Words::tr("The mark"))));
    LEYE_CHECK(requireBasis(mark));
    if (!mark.start.isValid())
        mark.start = desk.journal.clock().today();
    LEYE_CHECK(checkDates(desk, mark));
    LEYE_CHECK(requireShortTexts(kMark, mark));
    OfficeStore office(desk.journal.database());
    // As of today: a mark that goes back to before its class was set is no less confidential.
    LEYE_TRY(mark.sensitivity, sensitivityOfMark(office, mark.mark, desk.journal.clock().today()));
    if (mark.id.isNull())
        mark.id = desk.journal.newId();
    return mark;
}

Result<Saved<Mark>> setMark(const PeopleDesk &desk, const Mark &mark)
{
    LEYE_TRY(Mark prepared, prepareMark(desk, mark));
    LEYE_TRY(const Person person, livingPerson(desk.people, prepared.person));
    prepared.area = person.area;
    const Edit edit = Edit(u"mark.set"_s, desk.viewer.user).add(prepared);
    LEYE_CHECK(requireMayWrite(desk.viewer, edit)); // before a conflict could tell what is hidden
    LEYE_CHECK(requireNoOther(desk, prepared, person.n, "mark"));
    return commitRecord<Mark>(desk, edit, prepared.id);
}

Result<Saved<Mark>> endMark(const PeopleDesk &desk, const Id16 &mark, QDate day, const QString &reason)
{
    LEYE_CHECK(desk.viewer.require(Task::EditPeople));
    LEYE_TRY(const Mark before, recordOnFile<Mark>(desk.people, mark));
    if (before.end.isValid())
        return fail(Error::Kind::Conflict,
                    Words::tr("This mark ended on %1 already.").arg(before.end.toString(Qt::ISODate)));
    Mark after = before;
    after.end = day.isValid() ? day : desk.journal.clock().today();
    LEYE_CHECK(inField("end_date", requireNotFuture(desk, after.end, Words::tr("The end of the mark"))));
    LEYE_CHECK(checkDates(desk, after));
    return commitRecord<Mark>(desk, Edit(u"mark.end"_s, desk.viewer.user).change(before, after).because(reason),
                              before.id);
}

Result<Saved<Mark>> changeMark(const PeopleDesk &desk, const Mark &before, const Mark &after, const QString &reason)
{
    LEYE_CHECK(desk.viewer.require(Task::EditPeople));
    if (after.mark != before.mark)
        return fail(Error::Kind::Invalid,
                    Words::tr("A mark does not become another. Remove this one and set the other."));
    if (before.start.isValid() && !after.start.isValid())
        return fail(Error::Kind::Invalid, Words::tr("The day the mark began is missing. Give it as 2026-11-23."),
                    u"start_date"_s);
    LEYE_CHECK(requireBasis(after));
    LEYE_CHECK(checkDates(desk, after));
    LEYE_TRY(const Person person, recordOnFile<Person>(desk.people, after.person.raw));
    if (after.start != before.start || after.end != before.end)
        LEYE_CHECK(requireNoOther(desk, after, person.n, "start_date"));
    return saveChanges(desk, u"mark.edit"_s, before, after, reason);
}

} // namespace leye
