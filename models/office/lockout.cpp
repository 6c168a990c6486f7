// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/lockout.h"

#include "models/store/atomic_file.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leye {
namespace {

struct SigninText {
    Q_DECLARE_TR_FUNCTIONS(SigninText)
};

constexpr qint64 kMaxFileBytes = 1024 * 1024;

SigninTries triesFrom(const QJsonObject &object)
{
    SigninTries tries;
    tries.failures = int(std::clamp<qint64>(object["failures"_L1].toInteger(), 0, 1'000'000));
    tries.waitMs = std::clamp<qint64>(object["wait_ms"_L1].toInteger(), 0, kLongestWaitMs);
    tries.seenMs = object["seen_ms"_L1].toInteger();
    return tries;
}

QJsonObject toJson(const SigninTries &tries)
{
    return {{u"failures"_s, tries.failures}, {u"wait_ms"_s, tries.waitMs}, {u"seen_ms"_s, tries.seenMs}};
}

} // namespace

SigninTries broughtTo(SigninTries tries, qint64 nowMs)
{
    const qint64 passed = std::max<qint64>(nowMs - tries.seenMs, 0);
    tries.waitMs = std::max<qint64>(tries.waitMs - passed, 0);
    tries.seenMs = nowMs;
    return tries;
}

SigninTries afterFailure(SigninTries tries, qint64 nowMs)
{
    tries = broughtTo(tries, nowMs);
    ++tries.failures;
    if (tries.failures % kTriesBeforeWait == 0) {
        const int doublings = std::min(tries.failures / kTriesBeforeWait - 1, 10); // far beyond a day
        tries.waitMs = std::min(kFirstWaitMs << doublings, kLongestWaitMs);
    }
    return tries;
}

Lockout::Table Lockout::load() const
{
    Table table;
    const QByteArray bytes = readWhole(m_path, kMaxFileBytes).value_or(QByteArray());
    const QJsonObject users = QJsonDocument::fromJson(bytes).object()["users"_L1].toObject();
    for (auto it = users.begin(); it != users.end(); ++it) {
        if (const std::optional<Id16> id = Id16::fromText(it.key()))
            table[UserId(*id)] = triesFrom(it->toObject());
    }
    return table;
}

Result<SigninTries> Lockout::begin(const UserId &user, qint64 nowMs)
{
    const SigninTries before = broughtTo(load()[user], nowMs);
    if (before.waitMs == 0) {
        LEYE_CHECK(put(user, afterFailure(before, nowMs)));
        return before;
    }
    LEYE_CHECK(put(user, before));
    const qint64 minutes = (before.waitMs + 59'999) / 60'000;
    return fail(Error::Kind::Denied,
                SigninText::tr("Too many wrong passphrases for this account. Try again in %1 min. Nobody who has "
                               "forgotten it need wait: open the window and choose \"Forgotten? Use the recovery "
                               "sheet\".")
                    .arg(minutes),
                u"signin wait user=%1 ms=%2"_s.arg(user.toString()).arg(before.waitMs));
}

Result<void> Lockout::put(const UserId &user, const SigninTries &tries)
{
    Table table = load();
    table.erase(user);
    if (tries.failures > 0)
        table[user] = tries;
    QJsonObject users;
    for (const auto &[id, held] : table)
        users[id.toString()] = toJson(held);
    const QJsonObject root{{u"version"_s, 1}, {u"users"_s, users}};
    return atomicWrite(m_path, QJsonDocument(root).toJson(QJsonDocument::Compact));
}

int Lockout::failures(const UserId &user) const { return load()[user].failures; }

qint64 Lockout::waitMs(const UserId &user, qint64 nowMs) const { return broughtTo(load()[user], nowMs).waitMs; }

} // namespace leye
