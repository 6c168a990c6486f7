// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <numeric>

namespace leye::bench {

using namespace Qt::StringLiterals;

namespace {

clockid_t measuredClock = CLOCK_MONOTONIC;

constexpr auto kRow = "| %-46s | %-44s | %-24s | %-24s | %8s | %-9s |\n";

QString timeText(double nanoseconds)
{
    if (nanoseconds < 1e3)
        return u"%1 ns"_s.arg(nanoseconds, 0, 'f', 0);
    if (nanoseconds < 1e6)
        return u"%1 us"_s.arg(nanoseconds / 1e3, 0, 'f', 1);
    return nanoseconds < 1e9 ? u"%1 ms"_s.arg(nanoseconds / 1e6, 0, 'f', 2)
                             : u"%1 s"_s.arg(nanoseconds / 1e9, 0, 'f', 2);
}

/// Median, and the slowest of twenty in brackets.
QString measured(const Times &times, const Line &line)
{
    if (times.count() == 0)
        return {};
    if (line.kind == Line::Reach::SizeAtMost)
        return u"%1 (%2) MiB"_s.arg(times.median() / 1024).arg(times.p95() / 1024);
    if (line.unit.isEmpty())
        return u"%1 (%2)"_s.arg(timeText(double(times.median())), timeText(double(times.p95())));
    const auto speed = [&](qint64 time) { return qRound64(line.unitsEach * 1e9 / double(std::max<qint64>(time, 1))); };
    return u"%1 (%2) %3/s"_s.arg(speed(times.median())).arg(speed(times.p95())).arg(line.unit);
}

} // namespace

void measureProcessorTime() { measuredClock = CLOCK_PROCESS_CPUTIME_ID; }

qint64 Times::now()
{
    timespec time{};
    clock_gettime(measuredClock, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

qint64 Times::at(double quantile) const
{
    if (m_times.isEmpty())
        return 0;
    QList<qint64> sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    return sorted[std::min(sorted.size() - 1, qsizetype(quantile * double(sorted.size())))];
}

qint64 Times::total() const { return std::accumulate(m_times.begin(), m_times.end(), qint64(0)); }

void printHead()
{
    std::printf(kRow, "What", "Baseline", "Baseline: median (p95)", "Ours: median (p95)", "Ratio", "Reach");
    std::printf("|%s|%s|%s|%s|%s:|%s|\n", QByteArray(48, '-').data(), QByteArray(46, '-').data(),
                QByteArray(26, '-').data(), QByteArray(26, '-').data(), QByteArray(9, '-').data(),
                QByteArray(11, '-').data());
}

void print(const Line &line)
{
    QString ratio;
    QString reach;
    if (line.baseline.count() > 0) {
        const double ours = double(std::max<qint64>(line.ours.median(), 1));
        const double baseline = double(std::max<qint64>(line.baseline.median(), 1));
        ratio = u"%1 x"_s.arg(line.kind == Line::Reach::SpeedAtLeast ? baseline / ours : ours / baseline, 0, 'f', 2);
    }
    if (line.kind != Line::Reach::None)
        reach = (line.kind == Line::Reach::SpeedAtLeast ? u">= %1 x"_s : u"<= %1 x"_s).arg(line.reach);
    std::printf(kRow, qPrintable(line.what), qPrintable(line.baselineName), qPrintable(measured(line.baseline, line)),
                qPrintable(measured(line.ours, line)), qPrintable(ratio), qPrintable(reach));
    std::fflush(stdout);
}

} // namespace leye::bench
