// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/xlsx_reader.h"

#include "models/sheets/cell_date.h"
#include "models/sheets/cell_text.h"
#include "models/sheets/row_feed.h"
#include "models/sheets/xlsx_parts.h"
#include "models/sheets/xlsx_strings.h"

#include <QCoreApplication>

#include <charconv>

using namespace Qt::StringLiterals;

namespace leye {

namespace {

struct Sheets {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

/// The column, from 0, of a reference such as "AB12"; nothing when it is none.
std::optional<qint64> columnOf(QByteArrayView reference)
{
    constexpr qsizetype kMostLetters = 3; // XFD
    qint64 column = 0;
    qsizetype letters = 0;
    for (; letters < reference.size() && reference[letters] >= 'A' && reference[letters] <= 'Z'; ++letters) {
        if (letters == kMostLetters)
            return {};
        column = column * 26 + (reference[letters] - 'A' + 1);
    }
    if (letters == 0)
        return {};
    return column - 1;
}

/// Turns <sheetData> into rows (ECMA-376 part 1, 18.3.1).
class SheetData : public XmlHandler {
public:
    SheetData(const XlsxBook &book, const StringTable &strings, RowFeed &feed)
        : m_book(book)
        , m_strings(strings)
        , m_feed(feed)
    {
    }

    void startElement(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "sheetData")
            m_inData = true;
        else if (!m_inData)
            return;
        else if (name == "row")
            startRow(attributes);
        else if (name == "c")
            startCell(attributes);
        else if (name == "v")
            m_inValue = true;
        else if (name == "f")
            m_hasFormula = true;
        else
            m_inline.start(name);
    }

    void endElement(QByteArrayView name) override
    {
        if (!m_inData)
            return;
        if (name == "v")
            m_inValue = false;
        else if (name == "c")
            take(m_feed.put(m_column, cell()));
        else if (name == "row")
            endRow();
        else if (name == "sheetData")
            m_inData = false; // goes on, for the checksum stands at the end of the part
        else
            m_inline.end(name);
    }

    void characters(QByteArrayView text) override
    {
        if (!m_inData)
            return;
        if (m_inValue)
            m_value.append(text);
        else
            m_inline.characters(text);
        constexpr qsizetype kMostBytesPerCharacter = 3;
        if (m_inline.isTooLong() || m_value.size() > RowFeed::kMaxCellText * kMostBytesPerCharacter)
            refuse(RowFeed::textTooLong(m_feed.rowNumber()).value());
    }

    void passed(qint64 bytes) override { take(m_feed.passed(bytes)); }

private:
    void take(const Result<> &result)
    {
        if (!result)
            refuse(result.error());
    }

    void startRow(const XmlAttributes &attributes)
    {
        m_column = -1;
        take(m_feed.begin(attributes.number("r").value_or(m_feed.rowNumber() + 1)));
    }

    void endRow()
    {
        const Result<bool> more = m_feed.end();
        if (!more)
            refuse(more.error());
        else if (!*more)
            stop();
    }

    void startCell(const XmlAttributes &attributes)
    {
        const QByteArrayView reference = attributes.value("r");
        const std::optional<qint64> column = reference.isEmpty() ? m_column + 1 : columnOf(reference);
        if (!column)
            return refuse({Error::Kind::Damaged,
                           Sheets::tr("Row %1 cannot be read: one of its cells has no place. Open the file in a "
                                      "spreadsheet program and save it again as .xlsx.")
                               .arg(m_feed.rowNumber()),
                           u"xlsx: cell reference"_s});
        m_column = *column;
        m_style = attributes.number("s").value_or(0);
        m_type.resize(0);
        m_type.append(attributes.value("t"));
        m_value.resize(0);
        m_inline.clear();
        m_inValue = false;
        m_hasFormula = false;
    }

