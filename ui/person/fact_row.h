// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/fact_sheet.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

class QLabel;
class QVBoxLayout;

namespace leye {

class FactEditor;
class MaskedValue;

/// A fact on the page: its label and its value, and in their place, while it is being changed, an input. Enter, F2 or a
/// press asks for that; where it cannot be changed, the reason is shown instead.
class FactRow : public QAbstractButton {
    Q_OBJECT

public:
    FactRow(const Theme &theme, const FieldSpec &field, QWidget *parent = nullptr);
    /// `whose`: as of MaskedValue.
    void show(const Fact &fact, const QString &whose);
    [[nodiscard]] const Fact &fact() const { return m_fact; }
    /// Why all of a masked value is not shown to whoever is signed in; empty: it is.
    void lockEye(const QString &why);
    /// All of a masked value, for a while.
    void reveal(const QString &whole);

    /// `whole` is the fact to begin with, nothing of it masked.
    void edit(const Fact &whole, const CodeTables &codes, QDate today);
    [[nodiscard]] FactEditor *editor() const { return m_editor; }
    /// With what the editor began, or goes on.
    [[nodiscard]] const Fact &begun() const { return m_whole; }
    /// Goes on from `newest`, where the editor is still open.
    void goOn(const Fact &newest);
    void endEdit();
    /// Says why it cannot be changed.
    void explain();
    void retranslate();

Q_SIGNALS:
    void editWanted();
    void revealWanted();
    void saveWanted();
    /// What somebody else has saved meanwhile, into the editor.
    void newestWanted();
    /// To the fact before (-1) or behind (1).
    void stepWanted(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void tell();

    const Theme &m_theme;
    Fact m_fact;
    Fact m_whole;
    QWidget *m_shown;
    QLabel *m_label, *m_note;
    MaskedValue *m_value;
    QVBoxLayout *m_column;
    FactEditor *m_editor = nullptr;
};

} // namespace leye
