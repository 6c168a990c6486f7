// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/json_writer.h"

#include "models/sheets/cell_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace leye {

namespace {

/// Readers of JSON keep as many digits as spreadsheets do.
bool isJsonNumber(const SheetCell &cell)
{
    static const QRegularExpression number(u"^-?(0|[1-9]\\d*)(\\.\\d+)?$"_s);
    return number.match(cell.text).hasMatch() && !numberCell(cell.text.toUtf8()).digitsLost;
}

/// A string of JSON (RFC 8259, 7).
QString quoted(const QString &text)
{
    QString json = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            json += u'\\';
        if (c < u' ')
            json += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            json += c;
    }
    return json + u'"';
}

QString valueOf(const SheetCell &cell)
{
    switch (cell.kind) {
    case SheetCell::Kind::Empty:
        return u"null"_s;
    case SheetCell::Kind::Boolean:
        return cell.text == "TRUE"_L1 ? u"true"_s : u"false"_s;
    case SheetCell::Kind::Number:
        return isJsonNumber(cell) ? cell.text : quoted(cell.text);
    case SheetCell::Kind::Text:
    case SheetCell::Kind::Date:
    case SheetCell::Kind::Error:
        break;
    }
    return quoted(cell.text);
}

class JsonWriter : public SheetWriter {
public:
    JsonWriter(std::unique_ptr<NewFile> file, const SheetLayout &layout)
        : m_file(std::move(file))
        , m_encoder(TextEncoding::Utf8)
    {
        for (const SheetColumn &column : layout.columns)
            m_keys.append(quoted(column.key) + u':');
    }

    [[nodiscard]] Result<> add(const QList<SheetCell> &row) override
    {
        m_line = m_written.rows++ == 0 ? u"[\n{"_s : u",\n{"_s;
        for (qsizetype i = 0; i < m_keys.size(); ++i)
            m_line += (i > 0 ? u","_s : QString()) + m_keys[i] + valueOf(row.value(i));
        m_line += u'}';
        return m_file->append(m_encoder.encode(m_line));
    }

    [[nodiscard]] Result<SheetWritten> finish() override
    {
        LEYE_CHECK(m_file->append(m_written.rows == 0 ? "[]\n" : "\n]\n"));
        LEYE_CHECK(m_file->finish());
        return m_written;
    }

private:
    std::unique_ptr<NewFile> m_file;
    TextEncoder m_encoder;
    QStringList m_keys;
    QString m_line;
    SheetWritten m_written;
};

} // namespace

Result<std::unique_ptr<SheetWriter>> createJson(std::unique_ptr<NewFile> file, const SheetLayout &layout)
{
    return std::make_unique<JsonWriter>(std::move(file), layout);
}

} // namespace leye
