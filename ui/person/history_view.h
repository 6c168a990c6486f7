// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "ui/person/person_tab.h"
#include "ui/theme/theme.h"

class QComboBox;
class QLabel;
class QListView;

namespace leye {

class HistoryModel;
class StateView;

/// What was ever changed of a person: when, who, at which desk, from what to what, and why.
class HistoryView : public PersonTab {
    Q_OBJECT

public:
    HistoryView(DeskSession &session, const Theme &theme, QWidget *parent = nullptr);
    void showPerson(const PersonSummary &summary) override;
    [[nodiscard]] QString title(const PersonSummary &summary) const override;
    void retranslate() override;

private:
    void showFields();
    void showState();

    HistoryModel *m_model;
    PersonId m_id;
    QLabel *m_label;
    QComboBox *m_fields;
    QListView *m_list;
    StateView *m_state;
};

} // namespace leye
