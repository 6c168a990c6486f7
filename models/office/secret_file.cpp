// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/secret_file.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace leye {
namespace {

struct SecretFileText {
    Q_DECLARE_TR_FUNCTIONS(SecretFileText)
};

// Unbuffered, so that no copy stays behind in Qt's buffers, and standard input is not read further than asked.
constexpr auto kReading = QIODevice::ReadOnly | QIODevice::Unbuffered;

Result<void> openSecret(QFile &file)
{
    if (!file.exists())
        return fail(Error::Kind::NotFound,
                    SecretFileText::tr("There is no file %1. Check its path.").arg(file.fileName()));
    if (!file.open(kReading))
        return fail(Error::Kind::Storage,
                    SecretFileText::tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
    struct stat info {};
    if (::fstat(file.handle(), &info) != 0 || (info.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return fail(Error::Kind::Denied,
                    SecretFileText::tr("%1 is open to other users of this computer. Make it yours alone (chmod 600), "
                                       "and replace the secret in it if somebody may have read it.")
                        .arg(file.fileName()));
    return {};
}

/// Up to the end, or up to and without the byte `stop`. Byte by byte only where there is a byte to stop at.
Result<SecretBytes> readUpTo(QFile &file, size_t mostBytes, std::optional<char> stop)
{
    SecretBytes buffer(mostBytes + 1);
    size_t held = 0;
    while (held < buffer.size()) {
        char *end = reinterpret_cast<char *>(buffer.data().data()) + held;
        const qint64 got = file.read(end, stop ? 1 : qint64(buffer.size() - held));
        if (got < 0)
            return fail(Error::Kind::Storage,
                        SecretFileText::tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
        if (got == 0 || (stop && *end == *stop))
            break;
        held += size_t(got);
    }
    if (held > mostBytes)
        return fail(Error::Kind::Invalid, SecretFileText::tr("%1 holds more than %2 bytes and cannot be right. Check "
                                                             "that it is the file you mean.")
                                              .arg(file.fileName())
                                              .arg(mostBytes));
    return SecretBytes::copyOf(buffer.view().first(qsizetype(held)));
}

} // namespace

Result<SecretBytes> readSecretFile(const QString &path, size_t mostBytes)
{
    QFile file(path);
    LEYE_CHECK(openSecret(file));
    return readUpTo(file, mostBytes, std::nullopt);
}

Result<SecretBytes> readPassphrase(const QString &path)
{
    QFile file(path);
    if (path != "-"_L1)
        LEYE_CHECK(openSecret(file));
    else if (!file.open(STDIN_FILENO, kReading))
        return fail(Error::Kind::Storage, SecretFileText::tr("Standard input cannot be read."));
    LEYE_TRY(const SecretBytes read, readUpTo(file, kMaxPassphraseBytes, '\n'));
    QByteArrayView line = read.view();
    if (line.startsWith("\xef\xbb\xbf"))
        line = line.sliced(3);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return fail(Error::Kind::Invalid,
                    SecretFileText::tr("The first line of %1 is empty. Write the passphrase there.").arg(path));
    if (!line.isValidUtf8())
        return fail(Error::Kind::Invalid,
                    SecretFileText::tr("The passphrase in %1 is not UTF-8. Save the file as UTF-8.").arg(path));
    return SecretBytes::copyOf(line);
}

} // namespace leye
