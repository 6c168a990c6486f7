// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demo_table.h"

#include <QCoreApplication>
#include <QFile>

static void initResources()
{
    Q_INIT_RESOURCE(demo); // of a static library: nobody else makes them known
}

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DemoTable)
};

} // namespace

Result<QByteArray> loadDemoFile(const QString &fileName)
{
    initResources();
    QFile file(u":/demo/"_s + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            Error::Kind::NotFound,
            Words::tr("The file %1 of the demonstration data is missing. Install the program again.").arg(fileName),
            fileName);
    return file.readAll();
}

Result<ShippedTable> loadDemoTable(const QString &name, const QStringList &columns)
{
    LEYE_TRY(const QByteArray bytes, loadDemoFile(name + u".csv"_s));
    return ShippedTable::parse(bytes, name, columns);
}

Result<int> numberIn(const ShippedTable &table, qsizetype row, QStringView column)
{
    bool isNumber = false;
    const int number = table.cell(row, column).toInt(&isNumber);
    return isNumber && number >= 0 ? Result<int>(number) : Result<int>(table.damaged(row, column));
}

} // namespace leye
