// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "models/people/people_desk.h"

namespace leye {

/// Does something with people at the desk of an open workspace, with its code tables as of today, as whoever is signed
/// in. On the workspace's thread.
template <typename T>
[[nodiscard]] Result<T> atDesk(Workspace &workspace,
                               const std::type_identity_t<std::function<Result<T>(const PeopleDesk &)>> &work)
{
    OfficeStore office(workspace.database());
    LEYE_TRY(const CodeTables codes, CodeTables::load(office, workspace.journal().clock().today()));
    PeopleStore people(workspace.database(), &workspace.journal().restricted());
    return work({workspace.journal(), people, codes, workspace.viewer(), workspace.facts().station});
}

/// The same behind a session, on its writer's thread; the answer comes to `done` as with DeskSession::write().
template <typename T>
BackgroundTask atDesk(DeskSession &session, QObject *context,
                      std::type_identity_t<std::function<Result<T>(const PeopleDesk &)>> work,
                      std::type_identity_t<std::function<void(Result<T>)>> done)
{
    return session.write<T>(
        context, [work = std::move(work)](Workspace &workspace, TaskControl &) { return atDesk<T>(workspace, work); },
        std::move(done));
}

} // namespace leye
