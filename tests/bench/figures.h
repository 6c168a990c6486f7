// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace leye::bench {

/// How long one thing took, each time it was done; nanoseconds.
class Times {
public:
    /// Runs `work` and keeps how long it took. Gives what `work` gave.
    template <typename Work>
    auto measure(Work work)
    {
        const Measurement measurement(*this);
        return work();
    }
    void add(qint64 nanoseconds) { m_times.append(nanoseconds); }
    void add(const Times &other) { m_times.append(other.m_times); }
    [[nodiscard]] qint64 at(double quantile) const;
    [[nodiscard]] qint64 median() const { return at(0.5); }
    [[nodiscard]] qint64 p95() const { return at(0.95); }
    [[nodiscard]] qint64 total() const;
    [[nodiscard]] qsizetype count() const { return m_times.size(); }

private:
    struct Measurement {
        explicit Measurement(Times &times) : m_times(times) {}
        ~Measurement() { m_times.add(now() - m_start); }
        Times &m_times;
        qint64 m_start = now();
    };
    [[nodiscard]] static qint64 now();
    QList<qint64> m_times;
};

/// One line of the table: ours against its baseline, measured in turns so that a busy machine is busy for both.
struct Line {
    QString what;
    QString baselineName;
    Times baseline;
    Times ours;
    enum class Reach {
        TimeAtMost,   ///< ours / baseline
        SizeAtMost,   ///< the same of kibibytes, which Times holds then
        SpeedAtLeast, ///< baseline / ours
        None          ///< for information
    } kind = Reach::None;
    double reach = 0;
    double unitsEach = 1; ///< what one measurement worked through, where a speed says more than a time
    QString unit;         ///< "operations"; empty: times are shown
};

/// From now on, what the processor spent on this program is measured, not what passed on the clock: for comparing two
/// versions of ours on a busy machine. It hides the disk.
void measureProcessorTime();

/// How much a run may take.
struct Options {
    bool quick = false;
    QString folder; ///< on the disk that counts
    [[nodiscard]] int size(int full, int quickly) const { return quick ? quickly : full; }
};

void printHead();
void print(const Line &line);

/// Each gives its lines in the order in which they are measured.
void benchSave(const Options &options);
void benchMerge(const Options &options);
void benchSearch(const Options &options);
void benchList(const Options &options);
void benchImport(const Options &options);
void benchRebuild(const Options &options);
void benchWindow(const Options &options);

} // namespace leye::bench
