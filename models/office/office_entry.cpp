// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/office_entry.h"

#include "models/office/code_settings.h"
#include "models/office/natural_record.h"
#include "models/office/network.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OfficeEntry)
};

constexpr int kMostValue = 1'000'000; ///< no threshold, quota or number of days is larger
/// What is shown of an ID number never reaches into the date of birth (GB 11643: 6 digits of area, 8 of birth, 4 more).
constexpr std::array<std::pair<const char16_t *, int>, 2> kLimits{{{u"mask.id.first", 6}, {u"mask.id.last", 4}}};
const QString kPresets = u"standard.preset"_s;
const QString kPeriod = u"standard.period"_s;
const QString kMarkClass = u"mark.class"_s;

Result<void> requireWord(const QString &text, const QString &message)
{
    return text.trimmed().isEmpty() ? Result<void>(fail(Error::Kind::Invalid, message)) : Result<void>();
}

/// All that was ever dated, so that an entry that begins later is not taken for free.
Result<CodeTables> allCodes(Journal &journal)
{
    OfficeStore office(journal.database());
    return CodeTables::load(office, QDate(9999, 12, 31));
}

/// Two entries that read the same cannot be told apart when one is chosen.
Result<void> requireFreeLabel(const CodeTables &tables, const Code &entry, QDate today)
{
    for (const CodeRow &row : tables.rows(entry.table)) {
        const bool isOffered = !row.retired.isValid() || row.retired > std::max(entry.from, today);
        if (row.code != entry.code && row.label == entry.label && isOffered)
            return fail(Error::Kind::Conflict, Words::tr("%1 is offered already, as %2.").arg(row.label, row.code));
    }
    return {};
}

/// The entry as it counts now, as a record of the users'.
Result<Code> entryOf(const CodeTables &tables, const QString &table, const QString &code)
{
    const std::optional<CodeRow> row = tables.row(table, code);
    if (!row)
        return fail(Error::Kind::NotFound, Words::tr("This table has no entry %1.").arg(code));
    Code entry;
    entry.id = codeId(table, code);
    entry.area = kCentreArea;
    entry.table = table;
    entry.code = code;
    entry.label = row->label;
    entry.labelEnglish = row->labelEnglish;
    entry.source = row->isShipped ? QString() : row->source;
    entry.from = row->from;
    entry.retired = row->retired;
    return entry;
}

Result<void> requireValue(const Setting &wanted, const QList<Setting> &all)
{
    const QStringList words = valuesOf(wanted.name, all);
    if (!words.isEmpty()) {
        return words.contains(wanted.value)
                   ? Result<void>()
                   : fail(Error::Kind::Invalid, Words::tr("This can be one of: %1.").arg(words.join(u"、"_s)));
    }
    const auto limit = std::find_if(kLimits.begin(), kLimits.end(),
                                    [&](const auto &one) { return wanted.name == QStringView(one.first); });
    const int most = limit == kLimits.end() ? kMostValue : limit->second;
    bool isNumber = false;
    const int value = wanted.value.toInt(&isNumber);
    if (!isNumber || value < 0 || value > most)
        return fail(Error::Kind::Invalid, Words::tr("Give a whole number, from 0 to %1.").arg(most));
    return {};
}

} // namespace

Result<Committed> addCode(Journal &journal, const Viewer &viewer, Code code)
{
    LEYE_CHECK(viewer.require(Task::ManageSettings));
    LEYE_CHECK(requireWord(code.code, Words::tr("Give the code of the entry.")));
    LEYE_CHECK(requireWord(code.label, Words::tr("Give the Chinese label of the entry.")));
    LEYE_TRY(const CodeTables tables, allCodes(journal));
    if (!tables.tables().contains(code.table))
        return fail(Error::Kind::Invalid, Words::tr("There is no code table %1.").arg(code.table));
    if (const std::optional<CodeRow> taken = tables.row(code.table, code.code))
        return fail(Error::Kind::Conflict, Words::tr("%1 is taken: %2.").arg(code.code, taken->label));
    LEYE_CHECK(requireFreeLabel(tables, code, journal.clock().today()));
    code.id = codeId(code.table, code.code);
    code.area = kCentreArea;
    Edit edit(u"code.add"_s, viewer.user);
    LEYE_CHECK(putNatural(journal, edit, code));
    return commitChanges(journal, edit);
}

