// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/desk_session.h"

namespace leye {

namespace {

constexpr int kReaders = 4;
constexpr int kIdleMs = 2'000;
constexpr int kReaderCacheKib = 8 * 1024; // with the writer's at most 64 MiB in all

} // namespace

DeskSession::DeskSession(Opening opening, QObject *context, std::function<void(Result<void>)> done, QObject *parent)
    : QObject(parent)
{
    m_writer.setMaxThreadCount(1);
    m_writer.setExpiryTimeout(-1); // one and the same thread for the writer's connection
    m_readers.setMaxThreadCount(kReaders);
    m_idle.setSingleShot(true);
    m_idle.setInterval(kIdleMs);
    connect(&m_idle, &QTimer::timeout, this,
            [this] { (void)QtConcurrent::run(&m_writer, [this] { (void)m_workspace->journal().settle(); }); });
    inBackground<std::unique_ptr<Workspace>>(
        m_writer, context, [opening = std::move(opening)](TaskControl &) { return opening(); },
        [this, done = std::move(done)](Result<std::unique_ptr<Workspace>> opened) {
            done(opened ? take(std::move(*opened)) : Result<void>(failure(std::move(opened))));
        });
}

DeskSession::~DeskSession()
{
    m_readers.waitForDone();
    m_pool.reset();
    // Behind all that was asked for: what was typed last is still written.
    (void)QtConcurrent::run(&m_writer, [this] { m_workspace.reset(); });
    m_writer.waitForDone();
}

Result<void> DeskSession::take(std::unique_ptr<Workspace> workspace)
{
    m_workspace = std::move(workspace);
    m_path = m_workspace->folder().path();
    m_facts = m_workspace->facts();
    m_viewer = m_workspace->viewer();
    m_user = m_workspace->user();
    m_clock = &m_workspace->parts().clock;
    m_pool = std::make_unique<ReaderPool>(m_workspace->folder().database(),
                                          OpenOptions{OpenOptions::Mode::ReadOnly, {}, kReaderCacheKib}, kReaders);
    m_workspace->journal().observe([this](const QList<Touched> &touched) {
        QMetaObject::invokeMethod(
            this,
            [this, touched] {
                m_idle.start();
                Q_EMIT changed(touched);
            },
            Qt::QueuedConnection);
    });
    return {};
}

} // namespace leye
