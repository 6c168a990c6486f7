// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_work.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace leye {

class Field;
class FlowLayout;
class Pill;

/// Second step: how the file is read, and what each of its columns is. What is proposed can be changed, with the first
/// values beside it; what no field is known for, and what is missing, says so.
class ColumnsPane : public QWidget {
    Q_OBJECT

public:
    explicit ColumnsPane(const Theme &theme, QWidget *parent = nullptr);
    void showLook(const ImportLook &look);
    [[nodiscard]] const ImportPlan &plan() const { return m_plan; }
    /// What was chosen for values meanwhile.
    void setValues(const ValueMap &values) { m_plan.values = values; }
    /// The plan is kept under this name now.
    void setKept(const QString &profile);
    /// Why it cannot go on like this; empty: it can.
    [[nodiscard]] QString fault() const;
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void changed();
    /// The file has to be read again, in another way; `profile` empty: by none.
    void readingWanted(const leye::SheetOptions &options, const QString &profile);
    void profileWanted(const QString &name);

private:
    [[nodiscard]] QWidget *makeReading();
    void connectReading();
    void showReading();
    void showSheet();
    void showColumns();
    void addColumnRow(QGridLayout &grid, int row);
    [[nodiscard]] QStringList examples(qsizetype column) const;
    void showExamples(int row);
    void setField(int column, const QString &field);
    void setHeaderRow(int number);
    void takeHeaders(qsizetype sheet, qint64 number);
    void setTaken(bool isTaken);
    void tellStates();
    void showNeeded();
    [[nodiscard]] SheetPlan &sheet() { return m_plan.sheets[m_sheet]; }
    void redraw();

    const Theme &m_theme;
    ImportLook m_look;
    ImportPlan m_plan;
    qsizetype m_sheet = 0;
    bool m_isFilling = false;
    QComboBox *m_encoding, *m_separator, *m_sheets, *m_profile;
    Field *m_encodingField, *m_separatorField, *m_sheetsField, *m_headerField, *m_profileField, *m_nameField;
    QSpinBox *m_header;
    QCheckBox *m_taken;
    QLineEdit *m_name;
    QPushButton *m_keep;
    QWidget *m_needed;
    FlowLayout *m_neededFlow;
    QList<Pill *> m_neededPills;
    QScrollArea *m_scroll;
    QList<Pill *> m_states;
    QList<QComboBox *> m_fields;
    QList<QLabel *> m_values;
};

} // namespace leye
