// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/demo.h"
#include "models/people/people_store.h"
#include "tests/support/journal_bench.h"

namespace leye::test {

inline constexpr QByteArrayView kDemoSecret = "tian-mi-de-hai-zi-9";

/// A demonstration in a temporary folder, and its workspace opened by one of its users.
struct DemoBench {
    explicit DemoBench(const DemoPlan &plan, const DemoProgress &progress = {});
    /// Fails the test where somebody cannot sign in.
    [[nodiscard]] Result<std::unique_ptr<Workspace>> signIn(const QString &user = {}) const;

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("w"));
    FixedClock clock;
    Result<DemoReport> report;
};

/// What the parts of a workspace are in these tests.
[[nodiscard]] WorkspaceParts demoParts(const Clock &clock);

/// Everything on file as text, a line a row: all tables of records but desks, whose keys are the system's, and notes
/// that are sealed; and the payloads of operations that name no desk.
[[nodiscard]] QStringList contentOf(Database &database);

/// The rows that a query finds, columns joined with "|".
[[nodiscard]] QStringList rowsOf(Database &database, std::string_view sql);

} // namespace leye::test
