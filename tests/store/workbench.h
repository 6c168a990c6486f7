// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Fails the test with the error's words and detail.
#define VERIFY_OK(...)                                                                                                 \
    do {                                                                                                               \
        const auto &verified = (__VA_ARGS__);                                                                          \
        QVERIFY2(verified,                                                                                             \
                 verified ? ""                                                                                         \
                          : qPrintable(verified.error().message + QStringLiteral(" | ") + verified.error().detail));   \
    } while (false)

/// Fails the test unless it is an error of this kind.
#define VERIFY_FAILS(kind_, ...)                                                                                       \
    do {                                                                                                               \
        const auto &verified = (__VA_ARGS__);                                                                          \
        QVERIFY2(!verified, "succeeded");                                                                              \
        QVERIFY2(verified.error().kind == Error::Kind::kind_, qPrintable(verified.error().detail));                    \
        QVERIFY(!verified.error().message.isEmpty());                                                                  \
    } while (false)

namespace leye::test {

/// A temporary folder with a database in it.
struct Bench {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("leye.db"));

    [[nodiscard]] Result<Database> create() const
    {
        return Database::open(path, {OpenOptions::Mode::Create, {}, 1024});
    }
    [[nodiscard]] Result<Database> write() const
    {
        return Database::open(path, {OpenOptions::Mode::ReadWrite, {}, 1024});
    }
    [[nodiscard]] Result<Database> read() const
    {
        return Database::open(path, {OpenOptions::Mode::ReadOnly, {}, 1024});
    }
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool putContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Names of everything in a folder, also what is hidden.
inline QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace leye::test
