// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace leye {

/// One line below a form: what has become of the draft, and a button that throws it away, or puts back what was thrown
/// away just now. The button is out of sight where there is nothing to tell.
class DraftLine : public QWidget {
    Q_OBJECT

public:
    explicit DraftLine(QWidget *parent = nullptr);
    void tell(const QString &text);
    void tellDiscarded();

Q_SIGNALS:
    void discardWanted();
    void putBackWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QPushButton *m_button;
    bool m_isDiscarded = false;
};

} // namespace leye
