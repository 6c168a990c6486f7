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
