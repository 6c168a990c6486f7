// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/columns_pane.h"

#include "ui/import/import_words.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/pill.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kEncodings{TextEncoding::Utf8, TextEncoding::Gb18030, TextEncoding::Utf16Le,
                                TextEncoding::Utf16Be};
constexpr std::array kSeparators{u',', u';', u'\t', u'|'};
constexpr int kNameWidth = 240;
constexpr qsizetype kExamples = 3;
constexpr qsizetype kExampleLength = 18;

/// Fields without which a row says nothing, and those a list should have.
struct Need {
    const char *field;
    bool isMust;
};
QList<Need> needsOf(ImportKind kind)
{
    if (kind == ImportKind::Services)
        return {{"id_number", false}, {"name", false}, {"kind", true}, {"date", true}};
    return {{"name", true}, {"id_number", false}, {"phone", false}};
}

/// A number in a column nobody knows may be one of a person.
QString exampleOf(const QString &field, const QString &text)
{
    return field.isEmpty() ? shownCell(u"phone"_s, shownCell(u"id_number"_s, text)) : shownCell(field, text);
}

QComboBox *makeCombo(const QString &name)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

} // namespace

ColumnsPane::ColumnsPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_needed(new QWidget(this))
    , m_neededFlow(new FlowLayout(m_needed))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"columnsPane"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kSmall);
    column->setSpacing(space::kMedium);
    column->addWidget(makeReading());
    column->addWidget(m_needed);
    auto *card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_scroll);
    column->addWidget(card, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setObjectName(u"columnRows"_s);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    retranslate();
    connect(&theme, &Theme::changed, this, &ColumnsPane::redraw);
}

QWidget *ColumnsPane::makeReading()
{
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(bar);
    const auto add = [flow](QWidget *input) {
        auto *field = new Field({}, input);
        flow->addWidget(field);
        return field;
    };
    m_encodingField = add(m_encoding = makeCombo(u"importEncoding"_s));
    m_separatorField = add(m_separator = makeCombo(u"importSeparator"_s));
    m_sheetsField = add(m_sheets = makeCombo(u"importSheet"_s));
    m_header = new QSpinBox;
    m_header->setObjectName(u"importHeaderRow"_s);
    m_header->setRange(1, 1);
    m_headerField = add(m_header);
    m_profileField = add(m_profile = makeCombo(u"importProfile"_s));
    m_name = new QLineEdit;
    m_name->setObjectName(u"importProfileName"_s);
    m_name->setMinimumWidth(kNameWidth);
    m_keep = makeButton(u"importProfileKeep"_s, {});
    auto *named = new QWidget;
    auto *row = new QHBoxLayout(named);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_name, 1);
    row->addWidget(m_keep);
    named->setFocusProxy(m_name);
    m_nameField = add(named);
    m_taken = new QCheckBox;
    m_taken->setObjectName(u"importSheetTaken"_s);
    flow->addWidget(m_taken);
    connectReading();
    return bar;
}

void ColumnsPane::connectReading()
{
    const auto read = [this] {
        if (m_isFilling)
            return;
        SheetOptions options;
        options.encoding = TextEncoding(m_encoding->currentData().toInt());
        options.separator = char16_t(m_separator->currentData().toUInt());
        Q_EMIT readingWanted(options, m_profile->currentData().toString());
    };
    for (QComboBox *combo : {m_encoding, m_separator, m_profile})
        connect(combo, &QComboBox::currentIndexChanged, this, read);
    connect(m_sheets, &QComboBox::currentIndexChanged, this, [this](int sheet) {
        if (m_isFilling || sheet < 0)
            return;
        m_sheet = sheet;
        showSheet();
    });
    connect(m_header, &QSpinBox::valueChanged, this, &ColumnsPane::setHeaderRow);
    connect(m_taken, &QCheckBox::toggled, this, &ColumnsPane::setTaken);
    const auto keep = [this] {
        const QString name = m_name->text().simplified();
        m_nameField->setError(name.isEmpty() ? tr("Give it a name, such as the office whose lists it fits.")
                                             : QString());
        if (!name.isEmpty())
            Q_EMIT profileWanted(name);
    };
    connect(m_keep, &QPushButton::clicked, this, keep);
    connect(m_name, &QLineEdit::returnPressed, this, keep);
}

void ColumnsPane::showLook(const ImportLook &look)
{
    m_look = look;
    m_plan = look.file->plan;
    for (qsizetype i = 0; i < m_plan.sheets.size(); ++i) {
        if (m_plan.sheets[i].headerRow == 0 && !look.file->sheets[i].rows.isEmpty())
            takeHeaders(i, look.file->sheets[i].rows.constFirst().number); // to be chosen by hand
    }
    if (m_plan.sheets.size() == 1)
        m_plan.sheets[0].isTaken = true; // or what for was the file opened
    m_sheet = 0;
    for (qsizetype i = m_plan.sheets.size() - 1; i >= 0; --i) {
        if (m_plan.sheets[i].isTaken)
            m_sheet = i;
    }
    showReading();
    showSheet();
}

