// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sheets/books.h"

#include <QFile>
#include <QtEndian>

#include <array>

#if defined(__SANITIZE_ADDRESS__)
#define LEYE_UNDER_ASAN 1
#elif defined(__has_feature)
#define LEYE_UNDER_ASAN __has_feature(address_sanitizer)
#else
#define LEYE_UNDER_ASAN 0
#endif

using namespace Qt::StringLiterals;

namespace leye::test {

namespace {

constexpr quint16 kDeflated = 8;
constexpr auto kXml = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
constexpr auto kMain = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
constexpr auto kRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

quint32 crc32(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            made[i] = i;
            for (int bit = 0; bit < 8; ++bit)
                made[i] = (made[i] >> 1) ^ (made[i] & 1 ? 0xEDB88320 : 0);
        }
        return made;
    }();
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes)
        crc = (crc >> 8) ^ table[(crc ^ quint8(byte)) & 0xFF];
    return ~crc;
}

/// Raw deflate is what qCompress() makes, without its length, zlib's header and zlib's checksum.
QByteArray deflated(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray("\x03\x00", 2) : qCompress(bytes).sliced(6).chopped(4);
}

template <typename T>
void put(QByteArray &to, T value)
{
    std::array<char, sizeof(T)> bytes;
    qToLittleEndian(value, bytes.data());
    to.append(bytes.data(), bytes.size());
}

QByteArray relations(const QList<std::pair<QByteArray, QByteArray>> &typesAndTargets)
{
    QByteArray xml =
        QByteArray(kXml) + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    int number = 0;
    for (const auto &[type, target] : typesAndTargets)
        xml += "<Relationship Id=\"r" + QByteArray::number(++number) + "\" Type=\"" + kRelation + "/" + type +
               "\" Target=\"" + target + "\"/>";
    return xml + "</Relationships>";
}

qint64 statusValue(QByteArrayView key)
{
    QFile file(u"/proc/self/status"_s);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith(key))
                return line.sliced(key.size()).replace("kB", "").trimmed().toLongLong() * 1024;
        }
    }
    return 0;
}

} // namespace

QByteArray zipOf(const QList<ZipEntry> &entries)
{
    QByteArray file;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        const QByteArray data = entry.packed ? deflated(entry.bytes) : entry.bytes;
        const quint16 method = entry.method != 0xFFFF ? entry.method : entry.packed ? kDeflated : quint16(0);
        QByteArray common;
        put<quint16>(common, 20); // version needed
        put<quint16>(common, entry.flags);
        put<quint16>(common, method);
        put<quint32>(common, 0x00210000); // 1980-01-01
        put<quint32>(common, crc32(entry.bytes) ^ (entry.wrongChecksum ? 1 : 0));
        put<quint32>(common, quint32(data.size()));
        put<quint32>(common, quint32(entry.claimedSize >= 0 ? entry.claimedSize : entry.bytes.size()));
        put<quint16>(common, quint16(entry.name.size()));
        put<quint16>(common, 0); // extra field
        directory += "PK\1\2";
        put<quint16>(directory, 0x0314); // made by Unix
        directory += common;
        put<quint16>(directory, 0); // comment
        put<quint16>(directory, 0); // disk
        put<quint16>(directory, 0); // internal attributes
        put<quint32>(directory, entry.attributes << 16);
        put<quint32>(directory, quint32(file.size()));
        directory += entry.name;
        file += "PK\3\4" + common + entry.name + data;
    }
    const auto begin = quint32(file.size());
    const auto count = quint16(std::min<qsizetype>(entries.size(), 0xFFFF));
    file += directory;
    if (entries.size() >= 0xFFFF) { // zip64
        const auto at = quint64(file.size());
        file += "PK\6\6";
        put<quint64>(file, 44);
        put<quint32>(file, 0x002D002D);
        put<quint64>(file, 0);
        put<quint64>(file, quint64(entries.size()));
        put<quint64>(file, quint64(entries.size()));
        put<quint64>(file, quint64(directory.size()));
        put<quint64>(file, begin);
        file += "PK\6\7";
        put<quint32>(file, 0);
        put<quint64>(file, at);
        put<quint32>(file, 1);
    }
    file += "PK\5\6";
    put<quint32>(file, 0);
    put<quint16>(file, count);
    put<quint16>(file, count);
    put<quint32>(file, quint32(directory.size()));
    put<quint32>(file, begin);
    put<quint16>(file, 0);
    return file;
}

