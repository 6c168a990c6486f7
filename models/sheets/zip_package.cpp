// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/zip_package.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leye {

namespace {

struct Sheets {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

constexpr qint64 kRatioFromBytes = 1024 * 1024;
constexpr quint32 kUnixTypeMask = 0170000;
constexpr quint32 kUnixLink = 0120000;

struct CloseEntry {
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};
using EntryHandle = std::unique_ptr<zip_file_t, CloseEntry>;

tl::unexpected<Error> damaged(const QString &detail)
{
    return fail(
        Error::Kind::Damaged,
        Sheets::tr("The file is damaged: its contents cannot be unpacked. Ask for a fresh copy, or open it in a "
                   "spreadsheet program and save it again as .xlsx."),
        u"zip: "_s + detail);
}

tl::unexpected<Error> harmful(const QString &detail)
{
    return fail(Error::Kind::Invalid,
                Sheets::tr("The file was not opened: it is built in a way that no spreadsheet program writes and that "
                           "could do harm. Ask whoever sent it, or save its table as .csv."),
                u"zip: "_s + detail);
}

tl::unexpected<Error> tooLarge(qint64 mostBytes, const QString &detail)
{
    return fail(Error::Kind::Invalid,
                Sheets::tr("The file was not opened: unpacked it would be larger than %1 MiB, or far larger than a "
                           "workbook of its size. Split it into several files, or save the table as .csv.")
                    .arg(mostBytes / (1024 * 1024)),
                u"zip: "_s + detail);
}

/// A name that would leave the folder it is unpacked into. We never unpack, but who writes such names means harm.
bool leavesFolder(QByteArrayView name)
{
    const auto isSlash = [](char c) { return c == '/' || c == '\\'; };
    if (name.isEmpty() || isSlash(name.front()) || (name.size() > 1 && name[1] == ':'))
        return true;
    for (qsizetype begin = 0; begin < name.size();) {
        const auto end = std::find_if(name.begin() + begin, name.end(), isSlash) - name.begin();
        if (name.sliced(begin, end - begin) == "..")
            return true;
        begin = end + 1;
    }
    return false;
}

} // namespace

qint64 ZipLimits::mostBytes(qint64 packedBytes) const
{
    return std::max(totalBytes,
                    packedBytes < ceilingBytes / perPackedByte ? packedBytes * perPackedByte : ceilingBytes);
}

ZipLimits ZipLimits::forOds(ZipLimits limits)
{
    limits.totalBytes *= 4;
    limits.perPackedByte *= 4;
    limits.ceilingBytes *= 4;
    return limits;
}

void ZipPackage::Close::operator()(zip *archive) const { zip_discard(archive); }

Result<ZipPackage> ZipPackage::open(const QString &path, const ZipLimits &limits)
{
    ZipPackage package;
    int code = 0;
    package.m_archive.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!package.m_archive)
        return damaged(u"open %1"_s.arg(code));
    package.m_packedBytes = QFileInfo(path).size();
    LEYE_CHECK(package.check(limits));
    return package;
}

Result<> ZipPackage::check(const ZipLimits &limits)
{
    const qint64 entries = zip_get_num_entries(m_archive.get(), 0);
    const qint64 mostBytes = limits.mostBytes(m_packedBytes);
    if (entries > limits.entries)
        return fail(
            Error::Kind::Invalid,
            Sheets::tr("The file was not opened: it is an archive of %1 parts, far more than a workbook has. Save "
                       "the table as .csv.")
                .arg(entries),
            u"zip: %1 entries"_s.arg(entries));
    for (qint64 index = 0; index < entries; ++index)
        LEYE_CHECK(checkEntry(index, limits, mostBytes));
    if (m_unpackedBytes > kRatioFromBytes && m_unpackedBytes / limits.ratio > m_packedBytes)
        return tooLarge(mostBytes, u"%1 bytes from %2"_s.arg(m_unpackedBytes).arg(m_packedBytes));
    return {};
}

Result<> ZipPackage::checkEntry(qint64 index, const ZipLimits &limits, qint64 mostBytes)
{
    const auto position = zip_uint64_t(index);
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(m_archive.get(), position, ZIP_FL_ENC_RAW, &stat) != 0 || (stat.valid & kNeeded) != kNeeded)
        return damaged(u"entry %1"_s.arg(index));
    if (leavesFolder(stat.name))
        return harmful(u"name of entry %1"_s.arg(index));
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    zip_file_get_external_attributes(m_archive.get(), position, 0, &system, &attributes);
    if (system == ZIP_OPSYS_UNIX && ((attributes >> 16) & kUnixTypeMask) == kUnixLink)
        return harmful(u"link at entry %1"_s.arg(index));
    if (stat.encryption_method != ZIP_EM_NONE)
        return fail(
            Error::Kind::Denied,
            Sheets::tr("The file is protected by a password. Open it in a spreadsheet program, take the password "
                       "off and save it as .xlsx."),
            u"zip: encrypted entry %1"_s.arg(index));
    if (stat.size > zip_uint64_t(mostBytes - m_unpackedBytes))
        return tooLarge(mostBytes, u"%1 bytes at entry %2"_s.arg(stat.size).arg(index));
    if (stat.size > zip_uint64_t(kRatioFromBytes) && stat.size / zip_uint64_t(limits.ratio) > stat.comp_size)
        return tooLarge(mostBytes, u"%1 bytes from %2 at entry %3"_s.arg(stat.size).arg(stat.comp_size).arg(index));
    m_unpackedBytes += qint64(stat.size);

    const EntryHandle entry(zip_fopen_index(m_archive.get(), position, 0));
    std::array<char, 4> start{};
    if (!entry || zip_fread(entry.get(), start.data(), start.size()) < 0)
        return damaged(u"start of entry %1"_s.arg(index));
    if (QByteArrayView(start) == QByteArrayView("PK\3\4", 4))
        return harmful(u"archive at entry %1"_s.arg(index));
    return {};
}

qint64 ZipPackage::find(const QByteArray &name) const
{
    return zip_name_locate(m_archive.get(), name.constData(), ZIP_FL_NOCASE | ZIP_FL_ENC_RAW);
}

bool ZipPackage::contains(const QByteArray &name) const { return find(name) >= 0; }

qint64 ZipPackage::size(const QByteArray &name) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    const qint64 index = find(name);
    return index >= 0 && zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &stat) == 0 ? qint64(stat.size) : 0;
}

Result<> ZipPackage::read(const QByteArray &name, const std::function<bool(QByteArrayView)> &sink) const
{
    const qint64 index = find(name);
    const EntryHandle entry(index < 0 ? nullptr : zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0));
    if (!entry)
        return damaged(u"no entry "_s + QString::fromUtf8(name));
    const qint64 promised = size(name);
    qint64 seen = 0;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 count = zip_fread(entry.get(), piece.data(), zip_uint64_t(piece.size()));
        seen += std::max<qint64>(count, 0);
        if (count < 0 || seen > promised || (count == 0 && seen < promised))
            return damaged(u"contents of "_s + QString::fromUtf8(name));
        if (count == 0 || !sink(QByteArrayView(piece).first(count)))
            return {};
    }
}

Result<QByteArray> ZipPackage::readAll(const QByteArray &name, qint64 maximum) const
{
    if (size(name) > maximum)
        return damaged(u"length of "_s + QString::fromUtf8(name));
    QByteArray all;
    LEYE_CHECK(read(name, [&all](QByteArrayView piece) {
        all.append(piece);
        return true;
    }));
    return all;
}

} // namespace leye
