// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/import/roster_reader.h"

#include "models/core/date_text.h"
#include "models/office/network.h"
#include "models/people/typed_text.h"

#include <QRegularExpression>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

const QString kMarkTable = u"app_mark"_s;
const QString kCategoryTable = u"app_person_category"_s;
constexpr auto kMarkColumn = "mark/"_L1;

void problem(RosterEntry &entry, const QString &field, EntryReason reason) { entry.problems.append({field, reason}); }

/// Unknown when the cell says nothing or cannot be read, which is then said.
QDate readDay(const QString &typed, const QString &field, RosterEntry &entry)
{
    if (saysNothing(typed, true))
        return {};
    if (const std::optional<QDate> day = readDate(typed))
        return *day;
    const std::optional<PartialDate> partial = readPartialDate(typed);
    problem(entry, field, partial ? EntryReason::DatePartial : EntryReason::DateInvalid);
    return partial && partial->month > 0 ? partial->firstDay() : QDate();
}

QString shortText(const QString &typed) { return beginningOf(tidyText(typed), kMaxEntryText); }

} // namespace

/// The cells that are no fields of the person.
struct RosterReader::Facts {
    QString subdistrict, committee, category, marks, start, markStart, basis, aide, station;
};

RosterReader::RosterReader(const ImportDesk &desk, const ImportPlan &plan, const SheetPlan &sheet,
                           const QString &fileName)
    : m_desk(desk)
    , m_kind(plan.kind)
    , m_values(plan.values)
    , m_basis(u"名册 "_s + fileName)
{
    static const std::pair<QLatin1StringView, QString Facts::*> kPlaces[] = {{"subdistrict"_L1, &Facts::subdistrict},
                                                                             {"committee"_L1, &Facts::committee},
                                                                             {"category"_L1, &Facts::category},
                                                                             {"marks"_L1, &Facts::marks},
                                                                             {"start"_L1, &Facts::start},
                                                                             {"mark_start"_L1, &Facts::markStart},
                                                                             {"mark_basis"_L1, &Facts::basis},
                                                                             {"aide"_L1, &Facts::aide},
                                                                             {"station"_L1, &Facts::station}};
    for (const PlannedColumn &column : sheet.columns) {
        const auto place = std::find_if(std::begin(kPlaces), std::end(kPlaces),
                                        [&](const auto &known) { return column.field == known.first; });
        if (place != std::end(kPlaces))
            m_others.append({column.column, place->second, {}});
        else if (column.field.startsWith(kMarkColumn))
            m_others.append({column.column, nullptr, column.field.sliced(kMarkColumn.size())});
        else if (const FieldSpec *field = kPerson.field(column.field))
            m_person.append({column.column, column.field, field});
    }
}

RosterEntry RosterReader::read(const SheetRow &row) const
{
    RosterEntry entry;
    readPerson(row, entry);
    Facts facts;
    QStringList marks;
    for (const OtherColumn &other : m_others) {
        const QString &text = row.text(other.column);
        if (saysNothing(text, false))
            continue;
        if (other.place)
            facts.*other.place = text;
        else if (isMarked(other.mark, text, entry))
            marks.append(other.mark);
    }
    readPlace(facts, entry);
    readCategory(facts.category, entry, marks);
    readMarks(facts.marks, entry, marks);
    readEnrolment(facts, entry);
    addMarks(facts, marks, entry);
    return entry;
}

bool RosterReader::isMarked(const QString &mark, const QString &text, RosterEntry &entry) const
{
    if (m_desk.codes.codeFor(kMarkTable, text) == mark) // 独居 in the column 独居
        return true;
    const QString field = kMarkColumn + mark;
    const std::optional<bool> answer = readYesNo(m_values.meant(field, text));
    if (!answer && !saysNothing(text, true))
        problem(entry, field, EntryReason::UnknownCode);
    return answer.value_or(false);
}

void RosterReader::readPerson(const SheetRow &row, RosterEntry &entry) const
{
    QList<TypedCell> typed;
    typed.reserve(m_person.size());
    for (const PersonColumn &column : m_person) {
        const QString &text = row.text(column.column);
        if (text.isEmpty())
            continue;
        if (m_desk.viewer.mayWrite(column.field->sensitivity))
            typed.append({column.field, m_values.meant(column.name, text), row.cells[column.column].digitsLost});
        else
            problem(entry, column.name, EntryReason::Withheld);
    }
    PreparedPerson prepared = preparePerson(m_desk.codes, m_desk.today, Person(), typed);
    entry.person = std::move(prepared.person);
    entry.problems.append(prepared.problems);
    if (entry.person.idNumber.isEmpty() && entry.person.noIdReason.isEmpty())
        entry.person.noIdReason = u"名册未填"_s;
}

