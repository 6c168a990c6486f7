// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <rapidcheck.h>

/// Texts as people, spreadsheets and enemies type numbers and dates: mostly what belongs there, with anything between.
inline rc::Gen<QString> typedText()
{
    using namespace Qt::StringLiterals;
    const QString likely = u"0123456789012345678901234567890123456789XxEe+-/.,:'年月日号元转¥周一 　\u200b０９Ｘ－．"_s;
    const auto unit = rc::gen::oneOf(rc::gen::map(rc::gen::inRange<qsizetype>(0, likely.size()),
                                                  [likely](qsizetype at) { return int(likely[at].unicode()); }),
                                     rc::gen::inRange(0, 0x10000));
    return rc::gen::map(rc::gen::container<std::vector<int>>(unit), [](const std::vector<int> &units) {
        QString text;
        for (const int one : units)
            text += QChar(one);
        return text;
    });
}
