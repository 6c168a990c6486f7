// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace leye {

class FlowLayout;
class Theme;

/// One of several, all in sight: kinds of service, channels, results. Arrow keys move, a digit chooses where
/// `numbered`.
class Choice : public QWidget {
    Q_OBJECT

public:
    struct Option {
        QString code;
        QString label;
        bool isSensitive = false; ///< shown with a lock
        bool operator==(const Option &) const = default;
    };

    Choice(const Theme &theme, const QString &name, bool numbered = false, QWidget *parent = nullptr);
    /// Keeps what is chosen where it is still offered; the same ones again leave everything, and the focus, as it is.
    void setOptions(const QList<Option> &options);
    /// Empty: none.
    void setCode(const QString &code);
    [[nodiscard]] QString code() const { return m_code; }
    /// Its place among the options; -1: none.
    [[nodiscard]] qsizetype index() const;

Q_SIGNALS:
    void chosen(const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QString &code);
    void keepRoom();
    void keepFocus();

    const Theme &m_theme;
    QString m_name;
    bool m_numbered;
    QString m_code;
    QList<Option> m_options;
    QButtonGroup m_group;
    FlowLayout *m_flow;
};

} // namespace leye
