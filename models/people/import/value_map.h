// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace leye {

/// What values that are in no list of choices stand for in the lists of an office: in education, 大学本科(自考) for 20.
/// Widths of letters and blanks do not matter. A copy is cheap.
class ValueMap {
public:
    /// `code`: of a table of the field, 是 or 否; empty: nobody says any more what is meant. A value longer than
    /// kMaxCompactLength stands for nothing.
    void set(const QString &field, const QString &value, const QString &code);
    /// Empty: nobody has said it.
    [[nodiscard]] QString codeFor(const QString &field, const QString &value) const;
    /// The code of what is meant; what is written, where nobody has said it.
    [[nodiscard]] QString meant(const QString &field, const QString &written) const;
    /// Codes by value; none for a field nothing was said of.
    [[nodiscard]] QMap<QString, QString> ofField(const QString &field) const { return m_codes.value(field); }

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ValueMap fromJson(const QJsonObject &json);
    bool operator==(const ValueMap &) const = default;

private:
    QMap<QString, QMap<QString, QString>> m_codes; ///< by field and compactText() of the value
};

} // namespace leye
