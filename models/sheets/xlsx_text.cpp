// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/xlsx_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leye {

namespace {

constexpr qsizetype kMostInCell = 32'767;

bool isForbidden(QChar c) { return c.isNull() || c == u'\xFFFE' || c == u'\xFFFF'; }

/// _xHHHH_ after the underscore.
bool looksEscaped(QStringView after)
{
    const auto isHex = [](QChar c) { return u"0123456789ABCDEFabcdef"_s.contains(c); };
    return after.size() >= 6 && after[0] == u'x' && after[5] == u'_' && std::ranges::all_of(after.sliced(1, 4), isHex);
}

/// The characters at `at` as they are written; moves on past them.
QString nextPiece(const QString &text, qsizetype &at)
{
    const QChar c = text[at++];
    if (c.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return text.sliced(at++ - 1, 2);
    if (c.isSurrogate())
        return QString(QChar::ReplacementCharacter);
    if (c == u'_' && looksEscaped(QStringView(text).sliced(at)))
        return u"_x005F_"_s;
    return isForbidden(c) ? u"_x%1_"_s.arg(c.unicode(), 4, 16, QChar(u'0')).toUpper().replace(u'X', u'x') : QString(c);
}

} // namespace

QByteArray xlsxText(const QString &text, qint64 &shortened)
{
    const bool isPlain = text.isValidUtf16() && !text.contains("_x"_L1) && std::ranges::none_of(text, isForbidden);
    if (isPlain && text.size() <= kMostInCell)
        return text.toUtf8();
    QString written;
    for (qsizetype at = 0; at < text.size();) {
        const QString piece = nextPiece(text, at);
        const qsizetype room = kMostInCell - written.size() - (at < text.size() ? 1 : 0); // for "…"
        if (piece.size() > room) {
            ++shortened;
            written += u'…';
            break;
        }
        written += piece;
    }
    return written.toUtf8();
}

QByteArray xlsxSheetName(QString name)
{
    constexpr qsizetype kLongest = 31;
    name.removeIf([](QChar c) { return u"[]:*?/\\"_s.contains(c) || c < u' ' || c.isSurrogate() || isForbidden(c); });
    const auto withoutEnds = [&name](auto isEnd) {
        while (!name.isEmpty() && isEnd(name.front()))
            name.remove(0, 1);
        while (!name.isEmpty() && isEnd(name.back()))
            name.chop(1);
    };
    const auto isEnd = [](QChar c) { return c == u'\'' || c.isSpace(); };
    withoutEnds(isEnd);
    name.truncate(kLongest);
    withoutEnds(isEnd);
    return name.isEmpty() ? QByteArray("Sheet1") : name.toUtf8();
}

int shownWidth(const QString &text)
{
    constexpr char16_t kFirstWide = 0x1100; // nearly all that follows in our texts is Chinese
    int widest = 0;
    int width = 0;
    for (const QChar c : text) {
        width = c == u'\n' ? 0 : width + (c < QChar(kFirstWide) ? 1 : 2);
        widest = std::max(widest, width);
    }
    return widest;
}

} // namespace leye
