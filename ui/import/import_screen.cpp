// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_screen.h"

#include "ui/import/columns_pane.h"
#include "ui/import/done_pane.h"
#include "ui/import/file_pane.h"
#include "ui/import/fix_pane.h"
#include "ui/import/import_words.h"
#include "ui/import/step_bar.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/controls.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>

namespace leye {

using namespace Qt::StringLiterals;

template <typename T>
void ImportScreen::work(std::function<QString()> what, std::function<Result<T>(Workspace &, TaskControl &)> work,
                        std::function<void(T)> done)
{
    m_isBusy = true;
    m_note->clear();
    m_task = m_session.write<T>(
        this, std::move(work),
        [this, done = std::move(done)](Result<T> answer) {
            m_isBusy = false;
            m_busy->end();
            if (answer)
                done(*std::move(answer));
            else
                showError(answer.error());
            tellFoot();
        },
        [this](int percent) { m_busy->setPercent(percent); });
    m_busy->begin(std::move(what), m_task);
    tellFoot();
}

ImportScreen::ImportScreen(DeskSession &session, const Theme &theme, QWidget *parent)
    : Screen(parent)
    , m_session(session)
    , m_theme(theme)
    , m_steps(new StepBar(theme))
    , m_panes(new QStackedWidget)
    , m_file(new FilePane(theme))
    , m_columns(new ColumnsPane(theme))
    , m_fix(new FixPane(theme))
    , m_done(new DonePane(theme))
    , m_busy(new BusyBar)
{
    setObjectName(u"importScreen"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_panes->addWidget(m_file);
    m_panes->addWidget(m_columns);
    m_panes->addWidget(m_fix);
    m_panes->addWidget(m_done);
    column->addWidget(m_panes, 1);
    column->addWidget(makeFoot());
    connectPanes();
    bindKeys();
    connect(&theme, &Theme::changed, this, &ImportScreen::redraw);
    redraw();
    retranslate();
}

ImportScreen::~ImportScreen()
{
    m_task.cancel(); // what is durable by then can go on another time
}

QWidget *ImportScreen::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    m_title = makeLabel({}, u"pageTitle"_s, head);
    m_facts = makeLabel({}, u"second"_s, head);
    m_facts->setObjectName(u"importFacts"_s);
    m_facts->setWordWrap(true);
    m_save = makeButton(u"importSaveProblems"_s, {}, ButtonKind::Plain, head);
    m_giveUp = makeButton(u"importGiveUp"_s, {}, ButtonKind::Plain, head);
    row->addWidget(m_title);
    row->addWidget(m_facts, 1);
    row->addWidget(m_save);
    row->addWidget(m_giveUp);
    column->addLayout(row);
    column->addWidget(m_steps);
    connect(m_save, &QPushButton::clicked, this, &ImportScreen::saveRejected);
    connect(m_giveUp, &QPushButton::clicked, this, &ImportScreen::giveUp);
    return head;
}

QWidget *ImportScreen::makeFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("role", u"foot"_s);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    row->setSpacing(space::kSmall);
    m_note = makeLabel({}, u"second"_s, foot);
    m_note->setObjectName(u"importNote"_s);
    m_note->setWordWrap(true);
    m_back = makeButton(u"importBack"_s, {}, ButtonKind::Plain, foot);
    m_next = makeButton(u"importNext"_s, {}, ButtonKind::Primary, foot);
    row->addWidget(m_note, 1);
    row->addWidget(m_busy, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &ImportScreen::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportScreen::goOn);
    return foot;
}

void ImportScreen::connectPanes()
{
    connect(m_file, &FilePane::changed, this, &ImportScreen::tell);
    connect(m_file, &FilePane::submitted, this, &ImportScreen::goOn);
    connect(m_file, &FilePane::fixWanted, this, &ImportScreen::openRun);
    connect(m_file, &FilePane::undoWanted, this, &ImportScreen::undoRun);
    connect(m_columns, &ColumnsPane::changed, this, &ImportScreen::tellFoot);
    connect(m_columns, &ColumnsPane::readingWanted, this, &ImportScreen::look);
    connect(m_columns, &ColumnsPane::profileWanted, this, &ImportScreen::keepProfile);
    connect(m_fix, &FixPane::checkWanted, this, &ImportScreen::check);
    connect(m_fix, &FixPane::countsChanged, this, &ImportScreen::tellFoot);
    connect(m_done, &DonePane::undoWanted, this, [this] { undoRun(m_trial.action); });
    connect(m_done, &DonePane::fixWanted, this, [this] { openRun(m_trial.action); });
    connect(m_done, &DonePane::saveWanted, this, &ImportScreen::saveRejected);
    connect(m_done, &DonePane::continueWanted, this, &ImportScreen::continueRun);
}

