// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/person_entry.h"
#include "tests/support/journal_bench.h"

#include <QDir>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 23);

TypedCell cell(const char *field, const QString &text, bool digitsLost = false)
{
    return {personField(QLatin1StringView(field)), text, digitsLost};
}

QStringList reasons(const PreparedPerson &prepared)
{
    QStringList codes;
    for (const EntryProblem &problem : prepared.problems)
        codes.append(problem.field + u':' + codeOf(problem.reason));
    return codes;
}

} // namespace

class TestPersonEntry : public QObject {
    Q_OBJECT

    std::unique_ptr<TestDesk> m_desk;
    CodeTables m_codes;

    PreparedPerson prepare(const QList<TypedCell> &typed, Person before = {}) const
    {
        if (before.name.isEmpty())
            before.name = u"陈小明"_s;
        return preparePerson(m_codes, kToday, before, typed);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        m_desk = std::make_unique<TestDesk>();
        OfficeStore office(m_desk->database);
        const auto codes = CodeTables::load(office, kToday);
        LEYE_VERIFY(codes);
        m_codes = *codes;
    }

    void birthAndSexComeFromTheNumber()
    {
        const PreparedPerson prepared = prepare({cell("id_number", u" 310109-19991101-999x "_s)});
        QCOMPARE(reasons(prepared), QStringList());
        QCOMPARE(prepared.person.idNumber, u"31010919991101999X"_s);
        QCOMPARE(prepared.person.idType, u"居民身份证"_s);
        QCOMPARE(prepared.person.birth, QDate(1999, 11, 1));
        QCOMPARE(prepared.person.sex, u"1"_s);
    }

