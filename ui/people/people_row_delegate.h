// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people_list_columns.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace leye {

/// Paints the rows of the list of people: the name strong, marks whole or counted, a box for each part of the standard,
/// a late contact with its sign. Which row is the current one is asked of the selection.
class PeopleRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    PeopleRowDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What a column needs, so that nothing that identifies is cut.
    [[nodiscard]] int widthOf(PeopleColumn column) const;
    /// A box to tick, also for the head of the table.
    static void paintCheck(QPainter &painter, const QRect &room, const Theme &theme, Qt::CheckState state);

private:
    struct Room;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintStandard(QPainter &painter, const QRect &room, const PeopleListRow &row, const QColor &text) const;
    void paintContact(QPainter &painter, const QRect &room, const QString &text, bool isLate,
                      const QColor &plain) const;
    void paintMarks(QPainter &painter, const QRect &room, const QStringList &marks) const;
    [[nodiscard]] QColor textColour(const QStyleOptionViewItem &option, Token token) const;

    const Theme &m_theme;
};

} // namespace leye
