// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/value.h"

#include <QAnyStringView>
#include <QDate>
#include <QStringList>

#include <optional>
#include <span>
#include <type_traits>

namespace leye {

/// Confidentiality classes (FORMAT.md §6); the class of a field is its sensitivity.
enum Sensitivity : int { Office = 0, Basic = 1, Hardship = 2, Health = 3, Psychological = 4, Audit = 5 };

/// What every record has. `n` is local to the workspace and never leaves it.
struct Record {
    qint64 n = 0;
    Id16 id;
    qint64 area = 0; ///< 9-digit subdistrict code, or 310109 for the centre
    int sensitivity = Basic;
    QString life;    ///< empty: active; else "closed" or "deleted"
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    UserId createdBy;
    UserId updatedBy;
    QStringList sealed; ///< fields that hold something this reader has no key for

    [[nodiscard]] bool isDeleted() const { return life == QLatin1StringView("deleted"); }
    bool operator==(const Record &) const = default;
};

enum class FieldKind {
    Text,
    Code,         ///< text; FieldSpec::target names the code table
    Integer,
    Money,        ///< integer 分
    Instant,      ///< milliseconds UTC
    Boolean,      ///< false is the same as absent
    Date,         ///< text YYYY-MM-DD in operations and columns
    Reference,    ///< FieldSpec::target names the record type; a local number in the column
    List,         ///< array of values, one cell
    CodeSet,      ///< one boolean cell per element, field "roles/aide"
    ReferenceSet, ///< one boolean cell per element, field "staff/<32 hex>"
};

/// One field of a record type: the one place that names its column, cell, kind, class and label.
struct FieldSpec {
    const char *column; ///< also the name in operations: never renamed, never used again for something else
    FieldKind kind;
    int sensitivity;
    const char *label;  ///< English source text, context "Field"
    const char *target = "";
    Value (*get)(const Record &) = nullptr;
    void (*set)(Record &, const Value &) = nullptr;
    int (*sensitivityIn)(const Record &) = nullptr; ///< where the class depends on the record

    [[nodiscard]] bool isSet() const { return kind == FieldKind::CodeSet || kind == FieldKind::ReferenceSet; }
    [[nodiscard]] int sensitivityOf(const Record &record) const
    {
        return std::max(record.sensitivity, sensitivityIn ? sensitivityIn(record) : sensitivity);
    }
};

/// A record type: a plain struct derived from Record, and its field table.
struct RecordType {
    const char *name; ///< in operations, and the name of its table
    std::span<const FieldSpec> fields;
    const char *subjectField = ""; ///< the field that names the person it is about; empty: the record itself
    bool naturalKey = false;       ///< its id is made from a key, so that two desks that create it make one record

    [[nodiscard]] const FieldSpec *field(QAnyStringView column) const;
};

/// The RecordType of a struct; specialised beside each struct.
template <typename R>
inline constexpr const RecordType *recordTypeOf = nullptr;

namespace detail {

template <typename T>
struct MemberOf;
template <typename R, typename M>
struct MemberOf<M R::*> {
    using Class = R;
    using Type = M;
};

template <typename T>
constexpr FieldKind naturalKind()
{
    if constexpr (std::is_same_v<T, QString>)
        return FieldKind::Text;
    else if constexpr (std::is_same_v<T, bool>)
        return FieldKind::Boolean;
    else if constexpr (std::is_same_v<T, QDate>)
        return FieldKind::Date;
    else if constexpr (std::is_same_v<T, std::optional<qint64>>)
        return FieldKind::Integer;
    else if constexpr (std::is_same_v<T, QStringList>)
        return FieldKind::CodeSet;
    else if constexpr (std::is_same_v<T, Value::List>)
        return FieldKind::List;
    else if constexpr (requires(T t) { t.raw; })
        return FieldKind::Reference;
    else
        return FieldKind::ReferenceSet;
}

// Members to values and back. An empty member is null, so that an absent cell and an empty field are one thing.
inline Value toValue(const QString &v) { return v.isEmpty() ? Value() : Value(v); }
inline Value toValue(bool v) { return v ? Value(true) : Value(); }
Value toValue(const QDate &v);
inline Value toValue(const std::optional<qint64> &v) { return v ? Value(*v) : Value(); }
inline Value toValue(const Value::List &v) { return v.isEmpty() ? Value() : Value(v); }
template <typename Tag>
Value toValue(const Id<Tag> &v) { return v.isNull() ? Value() : Value(v.raw.bytes()); }
Value toValue(const QStringList &set);
template <typename Tag>
Value toValue(const QList<Id<Tag>> &set)
{
    Value::List list;
    for (const Id<Tag> &id : set)
        list.append(Value(id.raw.bytes()));
    return toValue(list);
}

inline void fromValue(const Value &v, QString &out) { out = v.value<QString>(); }
inline void fromValue(const Value &v, bool &out) { out = v.value<bool>(); }
inline void fromValue(const Value &v, QDate &out) { out = QDate::fromString(v.value<QString>(), Qt::ISODate); }
inline void fromValue(const Value &v, std::optional<qint64> &out)
{
    const qint64 *held = v.as<qint64>();
    out = held ? std::optional(*held) : std::nullopt;
}
inline void fromValue(const Value &v, Value::List &out) { out = v.value<Value::List>(); }
template <typename Tag>
void fromValue(const Value &v, Id<Tag> &out) { out = Id<Tag>(Id16::fromBytes(v.value<QByteArray>()).value_or(Id16())); }
void fromValue(const Value &v, QStringList &out);
template <typename Tag>
void fromValue(const Value &v, QList<Id<Tag>> &out)
{
    out.clear();
    for (const Value &element : v.value<Value::List>())
        out.append(Id<Tag>(Id16::fromBytes(element.value<QByteArray>()).value_or(Id16())));
}

} // namespace detail

/// Describes a member: field<&Person::name>("name", Basic, QT_TRANSLATE_NOOP("Field", "Name")).
/// `kind` is needed only where the member's type does not say it (Code, Money, Instant).
template <auto Member>
constexpr FieldSpec field(const char *column, int sensitivity, const char *label, const char *target = "",
                          FieldKind kind = detail::naturalKind<typename detail::MemberOf<decltype(Member)>::Type>())
{
    using Class = typename detail::MemberOf<decltype(Member)>::Class;
    if (kind == FieldKind::Text && target[0] != '\0')
        kind = FieldKind::Code;
    return {column, kind, sensitivity, label, target,
            [](const Record &record) { return detail::toValue(static_cast<const Class &>(record).*Member); },
            [](Record &record, const Value &value) { detail::fromValue(value, static_cast<Class &>(record).*Member); }};
}

} // namespace leye
