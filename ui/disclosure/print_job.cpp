// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/print_job.h"

#include <QCoreApplication>
#include <QLocale>

namespace leye {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PrintJob)
};

} // namespace

PrintJob caseFileJob(const QList<PersonId> &people)
{
    PrintJob job;
    job.title = Words::tr("Print the case file");
    if (people.size() > 1)
        job.remark = Words::tr("%1 people, each from a new sheet; the first of them is shown.")
                         .arg(QLocale().toString(people.size()));
    job.fileName = Words::tr("case file");
    job.look = [people](const PeopleDesk &desk, const PrintWish &wish) {
        return lookAtCaseFile(desk, people.value(0), wish);
    };
    job.print = [people](const PeopleDesk &desk, const PrintWish &wish, const FormTaker &take,
                         const PrintProgress &progress) { return printCaseFiles(desk, people, wish, take, progress); };
    return job;
}

PrintJob peopleListJob(const PeopleListPrint &list)
{
    PrintJob job;
    job.title = Words::tr("Print the list");
    job.remark = Words::tr("%1 people, with the columns that are shown.").arg(QLocale().toString(list.people.size()));
    job.fileName = Words::tr("list of people");
    job.mayBeWhole = false;
    job.look = [list](const PeopleDesk &desk, const PrintWish &wish) { return lookAtPeopleList(desk, list, wish); };
    job.print = [list](const PeopleDesk &desk, const PrintWish &wish, const FormTaker &take, const PrintProgress &) {
        return printPeopleList(desk, list, wish, take);
    };
    return job;
}

} // namespace leye
