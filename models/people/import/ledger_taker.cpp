// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/import/ledger_taker.h"

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct LedgerRow : ReadRow {
    LedgerRow(RowPlace where, SheetRow row, LedgerEntry read) : ReadRow(where, std::move(row)), entry(std::move(read))
    {
    }
    LedgerEntry entry;
};

const LedgerEntry &entryOf(const ReadRow &row) { return static_cast<const LedgerRow &>(row).entry; }

size_t hashOf(PersonId person, const Service &service)
{
    return qHashMulti(0, person, service.kind, service.date, service.minutes.value_or(0), service.channel,
                      service.place, service.result, service.title, service.note);
}

/// How many facts two services of one person, kind and day share; nothing where one contradicts the other.
std::optional<int> likeness(const Service &onFile, const Service &listed)
{
    int same = 0;
    const auto agree = [&same](const QString &left, const QString &right) {
        same += left == right && !left.isEmpty();
        return left == right || left.isEmpty() || right.isEmpty();
    };
    const bool doMinutesAgree = !onFile.minutes || !listed.minutes || *onFile.minutes == *listed.minutes;
    same += onFile.minutes && onFile.minutes == listed.minutes;
    const bool doAgree = agree(onFile.title, listed.title) && agree(onFile.note, listed.note) &&
                         agree(onFile.channel, listed.channel) && agree(onFile.result, listed.result) && doMinutesAgree;
    return doAgree ? std::optional(same) : std::nullopt;
}

Service filledIn(const Service &onFile, const Service &listed)
{
    Service filled = onFile;
    const auto fill = [](auto &mine, const auto &theirs) {
        if (mine == std::decay_t<decltype(mine)>())
            mine = theirs;
    };
    fill(filled.title, listed.title);
    fill(filled.minutes, listed.minutes);
    fill(filled.channel, listed.channel);
    fill(filled.place, listed.place);
    fill(filled.result, listed.result);
    if (filled.staff.isEmpty() && filled.details.isEmpty()) {
        filled.staff = listed.staff;
        filled.details = listed.details;
    }
    if (filled.note.isEmpty() && !onFile.sealed.contains("note"_L1)) {
        filled.note = listed.note;
        if (!listed.note.isEmpty())
            filled.noteClass = listed.noteClass;
    }
    return filled;
}

} // namespace

LedgerTaker::LedgerTaker(const ImportJob &job)
    : m_job(job)
    , m_store(job.desk.journal.database(), &job.desk.journal.restricted())
{
    for (const SheetPlan &sheet : job.plan.sheets) {
        if (sheet.isTaken)
            m_readers.emplace(sheet.sheet, LedgerReader(job.desk, job.plan, sheet));
    }
}

std::unique_ptr<ReadRow> LedgerTaker::read(RowPlace place, const SheetRow &row) const
{
    const auto reader = m_readers.find(place.sheet);
    Q_ASSERT(reader != m_readers.end());
    return std::make_unique<LedgerRow>(place, row, reader->second.read(row));
}

Result<TakenRow> LedgerTaker::take(const ReadRow &row)
{
    const LedgerEntry &entry = entryOf(row);
    TakenRow taken{{row.place, RowOutcome::Rejected, entry.problems, {}, {}, {}}, {}};
    RowResult &result = taken.result;
    std::stable_partition(result.problems.begin(), result.problems.end(),
                          [](const EntryProblem &p) { return weightOf(p.reason) == EntryWeight::Rejects; });
    if (hasWeight(result.problems, EntryWeight::Rejects))
        return taken;
    result.outcome = RowOutcome::Unresolved;
    if (entry.service.kind.isEmpty())
        return taken;
    LEYE_TRY(const std::optional<OnFile> person, whoIsMeant(entry, result));
    if (!person)
        return taken;
    result.person = person->id;
    LEYE_TRY(const QList<Enrolment> enrolments, m_store.enrolments(person->n));
    if (const std::optional<QDate> died = dayOfDeath(enrolments);
        died && (!died->isValid() || entry.service.date > *died)) {
        result.problems.append({u"date"_s, EntryReason::AfterDeath});
        return taken;
    }
    if (const std::optional<RowPlace> first = firstOf(row, person->id)) {
        result.outcome = RowOutcome::DuplicateInFile;
        result.first = *first;
        return taken;
    }
    LEYE_CHECK(match(*person, entry.service, taken));
    return taken;
}