void RosterReader::readPlace(const Facts &facts, RosterEntry &entry) const
{
    const QString subdistrict = m_desk.places.subdistrict(facts.subdistrict);
    const QString committee =
        facts.committee.isEmpty() ? QString() : m_desk.places.committee(facts.committee, subdistrict);
    QStringList unknown;
    if (!facts.subdistrict.isEmpty() && subdistrict.isEmpty()) {
        problem(entry, u"subdistrict"_s, EntryReason::UnknownCode);
        unknown.append(tidyText(facts.subdistrict));
    }
    if (!facts.committee.isEmpty() && committee.isEmpty()) {
        problem(entry, u"committee"_s, EntryReason::UnknownCode);
        if (!subdistrict.isEmpty())
            unknown.append(tidyText(facts.subdistrict));
        unknown.append(tidyText(facts.committee));
    }
    if (!committee.isEmpty())
        entry.person.committee = committee;
    else if (!unknown.isEmpty())
        entry.person.committee = shortText(unknown.join(u' '));
    else if (!subdistrict.isEmpty())
        entry.person.committee = subdistrict + u"000"_s; // the subdistrict in the form of a committee's code

    const qint64 own = areaOf(m_desk.station);
    entry.person.area = own == kCentreArea && !subdistrict.isEmpty() ? subdistrict.toLongLong() : own;
}

void RosterReader::readCategory(const QString &text, RosterEntry &entry, QStringList &marks) const
{
    QStringList unknown;
    for (const QString &written : wordsOf(text)) {
        const QString word = m_values.meant(u"category"_s, written);
        const QString category = m_desk.codes.codeFor(kCategoryTable, word);
        const QString mark = m_desk.codes.codeFor(kMarkTable, word);
        if (!category.isEmpty() && entry.enrolment.category.isEmpty())
            entry.enrolment.category = category;
        if (!mark.isEmpty())
            marks.append(mark);
        if (category.isEmpty() && mark.isEmpty())
            unknown.append(word);
    }
    if (unknown.isEmpty())
        return;
    problem(entry, u"category"_s, EntryReason::UnknownCode);
    QString &keeper = entry.enrolment.category.isEmpty() ? entry.enrolment.category : entry.enrolment.remark;
    keeper = shortText(unknown.join(u'、'));
}

void RosterReader::readMarks(const QString &text, RosterEntry &entry, QStringList &marks) const
{
    QStringList unknown;
    for (const QString &written : wordsOf(text)) {
        if (saysNothing(written, true))
            continue;
        const QString word = m_values.meant(u"marks"_s, written);
        const QString mark = m_desk.codes.codeFor(kMarkTable, word);
        (mark.isEmpty() ? unknown : marks).append(mark.isEmpty() ? word : mark);
    }
    if (unknown.isEmpty())
        return;
    problem(entry, u"marks"_s, EntryReason::UnknownCode);
    entry.enrolment.remark = shortText((entry.enrolment.remark + u' ' + unknown.join(u'、')).trimmed());
}

void RosterReader::readEnrolment(const Facts &facts, RosterEntry &entry) const
{
    Enrolment &enrolment = entry.enrolment;
    enrolment.kind = m_kind == ImportKind::Elders ? u"为老服务"_s : u"求职人员"_s;
    enrolment.area = entry.person.area;
    enrolment.station = m_desk.station;
    const QDate start = readDay(facts.start, u"start"_s, entry);
    enrolment.start = start.isValid() ? start : m_desk.today;
    if (!facts.station.isEmpty()) {
        const QString code = m_desk.stations.value(tidyName(facts.station));
        if (code.isEmpty()) {
            problem(entry, u"station"_s, EntryReason::UnknownCode);
            enrolment.remark = shortText((enrolment.remark + u' ' + facts.station).trimmed());
        } else {
            enrolment.station = code;
        }
    }
    if (facts.aide.isEmpty() || saysNothing(facts.aide, true))
        return;
    enrolment.aide = m_desk.staff.value(tidyName(facts.aide));
    if (enrolment.aide.isNull()) {
        problem(entry, u"aide"_s, EntryReason::UnknownCode);
        enrolment.remark = shortText((enrolment.remark + u" 责任人："_s + facts.aide).trimmed());
    }
}

void RosterReader::addMarks(const Facts &facts, const QStringList &codes, RosterEntry &entry) const
{
    const QDate since = readDay(facts.markStart, u"mark_start"_s, entry);
    QStringList done;
    for (const QString &code : codes) {
        if (done.contains(code))
            continue;
        done.append(code);
        if (!m_desk.viewer.mayWrite(m_desk.markClasses.value(code, Basic))) {
            problem(entry, u"marks"_s, EntryReason::Withheld);
            continue;
        }
        Mark mark;
        mark.mark = code;
        mark.area = entry.person.area;
        mark.sensitivity = m_desk.markClasses.value(code, Basic);
        mark.start = since.isValid() ? since : entry.enrolment.start;
        mark.basis = facts.basis.isEmpty() ? shortText(m_basis) : shortText(facts.basis);
        entry.marks.append(mark);
    }
}

QStringList wordsOf(const QString &cell)
{
    static const QRegularExpression between(u"[\\s、，,;；/／|+＋]+"_s);
    QStringList words;
    for (const QString &word : tidyText(cell).split(between, Qt::SkipEmptyParts))
        words.append(beginningOf(word, kMaxEntryText));
    return words;
}

} // namespace leye
