// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_head.h"

#include "ui/import/step_bar.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>

namespace leye {

using namespace Qt::StringLiterals;

ImportHead::ImportHead(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(makeLabel({}, u"pageTitle"_s, this))
    , m_facts(makeLabel({}, u"second"_s, this))
    , m_save(makeButton(u"importSaveProblems"_s, {}, ButtonKind::Plain, this))
    , m_giveUp(makeButton(u"importGiveUp"_s, {}, ButtonKind::Plain, this))
    , m_steps(new StepBar(theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    m_facts->setObjectName(u"importFacts"_s);
    m_facts->setWordWrap(true);
    row->addWidget(m_title);
    row->addWidget(m_facts, 1);
    row->addWidget(m_save);
    row->addWidget(m_giveUp);
    column->addLayout(row);
    column->addWidget(m_steps);
    connect(m_save, &QPushButton::clicked, this, &ImportHead::saveWanted);
    connect(m_giveUp, &QPushButton::clicked, this, &ImportHead::giveUpWanted);
    connect(&theme, &Theme::changed, this, &ImportHead::redraw);
    redraw();
    retranslate();
}

void ImportHead::setTitle(const QString &title) { m_title->setText(title); }

void ImportHead::setFacts(const QStringList &facts) { m_facts->setText(facts.join(u" · "_s)); }

void ImportHead::setStep(int step) { m_steps->setCurrent(step); }

void ImportHead::setOffers(bool canSave, bool canGiveUp)
{
    m_save->setVisible(canSave);
    m_giveUp->setVisible(canGiveUp);
}

void ImportHead::setBusy(bool isBusy)
{
    m_save->setEnabled(!isBusy);
    m_giveUp->setEnabled(!isBusy);
}

void ImportHead::redraw()
{
    m_save->setIcon(m_theme.icon(u"export"_s, Token::Text));
    m_giveUp->setIcon(m_theme.icon(u"close"_s, Token::Text));
}

void ImportHead::retranslate()
{
    m_steps->setSteps({tr("File"), tr("Columns"), tr("Put right"), tr("Done")});
    m_save->setText(tr("Save the problem rows …"));
    m_giveUp->setText(tr("Give up"));
}

} // namespace leye
