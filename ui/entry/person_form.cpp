// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/person_form.h"

#include "models/core/age.h"
#include "models/office/network.h"
#include "models/office/station_entry.h"
#include "ui/fields/committee_line.h"
#include "ui/fields/field_input.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/date_field.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

const QString kJobSeeker = u"求职人员"_s;
const QString kGender = u"gender_gb2261_1"_s;

/// In rows of so many, from the left.
void place(QGridLayout &grid, const QList<FieldInput *> &inputs, int columns)
{
    for (FieldInput *input : inputs)
        grid.removeWidget(input);
    for (int i = 0; i < inputs.size(); ++i)
        grid.addWidget(inputs[i], i / columns, i % columns, Qt::AlignTop);
    for (int column = 0; column < 2; ++column)
        grid.setColumnStretch(column, column < columns ? 1 : 0);
}

/// It was taken out of the form; not merely not shown yet.
bool isLeftOut(const QWidget &input) { return input.testAttribute(Qt::WA_WState_ExplicitShowHide) && input.isHidden(); }

QGridLayout *makeGrid()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kMedium);
    return grid;
}

} // namespace

Result<PersonFormWords> PersonFormWords::load(Database &database, const Viewer &viewer, QDate today)
{
    PersonFormWords words;
    LEYE_TRY(words.office, peopleListWords(database, viewer, today));
    LEYE_TRY(words.places, Places::load());
    LEYE_TRY(words.areas, IdAreas::load());
    return words;
}

PersonForm::PersonForm(const Theme &theme, const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_desk(desk)
{
    setObjectName(u"personForm"_s);
    makeInputs();
    build();
    connect(&theme, &Theme::changed, this, &PersonForm::arrange);
    arrange();
    clear();
    m_kind->setText(kJobSeeker);
    retranslate();
}

FieldInput *PersonForm::add(FieldInput *input)
{
    m_inputs.append(input);
    connect(input, &FieldInput::edited, this, [this, input] { changed(*input); });
    connect(input, &FieldInput::left, this, [this, input] {
        if (!input->text().isEmpty())
            m_left.insert(input);
        showProblems();
    });
    return input;
}

FieldInput *PersonForm::addField(const RecordType &type, const char *column, QWidget *input)
{
    const FieldSpec *spec = type.field(column);
    Q_ASSERT(spec);
    const QString name = u"new/"_s + QLatin1StringView(column);
    if (!input)
        return add(new FieldInput(*spec, m_theme, name, m_desk.today, this));
    input->setObjectName(name);
    return add(new FieldInput(*spec, input, this));
}

void PersonForm::makeInputs()
{
    m_name = addField(kPerson, "name");
    m_alsoCalled = addField(kPerson, "also_called");
    m_idType = addField(kPerson, "id_type");
    m_idNumber = addField(kPerson, "id_number");
    m_derived = new QLineEdit;
    m_derived->setObjectName(u"new/derived"_s);
    m_derived->setReadOnly(true);
    m_derived->setFocusPolicy(Qt::NoFocus);
    m_derivedField = new Field({}, m_derived, this);
    m_birth = addField(kPerson, "birth");
    m_sex = addField(kPerson, "sex", new Choice(m_theme, u"new/sex"_s));
    m_noIdReason = addField(kPerson, "no_id_reason", new Choice(m_theme, u"new/no_id_reason"_s));
    m_phone = addField(kPerson, "phone");
    m_committee = addField(kPerson, "committee", new CommitteeLine(m_theme, u"new/committee"_s));
    m_address = addField(kPerson, "living_address");
    m_enrolmentTitle = makeLabel({}, u"cardTitle"_s, this);
    m_kind = addField(kEnrolment, "kind", new Choice(m_theme, u"new/kind"_s));
    m_category = addField(kEnrolment, "category");
    m_start = addField(kEnrolment, "start_date");
    m_station = addField(kEnrolment, "station", new QComboBox);
    m_aide = addField(kEnrolment, "aide", new QComboBox);
    m_unfold = makeButton(u"moreFacts"_s, {}, ButtonKind::Link, this);
    m_unfold->setCheckable(true);
    connect(m_unfold, &QPushButton::toggled, this, &PersonForm::unfold);
}

void PersonForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    column->setSpacing(space::kMedium);
    m_identity = new QBoxLayout(QBoxLayout::LeftToRight);
    m_identity->setSpacing(space::kLarge);
    m_identity->addWidget(m_derivedField, 1, Qt::AlignTop);
    m_identity->addWidget(m_birth, 2, Qt::AlignTop);
    m_identity->addWidget(m_sex, 2, Qt::AlignTop);
    m_identity->addWidget(m_noIdReason, 4, Qt::AlignTop);
    m_grids = {{makeGrid(), {m_name, m_alsoCalled, m_idType, m_idNumber}},
               {makeGrid(), {m_phone, m_committee}},
               {makeGrid(), {m_category, m_start, m_station, m_aide}}};
    column->addLayout(m_grids[0].layout);
    column->addLayout(m_identity);
    column->addLayout(m_grids[1].layout);
    column->addWidget(m_address);
    column->addSpacing(space::kSmall);
    column->addWidget(m_enrolmentTitle);
    column->addWidget(m_kind);
    column->addLayout(m_grids[2].layout);
    column->addWidget(m_unfold, 0, Qt::AlignLeft);
    m_moreBody = new QWidget(this);
    m_moreBody->hide();
    column->addWidget(m_moreBody);
    column->addStretch();
}