void ColumnsPane::setKept(const QString &profile)
{
    if (!m_look.profiles.contains(profile))
        m_look.profiles.append(profile);
    m_look.profile = profile;
    showReading();
}

void ColumnsPane::showReading()
{
    m_isFilling = true;
    const SheetFacts &facts = m_look.file->facts;
    const bool isText = facts.kind == SheetFacts::Kind::Text;
    m_encodingField->setVisible(isText);
    m_separatorField->setVisible(isText);
    m_encoding->clear();
    for (const TextEncoding encoding : kEncodings) {
        m_encoding->addItem(nameOf(encoding), int(encoding));
        if (nameOf(encoding) == facts.encoding)
            m_encoding->setCurrentIndex(m_encoding->count() - 1);
    }
    m_separator->clear();
    for (const char16_t separator : kSeparators) {
        m_separator->addItem(separatorWords(separator), uint(separator));
        if (separator == facts.separator)
            m_separator->setCurrentIndex(m_separator->count() - 1);
    }
    m_sheets->clear();
    for (const SheetPlan &sheet : m_plan.sheets)
        m_sheets->addItem(sheet.isTaken ? sheet.name : tr("%1 (not taken)").arg(sheet.name));
    m_sheets->setCurrentIndex(int(m_sheet));
    m_sheetsField->setVisible(m_plan.sheets.size() > 1);
    m_taken->setVisible(m_plan.sheets.size() > 1);
    m_profile->clear();
    m_profile->addItem(tr("None: by the words of the headers"), QString());
    for (const QString &name : m_look.profiles)
        m_profile->addItem(name, name);
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(m_look.profile)));
    m_profileField->setVisible(!m_look.profiles.isEmpty());
    m_name->setText(m_look.profile);
    m_nameField->setError({});
    m_isFilling = false;
}

void ColumnsPane::showSheet()
{
    m_isFilling = true;
    const QList<SheetRow> &rows = m_look.file->sheets[m_sheet].rows;
    m_header->setRange(1, rows.isEmpty() ? 1 : int(rows.constLast().number));
    m_header->setValue(int(std::max<qint64>(1, sheet().headerRow)));
    m_taken->setChecked(sheet().isTaken);
    m_isFilling = false;
    showColumns();
}

QStringList ColumnsPane::examples(qsizetype column) const
{
    const SheetPlan &plan = m_plan.sheets[m_sheet];
    QStringList found;
    for (const SheetRow &row : m_look.file->sheets[m_sheet].rows) {
        const QString text = row.text(column).simplified();
        if (row.number < plan.firstRow || text.isEmpty() || found.contains(text) || found.size() == kExamples)
            continue;
        found.append(text);
    }
    const auto planned = std::find_if(plan.columns.begin(), plan.columns.end(),
                                      [column](const PlannedColumn &c) { return c.column == column; });
    for (QString &text : found) {
        if (planned != plan.columns.end())
            text = exampleOf(planned->field, text);
        if (text.size() > kExampleLength)
            text = text.first(kExampleLength) + u'…';
    }
    return found;
}

void ColumnsPane::showColumns()
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kHair);
    m_states.clear();
    m_fields.clear();
    m_values.clear();
    const std::array heads{tr("Column"), tr("First values"), tr("Is taken for"), QString()};
    for (size_t i = 0; i < heads.size(); ++i)
        grid->addWidget(makeLabel(heads[i], u"second"_s, content), 0, int(i));
    for (int row = 0; row < sheet().columns.size(); ++row)
        addColumnRow(*grid, row);
    grid->setRowStretch(int(sheet().columns.size()) + 1, 1);
    grid->setColumnStretch(1, 1);
    const int at = m_scroll->verticalScrollBar()->value();
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // the card is its ground
    m_scroll->verticalScrollBar()->setValue(at);
    tellStates();
}

void ColumnsPane::addColumnRow(QGridLayout &grid, int row)
{
    QWidget *content = grid.parentWidget();
    const PlannedColumn &column = sheet().columns[row];
    auto *combo = makeCombo(u"columnField/%1"_s.arg(column.column));
    combo->setParent(content);
    combo->addItem(tr("Unknown: not taken"), QString());
    combo->addItem(tr("Left out on purpose"), kLeftOut.toString());
    for (const ImportField &field : importFields(m_plan.kind))
        combo->addItem(field.label, field.name);
    combo->setCurrentIndex(std::max(0, combo->findData(column.field)));
    combo->setAccessibleName(tr("Column %1 is taken for").arg(column.header));
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->setMaxVisibleItems(16);
    QLabel *header = makeLabel(u"%1  %2"_s.arg(columnLetters(column.column), column.header), u"strong"_s, content);
    header->setBuddy(combo);
    QLabel *values = makeLabel({}, u"second"_s, content);
    values->setWordWrap(true);
    auto *state = new Pill(m_theme, {}, Mood::Quiet, Pill::Shape::Round, content);
    m_states.append(state);
    m_fields.append(combo);
    m_values.append(values);
    showExamples(row);
    grid.addWidget(header, row + 1, 0);
    grid.addWidget(values, row + 1, 1);
    grid.addWidget(combo, row + 1, 2);
    grid.addWidget(state, row + 1, 3, Qt::AlignLeft | Qt::AlignVCenter);
    connect(combo, &QComboBox::currentIndexChanged, this,
            [this, row, combo] { setField(row, combo->currentData().toString()); });
}

