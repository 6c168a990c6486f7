// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/rights.h"
#include "models/people/export_filter.h"
#include "models/people/people_store.h"

namespace leye {

/// How much a filter lets through.
struct ExportSize {
    qint64 rows = 0;
    qint64 people = 0;
    bool operator==(const ExportSize &) const = default;
};

/// Where the next page of an export begins.
struct ExportCursor {
    qint64 after = 0;     ///< local number of the last record that was read
    qsizetype chosen = 0; ///< place in ExportFilter::chosen
};

/// All SQL of exports. Pages by local number, so that memory does not grow with the result; what lies in the bin, and
/// services of people who do, are left out. Marks and notes that the viewer may not read are not filtered by: a filter
/// must not tell what a list would hide. On the thread of its connection; read-only.
class ExportStore {
public:
    ExportStore(Database &database, const Viewer &viewer, const RestrictedKeys *keys = nullptr);

    [[nodiscard]] Result<ExportSize> size(const ExportFilter &filter);
    /// Whom it is about, where they are no more than `most`; empty where they are more.
    [[nodiscard]] Result<QList<PersonId>> few(const ExportFilter &filter, qsizetype most);
    /// The next people, or services, from `cursor` on, which is moved behind them; at most `limit`, and fewer only at
    /// the end. In the order of arrival; of chosen people in their order, services of one after those of the other.
    [[nodiscard]] Result<QList<Person>> people(const ExportFilter &filter, ExportCursor &cursor, int limit);
    [[nodiscard]] Result<QList<Service>> services(const ExportFilter &filter, ExportCursor &cursor, int limit);
    /// Of a person: the enrolment that the filter means, an open one before a closed one, the newest of them; nothing
    /// where the person has none.
    [[nodiscard]] Result<std::optional<Enrolment>> enrolment(const ExportFilter &filter, qint64 person);

private:
    [[nodiscard]] Result<ExportSize> size(const ExportFilter &filter, std::optional<qint64> person);
    template <typename R>
    [[nodiscard]] Result<QList<R>> page(const ExportFilter &filter, ExportCursor &cursor, int limit);
    template <typename R>
    [[nodiscard]] Result<QList<R>> page(const ExportFilter &filter, std::optional<qint64> person, qint64 after,
                                        qint64 limit);

    Database &m_database;
    RecordStore m_records;
    qint64 m_readable = 0; ///< bit c: class c
};

} // namespace leye
