// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/masking.h"
#include "models/core/people_query.h"
#include "models/office/rights.h"
#include "models/people/people_list_query.h"
#include "models/people/service_standard.h"

namespace leye {

/// A row of the list of people, as the viewer may see it.
struct PeopleListRow {
    qint64 n = 0;
    PersonId id; ///< none: the person is not listed any more
    QString name;
    QDate birth;
    QString sex;
    QString phone;    ///< masked
    QString idNumber; ///< masked
    QString kind;     ///< of the enrolment that the query asks for, else of the one that tells most; empty: none
    QString station;  ///< name
    QString aide;     ///< name
    QString stage;
    QDate registered;
    bool isOpen = false;
    QDate lastContact;
    bool isContactLate = false; ///< longer ago than contact.days.<kind> allows, counted from the registration at first
    QStringList marks;          ///< that hold today
    bool hasHiddenMarks = false;
    QList<StandardItem> standard; ///< empty: no standard holds
    bool operator==(const PeopleListRow &) const = default;
};

/// What the list of people asks: all SQL on its narrow table. An order is made of local numbers, four bytes a person;
/// rows are read for those in sight. Every role gets the same people in the same order, so that each count equals its
/// list; what a role may not read is hidden in the row. On the thread of its connection; read-only.
class PeopleListStore {
public:
    static constexpr int kFirstPage = 200;

    PeopleListStore(Database &database, const Viewer &viewer) : m_database(database), m_viewer(viewer) {}

    /// Everybody who fits, each once. Denied for a mark that the viewer may not read.
    [[nodiscard]] Result<QList<quint32>> order(const PeopleListQuery &query, QDate today);
    /// Of the last order(): nobody answers to the text, and those who were found have names that sound like it.
    [[nodiscard]] bool isBySound() const { return m_isBySound; }
    /// How the same order begins, found without sorting everybody: at most kFirstPage people.
    [[nodiscard]] Result<QList<quint32>> firstPage(const PeopleListQuery &query, QDate today);
    /// Whether order() has to look at everybody, so that a first page is worth asking for.
    [[nodiscard]] static bool looksAtEverybody(const PeopleListQuery &query);

    /// In the order of `numbers`, one for each.
    [[nodiscard]] Result<QList<PeopleListRow>> rows(const PeopleListQuery &query, const QList<quint32> &numbers,
                                                    QDate today);
    /// In the order of `numbers`; who is not on file any more is left out.
    [[nodiscard]] Result<QList<PersonId>> ids(const QList<quint32> &numbers);

private:
    struct Selection;
    class Rows;
    enum class Path { InOrder, Scan };
    [[nodiscard]] Result<Selection> select(const PeopleListQuery &query, QDate today, Path path);
    [[nodiscard]] Result<QList<quint32>> people(const PeopleListQuery &query, const std::string &sql,
                                                const Selection &selection, const Rows *wanted = nullptr);
    [[nodiscard]] Result<QList<quint32>> pick(const PeopleListQuery &query, const Selection &selection);
    [[nodiscard]] Result<QString> answering(const PeopleListQuery &query);
    [[nodiscard]] Result<QStringList> answering(const PeopleQuery &typed, bool inBin);
    [[nodiscard]] Result<bool> answers(qint64 person, const PeopleQuery &typed);
    [[nodiscard]] Result<void> requireMayReadMark(const QString &mark, QDate today);
    [[nodiscard]] Result<PeopleListRow> row(const PeopleListQuery &query, const Selection &places, qint64 n,
                                            const IdMask &mask);
    [[nodiscard]] Result<void> addMarks(PeopleListRow &row, QDate today);

    Database &m_database;
    const Viewer &m_viewer;
    bool m_isBySound = false;
};

} // namespace leye
