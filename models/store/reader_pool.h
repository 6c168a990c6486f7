// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <memory>
#include <stop_token>

namespace leye {

/// Read-only connections to one database, lent to one thread each. A lease sees what was committed when each of its
/// statements begins, while the one writer goes on; no reader ever checkpoints. All calls from any thread.
class ReaderPool {
    struct Shared;
    struct Lent;

public:
    /// A connection on loan. Used by one thread at a time; statements prepared on it end before it. What is left open
    /// (a transaction, a cached statement in the middle of its rows) is closed when it goes back.
    class Lease {
    public:
        Lease(Lease &&) noexcept;
        Lease &operator=(Lease &&) noexcept;
        ~Lease();
        [[nodiscard]] Database &operator*() const;
        [[nodiscard]] Database *operator->() const { return &**this; }

    private:
        friend class ReaderPool;
        explicit Lease(std::unique_ptr<Lent> lent);
        std::unique_ptr<Lent> m_lent;
    };

    /// At most `most` connections, opened when they are first needed and kept; `options` gives VFS and cache of each.
    ReaderPool(QString path, OpenOptions options, int most);
    /// Waits for leases that are still out.
    ~ReaderPool();
    ReaderPool(const ReaderPool &) = delete;
    ReaderPool &operator=(const ReaderPool &) = delete;

    /// Waits while all are lent. When `stop` is requested, from whatever thread and whenever, the wait, the running
    /// statement and every later one of this lease end with Cancelled; the next borrower notices nothing.
    /// Else what Database::open() says.
    [[nodiscard]] Result<Lease> borrow(std::stop_token stop = {});

private:
    std::unique_ptr<Shared> m_shared;
};

} // namespace leye
