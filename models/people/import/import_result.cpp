// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/import/import_result.h"

#include <algorithm>
#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kOutcomes{"accepted"_L1,          "updated"_L1,         "rejected"_L1,
                               "duplicate_in_file"_L1, "already_on_file"_L1, "unresolved"_L1};

void count(QMap<QString, qint64> &counts, const QString &reason, int sign)
{
    qint64 &n = counts[reason];
    n += sign;
    if (n == 0)
        counts.remove(reason);
}

QJsonObject toObject(const QMap<QString, qint64> &counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QMap<QString, qint64> fromObject(const QJsonObject &object)
{
    QMap<QString, qint64> counts;
    for (auto it = object.begin(); it != object.end(); ++it)
        counts.insert(it.key(), it.value().toInteger());
    return counts;
}

/// The sums that stand in the object by themselves.
constexpr std::array kSums{std::pair{"rows"_L1, &ImportCounts::rows},
                           std::pair{"accepted"_L1, &ImportCounts::accepted},
                           std::pair{"updated"_L1, &ImportCounts::updated},
                           std::pair{"rejected_total"_L1, &ImportCounts::rejectedTotal},
                           std::pair{"duplicates_in_file"_L1, &ImportCounts::duplicatesInFile},
                           std::pair{"already_on_file"_L1, &ImportCounts::alreadyOnFile},
                           std::pair{"unresolved"_L1, &ImportCounts::unresolved},
                           std::pair{"review"_L1, &ImportCounts::review}};

} // namespace

QString codeOf(RowOutcome outcome) { return kOutcomes[size_t(outcome)]; }

std::optional<RowOutcome> rowOutcomeFrom(QStringView code)
{
    const auto *found = std::find(kOutcomes.begin(), kOutcomes.end(), code);
    return found == kOutcomes.end() ? std::nullopt : std::optional(RowOutcome(found - kOutcomes.begin()));
}

bool RowResult::needsReview() const
{
    if (outcome == RowOutcome::Rejected || outcome == RowOutcome::DuplicateInFile)
        return false;
    return outcome == RowOutcome::Unresolved || hasWeight(problems, EntryWeight::Reviews) ||
           std::any_of(problems.begin(), problems.end(),
                       [](const EntryProblem &problem) { return problem.reason == EntryReason::NameDiffers; });
}

void ImportCounts::add(const RowResult &row, int sign)
{
    static constexpr std::array kOf{&ImportCounts::accepted,      &ImportCounts::updated,
                                    &ImportCounts::rejectedTotal, &ImportCounts::duplicatesInFile,
                                    &ImportCounts::alreadyOnFile, &ImportCounts::unresolved};
    rows += sign;
    this->*kOf[size_t(row.outcome)] += sign;
    review += row.needsReview() ? sign : 0;
    if (row.outcome == RowOutcome::Rejected) {
        count(rejected, codeOf(row.problems.constFirst().reason), sign);
        return;
    }
    const bool isWritten = row.outcome == RowOutcome::Accepted || row.outcome == RowOutcome::Updated;
    QStringList warned; // two phones of one row are one warning
    for (const EntryProblem &problem : row.problems) {
        const QString code = codeOf(problem.reason);
        if (!isWritten && problem.reason != EntryReason::NameDiffers)
            continue;
        if (weightOf(problem.reason) != EntryWeight::Warns || warned.contains(code))
            continue;
        warned.append(code);
        count(warnings, code, sign);
    }
}

QJsonObject ImportCounts::toJson() const
{
    QJsonObject json;
    for (const auto &[name, member] : kSums)
        json.insert(name, this->*member);
    json.insert("rejected"_L1, toObject(rejected));
    json.insert("warnings"_L1, toObject(warnings));
    return json;
}

ImportCounts ImportCounts::fromJson(const QJsonObject &json)
{
    ImportCounts counts;
    for (const auto &[name, member] : kSums)
        counts.*member = json[name].toInteger();
    counts.rejected = fromObject(json["rejected"_L1].toObject());
    counts.warnings = fromObject(json["warnings"_L1].toObject());
    return counts;
}

} // namespace leye
