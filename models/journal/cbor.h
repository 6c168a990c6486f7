// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/value.h"

#include <QVarLengthArray>

namespace leye {

/// Arrays inside one value nest at most so deep; items of unknown keys may nest twice as deep.
inline constexpr int kMaxValueDepth = 4;
/// UTF-8 bytes of a text, bytes of a byte string.
inline constexpr qsizetype kMaxTextBytes = 64 * 1024;

/// The kinds of items of FORMAT.md §1: the major types of RFC 8949 §3.1 that it uses.
enum class CborKind { Unsigned = 0, Negative = 1, Bytes = 2, Text = 3, Array = 4, Map = 5, Simple = 7 };

/// Reads the deterministic CBOR of FORMAT.md §1 (RFC 8949 §4.2.1 without floats, tags and indefinite lengths) and
/// checks every head. The first fault sticks: reads after it give empty values, and finish() reports it, so that a
/// decoder is a straight line. Nothing is allocated by a length that the bytes do not hold.
/// Our own, because each operation is read by it several times: QCborStreamReader takes six times as long and, reading
/// everything that is CBOR, leaves every rule of ours to be checked behind it.
class CborReader {
public:
    /// `bytes` must outlive the reader.
    explicit CborReader(QByteArrayView bytes);

    [[nodiscard]] qint64 integer(qint64 lowest, qint64 highest);
    [[nodiscard]] QByteArray bytes(qsizetype shortest, qsizetype longest = kMaxTextBytes);
    [[nodiscard]] QString text(qsizetype shortest, qsizetype longest = kMaxTextBytes);
    /// Reads over a null and says so.
    [[nodiscard]] bool takeNull();
    /// Only `true`: a flag that is not set is left out.
    void setFlag();
    [[nodiscard]] Value value();
    /// The number of items; leaveArray() follows them. 0 after a fault.
    qsizetype enterArray(qsizetype fewest, qsizetype most);
    void leaveArray();

    [[nodiscard]] bool failed() const { return m_fault != nullptr; }
    /// For a rule that the reader cannot know. `what` is a literal.
    void fault(const char *what);
    /// Damaged when anything was amiss, or when bytes are left over.
    [[nodiscard]] Result<void> finish();

    /// A map with ascending unsigned keys, asked for in that order. Keys above the last one asked for are unknown:
    /// leave() checks and passes over them.
    class Map {
    public:
        explicit Map(CborReader &reader);
        [[nodiscard]] bool take(qint64 key); ///< stands before its value then
        void need(qint64 key);
        void leave();

    private:
        void readKey();
        CborReader &m_reader;
        qsizetype m_left = 0;
        qint64 m_key = -1; ///< read last
        qint64 m_asked = -1;
        bool m_isWaiting = false; ///< m_key was read, its value not yet
    };

private:
    struct Head {
        CborKind kind = CborKind::Simple;
        quint64 argument = 0;
        qsizetype size = 0;
    };
    [[nodiscard]] Head peek();
    [[nodiscard]] bool takeHead(CborKind kind, quint64 &argument);
    void pass(const Head &head);
    [[nodiscard]] QByteArrayView string(CborKind kind, qsizetype shortest, qsizetype longest);
    [[nodiscard]] qsizetype enter(CborKind kind, qsizetype itemsEach);
    void leave();
    [[nodiscard]] Value value(int depth);
    void skip(int depth);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    QVarLengthArray<qsizetype, 24> m_left; ///< items not yet read, of each array or map entered
    const char *m_fault = nullptr;
    qsizetype m_faultAt = 0;
};

/// Writes it: shortest heads, definite lengths. The caller announces as many items as it then writes.
class CborWriter {
public:
    /// Appends to `out`, which must outlive the writer.
    explicit CborWriter(QByteArray &out) : m_out(out) {}

    void integer(qint64 value);
    void boolean(bool value);
    void null();
    void text(QStringView text);
    void bytes(QByteArrayView bytes);
    void array(qsizetype items) { head(CborKind::Array, quint64(items)); }
    void map(qsizetype pairs) { head(CborKind::Map, quint64(pairs)); }
    void value(const Value &value);

private:
    void head(CborKind kind, quint64 argument);
    QByteArray &m_out;
};

/// Valid UTF-16 of at most kMaxTextBytes in UTF-8, without a byte order mark in front, which readers would drop.
[[nodiscard]] bool isStorableText(const QString &text);
[[nodiscard]] bool isStorable(const Value &value);

/// One value as bytes; Invalid when it is not storable.
[[nodiscard]] Result<QByteArray> encodeValue(const Value &value);
/// Damaged when the bytes are not the one encoding of a value.
[[nodiscard]] Result<Value> decodeValue(QByteArrayView bytes);

} // namespace leye
