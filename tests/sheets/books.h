// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet_reader.h"

#include <QByteArray>
#include <QList>
#include <QTemporaryDir>
#include <QTest>

namespace leye::test {

/// One entry of an archive made by hand, so that it can also claim what is not true.
struct ZipEntry {
    QByteArray name;
    QByteArray bytes;
    bool packed = true;
    qint64 claimedSize = -1; ///< else the true one
    quint32 attributes = 0;  ///< as Unix keeps them
    quint16 flags = 0;
    quint16 method = 0xFFFF; ///< else stored or deflated
    bool wrongChecksum = false;
};
[[nodiscard]] QByteArray zipOf(const QList<ZipEntry> &entries);

/// The parts of an xlsx workbook around the XML of its sheets' <sheetData>.
struct BookParts {
    QList<QByteArray> sheets;
    QByteArray strings;                ///< of <sst>; left out when empty
    QByteArray styles;                 ///< of <styleSheet>
    QByteArray properties;             ///< attributes of <workbookPr>
    QList<QByteArray> sheetAttributes; ///< such as state="hidden"
};
[[nodiscard]] QList<ZipEntry> xlsxParts(const BookParts &parts);
[[nodiscard]] inline QByteArray xlsxOf(const BookParts &parts) { return zipOf(xlsxParts(parts)); }
/// One sheet with these rows.
[[nodiscard]] inline QByteArray xlsxOf(const QByteArray &rows) { return xlsxOf(BookParts{{rows}, {}, {}, {}, {}}); }

/// An ods workbook: what stands in <office:spreadsheet>, and in <office:automatic-styles>.
[[nodiscard]] QList<ZipEntry> odsParts(const QByteArray &tables, const QByteArray &styles = {});
[[nodiscard]] inline QByteArray odsOf(const QByteArray &tables, const QByteArray &styles = {})
{
    return zipOf(odsParts(tables, styles));
}

/// A file in a folder of its own.
class TestFile {
public:
    explicit TestFile(const QByteArray &bytes, const QString &name = QStringLiteral("table"));
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// What a file holds, or why it could not be read to its end.
struct ReadBack {
    QStringList sheetNames;
    QList<SheetRow> rows;
    std::optional<Error> error;

    /// Each cell's text, rows and cells in their places: {"1: A|B"}.
    [[nodiscard]] QStringList texts() const;
};
[[nodiscard]] ReadBack readBack(const QString &path, qsizetype sheet = 0, const SheetOptions &options = {});
[[nodiscard]] inline ReadBack readBack(const QByteArray &bytes, qsizetype sheet = 0, const SheetOptions &options = {})
{
    return readBack(TestFile(bytes).path(), sheet, options);
}

/// What the process held at most since the last call, in bytes above what it held then.
class MemoryWatch {
public:
    MemoryWatch();
    [[nodiscard]] qint64 growth() const;

private:
    qint64 m_before = 0;
};

} // namespace leye::test

QT_BEGIN_NAMESPACE
namespace QTest {
template <>
inline char *toString(const leye::SheetCell &cell)
{
    static constexpr const char *kKinds[] = {"Empty", "Text", "Number", "Date", "Boolean", "Error"};
    return qstrdup(qPrintable(QStringLiteral("%1%2 “%3”")
                                  .arg(QLatin1StringView(kKinds[int(cell.kind)]),
                                       cell.digitsLost ? QStringLiteral(" (digits lost)") : QString(), cell.text)));
}
} // namespace QTest
QT_END_NAMESPACE
