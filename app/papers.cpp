// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers.h"

#include "ui/disclosure/export_box.h"
#include "ui/disclosure/print_box.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/veil.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kExportWidth = 920;
constexpr int kPrintWidth = 1100;

} // namespace

Papers::Papers(DeskSession &session, const Theme &theme, PrintFonts fonts, MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_mayExport(session.viewer().may(Task::ExportRecords) || session.viewer().may(Task::ExportManyPeople))
    , m_mayPrint(session.viewer().may(Task::PrintFiles))
    , m_export(new ExportBox(session, theme))
    , m_print(new PrintBox(session, std::move(fonts), theme))
    , m_exportVeil(new Veil(theme, &window, kExportWidth))
    , m_printVeil(new Veil(theme, &window, kPrintWidth))
{
    m_exportVeil->setContent(m_export);
    m_printVeil->setContent(m_print);
    for (Veil *veil : {m_exportVeil, m_printVeil})
        connect(veil, &Veil::closeWanted, veil, &Veil::close);
    connect(m_export, &ExportBox::closeWanted, m_exportVeil, &Veil::close);
    connect(m_print, &PrintBox::closeWanted, m_printVeil, &Veil::close);
    connect(m_export, &ExportBox::done, this, [this](const QString &file, const ExportReport &report) {
        m_exportVeil->close();
        tellFile(tr("%n row(s) written: %1", nullptr, int(report.rows)), file);
    });
    connect(m_print, &PrintBox::done, this, [this](const QString &file) {
        m_printVeil->close();
        if (file.isEmpty())
            m_window.toast().show(tr("Sent to the printer."), Mood::Ok);
        else
            tellFile(tr("Saved: %1"), file);
    });
}

PeopleListView::Offers Papers::offers() const
{
    PeopleListView::Offers offers;
    offers.setFlag(PeopleListView::Offer::Export, m_mayExport);
    offers.setFlag(PeopleListView::Offer::Print, m_mayPrint);
    return offers;
}

void Papers::join(PeopleListView &list, PersonPage &person)
{
    ActionRegistry &actions = m_window.actions();
    if (m_mayExport) {
        connect(&list, &PeopleListView::exportWanted, this, &Papers::exportPeople);
        actions.bind(u"export"_s, [&list] { list.exportShown(); });
    }
    if (!m_mayPrint)
        return;
    connect(&list, &PeopleListView::printWanted, this, &Papers::printFiles);
    connect(&list, &PeopleListView::listPrintWanted, this,
            [this, &list](const QList<quint32> &people, const QList<PeopleColumn> &columns) {
                m_print->begin(peopleListJob({list.query(), people, columns}));
                m_printVeil->open(&m_print->focus());
            });
    actions.bind(u"list.print"_s, [&list] { list.printShown(); });
    actions.bind(u"person.print"_s, [this, &person] {
        if (!person.person().isNull())
            printFiles({person.person()});
    });
}

void Papers::exportPeople(const QList<quint32> &people)
{
    m_export->begin(people);
    m_exportVeil->open(&m_export->focus());
}

void Papers::printFiles(const QList<PersonId> &people)
{
    m_print->begin(caseFileJob(people));
    m_printVeil->open(&m_print->focus());
}

void Papers::tellFile(const QString &words, const QString &file)
{
    m_window.toast().show(words.arg(QDir::toNativeSeparators(file)), Mood::Ok, tr("Show in its folder"),
                          [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath())); });
}

} // namespace leye
