// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/credit_code.h"

#include "models/core/compact_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CreditCode)
};

constexpr QStringView kCharacters = u"0123456789ABCDEFGHJKLMNPQRTUWXY"; // the value is the place
constexpr qsizetype kLength = 18;
constexpr qsizetype kModulus = 31;
static_assert(kCharacters.size() == kModulus);

} // namespace

Result<QString> readCreditCode(QStringView typed)
{
    QString code = compactText(typed);
    code = withoutTextMark(code).toString().remove(u'-').toUpper();
    if (!std::ranges::all_of(code, [](QChar c) { return kCharacters.contains(c); }))
        return fail(Error::Kind::Invalid, Words::tr("The credit code has a character that does not belong there: it "
                                                    "has digits and capitals without I, O, S, V and Z."));
    if (code.size() != kLength)
        return fail(
            Error::Kind::Invalid,
            Words::tr("A credit code has 18 characters, not %1. Compare it with the licence.").arg(code.size()));
    if (creditCodeCheckCharacter(QStringView(code).first(kLength - 1)) != code.back())
        return fail(Error::Kind::Invalid, Words::tr("The credit code does not add up: a character is wrong, or two "
                                                    "have changed places. Compare it with the licence."));
    return code;
}

std::optional<QChar> creditCodeCheckCharacter(QStringView first17)
{
    if (first17.size() != kLength - 1)
        return {};
    qsizetype sum = 0;
    qsizetype weight = 1; // 3^i mod 31
    for (const QChar c : first17) {
        const qsizetype value = kCharacters.indexOf(c);
        if (value < 0)
            return {};
        sum += value * weight;
        weight = weight * 3 % kModulus;
    }
    return kCharacters[(kModulus - sum % kModulus) % kModulus];
}

} // namespace leye
