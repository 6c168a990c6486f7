// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/outcome_band.h"

#include "models/people/enrolment_entry.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/date_field.h"

#include <QHBoxLayout>
#include <QLabel>

namespace leye {

using namespace Qt::StringLiterals;

OutcomeBand::OutcomeBand(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_sign(new QLabel(this))
    , m_words(makeLabel({}, u"strong"_s, this))
    , m_day(makeLabel({}, u"second"_s, this))
{
    setProperty("role", u"notice"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    row->setSpacing(space::kSmall);
    m_words->setWordWrap(true);
    row->addWidget(m_sign);
    row->addWidget(m_words, 1);
    row->addWidget(m_day);
}

void OutcomeBand::show(const PersonSummary &summary)
{
    setVisible(summary.closed.has_value());
    if (!summary.closed)
        return;
    const bool isPlaced = isPlacement(summary.closed->outcome);
    setLook(*this, "state", isPlaced ? u"ok"_s : u"quiet"_s);
    m_sign->setPixmap(
        m_theme.pixmap(u"flag"_s, isPlaced ? Token::Ok : Token::Sub, m_theme.sizes().icon, devicePixelRatioF()));
    QStringList words{summary.outcome, summary.closed->jobTitle, summary.closed->employer};
    words.removeAll(QString());
    m_words->setText(words.join(u" · "_s));
    m_day->setText(dateText(summary.closed->outcomeDate));
}

} // namespace leye
