// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_help.h"

#include "ui/shell/actions.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastHeight = 420;

} // namespace

KeyHelp::KeyHelp(const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_title(makeLabel({}, u"pageTitle"_s, this))
    , m_words(makeLabel({}, u"second"_s, this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"keyHelp"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kHuge, space::kLarge, space::kHuge, space::kLarge);
    column->setSpacing(space::kMedium);
    m_words->setObjectName(u"keyWords"_s);
    m_words->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_scroll, 1);
    m_scroll->setObjectName(u"keyList"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setMinimumHeight(kLeastHeight);
    m_scroll->viewport()->setAutoFillBackground(false);
}

QWidget &KeyHelp::focus() const { return *m_scroll; }

void KeyHelp::begin()
{
    m_title->setText(tr("Keyboard help"));
    const QString find = keyText(*m_actions.action(u"palette"_s));
    m_words->setText(find.isEmpty()
                         ? tr("Esc closes what lies in front.")
                         : tr("Esc closes what lies in front. What has no keys is found with %1.").arg(find));
    m_scroll->setAccessibleName(m_title->text());
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, space::kMedium, 0);
    grid->setColumnStretch(0, 1);
    QString group;
    for (const QAction *action : m_actions.actions()) {
        if (const QString its = ActionRegistry::groupOf(*action); its != std::exchange(group, its))
            grid->addWidget(makeLabel(its, u"accent"_s, list), grid->rowCount(), 0, 1, 2);
        const int row = grid->rowCount();
        QLabel *words = makeLabel(action->text(), {}, list);
        words->setWordWrap(true);
        grid->addWidget(words, row, 0);
        grid->addWidget(makeLabel(keyText(*action), u"strong"_s, list), row, 1, Qt::AlignRight);
    }
    m_scroll->setWidget(list); // takes the place of the one before
    list->setAutoFillBackground(false);
}

} // namespace leye
