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

/// All SQL of exports. Pages by local number, so that memory does not grow with the result; what lies in the bin, and
/// services of people who do, are left out. Marks and notes that the viewer may not read are not filtered by: a filter
/// must not tell what a list would hide. On the thread of its connection; read-only.
class ExportStore {
public:
    ExportStore(Database &database, const Viewer &viewer, const RestrictedKeys *keys = nullptr);

    [[nodiscard]] Result<ExportSize> size(const ExportFilter &filter);
    /// Whom it is about, where they are no more than `most`; empty where they are more.
    [[nodiscard]] Result<QList<PersonId>> few(const ExportFilter &filter, qsizetype most);
    /// The next people, or services, after number `after` in the order of arrival; at most `limit`.
    [[nodiscard]] Result<QList<Person>> people(const ExportFilter &filter, qint64 after, int limit);
    [[nodiscard]] Result<QList<Service>> services(const ExportFilter &filter, qint64 after, int limit);
    /// Of a person: the enrolment that the filter means, an open one before a closed one, the newest of them; nothing
    /// where the person has none.
    [[nodiscard]] Result<std::optional<Enrolment>> enrolment(const ExportFilter &filter, qint64 person);

private:
    Database &m_database;
    RecordStore m_records;
    qint64 m_readable = 0; ///< bit c: class c
};

} // namespace leye
