// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/citizen_id.h"
#include "tests/core/case_table.h"
#include "tests/core/typed_text.h"

#include <QSet>
#include <QTest>

#include <rapidcheck.h>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 7, 1);

/// 17 digits with their check character.
QString checked(const QString &first17) { return first17 + idCheckCharacter(first17).value_or(u'?'); }

/// The faults in words, or "valid", so that a failing test says what it found.
QString outcome(const tl::expected<CitizenId, IdFault> &id) { return id ? u"valid"_s : codeOf(id.error()); }

rc::Gen<QString> validNumbers()
{
    return rc::gen::map(
        rc::gen::tuple(rc::gen::inRange(0, 10'000), rc::gen::inRange(0, 44'000), rc::gen::inRange(0, 1000)),
        [](const std::tuple<int, int, int> &parts) {
            const auto &[area, day, sequence] = parts;
            const QString birth = QDate(1905, 1, 1).addDays(day).toString(u"yyyyMMdd");
            return checked(u"31%1%2%3"_s.arg(area, 4, 10, QChar(u'0')).arg(birth).arg(sequence, 3, 10, QChar(u'0')));
        });
}

} // namespace

class TestCitizenId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void examples_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<QString>("sex");
        const ShippedTable cases = caseTable(u"id_checksum_cases"_s);
        QVERIFY(cases.rows() > 20);
        for (qsizetype row = 0; row < cases.rows(); ++row) {
            QTest::addRow("row %lld: %s", row + 1, qPrintable(cases.cell(row, u"note")))
                << cases.cell(row, u"input") << (cases.cell(row, u"valid") == u"1") << cases.cell(row, u"kind")
                << QDate::fromString(cases.cell(row, u"birth_date"), Qt::ISODate) << cases.cell(row, u"sex");
        }
    }
    void examples()
    {
        QFETCH(const QString, input);
        QFETCH(const bool, valid);
        QFETCH(const QString, kind);
        QFETCH(const QDate, birth);
        QFETCH(const QString, sex);
        const auto id = readCitizenId(input, kToday);
        QCOMPARE(id.has_value(), valid);
        if (!valid)
            return;
        QCOMPARE(id->type, (kind == u"hmt_permit" ? id_type::kHmtResident : id_type::kResident).toString());
        QCOMPARE(id->birth, birth);
        QCOMPARE(id->sex, sex == u"M" ? u"1"_s : u"2"_s);
        QCOMPARE(id->number.size(), 18);
        QCOMPARE(readCitizenId(id->number, kToday), id);
    }

    void normalising_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("as it is") << u"31010919991101999X"_s;
        QTest::newRow("small x") << u"31010919991101999x"_s;
        QTest::newRow("full-width digits and X") << u"３１０１０９１９９９１１０１９９９Ｘ"_s;
        QTest::newRow("full-width small x") << u"31010919991101999ｘ"_s;
        QTest::newRow("blanks") << u" 310109 19991101 999X "_s;
        QTest::newRow("ideographic blank") << u"310109　19991101　999X"_s;
        QTest::newRow("no-break and thin blanks") << u"310109\u00a019991101\u2009999X"_s;
        QTest::newRow("tab and line break") << u"\t31010919991101999X\r\n"_s;
        QTest::newRow("hyphens") << u"310109-19991101-999X"_s;
        QTest::newRow("full-width hyphen") << u"310109－19991101－999X"_s;
        QTest::newRow("dashes") << u"310109–19991101—999X"_s;
        QTest::newRow("minus and no-break hyphen") << u"310109−19991101‑999X"_s;
        QTest::newRow("apostrophe of a text cell") << u"'31010919991101999X"_s;
        QTest::newRow("blank before the apostrophe") << u" '31010919991101999X"_s;
        QTest::newRow("full-width apostrophe") << u"＇31010919991101999X"_s;
        QTest::newRow("curly apostrophe") << u"‘31010919991101999X"_s;
        QTest::newRow("other curly apostrophe") << u"’31010919991101999X"_s;
        QTest::newRow("zero-width blank and byte order mark") << u"\ufeff310109\u200b19991101999X"_s;
        QTest::newRow("direction marks of a copied cell") << u"\u202d31010919991101999X\u202c"_s;
        QTest::newRow("soft hyphen") << u"310109\u00ad19991101999X"_s;
        QTest::newRow("roman ten") << u"31010919991101999Ⅹ"_s;
    }
    void normalising()
    {
        QFETCH(const QString, typed);
        const auto id = readCitizenId(typed, kToday);
        QCOMPARE(outcome(id), u"valid"_s);
        QCOMPARE(id->number, u"31010919991101999X"_s);
        QCOMPARE(id->birth, QDate(1999, 11, 1));
        QCOMPARE(id->sex, u"1"_s);
        QVERIFY(!id->isOver120);
    }

    void shapes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("fault");
        QTest::newRow("empty") << QString() << u"id_length"_s;
        QTest::newRow("only blanks and hyphens") << u" - - "_s << u"id_length"_s;
        QTest::newRow("sixteen") << u"3101091990071799"_s << u"id_length"_s;
        QTest::newRow("seventeen") << u"31010919400615997"_s << u"id_length"_s;
        QTest::newRow("nineteen") << u"3101091940061599731"_s << u"id_length"_s;
        QTest::newRow("fourteen") << u"31010940061599"_s << u"id_length"_s;
        QTest::newRow("a phone number") << u"13800001234"_s << u"id_length"_s;
        QTest::newRow("a passport number") << u"E12345678"_s << u"id_length"_s;
        QTest::newRow("longer than anything") << QString(100'000, u'1') << u"id_length"_s;
        QTest::newRow("a number behind very many blanks of another")
            << u"310109194006159973"_s + QString(200, u' ') + u"1"_s << u"id_length"_s;

        QTest::newRow("letter O for zero") << u"3101O9194006159973"_s << u"id_characters"_s;
        QTest::newRow("letter l for one") << u"3l0109194006159973"_s << u"id_characters"_s;
        QTest::newRow("X in the middle") << u"3101091940X6159973"_s << u"id_characters"_s;
        QTest::newRow("another letter at the end") << u"31010919400615997A"_s << u"id_characters"_s;
        QTest::newRow("multiplication sign at the end") << u"31010919991101999×"_s << u"id_characters"_s;
        QTest::newRow("masked") << u"310109********9973"_s << u"id_characters"_s;
        QTest::newRow("masked, fewer stars") << u"310109****9973"_s << u"id_characters"_s;
        QTest::newRow("a remark behind it") << u"310109194006159973（本人）"_s << u"id_characters"_s;
        QTest::newRow("words") << u"见附件"_s << u"id_characters"_s;
        QTest::newRow("apostrophe in the middle") << u"310109'194006159973"_s << u"id_characters"_s;
        QTest::newRow("Arabic digits") << u"٣١٠١٠٩١٩٤٠٠٦١٥٩٩٧٣"_s << u"id_characters"_s;
        QTest::newRow("letter in an old number") << u"31O109400615997"_s << u"id_characters"_s;
        QTest::newRow("X at the end of an old number") << u"31010940061599X"_s << u"id_characters"_s;
        QTest::newRow("two letters of an old foreign card") << u"US1110081120201"_s << u"id_characters"_s;
        QTest::newRow("letter in a travel permit") << u"H123456789O"_s << u"id_characters"_s;
        QTest::newRow("lone surrogate") << u"31010919400615997"_s + QChar(0xd83d) << u"id_characters"_s;
    }
    void shapes()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, fault);
        QCOMPARE(outcome(readCitizenId(typed, kToday)), fault);
    }

    void contents_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("fault");
        QTest::newRow("no such province") << checked(u"16010919400615997"_s) << u"id_prefix"_s;
        QTest::newRow("zeros") << QString(18, u'0') << u"id_prefix"_s;
        QTest::newRow("no such permit") << checked(u"84000019850101999"_s) << u"id_prefix"_s;
        QTest::newRow("nines") << checked(u"99010919400615997"_s) << u"id_prefix"_s;
        QTest::newRow("foreign card of no province") << checked(u"93014019850101999"_s) << u"id_prefix"_s;
        QTest::newRow("old number of no province") << u"480109400615997"_s << u"id_prefix"_s;
        QTest::newRow("old number with the prefix of a permit") << u"810000400615997"_s << u"id_prefix"_s;

        QTest::newRow("29 February 1900") << u"310109190002299997"_s << u"id_date"_s;
        QTest::newRow("29 February 2023") << checked(u"31010920230229999"_s) << u"id_date"_s;
        QTest::newRow("31 April") << u"310109200004319994"_s << u"id_date"_s;
        QTest::newRow("month 13") << checked(u"31010920001301999"_s) << u"id_date"_s;
        QTest::newRow("month 0") << checked(u"31010920000001999"_s) << u"id_date"_s;
        QTest::newRow("day 0") << checked(u"31010920000100999"_s) << u"id_date"_s;
        QTest::newRow("tomorrow") << checked(u"31010920260702999"_s) << u"id_date"_s;
        QTest::newRow("far in the future") << u"310109209912319990"_s << u"id_date"_s;
        QTest::newRow("before anybody's time") << checked(u"31010917991231999"_s) << u"id_date"_s;
        QTest::newRow("year 0") << checked(u"31010900000101999"_s) << u"id_date"_s;
        QTest::newRow("month 13 in an old number") << u"310109401315999"_s << u"id_date"_s;
        QTest::newRow("29 February 1923 in an old number") << u"310109230229999"_s << u"id_date"_s;
        QTest::newRow("no such day on a permit") << checked(u"81000019850231999"_s) << u"id_date"_s;
        QTest::newRow("no such day on a foreign card") << checked(u"93112419810231002"_s) << u"id_date"_s;
        QTest::newRow("date and checksum both wrong") << u"310109199902319991"_s << u"id_date"_s;

        QTest::newRow("check character") << u"310109194006159971"_s << u"id_checksum"_s;
        QTest::newRow("X where a digit belongs") << u"31010919400615997X"_s << u"id_checksum"_s;
        QTest::newRow("swapped digits in the area") << u"310190194006159973"_s << u"id_checksum"_s;
        QTest::newRow("swapped digits in the date") << u"310109194006519973"_s << u"id_date"_s;
        QTest::newRow("permit") << u"810000198501019997"_s << u"id_checksum"_s;
        QTest::newRow("foreign card") << u"911124198108030025"_s << u"id_checksum"_s;
        QTest::newRow("two zeros at the end are a slip") << u"310109194006159900"_s << u"id_checksum"_s;

        QTest::newRow("last three digits became zeros") << u"310109194006159000"_s << u"id_precision_lost"_s;
        QTest::newRow("zeros in full width") << u"３１０１０９１９４００６１５９０００"_s << u"id_precision_lost"_s;
        QTest::newRow("scientific") << u"3.10109E+17"_s << u"id_precision_lost"_s;
        QTest::newRow("scientific, short") << u"3.1E+17"_s << u"id_precision_lost"_s;
        QTest::newRow("scientific, all digits there are") << u"3.10109194006159E+17"_s << u"id_precision_lost"_s;
        QTest::newRow("scientific, small e") << u"3.1e17"_s << u"id_precision_lost"_s;
        QTest::newRow("scientific without decimals") << u"3E+17"_s << u"id_precision_lost"_s;
        QTest::newRow("scientific, old number in a narrow column") << u"3.10109E+14"_s << u"id_precision_lost"_s;
        QTest::newRow("scientific in full width") << u"３．１Ｅ＋１７"_s << u"id_precision_lost"_s;
        QTest::newRow("scientific with an apostrophe") << u"'3.10109E+17"_s << u"id_precision_lost"_s;
        QTest::newRow("a float's text") << u"310109194006159973.0"_s << u"id_precision_lost"_s;
        QTest::newRow("no float's text") << u"310109400615997.0"_s << u"id_characters"_s;
        QTest::newRow("E without digits") << u"3.1E+"_s << u"id_characters"_s;
        QTest::newRow("E without a number") << u"E+17"_s << u"id_characters"_s;
    }
    void contents()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, fault);
        QCOMPARE(outcome(readCitizenId(typed, kToday)), fault);
    }

    void digitsLostInANumberCellAreLostWhateverTheyLookLike()
    {
        QCOMPARE(outcome(readCitizenId(u"310109194006159973", kToday, true)), u"id_precision_lost"_s);
        QCOMPARE(outcome(readIdNumber(u"护照", u"310109194006159973", kToday, true)), u"id_precision_lost"_s);
    }

    void aNumberThatEndsInZerosAndAddsUpIsValid()
    {
        QString number;
        for (QDate day(1980, 1, 1); !number.endsWith(u"000"); day = day.addDays(1))
            number = checked(u"310109"_s + day.toString(u"yyyyMMdd") + u"100"_s);
        QCOMPARE(outcome(readCitizenId(number, kToday)), u"valid"_s);
    }

    void provinces()
    {
        const QSet<int> known{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43,
                              44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83, 91};
        for (int prefix = 0; prefix < 90; ++prefix) {
            const QString number = checked(u"%1"_s.arg(prefix, 2, 10, QChar(u'0')) + u"000019850101999"_s);
            QCOMPARE(outcome(readCitizenId(number, kToday)), known.contains(prefix) ? u"valid"_s : u"id_prefix"_s);
        }
        QCOMPARE(outcome(readCitizenId(checked(u"91000019850101999"_s), kToday)), u"valid"_s);
    }

    void documents_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<QString>("sex");
        const QString resident = id_type::kResident.toString();
        const QString hmt = id_type::kHmtResident.toString();
        const QString foreign = id_type::kForeignResident.toString();
        const QString permit = id_type::kHkMacaoPermit.toString();
        QTest::newRow("man") << u"310109194006159973"_s << resident << u"310109194006159973"_s << QDate(1940, 6, 15)
                             << u"1"_s;
        QTest::newRow("woman") << u"11010519491231002X"_s << resident << u"11010519491231002X"_s << QDate(1949, 12, 31)
                               << u"2"_s;
        QTest::newRow("abolished Zhabei")
            << u"31010819800101999X"_s << resident << u"31010819800101999X"_s << QDate(1980, 1, 1) << u"1"_s;
        QTest::newRow("abolished Luwan") << checked(u"31010319800101998"_s) << resident
                                         << checked(u"31010319800101998"_s) << QDate(1980, 1, 1) << u"2"_s;
        QTest::newRow("born today") << checked(u"31010920260701999"_s) << resident << checked(u"31010920260701999"_s)
                                    << kToday << u"1"_s;
        QTest::newRow("leap day 2000") << u"310109200002299993"_s << resident << u"310109200002299993"_s
                                       << QDate(2000, 2, 29) << u"1"_s;
        QTest::newRow("old number") << u"310109400615997"_s << resident << u"310109194006159973"_s << QDate(1940, 6, 15)
                                    << u"1"_s;
        QTest::newRow("old number of a woman, with blanks")
            << u"310109 400615 998"_s << resident << checked(u"31010919400615998"_s) << QDate(1940, 6, 15) << u"2"_s;
        QTest::newRow("Hong Kong") << u"810000198501019998"_s << hmt << u"810000198501019998"_s << QDate(1985, 1, 1)
                                   << u"1"_s;
        QTest::newRow("Macao") << checked(u"82000019850101998"_s) << hmt << checked(u"82000019850101998"_s)
                               << QDate(1985, 1, 1) << u"2"_s;
        QTest::newRow("Taiwan") << u"830000197512319995"_s << hmt << u"830000197512319995"_s << QDate(1975, 12, 31)
                                << u"1"_s;
        QTest::newRow("foreign card of 2023, the printed sample")
            << u"911124198108030024"_s << foreign << u"911124198108030024"_s << QDate(1981, 8, 3) << QString();
        QTest::newRow("foreign card of 2023 of Shanghai")
            << checked(u"93184019900115001"_s) << foreign << checked(u"93184019900115001"_s) << QDate(1990, 1, 15)
            << QString();
        QTest::newRow("older foreign card")
            << u"usa110081120201"_s << foreign << u"USA110081120201"_s << QDate() << QString();
        QTest::newRow("travel permit of Hong Kong")
            << u"h1234567801"_s << permit << u"H1234567801"_s << QDate() << QString();
        QTest::newRow("travel permit of Macao")
            << u"Ｍ１２３４５６７８０２"_s << permit << u"M1234567802"_s << QDate() << QString();
    }
    void documents()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, type);
        QFETCH(const QString, number);
        QFETCH(const QDate, birth);
        QFETCH(const QString, sex);
        const auto id = readCitizenId(typed, kToday);
        QCOMPARE(outcome(id), u"valid"_s);
        QCOMPARE(*id, (CitizenId{type, number, birth, sex, false}));
        QCOMPARE(readIdNumber(type, typed, kToday), id);
        QCOMPARE(readIdNumber({}, typed, kToday), id);
    }

    void typesAreRowsOfTheCodeTable()
    {
        const Result<ShippedTable> table = ShippedTable::load(u"app_code_tables"_s);
        QVERIFY(table);
        QSet<QString> codes;
        for (qsizetype row = 0; row < table->rows(); ++row) {
            if (table->cell(row, u"table_id") == u"app_id_type")
                codes.insert(table->cell(row, u"code"));
        }
        for (const QStringView type :
             {id_type::kResident, id_type::kHmtResident, id_type::kForeignResident, id_type::kHkMacaoPermit})
            QVERIFY2(codes.contains(type.toString()), qPrintable(type.toString()));
    }

    void ageOver120IsOnlyAWarning()
    {
        const auto is120 = readCitizenId(checked(u"31010919050702999"_s), kToday);
        QCOMPARE(outcome(is120), u"valid"_s);
        QVERIFY(!is120->isOver120); // 121 tomorrow
        const auto is121 = readCitizenId(checked(u"31010919050701999"_s), kToday);
        QCOMPARE(outcome(is121), u"valid"_s);
        QVERIFY(is121->isOver120);
        const auto ancient = readCitizenId(checked(u"31010918000101999"_s), kToday);
        QCOMPARE(outcome(ancient), u"valid"_s);
        QVERIFY(ancient->isOver120);
    }

    void documentsWithoutARule_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("result");
        QTest::newRow("passport") << u" e1234 5678 "_s << u"E12345678"_s;
        QTest::newRow("with Chinese letters") << u"军字第１２３４号"_s << u"军字第1234号"_s;
        QTest::newRow("32 characters") << QString(32, u'7') << QString(32, u'7');
        QTest::newRow("33 characters") << QString(33, u'7') << u"id_length"_s;
        QTest::newRow("nothing") << u" "_s << u"id_length"_s;
        QTest::newRow("scientific") << u"1.2E+17"_s << u"id_precision_lost"_s;
    }
    void documentsWithoutARule()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, result);
        const auto id = readIdNumber(u"护照", typed, kToday);
        QCOMPARE(id ? id->number : codeOf(id.error()), result);
        if (id)
            QCOMPARE(*id, (CitizenId{u"护照"_s, result, {}, {}, false}));
    }

    void matching()
    {
        QCOMPARE(idMatchKey(id_type::kHkMacaoPermit, u"H1234567801"), u"H12345678"_s);
        QCOMPARE(idMatchKey(id_type::kHkMacaoPermit, u"H1234567802"), u"H12345678"_s);
        QCOMPARE(idMatchKey(id_type::kHkMacaoPermit, u"H12"), u"H12"_s);
        QCOMPARE(idMatchKey(id_type::kResident, u"310109194006159973"), u"310109194006159973"_s);
        QCOMPARE(idMatchKey(u"护照", u"H1234567801"), u"H1234567801"_s);
    }

    void checkCharacters()
    {
        QCOMPARE(idCheckCharacter(u"11010519491231002"), QChar(u'X'));
        QCOMPARE(idCheckCharacter(u"31010919400615997"), QChar(u'3'));
        QVERIFY(!idCheckCharacter(u"3101091940061599"));
        QVERIFY(!idCheckCharacter(u"310109194006159973"));
        QVERIFY(!idCheckCharacter(u"3101091940061599X"));
        QVERIFY(!idCheckCharacter(u""));
    }

    void everyFaultHasItsCodeAndWords()
    {
        QSet<QString> codes;
        QSet<QString> words;
        for (const IdFault fault : {IdFault::PrecisionLost, IdFault::Characters, IdFault::Length, IdFault::Prefix,
                                    IdFault::Date, IdFault::Checksum}) {
            codes.insert(codeOf(fault));
            words.insert(wordsFor(fault));
        }
        QCOMPARE(codes, (QSet<QString>{u"id_precision_lost"_s, u"id_characters"_s, u"id_length"_s, u"id_prefix"_s,
                                       u"id_date"_s, u"id_checksum"_s}));
        QCOMPARE(words.size(), 6);
        QVERIFY(!words.contains(QString()));
    }

    void withoutTodayNobodyIsFromTheFuture()
    {
        const auto id = readCitizenId(checked(u"31010920990101999"_s), QDate());
        QCOMPARE(outcome(id), u"valid"_s);
        QVERIFY(!id->isOver120);
    }

    void anyValidNumberIsAcceptedAndAnyOtherDigitIsNoticed()
    {
        const bool ok = rc::check("a valid number verifies, a changed character never does", [] {
            const QString number = *validNumbers();
            const auto id = readCitizenId(number, kToday);
            RC_ASSERT(id.has_value());
            RC_ASSERT(id->number == number);
            const int at = *rc::gen::inRange(0, 18);
            const QChar other = QChar(u'0' + *rc::gen::inRange(0, 10));
            RC_PRE(number[at] != other);
            QString changed = number;
            changed[at] = other;
            RC_ASSERT(!readCitizenId(changed, kToday).has_value());
        });
        QVERIFY(ok);
    }

    void anyTwoNeighboursSwappedAreNoticed()
    {
        const bool ok = rc::check("swapped neighbours", [] {
            QString number = *validNumbers();
            const int at = *rc::gen::inRange(0, 16);
            RC_PRE(number[at] != number[at + 1]);
            std::swap(number[at], number[at + 1]);
            RC_ASSERT(!readCitizenId(number, kToday).has_value());
        });
        QVERIFY(ok);
    }

    void oldNumbersBecomeTheirNewForm()
    {
        const bool ok = rc::check("15 to 18", [] {
            const QString number = *validNumbers();
            RC_PRE(number.sliced(6, 2) == u"19"_s);
            const auto id = readCitizenId(QString(number).remove(6, 2).chopped(1), kToday);
            RC_ASSERT(id.has_value());
            RC_ASSERT(id->number == number);
        });
        QVERIFY(ok);
    }

    void anyTextGetsAnAnswer()
    {
        const bool ok = rc::check("no text is too strange", [] {
            const QString text = *typedText();
            const auto id = readCitizenId(text, kToday);
            RC_ASSERT((!id || readCitizenId(id->number, kToday) == id));
        });
        QVERIFY(ok);
    }
};

QTEST_GUILESS_MAIN(TestCitizenId)
#include "tst_citizen_id.moc"
