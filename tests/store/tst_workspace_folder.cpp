// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workspace_folder.h"
#include "tests/store/workbench.h"

#include <QProcess>

#include <signal.h>
#include <unistd.h>

#include <sys/stat.h>
#include <sys/wait.h>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

WorkspaceFacts someFacts()
{
    WorkspaceFacts facts;
    facts.workspace = Id16({1, 2, 3});
    facts.desk = QByteArray(32, 'd');
    facts.authority = QByteArray(32, 'a');
    facts.station = u"31010901701"_s;
    facts.stationName = u"曲阳路街道就业服务站"_s;
    facts.users = {{UserId(Id16({9})), u"王丽"_s}};
    facts.demo = true;
    facts.further = {{u"theme"_s, u"of a newer program"_s}};
    return facts;
}

/// A finished workspace at <temporary>/place, not held by anybody.
struct Place {
    QTemporaryDir folder;
    QString path = folder.filePath(u"place"_s);

    Place()
    {
        auto workspace = WorkspaceFolder::create(path);
        if (!workspace || !workspace->setFacts(someFacts()))
            qFatal("no workspace");
    }
    [[nodiscard]] QString file(const QString &name) const { return path + u'/' + name; }
    [[nodiscard]] bool copyTo(const QString &target) const
    {
        return QProcess::execute(u"cp"_s, {u"-a"_s, path, target}) == 0;
    }
};

/// Runs `work` in another process and returns its answer.
int inAnotherProcess(const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

mode_t modeOf(const QString &path)
{
    struct stat status {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

} // namespace

class TestWorkspaceFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void factsComeBackWithWhatIsNotKnown();
    void damagedFactsAreRefused_data();
    void damagedFactsAreRefused();
    void aNewFolderIsEmptyAndPrivate();
    void itIsAWorkspaceOnlyWithItsFacts();
    void makingThatWasCutOffBeginsAgain();
    void openingClearsWhatWasCutOff();
    void whatLiesThereIsNeverTouched_data();
    void whatLiesThereIsNeverTouched();
    void rightsAreRepaired();
    void openingTwiceSaysByWhom();
    void anotherProcessIsKeptOut();
    void aKilledProcessLeavesNoLock();
    void aMovedFolderIsNoCopy();
    void aCopyIsNoticedUntilItHasFactsOfItsOwn();
    void replacedFilesMakeNoCopy();
};

void TestWorkspaceFolder::factsComeBackWithWhatIsNotKnown()
{
    const WorkspaceFacts facts = someFacts();
    const auto again = WorkspaceFacts::fromJson(facts.toJson(), u"workspace.json"_s);
    VERIFY_OK(again);
    QVERIFY(*again == facts);
    QVERIFY(facts.toJson().contains("\"sealed\": false"));
}

void TestWorkspaceFolder::damagedFactsAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("kind");
    const int damaged = int(Error::Kind::Damaged);
    QTest::newRow("cut off") << QByteArray("}\n") << QByteArray() << damaged;
    QTest::newRow("no format") << QByteArray("\"format\"") << QByteArray("\"form\"") << damaged;
    QTest::newRow("a workspace without a name")
        << QByteArray("\"workspace\": \"01") << QByteArray("\"workspace\": \"0") << damaged;
    QTest::newRow("half a key") << QByteArray("\"desk\": \"64") << QByteArray("\"desk\": \"") << damaged;
    QTest::newRow("a newer format") << QByteArray("\"format\": 1") << QByteArray("\"format\": 2")
                                    << int(Error::Kind::Unsupported);
}

void TestWorkspaceFolder::damagedFactsAreRefused()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    Place place;
    QByteArray json = contentOf(place.file(u"workspace.json"_s));
    QVERIFY(json.contains(from));
    QVERIFY(putContent(place.file(u"workspace.json"_s), json.replace(from, to)));
    const auto opened = WorkspaceFolder::open(place.path);
    QVERIFY(!opened);
    QTEST(int(opened.error().kind), "kind");
    QVERIFY(opened.error().message.contains(place.path));
}

