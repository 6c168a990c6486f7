// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "models/people/import/importer.h"
#include "models/people/import/problem_sheet.h"
#include "models/people/import/unknown_values.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string file, profile, errors;
    bool dryRun = false;
};

/// How the lists of an office are read, or nothing where no name was given.
Result<std::optional<ImportProfile>> profileNamed(Workspace &workspace, ImportKind kind, const QString &name)
{
    if (name.isEmpty())
        return std::nullopt;
    OfficeStore office(workspace.database());
    LEYE_TRY(const QList<ImportProfile> profiles, office.importProfiles(codeOf(kind)));
    QStringList names;
    for (const ImportProfile &profile : profiles) {
        if (profile.name == name)
            return profile;
        names.append(profile.name);
    }
    return fail(Error::Kind::NotFound,
                names.isEmpty() ? Words::tr("No profile was saved for such lists yet. Leave --profile out.")
                                : Words::tr("There is no profile \"%1\". Saved are: %2.").arg(name, names.join(u'、')));
}

/// The rows an earlier part of the run did not take; those of this part come from the listener.
Result<void> addEarlier(Workspace &workspace, ActionId action, ProblemSheet &sheet)
{
    ImportStore store(workspace.database());
    return store.eachRow(action, [&sheet](const ImportRow &row) { return sheet.add(row.result, row.cells); });
}

struct Imported {
    ImportReport report;
    QList<UnknownColumn> unknown;
};

/// What the profile says nothing of.
QList<UnknownColumn> notMapped(QList<UnknownColumn> columns)
{
    for (UnknownColumn &column : columns)
        column.values.removeIf([](const UnknownValue &value) { return !value.code.isEmpty(); });
    columns.removeIf([](const UnknownColumn &column) { return column.values.isEmpty(); });
    return columns;
}

Result<Imported> import(const Cli &cli, Workspace &workspace, ImportFile &file, bool isDry, ProblemSheet *sheet)
{
    LEYE_TRY(const ImportDesk desk,
             ImportDesk::load(workspace.journal(), workspace.viewer(), workspace.facts().station));
    const auto show = cli.progress();
    UnknownValues unknown(desk.codes, file.plan);
    Result<void> added;
    const auto see = [&](const RowResult &result, const SheetRow &row) {
        unknown.add(result, row);
        if (sheet && added)
            added = sheet->add(result, row);
    };
    const ImportListener listener{see, [&](const ImportProgress &progress) {
                                      return added && (!show || show(progress.bytes, progress.totalBytes));
                                  }};
    const auto go = [&]() -> Result<ImportReport> {
        if (isDry)
            return dryRun(desk, file, file.plan, listener);
        LEYE_TRY(const std::optional<ImportRun> cut, unfinishedImport(workspace.journal(), file.plan.kind, file.hash));
        if (!cut)
            return runImport(desk, file, file.plan, listener);
        cli.remark(
            Words::tr("An import of this file was stopped after row %1; it goes on from there.").arg(cut->last.row));
        if (sheet)
            LEYE_CHECK(addEarlier(workspace, cut->action, *sheet));
        return continueImport(desk, file, cut->action, listener);
    };
    LEYE_TRY(ImportReport report, go());
    LEYE_CHECK(added);
    if (sheet)
        LEYE_CHECK(sheet->finish());
    return Imported{std::move(report), notMapped(unknown.columns())};
}

constexpr qsizetype kValuesNamed = 5;

QStringList namedOf(const UnknownColumn &column)
{
    QStringList names;
    for (const UnknownValue &value : column.values.first(std::min(column.values.size(), kValuesNamed)))
        names.append(value.value);
    return names;
}

bool areMore(const UnknownColumn &column) { return column.areMore || column.values.size() > kValuesNamed; }

QString wordsFor(const UnknownColumn &column)
{
    const QString more = areMore(column) ? u" …"_s : QString();
    const QString line = u"              "_s + column.header + u": "_s + namedOf(column).join(u'、') + more;
    return column.choices.isEmpty()
               ? line
               : line + u' ' + Words::tr("(possible: %1 …)").arg(labelsOf(column.choices).join(u'、'));
}

QJsonArray toJson(const QList<UnknownColumn> &columns)
{
    QJsonArray array;
    for (const UnknownColumn &column : columns)
        array.append(QJsonObject{{u"column"_s, column.header},
                                 {u"values"_s, QJsonArray::fromStringList(namedOf(column))},
                                 {u"more"_s, areMore(column)},
                                 {u"choices"_s, QJsonArray::fromStringList(labelsOf(column.choices))}});
    return array;
}

