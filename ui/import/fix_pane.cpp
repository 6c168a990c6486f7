// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/fix_pane.h"

#include "ui/import/import_words.h"
#include "ui/import/unknown_list.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/state_view.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

using Group = FixModel::Group;
constexpr std::array kGroups{Group::ToPutRight, Group::Warned, Group::Repeated};
constexpr int kUnknown = kGroups.size(); ///< the chip behind those of the groups
constexpr std::array kNames{"fix/toPutRight", "fix/warned", "fix/repeated", "fix/unknown"};
constexpr std::array kSigns{"error", "warning", "people", "tag"};
constexpr int kProgressWidth = 120;

} // namespace

FixPane::FixPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_unknown(new UnknownList(theme))
    , m_table(new FixTable(m_model, theme))
    , m_state(new StateView(theme, m_table))
    , m_groups(new QButtonGroup(this))
{
    setObjectName(u"fixPane"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    column->setSpacing(space::kSmall);
    column->addWidget(makeChips());
    column->addWidget(m_unknown, 1);
    m_card = new QFrame(this);
    m_card->setProperty("role", u"card"_s);
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(m_state, 1);
    inside->addWidget(makeBand());
    column->addWidget(m_card, 1);
    connect(&m_model, &FixModel::checkWanted, this, &FixPane::checkWanted);
    connect(&m_model, &FixModel::countsChanged, this, [this] {
        showCounts();
        Q_EMIT countsChanged();
    });
    connect(m_unknown, &UnknownList::changed, this, [this] {
        showCounts();
        Q_EMIT countsChanged();
    });
    connect(m_table, &FixTable::currentRowChanged, this, &FixPane::showBand);
    connect(&theme, &Theme::changed, this, &FixPane::redraw);
    m_unknown->hide();
    redraw();
    retranslate();
}

QWidget *FixPane::makeChips()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    auto *chips = new QWidget(bar);
    auto *flow = new FlowLayout(chips);
    for (size_t i = 0; i < kNames.size(); ++i) {
        QPushButton *chip = makeButton(QString::fromLatin1(kNames[i]), {}, ButtonKind::Chip, chips);
        chip->setCheckable(true);
        m_groups->addButton(chip, int(i));
        flow->addWidget(chip);
    }
    m_sum = makeLabel({}, u"second"_s, chips);
    m_sum->setObjectName(u"fixSum"_s);
    flow->addWidget(m_sum);
    m_progressWords = makeLabel({}, u"second"_s, bar);
    m_progressWords->setObjectName(u"fixProgress"_s);
    m_progress = new QProgressBar(bar);
    m_progress->setObjectName(u"fixProgressBar"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(kProgressWidth);
    row->addWidget(chips, 1);
    row->addWidget(m_progressWords);
    row->addWidget(m_progress);
    connect(m_groups, &QButtonGroup::idClicked, this,
            [this](int id) { id == kUnknown ? showUnknown() : showGroup(kGroups[size_t(id)]); });
    return bar;
}

QWidget *FixPane::makeBand()
{
    m_band = new QFrame(this);
    m_band->setProperty("role", u"notice"_s);
    m_band->setProperty("state", u"quiet"_s);
    m_bandSign = new QLabel(m_band);
    m_bandWords = makeLabel({}, {}, m_band);
    m_bandWords->setObjectName(u"fixReason"_s);
    m_bandWords->setWordWrap(true);
    m_useCheck = makeButton(u"fixUseCheck"_s, {}, ButtonKind::Plain, m_band);
    m_takeBack = makeButton(u"fixTakeBack"_s, {}, ButtonKind::Plain, m_band);
    m_next = makeButton(u"fixNext"_s, {}, ButtonKind::Plain, m_band);
    auto *row = new QHBoxLayout(m_band);
    row->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    row->setSpacing(space::kSmall);
    row->addWidget(m_bandSign);
    row->addWidget(m_bandWords, 1);
    for (QPushButton *button : {m_useCheck, m_takeBack, m_next}) {
        makeInline(*button);
        row->addWidget(button);
    }
    connect(m_useCheck, &QPushButton::clicked, this, [this] {
        const QModelIndex cell = m_model.index(m_table->currentIndex().row(), m_model.columnOf(u"id_number"));
        const QString number = cell.data(Qt::EditRole).toString().simplified().remove(u' ');
        if (const std::optional<QChar> check = checkCharacterFor(number))
            m_model.setData(cell, QString(number.chopped(1) + *check), Qt::EditRole);
        m_table->setFocus();
    });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        m_model.takeBack(m_table->currentIndex().row());
        m_table->setFocus();
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        m_table->goToNextWrong();
        m_table->setFocus();
    });
    return m_band;
}

void FixPane::setTrial(const ImportTrial &trial)
{
    m_trial = trial;
    m_model.setRows(trial.plan, trial.rows);
    m_unknown->setColumns(trial.unknown, trial.plan.values);
    Group first = Group::ToPutRight;
    for (const Group group : {Group::Repeated, Group::Warned, Group::ToPutRight}) {
        if (m_model.count(group) > 0)
            first = group;
    }
    const bool wasUnknown = m_groups->checkedId() == kUnknown;
    if (m_unknown->count() > 0 && (wasUnknown || m_model.count(Group::ToPutRight) == 0))
        showUnknown();
    else
        showGroup(first);
}

void FixPane::showGroup(Group group)
{
    m_groups->button(int(group))->setChecked(true);
    m_model.setGroup(group);
    m_unknown->hide();
    m_card->show();
    if (m_model.rowCount() == 0)
        m_state->showEmpty(u"ok"_s, [] { return tr("There is nothing to look at here."); });
    else
        m_state->showContent();
    m_table->goTo(0);
    showCounts();
    showBand();
}

