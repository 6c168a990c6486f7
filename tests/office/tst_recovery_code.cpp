// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/recovery_code.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

/// 32 bytes 0, 1, 2 … and what they look like on paper.
SecretBytes sample()
{
    SecretBytes code(kRecoveryBytes);
    for (size_t i = 0; i < kRecoveryBytes; ++i)
        code.data()[i] = quint8(7 * i + 1);
    return code;
}

SecretBytes codeOf(const std::vector<quint8> &bytes)
{
    return SecretBytes::copyOf({bytes.data(), qsizetype(bytes.size())});
}

/// Of full size from the first try on: small bytes would give many equal digits.
auto anyCode()
{
    return rc::gen::resize(rc::kNominalSize,
                           rc::gen::container<std::vector<quint8>>(kRecoveryBytes, rc::gen::arbitrary<quint8>()));
}

QString messageOf(const QString &typed)
{
    const auto parsed = parseRecoveryCode(typed);
    return parsed ? QString() : parsed.error().message;
}

bool parsesTo(const QString &typed, const SecretBytes &code)
{
    const auto parsed = parseRecoveryCode(typed);
    return parsed && parsed->view() == code.view();
}

QString fullWidth(QString text)
{
    for (QChar &c : text) {
        if (c.isDigit())
            c = QChar(u'０' + c.digitValue());
    }
    return text;
}

} // namespace

class TestRecoveryCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGroupIsCheckedWhereItStands()
    {
        const QStringList groups = recoveryGroups(sample());
        for (int place = 0; place < kRecoveryGroups; ++place) {
            QVERIFY(isRecoveryGroup(groups[place], place));
            QVERIFY(!isRecoveryGroup(groups[place].first(5), place));
        }
        QVERIFY(!isRecoveryGroup(groups[0], -1));
        QVERIFY(!isRecoveryGroup(groups[0], kRecoveryGroups));
    }

    void initTestCase() { QVERIFY(startCrypto()); }

    void looksAsItAlwaysDid()
    {
        // A sheet in a safe must be readable by every later version: these digits may never change. The check digits
        // were worked out apart from this program, from the table in Damm's dissertation.
        QFile file(QStringLiteral(LEYE_TEST_DATA "/office/recovery_code.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList expected = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(recoveryGroups(sample()), expected);
    }

    void everyCodeComesBack()
    {
        QVERIFY(rc::check("typed as printed, it is the same code", [] {
            const SecretBytes code = codeOf(*anyCode());
            const QStringList groups = recoveryGroups(code);
            RC_ASSERT(groups.size() == kRecoveryGroups);
            RC_ASSERT(parsesTo(groups.join(u' '), code));
            RC_ASSERT(parsesTo(groups.join(QString()), code));
        }));
    }

    void howItIsTypedDoesNotMatter_data()
    {
        QTest::addColumn<QString>("typed");
        const QStringList groups = recoveryGroups(sample());
        QTest::newRow("hyphens") << groups.join(u'-');
        QTest::newRow("dashes of other kinds") << groups.join(u'–');
        QTest::newRow("full-width hyphens") << groups.join(u'－');
        QTest::newRow("full-width digits and spaces") << fullWidth(groups.join(u'　'));
        QTest::newRow("lines and tabs") << groups.join(u"\r\n\t"_s);
        QTest::newRow("spaces around") << u"  "_s + groups.join(u"  "_s) + u"\n"_s;
        QTest::newRow("dots") << groups.join(u'.');
        QTest::newRow("pairs of digits") << groups.join(QString()).replace(QRegularExpression(u"(..)"_s), u"\\1 "_s);
    }
    void howItIsTypedDoesNotMatter()
    {
        QFETCH(const QString, typed);
        QVERIFY(parsesTo(typed, sample()));
    }

    void everySingleWrongDigitNamesItsGroup()
    {
        const QString right = recoveryGroups(sample()).join(QString());
        for (qsizetype at = 0; at < right.size(); ++at) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString typed = right;
                typed[at] = digit;
                const QString named = u"group %1."_s.arg(at / 6 + 1);
                QVERIFY2(typed == right || messageOf(typed).contains(named), qPrintable(typed));
            }
        }
    }

    void everySwapOfNeighboursNamesItsGroup()
    {
        QVERIFY(rc::check("two digits of a group swapped", [] {
            const SecretBytes code = codeOf(*anyCode());
            const int group = *rc::gen::inRange(0, kRecoveryGroups);
            const int at = *rc::gen::inRange(0, 5);
            QStringList groups = recoveryGroups(code);
            QString &typed = groups[group];
            RC_PRE(typed[at] != typed[at + 1]);
            std::swap(typed[at], typed[at + 1]);
            RC_ASSERT(messageOf(groups.join(u' ')).contains(u"group %1."_s.arg(group + 1)));
        }));
    }

    void groupsInEachOthersPlaceAreFound()
    {
        QVERIFY(rc::check("two different groups swapped, not ten places apart", [] {
            const SecretBytes code = codeOf(*anyCode());
            const int one = *rc::gen::inRange(0, kRecoveryGroups);
            const int other = *rc::gen::inRange(0, kRecoveryGroups);
            RC_PRE((one - other) % 10 != 0);
            QStringList groups = recoveryGroups(code);
            groups.swapItemsAt(one, other);
            const QString message = messageOf(groups.join(u' '));
            RC_ASSERT(message.contains(u"group %1, %2."_s.arg(std::min(one, other) + 1).arg(std::max(one, other) + 1)));
        }));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        const auto with = [](int group, const QString &text) {
            QStringList groups = recoveryGroups(sample());
            groups[group - 1] = text;
            return groups.join(u' ');
        };
        QStringList twoLess = recoveryGroups(sample());
        twoLess.removeAt(4);
        twoLess.removeLast();
        QTest::newRow("nothing") << QString() << u"0 were typed. The first that does not fit is group 1."_s;
        QTest::newRow("a digit is missing in group 7") << with(7, u"12345"_s) << u"group 7."_s;
        QTest::newRow("a digit too many in group 16") << with(16, u"1234567"_s) << u"group 16."_s;
        QTest::newRow("a letter in group 3") << with(3, u"12O456"_s) << u"group 3."_s;
        QTest::newRow("more than 16 bits hold in group 2") << with(2, u"999999"_s) << u"group 2."_s;
        QTest::newRow("the 5th and the last group are missing")
            << twoLess.join(u' ') << u"14 were typed. The first that does not fit is group 5."_s;
        QTest::newRow("only the last group is missing") << recoveryGroups(sample()).mid(0, 15).join(u' ')
                                                        << u"15 were typed. The first that does not fit is group 16."_s;
        QTest::newRow("a group too many") << with(16, recoveryGroups(sample()).last() + u" 123456"_s)
                                          << u"17 were typed. The first that does not fit is group 17."_s;
        QTest::newRow("one digit short without any spaces")
            << recoveryGroups(sample()).join(QString()).chopped(1) << u"1 were typed."_s;
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, said);
        const auto parsed = parseRecoveryCode(typed);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, Error::Kind::Invalid);
        QVERIFY2(parsed.error().message.contains(said), qPrintable(parsed.error().message));
        QVERIFY(parsed.error().detail.isEmpty()); // the code itself must not reach a log
    }

    void anythingTypedIsAnswered()
    {
        QVERIFY(rc::check("no text breaks the reader", [](const std::vector<char16_t> &text) {
            RC_ASSERT(!parseRecoveryCode(QStringView(text.data(), qsizetype(text.size()))));
        }));
    }

    void theSheetSaysWhatItIsInBothLanguages()
    {
        const RecoverySheet sheet = recoverySheet(sample(), u"100%2 示例站"_s, QDate(2026, 11, 23));
        QCOMPARE(sheet.groups, recoveryGroups(sample()));
        QVERIFY(sheet.title.contains(u"恢复码"_s) && sheet.title.contains(u"recovery code"_s));
        const QString all = sheet.instructions.join(u'\n');
        for (const QString &needed : {u"100%2 示例站"_s, u"2026-11-23"_s, u"保险柜"_s, u"in a safe"_s, u"无法恢复"_s,
                                      u"nobody can restore"_s, u"作废"_s, u"void"_s})
            QVERIFY2(all.contains(needed), qPrintable(needed));
    }

    void theTextHasFourGroupsALine()
    {
        const RecoverySheet sheet = recoverySheet(sample(), u"示例站"_s, QDate(2026, 11, 23));
        const QStringList lines = toText(sheet).split(u'\n');
        QCOMPARE(lines.first(), sheet.title);
        QVERIFY(parsesTo(lines.mid(2, 4).join(u' '), sample()));
        QCOMPARE(lines[2].split(u"  "_s).size(), 4);
        QVERIFY(lines.last().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestRecoveryCode)
#include "tst_recovery_code.moc"
