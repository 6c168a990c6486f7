// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sheets/books.h"

#include <unistd.h>

#include <cstdlib>
#include <sys/mman.h>

using namespace leye;
using namespace leye::test;

namespace {

QByteArray bookOf(char part, const QByteArray &bytes)
{
    constexpr auto kRows = "<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>46349</v></c></row>";
    switch (part) {
    case 'r':
        return xlsxOf(BookParts{{bytes}, "<si><t>a</t></si>", {}, {}, {}});
    case 's':
        return xlsxOf(BookParts{{kRows}, bytes, {}, {}, {}});
    case 'f':
        return xlsxOf(BookParts{{kRows}, "<si><t>a</t></si>", bytes, {}, {}});
    case 'w':
        return xlsxOf(BookParts{{kRows}, "<si><t>a</t></si>", {}, bytes, {}});
    case 'o':
        return odsOf(bytes);
    default:
        return "PK\3\4" + bytes; // an archive as it comes
    }
}

/// The first rows, for a repeated one can be a million, and how it ended.
std::pair<QList<SheetRow>, QString> read(const QString &path)
{
    constexpr qsizetype kRows = 200;
    SheetOptions options;
    options.officeProgram = QStringLiteral("/nowhere/soffice");
    QList<SheetRow> rows;
    const auto reader = openSheets(path, options);
    const Result<> result = reader ? (*reader)->read(0,
                                                     [&rows](const SheetRow &row) {
                                                         rows.append(row);
                                                         return rows.size() < kRows;
                                                     })
                                   : Result<>(failure(reader));
    if (!result && (result.error().message.isEmpty() || result.error().kind == Error::Kind::Storage))
        std::abort();
    return {rows, result ? QString() : result.error().message + result.error().detail};
}

} // namespace

/// A part of a workbook, chosen by the first byte, or a whole archive: read or refused, and read the same again.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray book =
        bookOf(char(*data), QByteArray(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1));
    const int file = ::memfd_create("book", 0);
    if (file < 0 || ::write(file, book.constData(), size_t(book.size())) != book.size())
        std::abort();
    const QString path = QStringLiteral("/proc/self/fd/%1").arg(file);
    if (read(path) != read(path))
        std::abort();
    ::close(file);
    return 0;
}
