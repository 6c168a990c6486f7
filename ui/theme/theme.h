// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>

class QApplication;

namespace leye {

/// How the window looks now. Made once by the composition and passed to whatever paints; a change reaches palette, font
/// and style sheet of the application at once, and those who painted something themselves by changed().
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication &application);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] TextSize textSize() const { return m_textSize; }
    /// Light or dark, as the system looked when the program started.
    [[nodiscard]] Scheme systemScheme() const { return m_systemScheme; }
    void setScheme(Scheme scheme);
    void setTextSize(TextSize size);

    [[nodiscard]] QColor colour(Token token) const { return leye::colour(m_scheme, token); }
    [[nodiscard]] const Sizes &sizes() const { return sizesOf(m_textSize); }

    /// A face of `pixels` height; semi-bold where `strong`. Figures are tabular in the shipped faces.
    [[nodiscard]] QFont font(int pixels, bool strong = false) const;
    [[nodiscard]] QFont body() const { return font(sizes().body); }
    [[nodiscard]] QFont strong() const { return font(sizes().body, true); }
    [[nodiscard]] QFont second() const { return font(sizes().second); }
    [[nodiscard]] QFont badge() const { return font(sizes().badge); }

    /// An icon of resources/icons in one colour: it keeps its colour when the theme changes, so ask again on changed().
    [[nodiscard]] QIcon icon(const QString &name, Token token = Token::Sub) const;
    [[nodiscard]] QPixmap pixmap(const QString &name, Token token, int pixels, qreal ratio = 1) const;

Q_SIGNALS:
    void changed();

private:
    void apply();
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;

    QApplication &m_application;
    Scheme m_systemScheme;
    Scheme m_scheme = Scheme::Light;
    TextSize m_textSize = TextSize::Standard;
    QStringList m_families;
};

} // namespace leye
