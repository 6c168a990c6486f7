// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/record_table.h"

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace leye {

class FormPanel;
class StateView;

/// A page of records: the list, and at its right what the chosen one says. Where the text leaves room for one column
/// they take turns. What a page reads and shows is its own.
class ListPage : public SettingsPage {
    Q_OBJECT

public:
    void enter() override { read(); }
    [[nodiscard]] bool goBack() override;

protected:
    ListPage(const SettingsParts &parts, Task task, const QString &name);

    /// Asks for all that is shown; in the background.
    virtual void read() = 0;
    /// The chosen record, or nothing where `key` is empty.
    virtual void show(const QString &key) = 0;
    virtual void retranslate() = 0;
    /// What was typed into the search line fits this record. The line is there once somebody asks for it.
    [[nodiscard]] virtual bool fits(const QString &key, const QString &typed) const;
    void addSearch(const QString &name);
    /// What can be typed there; also read aloud.
    void setSearchLabel(const QString &label);
    QPushButton *addHeadButton(const QString &name);
    /// Takes it over. The first one is shown at first.
    FormPanel *addPanel(FormPanel *panel);
    /// The panel, where there is one column in the place of the list.
    void open(FormPanel *panel);
    void showRows(const QList<RecordTable::Row> &rows);
    void filter();

    /// Reads something; what went wrong is shown in the place of the list.
    template <typename T>
    void look(std::function<Result<T>(DeskSession::Reading &)> work, std::function<void(T)> done)
    {
        m_parts.session.read<T>(
            this, [work = std::move(work)](DeskSession::Reading &reading, TaskControl &) { return work(reading); },
            [this, done = std::move(done)](Result<T> answer) {
                if (answer)
                    done(*std::move(answer));
                else
                    fail(answer.error());
            });
    }
    /// Changes something and says `words`, with a way back where the work gives an action. What went wrong is said on
    /// the panel.
    void run(FormPanel *panel, std::function<Result<ActionId>(Workspace &)> work, const QString &words);

    /// Why the one signed in may not change what stands here; empty: they may.
    [[nodiscard]] QString reason() const;
    [[nodiscard]] RecordTable &table() const { return *m_table; }
    [[nodiscard]] StateView &state() const { return *m_state; }
    void changeEvent(QEvent *event) override;
    void arrange();

    SettingsParts m_parts;

private:
    void choose(const QString &key);
    void fail(const Error &error);
    [[nodiscard]] FormPanel *panelAt(int place) const;
    [[nodiscard]] bool isSingle() const;

    Task m_task;
    QString m_chosen;
    bool m_isBusy = false;
    bool m_isOpen = false; ///< a panel was asked for
    QWidget *m_list;
    QHBoxLayout *m_head;
    QLineEdit *m_search = nullptr;
    RecordTable *m_table;
    StateView *m_state;
    QStackedWidget *m_panels;
};

} // namespace leye
