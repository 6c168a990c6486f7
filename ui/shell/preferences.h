// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QKeySequence>
#include <QSettings>

#include <optional>

namespace leye {

/// How the program looks and behaves at this computer, whoever sits at it: colours, text size, language, keys, when it
/// locks. Kept in window.ini, outside of every workspace, as soon as it changes.
class Preferences : public QObject {
    Q_OBJECT

public:
    static constexpr int kLockMinutes = 10;     ///< unless somebody chose another time
    static constexpr int kMostLockMinutes = 60; ///< a desk is never open for anybody all day long

    /// Reads what was kept, and has the theme look like it. The text size is the theme's, and kept from there.
    explicit Preferences(Theme &theme, QObject *parent = nullptr);

    /// window.ini. The window keeps its geometry and its folders there as well; no personal data.
    [[nodiscard]] static QSettings file();

    /// Nothing: as the system.
    [[nodiscard]] std::optional<Scheme> scheme() const { return m_scheme; }
    void setScheme(std::optional<Scheme> scheme);
    /// "zh_CN" or "en"; empty: as the system.
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    /// The language to speak: what was chosen, else the system's.
    [[nodiscard]] QString spokenLanguage() const;
    [[nodiscard]] int lockMinutes() const { return m_lockMinutes; }
    void setLockMinutes(int minutes);
    /// The folder into which backups go; empty: nobody chose one.
    [[nodiscard]] QString backupPlace() const;
    void setBackupPlace(const QString &folder);
    /// Keys chosen instead of the shipped ones, by action; empty ones: none.
    [[nodiscard]] const QHash<QString, QKeySequence> &keys() const { return m_keys; }
    /// Nothing: the shipped ones.
    void setKeys(const QString &action, const std::optional<QKeySequence> &keys);

Q_SIGNALS:
    void languageChanged(const QString &spoken);
    /// Also when a backup was made there.
    void backupPlaceChanged();

private:
    void read();

    Theme &m_theme;
    std::optional<Scheme> m_scheme;
    QString m_language;
    int m_lockMinutes = kLockMinutes;
    QHash<QString, QKeySequence> m_keys;
};

} // namespace leye
