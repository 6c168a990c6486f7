// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"
#include "models/office/records.h"
#include "models/people/enrolment.h"
#include "models/people/person.h"
#include "models/people/service.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

namespace leye::bench {

inline constexpr qint64 kArea = 310109017;

/// The value, or the end of the program with the error's words: a benchmark that failed measured nothing.
template <typename T>
T must(Result<T> &&result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// Synthetic people and what is done for them (演示数据), the same for the same seed. Names are as frequent as in life:
/// a handful of surnames for half of the people.
class Sample {
public:
    explicit Sample(quint32 seed);
    [[nodiscard]] Person person(const Id16 &id);
    [[nodiscard]] Enrolment enrolment(const Id16 &id, const Person &person);
    [[nodiscard]] Service service(const Id16 &id, PersonId person, UserId staff);
    [[nodiscard]] QRandomGenerator &random() { return m_random; }

private:
    [[nodiscard]] QString digits(int count);
    QRandomGenerator m_random;
    QStringList m_stations; ///< over which the enrolments are spread
    qint64 m_first = 0;     ///< of the ID numbers, so that no two seeds share one
    qint64 m_people = 0;
};

/// People with one enrolment each, an operation a person, in batches. Their ids.
QList<PersonId> addPeople(Database &database, Journal &journal, UserId user, int count, Sample &sample);

/// A desk as the program has it: a database on the disk that counts, the tables of search and list kept.
struct BenchDesk {
    BenchDesk(const QString &parent, quint64 number, bool withSearch = true);
    QList<PersonId> addPeople(int count, Sample &sample)
    {
        return bench::addPeople(database, *journal, user, count, sample);
    }

    QTemporaryDir folder;
    FixedClock clock;
    Database database;
    QByteArray publicKey;
    QByteArray authorityKey;
    UserId user;
    std::unique_ptr<Journal> journal;
};

/// An empty database with the same tables, opened with the same settings.
Database emptyDatabase(const QString &folder);

} // namespace leye::bench
