// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/protection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leye {

namespace {

/// Apostrophes, then a character that starts a formula.
bool isAtRisk(QStringView text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return first != text.end() && QStringView(u"=+-@\t\r\n＝＋－＠").contains(*first);
}

} // namespace

QString protectedText(const QString &text) { return isAtRisk(text) ? u'\'' + text : text; }

QString unprotected(const QString &text) { return text.startsWith(u'\'') && isAtRisk(text) ? text.mid(1) : text; }

} // namespace leye
