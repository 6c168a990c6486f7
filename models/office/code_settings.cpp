// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/code_settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CodeSettings)
};

struct Kind {
    QStringView prefix;
    QStringView table = {};
    bool isForOursOnly = false; ///< shipped entries have their value in the program
};
constexpr std::array kKinds{
    Kind{u"mark.class.", u"app_mark", true},       Kind{u"standard.preset.", u"app_mark"},  Kind{u"standard.period."},
    Kind{u"contact.days.", u"app_enrolment_kind"}, Kind{u"visit.days.", u"app_visit_tier"},
};

const Kind *kindOf(const QString &name)
{
    const auto found =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind &kind) { return name.startsWith(kind.prefix); });
    return found == kKinds.end() ? nullptr : &*found;
}

bool isValued(const QString &name, const QList<Setting> &all)
{
    return std::any_of(all.begin(), all.end(), [&](const Setting &one) { return one.name == name; });
}

/// What can follow the prefix as of a day.
QStringList codesOf(const Kind &kind, const CodeTables &codes, const QList<Setting> &all, QDate day)
{
    if (kind.table.isEmpty())
        return serviceStandards(all);
    QStringList there;
    for (const CodeRow &row : codes.rows(kind.table.toString())) {
        const bool isOver = row.retired.isValid() && row.retired <= day;
        if (!isOver && !(kind.isForOursOnly && row.isShipped))
            there.append(row.code);
    }
    return there;
}

} // namespace

std::optional<CodeSetting> codeSetting(const QString &name)
{
    const Kind *kind = kindOf(name);
    return kind ? std::optional(CodeSetting{kind->table.toString(), name.mid(kind->prefix.size())}) : std::nullopt;
}

/// They are known by what they ask for: standard.<standard>.<kinds of service>.
QStringList serviceStandards(const QList<Setting> &all)
{
    QStringList standards;
    for (const Setting &one : all) {
        const QStringList parts = one.name.split(u'.');
        if (parts.size() > 2 && parts[0] == "standard"_L1 && !codeSetting(one.name) && !standards.contains(parts[1]))
            standards.append(parts[1]);
    }
    return standards;
}

QStringList openCodeSettings(const CodeTables &codes, const QList<Setting> &all, QDate day)
{
    QStringList names;
    for (const Kind &kind : kKinds) {
        for (const QString &code : codesOf(kind, codes, all, day)) {
            if (const QString name = kind.prefix.toString() + code; !isValued(name, all))
                names.append(name);
        }
    }
    return names;
}

bool hasCodeSettings(const QString &table)
{
    return std::any_of(kKinds.begin(), kKinds.end(), [&](const Kind &kind) { return kind.table == table; });
}

Result<void> requireCodeSetting(const QString &name, const CodeTables &codes, const QList<Setting> &all)
{
    const Kind *kind = kindOf(name);
    if (!kind)
        return fail(Error::Kind::Invalid, Words::tr("There is no setting %1.").arg(name));
    const QString code = name.mid(kind->prefix.size());
    if (codesOf(*kind, codes, all, QDate()).contains(code))
        return {};
    if (kind->table.isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("There is no service standard %1.").arg(code));
    if (codes.knows(kind->table.toString(), code))
        return fail(Error::Kind::Invalid, Words::tr("%1 comes with the program, and so does its class.").arg(code));
    return fail(Error::Kind::Invalid, Words::tr("There is no entry %1. Add it to its code table first.").arg(code));
}

} // namespace leye
