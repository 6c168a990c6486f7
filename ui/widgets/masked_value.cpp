// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/masked_value.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>

#include <chrono>

namespace leye {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MaskedValue::MaskedValue(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(makeLabel({}, {}, this))
    , m_eye(makeIconButton(name, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kHair);
    row->addWidget(m_label, 1);
    row->addWidget(m_eye);
    row->addStretch();
    setLook(*m_eye, "size", u"sign"_s);
    m_timer.setObjectName(u"maskAgain"_s);
    m_timer.setParent(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(30s);
    connect(&m_timer, &QTimer::timeout, this, &MaskedValue::mask);
    connect(m_eye, &QPushButton::clicked, this, [this] {
        if (isRevealed())
            mask();
        else
            Q_EMIT revealWanted();
    });
    connect(&theme, &Theme::changed, this, &MaskedValue::redraw);
    redraw();
}

void MaskedValue::show(const QString &text, bool isMasked, const QString &whose)
{
    m_eye->setVisible(isMasked);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->setStretchFactor(m_label, isMasked ? 0 : 1); // the eye stands at its value, and a long text takes the width
    row->setStretch(row->count() - 1, isMasked ? 1 : 0);
    if (isMasked && isRevealed() && text == m_masked && whose == m_whose)
        return;
    m_masked = text;
    m_whose = whose;
    mask();
}

void MaskedValue::setWhat(const QString &what)
{
    m_what = what;
    redraw();
}

void MaskedValue::reveal(const QString &whole)
{
    m_label->setText(whole);
    m_timer.start();
    redraw();
}

void MaskedValue::lock(const QString &why)
{
    m_lock = why;
    m_eye->setEnabled(why.isEmpty());
    redraw();
}

QString MaskedValue::text() const { return m_label->text(); }

void MaskedValue::mask()
{
    m_timer.stop();
    m_label->setText(m_masked);
    redraw();
}

void MaskedValue::redraw()
{
    m_eye->setIcon(m_theme.icon(isRevealed() ? u"lock"_s : u"eye"_s, Token::Acc));
    const QString words = isRevealed() ? tr("Mask again: %1").arg(m_what) : tr("Show all of it: %1").arg(m_what);
    m_eye->setToolTip(m_lock.isEmpty() ? words : m_lock);
    m_eye->setAccessibleDescription(m_lock);
    m_eye->setAccessibleName(words);
}

} // namespace leye
