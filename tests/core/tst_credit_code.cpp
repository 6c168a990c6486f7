// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/credit_code.h"

#include <QTest>

#include <rapidcheck.h>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

const QString kAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;

rc::Gen<QString> validCodes()
{
    return rc::gen::map(rc::gen::container<std::vector<int>>(17, rc::gen::inRange(0, 31)),
                        [](const std::vector<int> &places) {
                            QString code;
                            for (const int place : places)
                                code += kAlphabet[place];
                            return code + creditCodeCheckCharacter(code).value_or(u'?');
                        });
}

} // namespace

class TestCreditCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("as it is") << u"91350100M000100Y43"_s;
        QTest::newRow("small letters") << u"91350100m000100y43"_s;
        QTest::newRow("full width") << u"９１３５０１００Ｍ０００１００Ｙ４３"_s;
        QTest::newRow("blanks and hyphens") << u" 913501-00M0001-00Y43 "_s;
        QTest::newRow("apostrophe of a text cell") << u"'91350100M000100Y43"_s;
    }
    void accepted()
    {
        QFETCH(const QString, typed);
        const Result<QString> code = readCreditCode(typed);
        QVERIFY(code);
        QCOMPARE(*code, u"91350100M000100Y43"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QString() << u"not 0"_s;
        QTest::newRow("seventeen") << u"91350100M000100Y4"_s << u"not 17"_s;
        QTest::newRow("nineteen") << u"91350100M000100Y433"_s << u"not 19"_s;
        QTest::newRow("an old licence number of 15 digits") << u"310109000012345"_s << u"not 15"_s;
        QTest::newRow("letter O") << u"9135O100M000100Y43"_s << u"does not belong"_s;
        QTest::newRow("letter I") << u"9I350100M000100Y43"_s << u"does not belong"_s;
        QTest::newRow("letter Z") << u"Z1350100M000100Y43"_s << u"does not belong"_s;
        QTest::newRow("letter S") << u"S1350100M000100Y43"_s << u"does not belong"_s;
        QTest::newRow("letter V") << u"V1350100M000100Y43"_s << u"does not belong"_s;
        QTest::newRow("Chinese") << u"统一社会信用代码"_s << u"does not belong"_s;
        QTest::newRow("check character") << u"91350100M000100Y44"_s << u"add up"_s;
        QTest::newRow("swapped neighbours") << u"91350100M000100Y34"_s << u"add up"_s;
        QTest::newRow("a citizen's number") << u"310109194006159973"_s << u"add up"_s;
    }
    void refused()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, says);
        const Result<QString> code = readCreditCode(typed);
        QVERIFY(!code);
        QCOMPARE(code.error().kind, Error::Kind::Invalid);
        QVERIFY2(code.error().message.contains(says), qPrintable(code.error().message));
        QVERIFY(typed.isEmpty() || !code.error().detail.contains(typed));
    }

    void checkCharacters()
    {
        QCOMPARE(creditCodeCheckCharacter(u"91350100M000100Y4"), QChar(u'3'));
        QCOMPARE(creditCodeCheckCharacter(u"00000000000000000"), QChar(u'0')); // 31 - 0 is 0, not 31
        QVERIFY(!creditCodeCheckCharacter(u"91350100M000100Y"));
        QVERIFY(!creditCodeCheckCharacter(u"91350100O000100Y4"));
        QVERIFY(!creditCodeCheckCharacter(u"91350100m000100y4"));
    }

    void anyOtherCharacterIsNoticed()
    {
        const bool ok = rc::check("a valid code verifies, a changed character never does", [] {
            QString code = *validCodes();
            RC_ASSERT(readCreditCode(code) == code);
            const int at = *rc::gen::inRange(0, 18);
            const QChar other = kAlphabet[*rc::gen::inRange(0, 31)];
            RC_PRE(code[at] != other);
            code[at] = other;
            RC_ASSERT(!readCreditCode(code).has_value());
        });
        QVERIFY(ok);
    }
};

QTEST_GUILESS_MAIN(TestCreditCode)
#include "tst_credit_code.moc"
