// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/cbor.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace leye {

namespace {

struct CborText {
    Q_DECLARE_TR_FUNCTIONS(CborText)
};

/// Bytes of the shortest head that holds `argument` (RFC 8949 §3).
qint64 headBytes(quint64 argument)
{
    if (argument < 24)
        return 1;
    if (argument <= 0xff)
        return 2;
    if (argument <= 0xffff)
        return 3;
    return argument <= 0xffffffff ? 5 : 9;
}

constexpr auto kByteOrderMark = "\xef\xbb\xbf";

} // namespace

CborReader::CborReader(QByteArrayView bytes)
    : m_bytes(bytes)
    , m_reader(QByteArray::fromRawData(bytes.data(), bytes.size()))
{
}

void CborReader::fault(const char *what)
{
    if (m_fault)
        return;
    m_fault = what;
    m_faultOffset = m_reader.currentOffset();
}

bool CborReader::is(QCborStreamReader::Type type)
{
    if (failed())
        return false;
    if (m_reader.lastError() == QCborError::NoError && m_reader.hasNext() && m_reader.type() == type)
        return true;
    fault("another kind of item, or the end");
    return false;
}

void CborReader::checkHead(qint64 start, quint64 argument, qint64 contentBytes)
{
    if (m_reader.lastError() != QCborError::NoError)
        fault("the bytes end inside an item");
    else if (m_reader.currentOffset() - start != headBytes(argument) + contentBytes)
        fault("a head that is longer than need be");
}

qint64 CborReader::integer(qint64 lowest, qint64 highest)
{
    if (failed())
        return 0;
    const bool isNegative = m_reader.isNegativeInteger();
    if (!isNegative && !is(QCborStreamReader::UnsignedInteger))
        return 0;
    // A negative integer holds -1 - argument.
    const quint64 argument = isNegative ? quint64(m_reader.toNegativeInteger()) - 1 : m_reader.toUnsignedInteger();
    const qint64 start = m_reader.currentOffset();
    m_reader.next();
    checkHead(start, argument);
    if (argument > quint64(std::numeric_limits<qint64>::max())) {
        fault("an integer of more than 64 bits");
        return 0;
    }
    const qint64 integer = isNegative ? -1 - qint64(argument) : qint64(argument);
    if (integer < lowest || integer > highest)
        fault("an integer outside its limits");
    return failed() ? 0 : integer;
}

QByteArray CborReader::stringBytes(QCborStreamReader::Type type, qsizetype shortest, qsizetype longest)
{
    if (!is(type))
        return {};
    const qsizetype size = m_reader.isLengthKnown() ? m_reader.currentStringChunkSize() : -1;
    if (size < shortest || size > longest || size > m_bytes.size()) {
        fault("a string of a size that is not allowed");
        return {};
    }
    const qint64 start = m_reader.currentOffset();
    QByteArray bytes(size, Qt::Uninitialized);
    auto chunk = m_reader.readStringChunk(bytes.data(), size);
    if (chunk.status == QCborStreamReader::Ok && chunk.data == size)
        chunk = m_reader.readStringChunk(nullptr, 0); // steps over the end
    if (chunk.status != QCborStreamReader::EndOfString)
        fault("the bytes end inside a string");
    checkHead(start, quint64(size), size);
    return failed() ? QByteArray() : bytes;
}

QByteArray CborReader::bytes(qsizetype shortest, qsizetype longest)
{
    return stringBytes(QCborStreamReader::ByteArray, shortest, longest);
}

QString CborReader::text(qsizetype shortest, qsizetype longest)
{
    const QByteArray utf8 = stringBytes(QCborStreamReader::String, shortest, longest);
    if (!utf8.isValidUtf8() || utf8.startsWith(kByteOrderMark)) {
        fault("a text that is not valid UTF-8, or starts with a byte order mark");
        return {};
    }
    return QString::fromUtf8(utf8);
}

bool CborReader::takeNull()
{
    if (failed() || !m_reader.isNull())
        return false;
    const qint64 start = m_reader.currentOffset();
    m_reader.next();
    checkHead(start, 0);
    return !failed();
}

void CborReader::setFlag()
{
    if (value() != Value(true))
        fault("a flag that is not true");
}

qsizetype CborReader::enter(QCborStreamReader::Type type, qsizetype itemsEach)
{
    if (!is(type))
        return 0;
    const quint64 length = m_reader.isLengthKnown() ? m_reader.length() : std::numeric_limits<quint64>::max();
    const qint64 start = m_reader.currentOffset();
    if (length > quint64((m_bytes.size() - start) / itemsEach)) { // each item takes a byte at least
        fault("an array or map of a size that is not allowed");
        return 0;
    }
    m_reader.enterContainer();
    checkHead(start, length);
    return failed() ? 0 : qsizetype(length);
}

void CborReader::leave()
{
    if (!failed() && !m_reader.leaveContainer())
        fault("an array or map that goes on");
}

qsizetype CborReader::enterArray(qsizetype fewest, qsizetype most)
{
    const qsizetype length = enter(QCborStreamReader::Array, 1);
    if (length < fewest || length > most)
        fault("an array of a size that is not allowed");
    return failed() ? 0 : length;
}

void CborReader::leaveArray() { leave(); }

Value CborReader::value() { return value(0); }

