// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/desk_session.h"
#include "models/office/office_store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

constexpr PassphraseCost kFloor{PassphraseCost::kFloorBytes, PassphraseCost::kFloorPasses};
constexpr QByteArrayView kSecret = "tian-mi-de-hai-zi-9";

const RecordCatalogue &catalogue()
{
    static const RecordCatalogue types{&kStation, &kUser, &kDesk, &kSetting, &kCode, &kDisclosure};
    return types;
}

Result<void> rename(Workspace &workspace, const QString &code, const QString &name)
{
    LEYE_TRY(const std::optional<Station> before, OfficeStore(workspace.database()).station(code));
    Station after = *before;
    after.name = name;
    LEYE_CHECK(workspace.journal().commit(Edit(u"station.set"_s, workspace.viewer().user).change(*before, after)));
    return {};
}

} // namespace

class DeskSessionTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 23)};
    std::unique_ptr<DeskSession> session;

    DeskSession::Opening making()
    {
        return [this]() -> Result<std::unique_ptr<Workspace>> {
            NewWorkspace wanted{u"31010901701"_s, u"王芳"_s, SecretBytes::copyOf(kSecret), kFloor, true};
            LEYE_TRY(Workspace::Created made, Workspace::create(folder.filePath(u"w"_s), wanted,
                                                                {catalogue(), clock, systemRandom(), [] {
                                                                     return std::vector<std::unique_ptr<Projector>>();
                                                                 }}));
            return std::move(made.workspace);
        };
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        std::optional<Result<void>> answer;
        session =
            std::make_unique<DeskSession>(making(), this, [&](Result<void> opened) { answer = std::move(opened); });
        QVERIFY(!answer); // the window's thread did not wait
        QTRY_VERIFY_WITH_TIMEOUT(answer, 30'000);
        QVERIFY(*answer);
        QCOMPARE(session->user().name, u"王芳"_s);
        QVERIFY(session->facts().demo);
    }

    void aFailedOpeningSaysWhy()
    {
        std::optional<Result<void>> answer;
        const DeskSession other(
            []() -> Result<std::unique_ptr<Workspace>> { return fail(Error::Kind::Denied, u"no"_s); }, this,
            [&](Result<void> opened) { answer = std::move(opened); });
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().message, u"no"_s);
    }

    void whatIsWrittenIsReadAndTold()
    {
        QSignalSpy changed(session.get(), &DeskSession::changed);
        std::optional<Result<void>> written;
        QThread *writer = nullptr;
        session->write<void>(
            this,
            [&writer](Workspace &workspace, TaskControl &) {
                writer = QThread::currentThread();
                return rename(workspace, u"31010901701"_s, u"多伦路站"_s);
            },
            [&](Result<void> result) {
                QCOMPARE(QThread::currentThread(), thread());
                written = std::move(result);
            });
        QTRY_VERIFY(written);
        QVERIFY(*written);
        QVERIFY(writer != thread());
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<QList<Touched>>().first().type, &kStation);

        std::optional<Result<QString>> name;
        session->read<QString>(
            this,
            [](DeskSession::Reading &reading, TaskControl &) -> Result<QString> {
                LEYE_TRY(const std::optional<Station> station, OfficeStore(reading.database).station(u"31010901701"_s));
                return station->name;
            },
            [&](Result<QString> result) { name = std::move(result); });
        QTRY_VERIFY(name);
        QCOMPARE(**name, u"多伦路站"_s);
    }

    void writesAreDoneInOrder()
    {
        QStringList order;
        for (const QString &step : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
            session->write<void>(
                this, [step](Workspace &workspace, TaskControl &) { return rename(workspace, u"31010901702"_s, step); },
                [&order, step](Result<void> done) { order.append(done ? step : u"failed"_s); });
        QTRY_COMPARE(order, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        std::optional<Result<QString>> name;
        session->read<QString>(
            this,
            [](DeskSession::Reading &reading, TaskControl &) -> Result<QString> {
                LEYE_TRY(const std::optional<Station> station, OfficeStore(reading.database).station(u"31010901702"_s));
                return station->name;
            },
            [&](Result<QString> result) { name = std::move(result); });
        QTRY_VERIFY(name);
        QCOMPARE(**name, u"4"_s);
    }

    void whoIsGoneIsNotAnswered()
    {
        bool answered = false;
        auto context = std::make_unique<QObject>();
        session->write<void>(
            context.get(), [](Workspace &, TaskControl &) { return Result<void>(); },
            [&answered](Result<void>) { answered = true; });
        context.reset();
        std::optional<Result<void>> later; // behind it in the queue
        session->write<void>(
            this, [](Workspace &, TaskControl &) { return Result<void>(); },
            [&](Result<void> done) { later = std::move(done); });
        QTRY_VERIFY(later);
        QVERIFY(!answered);
    }

    void aCancelledReadEndsAtOnceAndSaysSo()
    {
        std::optional<Result<qint64>> answer;
        std::atomic<bool> started = false;
        BackgroundTask task = session->read<qint64>(
            this,
            [&started](DeskSession::Reading &reading, TaskControl &) {
                started = true;
                // Counts to a number nobody waits for.
                return reading.database.integer(
                    "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 1000000000000) "
                    "SELECT count(*) FROM c");
            },
            [&](Result<qint64> result) { answer = std::move(result); });
        QTRY_VERIFY(started.load());
        task.cancel();
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().kind, Error::Kind::Cancelled);
    }

    void progressIsHeardOnTheWindowsThread()
    {
        QList<int> heard;
        std::optional<Result<void>> answer;
        session->write<void>(
            this,
            [](Workspace &, TaskControl &control) -> Result<void> {
                for (int i = 0; i <= 4; ++i)
                    control.report(i, 4);
                return {};
            },
            [&](Result<void> result) { answer = std::move(result); }, [&](int percent) { heard.append(percent); });
        QTRY_VERIFY(answer);
        QVERIFY(!heard.isEmpty());
        QCOMPARE(heard.last(), 100);
    }

    /// The last one: the desk is closed behind it.
    void whatWasAskedForIsWrittenBeforeTheDeskCloses()
    {
        constexpr int kMany = 50; // most wait when the closing begins
        std::atomic<int> written = 0;
        for (int i = 0; i < kMany; ++i)
            session->write<void>(
                this,
                [&written, i](Workspace &workspace, TaskControl &) -> Result<void> {
                    LEYE_CHECK(rename(workspace, u"31010901702"_s, QString::number(i)));
                    ++written;
                    return {};
                },
                [](const Result<void> &) {});
        session.reset();
        QCOMPARE(written.load(), kMany);
    }
};

QTEST_GUILESS_MAIN(DeskSessionTest)
#include "tst_desk_session.moc"
