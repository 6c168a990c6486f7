// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/refused.h"
#include "tests/ui/settings/settings_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kFresh = "dong-tian-de-lu-deng-3";

} // namespace

/// Another passphrase, and what one's roles allow.
class MyAccountPageTest : public QObject {
    Q_OBJECT

    static void typeAll(SettingsBench &bench, QByteArrayView old, QByteArrayView fresh, QByteArrayView again)
    {
        bench.type("oldPassphrase", QString::fromLatin1(old));
        bench.type("newPassphrase", QString::fromLatin1(fresh));
        bench.type("newPassphraseAgain", QString::fromLatin1(again));
        QTest::keyClick(&part<QLineEdit>(*bench.screen, "newPassphraseAgain"), Qt::Key_Return);
    }

private Q_SLOTS:
    void theNewPassphraseHoldsAndTheOldDoesNot()
    {
        SettingsBench bench;
        bench.open(u"My account"_s);
        typeAll(bench, kSecret, kFresh, kFresh);
        QVERIFY(bench.isDone());
        QVERIFY(part<QLineEdit>(*bench.screen, "oldPassphrase").text().isEmpty());
        QVERIFY(part<QLineEdit>(*bench.screen, "newPassphrase").text().isEmpty());
        const auto holds = [&bench](QByteArrayView passphrase) {
            return bench.session.write<>(
                [passphrase](Workspace &workspace) { return workspace.comeBack(SecretBytes::copyOf(passphrase)); });
        };
        QVERIFY(holds(kFresh));
        LEYE_REFUSED(holds(kSecret), Denied);
    }

    void aWrongOldOneIsSaidBesideIt()
    {
        SettingsBench bench;
        bench.open(u"My account"_s);
        typeAll(bench, kFresh, kFresh, kFresh);
        auto &old = part<QLineEdit>(*bench.screen, "oldPassphrase");
        QTRY_VERIFY_WITH_TIMEOUT(!old.accessibleDescription().isEmpty(), kPatience);
        QCOMPARE(bench.told, QString());
        QVERIFY(!old.text().isEmpty()); // to be put right
    }

    void whatIsMissingOrWeakIsSaidAtOnce()
    {
        SettingsBench bench;
        bench.open(u"My account"_s);
        bench.press("changePassphrase");
        QVERIFY(!part<QLineEdit>(*bench.screen, "oldPassphrase").accessibleDescription().isEmpty());
        typeAll(bench, kSecret, "1234567890", "1234567890");
        QVERIFY(part<QLineEdit>(*bench.screen, "newPassphrase").hasFocus());
        typeAll(bench, kSecret, kFresh, kSecret);
        QVERIFY(part<QLineEdit>(*bench.screen, "newPassphraseAgain").hasFocus());
        QCOMPARE(bench.told, QString());
    }

    void whoeverLeavesThePageLeavesNoPassphrase()
    {
        SettingsBench bench;
        bench.open(u"My account"_s);
        typeAll(bench, kSecret, kFresh, kSecret); // a slip: nothing is changed
        bench.open(u"Users and roles"_s);
        bench.open(u"My account"_s);
        for (const char *line : {"oldPassphrase", "newPassphrase", "newPassphraseAgain"})
            QCOMPARE(part<QLineEdit>(*bench.screen, line).text(), QString());
    }

    void theRightsOfAnAideAreToldApart()
    {
        SettingsBench bench(SettingsBench::As::Aide);
        bench.open(u"My account"_s);
        auto &table = bench.table("rightsTable");
        QCOMPARE(table.topLevelItemCount(), 2);
        const auto names = [&table](int group) {
            QStringList tasks;
            for (int i = 0; i < table.topLevelItem(group)->childCount(); ++i)
                tasks.append(table.topLevelItem(group)->child(i)->text(0));
            return tasks;
        };
        QVERIFY(names(0).contains(rightOf(Task::RecordServices).name));
        QVERIFY(names(1).contains(rightOf(Task::ManageUsers).name));
        QCOMPARE(names(0).size() + names(1).size(), qsizetype(Task::ErasePeople) + 1);
        QVERIFY(bench.choose("rightsTable", QString::number(int(Task::ErasePeople))));
        QStringList words;
        for (const QLabel *label : bench.screen->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY(words.join(u'\n').contains(rightOf(Task::ErasePeople).reason));
    }
};

QTEST_MAIN(MyAccountPageTest)
#include "tst_my_account_page.moc"
