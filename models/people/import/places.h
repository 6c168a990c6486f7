// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QHash>
#include <QString>

namespace leye {

/// Subdistricts and residents' committees by what lists call them. Read once.
class Places {
public:
    [[nodiscard]] static Result<Places> load();

    /// 310109017 for 四川北路街道, 四川北路, "虹口区四川北路街道" or the code itself; empty for what is not in the
    /// district.
    [[nodiscard]] QString subdistrict(const QString &typed) const;
    /// The 12-digit code of a committee: 310109009002 for 欧二居委会, 欧二居委, 欧二. Names that several subdistricts
    /// have need `subdistrict`, the code. Empty where none or several fit.
    [[nodiscard]] QString committee(const QString &typed, const QString &subdistrict) const;

    /// 欧二居委会 for 310109009002; the code itself where the table does not know it: what was typed is never hidden.
    [[nodiscard]] QString committeeName(const QString &code) const { return m_names.value(code, code); }
    /// Codes of all committees in their order.
    [[nodiscard]] QStringList committees() const;
    /// 欧阳路街道 for the code of a committee; empty where it is in no subdistrict.
    [[nodiscard]] QString subdistrictName(const QString &committee) const;

private:
    QHash<QString, QString> m_names;            ///< of committees, by code
    QHash<QString, QString> m_subdistrictNames; ///< by code
    QHash<QString, QString> m_subdistricts;
    QMultiHash<QString, QString> m_committees;
};

} // namespace leye
