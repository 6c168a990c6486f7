// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_work.h"
#include "ui/shell/main_window.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace leye {

class BusyBar;
class ColumnsPane;
class DonePane;
class FilePane;
class FixPane;
class StepBar;

/// A list taken in step by step: the file, its columns, the rows in error put right, the result. Nothing is written
/// before the last step but one, and that is undone as one action. What is typed into rows stays while one looks at
/// other screens; an import that was cut off is offered to go on.
class ImportScreen : public Screen {
    Q_OBJECT

public:
    enum Step { FileStep, ColumnsStep, FixStep, DoneStep };

    ImportScreen(DeskSession &session, const Theme &theme, QWidget *parent = nullptr);
    ~ImportScreen() override;
    void enter() override;
    [[nodiscard]] QList<StatusLine::Hint> hints() const override;
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();
    void connectPanes();
    void bindKeys();
    void retranslate();
    void redraw();
    void tell();
    void tellFoot();
    void showStep(Step step);
    void goBack();
    void goOn();
    void giveUp();

    void readPast();
    void look(const SheetOptions &options, const QString &profile);
    void looked(const ImportLook &look);
    void keepProfile(const QString &name);
    void tryAll();
    void takeAll();
    void retry();
    void continueRun();
    void check(const ImportRow &row, int revision);
    void openRun(ActionId action);
    void undoRun(ActionId action);
    void saveRejected();
    void showTrial(const ImportTrial &trial, Step step);
    void showError(const Error &error);
    /// Runs it on the writer's thread, with the bar of progress; the panes wait meanwhile.
    template <typename T>
    void work(std::function<QString()> what, std::function<Result<T>(Workspace &, TaskControl &)> work,
              std::function<void(T)> done);

    DeskSession &m_session;
    const Theme &m_theme;
    Step m_step = FileStep;
    bool m_isBusy = false;
    BackgroundTask m_task;
    std::optional<ImportLook> m_look;
    SheetOptions m_options;
    ImportTrial m_trial;
    QLabel *m_title, *m_facts, *m_note;
    QPushButton *m_save, *m_giveUp, *m_back, *m_next;
    StepBar *m_steps;
    QStackedWidget *m_panes;
    FilePane *m_file;
    ColumnsPane *m_columns;
    FixPane *m_fix;
    DonePane *m_done;
    BusyBar *m_busy;
};

} // namespace leye
