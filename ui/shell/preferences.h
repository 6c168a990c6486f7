// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QSettings>

#include <optional>

namespace leye {

/// How the program looks and behaves at this computer, whoever sits at it: colours, text size, language.
/// Kept in window.ini as soon as it changes, outside of every workspace: the sign-in page speaks and looks like it, and
/// no workspace can be read yet. What is chosen behind the sign-in is in DeskChoices.
class Preferences : public QObject {
    Q_OBJECT

public:
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

Q_SIGNALS:
    void languageChanged(const QString &spoken);

private:
    void read();

    Theme &m_theme;
    std::optional<Scheme> m_scheme;
    QString m_language;
};

} // namespace leye
