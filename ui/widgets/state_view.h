// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "ui/theme/theme.h"

#include <QStackedWidget>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace leye {

/// A view of something, or in its place why there is nothing to see: it is being read, there is none yet (one sentence
/// and the first thing to do), or it could not be read (what went wrong, and 再试). When the language changes, it says
/// so in the other one: what went wrong is found out by reading again.
class StateView : public QStackedWidget {
    Q_OBJECT

public:
    using Words = std::function<QString()>; ///< in the language of the moment

    StateView(const Theme &theme, QWidget *content, QWidget *parent = nullptr);
    void showContent();
    void showLoading();
    /// What is read fast is not announced: that it is being read is shown when nothing else was after 300 ms.
    void showLoadingSoon() { m_patience.start(); }
    /// `action` without words: there is nothing to do here.
    void showEmpty(const QString &icon, Words sentence, Words action = {});
    void showError(const Error &error);

Q_SIGNALS:
    /// The button of an empty state was pressed.
    void actionWanted();
    void retryWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void showMessage(const QString &icon, Token token, Words sentence, Words action);
    void retell();
    const Theme &m_theme;
    bool m_isError = false;
    Words m_sentenceWords, m_actionWords;
    QTimer m_patience;
    QWidget *m_message;
    QLabel *m_sign;
    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace leye
