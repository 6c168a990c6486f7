// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/merge.h"

namespace leye {

/// Keep person_list, the narrow table that lists of people are sorted and filtered by: a row a person, with the
/// enrolment that tells most (an open one before a closed one, one with a stage before one without, the latest), and a
/// further row for each further enrolment. Only what differs is written, since every column has its index.
class PersonListing : public Projector {
public:
    [[nodiscard]] const RecordType &type() const override;
    [[nodiscard]] bool dependsOn(const QString &field) const override;
    [[nodiscard]] Result<void> leaving(Database &database, qint64 n) override;
    [[nodiscard]] Result<void> entered(Database &database, qint64 n) override;
};

class EnrolmentListing : public Projector {
public:
    [[nodiscard]] const RecordType &type() const override;
    [[nodiscard]] bool dependsOn(const QString &field) const override;
    [[nodiscard]] Result<void> leaving(Database &database, qint64 n) override;
    [[nodiscard]] Result<void> entered(Database &database, qint64 n) override;

private:
    qint64 m_left = 0; ///< whose the enrolment was; 0: nobody's
};

/// The last contact of each person: a service whose result does not say that nobody was reached.
class ContactListing : public Projector {
public:
    [[nodiscard]] const RecordType &type() const override;
    [[nodiscard]] bool dependsOn(const QString &field) const override;
    [[nodiscard]] Result<void> leaving(Database &database, qint64 n) override;
    [[nodiscard]] Result<void> entered(Database &database, qint64 n) override;

private:
    qint64 m_left = 0;
};

/// All three, for a journal or a rebuild.
void addPeopleListing(std::vector<std::unique_ptr<Projector>> &projectors);

/// Compares the table with the records it is made from. Damaged, with the number of people whose rows differ.
[[nodiscard]] Result<void> checkPeopleList(Database &database);

} // namespace leye
