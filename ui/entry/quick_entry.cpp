// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/quick_entry.h"

#include "models/people/at_desk.h"
#include "models/people/service_entry.h"
#include "ui/entry/draft_line.h"
#include "ui/entry/note_field.h"
#include "ui/entry/older_drafts.h"
#include "ui/entry/person_picker.h"
#include "ui/entry/save_keys.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/dialog_head.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scroll_body.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTime>
#include <QVBoxLayout>

#include <chrono>
#include <tuple>

namespace leye {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Offered {
    CodeTables codes;
    QList<NoteTemplate> templates;
};

} // namespace

QuickEntry::QuickEntry(DeskSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
{
    setObjectName(u"quickEntry"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = new DialogHead(theme, u"closeEntry"_s, this);
    connect(m_head, &DialogHead::closeWanted, this, &QuickEntry::closeWanted);
    column->addWidget(m_head);
    buildFacts(*column);
    buildFoot(*column);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(250ms); // kept within 300 ms
    connect(&m_draftTimer, &QTimer::timeout, this, &QuickEntry::keepDraft);
    onSaveKeys(*this, [this](bool andNext) { save(andNext); });
    retranslate();
    readCodes();
}

void QuickEntry::makeInputs()
{
    m_older = new OlderDrafts(m_session, this);
    m_picker = new PersonPicker(m_session, m_theme, u"entryPerson"_s, this);
    m_pickerField = new Field({}, m_picker, this);
    m_chips = new ChipBar(m_theme, u"entryPeople"_s, this);
    m_kind = new Choice(m_theme, u"entryKind"_s, true, this);
    m_kindField = new Field({}, m_kind, this);
    m_date = new DateField(m_theme, u"entryDate"_s, m_session.clock().today(), this);
    m_dateField = new Field({}, m_date, this);
    m_minutes = new QSpinBox(this);
    m_minutes->setObjectName(u"entryMinutes"_s);
    m_minutes->setRange(0, 24 * 60);
    m_minutes->setSingleStep(5);
    m_minutes->setSpecialValueText(u"—"_s);
    m_minutesField = new Field({}, m_minutes, this);
    m_channel = new Choice(m_theme, u"entryChannel"_s, false, this);
    m_channelField = new Field({}, m_channel, this);
    m_result = new Choice(m_theme, u"entryResult"_s, false, this);
    m_resultField = new Field({}, m_result, this);
    m_about = new QLineEdit(this);
    m_about->setObjectName(u"entryAbout"_s);
    m_aboutField = new Field({}, m_about, this);
    m_note = new NoteField(m_theme, this);
}

void QuickEntry::buildFacts(QVBoxLayout &column)
{
    makeInputs();
    auto *body = new FormBody(this);
    auto *form = new QVBoxLayout(body);
    form->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    form->setSpacing(space::kMedium);
    form->addWidget(m_older, 0, Qt::AlignLeft);
    form->addWidget(m_pickerField);
    form->addWidget(m_chips);
    form->addWidget(m_kindField);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kLarge);
    row->addWidget(m_dateField, 2, Qt::AlignTop);
    row->addWidget(m_minutesField, 1, Qt::AlignTop);
    row->addWidget(m_channelField, 4, Qt::AlignTop);
    form->addLayout(row);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::kLarge);
    second->addWidget(m_resultField, 3, Qt::AlignTop);
    second->addWidget(m_aboutField, 2, Qt::AlignTop);
    form->addLayout(second);
    form->addWidget(m_note, 1);
    auto *kept = new QHBoxLayout;
    m_kept = new DraftLine(this);
    m_length = makeLabel({}, u"badge"_s, this);
    kept->addWidget(m_kept);
    kept->addStretch();
    kept->addWidget(m_length);
    form->addLayout(kept);
    auto *scroll = new ScrollBody(this);
    scroll->setBody(body);
    column.addWidget(scroll, 1);
    listen();
}

