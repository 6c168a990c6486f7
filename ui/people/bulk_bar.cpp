// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/bulk_bar.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/flow_layout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace leye {

using namespace Qt::StringLiterals;

BulkBar::BulkBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_count(makeLabel({}, u"accent"_s, this))
    , m_clear(makeIconButton(u"bulkClear"_s, {}, this))
{
    setObjectName(u"bulkBar"_s);
    setProperty("role", u"bulk"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    row->setSpacing(space::kMedium);
    auto *actions = new QWidget(this);
    m_flow = new FlowLayout(actions);
    row->addWidget(m_count);
    row->addWidget(actions, 1);
    row->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &BulkBar::clearWanted);
    connect(&theme, &Theme::changed, this, &BulkBar::redraw);
    redraw();
    retranslate();
    hide();
}

void BulkBar::addAction(const QString &name, const QString &icon, std::function<QString()> text,
                        std::function<void()> act)
{
    QPushButton *button = makeButton(name, text());
    connect(button, &QPushButton::clicked, this, std::move(act));
    m_flow->addWidget(button);
    m_items.append({button, icon, std::move(text)});
    redraw();
}

void BulkBar::setCount(qsizetype checked, qsizetype elsewhere)
{
    m_checked = checked;
    m_elsewhere = elsewhere;
    retranslate();
    setVisible(checked > 0);
}

void BulkBar::redraw()
{
    for (const Item &item : std::as_const(m_items))
        item.button->setIcon(m_theme.icon(item.icon, Token::Text));
    m_clear->setIcon(m_theme.icon(u"close"_s, Token::Acc));
}

void BulkBar::retranslate()
{
    const QLocale locale;
    QString words = tr("%1 chosen").arg(locale.toString(m_checked));
    if (m_elsewhere > 0)
        words += u'\n' + tr("%1 of them not in this list").arg(locale.toString(m_elsewhere));
    m_count->setText(words);
    m_clear->setToolTip(tr("Choose nobody"));
    m_clear->setAccessibleName(tr("Choose nobody"));
    for (const Item &item : std::as_const(m_items))
        item.button->setText(item.text());
}

void BulkBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace leye
