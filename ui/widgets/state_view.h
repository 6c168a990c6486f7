// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "ui/theme/theme.h"

#include <QStackedWidget>
#include <QTimer>

class QLabel;
class QPushButton;

namespace leye {

/// A view of something, or in its place why there is nothing to see: it is being read, there is none yet (one sentence
/// and the first thing to do), or it could not be read (what went wrong, and 再试).
class StateView : public QStackedWidget {
    Q_OBJECT

public:
    StateView(const Theme &theme, QWidget *content, QWidget *parent = nullptr);
    void showContent();
    void showLoading();
    /// What is read fast is not announced: that it is being read is shown when nothing else was after 300 ms.
    void showLoadingSoon() { m_patience.start(); }
    /// `action` without words: there is nothing to do here.
    void showEmpty(const QString &icon, const QString &sentence, const QString &action = {});
    void showError(const Error &error);

Q_SIGNALS:
    /// The button of an empty state was pressed.
    void actionWanted();
    void retryWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void showMessage(const QString &icon, Token token, const QString &sentence, const QString &action);
    const Theme &m_theme;
    bool m_isError = false;
    QTimer m_patience;
    QWidget *m_message;
    QLabel *m_sign;
    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace leye
