// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/restricted_keys.h"

#include "models/journal/class_seal.h"

#include <QCoreApplication>
#include <QtEndian>

namespace leye {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RestrictedKeys)
};

constexpr qsizetype kGenerationBytes = 2;

QByteArray generationBytes(int generation)
{
    QByteArray bytes(kGenerationBytes, Qt::Uninitialized);
    qToBigEndian(quint16(generation), bytes.data());
    return bytes;
}

tl::unexpected<Error> noKey()
{
    return fail(Error::Kind::Denied, Words::tr("This is a restricted record: only a counsellor of this area can read or write it."));
}

} // namespace

void RestrictedKeys::add(qint64 area, int generation, SecretBytes key)
{
    m_keys.insert_or_assign({area, generation}, std::move(key));
}

bool RestrictedKeys::has(qint64 area) const
{
    return newest(area) != m_keys.end();
}

RestrictedKeys::Keys::const_iterator RestrictedKeys::newest(qint64 area) const
{
    auto found = m_keys.upper_bound({area, std::numeric_limits<int>::max()});
    if (found == m_keys.begin())
        return m_keys.end();
    --found;
    return found->first.first == area ? found : m_keys.end();
}

Result<const SecretBytes *> RestrictedKeys::keyFor(qint64 area, QByteArrayView &stored) const
{
    if (stored.size() < kGenerationBytes)
        return fail(Error::Kind::Damaged, Words::tr("A restricted record is damaged."));
    const auto found = m_keys.find({area, qFromBigEndian<quint16>(stored.data())});
    if (found == m_keys.end())
        return noKey();
    stored = stored.sliced(kGenerationBytes);
    return &found->second;
}

Result<QByteArray> RestrictedKeys::sealPayload(qint64 area, const Sha256 &headerHash, QByteArrayView payload) const
{
    const auto key = newest(area);
    if (key == m_keys.end())
        return noKey();
    return generationBytes(key->first.second) + leye::sealPayload(key->second, headerHash, payload);
}

Result<QByteArray> RestrictedKeys::openPayload(qint64 area, const Sha256 &headerHash, QByteArrayView stored) const
{
    LEYE_TRY(const SecretBytes *key, keyFor(area, stored));
    return leye::openPayload(*key, headerHash, stored);
}

Result<QByteArray> RestrictedKeys::sealValue(qint64 area, const Sha256 &headerHash, const Id16 &record, const QString &field,
                                             const Value &value) const
{
    const auto key = newest(area);
    if (key == m_keys.end())
        return noKey();
    LEYE_TRY(const QByteArray bytes, leye::sealValue(key->second, headerHash, record, field, value));
    return generationBytes(key->first.second) + bytes;
}

Result<Value> RestrictedKeys::openValue(qint64 area, const Id16 &record, const QString &field, QByteArrayView stored) const
{
    LEYE_TRY(const SecretBytes *key, keyFor(area, stored));
    return leye::openValue(*key, record, field, stored);
}

} // namespace leye
