// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/cbor.h"

#include "models/core/utf8.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace leye {

namespace {

struct CborText {
    Q_DECLARE_TR_FUNCTIONS(CborText)
};

// Heads (RFC 8949 §3): arguments below kInline stand in the first byte, others in the bytes that kOneByte … announce.
constexpr quint8 kInline = 24;
constexpr quint8 kOneByte = 24;
constexpr quint8 kEightBytes = 27;
constexpr quint8 kFalse = 20;
constexpr quint8 kTrue = 21;
constexpr quint8 kNull = 22;
constexpr quint64 kMaxPositive = quint64(std::numeric_limits<qint64>::max());
constexpr auto kByteOrderMark = "\xef\xbb\xbf";

quint64 bigEndian(const char *bytes, qsizetype size)
{
    quint64 number = 0;
    for (qsizetype i = 0; i < size; ++i)
        number = number << 8 | quint8(bytes[i]);
    return number;
}

/// The least argument that needs as many bytes as this one has: a smaller one has a shorter head.
quint64 leastOf(qsizetype size) { return size == 1 ? kInline : quint64(1) << (size * 4); }

} // namespace

CborReader::CborReader(QByteArrayView bytes) : m_bytes(bytes) {}

void CborReader::fault(const char *what)
{
    if (m_fault)
        return;
    m_fault = what;
    m_faultAt = m_at;
}

/// The head of the next item; of size 0 after a fault.
CborReader::Head CborReader::peek()
{
    if (failed())
        return {};
    if (m_at >= m_bytes.size() || (!m_left.isEmpty() && m_left.last() == 0)) {
        fault("another kind of item, or the end");
        return {};
    }
    const quint8 first = quint8(m_bytes[m_at]);
    const quint8 info = first & 0x1f;
    Head head{CborKind(first >> 5), info, 1};
    if (info < kInline)
        return head;
    const qsizetype more = info <= kEightBytes ? qsizetype(1) << (info - kOneByte) : 0;
    if (more == 0 || head.kind == CborKind::Simple) {
        fault("an item that has no place here");
        return {};
    }
    if (more >= m_bytes.size() - m_at) {
        fault("the bytes end inside an item");
        return {};
    }
    head.argument = bigEndian(m_bytes.data() + m_at + 1, more);
    head.size += more;
    if (head.argument < leastOf(more)) {
        fault("a head that is longer than need be");
        return {};
    }
    return head;
}

void CborReader::pass(const Head &head)
{
    m_at += head.size;
    if (!m_left.isEmpty())
        --m_left.last();
}

bool CborReader::takeHead(CborKind kind, quint64 &argument)
{
    const Head head = peek();
    if (failed())
        return false;
    if (head.kind != kind) {
        fault("another kind of item, or the end");
        return false;
    }
    argument = head.argument;
    pass(head);
    return true;
}

qint64 CborReader::integer(qint64 lowest, qint64 highest)
{
    const Head head = peek();
    if (failed())
        return 0;
    if (head.kind != CborKind::Unsigned && head.kind != CborKind::Negative) {
        fault("another kind of item, or the end");
    } else if (head.argument > kMaxPositive) {
        fault("an integer of more than 64 bits");
    } else {
        // A negative integer holds -1 - argument.
        const qint64 integer = head.kind == CborKind::Negative ? -1 - qint64(head.argument) : qint64(head.argument);
        pass(head);
        if (integer >= lowest && integer <= highest)
            return integer;
        fault("an integer outside its limits");
    }
    return 0;
}

/// Into the bytes that are read.
QByteArrayView CborReader::string(CborKind kind, qsizetype shortest, qsizetype longest)
{
    quint64 size = 0;
    if (!takeHead(kind, size))
        return {};
    if (size < quint64(shortest) || size > quint64(longest)) {
        fault("a string of a size that is not allowed");
        return {};
    }
    if (size > quint64(m_bytes.size() - m_at)) {
        fault("the bytes end inside a string");
        return {};
    }
    const QByteArrayView bytes = m_bytes.sliced(m_at, qsizetype(size));
    m_at += bytes.size();
    return bytes;
}

QByteArray CborReader::bytes(qsizetype shortest, qsizetype longest)
{
    const QByteArrayView bytes = string(CborKind::Bytes, shortest, longest);
    return failed() ? QByteArray() : QByteArray(bytes.data(), bytes.size());
}

QString CborReader::text(qsizetype shortest, qsizetype longest)
{
    const QByteArrayView utf8 = string(CborKind::Text, shortest, longest);
    if (failed())
        return {};
    if (!utf8.isValidUtf8() || utf8.startsWith(kByteOrderMark)) {
        fault("a text that is not valid UTF-8, or starts with a byte order mark");
        return {};
    }
    return QString::fromUtf8(utf8);
}

bool CborReader::takeNull()
{
    const Head head = peek();
    if (failed() || head.kind != CborKind::Simple || head.argument != kNull)
        return false;
    pass(head);
    return true;
}

