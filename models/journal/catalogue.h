// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/record.h"

#include <QList>

#include <utility>

namespace leye {

/// The record types this program knows. Made once by the composition and passed on; operations of other types
/// are kept and forwarded, not applied.
class RecordCatalogue {
public:
    RecordCatalogue() = default;
    RecordCatalogue(std::initializer_list<const RecordType *> types)
    {
        for (const RecordType *type : types)
            add(*type);
    }
    void add(const RecordType &type) { m_types.append({QString::fromLatin1(type.name), &type}); }
    [[nodiscard]] const RecordType *find(QStringView name) const
    {
        // A dozen or two: comparing lengths first, this is faster than a hash of the name.
        for (const auto &[known, type] : m_types) {
            if (known == name)
                return type;
        }
        return nullptr;
    }
    [[nodiscard]] const RecordType *find(QLatin1StringView name) const { return find(QString(name)); }
    [[nodiscard]] QList<const RecordType *> types() const
    {
        QList<const RecordType *> types;
        for (const auto &[name, type] : m_types)
            types.append(type);
        return types;
    }

private:
    QList<std::pair<QString, const RecordType *>> m_types;
};

} // namespace leye
