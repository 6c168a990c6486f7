// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"

#include <QHash>
#include <QKeySequence>

#include <algorithm>
#include <optional>

namespace leye {

class ActionRegistry;

/// What is chosen at this desk and stays in its workspace: the folder for backups and when the desk locks, the same for
/// everybody, and the keys of the one signed in. In local tables, never an operation (SYNC.md §8.2). Read in the
/// background when it is made, written as soon as it changes.
class DeskChoices : public QObject {
    Q_OBJECT

public:
    static constexpr int kLockMinutes = 10;     ///< unless somebody chose another time
    static constexpr int kMostLockMinutes = 60; ///< a desk is never open for anybody all day long

    /// `actions` get the chosen keys once they are known.
    DeskChoices(DeskSession &session, ActionRegistry &actions, QObject *parent = nullptr);

    /// The folder into which backups go; empty: nobody chose one, or it is not known yet.
    [[nodiscard]] const QString &backupPlace() const { return m_kept.backupPlace; }
    void setBackupPlace(const QString &folder);
    /// How long nobody touches key or mouse before the desk locks: 1 to kMostLockMinutes.
    [[nodiscard]] int lockMinutes() const { return std::clamp(m_kept.lockMinutes, 1, kMostLockMinutes); }
    void setLockMinutes(int minutes);
    /// Keys chosen instead of the shipped ones, by action; empty ones: none.
    [[nodiscard]] const QHash<QString, QKeySequence> &keys() const { return m_kept.keys; }
    /// Nothing: the shipped ones.
    void setKeys(const QString &action, const std::optional<QKeySequence> &keys);

Q_SIGNALS:
    /// All is read, and the actions have their keys.
    void known();
    /// Also when it is known, and when a backup was made there.
    void backupPlaceChanged();
    void failed(const leye::Error &error);

private:
    struct Kept {
        QString backupPlace;
        int lockMinutes = kLockMinutes;
        QHash<QString, QKeySequence> keys;
    };
    [[nodiscard]] static Result<Kept> inWorkspace(Database &database, UserId user);
    void take(const Result<Kept> &kept);
    void write(std::function<Result<void>(Workspace &)> work);

    DeskSession &m_session;
    ActionRegistry &m_actions;
    Kept m_kept;
};

} // namespace leye
