// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int kDefaultLimit = 20;

Exit find(const Cli &cli, const QString &typed, int limit)
{
    const auto workspace = cli.open(KeyFilePurpose::Record);
    if (!workspace)
        return cli.failed(workspace.error());
    PeopleStore store((*workspace)->database());
    auto hits = store.find(typed, limit + 1); // one more, to know whether there are more
    if (!hits)
        return cli.failed(hits.error());
    const bool areMore = hits->size() > limit;
    if (areMore)
        hits->removeLast();
    QJsonArray results;
    QStringList lines;
    for (const PersonHit &hit : *hits) {
        results.append(toJson(hit));
        lines.append(
            QStringList{hit.id.toString(), hit.name, hit.kinds, hit.station, reasonOf(hit)}.join(u"  "_s).trimmed());
    }
    if (areMore)
        lines.append(Words::tr("These are the first %1; there are more. --limit N shows up to N.").arg(limit));
    cli.answer(
        lines.isEmpty()
            ? Words::tr("Nobody answers to \"%1\". Try fewer letters, or the last digits of the phone.").arg(typed)
            : lines.join(u'\n'),
        {{u"results"_s, results}, {u"more"_s, areMore}});
    return Exit::Done;
}

} // namespace

void addFind(Cli &cli, CLI::App &app)
{
    struct Options {
        std::string text;
        int limit = kDefaultLimit;
    };
    auto options = std::make_shared<Options>();
    CLI::App *command = cli.add(
        app, "find", Words::tr("Find people by name or its sound, pinyin (cxm), ID or phone tail, or a word of a note"),
        [&cli, options] { return find(cli, text(options->text), options->limit); });
    command->add_option("TEXT", options->text, utf8(Words::tr("陈小明, cxm, chenxm, the last four digits …")))
        ->required();
    command->add_option("--limit", options->limit, utf8(Words::tr("At most so many, best first")))
        ->check(CLI::Range(1, 1000));
}

} // namespace leye
