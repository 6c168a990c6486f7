// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/facts_view.h"

#include "models/people/person_summary.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/scroll_body.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

FactsView::FactsView(DeskSession &session, QWidget *parent)
    : PersonTab(parent)
    , m_session(session)
    , m_scroll(new ScrollBody(this))
{
    setObjectName(u"facts"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    auto *page = new QWidget;
    m_grid = new QGridLayout(page);
    m_grid->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    m_grid->setHorizontalSpacing(space::kHuge);
    m_grid->setVerticalSpacing(space::kSmall);
    m_grid->setColumnStretch(1, 1);
    m_scroll->setBody(page);
    retranslate();
}

void FactsView::showPerson(const PersonSummary &summary)
{
    using Facts = QList<std::pair<QString, QString>>;
    m_reading.cancel();
    const PersonId id(summary.person.id);
    if (std::exchange(m_id, id) != id)
        show({});
    m_reading = m_session.read<Facts>(
        this,
        [id, today = m_session.clock().today()](DeskSession::Reading &reading, TaskControl &) {
            return personFacts(reading.database, reading.keys, reading.viewer, id, today);
        },
        [this, id](Result<Facts> facts) {
            if (facts && id == m_id)
                show(*facts);
        });
}

QString FactsView::title(const PersonSummary &) const { return tr("Facts"); }

void FactsView::retranslate() { setAccessibleName(tr("Facts")); }

void FactsView::show(const QList<std::pair<QString, QString>> &facts)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item; // taken out of the layout, so ours
    }
    int row = 0;
    for (const auto &[label, value] : facts) {
        m_grid->addWidget(makeLabel(label, u"second"_s, m_scroll->widget()), row, 0, Qt::AlignTop);
        QLabel *text = makeLabel(value, {}, m_scroll->widget());
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(text, row, 1, Qt::AlignTop);
        ++row;
    }
    m_grid->setRowStretch(row, 1);
}

} // namespace leye