/// Made when they are asked for: most people are taken on without.
void PersonForm::unfold(bool isWanted)
{
    m_moreBody->setVisible(isWanted);
    m_unfold->setIcon(m_theme.icon(isWanted ? u"up"_s : u"down"_s, Token::Acc));
    if (!isWanted || m_grids.size() > 3)
        return;
    QList<FieldInput *> more;
    for (const FieldSpec &spec : kPersonFields) {
        const bool isThere = inputFor(QString::fromLatin1(spec.column)) || &spec == personField("derived_override");
        if (!isThere && m_desk.viewer.mayWrite(spec.sensitivity))
            more.append(addField(kPerson, spec.column));
    }
    auto *grid = makeGrid();
    grid->setContentsMargins(0, 0, 0, 0);
    m_moreBody->setLayout(grid);
    m_grids.append({grid, more});
    for (FieldInput *input : more)
        input->setCodes(m_words.office.codes);
    arrange();
}

void PersonForm::arrange()
{
    const int columns = std::min(2, m_theme.sizes().columns);
    for (const Grid &grid : std::as_const(m_grids))
        place(*grid.layout, grid.inputs, columns);
    m_identity->setDirection(columns == 1 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_unfold->setIcon(m_theme.icon(m_unfold->isChecked() ? u"up"_s : u"down"_s, Token::Acc));
}

void PersonForm::setWords(const PersonFormWords &words)
{
    m_words = words;
    static_cast<CommitteeLine *>(m_committee->input())
        ->setPlaces(words.places, QString::number(areaOf(m_desk.station)));
    fillOptions();
    look();
}

void PersonForm::fillOptions()
{
    const CodeTables &codes = m_words.office.codes;
    if (codes.tables().isEmpty())
        return; // not read yet
    const QScopedValueRollback showing(m_isShowing, true);
    for (FieldInput *input : std::as_const(m_inputs))
        input->setCodes(codes);
    m_sex->setOptions({{u"1"_s, codes.label(kGender, u"1"_s)}, {u"2"_s, codes.label(kGender, u"2"_s)}});
    m_noIdReason->setOptions({{u"未带证件"_s, tr("Not at hand")},
                              {u"证件办理中"_s, tr("Being issued")},
                              {u"本人不愿提供"_s, tr("Not given")}});
    const QString kindTable = u"app_enrolment_kind"_s;
    QList<InputOption> kinds;
    for (const QString &code : codes.codes(kindTable))
        kinds.append({code, codes.label(kindTable, code)});
    kinds.append({QString(), tr("None: family or contact")});
    m_kind->setOptions(kinds);
    QList<InputOption> stations;
    for (const Station &station : m_words.office.stations) {
        if (!isClosed(station))
            stations.append({station.code, station.name});
    }
    m_station->setOptions(stations);
    QList<InputOption> users;
    for (const User &user : m_words.office.users)
        users.append({user.id.toString(), user.name});
    m_aide->setOptions(users);
    propose();
}

/// What is so nearly always.
void PersonForm::propose()
{
    const auto fill = [](FieldInput *input, const QString &text) {
        if (input->text().isEmpty())
            input->setText(text);
    };
    fill(m_idType, id_type::kResident.toString());
    fill(m_start, m_desk.today.toString(Qt::ISODate));
    fill(m_station, m_desk.station);
    fill(m_aide, m_desk.viewer.user.toString());
}

void PersonForm::clear()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const QString kind = m_kind->text();
    for (FieldInput *input : std::as_const(m_inputs))
        input->setText({});
    m_kind->setText(kind);
    m_unfold->setChecked(false);
    m_left.clear();
    m_refused.clear();
    propose();
    look();
}

