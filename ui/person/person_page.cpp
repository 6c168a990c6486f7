// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/person_page.h"

#include "ui/person/facts_view.h"
#include "ui/person/person_header.h"
#include "ui/person/standard_strip.h"
#include "ui/person/timeline_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/state_view.h"

#include <QEvent>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

PersonPage::PersonPage(DeskSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new PersonHeader(theme))
    , m_standard(new StandardStrip(theme))
    , m_outcome(makeLabel({}, u"strong"_s))
    , m_household(new QWidget)
    , m_mates(new FlowLayout(m_household))
    , m_tabs(new QTabWidget)
    , m_timeline(new TimelineView(session, theme))
    , m_facts(new FactsView(session, theme))
{
    setObjectName(u"personPage"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::kMedium, 0, 0);
    column->setSpacing(space::kSmall);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::kLarge, 0, space::kLarge, 0);
    top->setSpacing(space::kSmall);
    m_outcome->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_header, m_standard, m_outcome, m_household})
        top->addWidget(part);
    column->addLayout(top);
    m_tabs->setObjectName(u"personTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_timeline, {});
    m_tabs->addTab(m_facts, {});
    column->addWidget(m_tabs, 1);
    m_state = new StateView(theme, content, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_state);
    connect(m_header, &PersonHeader::recordWanted, this, [this] { Q_EMIT recordWanted(m_id); });
    connect(m_state, &StateView::retryWanted, this, &PersonPage::read);
    connect(&session, &DeskSession::changed, this, [this] {
        if (!m_id.isNull())
            read();
    });
    connect(&theme, &Theme::changed, this, [this] {
        if (!m_id.isNull())
            read();
    });
    retranslate();
    setPerson({});
}

void PersonPage::setPerson(PersonId id)
{
    m_id = id;
    if (id.isNull())
        m_state->showEmpty(u"person"_s,
                           tr("Choose somebody in the list, or press Ctrl+K and type a few letters of the name."));
    else
        read();
}

void PersonPage::read()
{
    const PersonId id = m_id;
    m_reading.cancel();
    m_reading = m_session.read<PersonSummary>(
        this,
        [id, today = m_session.clock().today()](DeskSession::Reading &reading, TaskControl &) {
            return personSummary(reading.database, reading.keys, reading.viewer, id, today);
        },
        [this, id](Result<PersonSummary> summary) {
            if (id != m_id)
                return; // somebody else is shown by now
            if (summary)
                show(*summary);
            else if (summary.error().kind != Error::Kind::Cancelled)
                m_state->showError(summary.error());
        });
}

void PersonPage::show(const PersonSummary &summary)
{
    m_header->show(summary);
    m_standard->show(summary);
    m_outcome->setVisible(summary.closed.has_value());
    if (summary.closed) {
        const Enrolment &closed = *summary.closed;
        m_outcome->setText(
            QStringList{summary.outcome, closed.jobTitle, closed.employer, closed.outcomeDate.toString(Qt::ISODate)}
                .join(u" · "_s));
    }
    while (QLayoutItem *item = m_mates->takeAt(0)) {
        item->widget()->deleteLater();
        delete item; // FlowLayout gave it away
    }
    m_household->setVisible(!summary.household.isEmpty());
    if (!summary.household.isEmpty()) {
        QLabel *together = makeLabel(tr("Same household"), u"second"_s, m_household);
        m_mates->addWidget(together);
        together->show();
    }
    for (const Housemate &mate : summary.household) {
        QPushButton *link =
            makeButton(u"mate/"_s + mate.id.toString(),
                       QStringList{mate.name, mate.place.relation, mate.kinds.join(u'、')}.join(u' ').trimmed(),
                       ButtonKind::Link, m_household);
        makeInline(*link);
        connect(link, &QPushButton::clicked, this, [this, id = mate.id] { Q_EMIT personWanted(id); });
        m_mates->addWidget(link);
        link->show();
    }
    m_tabs->setTabText(0, tr("Timeline %1").arg(summary.timelineLength));
    m_timeline->setPerson(m_id);
    m_facts->setPerson(m_id);
    m_state->showContent();
}

void PersonPage::retranslate()
{
    m_tabs->setTabText(0, tr("Timeline"));
    m_tabs->setTabText(1, tr("Facts"));
    m_header->retranslate();
}

void PersonPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setPerson(m_id);
    }
    QWidget::changeEvent(event);
}

} // namespace leye