void ImportScreen::bindKeys()
{
    const auto bind = [this](QKeyCombination keys, const std::function<void()> &act) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    bind(QKeyCombination(Qt::ALT, Qt::Key_N), [this] { m_next->click(); });
    bind(QKeyCombination(Qt::ALT, Qt::Key_Left), [this] {
        if (m_back->isVisible() && m_back->isEnabled())
            goBack();
    });
    bind(QKeyCombination(Qt::Key_F8), [this] {
        if (m_step == FixStep)
            m_fix->goToNextWrong();
    });
}

void ImportScreen::enter()
{
    readPast();
    showStep(m_step);
}

QList<StatusLine::Hint> ImportScreen::hints() const
{
    return {{u"Enter"_s, tr("Edit the cell")},
            {u"F8"_s, tr("Next problem")},
            {u"Alt+←"_s, tr("Step before")},
            {u"Alt+N"_s, tr("Next step")}};
}

void ImportScreen::readPast()
{
    m_session.read<QList<PastImport>>(
        this,
        [now = m_session.clock().nowMs()](DeskSession::Reading &reading, TaskControl &) {
            return pastImports(reading, now);
        },
        [this](Result<QList<PastImport>> past) {
            if (past)
                m_file->setPast(*past);
        });
}

void ImportScreen::look(const SheetOptions &options, const QString &profile)
{
    if (m_isBusy || m_file->path().isEmpty())
        return;
    m_options = options;
    m_file->setError({});
    const ImportWish wish{m_file->kind(), m_file->path(), options, profile};
    work<ImportLook>([] { return tr("The file is being read …"); },
                     [wish](Workspace &workspace, TaskControl &) { return lookAt(workspace, wish); },
                     [this](const ImportLook &found) { looked(found); });
}

void ImportScreen::looked(const ImportLook &look)
{
    m_look = look;
    m_trial = {};
    m_columns->showLook(look);
    if (look.past && !look.past->run.isWhole()) { // it goes on with the columns it began with
        work<ImportTrial>(
            {},
            [action = look.past->run.action](Workspace &workspace, TaskControl &) {
                return openImport(workspace, action);
            },
            [this](const ImportTrial &trial) { showTrial(trial, DoneStep); });
        return;
    }
    showStep(ColumnsStep);
    if (look.past)
        m_note->setText(tr("This very list was imported before. The same list again adds nobody twice."));
}

void ImportScreen::keepProfile(const QString &name)
{
    if (m_isBusy)
        return;
    work<Committed>([] { return tr("The columns are being kept …"); },
                    [plan = m_columns->plan(), name](Workspace &workspace, TaskControl &) {
                        return keepColumns(workspace, plan, name);
                    },
                    [this, name](const Committed &) {
                        m_note->setText(
                            tr("The columns are kept for %1; such lists are read like this from now on.").arg(name));
                    });
}

void ImportScreen::tryAll()
{
    work<ImportTrial>([] { return tr("All rows are being tried; nothing is written …"); },
                      [file = m_look->file, plan = m_columns->plan()](Workspace &workspace, TaskControl &control) {
                          return tryRows(workspace, *file, plan, control);
                      },
                      [this](const ImportTrial &trial) { showTrial(trial, FixStep); });
}

void ImportScreen::takeAll()
{
    work<ImportTrial>([] { return tr("The rows are being imported …"); },
                      [file = m_look->file, plan = m_trial.plan,
                       rows = m_fix->model().putRight()](Workspace &workspace, TaskControl &control) {
                          return takeRows(workspace, *file, plan, rows, control);
                      },
                      [this](const ImportTrial &trial) { showTrial(trial, DoneStep); });
}

void ImportScreen::retry()
{
    work<ImportTrial>([] { return tr("The rows are being imported …"); },
                      [action = m_trial.action, rows = m_fix->model().putRight()](Workspace &workspace, TaskControl &) {
                          return retryRowsOf(workspace, action, rows);
                      },
                      [this](const ImportTrial &trial) { showTrial(trial, DoneStep); });
}

