// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/merge.h"

#include <QSet>

namespace leye {

/// People whose rows in the list are to be looked at again before the transaction ends.
struct DueInList {
    QSet<qint64> people;   ///< themselves or an enrolment of theirs has changed
    QSet<qint64> contacts; ///< a service
    qint64 rollbacks = 0;  ///< of the database, when they were noted
};

/// Keep person_list, the narrow table that lists of people are sorted and filtered by: a row a person, with the
/// enrolment that tells most (an open one before a closed one, one with a stage before one without, the latest), and a
/// further row for each further enrolment. Only what differs is written, since every column has its index; and once a
/// transaction, since a person mostly comes with an enrolment.
class ListProjector : public Projector {
public:
    explicit ListProjector(std::shared_ptr<DueInList> due) : m_due(std::move(due)) {}
    [[nodiscard]] Result<void> finish(Database &database) override;

protected:
    [[nodiscard]] DueInList &due(const Database &database);

private:
    std::shared_ptr<DueInList> m_due;
};

class PersonListing : public ListProjector {
public:
    using ListProjector::ListProjector;
    [[nodiscard]] const RecordType &type() const override;
    [[nodiscard]] bool dependsOn(const QString &field) const override;
    [[nodiscard]] Result<void> leaving(Database &database, qint64 n) override;
    [[nodiscard]] Result<void> entered(Database &database, qint64 n) override;
};

/// An enrolment may go from one person to another: both are looked at.
class EnrolmentListing : public ListProjector {
public:
    using ListProjector::ListProjector;
    [[nodiscard]] const RecordType &type() const override;
    [[nodiscard]] bool dependsOn(const QString &field) const override;
    [[nodiscard]] Result<void> leaving(Database &database, qint64 n) override;
    [[nodiscard]] Result<void> entered(Database &database, qint64 n) override;
};

/// The last contact of each person: a service whose result does not say that nobody was reached.
class ContactListing : public ListProjector {
public:
    using ListProjector::ListProjector;
    [[nodiscard]] const RecordType &type() const override;
    [[nodiscard]] bool dependsOn(const QString &field) const override;
    [[nodiscard]] Result<void> leaving(Database &database, qint64 n) override;
    [[nodiscard]] Result<void> entered(Database &database, qint64 n) override;
};

/// All three, for a journal or a rebuild.
void addPeopleListing(std::vector<std::unique_ptr<Projector>> &projectors);

/// Compares the table with the records it is made from. Damaged, with the number of people whose rows differ.
[[nodiscard]] Result<void> checkPeopleList(Database &database);

} // namespace leye
