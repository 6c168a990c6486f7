// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "ui/person/person_tab.h"

class QGridLayout;

namespace leye {

class ScrollBody;

/// Every fact on file about a person, label beside value.
class FactsView : public PersonTab {
    Q_OBJECT

public:
    explicit FactsView(DeskSession &session, QWidget *parent = nullptr);
    void showPerson(const PersonSummary &summary) override;
    [[nodiscard]] QString title(const PersonSummary &summary) const override;
    void retranslate() override;

private:
    void show(const QList<std::pair<QString, QString>> &facts);

    DeskSession &m_session;
    BackgroundTask m_reading;
    PersonId m_id;
    ScrollBody *m_scroll;
    QGridLayout *m_grid;
};

} // namespace leye
