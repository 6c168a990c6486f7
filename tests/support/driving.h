// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPushButton>

namespace leye::test {

/// The part of a page with this object name; the one in sight where several have it.
template <typename W>
W &part(QWidget &page, const char *name)
{
    W *first = nullptr;
    for (W *found : page.findChildren<W *>(QString::fromUtf8(name))) {
        if (found->isVisible())
            return *found;
        first = first ? first : found;
    }
    if (!first)
        qFatal("no part %s", name);
    return *first;
}

/// Texts that do not fit where they stand: labels that do not wrap and buttons, as "name: text".
inline QStringList cutTexts(const QWidget &page)
{
    QStringList cut;
    for (const QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->width() < button->fontMetrics().horizontalAdvance(button->text()))
            cut.append(button->objectName() + QStringLiteral(": ") + button->text());
    }
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool isTooNarrow = !label->wordWrap() && label->width() < label->minimumSizeHint().width();
        if (label->isVisible() && !label->text().isEmpty() && (isTooNarrow || label->height() < needed))
            cut.append(label->objectName() + QStringLiteral(": ") + label->text());
    }
    return cut;
}

/// Brings a text into an input as an input method does; keys cannot type Chinese.
inline void compose(QWidget &input, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&input, &event);
}

} // namespace leye::test
