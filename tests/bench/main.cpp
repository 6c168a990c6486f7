// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/crypto.h"
#include "tests/bench/figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

using namespace leye;
using namespace leye::bench;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures LeyeDesk against the bare work underneath, and prints one table."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"quick"_s, u"Small sizes: a minute instead of many."_s},
         {u"processor"_s, u"Processor time instead of the clock: steadier, but it hides the disk."_s},
         {u"folder"_s, u"Where the databases are made; on the disk that counts."_s, u"folder"_s, QDir::currentPath()}});
    parser.addPositionalArgument(u"lines"_s, u"save, merge, search, list, import, rebuild, window; left out: all."_s);
    parser.process(application);
    const QStringList wanted = parser.positionalArguments();
    const Options options{parser.isSet(u"quick"_s), parser.value(u"folder"_s)};
    const std::pair<QString, void (*)(const Options &)> benches[] = {
        {u"save"_s, benchSave},     {u"merge"_s, benchMerge},     {u"search"_s, benchSearch}, {u"list"_s, benchList},
        {u"import"_s, benchImport}, {u"rebuild"_s, benchRebuild}, {u"window"_s, benchWindow}};
    if (!startCrypto())
        return 1;
    if (parser.isSet(u"processor"_s))
        measureProcessorTime();
    printHead();
    for (const auto &[name, run] : benches) {
        if (wanted.isEmpty() || wanted.contains(name))
            run(options);
    }
    return 0;
}
