// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QStyle>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

QString lookOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return u"primary"_s;
    case ButtonKind::Danger:
        return u"danger"_s;
    case ButtonKind::Link:
        return u"link"_s;
    case ButtonKind::Icon:
        return u"icon"_s;
    case ButtonKind::Chip:
        return u"chip"_s;
    case ButtonKind::Plain:
        break;
    }
    return {};
}

} // namespace

void setLook(QWidget &widget, const char *property, const QString &value)
{
    if (widget.property(property).toString() == value)
        return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

QPushButton *makeButton(const QString &name, const QString &text, ButtonKind kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(true); // Enter presses what has the focus
    button->setDefault(false);
    button->setProperty("kind", lookOf(kind));
    return button;
}

QPushButton *makeIconButton(const QString &name, const QString &description, QWidget *parent)
{
    QPushButton *button = makeButton(name, {}, ButtonKind::Icon, parent);
    button->setToolTip(description);
    button->setAccessibleName(description);
    return button;
}

void makeInline(QPushButton &button) { setLook(button, "size", u"inline"_s); }

QLabel *makeLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText); // what people typed is never markup
    return label;
}

} // namespace leye
