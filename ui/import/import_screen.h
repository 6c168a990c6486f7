// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_work.h"
#include "ui/shell/main_window.h"

class QStackedWidget;

namespace leye {

class ColumnsPane;
class DonePane;
class FilePane;
class FixPane;
class ImportFoot;
class ImportHead;

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
    void connectPanes();
    void bindKeys();
    void retranslate();
    void tell();
    void tellFoot();
    [[nodiscard]] QString nextWords() const;
    [[nodiscard]] QString fixWords() const;
    /// That the next step would write.
    [[nodiscard]] qint64 rowsToTake() const;
    void showStep(Step step);
    void goBack();
    void goOn();
    void giveUp();

    void readPast();
    void look(const SheetOptions &options, const std::optional<QString> &profile);
    void looked(const ImportLook &look);
    void keepProfile(const QString &name);
    void kept(const QString &profile);
    /// Something was chosen for values since.
    [[nodiscard]] bool isToTryAgain() const;
    /// `profile`: where columns and values shall be kept; empty: nowhere.
    void tryAll(const QString &profile = {});
    void tryAgain();
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
    Step m_step = FileStep;
    bool m_isBusy = false;
    BackgroundTask m_task;
    std::optional<ImportLook> m_look;
    SheetOptions m_options;
    ImportTrial m_trial;
    ImportHead *m_head;
    QStackedWidget *m_panes;
    FilePane *m_file;
    ColumnsPane *m_columns;
    FixPane *m_fix;
    DonePane *m_done;
    ImportFoot *m_foot;
};

} // namespace leye
