// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "ui/print/fonts.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace leye {

class ActionRegistry;
class DeskChoices;
class Preferences;

/// What the pages of the settings work with.
struct SettingsParts {
    DeskSession &session;
    Theme &theme;
    Preferences &preferences;
    DeskChoices &choices;
    ActionRegistry &actions;
    PrintFonts fonts;
    std::function<Result<PassphraseCost>()> cost; ///< of a new passphrase, measured on this computer
};

/// One page of the settings. Title and sentence are asked again after the language has changed.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QString title() const = 0;
    /// What it is good for, in one sentence.
    [[nodiscard]] virtual QString sentence() const = 0;
    [[nodiscard]] virtual QString icon() const = 0;
    /// It is shown from now on: read what is not up to date.
    virtual void enter() = 0;
    /// Esc: from a form to the list it belongs to. False where there is nothing to go back from.
    [[nodiscard]] virtual bool goBack() { return false; }

Q_SIGNALS:
    /// Something was done; `action`, where it is one of the log, can be undone.
    void done(const QString &words, leye::ActionId action = {});
};

} // namespace leye
