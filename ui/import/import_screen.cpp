// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_screen.h"

#include "ui/import/columns_pane.h"
#include "ui/import/done_pane.h"
#include "ui/import/file_pane.h"
#include "ui/import/fix_pane.h"
#include "ui/import/import_foot.h"
#include "ui/import/import_head.h"
#include "ui/import/import_words.h"
#include "ui/import/unknown_list.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

template <typename T>
void ImportScreen::work(std::function<QString()> what, std::function<Result<T>(Workspace &, TaskControl &)> work,
                        std::function<void(T)> done)
{
    m_isBusy = true;
    m_foot->say({});
    m_task = m_session.write<T>(
        this, std::move(work),
        [this, done = std::move(done)](Result<T> answer) {
            m_isBusy = false;
            m_foot->end();
            if (answer)
                done(*std::move(answer));
            else
                showError(answer.error());
            tellFoot();
        },
        [this](int percent) { m_foot->setPercent(percent); });
    m_foot->begin(what, m_task);
    tellFoot();
}

ImportScreen::ImportScreen(DeskSession &session, const Theme &theme, QWidget *parent)
    : Screen(parent)
    , m_session(session)
    , m_head(new ImportHead(theme))
    , m_panes(new QStackedWidget)
    , m_file(new FilePane(theme))
    , m_columns(new ColumnsPane(theme))
    , m_fix(new FixPane(theme))
    , m_done(new DonePane(theme))
    , m_foot(new ImportFoot(theme))
{
    setObjectName(u"importScreen"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    m_panes->addWidget(m_file);
    m_panes->addWidget(m_columns);
    m_panes->addWidget(m_fix);
    m_panes->addWidget(m_done);
    column->addWidget(m_panes, 1);
    column->addWidget(m_foot);
    connectPanes();
    bindKeys();
    retranslate();
}

ImportScreen::~ImportScreen()
{
    m_task.cancel(); // what is durable by then can go on another time
}

void ImportScreen::connectPanes()
{
    connect(m_head, &ImportHead::saveWanted, this, &ImportScreen::saveRejected);
    connect(m_head, &ImportHead::giveUpWanted, this, &ImportScreen::giveUp);
    connect(m_foot, &ImportFoot::backWanted, this, &ImportScreen::goBack);
    connect(m_foot, &ImportFoot::nextWanted, this, &ImportScreen::goOn);
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
    bind(QKeyCombination(Qt::ALT, Qt::Key_N), [this] { m_foot->pressNext(); });
    bind(QKeyCombination(Qt::ALT, Qt::Key_Left), [this] { m_foot->pressBack(); });
    bind(QKeyCombination(Qt::Key_F8), [this] {
        if (m_step == FixStep)
            m_fix->goToNext();
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

void ImportScreen::look(const SheetOptions &options, const std::optional<QString> &profile)
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
    m_fix->unknown().setProfile(look.profile);
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
        m_foot->say(tr("This very list was imported before. The same list again adds nobody twice."));
}

void ImportScreen::keepProfile(const QString &name)
{
    if (m_isBusy)
        return;
    work<Committed>([] { return tr("The columns are being kept …"); },
                    [plan = m_columns->plan(), name](Workspace &workspace, TaskControl &) {
                        return keepPlan(workspace, plan, name);
                    },
                    [this, name](const Committed &) { kept(name); });
}

void ImportScreen::kept(const QString &profile)
{
    m_look->profile = profile;
    m_columns->setKept(profile);
    m_fix->unknown().setProfile(profile);
    tell();
    m_foot->say(tr("This is kept for %1; such lists are read like this from now on.").arg(profile));
}

void ImportScreen::tryAll(const QString &profile)
{
    work<ImportTrial>([] { return tr("All rows are being tried; nothing is written …"); },
                      [file = m_look->file, plan = m_columns->plan(),
                       profile](Workspace &workspace, TaskControl &control) -> Result<ImportTrial> {
                          LEYE_TRY(ImportTrial trial, tryRows(workspace, *file, plan, control));
                          if (!profile.isEmpty())
                              LEYE_CHECK(keepPlan(workspace, plan, profile));
                          return trial;
                      },
                      [this, profile](const ImportTrial &trial) {
                          showTrial(trial, FixStep);
                          if (!profile.isEmpty())
                              kept(profile);
                      });
}

bool ImportScreen::isToTryAgain() const
{
    return m_step == FixStep && m_trial.action.isNull() && m_fix->unknown().isChanged();
}

/// With what was chosen for values; it is kept where an office is named.
void ImportScreen::tryAgain()
{
    m_columns->setValues(m_fix->unknown().values());
    tryAll(m_fix->unknown().profile());
}

void ImportScreen::takeAll()
{
    const QString name = m_fix->unknown().profile();
    const QString profile = name == m_look->profile ? QString() : name; // named after the rows were tried
    work<ImportTrial>([] { return tr("The rows are being imported …"); },
                      [file = m_look->file, plan = m_trial.plan, rows = m_fix->model().putRight(),
                       profile](Workspace &workspace, TaskControl &control) -> Result<ImportTrial> {
                          if (!profile.isEmpty())
                              LEYE_CHECK(keepPlan(workspace, plan, profile));
                          return takeRows(workspace, *file, plan, rows, control);
                      },
                      [this, profile](const ImportTrial &trial) {
                          showTrial(trial, DoneStep);
                          if (!profile.isEmpty())
                              kept(profile);
                      });
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
                     m_foot->say(tr("The import was undone."));
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
                     m_foot->say(rows == 0 ? tr("There is no row that was not taken.")
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
        m_foot->say(words, !isCancelled);
}

void ImportScreen::showStep(Step step)
{
    m_step = step;
    m_panes->setCurrentIndex(step);
    m_head->setStep(step);
    m_foot->say({});
    tell();
    if (step == FileStep)
        m_file->focusPath();
    else if (step == ColumnsStep)
        m_columns->focusFirst();
    else if (step == FixStep)
        m_fix->focusTable();
    else if (!m_done->focusFirst())
        m_foot->focusNext();
}

void ImportScreen::goBack()
{
    if (m_isBusy || m_step == FileStep)
        return;
    if (m_step == FixStep && !m_trial.action.isNull())
        return showTrial(m_trial, DoneStep);
    if (m_step == FixStep)
        m_columns->setValues(m_fix->unknown().values());
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
        return isToTryAgain() ? tryAgain() : m_trial.action.isNull() ? takeAll() : retry();
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
    m_fix->setTrial(m_trial);
    readPast();
    showStep(FileStep);
}

void ImportScreen::tell()
{
    m_head->setTitle(m_step == FileStep ? tr("Import a list")
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
    m_head->setFacts(facts);
    tellFoot();
}

qint64 ImportScreen::rowsToTake() const
{
    const ImportCounts &counts = m_trial.counts;
    return m_fix->model().putRightCount() + (m_trial.action.isNull() ? counts.accepted + counts.updated : 0);
}

QString ImportScreen::nextWords() const
{
    switch (m_step) {
    case FileStep:
        return tr("Next: columns");
    case ColumnsStep:
        return tr("Next: try all rows");
    case FixStep:
        return isToTryAgain() ? tr("Next: try all rows again")
                              : tr("Import %1 rows").arg(QLocale().toString(rowsToTake()));
    case DoneStep:
        break;
    }
    return tr("To the people");
}

/// What to know before one goes on with the rows.
QString ImportScreen::fixWords() const
{
    if (isToTryAgain())
        return tr("What was chosen for values counts once all rows were tried again.");
    if (!m_trial.action.isNull())
        return tr("What is put right becomes part of the same import.");
    if (rowsToTake() == 0)
        return tr("There is no row to import: they are on file already, stand twice in the file, or have to be put "
                  "right first.");
    if (m_fix->model().count(FixModel::Group::ToPutRight) == 0)
        return tr("The whole import can be undone.");
    return tr("It goes on without putting them right, too: such rows stay in a list and can be put right later. The "
              "whole import can be undone.");
}

void ImportScreen::tellFoot()
{
    const QString fault = m_step == ColumnsStep ? m_columns->fault() : QString();
    const bool isReady = m_step == FileStep      ? !m_file->path().isEmpty()
                         : m_step == ColumnsStep ? m_look && fault.isEmpty()
                         : m_step == FixStep     ? isToTryAgain() || (rowsToTake() > 0 && !m_fix->model().isChecking())
                                                 : true;
    m_foot->setNext(nextWords(), isReady);
    m_foot->setStanding(m_step == FixStep ? fixWords() : fault, !fault.isEmpty());
    m_foot->setBack(m_step == ColumnsStep || m_step == FixStep);
    m_head->setOffers(m_step == FixStep && m_fix->model().count(FixModel::Group::ToPutRight) > 0,
                      m_step == ColumnsStep || m_step == FixStep);
    m_head->setBusy(m_isBusy);
    m_panes->setEnabled(!m_isBusy);
}

void ImportScreen::retranslate()
{
    m_head->retranslate();
    m_foot->retranslate();
    m_file->retranslate();
    m_columns->retranslate();
    m_fix->retranslate();
    m_done->retranslate();
    m_foot->say({});
    tell();
}

void ImportScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Screen::changeEvent(event);
}

} // namespace leye
