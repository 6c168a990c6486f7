// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/phone.h"
#include "tests/core/typed_text.h"

#include <QStringList>
#include <QTest>

#include <rapidcheck.h>

using namespace leye;
using namespace Qt::StringLiterals;

class TestPhone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usual_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");
        const QString mobile = u"13800001234"_s;
        QTest::newRow("mobile") << u"13800001234"_s << mobile;
        QTest::newRow("blanks") << u" 138 0000 1234 "_s << mobile;
        QTest::newRow("hyphens") << u"138-0000-1234"_s << mobile;
        QTest::newRow("full width") << u"１３８００００１２３４"_s << mobile;
        QTest::newRow("apostrophe of a text cell") << u"'13800001234"_s << mobile;
        QTest::newRow("country code with plus") << u"+86 138 0000 1234"_s << mobile;
        QTest::newRow("country code with hyphen") << u"+86-13800001234"_s << mobile;
        QTest::newRow("country code in brackets") << u"(+86)13800001234"_s << mobile;
        QTest::newRow("country code with zeros") << u"008613800001234"_s << mobile;
        QTest::newRow("country code alone") << u"8613800001234"_s << mobile;
        QTest::newRow("direction mark of a copied contact") << u"\u202d13800001234\u202c"_s << mobile;
        QTest::newRow("second digit 3, the lowest") << u"13000000000"_s << u"13000000000"_s;
        QTest::newRow("second digit 9, the highest") << u"19999999999"_s << u"19999999999"_s;
        const QString landline = u"02165431234"_s;
        QTest::newRow("landline") << u"02165431234"_s << landline;
        QTest::newRow("landline with hyphen") << u"021-65431234"_s << landline;
        QTest::newRow("landline in two groups") << u"021-6543-1234"_s << landline;
        QTest::newRow("area in brackets") << u"（021）65431234"_s << landline;
        QTest::newRow("area in brackets with blank") << u"(021) 6543 1234"_s << landline;
        QTest::newRow("landline with country code") << u"+86 21 6543 1234"_s << landline;
        QTest::newRow("landline with country code and zero") << u"+86-021-65431234"_s << landline;
        const QString extended = u"02165431234-801"_s;
        QTest::newRow("extension behind a hyphen") << u"021-65431234-801"_s << extended;
        QTest::newRow("extension behind 转") << u"021-65431234转801"_s << extended;
        QTest::newRow("extension behind -转") << u"02165431234-转801"_s << extended;
        QTest::newRow("extension behind #") << u"02165431234#801"_s << extended;
        QTest::newRow("extension behind ext") << u"021 65431234 EXT 801"_s << extended;
        QTest::newRow("extension behind x") << u"02165431234x801"_s << extended;
        QTest::newRow("short extension") << u"021-65431234-1"_s << u"02165431234-1"_s;
        QTest::newRow("longest extension") << u"021-65431234-123456"_s << u"02165431234-123456"_s;
    }
    void usual()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, number);
        QCOMPARE(readPhone(typed), (PhoneNumber{number, true}));
        QCOMPARE(readPhone(number), (PhoneNumber{number, true}));
    }

    void unusualIsKeptAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char16_t *typed : {u"1234",
                                      u"1381234567",
                                      u"无",
                                      u"138000012345",
                                      u"12800001234",
                                      u"10800001234",
                                      u"23800001234",
                                      u"6543 1234",
                                      u"021-6543123",
                                      u"021-654312345",
                                      u"010-65431234",
                                      u"0571-88881234",
                                      u"138-0000-1234-1",
                                      u"13800001234转1",
                                      u"021-65431234-1234567",
                                      u"021-65431234转",
                                      u"+852 9123 4567",
                                      u"13800001234(妻子)",
                                      u"1380000123O",
                                      u"+",
                                      u"86",
                                      u"转801",
                                      u"x",
                                      u"٠١٢٣٤٥٦٧٨٩٠"}) {
            const QString text = QString::fromUtf16(typed);
            QTest::newRow(qPrintable(text)) << text;
        }
    }
    void unusualIsKeptAsTyped()
    {
        QFETCH(const QString, typed);
        QCOMPARE(readPhone(typed), (PhoneNumber{typed, false}));
        QCOMPARE(readPhone(u' ' + typed + u'\n'), (PhoneNumber{typed, false}));
    }

    void nothingIsNoNumber()
    {
        QCOMPARE(readPhone({}), (PhoneNumber{{}, false}));
        QVERIFY(readPhones(u" \n").isEmpty());
    }

    void severalInOneCell_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("numbers"); // unusual ones with a question mark
        const QStringList two{u"13800001234"_s, u"02165431234"_s};
        QTest::newRow("one") << u"138 0000 1234"_s << QStringList{u"13800001234"_s};
        QTest::newRow("stroke") << u"13800001234/021-65431234"_s << two;
        QTest::newRow("full-width stroke") << u"13800001234／021-65431234"_s << two;
        QTest::newRow("Chinese enumeration comma") << u"13800001234、021-65431234"_s << two;
        QTest::newRow("commas") << u"13800001234，021-65431234,"_s << two;
        QTest::newRow("semicolons") << u"13800001234；;021-65431234"_s << two;
        QTest::newRow("line break in the cell") << u"13800001234\r\n021-65431234"_s << two;
        QTest::newRow("blank") << u"13800001234  021-65431234"_s << two;
        QTest::newRow("a word among them") << u"13800001234/无"_s << QStringList{u"13800001234"_s, u"无?"_s};
        QTest::newRow("words and blanks") << u"家里 13800001234"_s << QStringList{u"家里 13800001234?"_s};
        QTest::newRow("area behind a stroke") << u"021/65431234"_s << QStringList{u"021?"_s, u"65431234?"_s};
        QTest::newRow("only separators") << u"//"_s << QStringList{u"//?"_s};
    }
    void severalInOneCell()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, numbers);
        QStringList found;
        for (const PhoneNumber &phone : readPhones(typed))
            found.append(phone.isUsual ? phone.number : phone.number + u'?');
        QCOMPARE(found, numbers);
    }

    void hostileLengthsAreKeptAndAnswered()
    {
        const QString zeros(100'000, u'0');
        QCOMPARE(readPhone(zeros), (PhoneNumber{zeros, false}));
        const QString strokes(100'000, u'/');
        QCOMPARE(readPhones(strokes).size(), 1);
    }

    void nothingTypedIsLost()
    {
        const bool ok = rc::check("what is no number stays as typed", [] {
            const QString text = *typedText();
            const PhoneNumber phone = readPhone(text);
            RC_ASSERT((phone.isUsual || phone.number == text.trimmed()));
        });
        QVERIFY(ok);
    }
};

QTEST_GUILESS_MAIN(TestPhone)
#include "tst_phone.moc"
