// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_file_samples.h"
#include "ui/print/fonts.h"
#include "ui/print/print_case_file.h"

#include <QtTest>
using namespace leye;
class T : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void all()
    {
        PrintFonts f = loadPrintFonts(fontFolders());
        QElapsedTimer t;
        t.start();
        QVERIFY(printCaseFile(test::richCaseFile(), QStringLiteral("/tmp/pf/rich.pdf"), f));
        qDebug() << t.restart();
        QVERIFY(printCaseFile(test::emptyCaseFile(), QStringLiteral("/tmp/pf/empty.pdf"), f));
        qDebug() << t.restart();
        QVERIFY(printCaseFile(test::longCaseFile(300), QStringLiteral("/tmp/pf/long.pdf"), f));
        qDebug() << t.restart();
        CaseFile o=test::richCaseFile();
 o.identity.name=QString::fromUtf8("𠮷田𪚥·买买提"); o.identity.alsoCalled=QString::fromUtf8("㼆䶮堃喆");
 o.identity.registeredAddress=QString::fromUtf8("محمد علي 虹口路 12 号 ‮reversed‬ end");
 o.identity.livingAddress=QString::fromUtf8("👨‍👩‍👧 🏠 ☑ 面谈 ☐ 电话 ① ㈠ € ™ ½ é ñ ĉ Ω Ж 한글 ไทย हिन्दी");
 o.identity.remark=QString(400,QChar(u'W'))+QString::fromUtf8("office file affluent")+QChar(0xd800)+QChar(7)+QString::fromUtf8("\tend\r\nnew");
 o.services[0].note=QString(1000,QChar(0x6c49)); o.services[1].note=QString(6000,QChar(0x5b57)); o.services[2].staff=QStringList(QString(300,QChar(u'x')));
 o.resume.selfDescription=QString(3000,QChar(0x6587));
 QVERIFY(printCaseFile(o, QStringLiteral("/tmp/pf/odd.pdf"), f));
 f.song.removeFirst();
        f.hei.removeFirst();
        QVERIFY(printCaseFile(test::richCaseFile(), QStringLiteral("/tmp/pf/fallback.pdf"), f));
    }
};
QTEST_MAIN(T)
#include "tst_case_file_form.moc"
