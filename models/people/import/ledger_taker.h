// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/import/row_taker.h"

#include <QSet>

#include <map>

namespace leye {

/// What a row of a past ledger says, checked by itself. `service` points to nobody yet.
struct LedgerEntry {
    QString name;
    CitizenId number; ///< empty where the row has none
    QString phone;
    Service service;
    QList<EntryProblem> problems;
};

/// Reads the rows of one sheet of services. Kind and channel by code, label or alias; staff by the names of users,
/// others are kept in details under 服务人员; minutes also as "1小时30分". Words of a confidential kind are kept under
/// class 4.
class LedgerReader {
public:
    /// `sheet`: of the plan.
    LedgerReader(const ImportDesk &desk, const ImportPlan &plan, const SheetPlan &sheet);
    [[nodiscard]] LedgerEntry read(const SheetRow &row) const;

private:
    using Reader = void (LedgerReader::*)(const SheetCell &cell, LedgerEntry &entry) const;
    struct Column {
        qsizetype column = 0;
        Reader read = nullptr;
    };
    [[nodiscard]] static Reader readerFor(QStringView field);
    void readName(const SheetCell &cell, LedgerEntry &entry) const;
    void readNumber(const SheetCell &cell, LedgerEntry &entry) const;
    void readPhoneCell(const SheetCell &cell, LedgerEntry &entry) const;
    void readKind(const SheetCell &cell, LedgerEntry &entry) const;
    void readDay(const SheetCell &cell, LedgerEntry &entry) const;
    void readLength(const SheetCell &cell, LedgerEntry &entry) const;
    void readChannel(const SheetCell &cell, LedgerEntry &entry) const;
    void readPlace(const SheetCell &cell, LedgerEntry &entry) const;
    void readStation(const SheetCell &cell, LedgerEntry &entry) const;
    void readStaff(const SheetCell &cell, LedgerEntry &entry) const;
    void readResult(const SheetCell &cell, LedgerEntry &entry) const;
    void readTitle(const SheetCell &cell, LedgerEntry &entry) const;
    void readNote(const SheetCell &cell, LedgerEntry &entry) const;
    [[nodiscard]] QString text(const SheetCell &cell, const QString &field, LedgerEntry &entry) const;
    void finish(LedgerEntry &entry) const;

    const ImportDesk &m_desk;
    ValueMap m_values;
    QList<Column> m_columns;
};

/// Rows of past services. The person is who has the ID number, under this name where the row gives one; without a
/// number who has exactly this name and phone. Nobody is made: a service of somebody unknown waits in the review list.
/// A service of the same person, kind and day that says nothing else is the same one: what is empty there is filled in.
class LedgerTaker : public RowTaker {
public:
    explicit LedgerTaker(const ImportJob &job);
    [[nodiscard]] std::unique_ptr<ReadRow> read(RowPlace place, const SheetRow &row) const override;
    [[nodiscard]] Result<TakenRow> take(const ReadRow &row) override;
    [[nodiscard]] Result<void> recall(const ReadRow &row) override;

private:
    /// Nobody where it cannot be told, with the reason in `result`.
    [[nodiscard]] Result<std::optional<OnFile>> whoIsMeant(const LedgerEntry &entry, RowResult &result);
    /// Whether a row of this file said the same before; remembers this one.
    [[nodiscard]] std::optional<RowPlace> firstOf(const ReadRow &row, PersonId person);
    [[nodiscard]] Result<void> match(const OnFile &person, Service service, TakenRow &taken);
    /// The service on file that a row means, spoken for from now on.
    [[nodiscard]] Result<std::optional<Service>> claim(const OnFile &person, const Service &service);
    void guardNote(const OnFile &person, Service &service, RowResult &result) const;

    const ImportJob &m_job;
    ImportStore m_store;
    std::map<qsizetype, LedgerReader> m_readers; ///< by sheet
    QHash<size_t, RowPlace> m_seen;              ///< by hash of everything a row says
    QSet<Id16> m_spoken;                         ///< services that a row of this file made or meant
};

} // namespace leye
