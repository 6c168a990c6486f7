// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "ui/disclosure/print_job.h"
#include "ui/print/fonts.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace leye {

class BusyBar;
class DisclosureFields;
class PageView;
class StateView;
class TargetField;

/// Prints forms: how masked and what for at the left, the sheets as they will be at the right; onto a printer or into a
/// PDF. Content of a dialog; for the window's thread.
class PrintBox : public QWidget {
    Q_OBJECT

public:
    PrintBox(DeskSession &session, PrintFonts fonts, const Theme &theme, QWidget *parent = nullptr);
    void begin(const PrintJob &job);
    /// The input to begin with.
    [[nodiscard]] QWidget &focus() const;

Q_SIGNALS:
    /// `file` is empty when it went to a printer.
    void done(const QString &file);
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    [[nodiscard]] PrintWish wish() const;
    void look();
    void looked(const Result<Form> &form);
    void save();
    void print();
    void run(const PrintWish &wish, const FormTaker &take, const QString &file);
    void answered(const Result<void> &answer, const QString &file);

    DeskSession &m_session;
    PrintFonts m_fonts;
    PrintJob m_job;
    BackgroundTask m_looking;
    QLabel *m_title, *m_remark;
    DisclosureFields *m_disclosure;
    TargetField *m_file;
    PageView *m_pages;
    StateView *m_preview;
    BusyBar *m_busy;
    QPushButton *m_close, *m_save, *m_print;
};

} // namespace leye
