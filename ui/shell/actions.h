// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHash>
#include <QObject>

#include <functional>
#include <span>

class QPushButton;

namespace leye {

/// One thing that can be done from anywhere: the one place that names its words, icon and keys.
struct ActionSpec {
    const char *id;
    const char *text; ///< English source text, context "Action"
    const char *icon;
    const char *keys;  ///< portable text of a key sequence; empty: none
    const char *group; ///< of the keyboard help; context "ActionGroup"
};

/// All actions of the program, in the order of the keyboard help.
[[nodiscard]] std::span<const ActionSpec> actionSpecs();

/// Makes each action once. Menus, buttons, palette and help all show the same one, so that a shortcut that was changed,
/// and an action that makes no sense now, say so everywhere.
class ActionRegistry : public QObject {
    Q_OBJECT

public:
    ActionRegistry(const Theme &theme, QWidget *window);

    [[nodiscard]] QAction *action(const QString &id) const { return m_actions.value(id); }
    /// In the order of actionSpecs().
    [[nodiscard]] QList<QAction *> actions() const;
    /// What it does. `isPossible` is asked by update(); left out: always.
    void bind(const QString &id, std::function<void()> act, std::function<bool()> isPossible = {});
    /// Asks every rule again: after what is shown or chosen has changed.
    void update();
    /// Words anew after the language changed.
    void retranslate();
    /// Keys chosen by the user instead of the shipped ones; empty: none. Conflict, naming the action, when they are
    /// taken; Invalid for a key that people type with.
    [[nodiscard]] Result<void> setKeys(const QString &id, const QKeySequence &keys);
    /// What was chosen before, by action. What has come to clash since, with a newer program, keeps the shipped keys.
    void takeKeys(const QHash<QString, QKeySequence> &chosen);
    [[nodiscard]] static QKeySequence shippedKeys(const QString &id);
    [[nodiscard]] static QString groupOf(const QAction &action);

private:
    void redraw();
    const Theme &m_theme;
    QHash<QString, QAction *> m_actions;
    QHash<QString, std::function<bool()>> m_rules;
};

/// A button without words for an action: it looks, and is called, and can be pressed, as the action is.
[[nodiscard]] QPushButton *makeActionButton(const QString &name, QAction &action);
/// "Ctrl+N" as it is written on the keys.
[[nodiscard]] QString keyText(const QAction &action);

} // namespace leye
