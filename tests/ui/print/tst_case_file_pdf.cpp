// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_file_samples.h"
#include "pdf_reader.h"
#include "ui/print/case_file_form.h"
#include "ui/print/form_pdf.h"

#include <QGuiApplication>
#include <QtTest>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

/// The characters that Qt 6.4 writes as Kangxi radicals when the face is Noto CJK, and what a file is searched for.
constexpr auto kTrap =
    u"月一人工老小女子生日目立行見言身高黑大口土山川己心手方木水火用田白石米羽自至色衣西車門長阜雨青非面革食首";

Result<QByteArray> caseFilePdf(const QList<CaseFile> &files, const PrintFonts &fonts)
{
    QList<Form> forms;
    for (const CaseFile &file : files)
        forms.append(caseFileForm(file));
    return makePdf(forms, {u"一人一档"_s, files.isEmpty() ? QDateTime() : files.first().print.printedAt}, fonts);
}

CaseFile trapCaseFile()
{
    CaseFile file = test::richCaseFile();
    file.identity.name = u"欧阳一月"_s;
    file.identity.remark = QString::fromUtf16(kTrap);
    return file;
}

bool hasRadical(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x2e80 && c.unicode() <= 0x2fdf; });
}

/// Texts of a file that stand on paper as they are.
QStringList wordsOf(const CaseFile &file)
{
    const CaseFile::Identity &i = file.identity;
    QStringList words{i.name,
                      i.alsoCalled,
                      i.sex,
                      i.ethnicGroup,
                      i.nativePlace,
                      i.education,
                      i.idNumber,
                      i.registeredAddress,
                      i.livingAddress,
                      i.committee,
                      i.labourStatus,
                      i.archivePlace,
                      i.politicalStatus,
                      i.remark,
                      file.resume.selfDescription,
                      file.print.station,
                      file.print.fileNumber};
    words += i.phones;
    for (const CaseFile::Service &service : file.services) {
        if (!service.restricted)
            words << service.kind << service.place << service.result << service.note.split(u'\n');
    }
    for (const CaseFile::Referral &referral : file.referrals)
        words << referral.employer << referral.job << referral.result;
    for (const CaseFile::Consent &consent : file.consents)
        words << consent.subject << consent.version;
    return words;
}

void addFonts(bool withFallback)
{
    QTest::addColumn<PrintFonts>("fonts");
    PrintFonts fonts = loadPrintFonts(fontFolders(QCoreApplication::applicationDirPath()));
    QTest::newRow("our own faces") << fonts;
    if (!withFallback)
        return;
    fonts.song.removeFirst();
    fonts.hei.removeFirst();
    QTest::newRow("the faces that stand in when ours were not built") << fonts;
}

} // namespace

class CaseFilePdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fonts = loadPrintFonts(fontFolders(QCoreApplication::applicationDirPath()));
        const auto rich = caseFilePdf({test::richCaseFile()}, m_fonts);
        QVERIFY2(rich, rich ? "" : qPrintable(rich.error().message));
        m_rich = *rich;
        m_long = *caseFilePdf({test::longCaseFile(120)}, m_fonts);
    }

    void theTextIsFoundAsItWasTyped_data() { addFonts(true); }
    void theTextIsFoundAsItWasTyped()
    {
        QFETCH(PrintFonts, fonts);
        const CaseFile file = trapCaseFile();
        const QString text = test::pdfLetters(*caseFilePdf({file}, fonts));
        for (const QString &words : wordsOf(file))
            QVERIFY2(text.contains(test::withoutSpace(words)), qPrintable(words));
        QVERIFY(!hasRadical(text));
    }

    void everyFaceIsEmbeddedAndNamesItsCharacters_data() { addFonts(true); }
    void everyFaceIsEmbeddedAndNamesItsCharacters()
    {
        QFETCH(PrintFonts, fonts);
        const QList<test::PdfFont> used = test::pdfFonts(*caseFilePdf({trapCaseFile()}, fonts));
        QVERIFY(used.size() >= 2);
        for (const test::PdfFont &font : used) {
            QVERIFY2(font.isEmbedded, qPrintable(font.name));
            QVERIFY2(font.hasUnicode, qPrintable(font.name));
            QVERIFY2(!font.name.contains(u"Noto"), qPrintable(font.name));
        }
    }

    void theFacesAreOurs()
    {
        QCOMPARE(test::pdfFontNames(m_rich),
                 QStringList({u"LeyeHei-Bold"_s, u"LeyeHei-Regular"_s, u"LeyeSong-Bold"_s, u"LeyeSong-Regular"_s}));
    }

    void onlyTheGlyphsInUseAreEmbedded() { QVERIFY(m_rich.size() < 400 * 1024); } // one whole face has 4 to 10 MB

    void eachPageHasItsNumberAndTheStamp()
    {
        const int pages = test::pdfPages(m_long);
        QVERIFY(pages > 4);
        for (int page = 1; page <= pages; ++page) {
            const QString text = test::pdfLetters(m_long, page);
            QVERIFY(text.contains(u"第%1页，共%2页"_s.arg(page).arg(pages)));
            QVERIFY(text.contains(u"演示数据"));
            QVERIFY(text.contains(u"一人一档"));
        }
    }

    void theHeadOfALongTableIsRepeated()
    {
        int withServices = 0;
        for (int page = 1; page <= test::pdfPages(m_long); ++page) {
            const QString text = test::pdfLetters(m_long, page);
            const bool continues = text.contains(u"服务记录（续）");
            withServices += continues;
            if (continues) {
                QVERIFY(text.contains(u"序号"));
                QVERIFY(text.contains(u"服务人员"));
            }
        }
        QVERIFY(withServices >= 2);
    }

    void noServiceIsLostBetweenPages()
    {
        const QString text = test::pdfLetters(m_long);
        for (const CaseFile::Service &service : test::longCaseFile(120).services)
            QVERIFY2(text.contains(service.date.toString(Qt::ISODate)), qPrintable(service.date.toString(Qt::ISODate)));
    }

    void aNoteLongerThanAPageGoesOnAndLosesNothing()
    {
        CaseFile file = test::richCaseFile();
        QString note;
        for (int i = 0; i < 900; ++i)
            note += u"第%1句话。"_s.arg(i);
        file.services[0].note = note;
        const auto pdf = caseFilePdf({file}, m_fonts);
        QString text = test::pdfLetters(*pdf);
        for (const int sentence : {0, 1, 333, 640, 899})
            QVERIFY2(text.contains(u"第%1句话。"_s.arg(sentence)), qPrintable(QString::number(sentence)));
        QVERIFY(test::pdfPages(*pdf) > test::pdfPages(m_rich));
    }

    void nothingLeavesTheMargins()
    {
        CaseFile file = test::richCaseFile();
        file.identity.remark = QString(600, u'W');
        file.identity.registeredAddress = QString(200, u'号');
        file.services[2].staff = QStringList(QString(300, u'x'));
        file.print.purpose = QString(120, u'用');
        const auto pdf = caseFilePdf({file}, m_fonts);
        for (int page = 1; page <= test::pdfPages(*pdf); ++page) {
            const test::Raster raster = test::pdfPage(*pdf, page);
            QCOMPARE(raster.width, 595);
            QCOMPARE(raster.height, 842);
            QVERIFY(!raster.hasInk(0, 0, 18, 297));
            QVERIFY(!raster.hasInk(192, 0, 210, 297));
            QVERIFY(!raster.hasInk(0, 0, 210, 5));
            QVERIFY(!raster.hasInk(0, 292, 210, 297));
            QVERIFY(raster.hasInk(20, 20, 190, 270));
        }
    }

    void severalPeopleEachBeginWithPageOne()
    {
        const auto pdf = caseFilePdf({test::emptyCaseFile(), test::richCaseFile()}, m_fonts);
        QCOMPARE(test::pdfPages(*pdf), 1 + test::pdfPages(m_rich));
        QVERIFY(test::pdfLetters(*pdf, 1).contains(u"第1页，共1页"));
        QVERIFY(test::pdfLetters(*pdf, 2).contains(u"第1页，共%1页"_s.arg(test::pdfPages(m_rich))));
    }

    void theSameFileAndMomentGiveTheSameBytes()
    {
        QCOMPARE(*caseFilePdf({test::richCaseFile()}, m_fonts), m_rich);
        CaseFile later = test::richCaseFile();
        later.print.printedAt = later.print.printedAt.addSecs(60);
        QVERIFY(*caseFilePdf({later}, m_fonts) != m_rich);
    }

    void theFactsOfTheFileNameNobody()
    {
        const qsizetype title = m_rich.indexOf("/Title");
        QVERIFY(title > 0);
        const QByteArray facts = m_rich.mid(title, 300);
        const QString name = test::richCaseFile().identity.name;
        QByteArray utf16; // as Qt writes strings of the information dictionary
        for (const QChar c : name)
            utf16.append(char(c.row())).append(char(c.cell()));
        QVERIFY(!facts.contains(utf16));
        QVERIFY(!facts.contains(name.toUtf8()));
        QVERIFY(m_rich.contains("D:20261123014500Z"));
    }

    void whatWouldDisturbTheLineDoesNot()
    {
        CaseFile file = test::richCaseFile();
        file.identity.remark = u"甲\u202e乙\u0007丙\r\n丁"_s + QChar(0xd800) + u"戊"_s;
        const QString text = test::pdfLetters(*caseFilePdf({file}, m_fonts));
        QVERIFY(text.contains(u"甲乙丙丁戊"));
    }

    void aRareCharacterOfANameIsFound_data() { addFonts(false); }
    void aRareCharacterOfANameIsFound()
    {
        QFETCH(PrintFonts, fonts);
        CaseFile file = test::richCaseFile();
        file.identity.name =
            u"𠮷田𬭎"_s; // beyond U+FFFF, both in the table of common characters of 2013 or in names
        file.identity.alsoCalled = u"小𫠜"_s;
        file.services[0].note = u"与𠅤𠮷同住，𬭎亦同。"_s;
        const QByteArray pdf = *caseFilePdf({file}, fonts);
        const QString text = test::pdfLetters(pdf);
        QVERIFY(text.contains(u"𠮷田𬭎（小𫠜）"));
        QVERIFY(text.contains(u"与𠅤𠮷同住，𬭎亦同。"));
        QVERIFY(test::pdfPages(pdf) == test::pdfPages(m_rich)); // still a file that readers take
        QCOMPARE(*caseFilePdf({file}, fonts), pdf);
    }

    void aCharacterThatNoFaceHasHarmsNoOther()
    {
        CaseFile file = test::richCaseFile();
        file.identity.name = u"𠮷\U000F0000田𬭎"_s;
        const QString text = test::pdfLetters(*caseFilePdf({file}, m_fonts));
        QVERIFY(text.contains(u"𠮷"));
        QVERIFY(text.contains(u"田𬭎"));
    }

    void theNumberStaysInOneLine_data()
    {
        QTest::addColumn<QString>("station");
        QTest::addColumn<QString>("number");
        QTest::newRow("as the program numbers") << u"嘉兴路街道社区就业服务工作站"_s << u"31010901402-2026-3A9F0C"_s;
        QTest::newRow("of a special station")
            << u"北外滩白玉兰广场楼宇商圈特色就业服务工作站"_s << u"310109018T02-2026-3A9F0C"_s;
        QTest::newRow("beside a name of two lines") << QString(60, u'站') << u"310109018T02-2026-3A9F0C"_s;
    }
    void theNumberStaysInOneLine()
    {
        QFETCH(QString, station);
        QFETCH(QString, number);
        CaseFile file = test::richCaseFile();
        file.print.station = station;
        file.print.fileNumber = number;
        const QByteArray pdf = *caseFilePdf({file}, m_fonts);
        QVERIFY2(test::pdfText(pdf, 1).contains(u"编号："_s + number), qPrintable(test::pdfText(pdf, 1).first(200)));
        QVERIFY(test::pdfLetters(pdf, 1).contains(station));
    }

    void aLongNameLeavesTheHeadOfTheNextPagesInOneLine()
    {
        CaseFile file = test::longCaseFile(60);
        file.identity.name = QString(100, u'陈');
        const QByteArray pdf = *caseFilePdf({file}, m_fonts);
        QVERIFY(test::pdfLetters(pdf, 1).contains(file.identity.name));
        QVERIFY(!test::pdfPage(pdf, 2).hasInk(20, 18.6, 190, 22)); // between the rule and what the page holds
    }

    void nobodyIsNothingToPrint()
    {
        const auto pdf = caseFilePdf({}, m_fonts);
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().kind, Error::Kind::Invalid);
    }

private:
    PrintFonts m_fonts;
    QByteArray m_rich, m_long;
};

int main(int argc, char **argv)
{
    // The hardest case: no locale at all, where fontconfig would take the Japanese forms of Noto CJK.
    for (const char *name : {"LC_ALL", "LC_CTYPE", "LANG", "LANGUAGE"})
        qunsetenv(name);
    QGuiApplication application(argc, argv);
    CaseFilePdfTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_case_file_pdf.moc"
