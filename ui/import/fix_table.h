// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/fix_model.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace leye {

/// Draws a cell by its state: what is wrong has a tint, a line below and the colour of errors; what was put right the
/// tint of success. Its editor takes the whole cell.
class FixDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit FixDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

/// The rows to put right, edited cell by cell with the keyboard. Columns that do not fit give way, those without a
/// problem first: nothing is cut and there is nothing to scroll sideways.
class FixTable : public QTableView {
    Q_OBJECT

public:
    FixTable(FixModel &model, const Theme &theme, QWidget *parent = nullptr);
    /// To the next row that is still to put right, in the cell that is wrong.
    void goToNextWrong();
    void goTo(int row);

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void takeTheme();
    void arrange();
    [[nodiscard]] QList<int> byWeight() const;
    [[nodiscard]] int widthOf(int column) const;
    FixModel &m_model;
    const Theme &m_theme;
};

} // namespace leye
