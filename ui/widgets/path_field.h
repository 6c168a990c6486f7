// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace leye {

class Field;

/// Where something lies or shall lie: typed, or looked for with a button.
class PathField : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Folder, OpenFile, SaveFile };

    PathField(Kind kind, const QString &name, QWidget *parent = nullptr);
    void setLabel(const QString &label);
    void setHint(const QString &hint);
    void setError(const QString &error);
    /// What the window of files offers: "Backups (*.leyebackup)".
    void setFilter(const QString &filter) { m_filter = filter; }
    void setPath(const QString &path);
    /// Absolute; empty when nothing is typed.
    [[nodiscard]] QString path() const;
    [[nodiscard]] QLineEdit &line() const { return *m_line; }

Q_SIGNALS:
    void submitted();

private:
    void browse();

    Kind m_kind;
    QString m_filter;
    QLineEdit *m_line;
    QPushButton *m_browse;
    Field *m_field;
};

} // namespace leye
