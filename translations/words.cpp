// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/words.h"

#include <QCoreApplication>
#include <QTranslator>

namespace leye {

void speak(const QString &language)
{
    const QString file =
        language.startsWith(QLatin1StringView("zh")) ? QStringLiteral("leyedesk_zh_CN") : QStringLiteral("leyedesk_en");
    for (QTranslator *spoken : qApp->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly))
        delete spoken;
    auto *translator = new QTranslator(qApp);
    if (translator->load(QStringLiteral(":/translations/") + file))
        QCoreApplication::installTranslator(translator);
}

} // namespace leye
