// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/xlsx_writer.h"

#include "models/sheets/cell_date.h"
#include "models/sheets/cell_text.h"
#include "models/sheets/row_feed.h"
#include "models/sheets/xlsx_text.h"
#include "models/sheets/zip_package.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;

namespace leye {

namespace {

struct Sheets {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

constexpr qint64 kRowsThatDecideTheWidths = 1'000;
constexpr int kNarrowest = 8;
constexpr int kWidest = 60;

/// Ends what was never finished, whose rows lie in a file that libxlsxwriter would leave open.
struct Abandon {
    void operator()(lxw_workbook *book) const
    {
        for (lxw_sheet *sheet = STAILQ_FIRST(book->sheets); sheet; sheet = STAILQ_NEXT(sheet, list_pointers))
            std::fclose(sheet->u.worksheet->optimize_tmpfile);
        lxw_workbook_free(book);
    }
};
using Book = std::unique_ptr<lxw_workbook, Abandon>;

struct Formats {
    lxw_format *title = nullptr;
    lxw_format *header = nullptr;
    lxw_format *text = nullptr;
    lxw_format *date = nullptr;
    lxw_format *moment = nullptr;
    lxw_format *time = nullptr;
};

lxw_format *addFormat(lxw_workbook *book, const char *numbers)
{
    lxw_format *format = workbook_add_format(book);
    if (numbers)
        format_set_num_format(format, numbers);
    return format;
}

Formats addFormats(lxw_workbook *book)
{
    constexpr quint8 kText = 49; // "@", ECMA-376 part 1, 18.8.30
    Formats formats{addFormat(book, nullptr),
                    addFormat(book, nullptr),
                    addFormat(book, nullptr),
                    addFormat(book, "yyyy-mm-dd"),
                    addFormat(book, "yyyy-mm-dd hh:mm:ss"),
                    addFormat(book, "hh:mm:ss")};
    format_set_bold(formats.title);
    format_set_bold(formats.header);
    format_set_bottom(formats.header, LXW_BORDER_THIN);
    format_set_num_format_index(formats.header, kText);
    format_set_num_format_index(formats.text, kText);
    return formats;
}

/// Counts the rows and cells of a sheet's XML, where "<" begins nothing but tags.
class TagCounter {
public:
    bool see(QByteArrayView piece)
    {
        m_window.append(piece);
        rows += m_window.count("<row ");
        cells += m_window.count("<c r=");
        m_window = m_window.right(4); // the longest beginning of a tag
        return true;
    }
    qint64 rows = 0;
    qint64 cells = 0;

private:
    QByteArray m_window;
};

class XlsxWriter : public SheetWriter {
public:
    XlsxWriter(std::unique_ptr<NewFile> file, const SheetLayout &layout)
        : m_file(std::move(file))
        , m_layout(layout)
        , m_widths(layout.columns.size(), kNarrowest)
    {
    }

    [[nodiscard]] Result<> begin(const QDateTime &created)
    {
        QByteArray folder = QFile::encodeName(QFileInfo(m_file->path()).absolutePath());
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = folder.data();
        errno = 0;
        m_book.reset(workbook_new_opt(QFile::encodeName(m_file->temporaryPath()).constData(), &options));
        const QByteArray name = xlsxSheetName(m_layout.name);
        m_sheet = m_book ? workbook_add_worksheet(m_book.get(), name.constData()) : nullptr;
        if (!m_sheet)
            return failed("sheet");
        lxw_doc_properties properties{};
        properties.created = std::max<time_t>(created.isValid() ? created.toSecsSinceEpoch() : 0, 1); // 0 would be now
        workbook_set_properties(m_book.get(), &properties);
        m_formats = addFormats(m_book.get());
        writeTop();
        return check();
    }

    [[nodiscard]] Result<> add(const QList<SheetCell> &row) override
    {
        Q_ASSERT(row.size() <= m_layout.columns.size());
        if (m_row >= RowFeed::kMaxRows)
            return fail(
                Error::Kind::Invalid,
                Sheets::tr("There are more rows than the %1 that a sheet of .xlsx can have. Choose fewer, or write "
                           "a .csv file.")
                    .arg(RowFeed::kMaxRows),
                u"xlsx: rows"_s);
        errno = 0;
        const qint64 before = m_cells;
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (m_written.rows < kRowsThatDecideTheWidths)
                m_widths[column] = std::max(m_widths[column], shownWidth(row[column].text));
            write(column, row[column]);
        }
        m_filledRows += m_cells > before ? 1 : 0;
        ++m_row;
        ++m_written.rows;
        return check();
    }

    [[nodiscard]] Result<SheetWritten> finish() override
    {
        const auto lastColumn = lxw_col_t(std::max<qsizetype>(m_layout.columns.size(), 1) - 1);
        for (qsizetype column = 0; column < m_widths.size(); ++column) {
            lxw_format *const format = formatOfColumn(m_layout.columns[column].kind);
            worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), std::min(m_widths[column] + 2, kWidest),
                                 format);
        }
        worksheet_autofilter(m_sheet, headerRow(), 0, lxw_row_t(m_row - 1), lastColumn);
        errno = 0;
        std::fflush(m_sheet->optimize_tmpfile);
        LEYE_CHECK(check());
        const lxw_error closed = workbook_close(m_book.release());
        if (closed != LXW_NO_ERROR)
            return failed(lxw_strerror(closed));
        LEYE_CHECK(verify());
        LEYE_CHECK(m_file->finish());
        return m_written;
    }

private:
    [[nodiscard]] lxw_row_t headerRow() const { return lxw_row_t(m_layout.notes.size()); }

