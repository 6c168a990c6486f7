// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

class QGridLayout;

namespace leye {

/// Every fact on file about a person, label beside value.
class FactsView : public QScrollArea {
    Q_OBJECT

public:
    FactsView(DeskSession &session, const Theme &theme, QWidget *parent = nullptr);
    void setPerson(PersonId id);

private:
    void show(const QList<std::pair<QString, QString>> &facts);

    DeskSession &m_session;
    BackgroundTask m_reading;
    QGridLayout *m_grid;
};

} // namespace leye
