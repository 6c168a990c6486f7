// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people_list_index_store.h"
#include "models/people/person_index_store.h"
#include "tests/support/journal_bench.h"
#include "ui/start/start_parts.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace leye::test {

inline constexpr PassphraseCost kFloor{PassphraseCost::kFloorBytes, PassphraseCost::kFloorPasses};
inline constexpr QByteArrayView kSecret = "tian-mi-de-hai-zi-9";

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
        const auto projectors = [] {
            std::vector<std::unique_ptr<Projector>> made;
            made.push_back(std::make_unique<PersonIndex>());
            made.push_back(std::make_unique<NoteIndex>());
            addPeopleListing(made);
            return made;
        };
        return {catalogue(), m_clock, systemRandom(), projectors};
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

/// The part of a page with this object name; the one in sight where several have it.
template <typename W>
W &part(QWidget &page, const char *name)
{
    W *first = nullptr;
    for (W *found : page.findChildren<W *>(QString::fromLatin1(name))) {
        if (found->isVisible())
            return *found;
        first = first ? first : found;
    }
    if (!first)
        qFatal("no part %s", name);
    return *first;
}

/// Texts that do not fit where they stand: labels that do not wrap and buttons, as "name: text".
inline QStringList cutTexts(const QWidget &page)
{
    QStringList cut;
    for (const QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->width() < button->fontMetrics().horizontalAdvance(button->text()))
            cut.append(button->objectName() + QStringLiteral(": ") + button->text());
    }
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool isTooNarrow = !label->wordWrap() && label->width() < label->minimumSizeHint().width();
        if (label->isVisible() && !label->text().isEmpty() && (isTooNarrow || label->height() < needed))
            cut.append(label->objectName() + QStringLiteral(": ") + label->text());
    }
    return cut;
}

} // namespace leye::test
