// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/likely_list.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scroll_body.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

Pill *rankPill(const Theme &theme, LikenessRank rank, QWidget *parent)
{
    switch (rank) {
    case LikenessRank::Same:
        return new Pill(theme, LikelyList::tr("on file already"), Mood::Error, Pill::Shape::Round, parent);
    case LikenessRank::Likely:
        return new Pill(theme, LikelyList::tr("likely"), Mood::Warning, Pill::Shape::Round, parent);
    default:
        return new Pill(theme, LikelyList::tr("possible"), Mood::Quiet, Pill::Shape::Round, parent);
    }
}

/// One of them: works like a button, and looks like a row.
class LikelyCard : public QFrame {
public:
    LikelyCard(const Theme &theme, const LikelyPerson &person, std::function<void()> open, QWidget *parent)
        : QFrame(parent)
        , m_open(std::move(open))
    {
        setObjectName(u"likely/"_s + person.id.toString());
        setProperty("role", u"choice"_s);
        setProperty("state", person.likeness.rank == LikenessRank::Same ? u"err"_s : QString());
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
        column->setSpacing(space::kHair);
        auto *top = new QHBoxLayout;
        top->setSpacing(space::kSmall);
        top->addWidget(makeLabel(person.name, u"strong"_s, this));
        top->addWidget(makeLabel(person.kinds, u"second"_s, this));
        top->addStretch();
        top->addWidget(rankPill(theme, person.likeness.rank, this));
        column->addLayout(top);
        const QString facts = person.facts.join(u" · "_s);
        QLabel *second = makeLabel(facts, u"second"_s, this);
        second->setWordWrap(true);
        column->addWidget(second);
        auto *reasons = new QWidget(this);
        auto *flow = new FlowLayout(reasons);
        QStringList words{person.name, person.kinds, facts};
        for (const Likeness likeness : person.likeness.reasons) {
            words.append(wordsFor(likeness));
            flow->addWidget(new Pill(theme, wordsFor(likeness), Mood::Quiet, Pill::Shape::Mark, reasons));
        }
        column->addWidget(reasons);
        words.removeAll(QString());
        setAccessibleName(words.join(u", "_s));
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            m_open();
            break;
        case Qt::Key_Down:
            focusNextPrevChild(true);
            break;
        case Qt::Key_Up:
            focusNextPrevChild(false);
            break;
        default:
            QFrame::keyPressEvent(event);
        }
    }
    void mousePressEvent(QMouseEvent *event) override { event->accept(); } // so that the release comes here as well
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
            m_open();
    }

private:
    std::function<void()> m_open;
};

} // namespace

LikelyList::LikelyList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(makeLabel({}, u"cardTitle"_s, this))
    , m_count(makeLabel({}, u"second"_s, this))
    , m_keys(makeLabel({}, u"badge"_s, this))
    , m_words(makeLabel({}, u"second"_s, this))
    , m_body(new QWidget(this))
    , m_cards(new QVBoxLayout(m_body))
{
    setObjectName(u"likelyPeople"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kMedium, 0, 0);
    column->setSpacing(space::kSmall);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::kLarge, 0, space::kLarge, 0);
    top->setSpacing(space::kSmall);
    top->addWidget(m_title);
    top->addWidget(m_count);
    top->addStretch();
    top->addWidget(m_keys);
    column->addLayout(top);
    m_words->setWordWrap(true);
    m_words->setContentsMargins(space::kLarge, 0, space::kLarge, 0);
    column->addWidget(m_words);
    m_cards->setContentsMargins(space::kLarge, 0, space::kLarge, space::kMedium);
    m_cards->setSpacing(space::kSmall);
    auto *scroll = new ScrollBody(this);
    scroll->setBody(m_body);
    column->addWidget(scroll, 1);
    retranslate();
}

void LikelyList::setPeople(const QList<LikelyPerson> &people, bool isAsked)
{
    if (people == m_people && isAsked == m_isAsked)
        return; // whoever has the focus keeps it
    m_people = people;
    m_isAsked = isAsked;
    fill();
}

void LikelyList::fill()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item; // taken out of the layout, so ours
    }
    for (const LikelyPerson &person : std::as_const(m_people))
        m_cards->addWidget(new LikelyCard(
            m_theme, person, [this, id = person.id] { Q_EMIT personWanted(id); }, m_body));
    m_cards->addStretch();
    m_count->setText(m_people.isEmpty() ? QString() : QLocale().toString(m_people.size()));
    m_keys->setVisible(!m_people.isEmpty());
    m_words->setText(!m_isAsked           ? tr("While you type, whoever may be the same person shows up here.")
                     : m_people.isEmpty() ? tr("Nobody on file is like this.")
                                          : tr("Is it one of these? Open that file instead of making a second one."));
}

void LikelyList::focusFirst()
{
    if (QLayoutItem *first = m_people.isEmpty() ? nullptr : m_cards->itemAt(0))
        first->widget()->setFocus(Qt::ShortcutFocusReason);
}

void LikelyList::retranslate()
{
    m_title->setText(tr("On file already?"));
    m_keys->setText(tr("F6, then Enter"));
    fill();
}

void LikelyList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace leye
