// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reader_pool.h"

#include <QCoreApplication>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <sqlite3.h>
#include <utility>
#include <vector>

namespace leye {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReaderPool)
};

constexpr int kStepsBetweenLooks = 1000; // of SQLite's virtual machine: some ten microseconds

/// A statement in the middle of its rows would hold the next borrower at an old state, and the log from shrinking.
void closeWhatIsOpen(sqlite3 *handle)
{
    for (sqlite3_stmt *s = sqlite3_next_stmt(handle, nullptr); s; s = sqlite3_next_stmt(handle, s))
        sqlite3_reset(s);
    if (sqlite3_get_autocommit(handle) == 0)
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace

struct ReaderPool::Shared {
    QString path;
    OpenOptions options;
    int most = 1;

    std::mutex mutex;
    std::condition_variable_any changed;
    std::vector<Database> idle;
    int lent = 0;

    /// A place is counted before its connection is there: opening takes time, and nobody waits for it under the lock.
    void giveBack(std::optional<Database> reader)
    {
        const std::lock_guard lock(mutex);
        if (reader)
            idle.push_back(std::move(*reader));
        --lent;
        changed.notify_all();
    }
};

/// An interruption that comes between two statements is lost, so a look now and then makes the request last; one that
/// comes inside a statement takes effect at once. Neither outlives the loan.
struct ReaderPool::Lent {
    Lent(Shared &from, Database database, std::stop_token token)
        : shared(from)
        , reader(std::move(database))
        , stop(std::move(token))
        , interruption(std::in_place, stop, Interrupt{reader.handle()})
    {
        sqlite3_progress_handler(
            reader.handle(), kStepsBetweenLooks,
            [](void *lentTo) { return static_cast<Lent *>(lentTo)->stop.stop_requested() ? 1 : 0; }, this);
    }
    ~Lent()
    {
        interruption.reset(); // waits for a stop that is just being carried out
        sqlite3_progress_handler(reader.handle(), 0, nullptr, nullptr);
        closeWhatIsOpen(reader.handle());
        shared.giveBack(std::move(reader));
    }
    Lent(const Lent &) = delete;
    Lent &operator=(const Lent &) = delete;

    struct Interrupt {
        sqlite3 *handle;
        void operator()() const { sqlite3_interrupt(handle); }
    };
    Shared &shared;
    Database reader;
    std::stop_token stop;
    std::optional<std::stop_callback<Interrupt>> interruption;
};

ReaderPool::Lease::Lease(std::unique_ptr<Lent> lent) : m_lent(std::move(lent)) {}
ReaderPool::Lease::Lease(Lease &&) noexcept = default;
ReaderPool::Lease &ReaderPool::Lease::operator=(Lease &&) noexcept = default;
ReaderPool::Lease::~Lease() = default;
Database &ReaderPool::Lease::operator*() const { return m_lent->reader; }

ReaderPool::ReaderPool(QString path, OpenOptions options, int most) : m_shared(std::make_unique<Shared>())
{
    m_shared->path = std::move(path);
    m_shared->options = std::move(options);
    m_shared->options.mode = OpenOptions::Mode::ReadOnly;
    m_shared->most = std::max(1, most);
}

ReaderPool::~ReaderPool()
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->changed.wait(lock, [this] { return m_shared->lent == 0; });
}

Result<ReaderPool::Lease> ReaderPool::borrow(std::stop_token stop)
{
    std::optional<Database> reader;
    {
        std::unique_lock lock(m_shared->mutex);
        m_shared->changed.wait(lock, stop, [this] { return m_shared->lent < m_shared->most; });
        if (stop.stop_requested())
            return fail(Error::Kind::Cancelled, Words::tr("Stopped."));
        ++m_shared->lent;
        if (!m_shared->idle.empty()) {
            reader.emplace(std::move(m_shared->idle.back()));
            m_shared->idle.pop_back();
        }
    }
    if (!reader) {
        Result<Database> opened = Database::open(m_shared->path, m_shared->options);
        if (!opened) {
            m_shared->giveBack(std::nullopt);
            return failure(std::move(opened));
        }
        reader.emplace(std::move(*opened));
    }
    return Lease(std::make_unique<Lent>(*m_shared, std::move(*reader), std::move(stop)));
}

} // namespace leye
