// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/record.h"

#include <QList>

namespace leye {

/// The record types this program knows. Made once by the composition and passed on; operations of other types
/// are kept and forwarded, not applied.
class RecordCatalogue {
public:
    RecordCatalogue() = default;
    RecordCatalogue(std::initializer_list<const RecordType *> types) : m_types(types) {}
    void add(const RecordType &type) { m_types.append(&type); }
    [[nodiscard]] const RecordType *find(QAnyStringView name) const
    {
        for (const RecordType *type : m_types) {
            if (name == QAnyStringView(type->name))
                return type;
        }
        return nullptr;
    }
    [[nodiscard]] const QList<const RecordType *> &types() const { return m_types; }

private:
    QList<const RecordType *> m_types;
};

} // namespace leye
