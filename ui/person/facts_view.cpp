// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/facts_view.h"

#include "models/people/person_summary.h"
#include "ui/widgets/controls.h"

#include <QGridLayout>
#include <QLabel>

namespace leye {

using namespace Qt::StringLiterals;

FactsView::FactsView(DeskSession &session, const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    Q_UNUSED(theme)
    setObjectName(u"facts"_s);
    setAccessibleName(tr("Facts"));
    setWidgetResizable(true);
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    m_grid = new QGridLayout(page);
    m_grid->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    m_grid->setHorizontalSpacing(space::kHuge);
    m_grid->setVerticalSpacing(space::kSmall);
    m_grid->setColumnStretch(1, 1);
    setWidget(page);
}

void FactsView::setPerson(PersonId id)
{
    using Facts = QList<std::pair<QString, QString>>;
    m_reading.cancel();
    show({});
    if (id.isNull())
        return;
    m_reading = m_session.read<Facts>(
        this,
        [id, today = m_session.clock().today()](DeskSession::Reading &reading, TaskControl &) {
            return personFacts(reading.database, reading.keys, reading.viewer, id, today);
        },
        [this](Result<Facts> facts) {
            if (facts)
                show(*facts);
        });
}

void FactsView::show(const QList<std::pair<QString, QString>> &facts)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item; // taken out of the layout, so ours
    }
    int row = 0;
    for (const auto &[label, value] : facts) {
        m_grid->addWidget(makeLabel(label, u"second"_s, widget()), row, 0, Qt::AlignTop);
        QLabel *text = makeLabel(value, {}, widget());
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(text, row, 1, Qt::AlignTop);
        ++row;
    }
    m_grid->setRowStretch(row, 1);
}

} // namespace leye
