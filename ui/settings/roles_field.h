// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/rights.h"

#include <QWidget>

class QCheckBox;

namespace leye {

/// Which roles a user has, each with what it is for.
class RolesField : public QWidget {
    Q_OBJECT

public:
    explicit RolesField(QWidget *parent = nullptr);
    void retranslate();
    void setRoles(Roles roles);
    [[nodiscard]] Roles roles() const;

Q_SIGNALS:
    void changed();

private:
    QList<std::pair<Role, QCheckBox *>> m_boxes;
};

} // namespace leye
