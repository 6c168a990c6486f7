// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

/// WCAG 2.1, relative luminance and contrast ratio.
double luminance(QColor colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(QColor one, QColor other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

constexpr double kText = 4.5;  // WCAG 2.1 AA, text
constexpr double kShape = 3.0; // borders of controls and icons

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextCanBeReadOnItsGround_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<Token>("text");
        QTest::addColumn<QList<Token>>("grounds");
        QTest::addColumn<double>("least");
        const QList<Token> plain{Token::Win, Token::Base, Token::Alt, Token::Rail, Token::Hover, Token::AccSoft};
        for (const auto &[name, scheme] : {std::pair("light", Scheme::Light), std::pair("dark", Scheme::Dark),
                                           std::pair("high contrast", Scheme::HighContrast)}) {
            const auto row = [&, name = name, scheme = scheme](const char *what, Token text,
                                                               const QList<Token> &grounds, double least) {
                QTest::addRow("%s: %s", name, what) << scheme << text << grounds << least;
            };
            row("text", Token::Text, plain, kText);
            row("second line", Token::Sub, plain, kText);
            row("the current row", Token::OnSel, {Token::Sel}, kText);
            row("link", Token::Acc, {Token::Win, Token::Base, Token::Alt, Token::AccSoft}, kText);
            row("primary button", Token::OnAcc, {Token::Acc, Token::AccHover}, kText);
            row("error", Token::Err, {Token::Base, Token::ErrSoft}, kText);
            row("warning", Token::Warn, {Token::Base, Token::WarnSoft}, kText);
            row("success", Token::Ok, {Token::Base, Token::OkSoft}, kText);
            row("mark", Token::MarkText, {Token::Mark}, kText);
            row("border of a field", Token::Edge, {Token::Base, Token::Win}, kShape);
        }
    }
    /// The style sheet shows them as they are, whatever the scheme.
    void arrowsOfInputsStandOutInEveryScheme()
    {
        for (const QString &name : {u"arrow_up"_s, u"arrow_down"_s}) {
            QFile file(u":/themes/%1.svg"_s.arg(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray svg = file.readAll();
            const QColor colour(QString::fromLatin1(svg.mid(svg.indexOf("stroke=\"") + 8, 7)));
            QVERIFY(colour.isValid());
            for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast})
                QVERIFY(contrast(colour, leye::colour(scheme, Token::Base)) >= kShape);
        }
    }

    void everyTextCanBeReadOnItsGround()
    {
        QFETCH(const Scheme, scheme);
        QFETCH(const Token, text);
        QFETCH(const QList<Token>, grounds);
        QFETCH(const double, least);
        for (const Token ground : grounds) {
            const double ratio = contrast(colour(scheme, text), colour(scheme, ground));
            QVERIFY2(ratio >= least, qPrintable(u"%1 on ground %2"_s.arg(ratio).arg(int(ground))));
        }
    }

    void everyWordOfTheStyleSheetIsPutIn()
    {
        Theme theme(*qApp);
        for (const TextSize size : {TextSize::Standard, TextSize::Large, TextSize::Largest}) {
            theme.setTextSize(size);
            QVERIFY(!qApp->styleSheet().isEmpty());
            QVERIFY2(!qApp->styleSheet().contains(u'@'), qPrintable(qApp->styleSheet().section(u'@', 1, 1).left(30)));
        }
    }

    void aChangeReachesTheApplicationAtOnce()
    {
        Theme theme(*qApp);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setScheme(Scheme::Dark);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(qApp->palette().color(QPalette::Window), colour(Scheme::Dark, Token::Win));
        theme.setTextSize(TextSize::Largest);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(qApp->font().pixelSize(), 20);
        theme.setScheme(Scheme::Dark); // no change
        QCOMPARE(changed.size(), 2);
    }

    void targetsAreLargeEnoughForAFinger()
    {
        constexpr int kTarget = 44; // at the largest text size
        const Sizes &px = sizesOf(TextSize::Largest);
        QVERIFY(px.control >= kTarget && px.inlineButton >= kTarget && px.row >= kTarget);
    }

    void everyIconDrawsInTheColourAskedFor()
    {
        const Theme theme(*qApp);
        const QFileInfoList icons = QDir(u":/icons"_s).entryInfoList();
        QVERIFY(!icons.isEmpty());
        for (const QFileInfo &icon : icons) {
            const QImage image = theme.pixmap(icon.completeBaseName(), Token::Err, 24).toImage();
            bool found = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    found = found || image.pixelColor(x, y).alpha() > 200;
            }
            QVERIFY2(found, qPrintable(icon.fileName()));
        }
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
