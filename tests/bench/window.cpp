// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "models/office/workspace.h"
#include "tests/bench/desk.h"
#include "tests/bench/figures.h"
#include "tests/bench/window_ready.h"

#include <QCoreApplication>
#include <QProcess>

namespace leye::bench {

using namespace Qt::StringLiterals;

namespace {

/// With so many synthetic people (演示数据) on file.
void makeWorkspace(const QString &path, int people)
{
    const FixedClock clock(kToday);
    const PassphraseCost cost{PassphraseCost::kFloorBytes, PassphraseCost::kFloorPasses};
    const NewWorkspace wanted{u"31010901701"_s, u"王芳"_s, SecretBytes::copyOf(kPassphrase), cost, true};
    const Workspace::Created created = must(Workspace::create(path, wanted, workspaceParts(clock)));
    Workspace &workspace = *created.workspace;
    Sample sample(5);
    constexpr int kEach = 10'000;
    for (int done = 0; done < people; done += kEach)
        addPeople(workspace.database(), workspace.journal(), workspace.viewer().user, kEach, sample);
}

/// A window in a process of its own: how long it took, and what memory.
void measure(const QString &path, Times &time, Times &memory)
{
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    window.setProcessEnvironment(environment);
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    window.start(QCoreApplication::applicationDirPath() + u"/window_ready"_s, {path});
    window.waitForFinished(-1);
    const QList<QByteArray> figures = window.readAllStandardOutput().split(' ');
    if (window.exitCode() != 0 || figures.size() != 2)
        qFatal("no window");
    time.add(figures[0].toLongLong());
    memory.add(figures[1].toLongLong());
}

} // namespace

void benchWindow(const Options &options)
{
    const QTemporaryDir folder(options.folder + u"/window-XXXXXX"_s);
    const QString empty = folder.filePath(u"empty"_s), full = folder.filePath(u"full"_s);
    const int people = options.size(1'000'000, 20'000);
    makeWorkspace(empty, 0);
    makeWorkspace(full, people);
    Line time{u"Window ready, %1 people on file"_s.arg(people),
              u"our window on an empty workspace"_s,
              {},
              {},
              Line::Reach::TimeAtMost,
              1.3,
              1,
              {}};
    Line memory{u"  its memory at most"_s, u"the same"_s, {}, {}, Line::Reach::SizeAtMost, 1.5, 1, {}};
    for (int run = 0; run < options.size(20, 5); ++run) {
        measure(empty, time.baseline, memory.baseline);
        measure(full, time.ours, memory.ours);
    }
    print(time);
    print(memory);
}

} // namespace leye::bench
