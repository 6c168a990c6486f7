// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/likely_people.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace leye {

/// Who on file may be the person who is being typed, with the reasons, beside the form. Up and Down go through them,
/// Enter opens one instead.
class LikelyList : public QWidget {
    Q_OBJECT

public:
    LikelyList(const Theme &theme, QWidget *parent = nullptr);
    /// `isAsked`: something was typed to compare; then nobody means that nobody is like it.
    void setPeople(const QList<LikelyPerson> &people, bool isAsked);
    [[nodiscard]] const QList<LikelyPerson> &people() const { return m_people; }
    void focusFirst();

Q_SIGNALS:
    void personWanted(const leye::PersonId &person);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();

    const Theme &m_theme;
    QList<LikelyPerson> m_people;
    bool m_isAsked = false;
    QLabel *m_title, *m_count, *m_keys, *m_words;
    QWidget *m_body;
    QVBoxLayout *m_cards;
};

} // namespace leye
