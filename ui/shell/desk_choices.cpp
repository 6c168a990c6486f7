// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk_choices.h"

#include "models/journal/journal_store.h"
#include "models/office/user_view_store.h"
#include "ui/shell/actions.h"

namespace leye {

using namespace Qt::StringLiterals;

namespace {

// In local_state and user_view: never used again for something else.
const QString kPlace = u"backup_place"_s;
const QString kLock = u"lock_minutes"_s;
const QString kKeys = u"keys/"_s;

QString textOf(const QKeySequence &keys) { return keys.toString(QKeySequence::PortableText); }
QKeySequence keysFrom(const QString &text) { return QKeySequence(text, QKeySequence::PortableText); }

} // namespace

DeskChoices::DeskChoices(DeskSession &session, ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_actions(actions)
{
    m_session.read<Kept>(
        this,
        [](DeskSession::Reading &reading, TaskControl &) { return inWorkspace(reading.database, reading.viewer.user); },
        [this](const Result<Kept> &kept) { take(kept); });
}

Result<DeskChoices::Kept> DeskChoices::inWorkspace(Database &database, UserId user)
{
    Kept kept;
    JournalStore store(database);
    LEYE_TRY(const QByteArray place, store.local(kPlace));
    kept.backupPlace = QString::fromUtf8(place);
    LEYE_TRY(const QByteArray minutes, store.local(kLock));
    if (!minutes.isEmpty())
        kept.lockMinutes = minutes.toInt();
    LEYE_TRY(const QList<UserViewStore::Entry> keys, UserViewStore(database, user).under(kKeys));
    for (const UserViewStore::Entry &entry : keys)
        kept.keys.insert(entry.name.mid(kKeys.size()), keysFrom(entry.value));
    return kept;
}

void DeskChoices::take(const Result<Kept> &kept)
{
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    m_kept = *kept;
    m_actions.takeKeys(m_kept.keys);
    Q_EMIT known();
    Q_EMIT backupPlaceChanged();
}

void DeskChoices::setBackupPlace(const QString &folder)
{
    m_kept.backupPlace = folder;
    write([folder](Workspace &workspace) { return workspace.journal().store().setLocal(kPlace, folder.toUtf8()); });
    Q_EMIT backupPlaceChanged();
}

void DeskChoices::setLockMinutes(int minutes)
{
    m_kept.lockMinutes = minutes;
    write([minutes](Workspace &workspace) {
        return workspace.journal().store().setLocal(kLock, QByteArray::number(minutes));
    });
}

void DeskChoices::setKeys(const QString &action, const std::optional<QKeySequence> &keys)
{
    if (keys)
        m_kept.keys.insert(action, *keys);
    else
        m_kept.keys.remove(action);
    write([action, keys](Workspace &workspace) {
        UserViewStore views(workspace.database(), workspace.viewer().user);
        return keys ? views.put(kKeys + action, textOf(*keys)) : views.remove(kKeys + action);
    });
}

void DeskChoices::write(std::function<Result<void>(Workspace &)> work)
{
    m_session.write<void>(
        this, [work = std::move(work)](Workspace &workspace, TaskControl &) { return work(workspace); },
        [this](const Result<void> &written) {
            if (!written)
                Q_EMIT failed(written.error());
        });
}

} // namespace leye
