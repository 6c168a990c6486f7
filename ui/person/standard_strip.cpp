// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/standard_strip.h"

#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

StandardStrip::StandardStrip(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
{
    setProperty("role", u"card"_s);
    m_row->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    m_row->setSpacing(space::kLarge);
}

void StandardStrip::addCell(const QString &label, const QString &number, bool isDue, bool isMet)
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addWidget(makeLabel(label, u"second"_s, cell));
    auto *line = new QHBoxLayout;
    auto *figure = makeLabel(number, u"cardTitle"_s, cell);
    line->addWidget(figure);
    if (isDue) {
        auto *sign = new QLabel(cell);
        sign->setPixmap(m_theme.pixmap(isMet ? u"ok"_s : u"clock"_s, isMet ? Token::Ok : Token::Warn,
                                       m_theme.sizes().icon, devicePixelRatioF()));
        line->addWidget(sign);
    }
    line->addStretch();
    column->addLayout(line);
    cell->setAccessibleName(label + u' ' + number);
    m_row->addWidget(cell);
}

void StandardStrip::show(const PersonSummary &summary)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item; // taken out of the layout, so ours
    }
    QStringList shown;
    if (summary.standard) {
        int met = 0;
        for (const StandardItem &item : summary.standard->items)
            met += item.isMet() ? 1 : 0;
        addCell(tr("%1 standard").arg(summary.standard->preset),
                u"%1/%2"_s.arg(met).arg(summary.standard->items.size()), true, summary.standard->isMet());
        for (const StandardItem &item : summary.standard->items) {
            QString label = item.kind;
            addCell(label.replace(u'|', tr(" or ")), u"%1/%2"_s.arg(item.done).arg(item.due), true, item.isMet());
            shown.append(item.kind.split(u'|'));
        }
    }
    for (const ServiceCount &count : summary.counts) {
        if (!shown.contains(count.kind))
            addCell(count.kind, QString::number(count.count), false, false);
    }
    m_row->addStretch();
    setVisible(m_row->count() > 1);
}

} // namespace leye