void TestWorkspaceFolder::aNewFolderIsEmptyAndPrivate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/工作台"_s);
    const auto workspace = WorkspaceFolder::create(path);
    VERIFY_OK(workspace);
    QCOMPARE(workspace->path(), path);
    QCOMPARE(modeOf(path), mode_t(0700));
    QCOMPARE(namesIn(path), (QStringList{u"attachments"_s, u"lock"_s, u"unfinished"_s}));
    QCOMPARE(modeOf(path + u"/lock"_s), mode_t(0600));
    QCOMPARE(modeOf(workspace->attachments()), mode_t(0700));
    QCOMPARE(workspace->database(), path + u"/leye.db"_s);
    QCOMPARE(workspace->keySlots(), path + u"/keyslots"_s);
    QCOMPARE(workspace->signin(), path + u"/signin"_s);
}

void TestWorkspaceFolder::itIsAWorkspaceOnlyWithItsFacts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"place"_s);
    {
        auto workspace = WorkspaceFolder::create(path);
        VERIFY_OK(workspace);
        workspace->assumeFacts(someFacts());
        QCOMPARE(workspace->facts().station, someFacts().station);
    }
    VERIFY_FAILS(NotFound, WorkspaceFolder::open(path));
    {
        auto workspace = WorkspaceFolder::create(path);
        VERIFY_OK(workspace);
        VERIFY_OK(workspace->setFacts(someFacts()));
    }
    const auto workspace = WorkspaceFolder::open(path);
    VERIFY_OK(workspace);
    QCOMPARE(workspace->facts().stationName, someFacts().stationName);
    QCOMPARE(namesIn(path), (QStringList{u"attachments"_s, u"lock"_s, u"workspace.json"_s}));
}

void TestWorkspaceFolder::makingThatWasCutOffBeginsAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"place"_s);
    {
        const auto workspace = WorkspaceFolder::create(path);
        VERIFY_OK(workspace);
        QVERIFY(putContent(workspace->database(), "half") && putContent(workspace->attachments() + u"/a"_s, "half"));
        QVERIFY(putContent(path + u"/workspace.json.new"_s, "half"));
    }
    VERIFY_OK(WorkspaceFolder::create(path));
    QCOMPARE(namesIn(path), (QStringList{u"attachments"_s, u"lock"_s, u"unfinished"_s}));
    QVERIFY(namesIn(path + u"/attachments"_s).isEmpty());

    const QString barely = folder.filePath(u"barely"_s); // killed while the mark itself was written
    QVERIFY(QDir().mkpath(barely));
    for (const QString &name : {u"lock"_s, u"unfinished.new"_s})
        QVERIFY(putContent(barely + u'/' + name, {}));
    VERIFY_OK(WorkspaceFolder::create(barely));
    QCOMPARE(namesIn(barely), namesIn(path));
}

void TestWorkspaceFolder::openingClearsWhatWasCutOff()
{
    Place place;
    const QStringList whole = namesIn(place.path);
    QVERIFY(QDir().mkpath(place.file(u"restoring/attachments"_s)));
    for (const QString &name :
         {u"keyslots.new"_s, u"signin.new"_s, u"workspace.json.new"_s, u"leye.db.rebuild"_s, u"leye.db.rebuild-wal"_s,
          u"unfinished"_s, u"restoring/leye.db"_s, u"letter.odt"_s, u"leye.db.before-2"_s})
        QVERIFY(putContent(place.file(name), "half"));
    {
        const auto held = WorkspaceFolder::open(place.path);
        VERIFY_OK(held);
        VERIFY_FAILS(InUse, WorkspaceFolder::open(place.path)); // and whoever comes second clears nothing
    }
    QStringList now = namesIn(place.path);
    QVERIFY(now.removeOne(u"letter.odt"_s) && now.removeOne(u"leye.db.before-2"_s)); // somebody may need these
    QCOMPARE(now, whole);
}

void TestWorkspaceFolder::whatLiesThereIsNeverTouched_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("a letter") << QStringList{u"letter.odt"_s};
    QTest::newRow("a hidden file") << QStringList{u".profile"_s};
    QTest::newRow("a database without its facts") << QStringList{u"leye.db"_s};
    QTest::newRow("a letter beside what looks like ours") << QStringList{u"letter.odt"_s, u"unfinished.new"_s};
    QTest::newRow("a whole workspace") << QStringList{u"leye.db"_s, u"workspace.json"_s};
    QTest::newRow("a whole workspace with the mark left behind")
        << QStringList{u"leye.db"_s, u"workspace.json"_s, u"unfinished"_s};
}

