// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/import/value_map.h"

#include "models/core/compact_text.h"

namespace leye {

void ValueMap::set(const QString &field, const QString &value, const QString &code)
{
    const QString key = compactText(value);
    if (key.isEmpty())
        return;
    if (!code.isEmpty()) {
        m_codes[field].insert(key, code);
        return;
    }
    const auto known = m_codes.find(field);
    if (known == m_codes.end())
        return;
    known->remove(key);
    if (known->isEmpty())
        m_codes.erase(known);
}

QString ValueMap::codeFor(const QString &field, const QString &value) const
{
    const auto known = m_codes.constFind(field);
    return known == m_codes.cend() ? QString() : known->value(compactText(value));
}

QString ValueMap::meant(const QString &field, const QString &written) const
{
    const QString code = codeFor(field, written);
    return code.isEmpty() ? written : code;
}

QJsonObject ValueMap::toJson() const
{
    QJsonObject json;
    for (auto field = m_codes.cbegin(); field != m_codes.cend(); ++field) {
        QJsonObject codes;
        for (auto value = field->cbegin(); value != field->cend(); ++value)
            codes.insert(value.key(), value.value());
        json.insert(field.key(), codes);
    }
    return json;
}

ValueMap ValueMap::fromJson(const QJsonObject &json)
{
    ValueMap map;
    for (auto field = json.begin(); field != json.end(); ++field) {
        const QJsonObject codes = field->toObject();
        for (auto value = codes.begin(); value != codes.end(); ++value)
            map.set(field.key(), value.key(), value->toString());
    }
    return map;
}

} // namespace leye
