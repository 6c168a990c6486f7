// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/pane.h"
#include "ui/theme/theme.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace leye {

/// No workspace is here yet: what one can do about it.
class ChoosePane : public Pane {
    Q_OBJECT

public:
    ChoosePane(const Theme &theme, QWidget *parent = nullptr);
    void begin() override;
    /// Why the workspace that was opened last is not shown; empty: there was none.
    void setProblem(const QString &problem);

Q_SIGNALS:
    void newWanted();
    void demoWanted();
    void restoreWanted();
    void otherWanted();

protected:
    void retranslate() override;

private:
    struct Offer {
        QString icon;
        QLabel *sign, *title, *words;
        QPushButton *button;
    };
    Offer addOffer(QVBoxLayout &column, const QString &name, const QString &icon, void (ChoosePane::*wanted)());
    void redraw();

    const Theme &m_theme;
    QLabel *m_title, *m_words, *m_problem;
    Offer m_new, m_demo, m_restore, m_other;
};

} // namespace leye
