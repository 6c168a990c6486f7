// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/ledger.h"

#include "app/cli/second_person.h"
#include "models/office/disclosure.h"
#include "models/people/people_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString hex(const Sha256 &hash) { return QString::fromLatin1(view(hash).toByteArray().toHex()); }

Exit answerOrigins(const Cli &cli, const QList<LedgerOrigin> &origins, bool verified)
{
    QJsonArray rows;
    QStringList lines;
    for (const LedgerOrigin &origin : origins) {
        QJsonObject row{{u"desk"_s, origin.desk.toString()},
                        {u"station"_s, origin.station},
                        {u"size"_s, origin.size},
                        {u"root"_s, hex(origin.root)},
                        {u"checkpoint_size"_s, origin.checkpointSize},
                        {u"unwitnessed"_s, origin.unwitnessed}};
        if (verified)
            row.insert(u"unreadable"_s, origin.unreadable);
        rows.append(row);
        lines.append(Words::tr("desk %1, station %2: %3 records, root %4, not yet witnessed: %5")
                         .arg(origin.desk.toString(), origin.station)
                         .arg(origin.size)
                         .arg(hex(origin.root))
                         .arg(origin.unwitnessed));
        if (origin.unreadable > 0)
            lines.append(
                Words::tr("  %1 of them are sealed for counsellors: their chain was checked, their content was not")
                    .arg(origin.unreadable));
    }
    if (verified)
        lines.append(Words::tr("The ledger is whole: every chain, content hash and signature is right.\n"
                               "It proves: not altered since witnessed. It does not prove: true when typed."));
    QJsonObject answer{{u"origins"_s, rows}};
    if (verified)
        answer.insert(u"ok"_s, true);
    cli.answer(lines.join(u'\n'), answer);
    return Exit::Done;
}

Exit status(const Cli &cli)
{
    const auto workspace = cli.open(KeyFilePurpose::Report);
    if (!workspace)
        return cli.failed(workspace.error());
    const auto origins = ledgerStatus((*workspace)->journal().store());
    return origins ? answerOrigins(cli, *origins, false) : cli.failed(origins.error());
}

Exit verify(const Cli &cli)
{
    const auto workspace = cli.open(KeyFilePurpose::Report);
    if (!workspace)
        return cli.failed(workspace.error());
    Journal &journal = (*workspace)->journal();
    if (const auto allowed = (*workspace)->viewer().require(Task::VerifyLedger); !allowed)
        return cli.failed(allowed.error());
    const auto origins =
        verifyLedger(journal.store(), journal.restricted(), (*workspace)->facts().authority, cli.progress());
    if (!origins) {
        if (cli.options().json && origins.error().kind == Error::Kind::Damaged)
            cli.answer({}, {{u"ok"_s, false}, {u"origins"_s, QJsonArray()}, {u"fault"_s, origins.error().message}});
        return cli.failed(origins.error());
    }
    return answerOrigins(cli, *origins, true);
}

struct ExportOptions {
    std::string file, purpose;
    SecondPerson second;
};

/// What was written.
struct Exported {
    qint64 lines = 0;
    bool withPeople = false;
};

Result<Committed> noteExport(Workspace &workspace, const DisclosureWish &wish, const QString &path)
{
    Disclosure ledger;
    ledger.kind = u"export"_s;
    ledger.what = u"ledger"_s;
    ledger.target = QFileInfo(path).fileName();
    LEYE_TRY(const QList<LedgerOrigin> origins, ledgerStatus(workspace.journal().store()));
    for (const LedgerOrigin &origin : origins)
        ledger.rows = ledger.rows.value_or(0) + origin.size;
    return recordDisclosure(workspace.journal(), workspace.viewer(), wish, workspace.facts().station, ledger);
}

/// Synthetic people need nobody to answer for them.
Result<bool> takesPeopleAlong(Workspace &workspace, const DisclosureWish &wish)
{
    LEYE_TRY(const qint64 people, PeopleStore(workspace.database()).peopleCount());
    return leye::takesPeopleAlong(workspace.viewer(), wish, workspace.facts().demo ? 0 : people);
}

Result<Exported> writeExport(Workspace &workspace, const DisclosureWish &wish, const QString &path,
                             const Progress &progress)
{
    const Viewer &viewer = workspace.viewer();
    LEYE_CHECK(viewer.require(Task::VerifyLedger));
    LEYE_TRY(const bool withPeople, takesPeopleAlong(workspace, wish));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Kind::Storage, Words::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    LEYE_TRY(const Committed logged, noteExport(workspace, wish, path)); // before the file is there, as every export
    const auto write = [&]() -> Result<qint64> {
        LEYE_CHECK(workspace.journal().signCheckpointIfGrown());
        LEYE_TRY(const qint64 lines,
                 exportLedger(
                     workspace.journal().store(), workspace.journal().restricted(),
                     [&](int sensitivity) { return mayTakeAlong(viewer, sensitivity, withPeople); }, file, progress));
        if (!file.commit())
            return fail(Error::Kind::Storage, Words::tr("%1 cannot be written: %2").arg(path, file.errorString()));
        return lines;
    };
    const Result<qint64> lines = write();
    if (!lines) {
        LEYE_CHECK(recordNotHandedOver(workspace.journal(), viewer, logged, lines.error()));
        return failure(lines);
    }
    return Exported{*lines, withPeople};
}

Exit exportTo(const Cli &cli, const ExportOptions &options)
{
    const QString path = text(options.file);
    const auto workspace = cli.open(KeyFilePurpose::Report);
    if (!workspace)
        return cli.failed(workspace.error());
    const auto second = signInSecond(**workspace, options.second);
    if (!second)
        return cli.failed(second.error());
    const auto written =
        writeExport(**workspace, {MaskLevel::None, text(options.purpose), *second}, path, cli.progress());
    if (!written)
        return cli.failed(written.error());
    const QString words = Words::tr("%1 holds %2 lines.").arg(path).arg(written->lines) + u' ';
    cli.answer(words + (written->withPeople
                            ? Words::tr("It contains personal data: keep it as you keep the workspace.")
                            : Words::tr("What is said of people was left out, because they are more than %1: two "
                                        "managers answer for that (--second-user, --purpose). Chains and signatures "
                                        "can be checked without.")
                                  .arg(kManyPeople)),
               {{u"file"_s, path}, {u"lines"_s, written->lines}, {u"people"_s, written->withPeople}});
    return Exit::Done;
}

} // namespace

void addLedger(Cli &cli, CLI::App &app)
{
    CLI::App *ledger =
        cli.add(app, "ledger", Words::tr("The log that proves nothing was altered: status, verify, export"), {});
    ledger->require_subcommand(1);
    cli.add(*ledger, "status", Words::tr("How long each desk's log is and what is witnessed"),
            [&cli] { return status(cli); });
    cli.add(*ledger, "verify", Words::tr("Recompute every chain, content hash and signature"),
            [&cli] { return verify(cli); });
    auto options = std::make_shared<ExportOptions>();
    CLI::App *write =
        cli.add(*ledger, "export", Words::tr("Write every operation as a line of JSON, for other programs to check"),
                [&cli, options] { return exportTo(cli, *options); });
    write->add_option("FILE", options->file, utf8(Words::tr("Name of the file to write, such as ledger.jsonl")))
        ->check(refuseDash)
        ->required();
    write
        ->add_option("--purpose", options->purpose,
                     utf8(Words::tr("What it is needed for, for the log; asked for with --second-user")))
        ->type_name("TEXT");
    addSecondPerson(*write, options->second);
}

} // namespace leye
