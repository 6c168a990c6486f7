// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/spelling.h"

#include "models/core/pinyin.h"

#include <QList>
#include <QString>

namespace leye {

namespace {

/// Whether `typed` spells the name from its first character on, each syllable whole or as its initial; the last one may
/// be unfinished.
bool spells(const QList<char32_t> &name, qsizetype from, QStringView typed)
{
    if (typed.isEmpty())
        return true;
    if (from == name.size())
        return false;
    for (const QStringView syllable : readings(name[from])) {
        if (syllable.startsWith(typed))
            return true;
        if (typed.startsWith(syllable) && spells(name, from + 1, typed.sliced(syllable.size())))
            return true;
        if (typed.front() == syllable.front() && spells(name, from + 1, typed.sliced(1)))
            return true;
    }
    return false;
}

} // namespace

bool answersTo(QStringView name, QStringView typed)
{
    constexpr qsizetype kMostTyped = 40; // no name is spelt with more
    QString wanted = typed.toString().normalized(QString::NormalizationForm_KC).toLower();
    wanted.removeIf([](QChar c) { return c.isSpace(); });
    if (name.toString().toLower().contains(wanted))
        return true;
    if (wanted.size() > kMostTyped)
        return false;
    const QList<uint> points = name.toUcs4();
    const QList<char32_t> characters(points.begin(), points.end());
    for (qsizetype from = 0; from < characters.size(); ++from) {
        if (spells(characters, from, wanted))
            return true;
    }
    return false;
}

} // namespace leye
