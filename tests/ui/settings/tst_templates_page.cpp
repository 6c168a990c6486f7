// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/network.h"
#include "models/office/note_templates.h"
#include "tests/ui/settings/settings_bench.h"

#include <QPlainTextEdit>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QString kShipped = noteTemplateId(u"职业指导"_s, u"首次面谈"_s).toString();

} // namespace

/// Note templates in the settings.
class TemplatesPageTest : public QObject {
    Q_OBJECT

    static QStringList names(SettingsBench &bench)
    {
        const auto all = bench.session.write<QStringList>([](Workspace &workspace) -> Result<QStringList> {
            OfficeStore office(workspace.database());
            LEYE_TRY(const QList<NoteTemplate> templates, noteTemplates(office));
            QStringList found;
            for (const NoteTemplate &one : templates)
                found.append(one.name + u": "_s + one.text);
            return found;
        });
        return all.value_or(QStringList());
    }
    static QPlainTextEdit &text(SettingsBench &bench) { return part<QPlainTextEdit>(*bench.screen, "templateText"); }

private Q_SLOTS:
    void oneIsChangedInPlace()
    {
        SettingsBench bench;
        bench.open(u"Note templates"_s);
        QVERIFY(bench.choose("templatesTable", kShipped));
        QVERIFY(text(bench).toPlainText().startsWith(u"求职意向"_s));
        QVERIFY(part<QPushButton>(*bench.screen, "templateKind/职业指导").isChecked());
        text(bench).setFocus();
        text(bench).clear();
        compose(text(bench), u"意向："_s);
        QTest::keyClick(&text(bench), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.isDone());
        QVERIFY(names(bench).contains(u"首次面谈: 意向："_s));
        QTRY_COMPARE(bench.row("templatesTable").value(1), u"意向："_s);
    }

    void oneIsAddedAndRemoved()
    {
        SettingsBench bench;
        bench.open(u"Note templates"_s);
        QVERIFY(bench.choose("templatesTable", kShipped));
        bench.press("addTemplate");
        QCOMPARE(text(bench).toPlainText(), QString());
        bench.press("saveTemplate");
        QTRY_VERIFY_WITH_TIMEOUT(!part<QLabel>(*bench.screen, "template/error").text().isEmpty(), kPatience);
        bench.type("templateName", u"模拟面试"_s);
        part<QPushButton>(*bench.screen, "templateKind/见习").click();
        compose(text(bench), u"表现："_s);
        bench.press("saveTemplate");
        QVERIFY(bench.isDone());
        QVERIFY(names(bench).contains(u"模拟面试: 表现："_s));
        bench.told.clear();
        QVERIFY(bench.choose("templatesTable", noteTemplateId(u"见习"_s, u"模拟面试"_s).toString()));
        bench.press("removeTemplate");
        QVERIFY(bench.isDone());
        QVERIFY(!names(bench).contains(u"模拟面试: 表现："_s));
    }

    void whatIsTypedSurvivesWhatOthersDo()
    {
        SettingsBench bench;
        bench.open(u"Note templates"_s);
        QVERIFY(bench.choose("templatesTable", kShipped));
        bench.press("addTemplate");
        compose(text(bench), u"还没写完"_s);
        User user;
        user.id = bench.session.newId();
        user.area = 310'109;
        user.name = u"周敏"_s;
        QSignalSpy changed(&*bench.session, &DeskSession::changed);
        bench.session.put(user); // the list is read anew
        QTRY_VERIFY(!changed.isEmpty());
        LEYE_VERIFY(bench.session.write<bool>([](Workspace &) { return true; }));
        QTRY_VERIFY(bench.table("templatesTable").topLevelItemCount() > 0);
        QCOMPARE(text(bench).toPlainText(), u"还没写完"_s);
        QVERIFY(text(bench).isVisible());
    }

    void anAideReadsThem()
    {
        SettingsBench bench(SettingsBench::As::Aide);
        bench.open(u"Note templates"_s);
        QVERIFY(bench.choose("templatesTable", kShipped));
        QVERIFY(text(bench).isReadOnly());
        QVERIFY(!part<QPushButton>(*bench.screen, "saveTemplate").isVisible());
        QVERIFY(!part<QPushButton>(*bench.screen, "addTemplate").isVisible());
    }
};

QTEST_MAIN(TemplatesPageTest)
#include "tst_templates_page.moc"
