// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flow_layout.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDigits = 9;

} // namespace

Choice::Choice(const Theme &theme, const QString &name, bool numbered, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
    , m_numbered(numbered)
    , m_flow(new FlowLayout(this))
{
    setObjectName(name);
    setFocusPolicy(Qt::ClickFocus); // or the label's shortcut would not lead here
    connect(&theme, &Theme::changed, this, &Choice::keepRoom);
}

/// The one that is chosen is written stronger, and must not be cut by it.
void Choice::keepRoom()
{
    const QFontMetrics strong(m_theme.strong());
    for (QAbstractButton *button : m_group.buttons()) {
        const int icon = button->icon().isNull() ? 0 : m_theme.sizes().icon + space::kHair;
        button->setMinimumWidth(strong.horizontalAdvance(button->text()) + icon + 2 * space::kMedium + 2);
    }
}

void Choice::setOptions(const QList<Option> &options)
{
    if (options == m_options)
        return;
    m_options = options;
    for (QAbstractButton *button : m_group.buttons()) {
        m_group.removeButton(button);
        button->deleteLater();
        button->hide();
    }
    bool isOffered = false;
    for (qsizetype i = 0; i < options.size(); ++i) {
        const QString number = m_numbered && i < kDigits ? QString::number(i + 1) + u"  "_s : QString();
        QPushButton *button =
            makeButton(m_name + u'/' + options[i].code, number + options[i].label, ButtonKind::Plain, this);
        if (options[i].isSensitive)
            button->setIcon(m_theme.icon(u"lock"_s));
        button->setCheckable(true);
        button->setAccessibleName(options[i].label);
        button->setChecked(options[i].code == m_code);
        isOffered = isOffered || options[i].code == m_code;
        m_group.addButton(button);
        m_flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, code = options[i].code] { choose(code); });
    }
    m_group.setExclusive(true);
    keepRoom();
    if (!isOffered)
        m_code.clear();
    keepFocus();
}

/// The focus comes to the one that is chosen, or to the first where none is: arrows go on from there.
void Choice::keepFocus()
{
    const QList<QAbstractButton *> buttons = m_group.buttons();
    QAbstractButton *at = buttons.value(std::max<qsizetype>(0, index()));
    const bool isHere = isAncestorOf(QApplication::focusWidget());
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(button == at ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(at);
    if (at && isHere)
        at->setFocus();
}

void Choice::setCode(const QString &code)
{
    m_code = code;
    const QList<QAbstractButton *> buttons = m_group.buttons();
    m_group.setExclusive(false); // so that none can be chosen
    for (qsizetype i = 0; i < buttons.size(); ++i)
        buttons[i]->setChecked(m_options[i].code == code);
    m_group.setExclusive(true);
    keepFocus();
}

qsizetype Choice::index() const
{
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        if (m_options[i].code == m_code)
            return i;
    }
    return -1;
}

void Choice::choose(const QString &code)
{
    setCode(code);
    Q_EMIT chosen(code);
}

void Choice::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_1;
    if (m_numbered && event->modifiers() == Qt::NoModifier && digit >= 0 && digit < m_options.size() && digit < kDigits)
        choose(m_options[digit].code);
    else
        QWidget::keyPressEvent(event);
}

} // namespace leye
