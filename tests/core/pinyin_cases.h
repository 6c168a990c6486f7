// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>

namespace leye::test {

/// The rows of tests/data/core/`file` without comments and header; quoted fields may hold commas.
inline QList<QStringList> pinyinCases(const char *file)
{
    QFile csv(QStringLiteral(LEYE_TEST_DATA "/core/") + QLatin1StringView(file));
    if (!csv.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    bool header = true;
    for (const QString &line : QString::fromUtf8(csv.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#') || std::exchange(header, false))
            continue;
        QStringList row{QString()};
        bool quoted = false;
        for (const QChar c : line) {
            if (c == u'"')
                quoted = !quoted;
            else if (c == u',' && !quoted)
                row.append(QString());
            else
                row.last() += c;
        }
        rows.append(row);
    }
    return rows;
}

} // namespace leye::test
