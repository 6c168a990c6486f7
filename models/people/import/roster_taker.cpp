// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/import/roster_taker.h"

#include "models/core/phone.h"
#include "models/people/typed_text.h"

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

QString numberKey(const Person &person) { return person.idType + u'/' + idMatchKey(person.idType, person.idNumber); }

/// By what a person without the same number may be the same.
QList<size_t> likenesses(const Person &person)
{
    QList<size_t> keys;
    if (person.birth.isValid())
        keys.append(qHashMulti(1, person.name, person.birth));
    if (!person.phone.isEmpty())
        keys.append(qHashMulti(2, person.name, person.phone));
    return keys;
}

size_t nameAlone(const Person &person) { return qHashMulti(3, person.name); }

void appendTwins(const QList<OnFile> &people, RowResult &result)
{
    result.problems.append({u"name"_s, EntryReason::PossibleDuplicate});
    for (const OnFile &twin : people)
        result.twins.append(twin.id);
}

} // namespace

struct RosterTaker::Row : ReadRow {
    Row(RowPlace where, SheetRow row, RosterEntry read) : ReadRow(where, std::move(row)), entry(std::move(read)) {}
    RosterEntry entry;
    // Where nothing forbids to take the row: what to write should nobody of it be on file. Most are new, and the thread
    // that reads has time.
    PersonId person;
    std::optional<Edit> added;
};

RosterTaker::RosterTaker(const ImportJob &job)
    : m_job(job)
    , m_people(job.desk.journal.database())
    , m_store(job.desk.journal.database())
{
    for (const SheetPlan &sheet : job.plan.sheets) {
        if (sheet.isTaken)
            m_readers.emplace(sheet.sheet, RosterReader(job.desk, job.plan, sheet, job.fileName));
    }
}

std::unique_ptr<ReadRow> RosterTaker::read(RowPlace place, const SheetRow &row) const
{
    const auto reader = m_readers.find(place.sheet);
    Q_ASSERT(reader != m_readers.end());
    auto read = std::make_unique<Row>(place, row, reader->second.read(row));
    if (!hasWeight(read->entry.problems, EntryWeight::Rejects)) {
        read->person = PersonId(newId());
        read->added = added(read->entry, read->person, place);
    }
    return read;
}

Id16 RosterTaker::newId() const { return Id16::uuid7(m_job.desk.journal.clock().nowMs(), m_job.desk.random); }

Edit RosterTaker::added(const RosterEntry &entry, PersonId id, RowPlace place) const
{
    Person person = entry.person;
    person.id = id.raw;
    Enrolment enrolment = entry.enrolment;
    enrolment.id = newId();
    enrolment.person = id;
    Edit edit = m_job.edit(u"people.import"_s, place);
    edit.add(person).add(enrolment);
    for (Mark mark : entry.marks) {
        mark.id = newId();
        mark.person = id;
        edit.add(mark);
    }
    return edit;
}

Result<TakenRow> RosterTaker::take(const ReadRow &row)
{
    const Row &roster = static_cast<const Row &>(row);
    const RosterEntry &entry = roster.entry;
    TakenRow taken{{row.place, RowOutcome::Rejected, entry.problems, {}, {}, {}}, {}};
    QList<EntryProblem> &problems = taken.result.problems;
    std::stable_sort(problems.begin(), problems.end(), [](const EntryProblem &left, const EntryProblem &right) {
        return weightOf(left.reason) == EntryWeight::Rejects &&
               (weightOf(right.reason) != EntryWeight::Rejects || left.reason < right.reason);
    });
    if (hasWeight(problems, EntryWeight::Rejects))
        return taken;
    if (!entry.person.idNumber.isEmpty())
        LEYE_CHECK(takeNumbered(roster, taken));
    else if (!likenesses(entry.person).isEmpty())
        LEYE_CHECK(takeUnnumbered(roster, taken));
    else
        LEYE_CHECK(takeOnlyNamed(roster, taken));
    if (taken.result.outcome != RowOutcome::DuplicateInFile)
        remember(row.place, entry.person, taken.result.outcome == RowOutcome::Accepted);
    return taken;
}

Result<void> RosterTaker::recall(const ReadRow &row)
{
    const RosterEntry &entry = static_cast<const Row &>(row).entry;
    const Person &person = entry.person;
    if (hasWeight(entry.problems, EntryWeight::Rejects) || firstOf(person))
        return {};
    bool wasNew = true; // asked only of those who are nothing but a name
    if (person.idNumber.isEmpty() && likenesses(person).isEmpty()) {
        LEYE_TRY(const QList<OnFile> alike, m_store.onlyNamed(person.name));
        wasNew = std::any_of(alike.begin(), alike.end(),
                             [this](const OnFile &other) { return m_job.made.contains(other.id.raw); });
    }
    remember(row.place, person, wasNew);
    return {};
}

/// The row before that already said who this is. Two rows of one name alone never do.
const RosterTaker::Seen *RosterTaker::firstOf(const Person &person) const
{
    if (!person.idNumber.isEmpty()) {
        const auto seen = m_numbers.constFind(numberKey(person));
        return seen == m_numbers.constEnd() ? nullptr : &*seen;
    }
    for (const size_t key : likenesses(person)) {
        if (const auto seen = m_likenesses.constFind(key); seen != m_likenesses.constEnd())
            return &*seen;
    }
    return nullptr;
}

