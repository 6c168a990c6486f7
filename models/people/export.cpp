// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/export.h"

#include "models/core/age.h"
#include "models/people/export_columns.h"
#include "models/people/mark_entry.h"
#include "models/people/masked.h"
#include "models/people/seen_by.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr int kPage = 500;
constexpr qsizetype kKnownPeople = 2'000; // of a ledger of services, looked up once while they follow each other

class Exporter {
public:
    Exporter(const ExportSource &source, const ExportFilter &filter, const Masking &masking, Places places)
        : m_source(source)
        , m_filter(filter)
        , m_masking(masking)
        , m_store(source.database, source.viewer, &source.keys)
        , m_office(source.database)
        , m_everybody(source.database, &source.keys)
        , m_names(m_office, m_everybody, source.codes)
        , m_cells(filter.kind, m_names, std::move(places))
    {
    }

    [[nodiscard]] ExportStore &store() { return m_store; }
    [[nodiscard]] NameBook &names() { return m_names; }

    /// The next rows, as cells; fewer than `most` at the end only.
    [[nodiscard]] Result<QList<QList<SheetCell>>> next(int most)
    {
        LEYE_TRY(const QList<ExportRow> page,
                 m_filter.kind == ExportKind::Services ? serviceRows(most) : peopleRows(most));
        QList<QList<SheetCell>> rows;
        for (const ExportRow &row : page) {
            LEYE_TRY(const QList<SheetCell> cells, m_cells.of(row));
            rows.append(cells);
        }
        return rows;
    }

    /// All pages; false from `goOn` stops.
    [[nodiscard]] Result<void> write(SheetWriter &sheet, const std::function<bool(qint64 rows)> &goOn)
    {
        qint64 rows = 0;
        while (true) {
            LEYE_TRY(const QList<QList<SheetCell>> page, next(kPage));
            for (const QList<SheetCell> &row : page)
                LEYE_CHECK(sheet.add(row));
            rows += page.size();
            if (page.size() < kPage)
                return {};
            if (!goOn(rows))
                return fail(Error::Kind::Cancelled, Words::tr("The export was stopped; no file was written."));
        }
    }

private:
    template <typename R>
    [[nodiscard]] R shown(R record) const
    {
        return masked(m_masking, asSeenBy(m_source.viewer, std::move(record)));
    }

    [[nodiscard]] Result<QList<ExportRow>> peopleRows(int most)
    {
        LEYE_TRY(const QList<Person> people, m_store.people(m_filter, m_cursor, most));
        QList<ExportRow> rows;
        for (const Person &person : people) {
            ExportRow row;
            row.person = shown(person);
            row.age = fullYears(person.birth, m_filter.today);
            if (m_masking.level != MaskLevel::None)
                row.birth = birthText(m_masking, person.birth);
            LEYE_TRY(const std::optional<Enrolment> enrolment, m_store.enrolment(m_filter, person.n));
            row.enrolment = shown(enrolment.value_or(Enrolment()));
            LEYE_CHECK(addMarks(person, row));
            rows.append(row);
        }
        return rows;
    }

    [[nodiscard]] Result<void> addMarks(const Person &person, ExportRow &row)
    {
        LEYE_TRY(const QList<Mark> marks, m_everybody.marks(person.n));
        for (const Mark &mark : marks) {
            if (!isActive(mark, m_filter.today))
                continue;
            const Mark seen = shown(mark);
            if (isRestricted(seen))
                ++row.hiddenMarks;
            else
                row.marks.append(m_source.codes.label(u"app_mark"_s, seen.mark));
        }
        return {};
    }

    [[nodiscard]] Result<QList<ExportRow>> serviceRows(int most)
    {
        LEYE_TRY(const QList<Service> services, m_store.services(m_filter, m_cursor, most));
        QList<ExportRow> rows;
        for (const Service &service : services) {
            ExportRow row;
            LEYE_TRY(row.person, personOf(service.person));
            row.service = shown(service);
            rows.append(row);
        }
        return rows;
    }

    [[nodiscard]] Result<Person> personOf(PersonId id)
    {
        if (const auto known = m_people.constFind(id); known != m_people.cend())
            return *known;
        LEYE_TRY(const std::optional<Person> person, m_everybody.person(id));
        if (m_people.size() >= kKnownPeople)
            m_people.clear();
        return *m_people.insert(id, shown(person.value_or(Person())));
    }

    const ExportSource &m_source;
    const ExportFilter &m_filter;
    Masking m_masking;
    ExportStore m_store;
    ExportCursor m_cursor;
    OfficeStore m_office;
    PeopleStore m_everybody;
    NameBook m_names;
    ExportCells m_cells;
    QHash<PersonId, Person> m_people;
};

QString titleOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Elders:
        return u"老年人名册"_s;
    case ExportKind::Services:
        return u"服务台账"_s;
    case ExportKind::People:
        break;
    }
    return u"人员名册"_s;
}

QString maskWords(MaskLevel mask)
{
    switch (mask) {
    case MaskLevel::None:
        return u"个人信息未遮盖"_s;
    case MaskLevel::Partial:
        return u"证件号、电话已部分遮盖"_s;
    case MaskLevel::Full:
        break;
    }
    return u"个人信息已遮盖"_s;
}