void FixPane::showUnknown()
{
    m_groups->button(kUnknown)->setChecked(true);
    m_card->hide();
    m_unknown->show();
    showCounts();
}

void FixPane::focusTable()
{
    if (m_groups->checkedId() == kUnknown)
        m_unknown->focusFirst();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void FixPane::goToNext()
{
    if (m_groups->checkedId() == kUnknown)
        m_unknown->goToNext();
    else
        m_table->goToNextWrong();
}

void FixPane::showCounts()
{
    const QLocale locale;
    const std::array words{tr("To put right %1"), tr("Reminders %1"), tr("Twice in this file %1"),
                           tr("Unknown values %1")};
    const ImportCounts &counts = m_trial.counts;
    std::array<qint64, 4> sums{counts.rejectedTotal + counts.unresolved, 0, counts.duplicatesInFile,
                               m_unknown->count()};
    for (size_t i = 0; i < kGroups.size(); ++i)
        sums[i] = std::max<qint64>(sums[i], m_model.count(kGroups[i]));
    const QFontMetrics strong(m_theme.font(m_theme.sizes().second, true));
    for (size_t i = 0; i < words.size(); ++i) {
        QAbstractButton *chip = m_groups->button(int(i));
        chip->setText(words[i].arg(locale.toString(sums[i])));
        chip->setMinimumWidth(strong.horizontalAdvance(chip->text()) + m_theme.sizes().icon + 3 * space::kSmall);
    }
    const qint64 taken = counts.accepted + counts.updated + (m_trial.action.isNull() ? m_model.putRightCount() : 0);
    QStringList sum{(m_trial.action.isNull() ? tr("%1 of %2 rows can be imported") : tr("%1 of %2 rows were imported"))
                        .arg(locale.toString(taken), locale.toString(counts.rows))};
    if (counts.alreadyOnFile > 0)
        sum.append(tr("%1 on file already").arg(locale.toString(counts.alreadyOnFile)));
    if (m_trial.hasMore)
        sum.append(tr("the first %1 that want a look are shown").arg(locale.toString(kRowsShown)));
    m_sum->setText(sum.join(u" · "_s));
    m_groups->button(kUnknown)->setVisible(m_trial.action.isNull()); // a run has not kept them
    const int all = int(sums[0]);
    m_progress->setVisible(all > 0);
    m_progressWords->setVisible(all > 0);
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(m_model.putRightCount());
    m_progressWords->setText(tr("Put right: %1 of %2").arg(m_model.putRightCount()).arg(all));
    m_progress->setAccessibleName(m_progressWords->text());
}

void FixPane::showBand()
{
    const int row = m_table->currentIndex().row();
    m_band->setVisible(row >= 0 && row < m_model.rowCount());
    if (!m_band->isVisibleTo(this))
        return;
    const RowResult &result = m_model.rowAt(row).result;
    QStringList words;
    bool isCheck = false;
    for (const EntryProblem &problem : result.problems) {
        words.append(tr("%1: %2").arg(fieldLabel(m_model.plan().kind, problem.field), wordsFor(problem.reason)));
        isCheck = isCheck || problem.reason == EntryReason::IdChecksum;
    }
    const QString number =
        m_model.index(row, std::max(0, m_model.columnOf(u"id_number"))).data(Qt::EditRole).toString();
    const std::optional<QChar> check = isCheck ? checkCharacterFor(number) : std::nullopt;
    if (check)
        words.prepend(tr("The last character should be %1 and is %2.").arg(*check).arg(number.back()));
    const bool isTaken = m_model.isTakenNow(row);
    const bool isWrong = m_model.group() == Group::ToPutRight && !isTaken;
    if (words.isEmpty() || (m_model.group() == Group::ToPutRight && isTaken))
        words = QStringList{m_model.index(row, m_model.problemColumn()).data().toString()} + words;
    m_bandWords->setText(words.join(u'\n'));
    const bool isGood = m_model.group() == Group::ToPutRight && isTaken;
    m_bandSign->setPixmap(m_theme.pixmap(isWrong  ? u"error"_s
                                         : isGood ? u"ok"_s
                                                  : u"info"_s,
                                         isWrong  ? Token::Err
                                         : isGood ? Token::Ok
                                                  : Token::Sub,
                                         m_theme.sizes().icon, devicePixelRatioF()));
    setLook(*m_band, "state", isWrong ? u"err"_s : isGood ? u"ok"_s : u"quiet"_s);
    m_useCheck->setVisible(check.has_value());
    m_useCheck->setText(check ? tr("Compared with the document: make it %1").arg(*check) : QString());
    m_takeBack->setVisible(m_model.isChanged(row));
    m_next->setVisible(m_model.group() == Group::ToPutRight && m_model.putRightCount() < m_model.rowCount());
}

void FixPane::redraw()
{
    m_sum->setMinimumHeight(m_theme.sizes().chip);
    for (size_t i = 0; i < kSigns.size(); ++i)
        m_groups->button(int(i))->setIcon(m_theme.icon(QString::fromLatin1(kSigns[i]), Token::Text));
    showBand();
}

void FixPane::retranslate()
{
    m_table->setAccessibleName(tr("Rows that want a look"));
    m_takeBack->setText(tr("Take the change back"));
    m_next->setText(tr("Next problem (F8)"));
    m_model.retranslate();
    m_unknown->retranslate();
    showCounts();
    showBand();
}

} // namespace leye
