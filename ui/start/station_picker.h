// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/records.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace leye {

class Field;

/// One node of the shipped network, found by name, code, pinyin or initials. Up and Down choose while one types.
class StationPicker : public QWidget {
    Q_OBJECT

public:
    explicit StationPicker(QWidget *parent = nullptr);
    void retranslate();
    /// Nothing while nothing is chosen.
    [[nodiscard]] std::optional<Station> station() const;
    void setError(const QString &error);

Q_SIGNALS:
    void submitted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();

    QList<Station> m_stations;
    QLineEdit *m_line;
    Field *m_field;
    QListWidget *m_list;
};

} // namespace leye