void PersonForm::setPerson(const NewPerson &person)
{
    clear();
    const QScopedValueRollback showing(m_isShowing, true);
    m_unfold->setChecked(std::ranges::any_of(person.fields, [this](const TypedField &typed) {
        const FieldInput *input = inputFor(typed.field);
        return !input || m_moreBody->isAncestorOf(input);
    }));
    for (const TypedField &typed : person.fields) {
        if (FieldInput *input = inputFor(typed.field))
            input->setText(typed.value);
    }
    const Enrolment enrolment = person.enrolment.value_or(Enrolment());
    m_kind->setText(enrolment.kind);
    for (FieldInput *input : {m_category, m_start, m_station, m_aide})
        input->setText(input->spec().kind == FieldKind::Reference ? enrolment.aide.toString()
                                                                  : input->spec().get(enrolment).value<QString>());
    propose();
    look();
}

bool PersonForm::isOfPerson(const FieldInput &input) { return kPerson.field(input.column()) == &input.spec(); }

QList<TypedField> PersonForm::typedFields() const
{
    QList<TypedField> fields;
    for (const FieldInput *input : m_inputs) {
        const bool isIdle = isLeftOut(*input) || (input == m_idType && m_idNumber->text().trimmed().isEmpty());
        if (isOfPerson(*input) && !isIdle && !input->text().trimmed().isEmpty())
            fields.append({input->column(), input->text()});
    }
    return fields;
}

NewPerson PersonForm::typed() const
{
    NewPerson person{typedFields(), {}};
    if (m_kind->text().isEmpty())
        return person;
    Enrolment enrolment;
    enrolment.kind = m_kind->text();
    enrolment.category = m_category->text();
    enrolment.start = QDate::fromString(m_start->text(), Qt::ISODate);
    enrolment.station = m_station->text();
    enrolment.aide = UserId(Id16::fromText(m_aide->text()).value_or(Id16()));
    person.enrolment = enrolment;
    return person;
}

FieldInput *PersonForm::inputFor(const QString &column) const
{
    const auto found = std::ranges::find_if(
        m_inputs, [&column](const FieldInput *input) { return isOfPerson(*input) && input->column() == column; });
    return found == m_inputs.end() ? nullptr : *found;
}

void PersonForm::changed(FieldInput &input)
{
    if (m_isShowing)
        return;
    m_left.remove(&input);
    m_refused.remove(input.column());
    look();
    Q_EMIT edited();
}

/// Has the rules look at everything as it is now.
void PersonForm::look()
{
    const auto prepared = [this](const QList<TypedField> &fields) {
        QList<TypedCell> cells;
        for (const TypedField &typed : fields)
            cells.append({personField(typed.field), typed.value, false});
        return preparePerson(m_words.office.codes, m_desk.today, Person(), cells);
    };
    QList<TypedField> identity;
    if (!m_idNumber->text().trimmed().isEmpty())
        identity = {{m_idType->column(), m_idType->text()}, {m_idNumber->column(), m_idNumber->text()}};
    showDerived(prepared(identity).person);
    for (FieldInput *input : {m_category, m_start, m_station, m_aide})
        input->setVisible(!m_kind->text().isEmpty());
    m_prepared = prepared(typedFields());
    showProblems();
}

