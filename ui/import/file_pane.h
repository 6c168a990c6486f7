// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_work.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QFrame;
class QLabel;
class QVBoxLayout;

namespace leye {

class Card;
class Choice;
class Field;
class PathField;

/// First step: what the list is about, and where it lies: typed, chosen or dropped. Below, the imports of the last
/// weeks: one that was cut off can go on, rows that were not taken can be put right, and any can be undone.
class FilePane : public QWidget {
    Q_OBJECT

public:
    explicit FilePane(const Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] ImportKind kind() const;
    [[nodiscard]] QString path() const;
    void setError(const QString &error);
    void setPast(const QList<PastImport> &past);
    void focusPath();
    void retranslate();

Q_SIGNALS:
    void changed();
    /// Enter, or a file was dropped.
    void submitted();
    void fixWanted(leye::ActionId action);
    void undoWanted(leye::ActionId action);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *rowOf(const PastImport &past, int number);
    void showPast();

    const Theme &m_theme;
    Choice *m_kind;
    Field *m_kindField;
    PathField *m_path;
    QFrame *m_drop;
    QLabel *m_dropWords;
    Card *m_pastCard;
    QWidget *m_pastRows = nullptr;
    QList<PastImport> m_past;
};

} // namespace leye
