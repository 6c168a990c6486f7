// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "models/people/fact_sheet.h"
#include "ui/person/person_tab.h"
#include "ui/theme/theme.h"

class QGridLayout;
class QLabel;

namespace leye {

class FactRow;
class ScrollBody;
class StateView;

/// Every fact on file about a person, in sections; each is changed where it stands, one at a time, and saved as an
/// action of its own. Arrows go from fact to fact, Enter or F2 changes the one with the focus.
class FactsView : public PersonTab {
    Q_OBJECT

public:
    FactsView(DeskSession &session, const Theme &theme, QWidget *parent = nullptr);
    /// What was being changed for somebody else is saved first, so that nothing typed is lost.
    void showPerson(const PersonSummary &summary) override;
    [[nodiscard]] QString title(const PersonSummary &summary) const override;
    void retranslate() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Section {
        const char *title;
        QLabel *head;
        QList<FactRow *> rows;
    };

    void makeRows();
    void connectRow(FactRow *row);
    void arrange(int columns);
    void read();
    void show(const FactSheet &sheet);
    void setCurrent(FactRow *row);
    void step(FactRow *from, int by);
    void reveal(FactRow *row, std::function<void(const Fact &)> then);
    void beginEdit(FactRow *row);
    void open(FactRow *row, const Fact &whole);
    void goOn(FactRow *row);
    void save(FactRow *row, std::function<void()> then);
    void tell(const FieldSpec &field, const Result<EditedPerson> &edited);

    DeskSession &m_session;
    const Theme &m_theme;
    PersonId m_id;
    BackgroundTask m_reading;
    CodeTables m_codes;
    QList<Section> m_sections;
    QList<FactRow *> m_rows; ///< in the order in which they are read
    FactRow *m_current = nullptr;
    FactRow *m_edited = nullptr;
    bool m_isSaving = false;
    int m_columns = 0;
    QGridLayout *m_grid;
    ScrollBody *m_scroll;
    StateView *m_state;
};

} // namespace leye
