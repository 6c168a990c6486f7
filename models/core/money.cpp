// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"

#include "models/core/compact_text.h"

#include <QCoreApplication>

#include <limits>
#include <optional>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Money)
};

constexpr quint64 kFenPerYuan = 100;
constexpr qsizetype kGroup = 3;

tl::unexpected<Error> notAnAmount()
{
    return fail(
        Error::Kind::Invalid,
        Words::tr("This is no amount of money. Enter it as 3500, 3,500.00 or 3500.5 元, with at most two decimals."));
}

/// Digits, or digits in groups of three; nothing for anything else.
std::optional<QString> wholeDigits(QStringView text)
{
    const QList<QStringView> groups = text.split(u',');
    QString digits;
    for (const QStringView group : groups) {
        const bool isFirst = digits.isEmpty();
        const bool fits = groups.size() == 1 || (isFirst ? group.size() <= kGroup : group.size() == kGroup);
        if (!isAllDigits(group) || !fits)
            return {};
        digits += group;
    }
    return digits;
}

/// 分, or nothing where they are too many for 64 bits.
std::optional<quint64> fenOf(QStringView digits, QStringView decimals)
{
    quint64 fen = 0;
    const QString all = digits.toString() + decimals.toString().leftJustified(2, u'0');
    for (const QChar digit : all) {
        if (qMulOverflow(fen, quint64(10), &fen) || qAddOverflow(fen, quint64(digit.unicode() - u'0'), &fen))
            return {};
    }
    return fen;
}

bool takePrefix(QStringView &text, QStringView prefix)
{
    const bool found = text.startsWith(prefix, Qt::CaseInsensitive);
    if (found)
        text = text.sliced(prefix.size());
    return found;
}

} // namespace

QString moneyText(qint64 fen)
{
    const quint64 magnitude = fen < 0 ? 0 - quint64(fen) : quint64(fen);
    QString yuan = QString::number(magnitude / kFenPerYuan);
    for (qsizetype at = yuan.size() - kGroup; at > 0; at -= kGroup)
        yuan.insert(at, u',');
    const QString rest = QString::number(magnitude % kFenPerYuan).rightJustified(2, u'0');
    return (fen < 0 ? u"-"_s : QString()) + yuan + u'.' + rest;
}

Result<qint64> readMoney(QStringView typed)
{
    const QString compact = compactText(typed);
    QStringView text = withoutTextMark(compact);
    bool isNegative = takePrefix(text, u"-");
    (void)(takePrefix(text, u"¥") || takePrefix(text, u"RMB") || takePrefix(text, u"CNY"));
    isNegative = isNegative || takePrefix(text, u"-");
    if (text.endsWith(u"元整"))
        text.chop(2);
    else if (text.endsWith(u'元'))
        text.chop(1);

    const qsizetype pointAt = text.indexOf(u'.');
    const QStringView decimals = pointAt < 0 ? QStringView() : text.sliced(pointAt + 1);
    const std::optional<QString> digits = wholeDigits(pointAt < 0 ? text : text.first(pointAt));
    if (!digits || (pointAt >= 0 && !isAllDigits(decimals)) || decimals.size() > 2)
        return notAnAmount();
    const std::optional<quint64> fen = fenOf(*digits, decimals);
    constexpr auto kMost = quint64(std::numeric_limits<qint64>::max());
    if (!fen || *fen > kMost + (isNegative ? 1 : 0))
        return fail(Error::Kind::Invalid, Words::tr("This amount of money is too large. Check its zeros."));
    return isNegative ? qint64(0 - *fen) : qint64(*fen);
}

} // namespace leye
