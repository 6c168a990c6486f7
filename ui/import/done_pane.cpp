// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/done_pane.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/flow_layout.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSign = 32;

} // namespace

DonePane::DonePane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_card(new QFrame)
    , m_body(new QVBoxLayout(m_card))
    , m_sign(new QLabel)
    , m_title(makeLabel({}, u"cardTitle"_s))
{
    setObjectName(u"donePane"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->addWidget(m_card);
    column->addStretch();
    m_card->setProperty("role", u"card"_s);
    m_body->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    m_body->setSpacing(space::kLarge);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::kMedium);
    m_title->setObjectName(u"importResult"_s);
    m_title->setWordWrap(true);
    head->addWidget(m_sign);
    head->addWidget(m_title, 1);
    m_body->addLayout(head);
    m_continue = makeButton(u"importContinue"_s, {});
    m_fix = makeButton(u"importFix"_s, {});
    m_save = makeButton(u"importSaveRejected"_s, {});
    m_undo = makeButton(u"importUndo"_s, {});
    auto *buttons = new QWidget(m_card);
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {m_continue, m_fix, m_save, m_undo})
        flow->addWidget(button);
    m_body->addWidget(buttons);
    connect(m_continue, &QPushButton::clicked, this, &DonePane::continueWanted);
    connect(m_fix, &QPushButton::clicked, this, &DonePane::fixWanted);
    connect(m_save, &QPushButton::clicked, this, &DonePane::saveWanted);
    connect(m_undo, &QPushButton::clicked, this, &DonePane::undoWanted);
    connect(&theme, &Theme::changed, this, &DonePane::showResult);
}

void DonePane::setTrial(const ImportTrial &trial)
{
    m_trial = trial;
    m_isUndone = false;
    retranslate();
}

void DonePane::setUndone()
{
    m_isUndone = true;
    retranslate();
}

bool DonePane::focusFirst()
{
    for (QPushButton *button : {m_continue, m_fix, m_save}) {
        if (button->isVisibleTo(this)) {
            button->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void DonePane::addLine(QGridLayout &grid, qint64 count, const QString &words)
{
    if (count == 0)
        return;
    const int row = grid.rowCount();
    QLabel *number = makeLabel(QLocale().toString(count), u"strong"_s, m_sums);
    number->setAlignment(Qt::AlignRight);
    grid.addWidget(number, row, 0);
    grid.addWidget(makeLabel(words, {}, m_sums), row, 1);
}

void DonePane::showResult()
{
    const ImportCounts &counts = m_trial.counts;
    const bool isGood = m_trial.isWhole && !m_isUndone;
    m_sign->setPixmap(m_theme.pixmap(m_isUndone ? u"undo"_s
                                     : isGood   ? u"ok"_s
                                                : u"warning"_s,
                                     m_isUndone ? Token::Sub
                                     : isGood   ? Token::Ok
                                                : Token::Warn,
                                     kSign, devicePixelRatioF()));
    delete m_sums;
    m_sums = new QWidget(m_card);
    auto *grid = new QGridLayout(m_sums);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kHair);
    grid->setColumnStretch(1, 1);
    addLine(*grid, counts.accepted, tr("new"));
    addLine(*grid, counts.updated, tr("on file, filled in what was empty"));
    addLine(*grid, counts.alreadyOnFile, tr("on file already, nothing new"));
    addLine(*grid, counts.duplicatesInFile, tr("twice in this file; the first one counts"));
    addLine(*grid, counts.rejectedTotal, tr("not taken"));
    addLine(*grid, counts.unresolved, tr("not taken until somebody has looked at them"));
    addLine(*grid, counts.review, tr("to be looked at"));
    m_body->insertWidget(1, m_sums);
    const qint64 left = counts.rejectedTotal + counts.unresolved;
    m_continue->setVisible(!m_trial.isWhole && !m_isUndone);
    m_fix->setVisible(left > 0 && !m_isUndone);
    m_save->setVisible(left > 0 && !m_isUndone);
    m_undo->setVisible(m_trial.hasWritten && !m_isUndone);
}

void DonePane::retranslate()
{
    const ImportCounts &counts = m_trial.counts;
    const QLocale locale;
    m_title->setText(m_isUndone
                         ? tr("The import of %1 was undone. Nothing of it is on file any more.").arg(m_trial.fileName)
                     : m_trial.isWhole ? tr("%1 of %2 rows of %3 are on file now.")
                                             .arg(locale.toString(counts.accepted + counts.updated),
                                                  locale.toString(counts.rows), m_trial.fileName)
                                       : tr("The import of %1 was stopped: %2 rows are done. It can go on from there.")
                                             .arg(m_trial.fileName, locale.toString(counts.rows)));
    m_continue->setText(tr("Go on"));
    m_fix->setText(tr("Put right the rows that were not taken"));
    m_save->setText(tr("Save them as a list …"));
    m_undo->setText(tr("Undo the import"));
    showResult();
}

} // namespace leye