/// What is changed is kept, and no longer wrong before it is looked at again.
void QuickEntry::listen()
{
    const auto hear = [this](auto *input, auto signal, Field *field) {
        connect(input, signal, this, [this, field] {
            field->setError({});
            changed();
        });
    };
    hear(m_kind, &Choice::chosen, m_kindField);
    hear(m_date, &DateField::textChanged, m_dateField);
    hear(m_minutes, &QSpinBox::valueChanged, m_minutesField);
    hear(m_channel, &Choice::chosen, m_channelField);
    hear(m_result, &Choice::chosen, m_resultField);
    hear(m_about, &QLineEdit::textEdited, m_aboutField);
    hear(m_note, &NoteField::edited, &m_note->field());
    connect(m_kept, &DraftLine::discardWanted, this, &QuickEntry::discard);
    connect(m_kept, &DraftLine::putBackWanted, this, &QuickEntry::putBack);
    connect(m_older, &OlderDrafts::wanted, this, &QuickEntry::takeUp);
    connect(m_picker, &PersonPicker::picked, this, &QuickEntry::add);
    connect(m_chips, &ChipBar::removed, this, [this](const QString &key) {
        m_people.removeIf([&](const auto &person) { return person.first.toString() == key; });
        showPeople();
        changed();
    });
    connect(m_kind, &Choice::chosen, m_note, &NoteField::setKind);
    connect(m_note, &NoteField::edited, this,
            [this] { m_length->setText(tr("%n characters", nullptr, int(m_note->note().toPlainText().size()))); });
}

void QuickEntry::buildFoot(QVBoxLayout &column)
{
    QHBoxLayout *foot = addFoot(column, space::kLarge);
    foot->addStretch();
    foot->addWidget(m_cancel = makeButton(u"cancelEntry"_s, {}));
    foot->addWidget(m_saveNext = makeButton(u"saveAndNext"_s, {}));
    foot->addWidget(m_save = makeButton(u"saveEntry"_s, {}, ButtonKind::Primary));
    connect(m_cancel, &QPushButton::clicked, this, &QuickEntry::closeWanted);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_saveNext, &QPushButton::clicked, this, [this] { save(true); });
}

void QuickEntry::retranslate()
{
    m_head->setTitle(tr("Record a service"));
    m_older->retranslate();
    m_pickerField->setLabel(tr("For &whom"));
    m_picker->line().setPlaceholderText(tr("name, pinyin initials, last digits; several people are possible"));
    m_picker->line().setAccessibleName(tr("For whom"));
    m_kindField->setLabel(tr("&Kind"));
    m_dateField->setLabel(tr("&Date"));
    m_minutesField->setLabel(tr("&Minutes"));
    m_channelField->setLabel(tr("&Channel"));
    m_resultField->setLabel(tr("&Result"));
    m_aboutField->setLabel(tr("&About"));
    m_about->setPlaceholderText(tr("job, fair or course"));
    m_note->field().setLabel(tr("&Note"));
    m_cancel->setText(tr("Close") + u"  Esc"_s);
    m_saveNext->setText(tr("Save, then next") + u"  Ctrl+Shift+Enter"_s);
    m_save->setText(tr("Save") + u"  Ctrl+Enter"_s);
    m_result->setOptions({{u"完成"_s, tr("Done")},
                          {u"未完成，需再约"_s, tr("Not finished, to be continued")},
                          {u"本人未到"_s, tr("Did not come")}});
}

void QuickEntry::readCodes()
{
    m_session.read<Offered>(
        this,
        [today = m_session.clock().today()](DeskSession::Reading &reading, TaskControl &) -> Result<Offered> {
            OfficeStore office(reading.database);
            LEYE_TRY(CodeTables codes, CodeTables::load(office, today));
            LEYE_TRY(const QList<NoteTemplate> templates, noteTemplates(office));
            return Offered{std::move(codes), templates};
        },
        [this](Result<Offered> read) {
            if (!read)
                return;
            m_codes = read->codes;
            m_older->setCodes(m_codes);
            m_note->setTemplates(read->templates);
            const auto options = [this](const QString &table) {
                QList<Choice::Option> offered;
                for (const QString &code : m_codes.codes(table))
                    offered.append({code, m_codes.label(table, code), isConfidentialKind(code)});
                return offered;
            };
            m_kind->setOptions(options(u"app_service_kind"_s));
            m_channel->setOptions(options(u"app_channel"_s));
        });
}

void QuickEntry::begin(const People &people)
{
    clear(people);
    readCodes(); // the settings may have changed them
    if (!people.isEmpty())
        return m_older->read();
    m_older->read([this](const KeptDraft &latest) {
        if (m_people.isEmpty() && m_note->note().toPlainText().isEmpty())
            show(latest);
    });
}