void RosterTaker::remember(RowPlace place, const Person &person, bool wasNew)
{
    const auto put = [&](auto &map, const auto &key) {
        if (!map.contains(key)) // the first row counts
            map.insert(key, Seen{place, wasNew});
    };
    if (!person.idNumber.isEmpty())
        put(m_numbers, numberKey(person));
    const QList<size_t> keys = likenesses(person);
    for (const size_t key : keys)
        put(m_likenesses, key);
    if (keys.isEmpty() && person.idNumber.isEmpty())
        put(m_likenesses, nameAlone(person));
}

Result<void> RosterTaker::takeNumbered(const Row &row, TakenRow &taken)
{
    const Person &person = row.entry.person;
    RowResult &result = taken.result;
    if (const Seen *seen = firstOf(person)) {
        result.outcome = RowOutcome::DuplicateInFile;
        result.first = seen->place;
        return {};
    }
    LEYE_TRY(const QList<OnFile> onFile, m_store.withIdNumber(person.idType, person.idNumber));
    if (onFile.isEmpty()) {
        LEYE_TRY(const QList<OnFile> alike, m_store.similar(person.name, person.birth, person.phone));
        const QList<size_t> keys = likenesses(person);
        if (!alike.isEmpty() ||
            std::any_of(keys.begin(), keys.end(), [this](size_t key) { return m_likenesses.contains(key); }))
            appendTwins(alike, result);
        accept(row, taken);
        return {};
    }
    const auto same =
        std::find_if(onFile.begin(), onFile.end(), [&](const OnFile &other) { return other.answersTo(person.name); });
    if (same != onFile.end())
        return fillIn(row.entry, *same, taken);
    result.outcome = RowOutcome::AlreadyOnFile;
    result.person = onFile.first().id;
    result.problems.append({u"name"_s, EntryReason::NameDiffers});
    return {};
}

Result<void> RosterTaker::takeUnnumbered(const Row &row, TakenRow &taken)
{
    const Person &person = row.entry.person;
    if (const Seen *seen = firstOf(person)) {
        taken.result.outcome = RowOutcome::DuplicateInFile;
        taken.result.first = seen->place;
        return {};
    }
    LEYE_TRY(const QList<OnFile> alike, m_store.similar(person.name, person.birth, person.phone));
    if (alike.isEmpty()) {
        accept(row, taken);
        return {};
    }
    if (alike.size() == 1 && !alike.first().hasIdNumber)
        return fillIn(row.entry, alike.first(), taken);
    taken.result.outcome = RowOutcome::AlreadyOnFile;
    taken.result.person = alike.first().id;
    appendTwins(alike, taken.result);
    return {};
}

/// A name and nothing else: two of them in one file may well be two people.
Result<void> RosterTaker::takeOnlyNamed(const Row &row, TakenRow &taken)
{
    const auto seen = m_likenesses.constFind(nameAlone(row.entry.person));
    if (seen != m_likenesses.constEnd() && seen->wasNew) {
        appendTwins({}, taken.result);
        accept(row, taken);
        return {};
    }
    LEYE_TRY(const QList<OnFile> alike, m_store.onlyNamed(row.entry.person.name));
    if (alike.isEmpty()) {
        accept(row, taken);
        return {};
    }
    taken.result.outcome = RowOutcome::AlreadyOnFile;
    taken.result.person = alike.first().id;
    return {};
}

void RosterTaker::accept(const Row &row, TakenRow &taken)
{
    taken.result.outcome = RowOutcome::Accepted;
    taken.result.person = row.person;
    taken.edit = row.added;
}

Result<void> RosterTaker::fillIn(const RosterEntry &entry, const OnFile &onFile, TakenRow &taken)
{
    RowResult &result = taken.result;
    result.outcome = RowOutcome::AlreadyOnFile;
    result.person = onFile.id;
    LEYE_TRY(const std::optional<Person> before, m_people.person(onFile.id));
    LEYE_TRY(const QList<Enrolment> enrolments, m_people.enrolments(onFile.n));
    LEYE_TRY(const QList<Mark> marks, m_people.marks(onFile.n));
    if (dayOfDeath(enrolments)) {
        result.problems.append({u"name"_s, EntryReason::AfterDeath});
        return {};
    }
    const Journal &journal = m_job.desk.journal;
    Edit edit = m_job.edit(u"people.import"_s, result.place);
    edit.change(*before, filledIn(*before, entry.person));
    if (std::none_of(enrolments.begin(), enrolments.end(),
                     [&](const Enrolment &e) { return e.kind == entry.enrolment.kind; })) {
        Enrolment enrolment = entry.enrolment;
        enrolment.id = journal.newId();
        enrolment.person = onFile.id;
        enrolment.area = before->area;
        edit.add(enrolment);
    }
    for (Mark mark : entry.marks) {
        if (std::any_of(marks.begin(), marks.end(), [&mark](const Mark &had) { return had.mark == mark.mark; }))
            continue;
        mark.id = journal.newId();
        mark.person = onFile.id;
        mark.area = before->area;
        edit.add(mark);
    }
    if (edit.isEmpty())
        return {};
    result.outcome = RowOutcome::Updated;
    taken.edit = std::move(edit);
    return {};
}

Person filledIn(const Person &onFile, const Person &listed)
{
    Person filled = onFile;
    for (const FieldSpec &field : kPersonFields) {
        const QLatin1StringView column(field.column);
        const bool isOwn = column == "no_id_reason"_L1 || column == "derived_override"_L1 || column == "name"_L1;
        if (!isOwn && field.get(onFile).isNull() && !field.get(listed).isNull())
            field.set(filled, field.get(listed));
    }
    const bool isOther = !onFile.phone.isEmpty() && listed.phone != onFile.phone;
    if (isOther && onFile.phone2.isEmpty() && readPhone(listed.phone).isUsual)
        filled.phone2 = listed.phone;
    return filled;
}

} // namespace leye
