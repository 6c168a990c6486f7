// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/driving.h"
#include "tests/support/session_bench.h"
#include "ui/start/start_parts.h"

#include <QTemporaryDir>
#include <QTest>

namespace leye::test {

/// A computer before anybody has signed in: a folder for workspaces, and a clock that stands at 2026-11-23.
class OfficeBench {
public:
    OfficeBench()
    {
        if (!startCrypto())
            qFatal("crypto");
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] WorkspaceParts workspaceParts() const
    {
        return {catalogue(), m_clock, systemRandom(), personProjectors};
    }
    [[nodiscard]] StartParts parts() const
    {
        return {workspaceParts(), loadPrintFonts(fontFolders(QCoreApplication::applicationDirPath())),
                path(QStringLiteral("new")), path(QStringLiteral("demo")),
                []() -> Result<PassphraseCost> { return kFloor; }};
    }

    /// A workspace of 王芳 at station 31010901701, closed again; gives its recovery code.
    SecretBytes make(const QString &name, bool isDemo = false) const
    {
        NewWorkspace wanted{QStringLiteral("31010901701"), QStringLiteral("王芳"), SecretBytes::copyOf(kSecret), kFloor,
                            isDemo};
        auto made = Workspace::create(path(name), wanted, workspaceParts());
        if (!made)
            qFatal("%s", qPrintable(made.error().message + made.error().detail));
        return std::move(made->recoveryCode);
    }
    [[nodiscard]] Result<std::unique_ptr<Workspace>> open(const QString &name, QByteArrayView secret = kSecret) const
    {
        return Workspace::open(path(name), {{}, SecretBytes::copyOf(secret), {}, {}}, workspaceParts());
    }
    [[nodiscard]] WorkspaceFacts facts(const QString &name) const
    {
        const auto facts = readWorkspaceFacts(path(name) + QStringLiteral("/workspace.json"));
        return facts ? *facts : WorkspaceFacts();
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 23)};
};

} // namespace leye::test
