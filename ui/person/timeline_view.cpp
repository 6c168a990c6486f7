// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/timeline_view.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/life_delegate.h"
#include "ui/widgets/state_view.h"

#include <QAction>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

using Kind = TimelineKind;

/// What can be looked at by itself.
struct Group {
    const char *name;
    const char *label;
    TimelineKinds kinds;
};
constexpr std::array kGroups{
    Group{"all", QT_TRANSLATE_NOOP("TimelineView", "All"), kWholeTimeline},
    Group{"services", QT_TRANSLATE_NOOP("TimelineView", "Services"), Kind::Service},
    Group{"enrolments", QT_TRANSLATE_NOOP("TimelineView", "Enrolments"),
          TimelineKinds(Kind::EnrolmentOpened) | Kind::EnrolmentClosed},
    Group{"marks", QT_TRANSLATE_NOOP("TimelineView", "Marks"), TimelineKinds(Kind::MarkSet) | Kind::MarkEnded},
    Group{"consents", QT_TRANSLATE_NOOP("TimelineView", "Consents"),
          TimelineKinds(Kind::ConsentGiven) | Kind::ConsentWithdrawn},
    Group{"files", QT_TRANSLATE_NOOP("TimelineView", "Files"), Kind::Attachment},
};

qint64 sumOf(const QList<std::pair<TimelineKind, qint64>> &counts, TimelineKinds kinds)
{
    qint64 sum = 0;
    for (const auto &[kind, count] : counts)
        sum += kinds.testFlag(kind) ? count : 0;
    return sum;
}

} // namespace

TimelineView::TimelineView(DeskSession &session, const Theme &theme, QWidget *parent)
    : PersonTab(parent)
    , m_model(new TimelineModel(session, this))
    , m_groups(new QButtonGroup(this))
    , m_list(new QListView)
    , m_state(new StateView(theme, m_list))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kSmall, 0, 0);
    column->setSpacing(space::kHair);
    column->addWidget(makeFilters());
    column->addWidget(m_state, 1);
    makeList(theme);
    setFocusProxy(m_list);
    connect(m_model, &TimelineModel::arrived, this, &TimelineView::showState);
    connect(m_model, &TimelineModel::failed, m_state, &StateView::showError);
    connect(m_state, &StateView::retryWanted, this, [this] { choose(m_groups->checkedId()); });
    connect(m_state, &StateView::actionWanted, this, [this] {
        if (m_groups->checkedId() == 0)
            Q_EMIT recordWanted();
        else
            choose(0);
    });
    retranslate();
}

QWidget *TimelineView::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::kLarge, 0, space::kLarge, 0);
    auto *chips = new QWidget(bar);
    auto *flow = new FlowLayout(chips);
    row->addWidget(chips);
    for (size_t i = 0; i < kGroups.size(); ++i) {
        QPushButton *chip =
            makeButton(u"timelineFilter/"_s + QLatin1StringView(kGroups[i].name), {}, ButtonKind::Chip, chips);
        chip->setCheckable(true);
        chip->setChecked(i == 0);
        m_groups->addButton(chip, int(i));
        flow->addWidget(chip);
    }
    connect(m_groups, &QButtonGroup::idClicked, this, &TimelineView::choose);
    return bar;
}

void TimelineView::makeList(const Theme &theme)
{
    m_list->setObjectName(u"timeline"_s);
    m_list->setModel(m_model);
    new LifeDelegate(theme, m_list, 1);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_toBin = new QAction(m_list);
    m_toBin->setObjectName(u"binEntry"_s);
    m_toBin->setShortcut(Qt::Key_Delete);
    m_toBin->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_toBin);
    connect(m_toBin, &QAction::triggered, this, &TimelineView::binCurrent);
}

void TimelineView::binCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        Q_EMIT binWanted(current.data(TimelineModel::LineRole).value<TimelineLine>());
}

void TimelineView::showPerson(const PersonSummary &summary)
{
    const PersonId id(summary.person.id);
    m_counts = summary.timeline;
    if (std::exchange(m_id, id) != id) {
        m_groups->button(0)->setChecked(true);
        m_state->showLoadingSoon();
    }
    choose(m_groups->checkedId());
}

QString TimelineView::title(const PersonSummary &summary) const
{
    return tr("Timeline %1").arg(sumOf(summary.timeline, kWholeTimeline));
}

/// Only what there is can be asked for.
void TimelineView::showCounts()
{
    for (size_t i = 0; i < kGroups.size(); ++i) {
        const qint64 sum = sumOf(m_counts, kGroups[i].kinds);
        QAbstractButton *chip = m_groups->button(int(i));
        chip->setText(QCoreApplication::translate("TimelineView", kGroups[i].label) + u' ' + QLocale().toString(sum));
        chip->setVisible(i == 0 || sum > 0 || chip->isChecked());
    }
}

void TimelineView::choose(int group)
{
    m_groups->button(group)->setChecked(true);
    showCounts();
    m_model->ask(m_id, {kGroups[size_t(group)].kinds, {}});
}

void TimelineView::showState()
{
    if (m_model->rowCount() > 0) {
        m_state->showContent();
    } else if (m_groups->checkedId() == 0) {
        m_state->showEmpty(
            u"history"_s, [] { return tr("Nothing has happened yet. What is recorded stands here, newest first."); },
            [] { return tr("Record a service"); });
    } else {
        m_state->showEmpty(
            u"history"_s, [] { return tr("There is nothing of this sort."); }, [] { return tr("Show all"); });
    }
}

void TimelineView::retranslate()
{
    m_list->setAccessibleName(tr("Timeline"));
    m_toBin->setText(tr("Put into the bin …"));
    showCounts();
}

} // namespace leye
