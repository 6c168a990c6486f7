// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/record_store.h"
#include "models/people/enrolment.h"
#include "models/people/household.h"
#include "models/people/person.h"
#include "models/people/person_facts.h"
#include "models/people/person_search_store.h"
#include "models/people/service.h"

namespace leye {

/// How often a kind of service was given to a person.
struct ServiceCount {
    QString kind;
    qint64 count = 0;
    qint64 titles = 0; ///< different things it was about: a referral counts once per person and job
};

/// A service as a standard counts it.
struct CountedService {
    QString kind;
    QString title;
    bool operator==(const CountedService &) const = default;
};

/// Services dated after a day.
struct LaterServices {
    qint64 count = 0;
    QDate newest; ///< invalid where there are none
    bool operator==(const LaterServices &) const = default;
};

/// Everything the program asks about people: all SQL on their tables. On the thread of its connection; read-only.
/// What is in the bin is left out except where it is asked for by id.
class PeopleStore {
public:
    /// `keys` where a counsellor is signed in: they read, and search in, what is under the class-4 key.
    explicit PeopleStore(Database &database, const RestrictedKeys *keys = nullptr)
        : m_database(database)
        , m_keys(keys)
        , m_records(database, keys)
    {
    }

    /// Ranked: exact, prefix, initials, tail, text (people by a note); at most `limit`. An empty query finds nobody.
    [[nodiscard]] Result<QList<PersonHit>> find(const QString &typed, int limit);
    /// People with this number (idMatchKey()) who are not in the bin; more than one where two desks registered the same
    /// person apart.
    [[nodiscard]] Result<QList<Person>> byIdNumber(const QString &idType, const QString &idNumber);

    [[nodiscard]] Result<std::optional<Person>> person(PersonId id);
    [[nodiscard]] Result<QList<Enrolment>> enrolments(qint64 person);
    [[nodiscard]] Result<QList<Mark>> marks(qint64 person);
    [[nodiscard]] Result<QList<Consent>> consents(qint64 person);
    [[nodiscard]] Result<QList<Attachment>> attachments(qint64 person);
    /// Newest first.
    [[nodiscard]] Result<QList<Service>> services(qint64 person, int limit = -1);
    [[nodiscard]] Result<std::optional<Service>> service(ServiceId id);
    /// From `from` on (an invalid date: ever); deleted ones left out.
    [[nodiscard]] Result<QList<ServiceCount>> serviceCounts(qint64 person, QDate from = {});
    /// The services that count towards a standard (DOMAIN notes §3.4): with date, staff, channel and result, on a day
    /// from `from` to `until`. What each was about, by kind; empty titles included.
    [[nodiscard]] Result<QList<CountedService>> countedServices(qint64 person, QDate from, QDate until);
    /// Memberships of everybody in the person's households, the person's own included.
    [[nodiscard]] Result<QList<HouseholdMember>> householdMembers(qint64 person);
    [[nodiscard]] Result<QList<HouseholdMember>> membersOf(qint64 household);
    /// Of every attachment, those in the bin included; each hash once.
    [[nodiscard]] Result<QStringList> attachmentHashes();
    /// The next people after `n` in the order of arrival, for export; `station` empty: all, else its subtree.
    [[nodiscard]] Result<QList<Person>> page(qint64 afterNumber, int limit, const QString &station = {});
    [[nodiscard]] Result<QList<Service>> servicePage(qint64 afterNumber, int limit, const QString &station = {});
    [[nodiscard]] Result<qint64> peopleCount(const QString &station = {});
    [[nodiscard]] Result<qint64> serviceCount(const QString &station = {});

    [[nodiscard]] Result<LaterServices> servicesAfter(QDate day);

    [[nodiscard]] RecordStore &records() { return m_records; }

private:
    Database &m_database;
    const RestrictedKeys *m_keys;
    RecordStore m_records;
};

} // namespace leye