    [[nodiscard]] lxw_format *formatOfColumn(SheetColumn::Kind kind) const
    {
        return kind == SheetColumn::Kind::Text   ? m_formats.text
               : kind == SheetColumn::Kind::Date ? m_formats.date
                                                 : nullptr;
    }

    /// Before the first row there is no limit that these could meet.
    void writeTop()
    {
        for (const QString &note : m_layout.notes) {
            writeText(0, note, m_row == 0 ? m_formats.title : nullptr);
            m_filledRows += note.isEmpty() ? 0 : 1;
            ++m_row;
        }
        for (qsizetype column = 0; column < m_layout.columns.size(); ++column) {
            const QString &title = m_layout.columns[column].title;
            constexpr int kFilterButton = 3;
            m_widths[column] = std::max(m_widths[column], shownWidth(title) + kFilterButton);
            writeText(column, title, m_formats.header);
        }
        m_filledRows +=
            std::ranges::any_of(m_layout.columns, [](const SheetColumn &c) { return !c.title.isEmpty(); }) ? 1 : 0;
        ++m_row;
        worksheet_freeze_panes(m_sheet, lxw_row_t(m_row), 0);
        worksheet_repeat_rows(m_sheet, headerRow(), headerRow());
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
    }

    void write(qsizetype column, const SheetCell &cell)
    {
        const auto put = [this, column](double number, lxw_format *format) {
            ++m_cells;
            worksheet_write_number(m_sheet, lxw_row_t(m_row), lxw_col_t(column), number, format);
        };
        if (cell.kind == SheetCell::Kind::Date) {
            if (const std::optional<double> serial = serialOfDate(cell.text)) {
                const bool isTime = cell.text.indexOf(u':') == 2;
                return put(*serial, isTime                     ? m_formats.time
                                    : cell.text.contains(u':') ? m_formats.moment
                                                               : m_formats.date);
            }
        } else if (cell.kind == SheetCell::Kind::Number) {
            if (const SheetCell again = numberCell(cell.text.toUtf8());
                again.kind == SheetCell::Kind::Number && !again.digitsLost && again.text == cell.text)
                return put(cell.text.toDouble(), nullptr);
        } else if (cell.kind == SheetCell::Kind::Boolean) {
            ++m_cells;
            worksheet_write_boolean(m_sheet, lxw_row_t(m_row), lxw_col_t(column), cell.text == "TRUE"_L1, nullptr);
            return;
        }
        writeText(column, cell.text, m_formats.text);
    }

    void writeText(qsizetype column, const QString &text, lxw_format *format)
    {
        if (text.isEmpty())
            return;
        ++m_cells;
        const QByteArray bytes = xlsxText(text, m_written.shortened);
        worksheet_write_string(m_sheet, lxw_row_t(m_row), lxw_col_t(column), bytes.constData(), format);
    }

    /// libxlsxwriter does not look whether its rows reach the disk.
    [[nodiscard]] Result<> check() const
    {
        return std::ferror(m_sheet->optimize_tmpfile) ? failed("rows") : Result<>();
    }
    [[nodiscard]] tl::unexpected<Error> failed(const char *call) const
    {
        return tl::unexpected(fileError(errno ? errno : EIO, m_file->path(), call));
    }

    /// Nor whether the copy it packs is whole: what is in the archive is counted.
    [[nodiscard]] Result<> verify() const
    {
        const int reason = errno;
        constexpr qint64 kNone = std::numeric_limits<qint64>::max();
        TagCounter found;
        const Result<> counted =
            ZipPackage::open(m_file->temporaryPath(), {kNone, kNone, 1, kNone, kNone})
                .and_then([&found](const ZipPackage &package) {
                    return package.read("xl/worksheets/sheet1.xml",
                                        [&found](QByteArrayView piece) { return found.see(piece); });
                });
        if (counted && found.rows == m_filledRows && found.cells == m_cells)
            return {};
        return tl::unexpected(fileError(reason == ENOSPC || reason == EDQUOT || reason == EFBIG ? reason : EIO,
                                        m_file->path(), "verify"));
    }

    std::unique_ptr<NewFile> m_file;
    SheetLayout m_layout;
    Book m_book;
    lxw_worksheet *m_sheet = nullptr; ///< of m_book
    Formats m_formats;
    QList<int> m_widths;
    qint64 m_row = 0;        ///< the next one
    qint64 m_filledRows = 0; ///< blank ones stand in no file
    qint64 m_cells = 0;
    SheetWritten m_written;
};

} // namespace

Result<std::unique_ptr<SheetWriter>> createXlsx(std::unique_ptr<NewFile> file, const QDateTime &created,
                                                const SheetLayout &layout)
{
    auto writer = std::make_unique<XlsxWriter>(std::move(file), layout);
    LEYE_CHECK(writer->begin(created));
    return writer;
}

} // namespace leye
