// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_reader.h"

#include "models/sheets/csv_reader.h"
#include "models/sheets/ods_reader.h"
#include "models/sheets/office_converter.h"
#include "models/sheets/xlsx_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace leye {

namespace {

struct Sheets {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

/// A reader of the workbook LibreOffice made; keeps its folder as long as it lives.
class ConvertedReader : public SheetReader {
public:
    ConvertedReader(ConvertedBook book, std::unique_ptr<SheetReader> reader)
        : m_book(std::move(book))
        , m_reader(std::move(reader))
    {
    }

    [[nodiscard]] SheetFacts facts() const override
    {
        SheetFacts facts = m_reader->facts();
        facts.converted = true;
        return facts;
    }
    [[nodiscard]] QStringList sheetNames() const override { return m_reader->sheetNames(); }
    [[nodiscard]] bool isHidden(qsizetype sheet) const override { return m_reader->isHidden(sheet); }
    [[nodiscard]] Result<> read(qsizetype sheet, const RowVisitor &visitor, const ProgressVisitor &progress) override
    {
        return m_reader->read(sheet, visitor, progress);
    }

private:
    ConvertedBook m_book;
    std::unique_ptr<SheetReader> m_reader;
};

Result<std::unique_ptr<SheetReader>> openArchive(const QString &path, const ZipLimits &limits)
{
    LEYE_TRY(ZipPackage package, ZipPackage::open(path, limits));
    return isOds(package) ? openOds(std::move(package)) : openXlsx(std::move(package));
}

/// Compound files hold old workbooks, and new ones when they are encrypted ([MS-OFFCRYPTO] 2.3).
Result<bool> isEncryptedXlsx(QFile &file)
{
    constexpr qint64 kPiece = 1024 * 1024;
    const QByteArray streamName(reinterpret_cast<const char *>(u"EncryptedPackage"), 2 * 16);
    file.seek(0);
    QByteArray window;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty())
            return fail(Error::Kind::Storage, Sheets::tr("The file cannot be read: %1").arg(file.errorString()));
        window = window.right(streamName.size()) + piece;
        if (window.contains(streamName))
            return true;
    }
    return false;
}

Result<std::unique_ptr<SheetReader>> openCompound(QFile &file, const SheetOptions &options)
{
    LEYE_TRY(const bool encrypted, isEncryptedXlsx(file));
    if (encrypted)
        return fail(
            Error::Kind::Denied,
            Sheets::tr("The file is protected by a password. Open it in a spreadsheet program, take the password "
                       "off and save it as .xlsx."),
            u"ole2: encrypted package"_s);
    const OfficeConverter converter{options.officeProgram, options.officeTimeout, options.cancelled, {}};
    LEYE_TRY(ConvertedBook book, converter.toXlsx(file.fileName()));
    LEYE_TRY(auto reader, openArchive(book.path, options.zip));
    return std::make_unique<ConvertedReader>(std::move(book), std::move(reader));
}

/// Many programs save web pages or flat XML under the name .xls; read as csv they would make nonsense rows.
bool isMarkup(QByteArray start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed().toLower();
    for (const char *tag : {"<!doctype", "<html", "<head", "<body", "<table", "<meta", "<style", "<?xml"}) {
        if (start.startsWith(tag))
            return true;
    }
    return false;
}

} // namespace

Result<std::unique_ptr<SheetReader>> openSheets(const QString &path, const SheetOptions &options)
{
    auto file = std::make_unique<QFile>(path);
    if (QFileInfo(path).isDir())
        return fail(Error::Kind::NotFound, Sheets::tr("%1 is a folder. Choose the file in it.").arg(path));
    if (!QFileInfo(path).isFile())
        return fail(Error::Kind::NotFound, Sheets::tr("There is no file %1.").arg(path));
    if (!file->open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, Sheets::tr("The file %1 cannot be read: %2").arg(path, file->errorString()));
    constexpr qint64 kEnoughToTell = 256;
    const QByteArray start = file->peek(kEnoughToTell);
    if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
        // OpenDocument has its type as the first entry, not packed (ODF 1.3 part 2, 3.3).
        const bool isOpenDocument = start.contains("mimetypeapplication/vnd.oasis.opendocument.");
        return openArchive(path, isOpenDocument ? ZipLimits::forOds(options.zip) : options.zip);
    }
    if (start.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return openCompound(*file, options);
    if (start.startsWith("%PDF-"))
        return fail(Error::Kind::Unsupported,
                    Sheets::tr("This is a PDF. Ask for the table it was printed from, as .xlsx or .csv."), u"pdf"_s);
    if (isMarkup(start))
        return fail(
            Error::Kind::Unsupported,
            Sheets::tr("This is a web page or XML file with the name of a table. Open it in Excel or WPS, choose "
                       "“Save as” (另存为) and take .xlsx."),
            u"markup"_s);
    return openCsv(std::move(file), options);
}

} // namespace leye