Value CborReader::value(int depth)
{
    if (failed() || takeNull())
        return {};
    switch (m_reader.type()) {
    case QCborStreamReader::UnsignedInteger:
    case QCborStreamReader::NegativeInteger:
        return integer(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
    case QCborStreamReader::ByteArray:
        return bytes(0);
    case QCborStreamReader::String:
        return text(0);
    case QCborStreamReader::SimpleType:
        if (m_reader.isBool()) {
            const bool isTrue = m_reader.toBool();
            const qint64 start = m_reader.currentOffset();
            m_reader.next();
            checkHead(start, 0);
            return isTrue;
        }
        break;
    case QCborStreamReader::Array:
        if (depth < kMaxValueDepth) {
            Value::List list;
            for (qsizetype left = enterArray(0, m_bytes.size()); left > 0 && !failed(); --left)
                list.append(value(depth + 1));
            leave();
            return list;
        }
        break;
    default:
        break;
    }
    fault("not a value");
    return {};
}

void CborReader::skip(int depth)
{
    const bool isContainer = !failed() && (m_reader.isArray() || m_reader.isMap());
    if (!isContainer) {
        static_cast<void>(value(0));
    } else if (depth == 2 * kMaxValueDepth) {
        fault("nested too deep");
    } else if (m_reader.isArray()) {
        for (qsizetype left = enterArray(0, m_bytes.size()); left > 0 && !failed(); --left)
            skip(depth + 1);
        leave();
    } else {
        qint64 last = -1;
        for (qsizetype left = enter(QCborStreamReader::Map, 2); left > 0 && !failed(); --left) {
            const qint64 key = integer(0, std::numeric_limits<qint64>::max());
            if (key <= last)
                fault("keys that do not ascend");
            last = key;
            skip(depth + 1);
        }
        leave();
    }
}

Result<void> CborReader::finish()
{
    if (!failed() && m_reader.currentOffset() != m_bytes.size())
        fault("bytes after the end");
    if (!failed())
        return {};
    return fail(
        Error::Kind::Damaged,
        CborText::tr("An entry of the log is damaged and was not taken. Get it again from the desk that wrote it, "
                     "or from a backup."),
        QStringLiteral("cbor: %1 at byte %2 of %3")
            .arg(QLatin1StringView(m_fault))
            .arg(m_faultOffset)
            .arg(m_bytes.size()));
}

CborReader::Map::Map(CborReader &reader) : m_reader(reader), m_left(reader.enter(QCborStreamReader::Map, 2)) {}

void CborReader::Map::readKey()
{
    if (m_isWaiting || m_left == 0 || m_reader.failed())
        return;
    const qint64 key = m_reader.integer(0, std::numeric_limits<qint64>::max());
    if (key <= m_key)
        m_reader.fault("keys that do not ascend");
    m_key = key;
    m_isWaiting = true;
    --m_left;
}

bool CborReader::Map::take(qint64 key)
{
    readKey();
    m_asked = key;
    if (!m_isWaiting || m_reader.failed())
        return false;
    if (m_key < key)
        m_reader.fault("a key that has no meaning here");
    if (m_key != key)
        return false;
    m_isWaiting = false;
    return true;
}

void CborReader::Map::need(qint64 key)
{
    if (!take(key))
        m_reader.fault("a key that must be there is missing");
}

void CborReader::Map::leave()
{
    for (readKey(); m_isWaiting && !m_reader.failed(); readKey()) {
        if (m_key <= m_asked)
            m_reader.fault("a key that has no meaning here");
        m_isWaiting = false;
        m_reader.skip(0);
    }
    m_reader.leave();
}

bool isStorableText(const QString &text)
{
    return text.isValidUtf16() && !text.startsWith(QChar::ByteOrderMark) &&
           (text.size() <= kMaxTextBytes / 3 || text.toUtf8().size() <= kMaxTextBytes);
}

namespace {

bool isStorable(const Value &value, int depth)
{
    if (const auto *text = value.as<QString>())
        return isStorableText(*text);
    if (const auto *bytes = value.as<QByteArray>())
        return bytes->size() <= kMaxTextBytes;
    if (const auto *list = value.as<Value::List>())
        return depth < kMaxValueDepth &&
               std::all_of(list->begin(), list->end(), [=](const Value &item) { return isStorable(item, depth + 1); });
    return true;
}

} // namespace

bool isStorable(const Value &value) { return isStorable(value, 0); }

void appendBytes(QCborStreamWriter &writer, QByteArrayView bytes)
{
    writer.appendByteString(bytes.data(), bytes.size());
}

void appendValue(QCborStreamWriter &writer, const Value &value)
{
    if (const auto *boolean = value.as<bool>()) {
        writer.append(*boolean);
    } else if (const auto *integer = value.as<qint64>()) {
        writer.append(*integer);
    } else if (const auto *text = value.as<QString>()) {
        writer.append(*text);
    } else if (const auto *bytes = value.as<QByteArray>()) {
        appendBytes(writer, *bytes);
    } else if (const auto *list = value.as<Value::List>()) {
        writer.startArray(quint64(list->size()));
        for (const Value &item : *list)
            appendValue(writer, item);
        writer.endArray();
    } else {
        writer.appendNull();
    }
}

Result<QByteArray> encodeValue(const Value &value)
{
    if (!isStorable(value))
        return fail(
            Error::Kind::Invalid,
            CborText::tr("A text is too long or holds characters that cannot be stored. Shorten or retype it."));
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    appendValue(writer, value);
    return bytes;
}

Result<Value> decodeValue(QByteArrayView bytes)
{
    CborReader reader(bytes);
    Value value = reader.value();
    LEYE_CHECK(reader.finish());
    return value;
}

} // namespace leye
