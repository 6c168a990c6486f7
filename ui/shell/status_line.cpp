// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>

namespace leye {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_kept(makeLabel({}, u"badge"_s, this))
    , m_hints(makeLabel({}, u"badge"_s, this))
    , m_ledger(makeLabel({}, u"badge"_s, this))
{
    setProperty("role", u"foot"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kLarge, 0, space::kLarge, 0);
    row->setSpacing(space::kHuge);
    row->addWidget(m_kept);
    row->addWidget(m_hints, 1);
    row->addWidget(m_ledger);
    m_hints->setTextFormat(Qt::RichText); // our own words only: keys stand in frames
    m_hints->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    const auto draw = [this] { setFixedHeight(m_theme.sizes().statusBar); };
    draw();
    connect(&theme, &Theme::changed, this, draw);
}

void StatusLine::setKept(const QString &text)
{
    m_kept->setText(text);
    m_kept->setVisible(!text.isEmpty());
}

void StatusLine::setHints(const QList<Hint> &hints)
{
    QStringList parts;
    QStringList spoken;
    for (const Hint &hint : hints) {
        parts.append(u"<b>%1</b> %2"_s.arg(hint.keys.toHtmlEscaped(), hint.does.toHtmlEscaped()));
        spoken.append(hint.keys + u' ' + hint.does);
    }
    m_hints->setText(parts.join(u"&nbsp;&nbsp;&nbsp;&nbsp;"_s));
    m_hints->setAccessibleName(spoken.join(u", "_s));
}

void StatusLine::setLedger(const QString &text) { m_ledger->setText(text); }

} // namespace leye
