// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>

namespace leye {

/// One cell of a record as an operation carries it: null, bool, integer, text, bytes or an array of these.
/// There are no floats (money is integer 分) and no maps (FORMAT.md).
class Value {
public:
    using List = QList<Value>;

    Value() = default;
    Value(bool value) : m_data(value) {}
    Value(qint64 value) : m_data(value) {}
    Value(int value) : m_data(qint64(value)) {}
    Value(QString value) : m_data(std::move(value)) {}
    Value(QByteArray value) : m_data(std::move(value)) {}
    Value(List value) : m_data(std::move(value)) {}
    Value(const char *) = delete; ///< would silently become a bool

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_data); }
    template <typename T>
    [[nodiscard]] const T *as() const { return std::get_if<T>(&m_data); }
    /// The held value, or `otherwise` when it is of another type.
    template <typename T>
    [[nodiscard]] T value(T otherwise = {}) const
    {
        const T *held = std::get_if<T>(&m_data);
        return held ? *held : otherwise;
    }
    [[nodiscard]] const auto &data() const { return m_data; }

    bool operator==(const Value &) const = default;

private:
    std::variant<std::monostate, bool, qint64, QString, QByteArray, List> m_data;
};

} // namespace leye
