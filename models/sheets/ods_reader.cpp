// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/ods_reader.h"

#include "models/sheets/cell_date.h"
#include "models/sheets/cell_text.h"
#include "models/sheets/row_feed.h"
#include "models/sheets/xml_parts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leye {

namespace {

struct Sheets {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

constexpr auto kContent = "content.xml";
constexpr auto kManifest = "META-INF/manifest.xml";
constexpr auto kOffice = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
constexpr auto kCalcExtension = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
constexpr qsizetype kMaxSheets = 10'000;
constexpr qsizetype kMaxNameLength = 1'024;

struct OdsTable {
    QString name;
    bool hidden = false;
};

/// The tables of the workbook; a table can stand inside a cell of another, which no spreadsheet program writes, and
/// those are left out.
class FindTables : public XmlHandler {
public:
    QList<OdsTable> found;

    void startElement(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "style") {
            m_style = attributes.value("name").toByteArray();
        } else if (name == "table-properties" && attributes.value("display") == "false") {
            m_hidingStyles.insert(m_style);
        } else if (name == "table" && m_depth++ == 0) {
            const QByteArrayView title = attributes.value("name");
            if (found.size() >= kMaxSheets || title.size() > kMaxNameLength || m_hidingStyles.size() > kMaxSheets)
                return refuse(
                    {Error::Kind::Damaged,
                     Sheets::tr("The workbook is damaged. Open it in a spreadsheet program and save it again."),
                     u"ods: tables"_s});
            found.append(
                {QString::fromUtf8(title), m_hidingStyles.contains(attributes.value("style-name").toByteArray())});
        }
    }
    void endElement(QByteArrayView name) override { m_depth -= name == "table" ? 1 : 0; }

private:
    int m_depth = 0;
    QByteArray m_style;
    QSet<QByteArray> m_hidingStyles;
};

class FindEncryption : public XmlHandler {
public:
    bool found = false;

    void startElement(QByteArrayView name, const XmlAttributes &) override { found |= name == "encryption-data"; }
    void endElement(QByteArrayView) override {}
};

/// Turns one <table:table> into rows.
class TableData : public XmlHandler {
public:
    TableData(qsizetype sheet, RowFeed &feed) : m_tablesToGo(sheet + 1), m_feed(feed) {}

    void startElement(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "table" && m_depth++ == 0)
            --m_tablesToGo;
        if (m_tablesToGo != 0)
            return;
        if (isAside(name) || m_depth > 1)
            ++m_asides;
        else if (m_asides > 0)
            return;
        else if (name == "table-row")
            startRow(attributes);
        else if (name == "table-cell" || name == "covered-table-cell")
            startCell(attributes);
        else
            startText(name, attributes);
    }

    void endElement(QByteArrayView name) override
    {
        const bool isInner = m_depth > 1;
        m_depth -= name == "table" ? 1 : 0;
        if (m_tablesToGo != 0)
            return;
        if (isAside(name) || isInner)
            --m_asides;
        else if (m_asides > 0)
            return;
        else if (name == "p")
            m_inParagraph = false;
        else if (name == "table-cell" || name == "covered-table-cell")
            endCell();
        else if (name == "table-row")
            endRow();
        else if (name == "table")
            stop();
    }

    void characters(QByteArrayView text) override
    {
        if (m_tablesToGo == 0 && m_asides == 0 && m_inParagraph)
            append(text);
    }

    void passed(qint64 bytes) override
    {
        if (const Result<> result = m_feed.passed(bytes); !result)
            refuse(result.error());
    }

private:
    /// Comments and pictures have paragraphs of their own inside the cell.
    [[nodiscard]] static bool isAside(QByteArrayView name)
    {
        return name == "annotation" || name == "frame" || name == "custom-shape" || name == "shapes" || name == "g";
    }

    void startRow(const XmlAttributes &attributes)
    {
        m_nextRow += m_rowRepeats;
        m_rowRepeats = std::clamp<qint64>(attributes.number("number-rows-repeated").value_or(1), 1, RowFeed::kMaxRows);
        m_cells.clear();
        m_column = 0;
    }

    void startCell(const XmlAttributes &attributes)
    {
        m_cellRepeats = std::max<qint64>(attributes.number("number-columns-repeated").value_or(1), 1);
        m_type = attributes.value("value-type", kOffice).toByteArray();
        if (attributes.value("value-type", kCalcExtension) == "error")
            m_type = "error";
        m_isCalculated = !m_type.isEmpty() || attributes.value("formula").isEmpty();
        m_value = attributes
                      .value(m_type == "date"      ? "date-value"
                             : m_type == "time"    ? "time-value"
                             : m_type == "boolean" ? "boolean-value"
                             : m_type == "string"  ? "string-value"
                                                   : "value",
                             kOffice)
                      .toByteArray();
        m_text.resize(0);
        m_paragraphs = 0;
        m_inParagraph = false;
    }

    void startText(QByteArrayView name, const XmlAttributes &attributes)
    {
        if (name == "p") {
            if (m_paragraphs++ > 0)
                append("\n");
            m_inParagraph = true;
        } else if (name == "s") {
            append(QByteArray(std::clamp<qint64>(attributes.number("c").value_or(1), 1, RowFeed::kMaxCellText), ' '));
        } else if (name == "tab") {
            append("\t");
        } else if (name == "line-break") {
            append("\n");
        }
    }

