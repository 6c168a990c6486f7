// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/pane.h"

#include "ui/start/start_parts.h"

#include <QEvent>
#include <QFileInfo>

namespace leye {

using namespace Qt::StringLiterals;

void Pane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString freePlace(const QString &wanted)
{
    QString place = wanted;
    for (int number = 2; QFileInfo::exists(place); ++number)
        place = u"%1-%2"_s.arg(wanted).arg(number);
    return place;
}

} // namespace leye
