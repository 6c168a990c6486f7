// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/office_converter.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace leye {

namespace {

struct Sheets {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

tl::unexpected<Error> saveAsXlsx(const QString &detail)
{
    return fail(
        Error::Kind::Unsupported,
        Sheets::tr("This is an old Excel workbook (.xls). Open it in Excel or WPS, choose “Save as” (另存为) and "
                   "take .xlsx; or install LibreOffice, and LeyeDesk will read it as it is."),
        u"xls: "_s + detail);
}

QString findProgram(const QString &given)
{
    for (const QString &name : given.isEmpty() ? QStringList{u"soffice"_s, u"libreoffice"_s} : QStringList{given}) {
        if (const QString found = QStandardPaths::findExecutable(name); !found.isEmpty())
            return found;
    }
    return {};
}

/// soffice starts children of its own: they form one process group and end together.
class Conversion {
public:
    Conversion(const QString &program, const QDir &folder)
    {
        m_process.setProgram(program);
        m_process.setArguments(
            {u"-env:UserInstallation="_s + QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString(),
             u"--headless"_s, u"--norestore"_s, u"--nolockcheck"_s, u"--convert-to"_s, u"xlsx"_s, u"--outdir"_s,
             folder.filePath(u"out"_s), folder.filePath(u"book.xls"_s)});
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
    }
    ~Conversion() { end(); }
    Q_DISABLE_COPY_MOVE(Conversion)

    /// True when it came to its end by itself.
    bool run(const OfficeConverter &rules)
    {
        constexpr int kAskEveryMs = 100;
        const QDeadlineTimer deadline(rules.timeout);
        m_process.start();
        m_group = pid_t(m_process.processId());
        while (!m_process.waitForFinished(kAskEveryMs)) {
            if (m_process.state() == QProcess::NotRunning) // did not start
                return false;
            m_cancelled = rules.cancelled && rules.cancelled();
            if (m_cancelled || deadline.hasExpired())
                return false;
        }
        return m_process.exitStatus() == QProcess::NormalExit;
    }
    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }

private:
    void end()
    {
        if (m_group > 0)
            ::kill(-m_group, SIGKILL);
        m_process.waitForFinished();
    }

    QProcess m_process;
    pid_t m_group = 0;
    bool m_cancelled = false;
};

} // namespace

Result<ConvertedBook> OfficeConverter::toXlsx(const QString &path) const
{
    const QString found = findProgram(program);
    if (found.isEmpty())
        return saveAsXlsx(u"no office program"_s);
    const QDir parent(temporaryFolder.isEmpty() ? QDir::tempPath() : temporaryFolder);
    auto folder = std::make_unique<QTemporaryDir>(parent.filePath(u"leyedesk-XXXXXX"_s));
    const QDir inside(folder->path());
    if (!folder->isValid() || !QFile::copy(path, inside.filePath(u"book.xls"_s)))
        return fail(
            Error::Kind::Storage,
            Sheets::tr("The file could not be copied to %1 for LibreOffice. Free some space there and try again.")
                .arg(QDir::toNativeSeparators(parent.path())),
            u"xls: copy"_s);
    Conversion conversion(found, inside);
    const bool ended = conversion.run(*this);
    if (conversion.wasCancelled())
        return fail(Error::Kind::Cancelled, Sheets::tr("Reading was cancelled."));
    const QString book = inside.filePath(u"out/book.xlsx"_s);
    if (!ended || !QFile::exists(book))
        return saveAsXlsx(ended ? u"not converted"_s : u"no answer"_s);
    return ConvertedBook{std::move(folder), book};
}

} // namespace leye
