// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/case_file_builder.h"
#include "models/people/people_list_columns.h"
#include "ui/print/form.h"

#include <functional>

namespace leye {

/// How something goes on paper, and onto what.
struct PrintWish : DisclosureWish {
    QString target;      ///< for the log: the path of a file, whose folder is left out, or the name of a printer
    bool isDemo = false; ///< stamps 演示数据 on every page
};

/// Brings forms on paper; what comes back wrong is noted in the log.
using FormTaker = std::function<Result<void>(const QList<Form> &forms)>;
/// Asked after each form; false cancels, and nothing leaves.
using PrintProgress = std::function<bool(qint64 done, qint64 total)>;

/// The case files (一人一档) of these people, each a form of its own. The log says that they leave before they are
/// handed over: a crash in between leaves an entry too many, never a paper that nobody answers for. On the thread of
/// `desk`. Invalid: nobody. Else as buildCaseFile().
[[nodiscard]] Result<void> printCaseFiles(const PeopleDesk &desk, const QList<PersonId> &people, const PrintWish &wish,
                                          const FormTaker &take, const PrintProgress &progress = {});
/// One of them, to be looked at first.
[[nodiscard]] Result<Form> lookAtCaseFile(const PeopleDesk &desk, PersonId person, const PrintWish &wish);

/// What is printed of a list of people: these, by local number and in this order, with the columns that are shown.
struct PeopleListPrint {
    PeopleListQuery query; ///< decides which enrolment of a person a row tells
    QList<quint32> people;
    QList<PeopleColumn> columns;
};

/// A list as it is seen, as one form across the sheet; numbers are masked in it as on the screen, with MaskLevel::Full
/// left out and names masked, too. Threads and log as above. Invalid: nobody, or more than kManyPeople, who do not
/// leave the station on one person's word.
[[nodiscard]] Result<void> printPeopleList(const PeopleDesk &desk, const PeopleListPrint &list, const PrintWish &wish,
                                           const FormTaker &take);
[[nodiscard]] Result<Form> lookAtPeopleList(const PeopleDesk &desk, const PeopleListPrint &list, const PrintWish &wish);

} // namespace leye