void TestWorkspaceFolder::whatLiesThereIsNeverTouched()
{
    QFETCH(const QStringList, names);
    const QTemporaryDir folder;
    for (const QString &name : names)
        QVERIFY(putContent(folder.filePath(name), "dear"));
    const QStringList before = namesIn(folder.path());
    VERIFY_FAILS(Conflict, WorkspaceFolder::create(folder.path()));
    QCOMPARE(namesIn(folder.path()), before); // no lock is left behind either
    for (const QString &name : names)
        QCOMPARE(contentOf(folder.filePath(name)), QByteArray("dear"));
}

void TestWorkspaceFolder::rightsAreRepaired()
{
    Place place;
    QCOMPARE(::chmod(QFile::encodeName(place.path).constData(), 0755), 0);
    VERIFY_OK(WorkspaceFolder::open(place.path));
    QCOMPARE(modeOf(place.path), mode_t(0700));
}

void TestWorkspaceFolder::openingTwiceSaysByWhom()
{
    QCoreApplication::setApplicationName(u"leyedesk"_s);
    Place place;
    {
        const auto held = WorkspaceFolder::open(place.path);
        VERIFY_OK(held);
        const auto second = WorkspaceFolder::open(place.path);
        VERIFY_FAILS(InUse, second);
        const QString year = QString::number(QDate::currentDate().year());
        for (const QString &word : {u"leyedesk"_s, QString::number(::getpid()), QSysInfo::machineHostName(), year})
            QVERIFY2(second.error().message.contains(word), qPrintable(word + u": "_s + second.error().message));
        VERIFY_FAILS(InUse, WorkspaceFolder::create(place.path));
    }
    VERIFY_OK(WorkspaceFolder::open(place.path));
}

void TestWorkspaceFolder::anotherProcessIsKeptOut()
{
    Place place;
    const auto opens = [&] { return WorkspaceFolder::open(place.path) ? 0 : 4; };
    {
        const auto held = WorkspaceFolder::open(place.path);
        VERIFY_OK(held);
        QCOMPARE(inAnotherProcess(opens), 4);
    }
    QCOMPARE(inAnotherProcess(opens), 0);
}

void TestWorkspaceFolder::aKilledProcessLeavesNoLock()
{
    Place place;
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto held = WorkspaceFolder::open(place.path);
        const char answer = held ? 'y' : 'n';
        [[maybe_unused]] const ssize_t told = ::write(ready[1], &answer, 1);
        while (true)
            ::pause();
    }
    char answer = 0;
    QCOMPARE(::read(ready[0], &answer, 1), ssize_t(1));
    QCOMPARE(answer, 'y');
    VERIFY_FAILS(InUse, WorkspaceFolder::open(place.path));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    VERIFY_OK(WorkspaceFolder::open(place.path));
    ::close(ready[0]);
    ::close(ready[1]);
}

void TestWorkspaceFolder::aMovedFolderIsNoCopy()
{
    Place place;
    const QString elsewhere = place.folder.filePath(u"elsewhere"_s);
    QVERIFY(QDir().rename(place.path, elsewhere));
    const auto moved = WorkspaceFolder::open(elsewhere);
    VERIFY_OK(moved);
    QVERIFY(!moved->isCopy());
}

void TestWorkspaceFolder::aCopyIsNoticedUntilItHasFactsOfItsOwn()
{
    Place place;
    const QString target = place.folder.filePath(u"copy"_s);
    QVERIFY(place.copyTo(target));
    {
        auto copy = WorkspaceFolder::open(target);
        VERIFY_OK(copy);
        QVERIFY(copy->isCopy());
    }
    auto copy = WorkspaceFolder::open(target);
    VERIFY_OK(copy);
    QVERIFY(copy->isCopy()); // opening alone settles nothing
    VERIFY_OK(copy->setFacts(copy->facts()));
    QVERIFY(!copy->isCopy());
    const auto original = WorkspaceFolder::open(place.path);
    VERIFY_OK(original);
    QVERIFY(!original->isCopy());
    QVERIFY(original->facts().instance != copy->facts().instance);
}

void TestWorkspaceFolder::replacedFilesMakeNoCopy()
{
    Place place;
    for (const QString &name : {u"lock"_s, u"leye.db"_s})
        QFile::remove(place.file(name));
    QVERIFY(putContent(place.file(u"leye.db"_s), "rebuilt"));
    const auto workspace = WorkspaceFolder::open(place.path);
    VERIFY_OK(workspace);
    QVERIFY(!workspace->isCopy());
}

QTEST_GUILESS_MAIN(TestWorkspaceFolder)
#include "tst_workspace_folder.moc"
