// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/user_view_store.h"
#include "models/store/migrations.h"

#include <QTemporaryDir>
#include <QTest>

using namespace leye;
using namespace Qt::StringLiterals;

class UserViewStoreTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder;
    std::optional<Database> database;
    const UserId aide{*Id16::fromText(u"0123456789abcdef0123456789abcdef")};
    const UserId other{*Id16::fromText(u"0123456789abcdef0123456789abcde0")};

private Q_SLOTS:
    void init()
    {
        database.reset();
        QFile::remove(folder.filePath(u"leye.db"_s));
        auto opened = Database::open(folder.filePath(u"leye.db"_s), {OpenOptions::Mode::Create, {}, 1024});
        QVERIFY(opened);
        database.emplace(std::move(*opened));
        QVERIFY(migrate(*database, shippedMigrations()));
    }

    void whatWasPutIsThere()
    {
        UserViewStore views(*database, aide);
        QCOMPARE(*views.value(u"people/columns"_s), QString());
        QVERIFY(views.put(u"people/columns"_s, u"name age"_s));
        QCOMPARE(*views.value(u"people/columns"_s), u"name age"_s);
        QVERIFY(views.put(u"people/columns"_s, u"name"_s)); // in its place
        QCOMPARE(*views.value(u"people/columns"_s), u"name"_s);
        QVERIFY(views.put(u"people/columns"_s, {}));
        QCOMPARE(*views.value(u"people/columns"_s), QString());
        QCOMPARE(views.under(u"people/"_s)->size(), 1);
    }

    void namesAreListedByTheirBeginning()
    {
        UserViewStore views(*database, aide);
        for (const QString &name : {u"people/filter/本站"_s, u"people/filter/50%_a"_s, u"people/filterx"_s,
                                    u"people/query"_s, u"care/filter/a"_s})
            QVERIFY(views.put(name, u"{}"_s));
        const auto entries = views.under(u"people/filter/"_s);
        QVERIFY(entries);
        QCOMPARE(*entries, (QList<UserViewStore::Entry>{{u"people/filter/50%_a"_s, u"{}"_s},
                                                        {u"people/filter/本站"_s, u"{}"_s}}));
        QVERIFY(views.under(u"people/filter/%"_s)->isEmpty()); // no pattern
        QCOMPARE(views.under({})->size(), 5);
    }

    void everybodyHasTheirOwn()
    {
        QVERIFY(UserViewStore(*database, aide).put(u"people/query"_s, u"1"_s));
        QVERIFY(UserViewStore(*database, other).under(u"people/"_s)->isEmpty());
        QVERIFY(UserViewStore(*database, other).put(u"people/query"_s, u"2"_s));
        QCOMPARE(*UserViewStore(*database, aide).value(u"people/query"_s), u"1"_s);
    }

    void whatWasRemovedIsGone()
    {
        UserViewStore views(*database, aide);
        QVERIFY(views.put(u"people/filter/a"_s, u"{}"_s));
        QVERIFY(views.remove(u"people/filter/b"_s)); // never was
        QVERIFY(views.remove(u"people/filter/a"_s));
        QVERIFY(views.under({})->isEmpty());
    }
};

QTEST_GUILESS_MAIN(UserViewStoreTest)
#include "tst_user_view_store.moc"
