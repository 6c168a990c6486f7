// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/choose_pane.h"

#include "ui/widgets/controls.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

ChoosePane::ChoosePane(const Theme &theme, QWidget *parent) : Pane(parent), m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    m_title = makeLabel({}, u"pageTitle"_s, this);
    m_words = makeLabel({}, u"second"_s, this);
    m_problem = makeLabel({}, u"error"_s, this);
    for (QLabel *label : {m_title, m_words, m_problem}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_problem->hide();
    m_new = addOffer(*column, u"startNew"_s, u"plus"_s, &ChoosePane::newWanted);
    m_demo = addOffer(*column, u"startDemo"_s, u"people"_s, &ChoosePane::demoWanted);
    m_restore = addOffer(*column, u"startRestore"_s, u"save"_s, &ChoosePane::restoreWanted);
    m_other = addOffer(*column, u"startOther"_s, u"folder"_s, &ChoosePane::otherWanted);
    setLook(*m_new.button, "kind", u"primary"_s); // the one filled button of the page
    column->addStretch();
    connect(&theme, &Theme::changed, this, &ChoosePane::redraw);
    redraw();
    retranslate();
}

ChoosePane::Offer ChoosePane::addOffer(QVBoxLayout &column, const QString &name, const QString &icon,
                                       void (ChoosePane::*wanted)())
{
    auto *card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    row->setSpacing(space::kMedium);
    Offer offer{icon, new QLabel(card), makeLabel({}, u"cardTitle"_s, card), makeLabel({}, u"second"_s, card),
                makeButton(name, {}, ButtonKind::Plain, card)};
    auto *words = new QVBoxLayout;
    words->setSpacing(space::kHair);
    words->addWidget(offer.title);
    words->addWidget(offer.words);
    offer.words->setWordWrap(true);
    row->addWidget(offer.sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(offer.button, 0, Qt::AlignVCenter);
    column.addWidget(card);
    connect(offer.button, &QPushButton::clicked, this, wanted);
    return offer;
}

void ChoosePane::begin() { m_new.button->setFocus(); }

void ChoosePane::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void ChoosePane::redraw()
{
    for (const Offer *offer : {&m_new, &m_demo, &m_restore, &m_other})
        offer->sign->setPixmap(m_theme.pixmap(offer->icon, Token::Acc, m_theme.sizes().railIcon, devicePixelRatioF()));
}

void ChoosePane::retranslate()
{
    m_title->setText(tr("Welcome"));
    m_words->setText(
        tr("There is no workspace here yet. A workspace is a folder on this computer that holds everything "
           "of your station."));
    const auto say = [](const Offer &offer, const QString &title, const QString &words, const QString &verb) {
        offer.title->setText(title);
        offer.words->setText(words);
        offer.button->setText(verb);
        offer.button->setAccessibleName(title);
        offer.button->setAccessibleDescription(words);
    };
    say(m_new, tr("Make a workspace"), tr("For your station. Takes three minutes and a sheet of paper."), tr("Begin"));
    say(m_demo, tr("Open the demo"), tr("小陈 and his neighbours, all made up. For looking around and practising."),
        tr("Look around"));
    say(m_restore, tr("Restore a backup"), tr("This computer replaces another one, or something was lost."),
        tr("Restore"));
    say(m_other, tr("Open another workspace"), tr("It lies in another folder of this computer."), tr("Open"));
}

} // namespace leye
