// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/print_box.h"

#include "models/people/at_desk.h"
#include "models/store/atomic_file.h"
#include "ui/disclosure/disclosure_fields.h"
#include "ui/disclosure/page_view.h"
#include "ui/disclosure/target_field.h"
#include "ui/print/form_painting.h"
#include "ui/print/form_pdf.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dialog_head.h"
#include "ui/widgets/state_view.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

#include <utility>

namespace leye {

using namespace Qt::StringLiterals;

PrintBox::PrintBox(DeskSession &session, PrintFonts fonts, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_fonts(std::move(fonts))
    , m_title(makeLabel({}, u"pageTitle"_s, this))
    , m_remark(makeLabel({}, u"second"_s, this))
    , m_disclosure(new DisclosureFields(session, theme, u"print"_s, this))
    , m_file(new TargetField(u"printFile"_s, this))
    , m_pages(new PageView(m_fonts, theme))
    , m_preview(new StateView(theme, m_pages, this))
    , m_busy(new BusyBar(this))
    , m_close(makeButton(u"closePrint"_s, {}, ButtonKind::Plain, this))
    , m_save(makeButton(u"printToFile"_s, {}, ButtonKind::Plain, this))
    , m_print(makeButton(u"printNow"_s, {}, ButtonKind::Primary, this))
{
    setObjectName(u"printBox"_s);
    layOut();
    m_file->setFilter(u"PDF (*.pdf)"_s);
    connect(m_disclosure, &DisclosureFields::changed, this, &PrintBox::look);
    connect(m_file, &TargetField::replacementAsked, this,
            [this](bool isAsked) { m_save->setText(isAsked ? tr("Replace it") : tr("Save as PDF")); });
    connect(m_file, &PathField::submitted, this, &PrintBox::save);
    connect(m_preview, &StateView::retryWanted, this, &PrintBox::look);
    connect(m_close, &QPushButton::clicked, this, &PrintBox::closeWanted);
    connect(m_save, &QPushButton::clicked, this, &PrintBox::save);
    connect(m_print, &QPushButton::clicked, this, &PrintBox::print);
    retranslate();
}

void PrintBox::layOut()
{
    constexpr int kPreviewHeight = 480;
    m_remark->setWordWrap(true);
    m_pages->setMinimumHeight(kPreviewHeight);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::kMedium);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_remark, m_disclosure, m_file})
        left->addWidget(part);
    left->addStretch();
    auto *inside = new QHBoxLayout;
    inside->setContentsMargins(space::kHuge, space::kLarge, space::kLarge, space::kLarge);
    inside->setSpacing(space::kHuge);
    inside->addLayout(left, 4);
    inside->addWidget(m_preview, 5);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(inside, 1);
    QHBoxLayout *foot = addFoot(*column, space::kHuge);
    foot->addWidget(m_busy, 1);
    foot->addStretch();
    for (QPushButton *button : {m_close, m_save, m_print})
        foot->addWidget(button);
}

void PrintBox::retranslate()
{
    m_file->setLabel(tr("&File, when it is saved as a PDF"));
    m_close->setText(tr("Close") + u"  Esc"_s);
    m_save->setText(tr("Save as PDF"));
    m_print->setText(tr("Print …"));
    m_disclosure->retranslate();
    m_pages->retranslate();
}

QWidget &PrintBox::focus() const { return *m_print; }

void PrintBox::begin(const PrintJob &job)
{
    m_job = job;
    m_title->setText(job.title);
    m_remark->setText(job.remark);
    m_remark->setVisible(!job.remark.isEmpty());
    m_disclosure->begin(job.mayBeWhole);
    m_file->begin();
    m_file->propose(job.fileName, u"pdf"_s, QDateTime::fromMSecsSinceEpoch(m_session.clock().nowMs()));
    look();
}

PrintWish PrintBox::wish() const
{
    PrintWish wish;
    wish.mask = m_disclosure->mask();
    wish.purpose = m_disclosure->purpose();
    wish.isDemo = m_session.facts().demo;
    return wish;
}

void PrintBox::look()
{
    if (!m_job.look)
        return;
    m_looking.cancel();
    m_disclosure->clearErrors();
    m_preview->showLoading();
    m_looking = m_session.write<Form>( // the root of the log that stands on paper is signed with it
        this,
        [look = m_job.look, wish = wish()](Workspace &workspace, TaskControl &) {
            return atDesk<Form>(workspace, [&](const PeopleDesk &desk) { return look(desk, wish); });
        },
        [this](const Result<Form> &form) { looked(form); });
}

void PrintBox::looked(const Result<Form> &form)
{
    m_print->setEnabled(form.has_value());
    m_save->setEnabled(form.has_value());
    if (form) {
        m_pages->setForm(*form);
        m_preview->showContent();
        return;
    }
    const Error &error = form.error();
    if (error.kind == Error::Kind::Cancelled)
        return;
    if (error.kind == Error::Kind::Denied || error.kind == Error::Kind::Invalid) {
        m_disclosure->setError(error);
        m_preview->showEmpty(u"print"_s, [] { return tr("The sheets are shown when this may be printed."); });
    } else {
        m_preview->showError(error);
    }
}

void PrintBox::save()
{
    if (!m_file->isGiven())
        return;
    const QString file = m_file->path();
    PrintWish asked = wish();
    asked.target = file;
    const PdfFacts facts{m_title->text(), QDateTime::fromMSecsSinceEpoch(m_session.clock().nowMs())};
    run(
        asked,
        [file, facts, fonts = m_fonts, isReplaced = m_file->mayReplace()](const QList<Form> &forms) -> Result<void> {
            LEYE_TRY(const QByteArray pdf, makePdf(forms, facts, fonts));
            return isReplaced ? atomicWrite(file, pdf) : atomicCreate(file, pdf);
        },
        file);
}

void PrintBox::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(u"LeyeDesk"_s);
    QPrintDialog dialog(printer.get(), this);
    dialog.setWindowTitle(m_title->text());
    if (dialog.exec() != QDialog::Accepted)
        return;
    PrintWish asked = wish();
    asked.target = printer->printerName().isEmpty() ? printer->outputFileName() : printer->printerName();
    run(asked, [printer, fonts = m_fonts](const QList<Form> &forms) { return paintForms(*printer, forms, fonts); }, {});
}

void PrintBox::run(const PrintWish &wish, const FormTaker &take, const QString &file)
{
    if (m_busy->isBusy())
        return;
    m_disclosure->clearErrors();
    m_file->setError({});
    for (QPushButton *button : {m_save, m_print})
        button->setEnabled(false);
    const BackgroundTask task = m_session.write<void>(
        this,
        [wish, take, print = m_job.print](Workspace &workspace, TaskControl &control) {
            return atDesk<void>(workspace, [&](const PeopleDesk &desk) {
                return print(desk, wish, take,
                             [&control](qint64 step, qint64 all) { return control.report(step, all); });
            });
        },
        [this, file](const Result<void> &answer) { answered(answer, file); },
        [this](int percent) { m_busy->setPercent(percent); });
    m_busy->begin([] { return tr("Putting the sheets together …"); }, task);
}

void PrintBox::answered(const Result<void> &answer, const QString &file)
{
    m_busy->end();
    for (QPushButton *button : {m_save, m_print})
        button->setEnabled(true);
    if (answer) {
        Q_EMIT done(file);
        return;
    }
    const Error &error = answer.error();
    if (error.kind == Error::Kind::Denied || error.kind == Error::Kind::Invalid)
        m_disclosure->setError(error);
    else
        m_file->refuse(error);
}

void PrintBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace leye
