// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/office/recovery_code.h"
#include "ui/print/fonts.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace leye {

/// The recovery sheet, shown once: printed or saved as a PDF, and then confirmed by whoever keeps it.
class RecoveryView : public QWidget {
    Q_OBJECT

public:
    RecoveryView(PrintFonts fonts, const Clock &clock, QWidget *parent = nullptr);
    void setSheet(const RecoverySheet &sheet);
    void forget();
    void retranslate();
    /// It was printed or saved, and somebody says that they have it.
    [[nodiscard]] bool isConfirmed() const;
    /// As a PDF that its owner alone can read.
    void saveAs(const QString &path);

Q_SIGNALS:
    void confirmedChanged();

private:
    void print();
    void chooseFile();
    void tell(const QString &words, bool isError);
    void isOnPaper();

    PrintFonts m_fonts;
    const Clock &m_clock;
    RecoverySheet m_sheet;
    QLabel *m_words, *m_told;
    QGridLayout *m_grid;
    QList<QLabel *> m_groups;
    QPushButton *m_print, *m_save;
    QCheckBox *m_confirm;
};

} // namespace leye