    [[nodiscard]] SheetCell cell()
    {
        using Kind = SheetCell::Kind;
        const auto filled = [](Kind kind, QString text) {
            return text.isEmpty() ? SheetCell{} : SheetCell{kind, false, std::move(text)};
        };
        if (m_hasFormula && m_value.isEmpty() && m_type != "str") // a result can be an empty text, but nothing else
            return uncalculatedCell();
        if (m_type == "s")
            return filled(Kind::Text, sharedString());
        if (m_type == "inlineStr")
            return filled(Kind::Text, unescapedText(m_inline.bytes()));
        if (m_type == "str")
            return filled(Kind::Text, unescapedText(m_value));
        if (m_type == "b")
            return filled(Kind::Boolean, m_value.isEmpty() ? QString() : m_value == "0" ? u"FALSE"_s : u"TRUE"_s);
        if (m_type == "e")
            return filled(Kind::Error, QString::fromUtf8(m_value));
        if (m_type == "d")
            return dateCell(m_value);
        return numberOrDate();
    }

    [[nodiscard]] QString sharedString()
    {
        qsizetype index = -1;
        const auto [end, failed] = std::from_chars(m_value.begin(), m_value.end(), index);
        std::optional<QString> text = m_strings.at(index);
        if (text && failed == std::errc() && end == m_value.end())
            return *std::move(text);
        refuse(
            {Error::Kind::Damaged,
             Sheets::tr("Row %1 cannot be read: the text of one of its cells is missing in the file. Open the file in "
                        "a spreadsheet program and save it again as .xlsx.")
                 .arg(m_feed.rowNumber()),
             u"xlsx: shared string"_s});
        return {};
    }

    [[nodiscard]] SheetCell numberOrDate() const
    {
        const SheetCell number = numberCell(m_value);
        const bool showsDate =
            m_style >= 0 && m_style < qint64(m_book.styleIsDate.size()) && m_book.styleIsDate[size_t(m_style)];
        if (!showsDate || number.kind != SheetCell::Kind::Number)
            return number;
        const std::optional<QString> date = dateOfSerial(m_value.toDouble(), m_book.from1904);
        return date ? SheetCell{SheetCell::Kind::Date, false, *date} : number;
    }

    const XlsxBook &m_book;
    const StringTable &m_strings;
    RowFeed &m_feed;
    bool m_inData = false;
    qint64 m_column = -1;
    qint64 m_style = 0;
    QByteArray m_type;
    QByteArray m_value;
    RichText m_inline;
    bool m_inValue = false;
    bool m_hasFormula = false;
};

class XlsxReader : public SheetReader {
public:
    XlsxReader(ZipPackage package, XlsxBook book) : m_package(std::move(package)), m_book(std::move(book)) {}

    [[nodiscard]] SheetFacts facts() const override { return {SheetFacts::Kind::Xlsx, false, {}, 0}; }
    [[nodiscard]] QStringList sheetNames() const override
    {
        QStringList names;
        for (const XlsxSheet &sheet : m_book.sheets)
            names.append(sheet.name);
        return names;
    }
    [[nodiscard]] bool isHidden(qsizetype sheet) const override { return m_book.sheets.at(sheet).hidden; }

    [[nodiscard]] Result<> read(qsizetype sheet, const RowVisitor &visitor, const ProgressVisitor &progress) override
    {
        if (!m_stringsAreRead) {
            LEYE_TRY(m_strings, readSharedStrings(m_package, m_book.stringsPart));
            m_stringsAreRead = true;
        }
        const QByteArray &part = m_book.sheets.at(sheet).part;
        RowFeed feed(visitor, progress, m_package.size(part));
        SheetData data(m_book, m_strings, feed);
        return parsePart(m_package, part, data);
    }

private:
    ZipPackage m_package;
    XlsxBook m_book;
    StringTable m_strings;
    bool m_stringsAreRead = false;
};

} // namespace

Result<std::unique_ptr<SheetReader>> openXlsx(ZipPackage package)
{
    LEYE_TRY(XlsxBook book, readBook(package));
    return std::make_unique<XlsxReader>(std::move(package), std::move(book));
}

} // namespace leye