    void append(QByteArrayView text)
    {
        constexpr qsizetype kMostBytesPerCharacter = 3;
        m_text.append(text);
        if (m_text.size() > RowFeed::kMaxCellText * kMostBytesPerCharacter)
            refuse(RowFeed::textTooLong(m_nextRow).value());
    }

    [[nodiscard]] SheetCell cell() const
    {
        using Kind = SheetCell::Kind;
        const QString shown = QString::fromUtf8(m_text);
        if (m_type == "float" || m_type == "percentage" || m_type == "currency")
            return numberCell(m_value);
        if (m_type == "date" || m_type == "time")
            return dateCell(m_value.isEmpty() ? m_text : m_value);
        if (m_type == "boolean")
            return {Kind::Boolean, false, m_value == "true" ? u"TRUE"_s : u"FALSE"_s};
        if (m_type == "error")
            return {Kind::Error, false, shown};
        if (!m_isCalculated)
            return uncalculatedCell();
        const QString text = m_value.isEmpty() || m_type != "string" ? shown : QString::fromUtf8(m_value);
        return text.isEmpty() ? SheetCell{} : SheetCell{Kind::Text, false, text};
    }

    void endCell()
    {
        const qint64 end = m_column + std::min(m_cellRepeats, RowFeed::kMaxColumns + 1);
        if (SheetCell filled = cell(); filled.kind != SheetCell::Kind::Empty) {
            if (end > RowFeed::kMaxColumns)
                return refuse(RowFeed::tooManyColumns(m_nextRow + 1).value());
            for (qint64 column = m_column; column < end; ++column)
                m_cells.append({column, filled});
        }
        m_column = std::min(end, RowFeed::kMaxColumns);
    }

    void endRow()
    {
        qint64 characters = 0;
        for (const Placed &placed : std::as_const(m_cells))
            characters += placed.cell.text.size();
        if (const Result<> fits = m_feed.expect(m_rowRepeats * m_cells.size(), m_rowRepeats * characters); !fits)
            return refuse(fits.error());
        for (qint64 i = 0; i < m_rowRepeats && !m_cells.isEmpty() && !isStopped() && !error(); ++i)
            handOn(m_nextRow + i);
    }

    void handOn(qint64 number)
    {
        Result<bool> more = m_feed.begin(number).and_then([this]() -> Result<bool> {
            for (const auto &[column, filled] : m_cells)
                LEYE_CHECK(m_feed.put(column, filled));
            return m_feed.end();
        });
        if (!more)
            refuse(more.error());
        else if (!*more)
            stop();
    }

    struct Placed {
        qint64 column = 0;
        SheetCell cell;
    };

    qsizetype m_tablesToGo;
    RowFeed &m_feed;
    qint64 m_nextRow = 0;
    qint64 m_rowRepeats = 1;
    qint64 m_column = 0;
    qint64 m_cellRepeats = 1;
    int m_depth = 0; ///< of tables
    int m_asides = 0;
    int m_paragraphs = 0;
    bool m_inParagraph = false;
    bool m_isCalculated = true;
    QByteArray m_type;
    QByteArray m_value;
    QByteArray m_text;
    QList<Placed> m_cells;
};

class OdsReader : public SheetReader {
public:
    OdsReader(ZipPackage package, QList<OdsTable> tables) : m_package(std::move(package)), m_tables(std::move(tables))
    {
    }

    [[nodiscard]] SheetFacts facts() const override { return {SheetFacts::Kind::Ods, false, {}, 0}; }
    [[nodiscard]] QStringList sheetNames() const override
    {
        QStringList names;
        for (const OdsTable &table : m_tables)
            names.append(table.name);
        return names;
    }
    [[nodiscard]] bool isHidden(qsizetype sheet) const override { return m_tables.at(sheet).hidden; }
    [[nodiscard]] Result<> read(qsizetype sheet, const RowVisitor &visitor, const ProgressVisitor &progress) override
    {
        RowFeed feed(visitor, progress, m_package.size(kContent));
        TableData table(sheet, feed);
        return parsePart(m_package, kContent, table);
    }

private:
    ZipPackage m_package;
    QList<OdsTable> m_tables;
};

} // namespace

bool isOds(const ZipPackage &package)
{
    constexpr qint64 kLongestType = 256;
    const auto type = package.readAll("mimetype", kLongestType);
    return type && type->startsWith("application/vnd.oasis.opendocument.spreadsheet");
}

Result<std::unique_ptr<SheetReader>> openOds(ZipPackage package)
{
    FindEncryption manifest;
    if (package.contains(kManifest))
        LEYE_CHECK(parsePart(package, kManifest, manifest));
    if (manifest.found)
        return fail(
            Error::Kind::Denied,
            Sheets::tr("The file is protected by a password. Open it in a spreadsheet program, take the password "
                       "off and save it again."),
            u"ods: encrypted"_s);
    FindTables tables;
    LEYE_CHECK(parsePart(package, kContent, tables));
    if (tables.found.isEmpty())
        return fail(Error::Kind::Unsupported, Sheets::tr("The file holds no worksheet. Save the table as .xlsx."),
                    u"ods: no tables"_s);
    return std::make_unique<OdsReader>(std::move(package), std::move(tables.found));
}

} // namespace leye