QList<ZipEntry> xlsxParts(const BookParts &parts)
{
    QList<std::pair<QByteArray, QByteArray>> bookRelations;
    QByteArray sheets;
    QList<ZipEntry> entries;
    for (qsizetype i = 0; i < parts.sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        sheets += "<sheet name=\"表" + number + "\" sheetId=\"" + number + "\" r:id=\"r" + number + "\" " +
                  parts.sheetAttributes.value(i) + "/>";
        bookRelations.append(std::pair<QByteArray, QByteArray>("worksheet", "worksheets/sheet" + number + ".xml"));
        entries.append(
            {"xl/worksheets/sheet" + number + ".xml",
             QByteArray(kXml) + "<worksheet " + kMain + "><sheetData>" + parts.sheets[i] + "</sheetData></worksheet>"});
    }
    bookRelations.append(std::pair<QByteArray, QByteArray>("styles", "styles.xml"));
    bookRelations.append(std::pair<QByteArray, QByteArray>("sharedStrings", "/xl/sharedStrings.xml"));
    entries.append({"xl/styles.xml", QByteArray(kXml) + "<styleSheet " + kMain + ">" + parts.styles + "</styleSheet>"});
    if (!parts.strings.isEmpty())
        entries.append({"xl/sharedStrings.xml", QByteArray(kXml) + "<sst " + kMain + ">" + parts.strings + "</sst>"});
    entries.append({"xl/workbook.xml", QByteArray(kXml) + "<workbook " + kMain + " xmlns:r=\"" + kRelation +
                                           "\"><workbookPr " + parts.properties + "/><sheets>" + sheets +
                                           "</sheets></workbook>"});
    entries.append({"xl/_rels/workbook.xml.rels", relations(bookRelations)});
    entries.append({"_rels/.rels", relations({{"officeDocument", "xl/workbook.xml"}})});
    return entries;
}

QList<ZipEntry> odsParts(const QByteArray &tables, const QByteArray &styles)
{
    const QByteArray spaces =
        R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
        R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
        R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
        R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
        R"( xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0")"
        R"( xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0")";
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", false},
            {"content.xml", QByteArray(kXml) + "<office:document-content" + spaces + "><office:automatic-styles>" +
                                styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                                "</office:spreadsheet></office:body></office:document-content>"}};
}

TestFile::TestFile(const QByteArray &bytes, const QString &name) : m_path(m_folder.filePath(name))
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("test file");
}

QStringList ReadBack::texts() const
{
    QStringList texts;
    for (const SheetRow &row : rows) {
        QStringList cells;
        for (const SheetCell &cell : row.cells)
            cells.append(cell.text);
        texts.append(u"%1: %2"_s.arg(row.number).arg(cells.join(u'|')));
    }
    return texts;
}

ReadBack readBack(const QString &path, qsizetype sheet, const SheetOptions &options)
{
    const auto reader = openSheets(path, options);
    if (!reader)
        return {{}, {}, reader.error()};
    ReadBack back{(*reader)->sheetNames(), {}, {}};
    const auto keep = [&back](const SheetRow &row) {
        back.rows.append(row);
        return true;
    };
    if (const Result<> read = (*reader)->read(sheet, keep); !read)
        back.error = read.error();
    return back;
}

MemoryWatch::MemoryWatch()
{
    QFile reset(u"/proc/self/clear_refs"_s);
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5"); // the peak starts anew from here
    m_before = statusValue("VmRSS:");
}

qint64 MemoryWatch::growth() const
{
#if LEYE_UNDER_ASAN
    return 0; // the sanitizer keeps what is freed, and shadows it all
#else
    return statusValue("VmHWM:") - m_before;
#endif
}

} // namespace leye::test
