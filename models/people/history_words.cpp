// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/history_words.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

struct Label {
    const char *name;
    const char *label;
};

constexpr std::array kOperations{
    Label{"person.add", QT_TRANSLATE_NOOP("History", "Person added")},
    Label{"person.edit", QT_TRANSLATE_NOOP("History", "Person changed")},
    Label{"person.delete", QT_TRANSLATE_NOOP("History", "Person put into the bin")},
    Label{"person.restore", QT_TRANSLATE_NOOP("History", "Person taken out of the bin")},
    Label{"enrolment.open", QT_TRANSLATE_NOOP("History", "Enrolled")},
    Label{"enrolment.close", QT_TRANSLATE_NOOP("History", "Enrolment closed")},
    Label{"enrolment.reopen", QT_TRANSLATE_NOOP("History", "Enrolment opened again")},
    Label{"enrolment.edit", QT_TRANSLATE_NOOP("History", "Enrolment changed")},
    Label{"enrolment.delete", QT_TRANSLATE_NOOP("History", "Enrolment put into the bin")},
    Label{"enrolment.restore", QT_TRANSLATE_NOOP("History", "Enrolment taken out of the bin")},
    Label{"mark.set", QT_TRANSLATE_NOOP("History", "Mark set")},
    Label{"mark.end", QT_TRANSLATE_NOOP("History", "Mark ended")},
    Label{"mark.edit", QT_TRANSLATE_NOOP("History", "Mark changed")},
    Label{"mark.delete", QT_TRANSLATE_NOOP("History", "Mark put into the bin")},
    Label{"mark.restore", QT_TRANSLATE_NOOP("History", "Mark taken out of the bin")},
    Label{"consent.give", QT_TRANSLATE_NOOP("History", "Consent given")},
    Label{"consent.withdraw", QT_TRANSLATE_NOOP("History", "Consent withdrawn")},
    Label{"consent.delete", QT_TRANSLATE_NOOP("History", "Consent put into the bin")},
    Label{"consent.restore", QT_TRANSLATE_NOOP("History", "Consent taken out of the bin")},
    Label{"household.create", QT_TRANSLATE_NOOP("History", "Household made")},
    Label{"household.join", QT_TRANSLATE_NOOP("History", "Joined a household")},
    Label{"household.leave", QT_TRANSLATE_NOOP("History", "Left a household")},
    Label{"household.edit", QT_TRANSLATE_NOOP("History", "Household changed")},
    Label{"household.merge", QT_TRANSLATE_NOOP("History", "Households merged")},
    Label{"attachment.add", QT_TRANSLATE_NOOP("History", "File attached")},
    Label{"attachment.delete", QT_TRANSLATE_NOOP("History", "Attachment put into the bin")},
    Label{"attachment.restore", QT_TRANSLATE_NOOP("History", "Attachment taken out of the bin")},
    Label{"service.record", QT_TRANSLATE_NOOP("History", "Service recorded")},
    Label{"service.correct", QT_TRANSLATE_NOOP("History", "Service corrected")},
    Label{"service.delete", QT_TRANSLATE_NOOP("History", "Service put into the bin")},
    Label{"service.restore", QT_TRANSLATE_NOOP("History", "Service taken out of the bin")},
    Label{"import.people", QT_TRANSLATE_NOOP("History", "Imported from a list of people")},
    Label{"import.elders", QT_TRANSLATE_NOOP("History", "Imported from a list of elders")},
    Label{"import.services", QT_TRANSLATE_NOOP("History", "Imported from a list of services")},
    Label{"disclosure.reveal", QT_TRANSLATE_NOOP("History", "Looked at in full")},
    Label{"disclosure.print", QT_TRANSLATE_NOOP("History", "Printed")},
    Label{"disclosure.export", QT_TRANSLATE_NOOP("History", "Exported")},
    Label{"undo", QT_TRANSLATE_NOOP("History", "Undone")},
};

constexpr std::array kRecords{
    Label{"person", QT_TRANSLATE_NOOP("History", "Person")},
    Label{"enrolment", QT_TRANSLATE_NOOP("History", "Enrolment")},
    Label{"mark", QT_TRANSLATE_NOOP("History", "Mark")},
    Label{"consent", QT_TRANSLATE_NOOP("History", "Consent")},
    Label{"household", QT_TRANSLATE_NOOP("History", "Household")},
    Label{"household_member", QT_TRANSLATE_NOOP("History", "Member of a household")},
    Label{"attachment", QT_TRANSLATE_NOOP("History", "Attachment")},
    Label{"service", QT_TRANSLATE_NOOP("History", "Service")},
    Label{"disclosure", QT_TRANSLATE_NOOP("History", "Disclosure")},
};

template <size_t N>
QString labelIn(const std::array<Label, N> &labels, const QString &name)
{
    for (const Label &label : labels) {
        if (name == QLatin1StringView(label.name))
            return Words::tr(label.label);
    }
    return name;
}

