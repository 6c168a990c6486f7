// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/recovery_view.h"

#include "models/store/atomic_file.h"
#include "ui/print/form_painting.h"
#include "ui/print/form_pdf.h"
#include "ui/keys/recovery_form.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFrame>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 4;

} // namespace

RecoveryView::RecoveryView(PrintFonts fonts, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_fonts(std::move(fonts))
    , m_clock(clock)
    , m_words(makeLabel({}, u"second"_s, this))
    , m_told(makeLabel({}, u"hint"_s, this))
    , m_print(makeButton(u"printSheet"_s, {}, ButtonKind::Plain, this))
    , m_save(makeButton(u"saveSheet"_s, {}, ButtonKind::Plain, this))
    , m_confirm(new QCheckBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    m_words->setWordWrap(true);
    m_told->setWordWrap(true);
    m_told->hide();
    m_confirm->setObjectName(u"confirmSheet"_s);
    column->addWidget(m_words);
    auto *card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    m_grid = new QGridLayout(card);
    m_grid->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    m_grid->setSpacing(space::kSmall);
    for (int place = 0; place < kRecoveryGroups; ++place) {
        QLabel *group = makeLabel({}, u"cardTitle"_s, card);
        group->setAlignment(Qt::AlignCenter);
        m_grid->addWidget(group, place / kColumns, place % kColumns);
        m_groups.append(group);
    }
    column->addWidget(card);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(m_told);
    column->addWidget(m_confirm);
    connect(m_print, &QPushButton::clicked, this, &RecoveryView::print);
    connect(m_save, &QPushButton::clicked, this, &RecoveryView::chooseFile);
    connect(m_confirm, &QCheckBox::toggled, this, &RecoveryView::confirmedChanged);
    forget();
    retranslate();
}

void RecoveryView::setSheet(const RecoverySheet &sheet)
{
    m_sheet = sheet;
    for (qsizetype place = 0; place < m_groups.size(); ++place) {
        m_groups[place]->setText(sheet.groups.value(place));
        m_groups[place]->setAccessibleName(tr("Group %1: %2").arg(place + 1).arg(sheet.groups.value(place)));
    }
    setFocusProxy(m_print);
}

void RecoveryView::forget()
{
    setSheet({});
    m_confirm->setChecked(false);
    m_confirm->setEnabled(false);
    tell({}, false);
}

void RecoveryView::retranslate()
{
    m_words->setText(tr("Whoever holds this sheet can open everything when a passphrase is forgotten; without it a "
                        "forgotten passphrase cannot be helped. It is shown only now: print it, and put it into the "
                        "safe."));
    m_print->setText(tr("Print …"));
    m_save->setText(tr("Save as PDF …"));
    m_confirm->setText(tr("The sheet is on paper or on a stick, and lies in the safe"));
    m_confirm->setToolTip(m_confirm->isEnabled() ? QString() : tr("Print or save it first."));
}

bool RecoveryView::isConfirmed() const { return m_confirm->isEnabled() && m_confirm->isChecked(); }

void RecoveryView::tell(const QString &words, bool isError)
{
    setLook(*m_told, "role", isError ? u"error"_s : u"hint"_s);
    m_told->setText(words);
    m_told->setVisible(!words.isEmpty());
}

void RecoveryView::isOnPaper()
{
    m_confirm->setEnabled(true);
    m_confirm->setToolTip({});
    m_confirm->setFocus();
}

void RecoveryView::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(u"LeyeDesk"_s);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print the recovery sheet"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!paintForms(printer, {recoveryForm(m_sheet)}, m_fonts)) {
        tell(tr("It could not be printed. Look after the printer, or save the sheet as a PDF and print that."), true);
        return;
    }
    tell(tr("Sent to the printer. Look whether all sixteen groups can be read on the paper."), false);
    isOnPaper();
}

void RecoveryView::chooseFile()
{
    const QString name = QDir::home().filePath(tr("recovery sheet") + u".pdf"_s);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the recovery sheet"), name, u"PDF (*.pdf)"_s);
    if (!path.isEmpty())
        saveAs(path);
}

void RecoveryView::saveAs(const QString &path)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs());
    const Result<QByteArray> pdf = makePdf({recoveryForm(m_sheet)}, {u"LeyeDesk"_s, now}, m_fonts);
    const Result<void> saved = pdf ? atomicWrite(path, *pdf) : Result<void>(failure(pdf));
    if (!saved) {
        tell(saved.error().message, true);
        return;
    }
    tell(tr("Saved as %1. Print it, and take the file off this computer.").arg(QDir::toNativeSeparators(path)), false);
    isOnPaper();
}

} // namespace leye
