// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>

#include <functional>
#include <memory>

struct zip;

namespace leye {

/// What an archive may claim before anything in it is unpacked. Rosters of 100,000 rows and 40 columns are 160 to 250
/// MB as xlsx, packed 1:10 to 1:15, and 540 MB as ods, packed 1:70.
struct ZipLimits {
    qint64 entries = 10'000;
    qint64 totalBytes = 100 * 1024 * 1024;      ///< unpacked, whatever the size of the file
    qint64 perPackedByte = 25;                  ///< a larger file may have more by this, up to
    qint64 ceilingBytes = 1024LL * 1024 * 1024; ///< this
    qint64 ratio = 100;                         ///< unpacked to packed, for entries over 1 MiB and for the whole

    /// Of an archive of this size.
    [[nodiscard]] qint64 mostBytes(qint64 packedBytes) const;
    /// The XML of OpenDocument is four times as long, and packs the better for it.
    [[nodiscard]] static ZipLimits forOds(ZipLimits limits);
};

/// A zip archive that has been found harmless: within its limits, no password, no links, no name that leaves the
/// archive, no archive inside. Nothing is ever unpacked to disk.
class ZipPackage {
public:
    /// Damaged, Denied (password) or Invalid (a limit; made to do harm).
    [[nodiscard]] static Result<ZipPackage> open(const QString &path, const ZipLimits &limits);

    [[nodiscard]] bool contains(const QByteArray &name) const;
    [[nodiscard]] qint64 unpackedBytes() const { return m_unpackedBytes; }
    /// Unpacked; 0 when there is no such entry.
    [[nodiscard]] qint64 size(const QByteArray &name) const;
    [[nodiscard]] qint64 packedBytes() const { return m_packedBytes; }
    /// Hands the entry on in pieces of 64 KiB; the checksum is verified at its end. The sink stops by false.
    [[nodiscard]] Result<> read(const QByteArray &name, const std::function<bool(QByteArrayView)> &sink) const;
    /// The whole entry; Damaged when it is longer than `maximum`.
    [[nodiscard]] Result<QByteArray> readAll(const QByteArray &name, qint64 maximum) const;

private:
    struct Close {
        void operator()(zip *archive) const;
    };
    [[nodiscard]] Result<> check(const ZipLimits &limits);
    [[nodiscard]] Result<> checkEntry(qint64 index, const ZipLimits &limits, qint64 mostBytes);
    [[nodiscard]] qint64 find(const QByteArray &name) const;

    std::unique_ptr<zip, Close> m_archive;
    qint64 m_packedBytes = 0;
    qint64 m_unpackedBytes = 0;
};

} // namespace leye
