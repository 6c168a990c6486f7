// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/record.h"

#include <algorithm>

namespace leye {

const FieldSpec *RecordType::field(QAnyStringView column) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [column](const FieldSpec &spec) { return column == QAnyStringView(spec.column); });
    return found == fields.end() ? nullptr : &*found;
}

namespace detail {

/// YYYY-MM-DD. Qt prints it as C would, which took longer than all else that is done to a date.
Value toValue(const QDate &v)
{
    if (!v.isValid())
        return {};
    if (v.year() < 1000 || v.year() > 9999)
        return Value(v.toString(Qt::ISODate));
    const int digits = (v.year() * 100 + v.month()) * 100 + v.day();
    QString text(10, u'-');
    for (qsizetype at = text.size() - 1, left = digits; at >= 0; --at) {
        if (at == 4 || at == 7)
            continue;
        text[at] = QChar(ushort(u'0' + left % 10));
        left /= 10;
    }
    return Value(text);
}

Value toValue(const QStringList &set)
{
    Value::List list;
    for (const QString &element : set)
        list.append(Value(element));
    return toValue(list);
}

void fromValue(const Value &v, QStringList &out)
{
    out.clear();
    for (const Value &element : v.value<Value::List>())
        out.append(element.value<QString>());
}

} // namespace detail
} // namespace leye
