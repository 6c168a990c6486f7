// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "models/people/service_entry.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string person, kind, date, channel, place, station, result, title, note, from;
    std::vector<std::string> staff;
    std::optional<int> minutes, noteClass;
};

/// What the command line and a line of JSON have in common, by the names of the JSON.
QJsonObject toJson(const Options &options)
{
    QJsonObject entry;
    const auto put = [&entry](const QString &name, const std::string &value) {
        if (!value.empty())
            entry.insert(name, text(value));
    };
    put(u"person"_s, options.person);
    put(u"kind"_s, options.kind);
    put(u"date"_s, options.date);
    put(u"channel"_s, options.channel);
    put(u"place"_s, options.place);
    put(u"station"_s, options.station);
    put(u"result"_s, options.result);
    put(u"title"_s, options.title);
    put(u"note"_s, options.note);
    if (options.minutes)
        entry.insert(u"minutes"_s, *options.minutes);
    if (options.noteClass)
        entry.insert(u"note_class"_s, *options.noteClass);
    QJsonArray staff;
    for (const std::string &name : options.staff)
        staff.append(text(name));
    if (!staff.isEmpty())
        entry.insert(u"staff"_s, staff);
    return entry;
}

/// What a run of `record service` works with.
struct Recording {
    ServiceDesk desk;
    OfficeStore office;
};

Result<QList<UserId>> staffOf(const QJsonValue &names, OfficeStore &office)
{
    QList<UserId> staff;
    const QJsonArray list = names.isString() ? QJsonArray{names} : names.toArray();
    for (const QJsonValue &name : list) {
        LEYE_TRY(const User user, office.userByName(name.toString()));
        staff.append(UserId(user.id));
    }
    return staff;
}

Result<QDate> dateOf(const QJsonObject &entry)
{
    const QString typed = entry["date"_L1].toString();
    const QDate date = QDate::fromString(typed, Qt::ISODate);
    if (!typed.isEmpty() && !date.isValid())
        return fail(Error::Kind::Invalid, Words::tr("\"%1\" is no date. Write it as 2026-11-23.").arg(typed));
    return date;
}

/// Empty: the desk's own.
Result<QString> stationOf(const QJsonObject &entry, OfficeStore &office)
{
    const QString code = entry["station"_L1].toString();
    if (code.isEmpty())
        return code;
    LEYE_TRY(const std::optional<Station> station, office.station(code));
    if (!station)
        return fail(Error::Kind::Invalid,
                    Words::tr("There is no station %1 in the network. Give a code such as 31010901701.").arg(code));
    return code;
}

bool isWhole(const QJsonValue &value) { return value.isDouble() && double(value.toInteger(-1)) == value.toDouble(); }

bool areNames(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isString() || (value.isArray() && std::all_of(list.begin(), list.end(),
                                                               [](const QJsonValue &name) { return name.isString(); }));
}

/// A value of another kind would be left out without a word.
Result<void> requireKinds(const QJsonObject &entry)
{
    static const QStringList kKnown{u"person"_s,  u"kind"_s,  u"date"_s,   u"minutes"_s, u"channel"_s, u"place"_s,
                                    u"station"_s, u"staff"_s, u"result"_s, u"title"_s,   u"note"_s,    u"note_class"_s};
    for (auto value = entry.begin(); value != entry.end(); ++value) {
        const QString name = value.key();
        if (!kKnown.contains(name))
            return fail(Error::Kind::Invalid,
                        Words::tr("\"%1\" is not known here. Known are: %2.").arg(name, kKnown.join(u", "_s)));
        if (name == "minutes"_L1 || name == "note_class"_L1) {
            if (!isWhole(*value))
                return fail(Error::Kind::Invalid,
                            Words::tr("\"%1\" must be a whole number, without quotation marks.").arg(name));
        } else if (name == "staff"_L1) {
            if (!areNames(*value))
                return fail(Error::Kind::Invalid, Words::tr("\"staff\" must be a name, or a list of names."));
        } else if (!value->isString()) {
            return fail(Error::Kind::Invalid, Words::tr("\"%1\" must be text, in quotation marks.").arg(name));
        }
    }
    return {};
}

Result<Service> serviceFrom(const QJsonObject &entry, Recording &recording)
{
    LEYE_CHECK(requireKinds(entry));
    LEYE_TRY(const PersonChoice choice, choosePerson(recording.desk.people, entry["person"_L1].toString()));
    if (!choice.person)
        return fail(choice.candidates.isEmpty() ? Error::Kind::NotFound : Error::Kind::Ambiguous,
                    notOnePerson(choice, entry["person"_L1].toString()));
    Service service;
    service.person = PersonId(choice.person->id);
    service.kind = recording.desk.codes.codeFor(u"app_service_kind"_s, entry["kind"_L1].toString());
    if (service.kind.isEmpty())
        service.kind = entry["kind"_L1].toString();
    LEYE_TRY(service.date, dateOf(entry));
    LEYE_TRY(service.staff, staffOf(entry["staff"_L1], recording.office));
    service.channel = entry["channel"_L1].toString();
    service.place = entry["place"_L1].toString();
    LEYE_TRY(service.station, stationOf(entry, recording.office));
    service.result = entry["result"_L1].toString();
    service.title = entry["title"_L1].toString();
    service.note = entry["note"_L1].toString();
    if (entry.contains("minutes"_L1))
        service.minutes = entry["minutes"_L1].toInteger();
    if (entry.contains("note_class"_L1))
        service.noteClass = entry["note_class"_L1].toInteger();
    return service;
}

