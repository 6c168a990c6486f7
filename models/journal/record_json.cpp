// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/record_json.h"

#include <QJsonArray>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct ToJson {
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(bool value) const { return value; }
    QJsonValue operator()(qint64 value) const { return value; }
    QJsonValue operator()(const QString &value) const { return value; }
    QJsonValue operator()(const QByteArray &value) const { return QString::fromLatin1(value.toHex()); }
    QJsonValue operator()(const Value::List &list) const
    {
        QJsonArray array;
        for (const Value &value : list)
            array.append(toJson(value));
        return array;
    }
};

} // namespace

QJsonValue toJson(const Value &value)
{
    return std::visit(ToJson(), value.data());
}

QJsonObject toJson(const RecordType &type, const Record &record, bool (*mayRead)(int, const void *), const void *viewer)
{
    QJsonObject object{{u"id"_s, record.id.toString()}};
    if (!record.life.isEmpty())
        object.insert(u"life"_s, record.life);
    QJsonArray restricted;
    for (const FieldSpec &field : type.fields) {
        const QString name = QString::fromLatin1(field.column);
        if (!mayRead(field.sensitivityOf(record), viewer) || record.sealed.contains(name)) {
            if (record.sealed.contains(name) || !field.get(record).isNull())
                restricted.append(name);
            continue;
        }
        const Value value = field.get(record);
        object.insert(name, field.kind == FieldKind::Boolean ? QJsonValue(!value.isNull()) : toJson(value));
    }
    if (!restricted.isEmpty())
        object.insert(u"restricted"_s, restricted);
    return object;
}

} // namespace leye