void CborReader::setFlag()
{
    if (value() != Value(true))
        fault("a flag that is not true");
}

qsizetype CborReader::enter(CborKind kind, qsizetype itemsEach)
{
    quint64 length = 0;
    if (!takeHead(kind, length))
        return 0;
    if (length > quint64((m_bytes.size() - m_at) / itemsEach)) { // each item takes a byte at least
        fault("an array or map of a size that is not allowed");
        return 0;
    }
    m_left.append(qsizetype(length) * itemsEach);
    return qsizetype(length);
}

void CborReader::leave()
{
    if (failed())
        return;
    if (m_left.last() != 0)
        fault("an array or map that goes on");
    m_left.removeLast();
}

qsizetype CborReader::enterArray(qsizetype fewest, qsizetype most)
{
    const qsizetype length = enter(CborKind::Array, 1);
    if (length < fewest || length > most)
        fault("an array of a size that is not allowed");
    return failed() ? 0 : length;
}

void CborReader::leaveArray() { leave(); }

Value CborReader::value() { return value(0); }

Value CborReader::value(int depth)
{
    const Head head = peek();
    if (failed())
        return {};
    switch (head.kind) {
    case CborKind::Unsigned:
    case CborKind::Negative:
        return integer(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
    case CborKind::Bytes:
        return bytes(0);
    case CborKind::Text:
        return text(0);
    case CborKind::Simple:
        if (head.argument < kFalse || head.argument > kNull)
            break;
        pass(head);
        return head.argument == kNull ? Value() : Value(head.argument == kTrue);
    case CborKind::Array:
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
    const Head head = peek();
    if (failed())
        return;
    if (head.kind != CborKind::Array && head.kind != CborKind::Map) {
        static_cast<void>(value(0));
    } else if (depth == 2 * kMaxValueDepth) {
        fault("nested too deep");
    } else if (head.kind == CborKind::Array) {
        for (qsizetype left = enterArray(0, m_bytes.size()); left > 0 && !failed(); --left)
            skip(depth + 1);
        leave();
    } else {
        qint64 last = -1;
        for (qsizetype left = enter(CborKind::Map, 2); left > 0 && !failed(); --left) {
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
    if (!failed() && m_at != m_bytes.size())
        fault("bytes after the end");
    if (!failed())
        return {};
    return fail(
        Error::Kind::Damaged,
        CborText::tr("An entry of the log is damaged and was not taken. Get it again from the desk that wrote it, "
                     "or from a backup."),
        QStringLiteral("cbor: %1 at byte %2 of %3").arg(QLatin1StringView(m_fault)).arg(m_faultAt).arg(m_bytes.size()));
}

CborReader::Map::Map(CborReader &reader) : m_reader(reader), m_left(reader.enter(CborKind::Map, 2)) {}

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

void CborWriter::head(CborKind kind, quint64 argument)
{
    const auto first = quint8(quint8(kind) << 5);
    if (argument < kInline) {
        m_out.append(char(first | argument));
        return;
    }
    int width = 0; // the argument takes 2^width bytes
    while (width < 3 && argument >> (8 << width) != 0)
        ++width;
    const quint64 ordered = qToBigEndian(argument);
    const auto size = qsizetype(1) << width;
    m_out.append(char(first | quint8(kOneByte + width)));
    m_out.append(reinterpret_cast<const char *>(&ordered) + sizeof ordered - size_t(size), size);
}

void CborWriter::integer(qint64 value)
{
    value < 0 ? head(CborKind::Negative, quint64(-1 - value)) : head(CborKind::Unsigned, quint64(value));
}

void CborWriter::boolean(bool value) { head(CborKind::Simple, value ? kTrue : kFalse); }

void CborWriter::null() { head(CborKind::Simple, kNull); }

void CborWriter::text(QStringView text)
{
    const Utf8 utf8(text);
    head(CborKind::Text, quint64(utf8.view().size()));
    m_out.append(utf8.view());
}

void CborWriter::bytes(QByteArrayView bytes)
{
    head(CborKind::Bytes, quint64(bytes.size()));
    m_out.append(bytes);
}

void CborWriter::value(const Value &value)
{
    if (const auto *truth = value.as<bool>()) {
        boolean(*truth);
    } else if (const auto *number = value.as<qint64>()) {
        integer(*number);
    } else if (const auto *string = value.as<QString>()) {
        text(*string);
    } else if (const auto *blob = value.as<QByteArray>()) {
        bytes(*blob);
    } else if (const auto *list = value.as<Value::List>()) {
        array(list->size());
        for (const Value &item : *list)
            this->value(item);
    } else {
        null();
    }
}

Result<QByteArray> encodeValue(const Value &value)
{
    if (!isStorable(value))
        return fail(
            Error::Kind::Invalid,
            CborText::tr("A text is too long or holds characters that cannot be stored. Shorten or retype it."));
    QByteArray bytes;
    CborWriter(bytes).value(value);
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