Result<QJsonObject> record(const QJsonObject &entry, Recording &recording)
{
    LEYE_TRY(const Service service, serviceFrom(entry, recording));
    LEYE_TRY(const QList<RecordedService> recorded, recordServices(recording.desk, {service}));
    const RecordedService &made = recorded.first();
    return QJsonObject{{u"id"_s, made.id.toString()},
                       {u"op"_s, QJsonArray{made.operation.origin.toString(), made.operation.sequence}}};
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// One line of JSON a service; each is acknowledged on stdout once it is durable. A bad line is said and passed over.
Exit recordLines(const Cli &cli, QIODevice &lines, Recording &recording)
{
    Exit exit = Exit::Done;
    for (int number = 1;; ++number) {
        const QByteArray line = lines.readLine(); // waits: atEnd() is true of a pipe into which nothing came yet
        if (line.isEmpty())
            break;
        if (line.trimmed().isEmpty())
            continue;
        QJsonParseError parsed{};
        const QJsonDocument document = QJsonDocument::fromJson(line, &parsed);
        const auto made =
            document.isObject()
                ? record(document.object(), recording)
                : Result<QJsonObject>(
                      fail(Error::Kind::Invalid, Words::tr("This is no JSON object: %1").arg(parsed.errorString())));
        if (made) {
            cli.line(compact(*made));
            continue;
        }
        const QString fault = Words::tr("Line %1: %2").arg(number).arg(made.error().message);
        cli.line(compact({{u"line"_s, number}, {u"error"_s, made.error().message}}));
        cli.remark(u"leyedesk: "_s + fault);
        if (made.error().kind == Error::Kind::Storage || made.error().kind == Error::Kind::Full)
            return Exit::Failed; // what follows would fail as well
        exit = Exit::Partly;
    }
    return exit;
}

Exit recordFrom(const Cli &cli, const QString &path, Recording &recording)
{
    QFile file(path);
    const bool isOpen = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return cli.failed(
            {Error::Kind::NotFound, Words::tr("%1 cannot be read: %2").arg(path, file.errorString()), {}});
    return recordLines(cli, file, recording);
}

Exit recordOne(const Cli &cli, const Options &options, Recording &recording)
{
    const auto choice = choosePerson(recording.desk.people, text(options.person));
    if (choice && !choice->person)
        return undecided(cli, *choice, text(options.person));
    const auto made = record(toJson(options), recording);
    if (!made)
        return cli.failed(made.error());
    cli.answer(Words::tr("Recorded for %1: %2").arg(choice->person->name, made->value("id"_L1).toString()), *made);
    return Exit::Done;
}

Exit recordService(const Cli &cli, const Options &options)
{
    if (!options.from.empty() && !(options.person.empty() && options.kind.empty()))
        return cli.usage(
            Words::tr("With --from each line names its own person and kind: leave out --person and --kind."));
    if (options.from.empty() && (options.person.empty() || options.kind.empty()))
        return cli.usage(Words::tr("Give --person and --kind, or --from with a file of JSON lines."));
    const auto workspace = cli.open(KeyFilePurpose::Record);
    if (!workspace)
        return cli.failed(workspace.error());
    Workspace &open = **workspace;
    OfficeStore office(open.database());
    const auto codes = CodeTables::load(office, cli.clock().today());
    if (!codes)
        return cli.failed(codes.error());
    PeopleStore people(open.database(), &open.journal().restricted());
    Recording recording{{open.journal(), people, *codes, open.viewer(), open.facts().station},
                        OfficeStore(open.database())};
    return options.from.empty() ? recordOne(cli, options, recording) : recordFrom(cli, text(options.from), recording);
}

} // namespace

void addRecord(Cli &cli, CLI::App &app)
{
    auto options = std::make_shared<Options>();
    CLI::App *what = cli.add(app, "record", Words::tr("Record what was done"), {});
    what->require_subcommand(1);
    CLI::App *command = cli.add(*what, "service", Words::tr("Record a service given to a person"),
                                [&cli, options] { return recordService(cli, *options); });
    const auto option = [command](const char *name, auto &value, const char *type, const QString &help) {
        return command->add_option(name, value, utf8(help))->type_name(type);
    };
    option("--person", options->person, "PERSON",
           Words::tr("Id, or name, pinyin or number that exactly one person answers to"));
    option("--kind", options->kind, "KIND", Words::tr("职业指导, 岗位推荐, 心理疏导, 走访摸排 …"));
    option("--date", options->date, "YYYY-MM-DD", Words::tr("When it was given (default: today)"));
    option("--minutes", options->minutes, "N", Words::tr("How long it took"));
    option("--channel", options->channel, "CHANNEL", Words::tr("面谈, 电话, 线上, 线下, 上门, 视频"));
    option("--place", options->place, "TEXT", Words::tr("Where"));
    option("--station", options->station, "CODE", Words::tr("Station (default: this desk's)"));
    option("--staff", options->staff, "NAME",
           Words::tr("Who gave it; may be given several times (default: who signs in)"));
    option("--result", options->result, "TEXT", Words::tr("What came of it"));
    option("--title", options->title, "TEXT", Words::tr("The job, fair or course it was about"));
    option("--note", options->note, "TEXT", Words::tr("What was said and done"));
    option("--note-class", options->noteClass, "1-4",
           Words::tr("Confidentiality of the note: 1 basic, 2 hardship, 3 health, 4 psychological"));
    option("--from", options->from, "FILE",
           Words::tr("A file with a JSON object a line, - for standard input; each is acknowledged by a line once it "
                     "is durable"));
}

} // namespace leye
