// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/text_encoding.h"

#include <QCoreApplication>

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leye {

namespace {

struct Sheets {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

constexpr qint64 kPiece = 64 * 1024;

const char *icuName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return "UTF-8";
    case TextEncoding::Utf16Le:
        return "UTF-16LE";
    case TextEncoding::Utf16Be:
        return "UTF-16BE";
    case TextEncoding::Gb18030:
        break;
    }
    return "gb18030";
}

UConverter *openConverter(TextEncoding encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(icuName(encoding), &status);
    Q_ASSERT_X(converter, "openConverter", "ICU was built without a converter that Debian's always has");
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return converter;
}

std::optional<FoundEncoding> fromMark(QByteArrayView start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        return FoundEncoding{TextEncoding::Utf8, 3};
    if (start.startsWith("\xFF\xFE"))
        return FoundEncoding{TextEncoding::Utf16Le, 2};
    if (start.startsWith("\xFE\xFF"))
        return FoundEncoding{TextEncoding::Utf16Be, 2};
    return {};
}

struct Trial {
    bool fits = true;
    bool hasZero = false;
    qint64 line = 1; ///< of the first bytes that do not fit
};

Result<Trial> tryEncoding(QIODevice &device, const FoundEncoding &guess)
{
    Trial trial;
    TextDecoder decoder(guess.encoding);
    device.seek(guess.markBytes);
    QString text;
    for (bool last = false; !last && trial.fits && !trial.hasZero;) {
        const QByteArray piece = device.read(kPiece);
        if (piece.isEmpty() && !device.atEnd())
            return fail(Error::Kind::Storage, Sheets::tr("The file cannot be read: %1").arg(device.errorString()));
        last = piece.isEmpty();
        text.resize(0);
        trial.fits = decoder.decode(piece, last, text);
        trial.hasZero = text.contains(QChar::Null);
        trial.line += text.count(u'\n');
    }
    return trial;
}

} // namespace

QString nameOf(TextEncoding encoding)
{
    return encoding == TextEncoding::Gb18030 ? u"GB18030"_s : QString::fromLatin1(icuName(encoding));
}

void CloseConverter::operator()(UConverter *converter) const { ucnv_close(converter); }

TextDecoder::TextDecoder(TextEncoding encoding) : m_converter(openConverter(encoding)) {}

bool TextDecoder::decode(QByteArrayView bytes, bool last, QString &text)
{
    std::array<UChar, 4096> buffer;
    const char *source = bytes.data();
    const char *sourceEnd = source + bytes.size();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        UChar *target = buffer.data();
        ucnv_toUnicode(m_converter.get(), &target, buffer.data() + buffer.size(), &source, sourceEnd, nullptr, last,
                       &status);
        text.append(QStringView(buffer.data(), target));
    }
    return U_SUCCESS(status);
}

TextEncoder::TextEncoder(TextEncoding encoding) : m_converter(openConverter(encoding)) {}

QByteArray TextEncoder::encode(QStringView text)
{
    if (!text.isValidUtf16()) { // ICU would write U+001A for a lone surrogate in GB 18030
        const QList<uint> characters = text.toUcs4();
        return encode(QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size()));
    }
    UErrorCode status = U_ZERO_ERROR;
    QByteArray bytes(UCNV_GET_MAX_BYTES_FOR_STRING(text.size(), ucnv_getMaxCharSize(m_converter.get())),
                     Qt::Uninitialized);
    const int32_t length = ucnv_fromUChars(m_converter.get(), bytes.data(), int32_t(bytes.size()), text.utf16(),
                                           int32_t(text.size()), &status);
    bytes.truncate(length);
    return bytes;
}

namespace {

QList<FoundEncoding> guesses(std::optional<FoundEncoding> marked, std::optional<TextEncoding> wanted)
{
    if (marked)
        return {*marked};
    if (wanted)
        return {FoundEncoding{*wanted}};
    return {FoundEncoding{TextEncoding::Utf8}, FoundEncoding{TextEncoding::Gb18030}};
}

Error notOf(TextEncoding encoding, bool isMarked, qint64 line)
{
    const QString words =
        isMarked ? Sheets::tr("The text of the file is damaged in line %1: it is not %2, as the file claims. Save "
                              "the table again as .xlsx or .csv.")
                 : Sheets::tr("The text of the file is not %2 from line %1 on. Choose another encoding.");
    return {Error::Kind::Damaged, words.arg(line).arg(nameOf(encoding)), u"text: encoding"_s};
}

} // namespace

Result<FoundEncoding> findEncoding(QIODevice &device, std::optional<TextEncoding> wanted)
{
    if (device.size() == 0)
        return fail(Error::Kind::Invalid, Sheets::tr("The file is empty."), u"text: empty"_s);
    device.seek(0);
    const std::optional<FoundEncoding> marked = fromMark(device.peek(3));
    Trial trial;
    for (const FoundEncoding &guess : guesses(marked, wanted)) {
        LEYE_TRY(trial, tryEncoding(device, guess));
        device.seek(0);
        if (trial.hasZero)
            return fail(Error::Kind::Unsupported,
                        Sheets::tr("This is neither a workbook nor a text file with a table. Save the table as .xlsx "
                                   "or .csv."),
                        u"text: zero byte"_s);
        if (trial.fits)
            return guess;
    }
    if (marked || wanted)
        return tl::unexpected(notOf(marked ? marked->encoding : *wanted, marked.has_value(), trial.line));
    return fail(Error::Kind::Damaged,
                Sheets::tr("The text of the file is neither UTF-8 nor GB18030 from line %1 on. Open it in the "
                           "program that wrote it and save the table as .xlsx.")
                    .arg(trial.line),
                u"text: encoding"_s);
}

} // namespace leye
