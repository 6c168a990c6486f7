// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/id.h"

#include <QByteArray>
#include <QString>

#include <string_view>

struct sqlite3_stmt;

namespace leye {

/// One prepared SQL statement. Used on its connection's thread only; ends before its Database.
/// Parameters are numbered from 1 in the order of their `?`; columns from 0.
class Statement {
public:
    Statement() = default;
    explicit Statement(sqlite3_stmt *statement) : m_statement(statement) {}
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int parameter, qint64 value);
    Statement &bind(int parameter, int value) { return bind(parameter, qint64(value)); }
    Statement &bind(int parameter, bool value) { return bind(parameter, qint64(value)); }
    Statement &bind(int parameter, QStringView text); ///< a null view binds NULL
    Statement &bind(int parameter, const QString &text) { return bind(parameter, QStringView(text)); }
    Statement &bind(int parameter, QByteArrayView blob); ///< a null view binds NULL
    Statement &bind(int parameter, const QByteArray &blob) { return bind(parameter, QByteArrayView(blob)); }
    Statement &bind(int parameter, const Id16 &id);        ///< a null id binds NULL
    Statement &bind(int parameter, const char *) = delete; ///< would silently become a bool
    Statement &bindNull(int parameter);
    /// Binds 1, 2, 3 … in order.
    template <typename... Values>
    Statement &bindAll(const Values &...values)
    {
        int parameter = 0;
        (bind(++parameter, values), ...);
        return *this;
    }

    /// True: a row can be read. False: done, and the statement is reset for its next use. Damaged: a text of the row
    /// is not UTF-8. A value that could not be bound (too large, a wrong number) is an error here.
    [[nodiscard]] Result<bool> step() { return stepChecking(true); }
    /// The same where every column is a number: for long scans, no text is looked for.
    [[nodiscard]] Result<bool> stepNumbers() { return stepChecking(false); }
    /// Steps to the end, for statements whose rows nobody reads.
    [[nodiscard]] Result<void> run();
    void reset();
    /// Resets, and binds NULL to every parameter.
    void clear();
    [[nodiscard]] bool isValid() const { return m_statement != nullptr; }

    [[nodiscard]] int columns() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isBlob(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const; ///< null for NULL
    [[nodiscard]] QByteArray blob(int column) const;
    /// Valid until the next step; spares a copy while scanning.
    [[nodiscard]] QByteArrayView blobView(int column) const;
    [[nodiscard]] Id16 id(int column) const; ///< none for NULL or another length

private:
    Statement &note(int bindCode);
    [[nodiscard]] Result<bool> stepChecking(bool text);
    [[nodiscard]] bool hasValidText() const;

    sqlite3_stmt *m_statement = nullptr;
    int m_bindError = 0; ///< the first bind that failed since the last reset
};

} // namespace leye
