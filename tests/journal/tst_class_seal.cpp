// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/class_seal.h"

#include <QSet>
#include <QTest>

using namespace leye;
using namespace Qt::StringLiterals;

class TestClassSeal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        m_key = SecretBytes::copyOf(QByteArray(32, 'k'));
    }

    void payloadsComeBack_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("the longest") << QByteArray(256 * 1024, 'x');
    }
    void payloadsComeBack()
    {
        QFETCH(QByteArray, payload);
        const QByteArray stored = sealPayload(m_key, m_header, payload);
        QCOMPARE(stored.size(), payload.size() + 16);
        QCOMPARE(sealPayload(m_key, m_header, payload), stored); // a rebuild gives the same bytes
        const auto opened = openPayload(m_key, m_header, stored);
        QVERIFY(opened);
        QCOMPARE(*opened, payload);
    }
    void payloadsAreBoundToTheirHeader()
    {
        const QByteArray stored = sealPayload(m_key, m_header, "谈话记录");
        QVERIFY(!stored.contains("谈话"));
        for (const auto &opened : {openPayload(m_key, sha256({"another header"}), stored),
                                   openPayload(SecretBytes::copyOf(QByteArray(32, 'K')), m_header, stored),
                                   openPayload(m_key, m_header, stored.chopped(1)), openPayload(m_key, m_header, {})}) {
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Error::Kind::Denied);
        }
    }

    void valuesComeBack_data()
    {
        QTest::addColumn<Value>("value");
        QTest::newRow("null") << Value();
        QTest::newRow("true") << Value(true);
        QTest::newRow("number") << Value(-45);
        QTest::newRow("text") << Value(u"情绪平稳，约定下周再谈"_s);
        QTest::newRow("list") << Value(Value::List{Value(1), Value(u"二"_s)});
    }
    void valuesComeBack()
    {
        QFETCH(Value, value);
        const auto stored = sealValue(m_key, m_header, m_record, u"note"_s, value);
        QVERIFY(stored);
        QCOMPARE(*sealValue(m_key, m_header, m_record, u"note"_s, value), *stored);
        const auto opened = openValue(m_key, m_record, u"note"_s, *stored);
        QVERIFY(opened);
        QVERIFY(*opened == value);
    }
    void valuesAreBoundToTheirPlace()
    {
        const QByteArray stored = *sealValue(m_key, m_header, m_record, u"note"_s, u"谈话记录"_s);
        QVERIFY(!stored.contains("谈话"));
        for (const auto &opened :
             {openValue(m_key, Id16(), u"note"_s, stored), openValue(m_key, m_record, u"result"_s, stored),
              openValue(SecretBytes::copyOf(QByteArray(32, 'K')), m_record, u"note"_s, stored),
              openValue(m_key, m_record, u"note"_s, stored.chopped(1)),
              openValue(m_key, m_record, u"note"_s, stored.first(20)), openValue(m_key, m_record, u"note"_s, {})}) {
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Error::Kind::Denied);
        }
    }
    void aValueThatCannotBeStoredIsNotSealed()
    {
        const auto stored = sealValue(m_key, m_header, m_record, u"note"_s, QString(QChar(0xd800)));
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, Error::Kind::Invalid);
    }

    /// What the comment in the header promises: another operation, record or field never uses a nonce again.
    void eachPlaceHasItsOwnNonce()
    {
        QSet<QByteArray> nonces;
        int places = 0;
        for (int operation = 0; operation < 20; ++operation) {
            for (int record = 0; record < 5; ++record) {
                for (const QString &field : {u"note"_s, u"result"_s, u"notes"_s, u"staff/00"_s}) {
                    const Id16 id(std::array<quint8, 16>{quint8(record)});
                    const Sha256 header = sha256({QByteArray::number(operation)});
                    nonces.insert(sealValue(m_key, header, id, field, u"same text"_s)->first(24));
                    ++places;
                }
            }
        }
        QCOMPARE(nonces.size(), places);
    }

private:
    SecretBytes m_key;
    const Sha256 m_header = sha256({"header"});
    const Id16 m_record{std::array<quint8, 16>{1, 2, 3}};
};

QTEST_APPLESS_MAIN(TestClassSeal)
#include "tst_class_seal.moc"
