// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/undo.h"
#include "models/office/code_tables.h"
#include "models/office/network.h"
#include "models/office/note_templates.h"
#include "tests/support/journal_bench.h"
#include "tests/support/refused.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QString kKind = u"职业指导"_s;
const Viewer kAdministrator{UserId(Id16({1})), Role::Administrator, {}};
const Viewer kAide{UserId(Id16({2})), Role::Aide, {}};

NoteTemplate note(const QString &name, const QString &text, const QString &kind = kKind)
{
    NoteTemplate one;
    one.kind = kind;
    one.name = name;
    one.text = text;
    return one;
}

} // namespace

/// The notes to start from: shipped, the office's own in their place, and what was taken away.
class NoteTemplatesTest : public QObject {
    Q_OBJECT

    struct Bench : TestDesk {
        [[nodiscard]] QList<NoteTemplate> all()
        {
            OfficeStore office(database);
            return noteTemplates(office).value();
        }
        [[nodiscard]] std::optional<NoteTemplate> named(const QString &name)
        {
            for (const NoteTemplate &one : all()) {
                if (one.name == name)
                    return one;
            }
            return {};
        }
        Result<Committed> put(const NoteTemplate &before, const NoteTemplate &wanted)
        {
            return putNoteTemplate(*journal, kAdministrator, before, wanted);
        }
    };

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void theShippedOnesAreForKindsThatExist()
    {
        Bench bench;
        OfficeStore office(bench.database);
        const auto codes = CodeTables::load(office, QDate(2026, 11, 23));
        LEYE_VERIFY(codes);
        const QList<NoteTemplate> shipped = bench.all();
        QVERIFY(shipped.size() >= 5);
        QSet<QString> keys;
        for (const NoteTemplate &one : shipped) {
            QVERIFY2(codes->knows(u"app_service_kind"_s, one.kind), qPrintable(one.kind));
            QVERIFY(!one.name.isEmpty() && !one.text.isEmpty());
            keys.insert(one.id.toString());
        }
        QCOMPARE(keys.size(), shipped.size());
    }

    void onlyAnAdministratorChangesThem()
    {
        Bench bench;
        LEYE_REFUSED(putNoteTemplate(*bench.journal, kAide, {}, note(u"x"_s, u"x"_s)), Denied);
        LEYE_REFUSED(removeNoteTemplate(*bench.journal, kAide, bench.all().first()), Denied);
    }

    void oneOfOursIsAddedRenamedAndRemoved()
    {
        Bench bench;
        const qsizetype shipped = bench.all().size();
        LEYE_VERIFY(bench.put({}, note(u" 模拟面试 "_s, u"表现：\n"_s)));
        QCOMPARE(bench.all().size(), shipped + 1);
        const NoteTemplate added = *bench.named(u"模拟面试"_s);
        QCOMPARE(added.text, u"表现："_s);
        NoteTemplate renamed = added;
        renamed.name = u"面试辅导"_s;
        const auto done = bench.put(added, renamed);
        LEYE_VERIFY(done);
        QVERIFY(!bench.named(u"模拟面试"_s));
        QCOMPARE(bench.all().size(), shipped + 1);
        LEYE_VERIFY(undo(*bench.journal, done->action, kAdministrator.user));
        QVERIFY(bench.named(u"模拟面试"_s));
        QVERIFY(!bench.named(u"面试辅导"_s));
        LEYE_VERIFY(removeNoteTemplate(*bench.journal, kAdministrator, *bench.named(u"模拟面试"_s)));
        QCOMPARE(bench.all().size(), shipped);
    }

    void aShippedOneIsChangedTakenAwayAndComesBack()
    {
        Bench bench;
        const NoteTemplate shipped = bench.all().first();
        const qsizetype count = bench.all().size();
        NoteTemplate ours = shipped;
        ours.text = u"我们自己的写法："_s;
        LEYE_VERIFY(bench.put(shipped, ours));
        QCOMPARE(bench.all().first().text, ours.text);
        QCOMPARE(bench.all().size(), count);
        const auto removed = removeNoteTemplate(*bench.journal, kAdministrator, bench.all().first());
        LEYE_VERIFY(removed);
        QVERIFY(!bench.named(shipped.name));
        LEYE_VERIFY(undo(*bench.journal, removed->action, kAdministrator.user));
        QCOMPARE(bench.named(shipped.name)->text, ours.text);
    }

    void whatCannotBeIsRefusedAndWhatIsTheSameNotWritten()
    {
        Bench bench;
        for (const NoteTemplate &bad : {note({}, u"x"_s), note(u"x"_s, u"  "_s), note(u"x"_s, u"x"_s, {})})
            LEYE_REFUSED(bench.put({}, bad), Invalid);
        const NoteTemplate shipped = bench.all().first();
        LEYE_REFUSED(bench.put({}, note(shipped.name, u"x"_s, shipped.kind)), Conflict);
        const auto same = bench.put(shipped, shipped);
        LEYE_VERIFY(same);
        QVERIFY(same->action.isNull());
    }
};

QTEST_GUILESS_MAIN(NoteTemplatesTest)
#include "tst_note_templates.moc"
