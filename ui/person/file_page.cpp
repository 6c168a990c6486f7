// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/file_page.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QProcess>

#include <algorithm>
#include <sys/resource.h>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FilePage)
};

constexpr int kPatienceMs = 20'000;
constexpr rlim_t kMostMemory = 1024UL * 1024 * 1024;
constexpr rlim_t kMostSeconds = 15;
constexpr int kMostPixels = 64; // million

const QString kPdf = u"application/pdf"_s;

Error damaged() { return {Error::Kind::Damaged, Words::tr("This file cannot be read: it is damaged."), {}}; }

/// What a tool of poppler-utils says of a PDF.
Result<QByteArray> ask(const QString &tool, const QStringList &arguments, const QByteArray &pdf)
{
    QProcess process;
    process.setChildProcessModifier([] {
        const rlimit memory{kMostMemory, kMostMemory};
        const rlimit seconds{kMostSeconds, kMostSeconds};
        ::setrlimit(RLIMIT_AS, &memory);
        ::setrlimit(RLIMIT_CPU, &seconds);
    });
    process.start(tool, arguments);
    if (!process.waitForStarted(kPatienceMs))
        return fail(Error::Kind::Unsupported,
                    Words::tr("PDF files are shown with %1, which is missing here. Install poppler-utils.").arg(tool));
    process.write(pdf);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatienceMs)) {
        process.kill();
        process.waitForFinished();
        return fail(Error::Kind::Unsupported,
                    Words::tr("This file takes too long to show. Take it out to look at it."));
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return tl::unexpected<Error>(damaged());
    return process.readAllStandardOutput();
}

Result<FilePage> drawPdf(const QByteArray &bytes, int page, int width)
{
    LEYE_TRY(const QByteArray info, ask(u"pdfinfo"_s, {u"-"_s}, bytes));
    FilePage drawn;
    for (const QByteArray &line : info.split('\n')) {
        if (line.startsWith("Pages:"))
            drawn.pages = line.mid(6).trimmed().toInt();
    }
    if (drawn.pages < 1)
        return tl::unexpected<Error>(damaged());
    drawn.page = std::clamp(page, 1, drawn.pages);
    const QString number = QString::number(drawn.page);
    LEYE_TRY(const QByteArray png, ask(u"pdftoppm"_s,
                                       {u"-png"_s, u"-f"_s, number, u"-l"_s, number, u"-scale-to-x"_s,
                                        QString::number(width), u"-scale-to-y"_s, u"-1"_s, u"-"_s},
                                       bytes));
    if (!drawn.image.loadFromData(png))
        return tl::unexpected<Error>(damaged());
    return drawn;
}

Result<FilePage> drawPicture(const QByteArray &bytes, int width)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // photos know which way is up
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > kMostPixels * 1'000'000LL)
        return fail(Error::Kind::Unsupported,
                    Words::tr("This picture is too large to show. Take it out to look at it."));
    QImage image = reader.read();
    if (image.isNull())
        return tl::unexpected<Error>(damaged());
    if (image.width() > width)
        image = image.scaledToWidth(width, Qt::SmoothTransformation);
    return FilePage{image, 1, 1};
}

} // namespace

bool canShow(const QString &mediaType)
{
    return mediaType == kPdf || QImageReader::supportedMimeTypes().contains(mediaType.toLatin1());
}

Result<FilePage> drawPage(const QByteArray &bytes, const QString &mediaType, int page, int width)
{
    if (mediaType == kPdf)
        return drawPdf(bytes, page, width);
    if (!canShow(mediaType))
        return fail(Error::Kind::Unsupported,
                    Words::tr("Files of this sort are not shown here. Take it out to look at it."));
    return drawPicture(bytes, width);
}

} // namespace leye
