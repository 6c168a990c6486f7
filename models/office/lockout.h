// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/error.h"
#include "models/core/id.h"

#include <QString>

#include <functional>
#include <map>

namespace leye {

inline constexpr int kTriesBeforeWait = 5;
inline constexpr qint64 kFirstWaitMs = 15 * 60 * 1000;
inline constexpr qint64 kLongestWaitMs = 24 * 60 * 60 * 1000;

/// What one user's wrong passphrases have come to.
struct SigninTries {
    int failures = 0;  ///< since the last success
    qint64 waitMs = 0; ///< still to wait, as of seenMs
    qint64 seenMs = 0; ///< when this was last brought up to date, UTC
    bool operator==(const SigninTries &) const = default;
};

/// The wait counts down only by time seen to pass: a clock set back neither ends it early nor, when it had been wrong
/// before, keeps somebody out until that day comes again.
[[nodiscard]] SigninTries broughtTo(SigninTries tries, qint64 nowMs);
/// Every fifth failure makes the user wait: 15 minutes, then twice as long each time, at most a day.
[[nodiscard]] SigninTries afterFailure(SigninTries tries, qint64 nowMs);

/// Slows down guessing at the sign-in page. It is kept in a file beside the database, which is still closed then, and
/// delays people only: what protects the file is the passphrase rule and Argon2id. A damaged file counts as none, so
/// that it never keeps anybody from their work.
class Lockout {
public:
    /// `path`: the file `signin` of the workspace folder; it need not exist.
    explicit Lockout(QString path) : m_path(std::move(path)) {}

    /// Runs `unlock` unless the user has to wait (Denied, saying how long). The try is written down as failed before it
    /// runs, so that pulling the plug gives none for free; a success forgets the failures, an error other than Denied
    /// does not count.
    template <typename T>
    [[nodiscard]] Result<T> attempt(const UserId &user, const Clock &clock, const std::function<Result<T>()> &unlock)
    {
        LEYE_TRY(const SigninTries before, begin(user, clock.nowMs()));
        Result<T> unlocked = unlock();
        if (unlocked)
            LEYE_CHECK(put(user, {}));
        else if (unlocked.error().kind != Error::Kind::Denied)
            LEYE_CHECK(put(user, before));
        return unlocked;
    }

    /// Who proved otherwise that they may: nobody waits after using the recovery sheet.
    [[nodiscard]] Result<void> forgive(const UserId &user) { return put(user, {}); }

    /// For the audit: read it before the attempt, a success forgets it.
    [[nodiscard]] int failures(const UserId &user) const;
    /// For the sign-in page to count down.
    [[nodiscard]] qint64 waitMs(const UserId &user, qint64 nowMs) const;

private:
    using Table = std::map<UserId, SigninTries>;
    [[nodiscard]] Table load() const;
    [[nodiscard]] Result<SigninTries> begin(const UserId &user, qint64 nowMs);
    [[nodiscard]] Result<void> put(const UserId &user, const SigninTries &tries);

    QString m_path;
};

} // namespace leye
