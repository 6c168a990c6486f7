// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

namespace leye {

/// What a button is for; one Primary a page at most (rule 1 of the design).
enum class ButtonKind { Plain, Primary, Danger, Link, Icon, Chip };

/// A button that can be reached and named: `name` is its object name, the text (or `description` where there is none)
/// its accessible name. Takes Enter as well as Space.
QPushButton *makeButton(const QString &name, const QString &text, ButtonKind kind = ButtonKind::Plain,
                        QWidget *parent = nullptr);
/// One without words: `description` is its tooltip and what is read aloud.
QPushButton *makeIconButton(const QString &name, const QString &description, QWidget *parent = nullptr);
/// Lower, for buttons inside rows and cards.
void makeInline(QPushButton &button);

/// Sets a property that the style sheet asks for, and has the widget drawn anew.
void setLook(QWidget &widget, const char *property, const QString &value);

/// A text with a part in the design: "pageTitle", "second", "strong" …; its words can be selected where people copy
/// them.
QLabel *makeLabel(const QString &text, const QString &role = {}, QWidget *parent = nullptr);

} // namespace leye
