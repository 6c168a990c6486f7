// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/disclosure.h"

#include "models/journal/record_store.h"
#include "models/office/network.h"

#include <QCoreApplication>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Disclosure)
};

Result<void> requirePurpose(const QString &purpose, const QString &otherwise)
{
    if (purpose.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, otherwise);
    return {};
}

Result<void> requireSecond(const Viewer &viewer, const DisclosureWish &wish, Task task)
{
    if (!wish.second)
        return fail(Error::Kind::Denied,
                    Words::tr("%1 needs a second person who signs in as well and has one of these roles: %2. %3 Or "
                              "mask it fully.")
                        .arg(rightOf(task).name, namesOf(rightOf(task).roles), rightOf(task).reason));
    if (wish.second->user == viewer.user)
        return fail(Error::Kind::Denied, Words::tr("The second person must be somebody else."));
    return wish.second->require(task);
}

} // namespace

bool mayTakeAlong(const Viewer &viewer, int sensitivity, bool withPeople)
{
    const bool isOfPeople = sensitivity != Office && sensitivity != Audit;
    return viewer.mayRead(sensitivity) && (!isOfPeople || (withPeople && viewer.may(Task::RevealNumbers)));
}

Result<void> requireMayDisclose(const Viewer &viewer, const DisclosureWish &wish, Task task)
{
    LEYE_CHECK(viewer.require(task));
    if (wish.purpose.size() > kPurposeAtMost)
        return fail(Error::Kind::Invalid, Words::tr("Say the purpose in at most %1 characters.").arg(kPurposeAtMost));
    if (wish.mask == MaskLevel::None) {
        LEYE_CHECK(viewer.require(Task::RevealNumbers));
        LEYE_CHECK(
            requirePurpose(wish.purpose, Words::tr("Say what whole numbers are needed for, or leave them masked.")));
    }
    if (!rightOf(task).secondPerson || wish.mask == MaskLevel::Full)
        return {};
    LEYE_CHECK(requireSecond(viewer, wish, task));
    return requirePurpose(wish.purpose, Words::tr("Say what the data of so many people are needed for."));
}

Result<bool> takesPeopleAlong(const Viewer &viewer, const DisclosureWish &wish, qsizetype people)
{
    if (people <= kManyPeople)
        return true;
    if (!wish.second)
        return false;
    LEYE_CHECK(requireMayDisclose(viewer, wish, exportTask(people)));
    return true;
}

Result<Committed> recordDisclosure(Journal &journal, const Viewer &viewer, const DisclosureWish &wish,
                                   const QString &station, Disclosure disclosure)
{
    disclosure.id = journal.newId();
    disclosure.area = areaOf(station);
    disclosure.mask = codeOf(wish.mask);
    disclosure.purpose = wish.purpose.trimmed();
    disclosure.second = wish.second ? wish.second->user : UserId();
    if (disclosure.subjects.size() > kSubjectsAtMost)
        disclosure.subjects.clear();
    return journal.commit(Edit(u"disclosure."_s + disclosure.kind, viewer.user).add(disclosure));
}

Result<void> recordNotHandedOver(Journal &journal, const Viewer &viewer, const Committed &recorded, const Error &why)
{
    RecordStore store(journal.database());
    for (const Touched &touched : recorded.touched) {
        LEYE_TRY(const std::optional<Disclosure> before, store.load<Disclosure>(touched.id));
        if (!before)
            continue;
        Disclosure after = *before;
        after.rows = 0;
        Edit edit(u"disclosure.failed"_s, viewer.user);
        LEYE_CHECK(journal.commit(edit.change(*before, after).because(why.detail)));
    }
    return {};
}

} // namespace leye
