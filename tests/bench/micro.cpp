// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/people_keys.h"
#include "models/core/people_query.h"
#include "models/core/search_text.h"
#include "models/journal/operation.h"
#include "models/people/service.h"

#include <benchmark/benchmark.h>

// The parts that every operation and every keystroke pass through, each by itself.

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

const QString kNote = u"面谈，了解求职意向，建议先参加技能培训；下周五带身份证复印件来站"_s;

OperationBody body()
{
    Change change{u"service"_s, Id16::uuid7(1, seededRandom(1)), true, {}, {}};
    change.cells = {{u"person"_s, Value(QByteArray(16, 'p')), {}},
                    {u"kind"_s, Value(u"职业指导"_s), {}},
                    {u"date"_s, Value(u"2026-10-26"_s), {}},
                    {u"minutes"_s, Value(45), {}},
                    {u"channel"_s, Value(u"面谈"_s), {}},
                    {u"station"_s, Value(u"31010901701"_s), {}},
                    {u"staff/0123456789abcdef0123456789abcdef"_s, Value(true), {}},
                    {u"note"_s, Value(kNote), {}}};
    OperationBody body;
    body.name = u"service.record"_s;
    body.action = ActionId(Id16::uuid7(2, seededRandom(2)));
    body.subject = Id16::uuid7(3, seededRandom(3));
    body.changes = {change};
    body.wallMs = 1'793'000'000'000;
    body.zoneMinutes = 480;
    return body;
}

void encodesABody(benchmark::State &state)
{
    const OperationBody said = body();
    const QByteArray salt(kSaltBytes, 's');
    for (auto _ : state)
        benchmark::DoNotOptimize(encodePayload(salt, said));
}
BENCHMARK(encodesABody);

void decodesABody(benchmark::State &state)
{
    const QByteArray payload = *encodePayload(QByteArray(kSaltBytes, 's'), body());
    for (auto _ : state)
        benchmark::DoNotOptimize(decodePayload(payload));
}
BENCHMARK(decodesABody);

void decodesAHeader(benchmark::State &state)
{
    OperationHeader header;
    header.sequence = 77'777;
    header.hlc = qint64(1'793'000'000'000) << 16;
    header.area = 310109017;
    const QByteArray bytes = encodeHeader(header);
    for (auto _ : state)
        benchmark::DoNotOptimize(decodeHeader(bytes));
}
BENCHMARK(decodesAHeader);

void hashesAPayload(benchmark::State &state)
{
    const QByteArray payload = *encodePayload(QByteArray(kSaltBytes, 's'), body());
    for (auto _ : state)
        benchmark::DoNotOptimize(commitOf(payload));
}
BENCHMARK(hashesAPayload);

void makesTheKeysOfAPerson(benchmark::State &state)
{
    const PersonKeys keys{u"陈小明"_s, {}, u"310109200305061234"_s, {u"13800000000"_s}};
    for (auto _ : state)
        benchmark::DoNotOptimize(searchTokens(keys));
}
BENCHMARK(makesTheKeysOfAPerson);

void ranksACandidate(benchmark::State &state)
{
    const PersonKeys keys{u"陈小明"_s, {}, {}, {}};
    const PeopleQuery query = parsePeopleQuery(u"chenxm");
    for (auto _ : state)
        benchmark::DoNotOptimize(matchRank(keys, query));
}
BENCHMARK(ranksACandidate);

void makesTheKeysOfANote(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(noteTokens(kNote));
}
BENCHMARK(makesTheKeysOfANote);

} // namespace

BENCHMARK_MAIN();
