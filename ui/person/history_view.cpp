// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/history_view.h"

#include "ui/person/history_model.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/life_delegate.h"
#include "ui/widgets/state_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLines = 3; ///< of an entry that is not the current one

} // namespace

HistoryView::HistoryView(DeskSession &session, const Theme &theme, QWidget *parent)
    : PersonTab(parent)
    , m_model(new HistoryModel(session, this))
    , m_label(makeLabel({}, u"second"_s, this))
    , m_fields(new QComboBox(this))
    , m_list(new QListView)
    , m_state(new StateView(theme, m_list))
{
    m_fields->setObjectName(u"historyField"_s);
    m_fields->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_label->setBuddy(m_fields);
    m_list->setObjectName(u"history"_s);
    m_list->setModel(m_model);
    new LifeDelegate(theme, m_list, kLines);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::kLarge, 0, space::kLarge, 0);
    row->addWidget(m_label);
    row->addWidget(m_fields);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kSmall, 0, 0);
    column->setSpacing(space::kHair);
    column->addLayout(row);
    column->addWidget(m_state, 1);
    setFocusProxy(m_list);
    connect(m_fields, &QComboBox::activated, this,
            [this](int index) { m_model->setField(m_fields->itemData(index).toString()); });
    connect(m_model, &HistoryModel::arrived, this, &HistoryView::showState);
    connect(m_model, &HistoryModel::failed, m_state, &StateView::showError);
    connect(m_state, &StateView::retryWanted, this, [this] { m_model->setPerson(m_id); });
    retranslate();
}

void HistoryView::showPerson(const PersonSummary &summary)
{
    const PersonId id(summary.person.id);
    if (std::exchange(m_id, id) != id)
        m_state->showLoadingSoon();
    m_model->setPerson(id);
}

QString HistoryView::title(const PersonSummary &) const { return tr("History"); }

void HistoryView::showFields()
{
    m_fields->clear();
    m_fields->addItem(tr("All changes"), QString());
    for (const QString &label : m_model->fields())
        m_fields->addItem(label, label);
    m_fields->setCurrentIndex(std::max(0, m_fields->findData(m_model->field())));
}

void HistoryView::showState()
{
    showFields();
    if (m_model->rowCount() > 0)
        m_state->showContent();
    else
        m_state->showEmpty(u"history"_s,
                           [] { return tr("Nothing was ever changed. Every change stands here, with who made it."); });
}

void HistoryView::retranslate()
{
    m_label->setText(tr("Fi&eld"));
    m_fields->setAccessibleName(tr("Field"));
    m_list->setAccessibleName(tr("History"));
    showFields();
}

} // namespace leye
