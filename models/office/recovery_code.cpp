// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/recovery_code.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leye {
namespace {

struct RecoveryText {
    Q_DECLARE_TR_FUNCTIONS(RecoveryText)
};

constexpr int kDigits = 6; // of a group, the last being the check digit
constexpr int kGroupsPerLine = 4;

/// A totally anti-symmetric quasigroup of order 10 (H. Michael Damm, dissertation, Marburg 2004).
constexpr quint8 kDamm[10][10] = {
    {0, 3, 1, 7, 5, 9, 8, 6, 4, 2}, {7, 0, 9, 2, 1, 5, 4, 8, 6, 3}, {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
    {1, 7, 5, 0, 9, 8, 3, 4, 2, 6}, {6, 1, 2, 3, 0, 4, 5, 9, 7, 8}, {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
    {5, 8, 6, 9, 7, 2, 0, 1, 3, 4}, {8, 9, 4, 5, 3, 6, 2, 0, 1, 7}, {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
    {2, 5, 8, 1, 4, 3, 6, 7, 9, 0},
};

/// The check digit of the digits, or 0 for digits that end with their check digit.
int damm(QStringView digits, int group)
{
    int interim = group % 10;
    for (const QChar digit : digits)
        interim = kDamm[interim][digit.digitValue()];
    return interim;
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'\u2212' || c == u'.' || c == u'\u00b7';
}

/// The typed digits cut into groups: by count where all are there, else where they were separated.
QStringList split(QStringView typed)
{
    QStringList pieces;
    bool isOpen = false;
    for (const QChar c : typed) {
        if (isSeparator(c)) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            pieces << QString();
        isOpen = true;
        pieces.last() += c;
    }
    const QString all = pieces.join(QString());
    if (all.size() != kRecoveryGroups * kDigits)
        return pieces;
    pieces.clear();
    for (int group = 0; group < kRecoveryGroups; ++group)
        pieces << all.mid(group * kDigits, kDigits);
    return pieces;
}

/// The 16 bits of a group, or nothing when it is mistyped.
std::optional<quint32> valueOf(QStringView piece, int group)
{
    if (piece.size() != kDigits)
        return std::nullopt;
    quint32 value = 0;
    for (const QChar c : piece) {
        if (c.digitValue() < 0)
            return std::nullopt;
    }
    for (const QChar c : piece.first(kDigits - 1))
        value = value * 10 + quint32(c.digitValue());
    return damm(piece, group) == 0 && value <= 0xffff ? std::optional(value) : std::nullopt;
}

} // namespace

QStringList recoveryGroups(const SecretBytes &code)
{
    Q_ASSERT(code.size() == kRecoveryBytes);
    QStringList groups;
    for (int group = 0; group < kRecoveryGroups; ++group) {
        const auto byte = [&](int i) { return int(quint8(code.view()[2 * group + i])); };
        const QString digits = u"%1"_s.arg(byte(0) << 8 | byte(1), kDigits - 1, 10, QChar(u'0'));
        groups << digits + QString::number(damm(digits, group));
    }
    return groups;
}

bool isRecoveryGroup(QStringView typed, int place)
{
    return place >= 0 && place < kRecoveryGroups && valueOf(typed, place).has_value();
}

Result<SecretBytes> parseRecoveryCode(QStringView typed)
{
    const QStringList pieces = split(typed);
    SecretBytes code(kRecoveryBytes);
    QStringList mistyped;
    for (int group = 0; group < std::max<int>(int(pieces.size()), kRecoveryGroups); ++group) {
        const auto value = group < kRecoveryGroups ? valueOf(pieces.value(group), group) : std::nullopt;
        if (!value) {
            mistyped << QString::number(group + 1);
            continue;
        }
        code.data()[size_t(2 * group)] = quint8(*value >> 8);
        code.data()[size_t(2 * group + 1)] = quint8(*value);
    }
    if (pieces.size() != kRecoveryGroups)
        return fail(Error::Kind::Invalid,
                    RecoveryText::tr("The recovery code has %1 groups of six digits, and %2 were "
                                     "typed. The first that does not fit is group %3.")
                        .arg(QString::number(kRecoveryGroups), QString::number(pieces.size()), mistyped.first()));
    if (!mistyped.isEmpty())
        return fail(Error::Kind::Invalid,
                    RecoveryText::tr("Mistyped in the recovery code: group %1. Each group has six digits; compare with "
                                     "the sheet.")
                        .arg(mistyped.join(RecoveryText::tr(", ", "between numbers of groups"))));
    return code;
}

RecoverySheet recoverySheet(const SecretBytes &code, const QString &station, QDate made)
{
    const QString day = made.toString(Qt::ISODate);
    return {
        u"乐业工作台 恢复码 · LeyeDesk recovery code"_s,
        recoveryGroups(code),
        {
            u"站点 Station: %1    制作日期 Made on: %2"_s.arg(station, day),
            u"用途：所有人都忘记口令时，用这张纸上的恢复码打开本工作台的全部数据，包括心理疏导记录。"_s,
            u"保管：请放入保险柜或密封存档，由站点负责人保管；不要拍照，不要与电脑放在一起，不要存入电脑。"_s,
            u"注意：口令和恢复码全部丢失后，任何人（包括软件作者）都无法恢复数据。重新制作恢复码后，旧恢复码作废。"_s,
            u"输入：从左到右、从上到下输入 16 组数字；每组最后一位是校验位，输错时程序会指出是第几组。"_s,
            u"What it opens: all data of this workspace, counselling notes included, when nobody knows a passphrase."_s,
            u"Where to keep it: in a safe or a sealed archive, with the head of the station. Take no photograph, and "
            u"do "
            "not keep it with the computer or on it."_s,
            u"Mind: if all passphrases and this code are lost, nobody can restore the data, not even the makers of the "
            "program. Once a new code is made, this one is void."_s,
            u"Typing it: the 16 groups from left to right, line by line. The last digit of each group is a check "
            u"digit; "
            "the program names a group that is mistyped."_s,
        },
    };
}

QString toText(const RecoverySheet &sheet)
{
    QString text = sheet.title + u"\n\n"_s;
    for (qsizetype i = 0; i < sheet.groups.size(); ++i)
        text += sheet.groups[i] + (i % kGroupsPerLine == kGroupsPerLine - 1 ? u"\n"_s : u"  "_s);
    for (const QString &line : sheet.instructions)
        text += u'\n' + line + u'\n';
    return text;
}

} // namespace leye
