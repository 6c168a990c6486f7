// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/fact_sheet.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace leye {

class FieldInput;

/// The input for one fact, of the kind that fits it: a text, a day, a choice from its table. Enter saves (Ctrl+Enter in
/// a text of several lines), Esc takes it back; two buttons do the same. What is wrong stands under it.
class FactEditor : public QWidget {
    Q_OBJECT

public:
    FactEditor(const Theme &theme, const Fact &fact, const CodeTables &codes, QDate today, QWidget *parent = nullptr);
    [[nodiscard]] QString typed() const;
    [[nodiscard]] bool isChanged() const { return typed() != m_before; }
    void setError(const QString &error);

Q_SIGNALS:
    void saveWanted();
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    FieldInput *m_input;
    QString m_before;
};

} // namespace leye
