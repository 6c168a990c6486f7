// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/desk_key_box.h"

#include <QCoreApplication>

namespace leye {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DeskKeyBox)
};

constexpr qsizetype kNonceBytes = 24;
const QString kName = QStringLiteral("desk_key");

QByteArray context(const Id16 &workspace) { return QByteArrayLiteral("leye/desk-key/") + workspace.bytes(); }

} // namespace

Result<void> DeskKeyBox::keep(const SigningKey &key) const
{
    const SecretBytes nonce = SecretBytes::random(kNonceBytes);
    return m_store.setLocal(kName, nonce.view().toByteArray() +
                                       seal(m_dataKey, nonce.view(), key.seed.view(), context(m_workspace)));
}

Result<SigningKey> DeskKeyBox::open() const
{
    LEYE_TRY(const QByteArray kept, m_store.local(kName));
    if (kept.size() <= kNonceBytes)
        return fail(Error::Kind::Damaged,
                    Words::tr("This workspace has lost its desk key. Restore the last verified backup."));
    LEYE_TRY(SecretBytes seed, leye::open(m_dataKey, QByteArrayView(kept).first(kNonceBytes),
                                          QByteArrayView(kept).sliced(kNonceBytes), context(m_workspace)));
    return SigningKey::fromSeed(std::move(seed));
}

} // namespace leye
