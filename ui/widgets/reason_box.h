// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace leye {

class Field;
class Theme;
class Veil;

/// Asks why before something is done that others will wonder about, over the whole window: what it is, what follows
/// from it, and a reason that stays in the history. Enter does it, Esc leaves everything as it is.
class ReasonBox : public QWidget {
    Q_OBJECT

public:
    struct Question {
        QString title;    ///< "Put 陈小明 into the bin?"
        QString sentence; ///< what follows
        QString action;   ///< the verb on the button
        QString label = {}; ///< of what is asked for; empty: the reason,
        QString hint = {};  ///< which stays in the history
    };

    /// Covers everything around `place` (placeForVeil()) while it asks.
    ReasonBox(const Theme &theme, QWidget *place);
    /// `act` is called with the reason; it calls close(), or setError() when it was refused.
    void ask(const Question &question, std::function<void(const QString &reason)> act);
    void setError(const QString &error);
    void close();

private:
    void submit();

    Veil *m_veil;
    QLabel *m_title, *m_sentence;
    QLineEdit *m_reason;
    Field *m_field;
    QPushButton *m_cancel, *m_do;
    std::function<void(const QString &)> m_act;
};

} // namespace leye
