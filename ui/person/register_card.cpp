// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/register_card.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

RegisterCard::RegisterCard(const Theme &theme, const QString &name, QWidget *parent)
    : Card({}, parent)
    , m_theme(theme)
    , m_name(name)
    , m_add(makeButton(name + u"/add"_s, {}, ButtonKind::Plain, this))
    , m_empty(makeLabel({}, u"second"_s, this))
{
    setObjectName(name);
    makeInline(*m_add);
    addAction(m_add);
    m_empty->setWordWrap(true);
    body().addWidget(m_empty);
    connect(m_add, &QPushButton::clicked, this, &RegisterCard::addWanted);
    const auto draw = [this] { m_add->setIcon(m_theme.icon(u"plus"_s, Token::Acc)); };
    draw();
    connect(&theme, &Theme::changed, this, draw);
}

void RegisterCard::setWords(const Words &words)
{
    m_words = words;
    setTitle(words.title);
    m_add->setText(words.add);
    m_empty->setText(words.empty);
    fill();
}

void RegisterCard::show(const QList<RegisterLine> &lines, const QString &locked, const QString &closed)
{
    m_lines = lines;
    m_locked = locked;
    m_closed = closed;
    fill();
}

void RegisterCard::fill()
{
    std::optional<Id16> current;
    for (const Row &row : std::exchange(m_rows, {})) {
        if (row.widget->isAncestorOf(QApplication::focusWidget()))
            current = row.entry;
        row.widget->hide();
        row.widget->deleteLater();
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_rows.append({m_lines[i].id, makeRow(m_lines[i], i)});
        body().addWidget(m_rows.last().widget);
    }
    if (current)
        toEntry(*current);
    setCount(m_lines.size());
    m_empty->setVisible(m_lines.isEmpty());
    const QString why = m_locked.isEmpty() ? m_closed : m_locked;
    m_add->setEnabled(why.isEmpty());
    m_add->setToolTip(why);
}

/// Gives it the focus, or "add" where there is nothing to be done with it.
void RegisterCard::toEntry(const Id16 &entry)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.entry != entry || !row.widget->focusProxy())
            continue;
        row.widget->show(); // it may be new in the layout
        return row.widget->setFocus();
    }
    m_add->setFocus();
}

QWidget *RegisterCard::makeRow(const RegisterLine &line, qsizetype place)
{
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::kSmall);
    auto *chip = new Pill(m_theme, line.title, Mood::Quiet,
                          line.isSensitive ? Pill::Shape::SensitiveMark : Pill::Shape::Mark, row);
    across->addWidget(chip, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (const QString &text : {line.facts, line.text}) {
        if (text.isEmpty())
            continue;
        QLabel *label = makeLabel(text, words->count() == 0 ? QString() : u"second"_s, row);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    across->addLayout(words, 1);
    if (!line.code.isEmpty())
        addButtons(row, line, place);
    return row;
}

/// What can be done with an entry; whoever may not reads why.
void RegisterCard::addButtons(QWidget *row, const RegisterLine &line, qsizetype place)
{
    const auto nameOf = [&](QStringView verb) { return u"%1/%2/%3"_s.arg(m_name, verb).arg(place); };
    const auto add = [&](QPushButton *button, const QString &verb, void (RegisterCard::*wanted)(const RegisterLine &)) {
        button->setAccessibleName(verb + u' ' + line.title);
        button->setEnabled(m_locked.isEmpty());
        if (!m_locked.isEmpty())
            button->setToolTip(m_locked);
        static_cast<QBoxLayout *>(row->layout())->addWidget(button, 0, Qt::AlignTop);
        row->setFocusProxy(button);
        connect(button, &QPushButton::clicked, this, [this, line, wanted] { Q_EMIT(this->*wanted)(line); });
    };
    if (const QString verb = line.isOpen ? m_words.end : m_words.reopen; !verb.isEmpty()) {
        QPushButton *button = makeButton(nameOf(line.isOpen ? u"end" : u"reopen"), verb, ButtonKind::Plain, row);
        makeInline(*button);
        add(button, verb, line.isOpen ? &RegisterCard::endWanted : &RegisterCard::reopenWanted);
    }
    if (m_words.change.isEmpty())
        return;
    QPushButton *pencil = makeIconButton(nameOf(u"change"), m_words.change + u"  F2"_s, row);
    makeInline(*pencil);
    pencil->setIcon(m_theme.icon(u"edit"_s, Token::Acc));
    add(pencil, m_words.change, &RegisterCard::changeWanted);
    connect(new QShortcut(Qt::Key_F2, row, {}, {}, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, pencil,
            &QPushButton::click);
}

void RegisterCard::openForm(QWidget *form, const Id16 &entry)
{
    closeForm();
    m_form = form;
    m_about = entry;
    body().insertWidget(0, form);
    form->show();
}

QWidget *RegisterCard::takeForm()
{
    QWidget *form = std::exchange(m_form, nullptr);
    if (!form)
        return nullptr;
    if (form->isAncestorOf(QApplication::focusWidget()))
        toEntry(m_about);
    body().removeWidget(form);
    form->hide();
    return form;
}

void RegisterCard::closeForm()
{
    if (QWidget *form = takeForm())
        form->deleteLater();
}

} // namespace leye
