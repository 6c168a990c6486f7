// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/secret_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <sys/stat.h>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

/// Standard input read from a file for as long as this lives.
class StandardInput {
public:
    explicit StandardInput(const QString &path) : m_saved(::dup(STDIN_FILENO)), m_file(path)
    {
        if (m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            ::dup2(m_file.handle(), STDIN_FILENO);
    }
    ~StandardInput()
    {
        ::dup2(m_saved, STDIN_FILENO);
        ::close(m_saved);
    }
    Q_DISABLE_COPY_MOVE(StandardInput)

private:
    int m_saved;
    QFile m_file;
};

} // namespace

class TestSecretFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        QVERIFY(m_folder.isValid());
    }

    void thePassphraseIsTheFirstLine_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::newRow("a line") << "correct horse\n"_ba
                                << "correct horse"_ba;
        QTest::newRow("no line end") << "correct horse"_ba
                                     << "correct horse"_ba;
        QTest::newRow("made on Windows") << "correct horse\r\n"_ba
                                         << "correct horse"_ba;
        QTest::newRow("with a byte order mark") << "\xef\xbb\xbf梧桐 咖啡\r\n"_ba
                                                << "梧桐 咖啡"_ba;
        QTest::newRow("only the first line counts") << "one line\nanother\n"_ba
                                                    << "one line"_ba;
        QTest::newRow("spaces belong to it") << " a b \n"_ba
                                             << " a b "_ba;
        QTest::newRow("a carriage return inside stays") << "a\rb\n"_ba
                                                        << "a\rb"_ba;
        QTest::newRow("as long as it may be") << QByteArray(kMaxPassphraseBytes, 'x') + '\n'
                                              << QByteArray(kMaxPassphraseBytes, 'x');
    }
    void thePassphraseIsTheFirstLine()
    {
        QFETCH(const QByteArray, written);
        const auto read = readPassphrase(file("p", written));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QTEST(read->view().toByteArray(), "passphrase");
    }

    void whatCannotBeAPassphraseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("said");
        QTest::newRow("an empty file") << ""_ba << u"is empty"_s;
        QTest::newRow("an empty first line") << "\nsecond\n"_ba << u"is empty"_s;
        QTest::newRow("a byte order mark alone") << "\xef\xbb\xbf\r\n"_ba << u"is empty"_s;
        QTest::newRow("GB18030") << "\xce\xe0\xcd\xa9\n"_ba << u"not UTF-8"_s;
        QTest::newRow("a line without end") << QByteArray(kMaxPassphraseBytes + 1, 'x') << u"more than 1024 bytes"_s;
    }
    void whatCannotBeAPassphraseIsRefused()
    {
        QFETCH(const QByteArray, written);
        QFETCH(const QString, said);
        const auto read = readPassphrase(file("p", written));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QVERIFY2(read.error().message.contains(said), qPrintable(read.error().message));
    }

    void whatOthersCanOpenIsRefused_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("0600") << 0600 << true;
        QTest::newRow("0400") << 0400 << true;
        QTest::newRow("the group can read") << 0640 << false;
        QTest::newRow("others can read") << 0604 << false;
        QTest::newRow("the group can write") << 0620 << false;
        QTest::newRow("as files usually are") << 0644 << false;
    }
    void whatOthersCanOpenIsRefused()
    {
        QFETCH(const int, mode);
        QFETCH(const bool, accepted);
        const QString path = file("p", "correct horse\n");
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode_t(mode)), 0);
        const auto passphrase = readPassphrase(path);
        const auto whole = readSecretFile(path, 100);
        QCOMPARE(passphrase.has_value(), accepted);
        QCOMPARE(whole.has_value(), accepted);
        if (accepted)
            return;
        QCOMPARE(passphrase.error().kind, Error::Kind::Denied);
        QVERIFY(passphrase.error().message.contains(u"chmod 600"_s) && passphrase.error().message.contains(path));
    }

    void standardInputIsReadLineByLine()
    {
        const StandardInput input(file("in", "correct horse\n{\"kind\":1}\n"));
        const auto read = readPassphrase(u"-"_s);
        QVERIFY(read);
        QCOMPARE(read->view().toByteArray(), "correct horse"_ba);
        char rest[64] = {};
        QCOMPARE(::read(STDIN_FILENO, rest, sizeof rest), ssize_t(11)); // what follows is left to whoever reads next
        QCOMPARE(QByteArray(rest), "{\"kind\":1}\n"_ba);
    }

    void emptyStandardInputIsRefused()
    {
        const StandardInput input(file("in", ""));
        const auto read = readPassphrase(u"-"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
    }

    void aWholeFileKeepsEveryByte()
    {
        const QByteArray bytes("\xef\xbb\xbf\0\n\r\xff", 7);
        const auto read = readSecretFile(file("k", bytes), 7);
        QVERIFY(read);
        QCOMPARE(read->view().toByteArray(), bytes);
    }

    void aFileThatIsTooLongIsRefused()
    {
        const auto read = readSecretFile(file("k", "12345678"), 7);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QVERIFY(read.error().message.contains(u"more than 7 bytes"_s));
    }

    void whatIsNotThereIsNamed()
    {
        const QString path = m_folder.filePath(u"nothing"_s);
        for (const auto &read : {readPassphrase(path), readSecretFile(path, 7)}) {
            QVERIFY(!read);
            QCOMPARE(read.error().kind, Error::Kind::NotFound);
            QVERIFY(read.error().message.contains(path));
        }
        const auto folder = readSecretFile(m_folder.path(), 7);
        QVERIFY(!folder);
        QCOMPARE(folder.error().kind, Error::Kind::Storage);
    }

private:
    QString file(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile::remove(path);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write the sample");
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSecretFile)
#include "tst_secret_file.moc"
