// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "models/office/recovery_code.h"
#include "models/people/people_list_index_store.h"
#include "models/people/person_index_store.h"
#include "models/store/no_queries.h"
#include "tests/support/journal_bench.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

namespace leye::test {

inline constexpr PassphraseCost kFloor{PassphraseCost::kFloorBytes, PassphraseCost::kFloorPasses};
inline constexpr QByteArrayView kSecret = "tian-mi-de-hai-zi-9"; ///< of everybody in it

/// What keeps up to date what is found and listed, as the program has it.
inline std::vector<std::unique_ptr<Projector>> personProjectors()
{
    std::vector<std::unique_ptr<Projector>> made;
    made.push_back(std::make_unique<PersonIndex>());
    made.push_back(std::make_unique<NoteIndex>());
    addPeopleListing(made);
    return made;
}

/// A new workspace behind a session, as a window has it, at station 31010901701; today is 2026-11-23. Its first user
/// 王芳 is signed in. For test functions: what takes time is waited for.
class SessionBench {
public:
    explicit SessionBench(const QString &station = QStringLiteral("31010901701")) : m_clock(QDate(2026, 11, 23))
    {
        if (!startCrypto())
            qFatal("crypto");
        begin([this, station] { return make(station); });
    }

    /// Somebody else is signed in from here on; who is not known yet is taken on with these roles.
    void signIn(const QString &name, Roles roles = {})
    {
        m_session.reset();
        begin([this, name, roles]() -> Result<std::unique_ptr<Workspace>> {
            if (roles) {
                LEYE_TRY(const std::unique_ptr<Workspace> first, open({}));
                User user;
                user.name = name;
                user.roles = codesOf(roles);
                user.station = first->facts().station;
                LEYE_CHECK(first->addUser(user, secret(), kFloor, &m_recovery));
            }
            return open(name);
        });
    }

    [[nodiscard]] DeskSession &operator*() { return *m_session; }
    [[nodiscard]] DeskSession *operator->() { return m_session.get(); }
    /// The groups of its recovery sheet.
    [[nodiscard]] QStringList recovery() const { return recoveryGroups(m_recovery); }
    [[nodiscard]] QDate today() const { return m_clock.today(); }

    /// Runs something on the writer's thread and waits for it.
    template <typename T = void>
    Result<T> write(std::type_identity_t<std::function<Result<T>(Workspace &)>> work)
    {
        std::optional<Result<T>> answer;
        m_session->write<T>(
            &m_context, [work](Workspace &workspace, TaskControl &) { return work(workspace); },
            [&answer](Result<T> done) { answer = std::move(done); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, kPatience))
            return fail(Error::Kind::Cancelled, QStringLiteral("no answer"));
        return *std::move(answer);
    }
    /// New records, as one action.
    template <typename... Records>
    void put(const Records &...records)
    {
        const auto done = write<>([records...](Workspace &workspace) -> Result<void> {
            Edit edit(QStringLiteral("test.put"), workspace.viewer().user);
            (edit.add(records), ...);
            LEYE_CHECK(workspace.journal().commit(edit));
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message + done.error().detail));
    }
    /// A number for each record, the same in each run.
    [[nodiscard]] Id16 newId() { return Id16::uuid7(m_clock.nowMs(), m_random); }

private:
    static constexpr int kPatience = 30'000;
    [[nodiscard]] static SecretBytes secret() { return SecretBytes::copyOf(kSecret); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("w")); }
    [[nodiscard]] WorkspaceParts parts() const { return {catalogue(), m_clock, systemRandom(), personProjectors}; }

    void begin(const DeskSession::Opening &opening)
    {
        std::optional<Result<void>> opened;
        m_session = std::make_unique<DeskSession>(opening, &m_context,
                                                  [&opened](Result<void> answer) { opened = std::move(answer); });
        if (!QTest::qWaitFor([&opened] { return opened.has_value(); }, kPatience) || !*opened)
            qFatal("workspace: %s", qPrintable(opened && !*opened ? opened->error().message : QString()));
    }
    Result<std::unique_ptr<Workspace>> make(const QString &station)
    {
        const NewWorkspace wanted{station, QStringLiteral("王芳"), secret(), kFloor, true};
        LEYE_TRY(Workspace::Created created, Workspace::create(path(), wanted, parts()));
        m_recovery = std::move(created.recoveryCode);
        return std::move(created.workspace);
    }
    Result<std::unique_ptr<Workspace>> open(const QString &name) const
    {
        return Workspace::open(path(), {name, secret(), {}, {}}, parts());
    }

    NoQueries m_noQueries; ///< on the thread of the test, which is the window's
    QTemporaryDir m_folder;
    FixedClock m_clock;
    RandomBytes m_random = seededRandom(7);
    QObject m_context;
    SecretBytes m_recovery;
    std::unique_ptr<DeskSession> m_session;
};

/// What is written waits behind it, until it is let go on.
class BusyWriter {
public:
    explicit BusyWriter(DeskSession &session)
    {
        session.write<void>(
            &m_context,
            [gate = m_gate](Workspace &, TaskControl &) -> Result<void> {
                gate->acquire();
                return {};
            },
            [](const Result<void> &) {});
    }
    Q_DISABLE_COPY_MOVE(BusyWriter)
    ~BusyWriter() { goOn(); }
    void goOn() const { m_gate->release(); }

private:
    QObject m_context;
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

} // namespace leye::test