Result<Committed> changeCode(Journal &journal, const Viewer &viewer, const Code &wanted)
{
    LEYE_CHECK(viewer.require(Task::ManageSettings));
    LEYE_CHECK(requireWord(wanted.label, Words::tr("Give the Chinese label of the entry.")));
    LEYE_TRY(const CodeTables tables, allCodes(journal));
    LEYE_TRY(const Code before, entryOf(tables, wanted.table, wanted.code));
    if (wanted.retired.isValid() && before.from.isValid() && wanted.retired < before.from)
        return fail(
            Error::Kind::Invalid,
            Words::tr("It is offered from %1 on only; it cannot end before.").arg(before.from.toString(Qt::ISODate)));
    Code after = before;
    after.label = wanted.label;
    after.labelEnglish = wanted.labelEnglish;
    after.retired = wanted.retired;
    const bool isReopened = before.retired.isValid() && after.retired != before.retired;
    if (after.label != before.label || isReopened)
        LEYE_CHECK(requireFreeLabel(tables, after, journal.clock().today()));
    Edit edit(u"code.edit"_s, viewer.user);
    if (after != before)
        LEYE_CHECK(putNatural(journal, edit, after));
    return commitChanges(journal, edit);
}

QStringList valuesOf(const QString &setting, const QList<Setting> &all)
{
    const auto isOrUnder = [&setting](const QString &name) {
        return setting == name || setting.startsWith(name + u'.');
    };
    if (isOrUnder(kPeriod))
        return {u"registration"_s, u"year"_s};
    if (isOrUnder(kMarkClass))
        return {QString::number(Basic), QString::number(Hardship), QString::number(Health)};
    return isOrUnder(kPresets) ? serviceStandards(all) : QStringList();
}

Result<Committed> setSetting(Journal &journal, const Viewer &viewer, const Setting &wanted)
{
    LEYE_CHECK(viewer.require(Task::ManageSettings));
    LEYE_TRY(const QList<Setting> all, OfficeStore(journal.database()).settings());
    if (std::none_of(all.begin(), all.end(), [&](const Setting &one) { return one.name == wanted.name; })) {
        LEYE_TRY(const CodeTables codes, allCodes(journal));
        LEYE_CHECK(requireCodeSetting(wanted.name, codes, all));
    }
    LEYE_CHECK(requireValue(wanted, all));
    if (!wanted.from.isValid())
        return fail(Error::Kind::Invalid, Words::tr("Say from which day on the value holds."));
    LEYE_CHECK(requireWord(wanted.source,
                           Words::tr("Say where the value comes from: a document with its number, a decision.")));
    Setting setting = wanted;
    setting.id = settingId(wanted.name, wanted.from);
    setting.area = kCentreArea;
    Edit edit(u"setting.set"_s, viewer.user);
    LEYE_CHECK(putNatural(journal, edit, setting));
    return commitChanges(journal, edit);
}

Result<Committed> removeSetting(Journal &journal, const Viewer &viewer, const QString &name, QDate from)
{
    LEYE_CHECK(viewer.require(Task::ManageSettings));
    const Id16 id = settingId(name, from);
    const auto isIt = [&id](const Setting &one) { return one.id == id; };
    LEYE_TRY(const QList<Setting> shipped, shippedSettings());
    if (std::any_of(shipped.begin(), shipped.end(), isIt))
        return fail(Error::Kind::Invalid,
                    Words::tr("This value came with the program and stays. Set another one from a day on."));
    LEYE_TRY(const QList<Setting> all, OfficeStore(journal.database()).settings());
    const auto found = std::find_if(all.begin(), all.end(), isIt);
    if (found == all.end())
        return fail(Error::Kind::NotFound, Words::tr("There is no value from %1.").arg(from.toString(Qt::ISODate)));
    return journal.commit(Edit(u"setting.remove"_s, viewer.user).remove(*found));
}

/// The name is part of the key: the one under the old name goes, and the new one is another record.
Result<Committed> renameProfile(Journal &journal, const Viewer &viewer, const ImportProfile &profile,
                                const QString &name)
{
    LEYE_CHECK(viewer.require(Task::ManageSettings));
    LEYE_CHECK(requireWord(name, Words::tr("Give the profile a name, such as the office whose lists it reads.")));
    if (name == profile.name)
        return Committed();
    LEYE_TRY(const QList<ImportProfile> others, OfficeStore(journal.database()).importProfiles(profile.kind));
    if (std::any_of(others.begin(), others.end(), [&](const ImportProfile &other) { return other.name == name; }))
        return fail(Error::Kind::Conflict, Words::tr("There is a profile %1 already.").arg(name));
    ImportProfile renamed = profile;
    renamed.id = importProfileId(profile.kind, name);
    renamed.name = name;
    Edit edit(u"import_profile.rename"_s, viewer.user);
    LEYE_CHECK(putNatural(journal, edit, renamed));
    return commitChanges(journal, edit.remove(profile));
}

Result<Committed> removeProfile(Journal &journal, const Viewer &viewer, const ImportProfile &profile)
{
    LEYE_CHECK(viewer.require(Task::ManageSettings));
    return commitChanges(journal, Edit(u"import_profile.remove"_s, viewer.user).remove(profile));
}

} // namespace leye
