// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/date_text.h"
#include "models/core/phone.h"
#include "models/people/import/ledger_taker.h"
#include "models/people/import/roster_reader.h"
#include "models/people/service_entry.h"
#include "models/people/typed_text.h"

namespace leye {

using namespace Qt::StringLiterals;

namespace {

void problem(LedgerEntry &entry, const QString &field, EntryReason reason) { entry.problems.append({field, reason}); }

/// What has no field of its own stays readable beside the service.
void addDetail(LedgerEntry &entry, const QString &name, const QString &text)
{
    entry.service.details.append(Value(Value::List{Value(name), Value(text)}));
}

} // namespace

LedgerReader::Reader LedgerReader::readerFor(QStringView field)
{
    static const std::pair<QLatin1StringView, Reader> kReaders[] = {
        {"name"_L1, &LedgerReader::readName},       {"id_number"_L1, &LedgerReader::readNumber},
        {"phone"_L1, &LedgerReader::readPhoneCell}, {"kind"_L1, &LedgerReader::readKind},
        {"date"_L1, &LedgerReader::readDay},        {"minutes"_L1, &LedgerReader::readLength},
        {"channel"_L1, &LedgerReader::readChannel}, {"place"_L1, &LedgerReader::readPlace},
        {"station"_L1, &LedgerReader::readStation}, {"staff"_L1, &LedgerReader::readStaff},
        {"result"_L1, &LedgerReader::readResult},   {"title"_L1, &LedgerReader::readTitle},
        {"note"_L1, &LedgerReader::readNote}};
    for (const auto &[name, reader] : kReaders) {
        if (field == name)
            return reader;
    }
    return nullptr;
}

LedgerReader::LedgerReader(const ImportDesk &desk, const ImportPlan &plan, const SheetPlan &sheet)
    : m_desk(desk)
    , m_values(plan.values)
{
    for (const PlannedColumn &column : sheet.columns) {
        if (const Reader reader = readerFor(column.field))
            m_columns.append({column.column, reader});
    }
}

LedgerEntry LedgerReader::read(const SheetRow &row) const
{
    LedgerEntry entry;
    for (const Column &column : m_columns) {
        if (!saysNothing(row.text(column.column), false))
            (this->*column.read)(row.cells[column.column], entry);
    }
    finish(entry);
    return entry;
}

void LedgerReader::finish(LedgerEntry &entry) const
{
    const auto isSaid = [&entry](EntryReason reason) {
        return std::any_of(entry.problems.begin(), entry.problems.end(),
                           [reason](const EntryProblem &p) { return p.reason == reason; });
    };
    if (entry.name.isEmpty() && entry.number.number.isEmpty() && !hasWeight(entry.problems, EntryWeight::Rejects))
        problem(entry, u"name"_s, EntryReason::NameMissing);
    if (!entry.service.date.isValid() && !isSaid(EntryReason::DateInvalid))
        problem(entry, u"date"_s, EntryReason::DateInvalid);
    if (entry.service.kind.isEmpty())
        problem(entry, u"kind"_s, EntryReason::KindMissing);
    if (entry.service.station.isEmpty())
        entry.service.station = m_desk.station;
    if (isConfidentialKind(entry.service.kind) && !entry.service.note.isEmpty())
        entry.service.noteClass = Psychological;
}

QString LedgerReader::text(const SheetCell &cell, const QString &field, LedgerEntry &entry) const
{
    const QString typed = tidyText(cell.text);
    const QString kept = beginningOf(typed, field == "note"_L1 ? kMaxEntryRemark : kMaxEntryText);
    if (kept != typed)
        problem(entry, field, EntryReason::TextTooLong);
    return kept;
}

void LedgerReader::readName(const SheetCell &cell, LedgerEntry &entry) const
{
    entry.name = personName(cell.text).value_or(QString());
}

void LedgerReader::readNumber(const SheetCell &cell, LedgerEntry &entry) const
{
    if (saysNothing(cell.text, true))
        return;
    const auto number = readCitizenId(cell.text, m_desk.today, cell.digitsLost);
    if (number)
        entry.number = *number;
    else
        problem(entry, u"id_number"_s, reasonOf(number.error()));
}

void LedgerReader::readPhoneCell(const SheetCell &cell, LedgerEntry &entry) const
{
    const QList<PhoneNumber> phones = readPhones(cell.text);
    if (!phones.isEmpty() && phones.first().isUsual)
        entry.phone = phones.first().number;
}

void LedgerReader::readKind(const SheetCell &cell, LedgerEntry &entry) const
{
    entry.service.kind = m_desk.codes.codeFor(u"app_service_kind"_s, m_values.meant(u"kind"_s, cell.text));
    if (!entry.service.kind.isEmpty() || saysNothing(cell.text, true))
        return;
    entry.service.kind = text(cell, u"kind"_s, entry);
    problem(entry, u"kind"_s, EntryReason::UnknownCode);
}

void LedgerReader::readDay(const SheetCell &cell, LedgerEntry &entry) const
{
    const std::optional<QDate> day = readDate(cell.text);
    if (day && *day <= m_desk.today)
        entry.service.date = *day;
    else
        problem(entry, u"date"_s, EntryReason::DateInvalid);
}

void LedgerReader::readLength(const SheetCell &cell, LedgerEntry &entry) const
{
    if (saysNothing(cell.text, true))
        return;
    if (const std::optional<int> minutes = readMinutes(cell.text))
        entry.service.minutes = *minutes;
    else
        problem(entry, u"minutes"_s, EntryReason::NumberInvalid);
}

void LedgerReader::readChannel(const SheetCell &cell, LedgerEntry &entry) const
{
    if (saysNothing(cell.text, true))
        return;
    entry.service.channel = m_desk.codes.codeFor(u"app_channel"_s, m_values.meant(u"channel"_s, cell.text));
    if (!entry.service.channel.isEmpty())
        return;
    entry.service.channel = text(cell, u"channel"_s, entry);
    problem(entry, u"channel"_s, EntryReason::UnknownCode);
}

void LedgerReader::readPlace(const SheetCell &cell, LedgerEntry &entry) const
{
    entry.service.place = text(cell, u"place"_s, entry);
}

void LedgerReader::readStation(const SheetCell &cell, LedgerEntry &entry) const
{
    entry.service.station = m_desk.stations.value(tidyName(cell.text));
    if (!entry.service.station.isEmpty())
        return;
    problem(entry, u"station"_s, EntryReason::UnknownCode);
    addDetail(entry, u"站点"_s, text(cell, u"station"_s, entry));
}

void LedgerReader::readStaff(const SheetCell &cell, LedgerEntry &entry) const
{
    if (saysNothing(cell.text, true))
        return;
    const QString whole = tidyName(cell.text);
    const QStringList names = m_desk.staff.contains(whole) ? QStringList{whole} : wordsOf(cell.text);
    QStringList unknown;
    for (const QString &name : names) {
        const UserId user = m_desk.staff.value(name);
        if (user.isNull())
            unknown.append(name);
        else if (!entry.service.staff.contains(user))
            entry.service.staff.append(user);
    }
    if (unknown.isEmpty())
        return;
    problem(entry, u"staff"_s, EntryReason::UnknownCode);
    addDetail(entry, u"服务人员"_s, beginningOf(unknown.join(u'、'), kMaxEntryText));
}

void LedgerReader::readResult(const SheetCell &cell, LedgerEntry &entry) const
{
    entry.service.result = text(cell, u"result"_s, entry);
}

void LedgerReader::readTitle(const SheetCell &cell, LedgerEntry &entry) const
{
    entry.service.title = text(cell, u"title"_s, entry);
}

void LedgerReader::readNote(const SheetCell &cell, LedgerEntry &entry) const
{
    entry.service.note = text(cell, u"note"_s, entry);
}

} // namespace leye