QString lifeText(const Value &life)
{
    return life.value<QString>() == "deleted"_L1 ? Words::tr("in the bin") : Words::tr("on file");
}

/// Turns entries into lines.
class Writer {
public:
    Writer(JournalStore &store, const RecordCatalogue &catalogue, NameBook &names, const Masking &masking)
        : m_store(store)
        , m_catalogue(catalogue)
        , m_names(names)
        , m_masking(masking)
    {
    }

    [[nodiscard]] Result<HistoryLine> line(const HistoryEntry &entry)
    {
        HistoryLine line;
        line.when = QDateTime::fromMSecsSinceEpoch(entry.wallMs, QTimeZone(entry.zoneMinutes * 60));
        LEYE_TRY(line.who, m_names.user(entry.user));
        if (line.who.isEmpty() && !entry.user.isNull())
            line.who = entry.user.toString();
        LEYE_TRY(line.desk, desk(entry.desk));
        line.isRestricted = entry.isRestricted;
        if (entry.isRestricted)
            return line;
        line.action = entry.action;
        line.operation = entry.name;
        line.what = operationLabel(entry.name);
        line.record = recordLabel(entry.type);
        line.recordId = entry.record;
        line.reason = entry.reason;
        LEYE_CHECK(addField(entry, line));
        return line;
    }

private:
    [[nodiscard]] Result<QString> desk(DeskId id)
    {
        LEYE_TRY(const std::optional<OriginRow> origin, m_store.origin(id));
        return origin && !origin->station.isEmpty() ? m_names.station(origin->station) : Result<QString>(id.toString());
    }

    [[nodiscard]] Result<void> addField(const HistoryEntry &entry, HistoryLine &line)
    {
        if (entry.field.isEmpty())
            return {};
        if (entry.field == "life"_L1 || entry.field == "area"_L1) {
            const bool isLife = entry.field == "life"_L1;
            line.field = isLife ? Words::tr("State") : Words::tr("Subdistrict");
            line.from = isLife ? lifeText(entry.from) : areaText(entry.from);
            line.to = isLife ? lifeText(entry.to) : areaText(entry.to);
            return {};
        }
        const RecordType *type = m_catalogue.find(entry.type);
        const QString column = entry.field.section(u'/', 0, 0);
        const FieldSpec *field = type ? type->field(column) : nullptr;
        line.field = field ? fieldLabel(*field) : entry.field;
        if (!field)
            return {}; // of a newer version: its value cannot be told in words
        if (field->isSet())
            return addElement(*field, entry, line);
        LEYE_TRY(const QString from, m_names.text(*field, entry.from));
        LEYE_TRY(const QString to, m_names.text(*field, entry.to));
        line.from = maskedText(m_masking, *type, column, from);
        line.to = maskedText(m_masking, *type, column, to);
        return {};
    }

    /// A set changes by elements: "staff/<id>" was put in (to) or taken out (from).
    [[nodiscard]] Result<void> addElement(const FieldSpec &field, const HistoryEntry &entry, HistoryLine &line)
    {
        const QString element = entry.field.section(u'/', 1);
        const std::optional<Id16> id = Id16::fromText(element);
        const Value value = field.kind == FieldKind::CodeSet ? Value(element) : Value(id.value_or(Id16()).bytes());
        LEYE_TRY(const QString name, m_names.text(field, Value(Value::List{value})));
        line.from = entry.from.value<bool>() ? name : QString();
        line.to = entry.to.value<bool>() ? name : QString();
        return {};
    }

    [[nodiscard]] QString areaText(const Value &area) const
    {
        const qint64 *code = area.as<qint64>();
        return code ? QString::number(*code) : QString();
    }

    JournalStore &m_store;
    const RecordCatalogue &m_catalogue;
    NameBook &m_names;
    const Masking &m_masking;
};

} // namespace

QString operationLabel(const QString &name) { return labelIn(kOperations, name); }

QString recordLabel(const QString &type) { return labelIn(kRecords, type); }

Result<QList<HistoryLine>> personHistory(JournalStore &store, const RestrictedKeys &keys,
                                         const RecordCatalogue &catalogue, NameBook &names, const Viewer &viewer,
                                         const Masking &masking, qint64 person)
{
    LEYE_TRY(const QList<HistoryEntry> entries, historyOf(store, keys, u"person"_s, person, [&viewer](int sensitivity) {
                 return viewer.mayRead(sensitivity);
             }));
    Writer writer(store, catalogue, names, masking);
    QList<HistoryLine> lines;
    for (const HistoryEntry &entry : entries) {
        LEYE_TRY(HistoryLine line, writer.line(entry));
        lines.prepend(std::move(line));
    }
    return lines;
}

} // namespace leye
