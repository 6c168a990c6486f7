// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fonts.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QTemporaryDir>
#include <QtTest>

using namespace leye;
using namespace Qt::StringLiterals;

class PrintFontsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFolderIsFoundFromWhereTheProgramStands_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("fonts");
        QTest::newRow("in the build tree") << u"build/app"_s << u"build/fonts"_s;
        QTest::newRow("a test in the build tree") << u"build/tests/cli"_s << u"build/fonts"_s;
        QTest::newRow("a test one deeper") << u"build/tests/ui/print"_s << u"build/fonts"_s;
        QTest::newRow("installed") << u"usr/bin"_s << u"usr/share/leyedesk/fonts"_s;
        QTest::newRow("installed under a prefix") << u"opt/leye/bin"_s << u"opt/leye/share/leyedesk/fonts"_s;
        QTest::newRow("beside the program") << u"portable"_s << u"portable/fonts"_s;
    }
    void theFolderIsFoundFromWhereTheProgramStands()
    {
        QFETCH(QString, program);
        QFETCH(QString, fonts);
        QTemporaryDir root;
        const QString folder = root.filePath(fonts);
        QVERIFY(QDir().mkpath(root.filePath(program)));
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(fontFolder(fontFolders(root.filePath(program))), QString());
        putFile(folder + u"/LeyeHei-Regular.otf"_s);
        QCOMPARE(fontFolder(fontFolders(root.filePath(program))), QDir::cleanPath(folder));
    }

    void aChosenFolderComesFirst()
    {
        QTemporaryDir root;
        QVERIFY(QDir().mkpath(root.filePath(u"bin/fonts"_s)) && QDir().mkpath(root.filePath(u"chosen"_s)));
        putFile(root.filePath(u"bin/fonts/A.otf"_s));
        QCOMPARE(fontFolder(fontFolders(root.filePath(u"bin"_s), root.filePath(u"chosen"_s))),
                 root.filePath(u"bin/fonts"_s)); // empty: passed over
        putFile(root.filePath(u"chosen/B.ttf"_s));
        QCOMPARE(fontFolder(fontFolders(root.filePath(u"bin"_s), root.filePath(u"chosen"_s))),
                 root.filePath(u"chosen"_s));
    }

    void aFolderWithoutFontsIsNone()
    {
        QTemporaryDir root;
        putFile(root.filePath(u"OFL-1.1.txt"_s));
        QCOMPARE(fontFolder({root.path(), root.filePath(u"missing"_s), QString()}), QString());
    }

    void theBuildMadeBothFacesInTwoWeights()
    {
        const PrintFonts fonts = loadPrintFonts(fontFolders(QCoreApplication::applicationDirPath()));
        QCOMPARE(fonts.song.first(), u"Leye Song"_s);
        QCOMPARE(fonts.hei.first(), u"Leye Hei"_s);
        for (const QString &family : {fonts.song.first(), fonts.hei.first()}) {
            QVERIFY2(QFontDatabase::hasFamily(family), qPrintable(family));
            QVERIFY(QFontDatabase::styles(family).contains(u"Bold"_s));
            QVERIFY(QFontDatabase::styles(family).size() >= 2);
        }
    }

    void theLinesEndInFacesWhoseTextCanBeSearched()
    {
        const PrintFonts fonts = loadPrintFonts({});
        QVERIFY(fonts.song.contains(u"AR PL UMing CN"_s));
        QVERIFY(fonts.hei.contains(u"WenQuanYi Micro Hei"_s));
        for (const QString &family : fonts.song + fonts.hei)
            QVERIFY2(!family.contains(u"Noto"), qPrintable(family));
    }

    void aFontFileThatIsNoneDoesNoHarm()
    {
        QTemporaryDir root;
        putFile(root.filePath(u"broken.otf"_s));
        QCOMPARE(loadPrintFonts({root.path()}), loadPrintFonts({}));
    }

private:
    static void putFile(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("no font"), 7);
    }
};

QTEST_MAIN(PrintFontsTest)
#include "tst_print_fonts.moc"