Result<void> LedgerTaker::recall(const ReadRow &row)
{
    const LedgerEntry &entry = entryOf(row);
    if (hasWeight(entry.problems, EntryWeight::Rejects) || entry.service.kind.isEmpty())
        return {};
    RowResult ignored;
    LEYE_TRY(const std::optional<OnFile> person, whoIsMeant(entry, ignored));
    if (!person || firstOf(row, person->id))
        return {};
    Service service = entry.service;
    guardNote(*person, service, ignored);
    LEYE_CHECK(claim(*person, service)); // nothing: then the row made one, which is among m_job.made
    return {};
}

std::optional<RowPlace> LedgerTaker::firstOf(const ReadRow &row, PersonId person)
{
    const size_t key = hashOf(person, entryOf(row).service);
    if (const auto seen = m_seen.constFind(key); seen != m_seen.constEnd())
        return *seen;
    m_seen.insert(key, row.place);
    return {};
}

Result<std::optional<OnFile>> LedgerTaker::whoIsMeant(const LedgerEntry &entry, RowResult &result)
{
    const auto nobody = [&result](const QString &field, EntryReason reason) {
        result.problems.append({field, reason});
        return std::optional<OnFile>();
    };
    if (!entry.number.number.isEmpty()) {
        LEYE_TRY(const QList<OnFile> people, m_store.withIdNumber(entry.number.type, entry.number.number));
        if (people.isEmpty())
            return nobody(u"id_number"_s, EntryReason::PersonUnknown);
        const auto same = std::find_if(people.begin(), people.end(), [&](const OnFile &p) {
            return entry.name.isEmpty() || p.answersTo(entry.name);
        });
        if (same != people.end())
            return *same;
        result.person = people.first().id;
        return nobody(u"name"_s, EntryReason::NameDiffers);
    }
    if (entry.phone.isEmpty())
        return nobody(u"name"_s, EntryReason::PersonAmbiguous);
    LEYE_TRY(const QList<OnFile> people, m_store.withPhone(entry.name, entry.phone));
    if (people.size() == 1)
        return people.first();
    return nobody(u"name"_s, people.isEmpty() ? EntryReason::PersonUnknown : EntryReason::PersonAmbiguous);
}

void LedgerTaker::guardNote(const OnFile &person, Service &service, RowResult &result) const
{
    if (service.noteClass.value_or(Basic) != Psychological)
        return;
    const ImportDesk &desk = m_job.desk;
    if (desk.viewer.mayWrite(Psychological) && desk.journal.restricted().has(person.area))
        return;
    service.note.clear();
    service.noteClass.reset();
    result.problems.append({u"note"_s, EntryReason::Withheld});
}

Result<std::optional<Service>> LedgerTaker::claim(const OnFile &person, const Service &service)
{
    LEYE_TRY(const QList<Service> onFile, m_store.services(person.n, service.date));
    std::optional<Service> best;
    int most = -1;
    for (const Service &candidate : onFile) {
        const std::optional<int> same = candidate.kind == service.kind ? likeness(candidate, service) : std::nullopt;
        if (same && *same > most && !m_spoken.contains(candidate.id) && !m_job.made.contains(candidate.id)) {
            best = candidate;
            most = *same;
        }
    }
    if (best)
        m_spoken.insert(best->id);
    return best;
}

Result<void> LedgerTaker::match(const OnFile &person, Service service, TakenRow &taken)
{
    guardNote(person, service, taken.result);
    LEYE_TRY(const std::optional<Service> onFile, claim(person, service));
    Edit edit = m_job.edit(u"service.import"_s, taken.result.place);
    if (onFile) {
        edit.change(*onFile, filledIn(*onFile, service));
        taken.result.outcome = edit.isEmpty() ? RowOutcome::AlreadyOnFile : RowOutcome::Updated;
    } else {
        service.id = m_job.desk.journal.newId();
        service.person = person.id;
        service.area = person.area;
        m_spoken.insert(service.id);
        edit.add(service);
        taken.result.outcome = RowOutcome::Accepted;
    }
    if (!edit.isEmpty())
        taken.edit = std::move(edit);
    return {};
}

} // namespace leye
