// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/people_list_view.h"
#include "ui/shell/main_window.h"

class QSplitter;

namespace leye {

/// People: the list at the left, whoever is the current one at the right. At the largest text there is room for one of
/// the two at a time.
class PeopleScreen : public Screen {
    Q_OBJECT

public:
    /// Takes over the page of a person, which is shown who is the current one by personOpened(). `filter` is the action
    /// that goes into the search of the list.
    PeopleScreen(DeskSession &session, const Theme &theme, const QAction &filter, QWidget *detail,
                 QWidget *parent = nullptr);

    [[nodiscard]] PeopleListView &list() { return *m_list; }
    void enter() override;
    [[nodiscard]] QList<StatusLine::Hint> hints() const override;
    /// With one column: the person, or back to the list.
    void showDetail(bool isWanted);

Q_SIGNALS:
    void personOpened(const leye::PersonId &person);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();

    const Theme &m_theme;
    const QAction &m_filter;
    QSplitter *m_splitter;
    PeopleListView *m_list;
    QWidget *m_side;
    QPushButton *m_back;
    QWidget *m_detail;
    bool m_isDetailWanted = false;
};

} // namespace leye
