// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace leye {

/// What a pill says besides its words; a sign goes with each, because colour is only the second one.
enum class Mood { Quiet, Ok, Warning, Error };

/// A short state with round ends: 已上岗跟踪, 逾期 3 天. Or, square, a mark: 高校毕业生; dashed with a lock where it is
/// sensitive.
class Pill : public QWidget {
    Q_OBJECT

public:
    enum class Shape { Round, Mark, SensitiveMark };

    Pill(const Theme &theme, const QString &text, Mood mood = Mood::Quiet, Shape shape = Shape::Round,
         QWidget *parent = nullptr);
    void setText(const QString &text);
    void setMood(Mood mood);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// For delegates, which draw pills without having one. Gives the width used.
    static int draw(QPainter &painter, const QRect &room, const Theme &theme, const QString &text, Mood mood,
                    Shape shape);
    [[nodiscard]] static QSize sizeOf(const Theme &theme, const QString &text, Mood mood, Shape shape);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
    Mood m_mood;
    Shape m_shape;
};

} // namespace leye
