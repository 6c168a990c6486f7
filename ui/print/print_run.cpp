// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_run.h"

#include "models/people/field_text.h"
#include "ui/print/case_file_form.h"
#include "ui/print/people_list_form.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Print {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

/// First the log, then the paper.
Result<void> handOver(const PeopleDesk &desk, const PrintWish &wish, const QString &what, const QList<PersonId> &people,
                      const QList<Form> &forms, const FormTaker &take)
{
    LEYE_TRY(const Committed logged, recordPrint(desk, wish, what, people, wish.target));
    Result<void> taken = take(forms);
    if (!taken)
        LEYE_CHECK(recordNotHandedOver(desk.journal, desk.viewer, logged, taken.error()));
    return taken;
}

Error nobody()
{
    return {Error::Kind::Invalid, Print::tr("There is nothing to print. Choose at least one person."), {}};
}

} // namespace

Result<void> printCaseFiles(const PeopleDesk &desk, const QList<PersonId> &people, const PrintWish &wish,
                            const FormTaker &take, const PrintProgress &progress)
{
    if (people.isEmpty())
        return tl::unexpected(nobody());
    QList<Form> forms;
    for (const PersonId &person : people) {
        LEYE_TRY(const Form form, lookAtCaseFile(desk, person, wish));
        forms.append(form);
        if (progress && !progress(forms.size(), people.size()))
            return fail(Error::Kind::Cancelled, Print::tr("It was stopped; nothing was printed."));
    }
    return handOver(desk, wish, u"casefile"_s, people, forms, take);
}

Result<Form> lookAtCaseFile(const PeopleDesk &desk, PersonId person, const PrintWish &wish)
{
    LEYE_TRY(const CaseFile file, buildCaseFile(desk, person, wish, wish.isDemo));
    return caseFileForm(file);
}

Result<void> printPeopleList(const PeopleDesk &desk, const PeopleListPrint &list, const PrintWish &wish,
                             const FormTaker &take)
{
    LEYE_TRY(const Form form, lookAtPeopleList(desk, list, wish));
    PeopleListStore store(desk.journal.database(), desk.viewer);
    LEYE_TRY(const QList<PersonId> people, store.ids(list.people));
    return handOver(desk, wish, u"people"_s, people, {form}, take);
}

Result<Form> lookAtPeopleList(const PeopleDesk &desk, const PeopleListPrint &list, const PrintWish &wish)
{
    LEYE_CHECK(requireMayDisclose(desk.viewer, wish, Task::PrintFiles));
    if (list.people.isEmpty())
        return tl::unexpected(nobody());
    if (list.people.size() > kManyPeople)
        return fail(
            Error::Kind::Invalid,
            Print::tr("At most %1 people go on paper as a list. Filter the list, or export it.").arg(kManyPeople));
    const Clock &clock = desk.journal.clock();
    const qint64 now = clock.nowMs();
    Database &database = desk.journal.database();
    OfficeStore office(database);
    NameBook names(office, desk.people, desk.codes);
    PeopleListPaper paper{list.columns, {}, {}, wish.mask, {}, {}, {}, wish.purpose.trimmed(), wish.isDemo};
    LEYE_TRY(paper.words, peopleListWords(database, desk.viewer, clock.today()));
    LEYE_TRY(paper.rows, PeopleListStore(database, desk.viewer).rows(list.query, list.people, clock.today()));
    LEYE_TRY(paper.station, names.station(desk.station));
    LEYE_TRY(paper.printedBy, names.user(desk.viewer.user));
    paper.printedAt = QDateTime::fromMSecsSinceEpoch(now, QTimeZone(clock.zoneMinutes(now) * 60));
    return peopleListForm(paper);
}

} // namespace leye
