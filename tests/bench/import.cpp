// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/import/importer.h"
#include "models/sheets/sheet_writer.h"
#include "tests/bench/desk.h"
#include "tests/bench/figures.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

namespace leye::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kBaseline = "LibreOffice converts it to csv"_L1;

/// A roster as a station sends it, of people who are not on file.
void writeRoster(const QString &path, int rows, Sample &sample)
{
    SheetLayout layout{u"花名册"_s, {}, {}};
    for (const QString &title :
         {u"姓名"_s, u"身份证号码"_s, u"联系电话"_s, u"性别"_s, u"文化程度"_s, u"居住地址"_s, u"人员类别"_s})
        layout.columns.append({title, title});
    layout.columns.append({u"登记日期"_s, u"登记日期"_s, SheetColumn::Kind::Date});
    auto sheet = must(createSheet({path, SheetFormat::Xlsx, true, TextEncoding::Utf8, {}}, layout));
    for (int row = 0; row < rows; ++row) {
        const Person person = sample.person({});
        const auto text = [](const QString &cell) { return SheetCell::ofText(cell); };
        must(sheet->add({text(person.name), text(person.idNumber), text(person.phone),
                         text(person.sex == u"1"_s ? u"男"_s : u"女"_s), text(u"大专"_s), text(person.livingAddress),
                         text(u"失业人员"_s),
                         SheetCell::ofDate(QDate(2021, 1, 1).addDays(sample.random().bounded(1800)))}));
    }
    must(sheet->finish());
}

/// What everybody has at hand, as a yardstick for the same file on the same machine; nothing where it is not installed.
void convert(const QString &roster, const QString &folder, Times &times)
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        return;
    times.measure([&] {
        return QProcess::execute(office, {u"-env:UserInstallation=file://"_s + folder + u"/office"_s, u"--headless"_s,
                                          u"--convert-to"_s, u"csv:Text - txt - csv (StarCalc):44,34,76"_s,
                                          u"--outdir"_s, folder, roster});
    });
    if (!QFile::exists(folder + u"/roster.csv"_s))
        qFatal("LibreOffice wrote no csv");
}

void import(BenchDesk &desk, const QString &roster, int rows, Times &times)
{
    const ImportReport report = times.measure([&] {
        const HeaderNames names = must(HeaderNames::load(ImportKind::People));
        ImportFile file = must(inspectFile(roster, names));
        const Viewer viewer{desk.user, kFirstUser, {}};
        const ImportDesk importing = must(ImportDesk::load(*desk.journal, viewer, u"31010901701"_s));
        ImportReport done = must(runImport(importing, file, file.plan));
        must(desk.journal->settle());
        return done;
    });
    if (report.counts.rows != rows || report.counts.rejectedTotal > 0)
        qFatal("%lld rows, %lld rejected", qlonglong(report.counts.rows), qlonglong(report.counts.rejectedTotal));
}

} // namespace

void benchImport(const Options &options)
{
    const int rows = options.size(100'000, 5'000);
    QTemporaryDir folder(options.folder + u"/import-XXXXXX"_s);
    const QString roster = folder.filePath(u"roster.xlsx"_s);
    Times discarded; // the office makes its profile at its first start
    Sample sample(5);
    writeRoster(roster, 100, sample);
    convert(roster, folder.path(), discarded);
    for (const int onFile : {0, options.size(1'000'000, 20'000)}) {
        Line line{u"Import of a %1-row xlsx, %2 people on file"_s.arg(rows).arg(onFile),
                  kBaseline,
                  {},
                  {},
                  Line::Reach::TimeAtMost,
                  onFile == 0 ? 1.0 : 3.0,
                  1,
                  {}};
        BenchDesk desk(options.folder, 1);
        desk.addPeople(onFile, sample);
        for (int run = 0; run < options.size(3, 1); ++run) {
            writeRoster(roster, rows, sample); // others each time: the same again would be on file
            convert(roster, folder.path(), line.baseline);
            import(desk, roster, rows, line.ours);
        }
        print(line);
    }
}

} // namespace leye::bench