/// What the number tells stands there at once; what it does not tell is asked.
void PersonForm::showDerived(const Person &told)
{
    const bool hasNumber = !m_idNumber->text().trimmed().isEmpty();
    const bool isRead = !told.idNumber.isEmpty();
    m_birth->setVisible(!hasNumber || (isRead && !told.birth.isValid()));
    m_sex->setVisible(!hasNumber || (isRead && told.sex.isEmpty()));
    m_noIdReason->setVisible(!hasNumber);
    m_derivedField->setVisible(hasNumber && (!isRead || told.birth.isValid()));
    QStringList facts;
    if (!told.sex.isEmpty())
        facts.append(m_words.office.codes.label(kGender, told.sex));
    facts.append(dateText(told.birth));
    if (const std::optional<int> age = fullYears(told.birth, m_desk.today))
        facts.append(tr("aged %1").arg(*age));
    if (const QString area = m_words.areas.nameOf(told.idNumber); !area.isEmpty())
        facts.append(tr("number given out in %1").arg(area));
    facts.removeAll(QString());
    m_derived->setText(facts.isEmpty() ? tr("as soon as the number is whole") : facts.join(u" · "_s));
    m_derived->setCursorPosition(0);
}

QString PersonForm::problemOf(const FieldInput &input, bool isRemarked) const
{
    if (!isRemarked && m_refused.contains(input.column()))
        return m_refused.value(input.column());
    if (!m_left.contains(&input))
        return {};
    if (!isRemarked && &input == m_start && static_cast<DateField *>(m_start->input())->isUnreadable())
        return wordsFor(EntryReason::DateInvalid);
    for (const EntryProblem &problem : m_prepared.problems) {
        if (isOfPerson(input) && problem.field == input.column() && isRemark(problem.reason) == isRemarked)
            return wordsFor(problem.reason);
    }
    return {};
}

void PersonForm::showProblems()
{
    for (FieldInput *input : std::as_const(m_inputs)) {
        input->setError(problemOf(*input, false));
        input->setWarning(problemOf(*input, true));
    }
}

bool PersonForm::check()
{
    m_left = QSet<const FieldInput *>(m_inputs.begin(), m_inputs.end());
    look();
    const auto wrong = std::ranges::find_if(
        m_inputs, [](const FieldInput *input) { return !isLeftOut(*input) && !input->error().isEmpty(); });
    if (wrong == m_inputs.end())
        return true;
    goTo(**wrong);
    return false;
}

bool PersonForm::showError(const Error &error)
{
    const auto named = std::ranges::find_if(
        m_inputs, [&error](const FieldInput *input) { return input->column() == error.detail && !isLeftOut(*input); });
    if (named == m_inputs.end())
        return false;
    m_refused.insert(error.detail, error.message);
    showProblems();
    goTo(**named);
    return true;
}

void PersonForm::goTo(FieldInput &input)
{
    if (m_moreBody->isAncestorOf(&input))
        m_unfold->setChecked(true);
    input.setFocus();
}

void PersonForm::setNumberTaken(const QString &words)
{
    if (words.isEmpty())
        m_refused.remove(m_idNumber->column());
    else
        m_refused.insert(m_idNumber->column(), words);
    showProblems();
}

QWidget *PersonForm::firstInput() const { return m_name->input(); }

void PersonForm::retranslate()
{
    for (FieldInput *input : std::as_const(m_inputs))
        input->retranslate();
    m_derivedField->setLabel(tr("From the number"));
    m_enrolmentTitle->setText(tr("Enrolment"));
    m_unfold->setText(tr("More facts"));
    m_kind->setLabel(tr("Enrolled as"));
    m_noIdReason->setLabel(tr("No number because"));
    static_cast<QLineEdit *>(m_birth->input())->setPlaceholderText(u"1958-03-12"_s);
    static_cast<QLineEdit *>(m_alsoCalled->input())->setPlaceholderText(tr("nicknames, former names; several with 、"));
    static_cast<CommitteeLine *>(m_committee->input())->line().setPlaceholderText(tr("name, pinyin or initials"));
    fillOptions();
    look();
}

} // namespace leye
