// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/unknown_list.h"

#include "ui/import/code_line.h"
#include "ui/import/import_words.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/scroll_body.h"
#include "ui/widgets/state_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kValueShown = 24; // a longer one would leave no room for what becomes of it
constexpr int kTableShare = 3;
constexpr int kPanelShare = 2;

} // namespace

UnknownList::UnknownList(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    m_state = new StateView(theme, makeBody());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    connect(m_table, &RecordTable::chosen, this, &UnknownList::showCurrent);
    connect(m_table, &RecordTable::opened, m_choice, [this] { m_choice->setFocus(Qt::OtherFocusReason); });
    connect(m_choice, &CodeLine::chosen, this, &UnknownList::choose);
    connect(m_choice, &CodeLine::searched, this, [this](bool isFound) {
        m_choiceField->setError(
            isFound ? QString() : tr("Nothing here is called so. Type another part of the name, or leave it empty."));
    });
    connect(&m_choice->line(), &QLineEdit::returnPressed, this, &UnknownList::goToNext);
    retranslate();
}

QWidget *UnknownList::makeBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    m_words = makeLabel({}, u"second"_s, body);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kLarge);
    m_table = new RecordTable(u"unknownValues"_s, body);
    auto *panel = new ScrollBody(body);
    panel->setBody(makePanel());
    row->addWidget(m_table, kTableShare);
    row->addWidget(panel, kPanelShare);
    column->addLayout(row, 1);
    return body;
}

QWidget *UnknownList::makePanel()
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    m_value = makeLabel({}, u"strong"_s, panel);
    m_value->setObjectName(u"unknownValue"_s);
    m_value->setWordWrap(true);
    m_advice = makeLabel({}, u"second"_s, panel);
    m_advice->setObjectName(u"unknownAdvice"_s);
    m_advice->setWordWrap(true);
    m_choiceField = new Field({}, m_choice = new CodeLine(m_theme, u"unknownChoice"_s), panel);
    m_profile = new QLineEdit;
    m_profile->setObjectName(u"unknownProfile"_s);
    m_profileField = new Field({}, m_profile, panel);
    for (QWidget *part : {static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_choiceField),
                          static_cast<QWidget *>(m_advice), static_cast<QWidget *>(m_profileField)})
        column->addWidget(part);
    column->addStretch();
    return panel;
}

void UnknownList::setColumns(const QList<UnknownColumn> &columns, const ValueMap &values)
{
    m_columns = columns;
    m_values = m_triedValues = values;
    for (UnknownColumn &column : m_columns)
        std::stable_sort(column.values.begin(), column.values.end(),
                         [](const UnknownValue &left, const UnknownValue &right) { return left.rows > right.rows; });
    showRows();
}

qsizetype UnknownList::count() const
{
    return std::ranges::count_if(m_places, [this](Place place) { return codeAt(place).isEmpty(); });
}

QString UnknownList::codeAt(Place place) const
{
    const UnknownColumn &column = m_columns[place.column];
    return m_values.codeFor(column.field, column.values[place.value].value);
}

QString UnknownList::becomes(Place place) const
{
    const UnknownColumn &column = m_columns[place.column];
    const QString code = codeAt(place);
    if (code.isEmpty())
        return fateWords(column.fate);
    const auto choice = std::ranges::find(column.choices, code, &ValueChoice::code);
    return choice == column.choices.end() ? code : choice->label;
}

void UnknownList::showRows()
{
    m_places.clear();
    QList<RecordTable::Row> rows;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const UnknownColumn &column = m_columns[i];
        rows.append(RecordTable::Row{{}, {column.header}});
        for (qsizetype j = 0; j < column.values.size(); ++j) {
            const QString &value = column.values[j].value;
            const QString shown = value.size() > kValueShown ? value.first(kValueShown) + u'…' : value;
            rows.append({QString::number(m_places.size()),
                         {shown, becomes({i, j}), QLocale().toString(column.values[j].rows)},
                         1});
            m_places.append({i, j});
        }
        if (column.areMore)
            rows.append({{}, {tr("and others")}, 1});
    }
    m_table->setRows(rows);
    if (m_places.isEmpty())
        m_state->showEmpty(u"ok"_s, [] { return tr("Every value of the list is known. There is nothing to choose."); });
    else
        m_state->showContent();
}

void UnknownList::showCurrent()
{
    const qsizetype row = m_table->current().isEmpty() ? -1 : m_table->current().toLongLong();
    if (row < 0 || row >= m_places.size())
        return;
    const UnknownColumn &column = m_columns[m_places[row].column];
    const QString &value = column.values[m_places[row].value].value;
    m_value->setText(tr("%1: %2").arg(column.header, value));
    m_choiceField->setVisible(!column.choices.isEmpty());
    m_choiceField->setError({});
    m_choice->setChoices(mostLike(value, column.choices), codeAt(m_places[row]));
    m_advice->setText(column.choices.isEmpty()
                          ? tr("It is no name that is known here. Put it right in the file, or add the station or "
                               "colleague in the settings, and choose the file again.")
                          : tr("Without a choice: %1.").arg(fateWords(column.fate)));
}

void UnknownList::choose(const QString &code)
{
    const Place place = m_places[m_table->current().toLongLong()];
    const UnknownColumn &column = m_columns[place.column];
    const QString &value = column.values[place.value].value;
    m_values.set(column.field, value, code);
    const bool isTooLong = codeAt(place) != code;
    showRows();
    if (isTooLong)
        m_choiceField->setError(tr("This text is too long to stand for a choice. Shorten it in the file."));
    else if (!code.isEmpty())
        goToNext();
    Q_EMIT changed();
}

void UnknownList::goToNext()
{
    const qsizetype now = m_table->current().toLongLong();
    for (qsizetype step = 1; step < m_places.size(); ++step) {
        const qsizetype next = (now + step) % m_places.size();
        if (codeAt(m_places[next]).isEmpty() && !m_columns[m_places[next].column].choices.isEmpty())
            return m_table->setCurrent(QString::number(next));
    }
}

QString UnknownList::profile() const { return m_profile->text().simplified(); }

void UnknownList::setProfile(const QString &name) { m_profile->setText(name); }

void UnknownList::focusFirst()
{
    if (!m_places.isEmpty())
        m_table->setFocus(Qt::OtherFocusReason);
}

void UnknownList::retranslate()
{
    m_words->setText(tr("These values are in no list of choices; their rows are taken all the same. Say what they "
                        "stand for, or leave them as they are: Enter leads to the choice, and from there to the next "
                        "value."));
    m_table->setAccessibleName(tr("Values in no list of choices"));
    m_table->setColumns({{tr("Value")}, {tr("Becomes")}, {tr("Rows"), Qt::AlignRight}});
    m_choiceField->setLabel(tr("&Stands for"));
    m_choiceField->setHint(tr("Type to find it, in pinyin, too; Down shows what comes near."));
    m_choice->retranslate();
    m_profileField->setLabel(tr("&Keep for lists of"));
    m_profileField->setHint(tr("Their lists are read so by themselves from then on. Empty: this list only."));
    m_profile->setPlaceholderText(tr("Office whose lists look like this"));
    showRows();
}

} // namespace leye
