// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace leye {

/// What went wrong, as a value. No exception crosses a layer or a thread.
struct Error {
    enum class Kind {
        Invalid,     ///< the input cannot be accepted; the message says which and why
        NotFound,    ///< what was asked for is not on file
        Ambiguous,   ///< more than one record fits
        Conflict,    ///< somebody else changed it, or it exists already
        Denied,      ///< the role, the passphrase or the key does not allow it
        InUse,       ///< another process has the workspace
        Storage,     ///< the disk or the database refused
        Full,        ///< no space left
        Damaged,     ///< the file is not what it claims to be
        Unsupported, ///< a newer format, or a feature that is not there
        Cancelled,   ///< the user stopped it
    };
    Kind kind = Kind::Invalid;
    QString message; ///< for people, translated: what, where, what to do
    QString detail;  ///< for the log: ids and codes, never a person's data

    bool operator==(const Error &) const = default;
};

template <typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(detail)});
}

/// Passes an error on from a Result of another type.
template <typename T>
[[nodiscard]] tl::unexpected<Error> failure(Result<T> &&result)
{
    return tl::unexpected<Error>(std::move(result).error());
}
template <typename T>
[[nodiscard]] tl::unexpected<Error> failure(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace leye

// The two ways to pass an error on: nothing hides in them but an early return.
#define LEYE_JOIN2(a, b) a##b
#define LEYE_JOIN(a, b) LEYE_JOIN2(a, b)
#define LEYE_TRY_AS(name, declaration, ...)                                                                            \
    auto name = (__VA_ARGS__);                                                                                         \
    if (!name)                                                                                                         \
        return ::leye::failure(std::move(name));                                                                       \
    declaration = *std::move(name)
#define LEYE_CHECK_AS(name, ...)                                                                                       \
    do {                                                                                                               \
        if (auto name = (__VA_ARGS__); !name)                                                                          \
            return ::leye::failure(std::move(name));                                                                   \
    } while (false)
/// LEYE_TRY(const qint64 n, store.find(id)); returns the error of `store.find(id)` or declares n.
#define LEYE_TRY(declaration, ...) LEYE_TRY_AS(LEYE_JOIN(leyeResult, __COUNTER__), declaration, __VA_ARGS__)
/// LEYE_CHECK(transaction.commit()); returns the error or goes on.
#define LEYE_CHECK(...) LEYE_CHECK_AS(LEYE_JOIN(leyeResult, __COUNTER__), __VA_ARGS__)
