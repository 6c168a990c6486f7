// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/csv_reader.h"

#include <QBuffer>

#include <cstdlib>

using namespace leye;

namespace {

using Rows = QList<QStringList>;

std::optional<Rows> read(const QByteArray &bytes, bool unprotect)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    SheetOptions options;
    options.unprotect = unprotect;
    const auto reader = openCsv(std::move(device), options);
    Rows rows;
    const auto keep = [&rows](const SheetRow &row) {
        QStringList texts;
        for (const SheetCell &cell : row.cells)
            texts.append(cell.text);
        rows.append(texts);
        return true;
    };
    if (!reader || !(*reader)->read(0, keep))
        return {};
    return rows;
}

QByteArray written(const Rows &rows)
{
    QString text = QStringLiteral("sep=,\r\n");
    for (const QStringList &row : rows) {
        for (QString cell : row)
            text += u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + QStringLiteral("\",");
        text += QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

} // namespace

/// Whatever was understood of a text file is understood the same when it is written with every cell in quotes.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)read(bytes, true);
    const auto rows = read(bytes, false);
    const auto widest = [&rows] {
        qsizetype most = 0;
        for (const QStringList &row : *rows)
            most = std::max(most, row.size());
        return most;
    };
    if (rows && !rows->isEmpty() && widest() < 1'000 && read(written(*rows), false) != rows)
        std::abort();
    return 0;
}
