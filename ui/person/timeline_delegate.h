// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/person_summary.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace leye {

/// Draws an entry of the timeline: day, sign on a line through time, title with facts over the text, result at the
/// right. Of the current entry the whole text is shown, of the others its first line.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    TimelineDelegate(const Theme &theme, QAbstractItemView *view);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int dateWidth() const;
    [[nodiscard]] QRect wordsRoom(const QRect &row) const;
    void drawDate(QPainter &painter, const QRect &room, QDate date) const;
    void drawSign(QPainter &painter, const QRect &row, const QString &icon, bool isLast) const;
    void drawTitle(QPainter &painter, QRect room, const TimelineLine &line) const;

    const Theme &m_theme;
    QAbstractItemView *m_view;
};

} // namespace leye
