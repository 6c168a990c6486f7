// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/checkpoint.h"
#include "models/journal/merkle.h"
#include "models/journal/operation.h"
#include "tests/journal/golden.h"

#include <QTest>

using namespace leye;
using namespace Qt::StringLiterals;

class TestCheckpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        const QJsonObject desk = golden::document()[u"desk"_s].toObject();
        m_key = SigningKey::fromSeed(SecretBytes::copyOf(golden::hex(desk[u"seed"_s])));
        m_desk = deskIdOf(m_key.publicKey);
        QCOMPARE(m_key.publicKey, golden::hex(desk[u"public_key"_s]));
        QCOMPARE(m_desk.toString(), desk[u"id"_s].toString());
        m_note = makeCheckpoint({m_desk, 3, sha256({"root"})}, m_key);
    }

    void golden_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QString>("note");
        for (const QJsonValue &row : golden::document()[u"checkpoints"_s].toArray())
            QTest::newRow(qPrintable(QString::number(row[u"size"_s].toInt())))
                << row[u"size"_s].toInteger() << row[u"note"_s].toString();
    }
    void golden()
    {
        QFETCH(qint64, size);
        QFETCH(QString, note);
        MerkleTree tree;
        const QJsonArray operations = golden::operations();
        for (qsizetype i = 0; i < size; ++i)
            tree.append(hashOfHeader(golden::hex(operations[i][u"header"_s])));
        const Checkpoint checkpoint{m_desk, size, tree.root()};
        QCOMPARE(makeCheckpoint(checkpoint, m_key), note);
        const auto opened = openCheckpoint(note, m_desk, m_key.publicKey);
        QVERIFY(opened);
        QVERIFY(*opened == checkpoint);
    }

    void signaturesOfOthersArePassedOver_data()
    {
        QTest::addColumn<QString>("more");
        QTest::newRow("witness") << u"— witness.example AAAAAAAA\n"_s;
        QTest::newRow("several") << u"— a AAAA\n— b BBBB\n"_s;
        QTest::newRow("our name with another key") << u"— "_s + checkpointOrigin(m_desk) + u" AAAAAAAA\n"_s;
        QTest::newRow("ours again") << m_note.section(u"\n\n"_s, 1);
        QTest::newRow("of a kind we do not know") << u"— other/what?\n"_s;
    }
    void signaturesOfOthersArePassedOver()
    {
        QFETCH(QString, more);
        const auto after = openCheckpoint(m_note + more, m_desk, m_key.publicKey);
        QVERIFY(after);
        QCOMPARE(after->size, 3);
        const auto before =
            openCheckpoint(QString(m_note).replace(u"\n\n"_s, u"\n\n"_s + more), m_desk, m_key.publicKey);
        QVERIFY(before);
    }

    void extensionLinesArePassedOver()
    {
        const QString text = m_note.section(u"\n\n"_s, 0, 0) + u"\nextension\n"_s;
        const auto opened = openCheckpoint(signedNote(text), m_desk, m_key.publicKey);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QCOMPARE(opened->size, 3);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("note");
        const auto row = [this](const char *name, const QString &from, const QString &to) {
            QTest::newRow(name) << QString(m_note).replace(m_note.indexOf(from), from.size(), to);
        };
        QTest::newRow("nothing") << QString();
        QTest::newRow("text alone") << m_note.section(u"\n\n"_s, 0, 0) + u"\n\n"_s;
        QTest::newRow("without its last line end") << m_note.chopped(1);
        QTest::newRow("carriage returns") << QString(m_note).replace(u"\n"_s, u"\r\n"_s);
        QTest::newRow("a line that is no signature") << m_note + u"more\n"_s;
        QTest::newRow("an empty line after the signature") << m_note + u"\n"_s;
        QTest::newRow("64 KiB and more") << m_note + u"— a AAAA\n"_s.repeated(8192);
        QTest::newRow("signed by another desk") << makeCheckpoint({m_desk, 3, {}}, SigningKey::create());
        QTest::newRow("of another desk") << makeCheckpoint({DeskId(), 3, {}}, m_key);
        row("another size", u"\n3\n"_s, u"\n4\n"_s);
        row("another root", m_note.section(u'\n', 2, 2), QString::fromLatin1(QByteArray(32, 'x').toBase64()));
        row("unsigned", u"— "_s, u"- "_s);
        row("signature of zeros", m_note.section(u' ', -1).chopped(1).sliced(8), QString(84, u'A') + u"AA=="_s);
        for (const QString &size : {u"03"_s, u"+3"_s, u" 3"_s, u"-1"_s, u"0x3"_s, u"9223372036854775808"_s, QString()})
            QTest::newRow(qPrintable(u"signed, but its size is \"%1\""_s.arg(size))) << signedNote(
                QString(m_note.section(u"\n\n"_s, 0, 0)).replace(u"\n3\n"_s, u'\n' + size + u'\n') + u'\n');
        for (const QString &root : {u"AAAA"_s, m_note.section(u'\n', 2, 2).chopped(1), u"?"_s})
            QTest::newRow(qPrintable(u"signed, but its root is \"%1\""_s.arg(root)))
                << signedNote(m_note.section(u'\n', 0, 1) + u'\n' + root + u'\n');
        QTest::newRow("signed, but without a root") << signedNote(m_note.section(u'\n', 0, 1) + u'\n');
    }
    void refused()
    {
        QFETCH(QString, note);
        const auto opened = openCheckpoint(note, m_desk, m_key.publicKey);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Damaged);
    }

    void everyChangedCharacterIsNoticed()
    {
        for (qsizetype i = 0; i < m_note.size(); ++i) {
            QString changed = m_note;
            changed[i] = QChar(changed[i].unicode() ^ 1);
            QVERIFY2(!openCheckpoint(changed, m_desk, m_key.publicKey), qPrintable(changed));
        }
    }

private:
    /// Signs whatever text: what a desk with a faulty program might publish.
    QString signedNote(const QString &text) const
    {
        const QByteArray name = checkpointOrigin(m_desk).toUtf8();
        const QByteArray id = view(sha256({name, QByteArrayView("\n\x01", 2), m_key.publicKey})).first(4).toByteArray();
        const QByteArray blob = (id + m_key.sign(text.toUtf8())).toBase64();
        return text + u"\n— "_s + QString::fromUtf8(name) + u' ' + QString::fromLatin1(blob) + u'\n';
    }

    SigningKey m_key;
    DeskId m_desk;
    QString m_note;
};

QTEST_APPLESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"
