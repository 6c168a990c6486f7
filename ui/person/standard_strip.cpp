// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/standard_strip.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

StandardStrip::StandardStrip(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    setProperty("role", u"card"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    auto *cells = new QWidget(this);
    m_cells = new FlowLayout(cells); // a second line where the page is narrow
    m_cells->setSpacing(space::kLarge);
    row->addWidget(cells);
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
    m_cells->addWidget(cell);
    cell->show();
}

void StandardStrip::show(const PersonSummary &summary)
{
    while (QLayoutItem *item = m_cells->takeAt(0)) {
        item->widget()->deleteLater();
        delete item; // FlowLayout gave it away
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
    setVisible(m_cells->count() > 0);
}

} // namespace leye