void ImportScreen::continueRun()
{
    if (m_isBusy || !m_look)
        return;
    work<ImportTrial>([] { return tr("The rows are being imported …"); },
                      [file = m_look->file, action = m_trial.action](Workspace &workspace, TaskControl &control) {
                          return continueRows(workspace, *file, action, control);
                      },
                      [this](const ImportTrial &trial) { showTrial(trial, DoneStep); });
}

/// Behind whatever is being written; the page is not held up by it.
void ImportScreen::check(const ImportRow &row, int revision)
{
    m_session.write<RowResult>(
        this,
        [plan = m_trial.plan, row](Workspace &workspace, TaskControl &) { return checkOne(workspace, plan, row); },
        [this, place = row.result.place, revision](Result<RowResult> result) {
            if (result)
                m_fix->model().setChecked(place, revision, *result);
            else
                showError(result.error());
        });
}

void ImportScreen::openRun(ActionId action)
{
    if (m_isBusy)
        return;
    work<ImportTrial>([] { return tr("The rows are being read …"); },
                      [action](Workspace &workspace, TaskControl &) { return openImport(workspace, action); },
                      [this](const ImportTrial &trial) { showTrial(trial, FixStep); });
}

void ImportScreen::undoRun(ActionId action)
{
    if (m_isBusy)
        return;
    work<Undone>([] { return tr("The import is being undone …"); },
                 [action](Workspace &workspace, TaskControl &) { return undoImport(workspace, action); },
                 [this](const Undone &) {
                     readPast();
                     if (m_step == DoneStep)
                         m_done->setUndone();
                     m_note->setText(tr("The import was undone."));
                 });
}

void ImportScreen::saveRejected()
{
    if (m_isBusy)
        return;
    const QFileInfo list(m_trial.fileName);
    const QString proposed = QDir::home().filePath(tr("%1 - rows not taken.xlsx").arg(list.completeBaseName()));
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the rows that were not taken"), proposed, u"Excel (*.xlsx)"_s);
    if (path.isEmpty())
        return;
    const std::shared_ptr<ImportFile> file = m_look ? m_look->file : nullptr;
    work<qint64>([] { return tr("The list is being written …"); },
                 [file, trial = m_trial, path](Workspace &workspace, TaskControl &control) {
                     return saveProblems(workspace, file.get(), trial, path, control);
                 },
                 [this, path](qint64 rows) {
                     m_note->setText(rows == 0 ? tr("There is no row that was not taken.")
                                               : tr("%1 holds %2 rows, with the reason of each and what to do.")
                                                     .arg(QDir::toNativeSeparators(path), QLocale().toString(rows)));
                 });
}

void ImportScreen::showTrial(const ImportTrial &trial, Step step)
{
    m_trial = trial;
    if (step == FixStep)
        m_fix->setTrial(trial);
    else
        m_done->setTrial(trial);
    showStep(step);
}

void ImportScreen::showError(const Error &error)
{
    const bool isCancelled = error.kind == Error::Kind::Cancelled;
    const QString words = isCancelled && error.message.isEmpty() ? tr("It was stopped.") : error.message;
    if (m_step == FileStep && !isCancelled)
        m_file->setError(words);
    else
        m_note->setText(words);
    setLook(*m_note, "role", isCancelled ? u"second"_s : u"error"_s);
}

void ImportScreen::showStep(Step step)
{
    m_step = step;
    m_panes->setCurrentIndex(step);
    m_steps->setCurrent(step);
    m_note->clear();
    setLook(*m_note, "role", u"second"_s);
    tell();
    if (step == FileStep)
        m_file->focusPath();
    else if (step == ColumnsStep)
        m_columns->focusFirst();
    else if (step == FixStep)
        m_fix->focusTable();
    else
        m_done->focusFirst();
}

void ImportScreen::goBack()
{
    if (m_isBusy || m_step == FileStep)
        return;
    if (m_step == FixStep && !m_trial.action.isNull())
        showTrial(m_trial, DoneStep);
    else
        showStep(Step(m_step - 1));
}