QString wordsFor(const Imported &imported, bool isDry)
{
    const ImportReport &report = imported.report;
    const ImportCounts &counts = report.counts;
    QStringList lines{isDry ? Words::tr("%n rows were looked at; nothing was written.", nullptr, int(counts.rows))
                            : Words::tr("%n rows were looked at.", nullptr, int(counts.rows))};
    const auto line = [&lines](qint64 count, const QString &words) {
        if (count > 0)
            lines.append(u"%1  %2"_s.arg(count, 8).arg(words));
    };
    line(counts.accepted, Words::tr("new"));
    line(counts.updated, Words::tr("on file, filled in what was empty"));
    line(counts.alreadyOnFile, Words::tr("on file already"));
    line(counts.duplicatesInFile, Words::tr("twice in this file"));
    line(counts.rejectedTotal, Words::tr("not taken"));
    line(counts.unresolved, Words::tr("not taken until somebody has looked at them"));
    line(counts.review, Words::tr("to be looked at"));
    for (const auto &reasons : {counts.rejected, counts.warnings}) {
        for (auto it = reasons.begin(); it != reasons.end(); ++it)
            lines.append(
                u"          %1 × %2: %3"_s.arg(it.value()).arg(it.key(), wordsFor(*entryReasonFrom(it.key()))));
    }
    for (const UnknownColumn &column : imported.unknown)
        lines.append(wordsFor(column));
    if (!report.isWhole)
        lines.append(
            Words::tr("It was stopped after row %1; the same command goes on from there.").arg(report.last.row));
    return lines.join(u'\n');
}

/// Made before anything is written, so that a folder that is not there stops the import, not its end.
Result<std::unique_ptr<ProblemSheet>> problemSheet(const Cli &cli, const Options &options, const ImportPlan &plan)
{
    if (options.errors.empty())
        return std::unique_ptr<ProblemSheet>();
    const QString path = text(options.errors);
    if (QFileInfo(path).exists() && QFileInfo(path) == QFileInfo(text(options.file)))
        return fail(Error::Kind::Invalid,
                    Words::tr("%1 is the list itself. Give another name for the rows that were not taken.").arg(path));
    const qint64 now = cli.clock().nowMs();
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(now, Qt::OffsetFromUTC, cli.clock().zoneMinutes(now) * 60);
    LEYE_TRY(ProblemSheet sheet, ProblemSheet::create(path, plan, moment));
    return std::make_unique<ProblemSheet>(std::move(sheet));
}

Exit importFile(const Cli &cli, ImportKind kind, const Options &options)
{
    const auto workspace = cli.open(KeyFilePurpose::Record);
    if (!workspace)
        return cli.failed(workspace.error());
    const auto profile = profileNamed(**workspace, kind, text(options.profile));
    if (!profile)
        return cli.failed(profile.error());
    const auto names = HeaderNames::load(kind, *profile ? &**profile : nullptr);
    if (!names)
        return cli.failed(names.error());
    auto file = inspectFile(text(options.file), *names);
    if (!file)
        return cli.failed(file.error());
    if (const QString words = misnamed(file->name, file->facts); !words.isEmpty())
        cli.remark(words);
    if (const QStringList unknown = file->plan.unknownHeaders(); !unknown.isEmpty())
        cli.remark(
            Words::tr("Columns that were not taken, because nobody knows what they are: %1").arg(unknown.join(u'、')));
    const auto sheet = problemSheet(cli, options, file->plan);
    if (!sheet)
        return cli.failed(sheet.error());
    const auto imported = import(cli, **workspace, *file, options.dryRun, sheet->get());
    if (!imported)
        return cli.failed(imported.error());
    const ImportReport &report = imported->report;
    QJsonObject object = report.counts.toJson();
    object.insert(u"action"_s, report.action.isNull() ? QString() : report.action.toString());
    object.insert(u"unknown_columns"_s, QJsonArray::fromStringList(file->plan.unknownHeaders()));
    object.insert(u"unknown_values"_s, toJson(imported->unknown));
    object.insert(u"whole"_s, report.isWhole);
    cli.answer(wordsFor(*imported, options.dryRun), object);
    const bool isAllTaken = report.isWhole && report.counts.rejectedTotal == 0 && report.counts.unresolved == 0;
    return isAllTaken ? Exit::Done : Exit::Partly;
}

void addKind(Cli &cli, CLI::App &what, ImportKind kind, const char *name, const QString &help)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = cli.add(what, name, help, [&cli, kind, options] { return importFile(cli, kind, *options); });
    command
        ->add_option("FILE", options->file,
                     utf8(Words::tr("A list: xlsx, ods, csv or, with LibreOffice installed, xls")))
        ->required();
    command->add_flag("--dry-run", options->dryRun, utf8(Words::tr("Say what would happen, and write nothing")));
    command
        ->add_option("--profile", options->profile,
                     utf8(Words::tr("Saved meaning of the columns and values of such a list")))
        ->type_name("NAME");
    command
        ->add_option(
            "--errors", options->errors,
            utf8(Words::tr("Where to write the rows that were not taken, with the reason of each and what to do")))
        ->type_name("OUT.xlsx")
        ->check(refuseDash);
}

} // namespace

void addImport(Cli &cli, CLI::App &app)
{
    CLI::App *what = cli.add(app, "import", Words::tr("Take in a list of people or services"), {});
    what->require_subcommand(1);
    what->footer(utf8(Words::tr(
        "The first rows are searched for headers such as 姓名 and 身份证号. Rows that cannot be taken are counted by "
        "reason; exit status 3 says that there are some. The same list again adds nobody. An import that was "
        "cut off goes on when the same command is given again.")));
    addKind(cli, *what, ImportKind::People, "people", Words::tr("Job seekers: a roster with names and ID numbers"));
    addKind(cli, *what, ImportKind::Elders, "elders", Words::tr("Elders, with the marks of the visiting groups"));
    addKind(cli, *what, ImportKind::Services, "services", Words::tr("A past ledger: who was served, how and when"));
}

} // namespace leye
