// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/ledger.h"

#include "app/cli/cli.h"
#include "models/office/disclosure.h"

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

Result<Committed> noteExport(Workspace &workspace, const QString &path)
{
    Disclosure ledger;
    ledger.kind = u"export"_s;
    ledger.what = u"ledger"_s;
    ledger.target = QFileInfo(path).fileName();
    LEYE_TRY(const QList<LedgerOrigin> origins, ledgerStatus(workspace.journal().store()));
    for (const LedgerOrigin &origin : origins)
        ledger.rows = ledger.rows.value_or(0) + origin.size;
    return recordDisclosure(workspace.journal(), workspace.viewer(), {MaskLevel::None, {}, {}},
                            workspace.facts().station, ledger);
}

Result<qint64> writeExport(Workspace &workspace, const QString &path, const Progress &progress)
{
    const Viewer &viewer = workspace.viewer();
    LEYE_CHECK(viewer.require(Task::VerifyLedger));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Kind::Storage, Words::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    LEYE_TRY(const Committed logged, noteExport(workspace, path)); // before the file is there, as every export
    const auto write = [&]() -> Result<qint64> {
        LEYE_CHECK(workspace.journal().signCheckpointIfGrown());
        LEYE_TRY(const qint64 lines,
                 exportLedger(
                     workspace.journal().store(), workspace.journal().restricted(),
                     [&viewer](int sensitivity) { return mayTakeAlong(viewer, sensitivity); }, file, progress));
        if (!file.commit())
            return fail(Error::Kind::Storage, Words::tr("%1 cannot be written: %2").arg(path, file.errorString()));
        return lines;
    };
    Result<qint64> lines = write();
    if (!lines)
        LEYE_CHECK(recordNotHandedOver(workspace.journal(), viewer, logged, lines.error()));
    return lines;
}

Exit exportTo(const Cli &cli, const QString &path)
{
    const auto workspace = cli.open(KeyFilePurpose::Report);
    if (!workspace)
        return cli.failed(workspace.error());
    const auto lines = writeExport(**workspace, path, cli.progress());
    if (!lines)
        return cli.failed(lines.error());
    cli.answer(Words::tr("%1 holds %2 lines. It contains personal data: keep it as you keep the workspace.")
                   .arg(path)
                   .arg(*lines),
               {{u"file"_s, path}, {u"lines"_s, *lines}});
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
    auto file = std::make_shared<std::string>();
    CLI::App *write =
        cli.add(*ledger, "export", Words::tr("Write every operation as a line of JSON, for other programs to check"),
                [&cli, file] { return exportTo(cli, text(*file)); });
    write->add_option("FILE", *file, utf8(Words::tr("Name of the file to write, such as ledger.jsonl")))
        ->check(refuseDash)
        ->required();
}

} // namespace leye