/// But for these people. What was typed a moment ago is kept first.
void QuickEntry::clear(const People &people)
{
    if (m_draftTimer.isActive())
        keepDraft();
    m_draftTimer.stop();
    m_isFilling = true; // which is no typing
    m_key = std::make_shared<qint64>(0);
    m_older->setCurrent(0);
    m_people = people;
    m_given.clear();
    for (const auto &person : people)
        m_given.append(person.first);
    m_kind->setCode({});
    m_note->setKind({});
    m_channel->setCode(u"面谈"_s);
    m_result->setCode(u"完成"_s);
    m_date->setDate(m_session.clock().today());
    m_minutes->setValue(0);
    m_about->clear();
    m_note->note().clear();
    m_discarded.reset();
    m_kept->tell({});
    m_picker->clear();
    for (Field *field : fields())
        field->setError({});
    showPeople();
    m_isFilling = false;
    m_isSaving = false; // what is being saved is in the form no more
}

QWidget *QuickEntry::firstInput() const
{
    return m_people.isEmpty()     ? static_cast<QWidget *>(&m_picker->line())
           : m_kind->focusProxy() ? m_kind->focusProxy()
                                  : &m_note->note();
}

/// What is in the form waits in its place.
void QuickEntry::takeUp(const KeptDraft &kept)
{
    clear({});
    show(kept);
    m_older->read();
    firstInput()->setFocus();
}

void QuickEntry::show(const KeptDraft &kept)
{
    const EntryDraft &draft = kept.draft;
    m_isFilling = true;
    m_key = std::make_shared<qint64>(draft.key);
    m_older->setCurrent(draft.key);
    for (qsizetype i = 0; i < draft.people.size(); ++i)
        m_people.append({draft.people[i], kept.names.value(i)});
    m_kind->setCode(draft.service.kind);
    m_note->setKind(draft.service.kind);
    m_channel->setCode(draft.service.channel);
    m_result->setCode(draft.service.result);
    if (draft.service.date.isValid())
        m_date->setDate(draft.service.date);
    m_minutes->setValue(int(draft.service.minutes.value_or(0)));
    m_about->setText(draft.service.title);
    m_note->note().setPlainText(draft.service.note);
    m_kept->tell(tr("Your draft of %1 is back.")
                     .arg(QDateTime::fromMSecsSinceEpoch(draft.savedMs).toString(u"MM-dd HH:mm:ss"_s)));
    showPeople();
    m_isFilling = false;
}

void QuickEntry::add(const PersonId &person, const QString &name)
{
    for (const auto &known : std::as_const(m_people)) {
        if (known.first == person)
            return;
    }
    m_people.append({person, name});
    m_pickerField->setError({});
    showPeople();
    changed();
}

void QuickEntry::showPeople()
{
    QList<ChipBar::Chip> chips;
    for (const auto &[person, name] : std::as_const(m_people))
        chips.append({person.toString(), name});
    m_chips->setChips(chips);
    m_chips->setVisible(!chips.isEmpty());
}

void QuickEntry::changed()
{
    if (m_isFilling)
        return;
    if (std::exchange(m_discarded, {}))
        m_kept->tell({});
    m_draftTimer.start(); // also while an entry is being saved: what is typed behind it is a draft of its own
}

EntryDraft QuickEntry::draft() const
{
    EntryDraft draft;
    for (const auto &person : m_people)
        draft.people.append(person.first);
    draft.service.kind = m_kind->code();
    draft.service.channel = m_channel->code();
    draft.service.result = m_result->code();
    draft.service.date = m_date->date();
    if (m_minutes->value() > 0)
        draft.service.minutes = m_minutes->value();
    draft.service.title = m_about->text().trimmed();
    draft.service.note = m_note->note().toPlainText();
    draft.savedMs = m_session.clock().nowMs();
    return draft;
}

QStringList QuickEntry::names() const
{
    QStringList names;
    for (const auto &person : m_people)
        names.append(person.second);
    return names;
}

