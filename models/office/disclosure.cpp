// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/disclosure.h"

#include "models/office/network.h"

#include <QCoreApplication>

#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Disclosure)
};

constexpr std::array kMasks{"none", "partial", "full"};

Result<void> requirePurpose(const QString &purpose, const QString &otherwise)
{
    if (purpose.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, otherwise);
    return {};
}

Result<void> requireSecond(const Viewer &viewer, const DisclosureWish &wish, Task task)
{
    if (!wish.second)
        return fail(
            Error::Kind::Denied,
            Words::tr("%1 needs a second person with the same right, who signs in as well. %2 Or mask it fully.")
                .arg(rightOf(task).name, rightOf(task).reason));
    if (wish.second->user == viewer.user)
        return fail(Error::Kind::Denied, Words::tr("The second person must be somebody else."));
    return wish.second->require(task);
}

} // namespace

QString codeOf(MaskLevel mask) { return QString::fromLatin1(kMasks[size_t(mask)]); }

std::optional<MaskLevel> maskFromCode(QStringView code)
{
    for (size_t i = 0; i < kMasks.size(); ++i) {
        if (code == QLatin1StringView(kMasks[i]))
            return MaskLevel(i);
    }
    return std::nullopt;
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

} // namespace leye
