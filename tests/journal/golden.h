// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/value.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <rapidcheck.h>

/// The golden vectors that golden_vectors.py made, and generators for what they are made of.
namespace golden {

using namespace Qt::StringLiterals;

inline QJsonObject document()
{
    QFile file(QStringLiteral(LEYE_TEST_DATA "/journal/golden_vectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The golden vectors are missing.");
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline QByteArray hex(const QJsonValue &value) { return QByteArray::fromHex(value.toString().toLatin1()); }

inline QJsonArray operations() { return document()[u"operations"_s].toArray(); }

/// A row of test data for each byte string of that kind which must be refused.
inline void refusedRows(const char *kind)
{
    for (const QJsonValue &row : document()[u"refused"_s].toArray()) {
        if (row[u"kind"_s] == QLatin1StringView(kind))
            QTest::newRow(qPrintable(row[u"reason"_s].toString())) << hex(row[u"bytes"_s]);
    }
}

inline rc::Gen<QByteArray> bytesOf(rc::Gen<int> sizes)
{
    return rc::gen::mapcat(std::move(sizes), [](int size) {
        return rc::gen::map(
            rc::gen::container<std::vector<char>>(std::size_t(size), rc::gen::arbitrary<char>()),
            [](const std::vector<char> &bytes) { return QByteArray(bytes.data(), qsizetype(bytes.size())); });
    });
}

/// Texts with characters of every width, never empty.
inline rc::Gen<QString> texts()
{
    const auto characters = rc::gen::elementOf(std::u32string(U"az09 /\n\u00e9\u6c34\u4dae\U00020bb7\U0001f475"));
    return rc::gen::map(
        rc::gen::nonEmpty(rc::gen::container<std::vector<char32_t>>(characters)),
        [](const std::vector<char32_t> &text) { return QString::fromUcs4(text.data(), qsizetype(text.size())); });
}

inline rc::Gen<leye::Value> values(int depth = 0)
{
    using leye::Value;
    const auto plain = rc::gen::oneOf(
        rc::gen::just(Value()), rc::gen::map(rc::gen::arbitrary<bool>(), [](bool value) { return Value(value); }),
        rc::gen::map(rc::gen::arbitrary<qint64>(), [](qint64 value) { return Value(value); }),
        rc::gen::map(rc::gen::inRange(-300, 70000), [](int value) { return Value(value); }),
        rc::gen::map(texts(), [](const QString &value) { return Value(value); }),
        rc::gen::map(bytesOf(rc::gen::inRange(0, 300)), [](const QByteArray &value) { return Value(value); }));
    if (depth == 4)
        return plain;
    const auto lists =
        rc::gen::map(rc::gen::resize(4, rc::gen::container<std::vector<Value>>(values(depth + 1))),
                     [](const std::vector<Value> &items) { return Value(Value::List(items.begin(), items.end())); });
    return rc::gen::weightedOneOf<Value>({{5, plain}, {1, lists}});
}

} // namespace golden
