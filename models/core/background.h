// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <memory>
#include <stop_token>

namespace leye {

/// Work in the background, seen from the work: whether it is still wanted, and how far it has come. Any thread.
class TaskControl {
public:
    TaskControl(std::stop_token stop, std::function<void(qint64, qint64)> tell)
        : m_stop(std::move(stop))
        , m_tell(std::move(tell))
    {
    }
    [[nodiscard]] std::stop_token stop() const { return m_stop; }
    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }
    /// Says how far it is; false when it should stop. Fits every progress callback of the models.
    bool report(qint64 done, qint64 total) const
    {
        m_tell(done, total);
        return !isCancelled();
    }

private:
    std::stop_token m_stop;
    std::function<void(qint64, qint64)> m_tell;
};

/// The same, seen from who waits. Copies mean the same work; letting go of it changes nothing.
class BackgroundTask {
public:
    BackgroundTask() = default;
    explicit BackgroundTask(std::stop_source stop) : m_stop(std::move(stop)) {}
    /// The answer is then Cancelled, unless it was on its way already.
    void cancel() { m_stop.request_stop(); }

private:
    std::stop_source m_stop{std::nostopstate};
};

/// Runs `work` on the pool and brings its answer to `done` on the thread of `context`: exactly once, or never if the
/// context is gone by then. `progress` hears, on the same thread, what the work reports, not oftener than can be seen.
/// (QFuture::then with a context skips cancelled futures and asserts in Qt 6.4 when the context has died.)
template <typename T>
BackgroundTask inBackground(QThreadPool &pool, QObject *context, std::function<Result<T>(TaskControl &)> work,
                            std::function<void(Result<T>)> done, std::function<void(int percent)> progress = {})
{
    using Answer = std::shared_ptr<Result<T>>; // results may be move-only
    constexpr int kAll = 100;
    const std::stop_source stop;
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(std::move(*watcher->result()));
    });
    if (progress)
        QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, context, std::move(progress));
    watcher->setFuture(QtConcurrent::run(&pool, [work = std::move(work), stop](QPromise<Answer> &promise) {
        promise.setProgressRange(0, kAll);
        TaskControl control(stop.get_token(), [&promise](qint64 step, qint64 total) {
            promise.setProgressValue(total > 0 ? int(step * kAll / total) : kAll);
        });
        promise.addResult(
            std::make_shared<Result<T>>(control.isCancelled() ? fail(Error::Kind::Cancelled, {}) : work(control)));
    }));
    return BackgroundTask(stop);
}

} // namespace leye
