// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secret_line.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>

namespace leye {

using namespace Qt::StringLiterals;

SecretLine::SecretLine(const Theme &theme, const QString &name, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_reveal(addAction(theme.icon(u"eye"_s), QLineEdit::TrailingPosition))
{
    setObjectName(name);
    setEchoMode(QLineEdit::Password);
    m_reveal->setCheckable(true);
    m_reveal->setObjectName(u"reveal"_s);
    connect(m_reveal, &QAction::toggled, this,
            [this](bool isOn) { setEchoMode(isOn ? QLineEdit::Normal : QLineEdit::Password); });
    connect(&theme, &Theme::changed, this, &SecretLine::redraw);
    redraw();
}

void SecretLine::forget()
{
    setText({}); // unlike clear(), it cannot be taken back
    m_reveal->setChecked(false);
}

void SecretLine::redraw()
{
    m_reveal->setIcon(m_theme.icon(u"eye"_s));
    m_reveal->setText(tr("Show what is typed"));
}

/// Nobody finds out by guessing that Caps Lock was on: a letter that comes in the other case tells.
void SecretLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_CapsLock)
        Q_EMIT capsLockSeen(false); // from now on the next letter tells
    else if (event->text().size() == 1 && event->text().front().isLetter())
        Q_EMIT capsLockSeen(event->text().front().isUpper() != bool(event->modifiers() & Qt::ShiftModifier));
    QLineEdit::keyPressEvent(event);
}

void SecretLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        redraw();
    QLineEdit::changeEvent(event);
}

} // namespace leye
