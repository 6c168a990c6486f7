// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "ui/start/pane.h"

namespace leye {

/// A pane that ends with an open workspace: made, or restored.
class SessionPane : public Pane {
    Q_OBJECT

public:
    using Pane::Pane;
    [[nodiscard]] bool isBusy() const override { return m_isBusy; }
    /// After ready().
    [[nodiscard]] std::unique_ptr<DeskSession> takeSession() { return std::move(m_session); }

Q_SIGNALS:
    /// The session can be taken.
    void ready();

protected:
    /// What the work in the background is given: `progress` tells the window, and is false when it should stop.
    using Opening = std::function<Result<std::unique_ptr<Workspace>>(const PageProgress &progress)>;
    /// Answers once with opened(); told() hears how far it is.
    void open(Opening opening);
    /// Stops it where it can be stopped; opened() then says Cancelled.
    [[nodiscard]] BackgroundTask task() const { return BackgroundTask(m_stop); }
    virtual void opened(const Result<void> &answer) = 0;
    virtual void told(int percent) = 0;
    [[nodiscard]] DeskSession *session() const { return m_session.get(); }
    void dropSession() { m_session.reset(); }

private:
    bool m_isBusy = false;
    std::stop_source m_stop;
    std::unique_ptr<DeskSession> m_session;
};

} // namespace leye