void ImportScreen::goOn()
{
    if (m_isBusy)
        return;
    switch (m_step) {
    case FileStep:
        return look({}, {});
    case ColumnsStep:
        return tryAll();
    case FixStep:
        return m_trial.action.isNull() ? takeAll() : retry();
    case DoneStep:
        giveUp();
        Q_EMIT closeWanted();
    }
}

/// What was not imported is left; what was stays.
void ImportScreen::giveUp()
{
    if (m_isBusy)
        return;
    m_look.reset();
    m_trial = {};
    readPast();
    showStep(FileStep);
}

void ImportScreen::tell()
{
    m_title->setText(m_step == FileStep ? tr("Import a list")
                     : m_look           ? kindWords(m_file->kind())
                                        : kindWords(m_trial.plan.kind));
    QStringList facts;
    if (m_step != FileStep)
        facts.append(m_trial.fileName.isEmpty() && m_look ? m_look->file->name : m_trial.fileName);
    if (m_step >= FixStep)
        facts.append(tr("%1 rows").arg(QLocale().toString(m_trial.counts.rows)));
    if (m_step != FileStep && m_look)
        facts.append(factsWords(m_look->file->facts));
    if (m_step != FileStep && m_look && !m_look->profile.isEmpty())
        facts.append(tr("columns of %1").arg(m_look->profile));
    m_facts->setText(facts.join(u" · "_s));
    tellFoot();
}

void ImportScreen::tellFoot()
{
    const int putRight = m_fix->model().putRightCount();
    const bool isNew = m_trial.action.isNull();
    const qint64 willTake = m_trial.counts.accepted + m_trial.counts.updated + putRight;
    const QString fault = m_step == ColumnsStep ? m_columns->fault() : QString();
    const QString take = tr("Import %1 rows").arg(QLocale().toString(isNew ? willTake : putRight));
    m_next->setText(m_step == FileStep      ? tr("Next: columns")
                    : m_step == ColumnsStep ? tr("Next: try all rows")
                    : m_step == FixStep     ? take
                                            : tr("To the people"));
    const bool isReady = m_step == FileStep      ? !m_file->path().isEmpty()
                         : m_step == ColumnsStep ? m_look && fault.isEmpty()
                         : m_step == FixStep     ? (isNew ? willTake : putRight) > 0 && !m_fix->model().isChecking()
                                                 : true;
    m_next->setEnabled(isReady && !m_isBusy);
    if (m_step == ColumnsStep && !m_isBusy) {
        setLook(*m_note, "role", fault.isEmpty() ? u"second"_s : u"error"_s);
        if (!fault.isEmpty())
            m_note->setText(fault);
        else if (m_note->text() == m_note->property("fault").toString())
            m_note->clear();
        m_note->setProperty("fault", fault);
    } else if (m_step == FixStep && !m_isBusy && m_note->text().isEmpty()) {
        m_note->setText(isNew ? tr("It goes on without putting them right, too: such rows stay in a list and can be "
                                   "put right later. The whole import can be undone.")
                              : tr("What is put right becomes part of the same import."));
    }
    m_back->setVisible(m_step == ColumnsStep || m_step == FixStep);
    m_giveUp->setVisible(m_step == ColumnsStep || m_step == FixStep);
    m_save->setVisible(m_step == FixStep && m_fix->model().count(FixModel::Group::ToPutRight) > 0);
    m_panes->setEnabled(!m_isBusy);
    for (QPushButton *waits : {m_back, m_giveUp, m_save})
        waits->setEnabled(!m_isBusy);
    m_note->setVisible(!m_isBusy);
}

void ImportScreen::redraw()
{
    m_save->setIcon(m_theme.icon(u"export"_s, Token::Text));
    m_giveUp->setIcon(m_theme.icon(u"close"_s, Token::Text));
    m_back->setIcon(m_theme.icon(u"left"_s, Token::Text));
}

void ImportScreen::retranslate()
{
    m_steps->setSteps({tr("File"), tr("Columns"), tr("Put right"), tr("Done")});
    m_save->setText(tr("Save the problem rows …"));
    m_giveUp->setText(tr("Give up"));
    m_back->setText(tr("Back"));
    m_file->retranslate();
    m_columns->retranslate();
    m_fix->retranslate();
    m_done->retranslate();
    m_note->clear();
    tell();
}

void ImportScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Screen::changeEvent(event);
}

} // namespace leye
