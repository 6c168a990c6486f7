// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/network.h"
#include "models/people/masked.h"
#include "tests/support/journal_bench.h"

#include <QTest>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Masking kNone{MaskLevel::None, {}};
constexpr Masking kPartial{MaskLevel::Partial, {}};
constexpr Masking kFull{MaskLevel::Full, {}};

/// 演示数据: an invented person.
Person chen()
{
    Person person;
    person.name = u"陈小明"_s;
    person.alsoCalled = u"小陈、明明"_s;
    person.idType = u"居民身份证"_s;
    person.idNumber = u"310109200305179973"_s;
    person.birth = QDate(2003, 5, 17);
    person.sex = u"1"_s;
    person.phone = u"13812345678"_s;
    person.phone2 = u"02165411234"_s;
    person.livingAddress = u"四川北路街道示例路10号502室"_s;
    person.employmentCard = u"3101090026000173"_s;
    person.emergencyContact = u"外祖父 陈国栋 13987654321"_s;
    person.skills = u"平面设计"_s;
    person.remark = u"电话不接时打 138 1234 5678，2026-11-05 复访"_s;
    return person;
}

} // namespace

class MaskedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void nothingChangesWithoutMask() { QCOMPARE(masked(kNone, chen()), chen()); }

    void partlyMaskedTheNumbersAreHiddenAndNothingElse()
    {
        const Person person = masked(kPartial, chen());
        QCOMPARE(person.idNumber, u"310109********9973"_s);
        QCOMPARE(person.phone, u"138****5678"_s);
        QCOMPARE(person.phone2, u"021****1234"_s);
        QCOMPARE(person.employmentCard, u"310109******0173"_s);
        QCOMPARE(person.emergencyContact, u"外祖父 陈国栋 139****4321"_s);
        QCOMPARE(person.remark, u"电话不接时打 138******5678，2026-11-05 复访"_s);
        QCOMPARE(person.birth, QDate()); // its words are birthText()
        Person rest = person;
        rest.birth = chen().birth;
        for (const auto member : {&Person::idNumber, &Person::phone, &Person::phone2, &Person::employmentCard,
                                  &Person::emergencyContact, &Person::remark})
            rest.*member = chen().*member;
        QCOMPARE(rest, chen());
    }

    void ofTheDayOfBirthTheYearIsShown_data()
    {
        QTest::addColumn<Masking>("masking");
        QTest::addColumn<QString>("birth");
        QTest::newRow("not masked") << kNone << u"2003-05-17"_s;
        // 310109 + 20030517 + 9973 would be the whole number.
        QTest::newRow("partly") << kPartial << u"2003-**-**"_s;
        QTest::newRow("fully") << kFull << u"********"_s;
    }
    void ofTheDayOfBirthTheYearIsShown()
    {
        QFETCH(Masking, masking);
        QTEST(birthText(masking, chen().birth), "birth");
        QCOMPARE(birthText(masking, QDate()), QString());
    }

    void aFieldIsMaskedTheSameByItselfAsInItsRecord()
    {
        for (const Masking &masking : {kNone, kPartial, kFull}) {
            const Person whole = masked(masking, chen());
            for (const FieldSpec &field : kPersonFields) {
                const QString text = field.kind == FieldKind::Text ? field.get(chen()).value<QString>() : QString();
                QCOMPARE(maskedText(masking, kPerson, field.column, text),
                         text.isEmpty() ? text : field.get(whole).value<QString>());
            }
        }
    }

    void fullyMaskedNobodyIsNamed()
    {
        const Person person = masked(kFull, chen());
        QCOMPARE(person.name, u"陈*明"_s);
        QCOMPARE(person.alsoCalled, u"小*、明*"_s);
        QCOMPARE(person.idNumber, u"********"_s);
        QCOMPARE(person.birth, QDate());
        QCOMPARE(person.phone, u"********"_s);
        QCOMPARE(person.livingAddress, u"四川北路街道示例路****"_s);
        QCOMPARE(person.emergencyContact, u"********"_s);
        QCOMPARE(person.remark, u"********"_s);
        QCOMPARE(person.sex, chen().sex); // what is counted stays
        QCOMPARE(person.skills, chen().skills);
        QCOMPARE(person.idType, chen().idType);
    }

    void whatIsEmptyStaysEmpty()
    {
        QCOMPARE(masked(kPartial, Person()), Person());
        QCOMPARE(masked(kFull, Person()), Person());
    }

    void everyTextIsDecidedAbout_data()
    {
        QTest::addColumn<const RecordType *>("type");
        for (const RecordType *type :
             {&kPerson, &kHousehold, &kHouseholdMember, &kEnrolment, &kMark, &kConsent, &kAttachment, &kService})
            QTest::newRow(type->name) << type;
    }
    /// A whole phone number typed into any text field must not come through, whatever the level. Codes are checked
    /// against their tables when they are entered.
    void everyTextIsDecidedAbout()
    {
        QFETCH(const RecordType *, type);
        const QStringList notTyped{u"station"_s, u"committee"_s, u"version"_s, u"media_type"_s, u"hash"_s};
        for (const FieldSpec &field : type->fields) {
            if (field.kind != FieldKind::Text || notTyped.contains(QLatin1StringView(field.column)))
                continue;
            for (const Masking &masking : {kPartial, kFull}) {
                const Value hidden = maskedField(*type, field, masking);
                QVERIFY2(!hidden.value<QString>().contains(u"13812345678"_s), field.column);
            }
        }
    }

    void theSettingsSayHowMuchOfANumberIsRead()
    {
        TestDesk desk;
        OfficeStore office(desk.database);
        const QDate day(2026, 10, 26);
        QCOMPARE(*maskingFor(office, MaskLevel::Partial, day), kPartial); // nothing set
        putSetting(desk, u"mask.id.first"_s, u"3"_s);
        putSetting(desk, u"mask.id.last"_s, u"viele"_s); // no number: as if it were not set
        const auto masking = maskingFor(office, MaskLevel::Partial, day);
        LEYE_VERIFY(masking);
        QCOMPARE(masked(*masking, chen()).idNumber, u"310***********9973"_s);
    }

    void numbersInTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        QTest::newRow("a mobile number") << u"打13812345678找他"_s << u"打138****5678找他"_s;
        QTest::newRow("in full width") << u"打１３８１２３４５６７８"_s << u"打１３８****５６７８"_s;
        QTest::newRow("in groups") << u"138-1234-5678"_s << u"138******5678"_s;
        QTest::newRow("an ID number") << u"证 310109200305179973。"_s << u"证 310109********9973。"_s;
        QTest::newRow("an ID number with X") << u"11010519491231002X"_s << u"110105********002X"_s;
        QTest::newRow("an old ID number") << u"310109490517997"_s << u"310109*****7997"_s;
        QTest::newRow("two of them") << u"13812345678、13987654321"_s << u"138****5678、139****4321"_s;
        QTest::newRow("dates and short numbers stay")
            << u"20261105 到 2026-11-05，3500 元，65411234"_s << u"20261105 到 2026-11-05，3500 元，65411234"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void numbersInTexts()
    {
        QFETCH(QString, text);
        QTEST(withNumbersMasked(text), "masked");
    }

