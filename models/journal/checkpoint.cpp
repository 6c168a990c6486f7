// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/checkpoint.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct CheckpointText {
    Q_DECLARE_TR_FUNCTIONS(CheckpointText)
};

constexpr qsizetype kMaxNoteBytes = 64 * 1024;
constexpr auto kSignatureStart = "\xe2\x80\x94 "; // em dash, space

tl::unexpected<Error> notOurs(const char *fault)
{
    return fail(
        Error::Kind::Damaged,
        CheckpointText::tr("A signed checkpoint is damaged or not of this desk. Get it again from the desk that "
                           "signed it."),
        QStringLiteral("checkpoint: %1").arg(QLatin1StringView(fault)));
}

/// Tells the keys of a note's signatures apart; 0x01 stands for Ed25519 (C2SP signed-note, "Key ID").
QByteArray keyId(const QByteArray &name, QByteArrayView publicKey)
{
    return view(sha256({name, QByteArrayView("\n\x01", 2), publicKey})).first(4).toByteArray();
}

std::optional<QByteArray> fromBase64(const QByteArray &text)
{
    auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64() != text)
        return std::nullopt;
    return std::move(decoded.decoded);
}

/// Origin, size, root, and extension lines that are not looked at.
Result<Checkpoint> parseText(const QByteArray &text, DeskId desk)
{
    const QList<QByteArray> lines = text.split('\n');
    if (lines.size() < 4 || lines[0] != checkpointOrigin(desk).toLatin1())
        return notOurs("origin");
    bool isNumber = false;
    const qint64 size = lines[1].toLongLong(&isNumber);
    if (!isNumber || size < 0 || QByteArray::number(size) != lines[1])
        return notOurs("size");
    const auto root = fromBase64(lines[2]);
    Checkpoint checkpoint{desk, size, {}};
    if (!root || root->size() != qsizetype(checkpoint.root.size()))
        return notOurs("root");
    std::memcpy(checkpoint.root.data(), root->data(), checkpoint.root.size());
    return checkpoint;
}

/// The signature of the key with that name and id, when the line holds one.
std::optional<QByteArray> signatureIn(const QByteArray &line, const QByteArray &name, const QByteArray &id)
{
    const QByteArray start = kSignatureStart + name + ' ';
    const auto blob = line.startsWith(start) ? fromBase64(line.sliced(start.size())) : std::nullopt;
    if (!blob || !blob->startsWith(id))
        return std::nullopt;
    return blob->sliced(id.size());
}

} // namespace

QString checkpointOrigin(DeskId desk) { return "leyedesk/"_L1 + desk.toString(); }

QString makeCheckpoint(const Checkpoint &checkpoint, const SigningKey &deskKey)
{
    const QByteArray name = checkpointOrigin(checkpoint.desk).toLatin1();
    const QByteArray root = view(checkpoint.root).toByteArray();
    const QByteArray text = name + '\n' + QByteArray::number(checkpoint.size) + '\n' + root.toBase64() + '\n';
    const QByteArray signature = keyId(name, deskKey.publicKey) + deskKey.sign(text);
    return QString::fromUtf8(text + '\n' + kSignatureStart + name + ' ' + signature.toBase64() + '\n');
}

Result<Checkpoint> openCheckpoint(const QString &note, DeskId desk, QByteArrayView deskPublicKey)
{
    const QByteArray bytes = note.toUtf8();
    const qsizetype blank = bytes.lastIndexOf("\n\n");
    const bool hasControls =
        std::any_of(bytes.begin(), bytes.end(), [](char c) { return quint8(c) < 0x20 && c != '\n'; });
    if (bytes.size() > kMaxNoteBytes || blank < 0 || hasControls || !bytes.sliced(blank + 2).endsWith('\n'))
        return notOurs("not a note");
    const QByteArray text = bytes.first(blank + 1);
    LEYE_TRY(const Checkpoint checkpoint, parseText(text, desk));

    const QByteArray name = checkpointOrigin(desk).toLatin1();
    const QByteArray id = keyId(name, deskPublicKey);
    bool isSigned = false;
    for (const QByteArray &line : bytes.sliced(blank + 2).chopped(1).split('\n')) {
        if (!line.startsWith(kSignatureStart))
            return notOurs("a line that is no signature");
        const auto signature = signatureIn(line, name, id);
        if (signature && !verifySignature(deskPublicKey, text, *signature))
            return notOurs("signature");
        isSigned = isSigned || signature;
    }
    if (!isSigned)
        return notOurs("no signature of the desk");
    return checkpoint;
}

} // namespace leye
