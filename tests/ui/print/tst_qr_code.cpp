// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/qr_code.h"

#include <QtTest>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

/// The seven by seven square with its ring and heart, by which a reader finds the code.
bool hasFinder(const QrCode &code, int left, int top)
{
    for (int y = 0; y < 7; ++y) {
        for (int x = 0; x < 7; ++x) {
            const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
            if (code.isDark(left + x, top + y) != (ring != 2))
                return false;
        }
    }
    return true;
}

} // namespace

class QrCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReaderFindsItsThreeCorners_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one letter") << u"A"_s;
        QTest::newRow("the proof of a case file")
            << u"LEYE-LEDGER 17906 7f3a91c4e02b5d18c6a04e77 2026-11-23T09:45:00"_s;
        QTest::newRow("Chinese") << u"乐业工作台"_s;
    }
    void aReaderFindsItsThreeCorners()
    {
        QFETCH(QString, text);
        const std::optional<QrCode> code = qrCode(text);
        QVERIFY(code);
        QCOMPARE((code->size - 17) % 4, 0); // the sizes that ISO/IEC 18004 knows
        QVERIFY(hasFinder(*code, 0, 0));
        QVERIFY(hasFinder(*code, code->size - 7, 0));
        QVERIFY(hasFinder(*code, 0, code->size - 7));
        QVERIFY(!hasFinder(*code, code->size - 7, code->size - 7));
    }

    void anotherTextIsAnotherCode() { QVERIFY(qrCode(u"根 1"_s)->modules != qrCode(u"根 2"_s)->modules); }

    void nothingAndTooMuchGiveNone()
    {
        QVERIFY(!qrCode(QString()));
        QVERIFY(qrCode(QString(2300, u'a')));
        QVERIFY(!qrCode(QString(2400, u'a')));
    }
};

QTEST_APPLESS_MAIN(QrCodeTest)
#include "tst_qr_code.moc"