private:
    /// The field of an otherwise empty record that holds a phone number.
    static Value maskedField(const RecordType &type, const FieldSpec &field, const Masking &masking)
    {
        const Value phone(u"找 13812345678"_s);
        const auto through = [&](auto record) {
            field.set(record, phone);
            mask(masking, type, record);
            return field.get(record);
        };
        if (&type == &kPerson)
            return through(Person());
        if (&type == &kHousehold)
            return through(Household());
        if (&type == &kHouseholdMember)
            return through(HouseholdMember());
        if (&type == &kEnrolment)
            return through(Enrolment());
        if (&type == &kMark)
            return through(Mark());
        if (&type == &kConsent)
            return through(Consent());
        return &type == &kAttachment ? through(Attachment()) : through(Service());
    }

    static void putSetting(TestDesk &desk, const QString &name, const QString &value)
    {
        Setting setting;
        setting.name = name;
        setting.value = value;
        setting.from = QDate(2026, 1, 1);
        setting.id = settingId(name, setting.from);
        setting.area = kArea;
        LEYE_VERIFY(desk.journal->commit(Edit(u"setting.set"_s, UserId(desk.journal->newId())).add(setting)));
    }
};

QTEST_APPLESS_MAIN(MaskedTest)
#include "tst_masked.moc"
