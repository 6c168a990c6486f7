// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/csv_writer.h"

#include "models/sheets/protection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leye {

namespace {

/// Quoted where a reader, ours or Excel, would take it for something else: whichever of the usual characters separates
/// cells, and the first two letters of a file that make Excel see a SYLK file or a line about the separator.
QString quoted(QString text, bool isFirstOfFile)
{
    const bool isAtRisk = std::ranges::any_of(text, [](QChar c) { return u",;|\t\"\r\n"_s.contains(c); });
    const bool isMistaken =
        isFirstOfFile && (text.startsWith(u"ID"_s) || text.startsWith(u"sep="_s, Qt::CaseInsensitive));
    return isAtRisk || isMistaken ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

class CsvWriter : public SheetWriter {
public:
    CsvWriter(std::unique_ptr<NewFile> file, TextEncoding encoding) : m_file(std::move(file)), m_encoder(encoding) {}

    [[nodiscard]] Result<> begin(TextEncoding encoding, const SheetLayout &layout)
    {
        if (encoding == TextEncoding::Utf8)
            LEYE_CHECK(m_file->append("\xEF\xBB\xBF"));
        for (const QString &note : layout.notes)
            LEYE_CHECK(writeRow({SheetCell::ofText(note)}));
        QList<SheetCell> titles;
        for (const SheetColumn &column : layout.columns)
            titles.append(SheetCell::ofText(column.title));
        return writeRow(titles);
    }

    [[nodiscard]] Result<> add(const QList<SheetCell> &row) override
    {
        ++m_written.rows;
        return writeRow(row);
    }

    [[nodiscard]] Result<SheetWritten> finish() override
    {
        LEYE_CHECK(m_file->finish());
        return m_written;
    }

private:
    [[nodiscard]] Result<> writeRow(const QList<SheetCell> &row)
    {
        m_line.resize(0);
        for (const SheetCell &cell : row) {
            if (&cell != &row.front())
                m_line += u',';
            const bool isNumber = cell.kind == SheetCell::Kind::Number; // -7 is no formula
            m_line += quoted(isNumber ? cell.text : protectedText(cell.text), m_isFirst);
            m_isFirst = false;
        }
        m_line.replace(QChar::Null, QChar::ReplacementCharacter);
        m_line += u"\r\n"_s;
        return m_file->append(m_encoder.encode(m_line));
    }

    std::unique_ptr<NewFile> m_file;
    TextEncoder m_encoder;
    QString m_line;
    bool m_isFirst = true;
    SheetWritten m_written;
};

} // namespace

Result<std::unique_ptr<SheetWriter>> createCsv(std::unique_ptr<NewFile> file, TextEncoding encoding,
                                               const SheetLayout &layout)
{
    auto writer = std::make_unique<CsvWriter>(std::move(file), encoding);
    LEYE_CHECK(writer->begin(encoding, layout));
    return writer;
}

} // namespace leye
