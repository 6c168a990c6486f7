// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/masking.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace leye;
using namespace Qt::StringLiterals;

class TestMasking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<QString>("masked");
        const QString id = u"310109194006159973"_s;
        QTest::newRow("usual") << id << 6 << 4 << u"310109********9973"_s;
        QTest::newRow("three and four") << id << 3 << 4 << u"310***********9973"_s;
        QTest::newRow("three and three") << id << 3 << 3 << u"310************973"_s;
        QTest::newRow("nothing readable") << id << 0 << 0 << QString(18, u'*');
        QTest::newRow("at least three are hidden") << id << 10 << 5 << u"3101091940***59973"_s;
        QTest::newRow("settings that would show it") << id << 10 << 6 << QString(18, u'*');
        QTest::newRow("senseless settings") << id << -5 << std::numeric_limits<int>::max() << QString(18, u'*');
        QTest::newRow("both as large as can be")
            << id << std::numeric_limits<int>::max() << std::numeric_limits<int>::max() << QString(18, u'*');
        QTest::newRow("travel permit") << u"H1234567801"_s << 6 << 4 << u"***********"_s;
        QTest::newRow("passport") << u"E12345678"_s << 3 << 3 << u"E12***678"_s;
        QTest::newRow("empty") << QString() << 6 << 4 << QString();
        QTest::newRow("rare characters count as one") << u"𠮷𠮷𠮷𠮷𠮷"_s << 1 << 1 << u"𠮷***𠮷"_s;
    }
    void idNumbers()
    {
        QFETCH(const QString, number);
        QFETCH(const int, first);
        QFETCH(const int, last);
        QFETCH(const QString, masked);
        QCOMPARE(maskedIdNumber(number, {first, last}), masked);
    }

    void phones_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("masked");
        QTest::newRow("mobile") << u"13812345678"_s << u"138****5678"_s;
        QTest::newRow("landline") << u"02165431234"_s << u"021****1234"_s;
        QTest::newRow("with extension") << u"02165431234-801"_s << u"021********-801"_s;
        QTest::newRow("local number") << u"65431234"_s << u"********"_s;
        QTest::newRow("ten characters, the fewest that show any") << u"1381234567"_s << u"138***4567"_s;
        QTest::newRow("short") << u"1234"_s << u"****"_s;
        QTest::newRow("word") << u"无"_s << u"*"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void phones()
    {
        QFETCH(const QString, phone);
        QFETCH(const QString, masked);
        QCOMPARE(maskedPhone(phone), masked);
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("masked");
        QTest::newRow("three") << u"陈小明"_s << u"陈*明"_s;
        QTest::newRow("two") << u"陈明"_s << u"陈*"_s;
        QTest::newRow("one") << u"陈"_s << u"*"_s;
        QTest::newRow("four") << u"欧阳小明"_s << u"欧**明"_s;
        QTest::newRow("with middle dot") << u"买买提·艾力"_s << u"买****力"_s;
        QTest::newRow("blanks around") << u" 陈明 "_s << u"陈*"_s;
        QTest::newRow("rare character") << u"𠮷小"_s << u"𠮷*"_s;
        QTest::newRow("rare character is hidden whole") << u"陈𠮷明"_s << u"陈*明"_s;
        QTest::newRow("Latin") << u"Tony"_s << u"T**y"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("only blanks") << u"  "_s << QString();
    }
    void names()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, masked);
        QCOMPARE(maskedName(name), masked);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("masked");
        QTest::newRow("until the number") << u"上海市虹口区四川北路1234号5室"_s << u"上海市虹口区四川北路****"_s;
        QTest::newRow("full-width number") << u"四川北路１２３４号"_s << u"四川北路****"_s;
        QTest::newRow("no number: half of it") << u"上海市虹口区幸福新村"_s << u"上海市虹口****"_s;
        QTest::newRow("number in words: half of it") << u"广中路一百弄"_s << u"广中路****"_s;
        QTest::newRow("begins with a number") << u"1234弄5号"_s << u"****"_s;
        QTest::newRow("never more than twelve characters")
            << u"中华人民共和国上海市虹口区四川北路1号"_s << u"中华人民共和国上海市虹口****"_s;
        QTest::newRow("one character") << u"沪"_s << u"****"_s;
        QTest::newRow("empty") << u" "_s << QString();
    }
    void addresses()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, masked);
        QCOMPARE(maskedAddress(address), masked);
    }

    void whole()
    {
        QCOMPARE(maskedWhole(u""), QString());
        QCOMPARE(maskedWhole(u"陈小明"), u"***"_s);
        QCOMPARE(maskedWhole(u"𠮷"), u"*"_s);
        QCOMPARE(maskedWhole(QString(1000, u'a')), u"********"_s);
    }

    void enoughIsAlwaysHidden()
    {
        const bool ok = rc::check("three characters are hidden, or all", [](int first, int last) {
            const auto size = *rc::gen::inRange(0, 40);
            const QString masked = maskedIdNumber(QString(size, u'7'), {first, last});
            RC_ASSERT(masked.size() == size);
            RC_ASSERT(masked.count(u'*') >= std::min(size, 3));
        });
        QVERIFY(ok);
    }
};

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
