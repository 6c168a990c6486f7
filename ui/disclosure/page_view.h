// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/background.h"
#include "ui/print/fonts.h"
#include "ui/print/form.h"
#include "ui/theme/theme.h"

#include <QThreadPool>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace leye {

/// A form as it will be on paper, a sheet at a time. Sheets are painted in the background; Page Up and Page Down turn.
class PageView : public QWidget {
    Q_OBJECT

public:
    PageView(PrintFonts fonts, const Theme &theme, QWidget *parent = nullptr);
    ~PageView() override;
    /// From its first sheet.
    void setForm(const Form &form);
    [[nodiscard]] qsizetype sheet() const { return m_sheet; }
    [[nodiscard]] qsizetype sheets() const { return m_sheets; }
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void turn(qsizetype to);
    void paint();
    void tell();

    PrintFonts m_fonts;
    const Theme &m_theme;
    QThreadPool m_painter;
    BackgroundTask m_painting;
    Form m_form;
    bool m_hasForm = false;
    qsizetype m_sheet = 0;
    qsizetype m_sheets = 0;
    QScrollArea *m_scroll;
    QLabel *m_paper;
    QLabel *m_place;
    QPushButton *m_back, *m_next;
};

} // namespace leye
