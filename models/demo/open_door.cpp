// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/open_door.h"

#include <QDir>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOpenDoor = "open_door"_L1;
constexpr size_t kRandomBytes = 16;

Result<void> noteDoor(const QString &path, const SecretBytes &passphrase)
{
    LEYE_TRY(WorkspaceFolder folder, WorkspaceFolder::open(path));
    WorkspaceFacts facts = folder.facts();
    facts.further[kOpenDoor] = QString::fromLatin1(passphrase.view());
    return folder.setFacts(std::move(facts));
}

} // namespace

Result<DemoReport> makeOpenDemo(const QString &path, const DemoPlan &plan, const WorkspaceParts &parts,
                                const DemoProgress &progress)
{
    const QByteArray random = SecretBytes::random(kRandomBytes).view().toByteArray().toHex();
    const SecretBytes passphrase = SecretBytes::copyOf("demo-" + random);
    LEYE_TRY(DemoReport report, makeDemo(path, plan, passphrase, parts, progress));
    if (const Result<void> noted = noteDoor(path, passphrase); !noted) {
        QDir(path).removeRecursively(); // nobody could open it
        return failure(noted);
    }
    return report;
}

std::optional<SecretBytes> openDoor(const WorkspaceFacts &facts)
{
    const QString passphrase = facts.further.value(kOpenDoor).toString();
    if (!facts.demo || passphrase.isEmpty())
        return std::nullopt;
    return SecretBytes::copyOf(passphrase.toUtf8());
}

} // namespace leye