void QuickEntry::keepDraft()
{
    EntryDraft kept = draft();
    const Service &typed = kept.service;
    if (kept.people == m_given && typed.note.isEmpty() && typed.title.isEmpty() && !typed.minutes)
        kept.people.clear(); // nothing to lose: it was only opened
    m_session.write<qint64>(
        this,
        [kept, key = m_key](Workspace &workspace, TaskControl &) -> Result<qint64> {
            EntryDraft draft = kept;
            draft.key = *key;
            LEYE_TRY(*key, leye::keepDraft(draftPlaceIn(workspace), draft));
            return *key;
        },
        [this, key = m_key](const Result<qint64> &done) {
            if (key != m_key)
                return m_older->read(); // another one is in the form by now: this one waits
            if (done)
                m_older->setCurrent(*done);
            m_kept->tell(
                !done ? done.error().message
                : *done == 0
                    ? QString()
                    : tr("Draft kept at %1, also without power").arg(QTime::currentTime().toString(u"HH:mm:ss"_s)));
        });
}

/// What is in the form.
void QuickEntry::discard()
{
    m_draftTimer.stop();
    const auto gone = std::make_shared<KeptDraft>(KeptDraft{draft(), names()});
    m_session.write<bool>(
        this,
        [key = m_key](Workspace &workspace, TaskControl &) -> Result<bool> {
            LEYE_CHECK(dropDraft(draftPlaceIn(workspace), *key));
            return true;
        },
        [this](const Result<bool> &) { m_older->read(); });
    clear({});
    m_discarded = gone;
    m_kept->tellDiscarded();
    m_picker->line().setFocus();
}

void QuickEntry::putBack()
{
    const std::shared_ptr<const KeptDraft> back = m_discarded;
    clear({});
    show(*back);
    keepDraft();
}

/// By the columns of kService, as Error::detail names them.
QHash<QString, Field *> QuickEntry::fields() const
{
    return {{u"person"_s, m_pickerField},   {u"kind"_s, m_kindField},       {u"date"_s, m_dateField},
            {u"minutes"_s, m_minutesField}, {u"channel"_s, m_channelField}, {u"result"_s, m_resultField},
            {u"title"_s, m_aboutField},     {u"note"_s, &m_note->field()}};
}

/// Says everything that is wrong, and goes to the first of it.
bool QuickEntry::check()
{
    for (Field *field : fields())
        field->setError({});
    if (m_people.isEmpty())
        m_pickerField->setError(tr("Choose at least one person."));
    if (m_kind->code().isEmpty())
        m_kindField->setError(tr("Choose what was done."));
    if (!m_date->date().isValid())
        m_dateField->setError(tr("This is no day. Write it as 2026-11-23."));
    for (Field *field : {m_pickerField, m_kindField, m_dateField}) {
        if (field->error().isEmpty())
            continue;
        field->setFocus();
        return false;
    }
    return true;
}

/// Beside the field that can put it right; what no field can stands beside the note.
void QuickEntry::refuse(const Error &error)
{
    Field *field = fields().value(error.detail, &m_note->field());
    field->setError(error.message);
    field->setFocus();
    m_draftTimer.start(); // saving had stopped it
}

void QuickEntry::save(bool andNext)
{
    if (m_isSaving || !check())
        return;
    m_isSaving = true;
    m_draftTimer.stop();
    m_session.write<EntrySaved>(
        this,
        [draft = draft(), key = m_key, names = names()](Workspace &workspace, TaskControl &) -> Result<EntrySaved> {
            QList<Service> services;
            for (const PersonId &person : draft.people) {
                services.append(draft.service);
                services.last().person = person;
            }
            LEYE_TRY(const QList<RecordedService> recorded,
                     atDesk<QList<RecordedService>>(
                         workspace, [&services](const PeopleDesk &desk) { return recordServices(desk, services); }));
            std::ignore = dropDraft(draftPlaceIn(workspace), *key); // recorded it is, whatever becomes of the draft
            return EntrySaved{names, draft.service.kind, recorded.first().action};
        },
        [this, andNext, key = m_key](Result<EntrySaved> result) {
            if (key == m_key)
                return recorded(result, andNext);
            m_older->read(); // another entry was begun meanwhile: what was refused waits among the drafts
            if (result)
                Q_EMIT saved(*result);
        });
}

void QuickEntry::recorded(const Result<EntrySaved> &result, bool andNext)
{
    m_isSaving = false;
    if (!result)
        return refuse(result.error());
    clear({});
    readCodes();
    m_older->read(); // to be taken up by hand: the next one is for somebody else
    Q_EMIT saved(*result);
    if (andNext)
        m_picker->line().setFocus();
    else
        Q_EMIT closeWanted();
}

void QuickEntry::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace leye