    void numbersThatAreRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("digitsLost");
        QTest::addColumn<QString>("reason");
        QTest::newRow("checksum") << u"310109194006159971"_s << false << u"id_checksum"_s;
        QTest::newRow("a day that does not exist") << u"310109200004319994"_s << false << u"id_date"_s;
        QTest::newRow("born in the future") << u"310109209912319990"_s << false << u"id_date"_s;
        QTest::newRow("17 characters") << u"31010919400615997"_s << false << u"id_length"_s;
        QTest::newRow("no such province") << u"990109199911019990"_s << false << u"id_prefix"_s;
        QTest::newRow("letter O") << u"3101O9194006159973"_s << false << u"id_characters"_s;
        QTest::newRow("typed as a number") << u"310109199911010000"_s << true << u"id_precision_lost"_s;
    }
    void numbersThatAreRefused()
    {
        QFETCH(QString, typed);
        QFETCH(bool, digitsLost);
        QFETCH(QString, reason);
        const PreparedPerson prepared = prepare({cell("id_number", typed, digitsLost)});
        if (reason == "id_prefix"_L1) // a first digit 9 is a foreigner's card, checked otherwise
            QVERIFY(prepared.isRejected());
        else
            QCOMPARE(reasons(prepared), QStringList{u"id_number:"_s + reason});
        QVERIFY(prepared.isRejected());
        QCOMPARE(prepared.person.idNumber, QString());
        for (const EntryProblem &problem : prepared.problems)
            QVERIFY(!wordsFor(problem.reason).isEmpty());
    }

    void aRefusedNumberLeavesWhatWasThere()
    {
        Person before = prepare({cell("id_number", u"31010919991101999X"_s)}).person;
        const PreparedPerson prepared = prepare({cell("id_number", u"310109199911019991"_s)}, before);
        QVERIFY(prepared.isRejected());
        QCOMPARE(prepared.person, before);
    }

    void aNumberThatIsThereNoMore()
    {
        Person before = prepare({cell("id_number", u"31010919991101999X"_s)}).person;
        const PreparedPerson prepared = prepare({cell("id_number", u"暂无"_s)}, before);
        QCOMPARE(reasons(prepared), QStringList());
        QCOMPARE(prepared.person.idNumber, QString());
        QCOMPARE(prepared.person.noIdReason, u"暂无"_s);
        QCOMPARE(prepared.person.birth, QDate(1999, 11, 1));
    }

    void documents_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("keptType");
        QTest::addColumn<QString>("keptNumber");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("by its usual name")
            << u"身份证"_s << u"31010919991101999X"_s << u"居民身份证"_s << u"31010919991101999X"_s << QStringList();
        QTest::newRow("15 digits") << QString() << u"310109400615997"_s << u"居民身份证"_s << u"310109194006159973"_s
                                   << QStringList();
        QTest::newRow("residence permit") << QString() << u"810000198501019998"_s << u"港澳台居民居住证"_s
                                          << u"810000198501019998"_s << QStringList();
        QTest::newRow("the number decides over the name")
            << u"身份证"_s << u"810000198501019998"_s << u"港澳台居民居住证"_s << u"810000198501019998"_s
            << QStringList();
        QTest::newRow("travel permit") << u"回乡证"_s << u"H1234567801"_s << u"港澳居民来往内地通行证"_s
                                       << u"H1234567801"_s << QStringList();
        QTest::newRow("passport") << u"护照"_s << u"e12345678"_s << u"护照"_s << u"E12345678"_s << QStringList();
        QTest::newRow("a household book has the citizen's number")
            << u"户口簿"_s << u"31010919991101999X"_s << u"居民身份证"_s << u"31010919991101999X"_s << QStringList();
        QTest::newRow("a document nobody knows")
            << u"军官证"_s << u"南字123"_s << u"军官证"_s << u"南字123"_s << QStringList{u"id_type:unknown_code"_s};
    }
    void documents()
    {
        QFETCH(QString, type);
        QFETCH(QString, number);
        QList<TypedCell> typed{cell("id_number", number)};
        if (!type.isEmpty())
            typed.prepend(cell("id_type", type));
        const PreparedPerson prepared = prepare(typed);
        QTEST(reasons(prepared), "problems");
        QTEST(prepared.person.idType, "keptType");
        QTEST(prepared.person.idNumber, "keptNumber");
    }

    void birthAndSexBesideANumber_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("the same day") << u"birth"_s << u"1999/11/1"_s << QStringList();
        QTest::newRow("the same month") << u"birth"_s << u"1999年11月"_s << QStringList();
        QTest::newRow("the same year") << u"birth"_s << u"1999"_s << QStringList();
        QTest::newRow("another day") << u"birth"_s << u"1999-11-02"_s << QStringList{u"birth:differs_from_id"_s};
        QTest::newRow("another month") << u"birth"_s << u"1999.12"_s << QStringList{u"birth:differs_from_id"_s};
        QTest::newRow("a day that does not exist")
            << u"birth"_s << u"1999-02-30"_s << QStringList{u"birth:date_invalid"_s};
        QTest::newRow("the same sex") << u"sex"_s << u"男"_s << QStringList();
        QTest::newRow("the other sex") << u"sex"_s << u"女"_s << QStringList{u"sex:differs_from_id"_s};
        QTest::newRow("a sex that was not told") << u"sex"_s << u"未知"_s << QStringList();
    }
    void birthAndSexBesideANumber()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        const PreparedPerson prepared =
            prepare({cell(field.toLatin1().constData(), typed), cell("id_number", u"31010919991101999X"_s)});
        QTEST(reasons(prepared), "problems");
        QCOMPARE(prepared.person.birth, QDate(1999, 11, 1));
        QCOMPARE(prepared.person.sex, u"1"_s);
    }

    void whoSaysWhyMayDifferFromTheNumber()
    {
        const PreparedPerson prepared =
            prepare({cell("id_number", u"31010919991101999X"_s), cell("birth", u"1998-11-01"_s), cell("sex", u"女"_s),
                     cell("derived_override", u"户籍登记有误，以出生证明为准"_s)});
        QCOMPARE(reasons(prepared), QStringList());
        QCOMPARE(prepared.person.birth, QDate(1998, 11, 1));
        QCOMPARE(prepared.person.sex, u"2"_s);
    }

    void anotherNumberBringsItsBirth()
    {
        const Person before = prepare({cell("id_number", u"31010919991101999X"_s)}).person;
        const PreparedPerson prepared = prepare({cell("id_number", u"310109194006159973"_s)}, before);
        QCOMPARE(reasons(prepared), QStringList());
        QCOMPARE(prepared.person.birth, QDate(1940, 6, 15));
    }

    void birthWithoutANumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("a day") << u"1940年6月15日"_s << QDate(1940, 6, 15) << QStringList();
        QTest::newRow("a serial number") << u"14777"_s << QDate(1940, 6, 15) << QStringList();
        QTest::newRow("a month only") << u"1940.6"_s << QDate() << QStringList{u"birth:date_partial"_s};
        QTest::newRow("tomorrow") << u"2026-11-24"_s << QDate() << QStringList{u"birth:date_invalid"_s};
        QTest::newRow("today") << u"2026-11-23"_s << kToday << QStringList();
        QTest::newRow("over 120 years ago")
            << u"1900-01-01"_s << QDate(1900, 1, 1) << QStringList{u"birth:age_over_120"_s};
        QTest::newRow("no day at all") << u"四月初八"_s << QDate() << QStringList{u"birth:date_invalid"_s};
        QTest::newRow("nothing") << u"/"_s << QDate() << QStringList();
    }
    void birthWithoutANumber()
    {
        QFETCH(QString, typed);
        const PreparedPerson prepared = prepare({cell("birth", typed)});
        QTEST(reasons(prepared), "problems");
        QTEST(prepared.person.birth, "birth");
    }

    void phones_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("phone2");
        QTest::addColumn<bool>("isUsual");
        QTest::newRow("mobile") << u"138 0000 1234"_s << u"13800001234"_s << QString() << true;
        QTest::newRow("two in a cell") << u"13800001234/021-65431234"_s << u"13800001234"_s << u"02165431234"_s << true;
        QTest::newRow("too short") << u"1234"_s << u"1234"_s << QString() << false;
        QTest::newRow("a word") << u"无"_s << u"无"_s << QString() << false;
        QTest::newRow("nothing") << u"—"_s << QString() << QString() << true;
    }
    void phones()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isUsual);
        const PreparedPerson prepared = prepare({cell("phone", typed)});
        QTEST(prepared.person.phone, "phone");
        QTEST(prepared.person.phone2, "phone2");
        QCOMPARE(reasons(prepared), isUsual ? QStringList() : QStringList{u"phone:phone_format"_s});
    }

    void aThirdPhoneIsNotLost()
    {
        const PreparedPerson prepared = prepare({cell("phone", u"13800001234、13900001234、13700001234"_s)});
        QCOMPARE(prepared.person.phone2, u"13900001234"_s);
        QVERIFY(prepared.person.remark.contains(u"13700001234"_s));
    }

    void aSecondPhoneOfItsOwnStays()
    {
        const PreparedPerson prepared =
            prepare({cell("phone", u"13800001234/13700001234"_s), cell("phone2", u"13900001234"_s)});
        QCOMPARE(prepared.person.phone, u"13800001234"_s);
        QCOMPARE(prepared.person.phone2, u"13900001234"_s);
    }

    void codes_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("a label") << u"education"_s << u"大学专科"_s << u"30"_s << true;
        QTest::newRow("an alias") << u"education"_s << u"大专"_s << u"30"_s << true;
        QTest::newRow("a code") << u"education"_s << u"30"_s << u"30"_s << true;
        QTest::newRow("a group without its ending") << u"ethnicity"_s << u"汉"_s << u"01"_s << true;
        QTest::newRow("unknown is kept as typed") << u"education"_s << u"火星大学"_s << u"火星大学"_s << false;
        QTest::newRow("nothing") << u"education"_s << u"无"_s << QString() << true;
    }
    void codes()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QFETCH(bool, isKnown);
        const FieldSpec *spec = personField(field);
        const PreparedPerson prepared = prepare({{spec, typed, false}});
        QCOMPARE(spec->get(prepared.person).value<QString>(), kept);
        QCOMPARE(reasons(prepared), isKnown ? QStringList() : QStringList{field + u":unknown_code"_s});
        QVERIFY(!prepared.isRejected());
    }

    void otherKinds()
    {
        const PreparedPerson prepared =
            prepare({cell("lives_elsewhere", u"是"_s), cell("low_income", u"√"_s), cell("wish_salary", u"5,000元"_s),
                     cell("graduated", u"2023年6月"_s), cell("work_ended", u"20240102"_s),
                     cell("remark", u" 第一行\r\n第二行 "_s)});
        QCOMPARE(reasons(prepared), QStringList());
        QVERIFY(prepared.person.livesElsewhere);
        QVERIFY(prepared.person.lowIncome);
        QCOMPARE(prepared.person.wishSalary, std::optional<qint64>(500'000));
        QCOMPARE(prepared.person.graduated, QDate(2023, 6, 1)); // counted in whole months
        QCOMPARE(prepared.person.workEnded, QDate(2024, 1, 2));
        QCOMPARE(prepared.person.remark, u"第一行\n第二行"_s);

        const PreparedPerson odd =
            prepare({cell("lives_elsewhere", u"有时"_s), cell("wish_salary", u"面议"_s), cell("graduated", u"2023"_s)});
        QCOMPARE(reasons(odd), (QStringList{u"lives_elsewhere:unknown_code"_s, u"wish_salary:number_invalid"_s,
                                            u"graduated:date_partial"_s}));
        QVERIFY(!odd.isRejected());
    }

    void namesThatAreNone()
    {
        for (const QString &typed :
             {QString(), u" "_s, u"—"_s, u"/"_s, u"\u3000\u3000"_s, u"😀"_s, u"\u202e"_s, QString(5'000, u'陈')}) {
            const PreparedPerson prepared = preparePerson(m_codes, kToday, Person(), {cell("name", typed)});
            QCOMPARE(reasons(prepared), QStringList{u"name:name_missing"_s});
        }
        QCOMPARE(reasons(preparePerson(m_codes, kToday, Person(), {cell("phone", u"13800001234"_s)})),
                 QStringList{u"name:name_missing"_s});
    }

    void longTextsAreCutAndSaid()
    {
        const QString longText = QString(kMaxEntryRemark + 1, u'长');
        const PreparedPerson prepared = prepare({cell("living_address", longText), cell("remark", longText)});
        QCOMPARE(reasons(prepared), (QStringList{u"living_address:text_too_long"_s, u"remark:text_too_long"_s}));
        QCOMPARE(prepared.person.livingAddress.size(), kMaxEntryText);
        QCOMPARE(prepared.person.remark.size(), kMaxEntryRemark);
    }

    /// Every text field as long as it may be, in characters of four bytes: still one operation.
    void theFullestPersonFitsIntoAnOperation()
    {
        QList<TypedCell> typed;
        QString text;
        while (text.size() < kMaxEntryRemark)
            text += u"𠮷";
        for (const FieldSpec &field : kPersonFields)
            typed.append({&field, text, false});
        Person person = prepare(typed).person;
        person.id = m_desk->journal->newId();
        person.area = kArea;
        const auto committed =
            m_desk->journal->commit(Edit(u"person.add"_s, UserId(m_desk->journal->newId())).add(person));
        LEYE_VERIFY(committed);
    }

    void whatIsNotTypedStays()
    {
        Person before = prepare({cell("id_number", u"31010919991101999X"_s), cell("phone", u"13800001234"_s)}).person;
        before.birth = QDate(1990, 1, 1); // an old record that was put right by hand
        const PreparedPerson prepared = prepare({cell("living_address", u"四川北路 1 号"_s)}, before);
        before.livingAddress = u"四川北路 1 号"_s;
        QCOMPARE(prepared.person, before);
        QCOMPARE(reasons(prepared), QStringList());
    }

    void everyReasonHasItsCodeAndItsWords()
    {
        QStringList codes;
        for (int i = 0; i <= int(EntryReason::AfterDeath); ++i) {
            const auto reason = EntryReason(i);
            QVERIFY2(!wordsFor(reason).isEmpty(), qPrintable(codeOf(reason)));
            QCOMPARE(entryReasonFrom(codeOf(reason)), std::optional(reason));
            codes.append(codeOf(reason));
        }
        QCOMPARE(codes.removeDuplicates(), 0);
        QCOMPARE(codes.first(12),
                 (QStringList{u"id_checksum"_s, u"id_date"_s, u"id_length"_s, u"id_prefix"_s, u"id_characters"_s,
                              u"id_precision_lost"_s, u"name_missing"_s, u"date_invalid"_s, u"phone_format"_s,
                              u"unknown_code"_s, u"name_differs"_s, u"age_over_120"_s}));
        QCOMPARE(entryReasonFrom(u"no_such_reason"), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestPersonEntry)
#include "tst_person_entry.moc"
