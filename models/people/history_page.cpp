// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/history_page.h"

#include "models/office/disclosure_store.h"
#include "models/people/people_desk.h"

#include <QTimeZone>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

/// A person, and what hangs on them.
const RecordCatalogue &hangingTypes()
{
    static const RecordCatalogue types{&kPerson,    &kEnrolment,       &kMark,       &kConsent,
                                       &kHousehold, &kHouseholdMember, &kAttachment, &kService};
    return types;
}

/// Of a revealed number, the field it stands in.
QString revealedField(const OperationBody &body)
{
    for (const Change &change : body.changes) {
        for (const Cell &cell : change.cells) {
            const FieldSpec *field = cell.field == "what"_L1 ? kPerson.field(cell.value.value<QString>()) : nullptr;
            if (field)
                return fieldLabel(*field);
        }
    }
    return {};
}

Result<HistoryLine> lookOf(JournalStore &store, const RestrictedKeys &keys, NameBook &names, const Viewer &viewer,
                           const OperationRow &row)
{
    LEYE_TRY(const OperationHeader header, decodeHeader(row.header));
    LEYE_TRY(const OperationBody body, readBody(row, keys));
    LEYE_TRY(const std::optional<OriginRow> origin, store.origin(header.origin));
    HistoryLine line;
    line.when = QDateTime::fromMSecsSinceEpoch(body.wallMs, QTimeZone(body.zoneMinutes * 60));
    LEYE_TRY(line.who, names.user(body.user));
    LEYE_TRY(line.desk, names.station(origin ? origin->station : QString()));
    line.isRestricted = body.user != viewer.user && !viewer.mayRead(Audit);
    if (line.isRestricted)
        return line;
    line.action = body.action;
    line.operation = body.name;
    line.what = operationLabel(body.name);
    line.record = recordLabel(u"disclosure"_s);
    line.field = revealedField(body);
    return line;
}

} // namespace

QList<HistoryEvent> eventsOf(const QList<HistoryLine> &lines)
{
    QList<HistoryEvent> events;
    const HistoryLine *before = nullptr;
    for (const HistoryLine &line : lines) {
        const bool isSame = before && !line.isRestricted && line.action == before->action &&
                            line.operation == before->operation && line.recordId == before->recordId;
        if (!isSame)
            events.append({line.when,
                           line.who,
                           line.desk,
                           line.operation,
                           line.what,
                           line.record,
                           line.reason,
                           line.isRestricted,
                           {}});
        if (!line.field.isEmpty())
            events.last().changes.prepend({line.field, line.from, line.to}); // within one, in the order of the table
        before = &line;
    }
    return events;
}

Result<QList<HistoryEvent>> personEvents(Database &database, const RestrictedKeys &keys, const Viewer &viewer,
                                         PersonId id, QDate today)
{
    OfficeStore office(database);
    PeopleStore people(database, &keys);
    JournalStore store(database);
    LEYE_TRY(const CodeTables codes, CodeTables::load(office, today));
    LEYE_TRY(const Masking masking, maskingFor(office, MaskLevel::Partial, today));
    LEYE_TRY(const Person person, recordOnFile<Person>(people, id.raw));
    NameBook names(office, people, codes);
    LEYE_TRY(QList<HistoryLine> lines, personHistory(store, keys, hangingTypes(), names, viewer, masking, person.n));
    LEYE_TRY(const QList<OperationRow> disclosures, DisclosureStore(database).of(id));
    for (const OperationRow &row : disclosures) {
        LEYE_TRY(const HistoryLine look, lookOf(store, keys, names, viewer, row));
        const auto place = std::find_if(lines.begin(), lines.end(),
                                        [&look](const HistoryLine &line) { return line.when <= look.when; });
        lines.insert(place, look);
    }
    return eventsOf(lines);
}

} // namespace leye
