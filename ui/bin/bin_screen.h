// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/bin_view.h"
#include "ui/shell/main_window.h"

#include <QTimer>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace leye {

class BinModel;
class StateView;

/// What was put into the bin, and the way back: people, and entries of people who are on file, found by what is typed.
/// Enter takes the current one out, and the next one is current.
class BinScreen : public Screen {
    Q_OBJECT

public:
    BinScreen(DeskSession &session, const Theme &theme, QWidget *parent = nullptr);
    void enter() override;
    [[nodiscard]] QList<StatusLine::Hint> hints() const override;
    void focusSearch();

Q_SIGNALS:
    /// Back on file; the action puts it into the bin again.
    void restored(const QString &words, const leye::ActionId &action);
    void refused(const leye::Error &error);
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead();
    void connectSearch();
    void filter();
    void showState();
    void showCurrent();
    void restore();
    void retranslate();

    DeskSession &m_session;
    const Theme &m_theme;
    BinModel *m_model;
    QPushButton *m_back, *m_restore;
    QLabel *m_title, *m_count;
    QLineEdit *m_search;
    QAction *m_searchSign;
    QTimer m_typing; ///< the bin is looked through when nobody types any more
    QListView *m_list;
    StateView *m_state;
};

} // namespace leye
