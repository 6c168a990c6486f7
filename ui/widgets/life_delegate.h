// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDate>
#include <QStyledItemDelegate>

class QListView;

namespace leye {

/// Something that happened, as it stands in a list of such things, newest first.
struct LifeEntry {
    QDate day;
    QString below; ///< under the day: the year and the weekday, or the time
    QString icon;
    QString title;
    QString facts; ///< behind the title: who, how, how long
    QString badge; ///< at the right: how it came out
    QStringList text;
};

/// Draws a LifeEntry: the day, a sign on a line through time, title and facts over the text. Of the current entry the
/// whole text is shown, of the others at most `lines` lines of it.
class LifeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole + 100 };

    /// Lays itself over the view: one entry is current, and as tall as its text.
    LifeDelegate(const Theme &theme, QListView *view, int lines);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int dateWidth() const;
    [[nodiscard]] QRect wordsRoom(const QRect &row) const;
    [[nodiscard]] int textHeight(const LifeEntry &entry, int width, bool isCurrent) const;
    void drawDate(QPainter &painter, const QRect &room, const LifeEntry &entry) const;
    void drawSign(QPainter &painter, const QRect &row, const QString &icon, bool isLast) const;
    void drawTitle(QPainter &painter, QRect room, const LifeEntry &entry) const;
    void drawText(QPainter &painter, const QRect &room, const LifeEntry &entry, bool isCurrent) const;

    const Theme &m_theme;
    QListView *m_view;
    int m_lines;
};

} // namespace leye

Q_DECLARE_METATYPE(leye::LifeEntry)
