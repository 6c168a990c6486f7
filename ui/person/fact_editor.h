// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/fact_sheet.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

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
    /// Somebody else has changed it meanwhile: a button brings it in.
    void offerNewest();
    /// Goes on from `newest`, all of it on file by now; what was typed stays.
    void goOn(const Fact &newest);

Q_SIGNALS:
    void saveWanted();
    void cancelled();
    void newestWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    FieldInput *m_input;
    QPushButton *m_newest;
    QString m_before;
};

} // namespace leye