QDateTime nowAt(const Clock &clock)
{
    const qint64 now = clock.nowMs();
    return QDateTime::fromMSecsSinceEpoch(now, QTimeZone(clock.zoneMinutes(now) * 60));
}

/// Who took it out of the program, when, and how masked: above the table of a spreadsheet; a csv is for programs, which
/// expect the header first.
Result<SheetLayout> layoutOf(const PeopleDesk &desk, const ExportWish &wish, NameBook &names)
{
    LEYE_TRY(const QString user, names.user(desk.viewer.user));
    LEYE_TRY(const QString station, names.station(desk.station));
    SheetLayout layout{titleOf(wish.kind), {}, sheetColumns(wish.kind, desk.viewer)};
    if (wish.format == SheetFormat::Xlsx)
        layout.notes = {titleOf(wish.kind),
                        u"导出：%1 %2 %3，%4%5"_s.arg(
                            station, user, nowAt(desk.journal.clock()).toString(u"yyyy-MM-dd HH:mm"),
                            maskWords(wish.mask),
                            wish.purpose.trimmed().isEmpty() ? QString() : u"，用途："_s + wish.purpose.trimmed())};
    return layout;
}

Disclosure entryOf(const ExportWish &wish, const ExportFilter &filter, const ExportSize &size,
                   const QList<PersonId> &people)
{
    Disclosure entry;
    entry.kind = u"export"_s;
    entry.what = QString(codeOf(wish.kind) + u' ' + withoutSearchedText(filter)).trimmed();
    entry.rows = size.rows;
    entry.target = QFileInfo(wish.path).fileName();
    for (const PersonId &person : people)
        entry.subjects.append(Value(person.raw.bytes()));
    return entry;
}

QStringList restrictedTitles(ExportKind kind, const Viewer &viewer)
{
    QStringList titles;
    for (const ExportColumn &column : exportColumns(kind)) {
        if (isRestrictedFor(viewer, column))
            titles.append(QString::fromUtf16(column.title));
    }
    return titles;
}

Result<ExportFilter> filterOf(const ExportSource &source, const ExportWish &wish)
{
    OfficeStore office(source.database);
    LEYE_TRY(ExportFilter filter, parseExportFilter(wish.kind, wish.filter, office, source.codes, source.today));
    filter.chosen = wish.chosen;
    return filter;
}

Result<Masking> maskingOf(const ExportSource &source, const ExportWish &wish)
{
    OfficeStore office(source.database);
    return maskingFor(office, wish.mask, source.today);
}

} // namespace

Result<ExportPreview> previewExport(const ExportSource &source, const ExportWish &wish, int rows)
{
    LEYE_TRY(const ExportFilter filter, filterOf(source, wish));
    LEYE_TRY(const Masking masking, maskingOf(source, wish));
    LEYE_TRY(Places places, Places::load());
    Exporter exporter(source, filter, masking, std::move(places));
    ExportPreview preview;
    LEYE_TRY(preview.size, exporter.store().size(filter));
    for (const SheetColumn &column : sheetColumns(wish.kind, source.viewer))
        preview.titles.append(column.title);
    LEYE_TRY(const QList<QList<SheetCell>> cells, exporter.next(rows));
    for (const QList<SheetCell> &row : cells) {
        QStringList texts;
        for (const SheetCell &cell : row)
            texts.append(cell.text);
        preview.rows.append(texts);
    }
    preview.restricted = restrictedTitles(wish.kind, source.viewer);
    return preview;
}

Result<ExportReport> exportRecords(const PeopleDesk &desk, const ExportWish &wish, const ExportProgress &progress)
{
    const ExportSource source{desk.journal.database(), desk.journal.restricted(), desk.viewer, desk.codes,
                              desk.journal.clock().today()};
    LEYE_TRY(const ExportFilter filter, filterOf(source, wish));
    LEYE_TRY(const Masking masking, maskingOf(source, wish));
    LEYE_TRY(Places places, Places::load());
    Exporter exporter(source, filter, masking, std::move(places));
    LEYE_TRY(const ExportSize size, exporter.store().size(filter));
    LEYE_CHECK(requireMayDisclose(desk.viewer, wish, exportTask(size.people)));
    LEYE_TRY(const QList<PersonId> people, exporter.store().few(filter, kSubjectsAtMost));
    LEYE_TRY(const SheetLayout layout, layoutOf(desk, wish, exporter.names()));
    const SheetTarget target{wish.path, wish.format, wish.replace, wish.encoding, nowAt(desk.journal.clock())};
    LEYE_TRY(const std::unique_ptr<SheetWriter> sheet, createSheet(target, layout));

    LEYE_TRY(const Committed recorded,
             recordDisclosure(desk.journal, desk.viewer, wish, desk.station, entryOf(wish, filter, size, people)));
    const auto finished =
        exporter.write(*sheet, [&](qint64 rows) { return !progress || progress(rows, size.rows); }).and_then([&] {
            return sheet->finish();
        });
    if (!finished) {
        LEYE_CHECK(recordNotHandedOver(desk.journal, desk.viewer, recorded, finished.error()));
        return failure(finished);
    }
    return ExportReport{finished->rows, size.people, restrictedTitles(wish.kind, desk.viewer), finished->shortened};
}

} // namespace leye
