// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace leye {

class Choice;

/// What stands before the desk: who we are at the left, language and text size at the top right, and in the middle what
/// there is to do. What does not fit at a larger text scrolls.
class FrontPage : public QWidget {
    Q_OBJECT

public:
    FrontPage(Theme &theme, const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &language);

protected:
    [[nodiscard]] Theme &theme() const { return m_theme; }
    [[nodiscard]] QWidget *bodyParent() const { return m_column; }
    [[nodiscard]] QVBoxLayout &body() const { return *m_body; }
    /// Links of the lowest line, behind the version.
    void addLink(QWidget *link);
    /// Which office, what more is known of it, and what has to be said about its safety.
    void setSide(const QString &title, const QString &second, const QString &safety);
    /// Words anew; the page's own ones after FrontPage's. Each page calls it once at the end of its constructor.
    virtual void retranslate();
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makePreferences();
    [[nodiscard]] QWidget *makeBody();
    void redraw();

    Theme &m_theme;
    QLabel *m_logo, *m_title, *m_second, *m_safetySign, *m_safety, *m_version;
    Choice *m_language, *m_textSize;
    QWidget *m_side, *m_column;
    QVBoxLayout *m_body;
    QBoxLayout *m_links;
};

} // namespace leye
