// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>

struct UConverter;

namespace leye {

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Gb18030 };
[[nodiscard]] QString nameOf(TextEncoding encoding);

struct CloseConverter {
    void operator()(UConverter *converter) const;
};

/// Strict: bytes that are not of the encoding are an error, never a replacement character. Any piece may end inside a
/// character.
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding);
    /// Appends to `text`; false when the bytes, or at the `last` piece their end, are not of this encoding.
    [[nodiscard]] bool decode(QByteArrayView bytes, bool last, QString &text);

private:
    std::unique_ptr<UConverter, CloseConverter> m_converter;
};

/// For writing. GB18030 has all of Unicode; a lone surrogate becomes the replacement character.
class TextEncoder {
public:
    explicit TextEncoder(TextEncoding encoding);
    [[nodiscard]] QByteArray encode(QStringView text);

private:
    std::unique_ptr<UConverter, CloseConverter> m_converter;
};

struct FoundEncoding {
    TextEncoding encoding = TextEncoding::Utf8;
    qint64 markBytes = 0; ///< of the byte order mark, to be skipped
};
/// Byte order mark, else UTF-8 if all of it is, else GB18030 if all of it is. Leaves the device at its start.
/// Unsupported: has zero bytes, so it is no text; Damaged: text of neither encoding, says in which line; Invalid:
/// empty. `wanted` is tried alone, unless a mark says otherwise.
[[nodiscard]] Result<FoundEncoding> findEncoding(QIODevice &device, std::optional<TextEncoding> wanted = {});

} // namespace leye