void ColumnsPane::showExamples(int row)
{
    m_values[row]->setText(examples(sheet().columns[row].column).join(u"  ·  "_s));
}

void ColumnsPane::setField(int column, const QString &field)
{
    sheet().columns[column].field = field;
    showExamples(column); // what is masked of them hangs on it
    tellStates();
}

void ColumnsPane::setHeaderRow(int number)
{
    if (m_isFilling)
        return;
    takeHeaders(m_sheet, number);
    showColumns();
}

/// The words of a row as headers; what follows it is data.
void ColumnsPane::takeHeaders(qsizetype sheet, qint64 number)
{
    const QList<SheetRow> &rows = m_look.file->sheets[sheet].rows;
    const auto found =
        std::find_if(rows.begin(), rows.end(), [number](const SheetRow &row) { return row.number == number; });
    SheetPlan &plan = m_plan.sheets[sheet];
    plan.headerRow = number;
    plan.firstRow = number + 1;
    plan.columns.clear();
    QSet<QString> claimed;
    for (qsizetype i = 0; found != rows.end() && i < found->cells.size(); ++i) {
        const QString header = found->text(i).simplified();
        if (header.isEmpty())
            continue;
        const QString field = m_look.names.fieldFor(header);
        plan.columns.append({i, header, claimed.contains(field) ? QString() : field});
        if (field != kLeftOut)
            claimed.insert(field);
    }
}

void ColumnsPane::setTaken(bool isTaken)
{
    if (m_isFilling)
        return;
    sheet().isTaken = isTaken;
    m_isFilling = true;
    m_sheets->setItemText(int(m_sheet), isTaken ? sheet().name : tr("%1 (not taken)").arg(sheet().name));
    m_isFilling = false;
    tellStates();
}

QString ColumnsPane::fault() const
{
    const Result<void> checked = checkPlan(m_plan);
    return checked ? QString() : checked.error().message;
}

void ColumnsPane::tellStates()
{
    QHash<QString, int> claims;
    for (const PlannedColumn &column : sheet().columns)
        ++claims[column.field];
    for (int row = 0; row < m_states.size(); ++row) {
        const QString &field = sheet().columns[row].field;
        const bool isTwice = !field.isEmpty() && field != kLeftOut && claims[field] > 1;
        m_states[row]->setText(isTwice             ? tr("twice")
                               : field.isEmpty()   ? tr("unknown")
                               : field == kLeftOut ? tr("left out")
                                                   : tr("taken"));
        m_states[row]->setMood(isTwice             ? Mood::Error
                               : field.isEmpty()   ? Mood::Warning
                               : field == kLeftOut ? Mood::Quiet
                                                   : Mood::Ok);
    }
    showNeeded();
    Q_EMIT changed();
}

void ColumnsPane::showNeeded()
{
    qDeleteAll(m_neededPills);
    m_neededPills.clear();
    for (const Need &need : needsOf(m_plan.kind)) {
        const QString label = fieldLabel(m_plan.kind, QString::fromLatin1(need.field));
        const bool has = !m_plan.sheets.isEmpty() && sheet().has(QString::fromLatin1(need.field));
        auto *pill = new Pill(m_theme,
                              has           ? label
                              : need.isMust ? tr("%1 is needed").arg(label)
                                            : tr("%1 is missing").arg(label),
                              has           ? Mood::Ok
                              : need.isMust ? Mood::Error
                                            : Mood::Warning,
                              Pill::Shape::Round, m_needed);
        pill->show();
        m_neededFlow->addWidget(pill);
        m_neededPills.append(pill);
    }
    m_needed->updateGeometry();
}

void ColumnsPane::focusFirst()
{
    if (!m_fields.isEmpty())
        m_fields.constFirst()->setFocus(Qt::OtherFocusReason);
}

void ColumnsPane::redraw()
{
    if (m_look.file)
        showColumns();
}

void ColumnsPane::retranslate()
{
    m_encodingField->setLabel(tr("Encoding"));
    m_separatorField->setLabel(tr("Cells are separated by"));
    m_sheetsField->setLabel(tr("Sheet"));
    m_headerField->setLabel(tr("Row of the headers"));
    m_profileField->setLabel(tr("Columns as kept for"));
    m_nameField->setLabel(tr("Keep these columns for"));
    m_name->setAccessibleName(tr("Keep these columns for"));
    m_name->setPlaceholderText(tr("Office whose lists look like this"));
    m_keep->setText(tr("Keep"));
    m_taken->setText(tr("Take this sheet"));
    if (m_look.file) {
        showReading();
        showColumns();
    }
}

} // namespace leye
