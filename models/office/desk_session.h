// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/background.h"
#include "models/office/workspace.h"
#include "models/store/reader_pool.h"

#include <QObject>
#include <QTimer>

namespace leye {

/// An open workspace for a window: one thread writes, others read, and the thread of the window waits for neither.
/// What is written is done in the order in which it was asked for. All calls from the window's thread; every answer
/// comes to it (background.h).
class DeskSession : public QObject {
    Q_OBJECT

public:
    using Opening = std::function<Result<std::unique_ptr<Workspace>>()>;

    /// Opens, makes or restores a workspace in the background. At most one is open in a session's life.
    explicit DeskSession(Opening opening, QObject *context, std::function<void(Result<void>)> done,
                         QObject *parent = nullptr);
    /// Waits for what is being written, and signs the last checkpoint.
    ~DeskSession() override;

    /// What is known without asking the database. Only after the opening succeeded.
    [[nodiscard]] const WorkspaceFacts &facts() const { return m_facts; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const Viewer &viewer() const { return m_viewer; }
    [[nodiscard]] const User &user() const { return m_user; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }

    /// What changes something.
    template <typename T>
    BackgroundTask write(QObject *context, std::function<Result<T>(Workspace &, TaskControl &)> work,
                         std::function<void(Result<T>)> done, std::function<void(int)> progress = {})
    {
        return inBackground<T>(
            m_writer, context,
            [this, work = std::move(work)](TaskControl &control) { return work(*m_workspace, control); },
            std::move(done), std::move(progress));
    }

    /// What only looks. Cancelling interrupts the running statement. `keys` opens class 4 for counsellors.
    struct Reading {
        Database &database;
        const RestrictedKeys &keys;
        const Viewer &viewer;
    };
    template <typename T>
    BackgroundTask read(QObject *context, std::function<Result<T>(Reading &, TaskControl &)> work,
                        std::function<void(Result<T>)> done, std::function<void(int)> progress = {})
    {
        return inBackground<T>(
            m_readers, context,
            [this, work = std::move(work)](TaskControl &control) -> Result<T> {
                LEYE_TRY(const ReaderPool::Lease lease, m_pool->borrow(control.stop()));
                Reading reading{*lease, m_workspace->journal().restricted(), m_viewer};
                return work(reading, control);
            },
            std::move(done), std::move(progress));
    }

Q_SIGNALS:
    /// After each durable commit, whoever caused it: what views show has to be read again.
    void changed(const QList<leye::Touched> &touched);

private:
    [[nodiscard]] Result<void> take(std::unique_ptr<Workspace> workspace);

    QTimer m_idle; ///< runs out when nothing was written for a while: time for what was put off
    QThreadPool m_writer;
    QThreadPool m_readers;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ReaderPool> m_pool;
    QString m_path;
    WorkspaceFacts m_facts;
    Viewer m_viewer;
    User m_user;
    const Clock *m_clock = nullptr;
};

} // namespace leye
