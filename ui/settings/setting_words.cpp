// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_words.h"

#include "models/office/code_settings.h"

#include <QCoreApplication>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SettingWords)
};

const QString kStandard = u"standard."_s;
const QString kPreset = u"standard.preset"_s;
const QString kPeriod = u"standard.period"_s;
const QString kContact = u"contact.days."_s;
const QString kVisit = u"visit.days."_s;
const QString kMarkClass = u"mark.class."_s;

/// The entry whose setting it is.
QString entryOf(const QString &name, const CodeTables &codes)
{
    const std::optional<CodeSetting> setting = codeSetting(name);
    return setting ? codes.label(setting->table, setting->code) : QString();
}

SettingWords standardWords(const QString &name, const CodeTables &codes)
{
    const QString which = Words::tr("Which service standard holds");
    if (name == kPreset)
        return {which, Words::tr("Without a mark that decides")};
    if (name.startsWith(kPreset))
        return {which, Words::tr("With the mark %1").arg(entryOf(name, codes))};
    if (name == kPeriod)
        return {which, Words::tr("Counted over")};
    if (name.startsWith(kPeriod))
        return {which, Words::tr("Counted over, for %1").arg(entryOf(name, codes))};
    const QString preset = name.section(u'.', 1, 1);
    return {Words::tr("Service standard %1").arg(preset),
            name.section(u'.', 2).replace(u'|', Words::tr(" or ", "between kinds of service"))};
}

} // namespace

SettingWords settingWords(const QString &name, const CodeTables &codes)
{
    const QString contact = Words::tr("Follow-up and contact");
    if (name.startsWith(kStandard))
        return standardWords(name, codes);
    if (name == "follow_up.days"_L1)
        return {contact, Words::tr("First follow-up after somebody took up work")};
    if (name == "follow_up.second_days"_L1)
        return {contact, Words::tr("Second follow-up after somebody took up work")};
    if (name.startsWith(kContact))
        return {contact, Words::tr("Contact with %1 at least every").arg(entryOf(name, codes))};
    if (name.startsWith(kVisit))
        return {Words::tr("Visits to elders"), Words::tr("%1: at least every").arg(entryOf(name, codes))};
    if (name == "mask.id.first"_L1)
        return {Words::tr("Masked ID numbers"), Words::tr("Digits shown at the beginning")};
    if (name == "mask.id.last"_L1)
        return {Words::tr("Masked ID numbers"), Words::tr("Digits shown at the end")};
    if (name == "walk.minutes"_L1)
        return {Words::tr("Service circle"), Words::tr("On foot")};
    if (name == "walk.metres"_L1)
        return {Words::tr("Service circle"), Words::tr("Distance")};
    if (name.startsWith(kMarkClass))
        return {Words::tr("Confidentiality of marks"), entryOf(name, codes)};
    return {Words::tr("Others"), name};
}

QString settingHint(const QString &name)
{
    return name.startsWith(kMarkClass)
               ? Words::tr("It counts for marks set from that day on; those that are there keep theirs.")
               : QString();
}

QString settingValueText(const QString &name, const QString &value)
{
    if (value == "registration"_L1)
        return Words::tr("from the registration on");
    if (value == "year"_L1)
        return Words::tr("calendar year");
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || name.startsWith(kPreset))
        return value;
    if (name.startsWith(kMarkClass))
        return number >= Health     ? Words::tr("as facts of health")
               : number == Hardship ? Words::tr("as facts of hardship")
                                    : Words::tr("as basic facts");
    if (name.startsWith(kStandard))
        return Words::tr("%n times", nullptr, number);
    if (name.contains("days"_L1))
        return Words::tr("%n days", nullptr, number);
    if (name == "walk.minutes"_L1)
        return Words::tr("%n minutes", nullptr, number);
    if (name == "walk.metres"_L1)
        return Words::tr("%n metres", nullptr, number);
    return value;
}

bool isExampleValue(const Setting &setting) { return setting.source.contains(u"示例"_s); }

} // namespace leye
