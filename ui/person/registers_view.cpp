// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/registers_view.h"

#include "models/people/at_desk.h"
#include "models/people/consent_entry.h"
#include "models/people/enrolment_entry.h"
#include "models/people/mark_entry.h"
#include "ui/person/register_card.h"
#include "ui/widgets/scroll_body.h"
#include "ui/widgets/state_view.h"

#include <QPointer>
#include <QVBoxLayout>

#include <memory>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

/// What a closing says, in the order in which it is asked.
const QList<const char *> kClosingFields{"outcome",  "outcome_date", "evidence", "follow_up",
                                         "employer", "job_title",    "pay"};

Value isoToday(const DeskSession &session) { return Value(session.clock().today().toString(Qt::ISODate)); }

/// What was saved, without the record.
template <typename R>
Result<Committed> committed(Result<Saved<R>> saved)
{
    if (!saved)
        return failure(std::move(saved));
    return Committed(*std::move(saved));
}

} // namespace

RegistersView::RegistersView(DeskSession &session, const Theme &theme, QWidget *parent)
    : PersonTab(parent)
    , m_session(session)
    , m_theme(theme)
    , m_enrolments(new RegisterCard(theme, u"enrolments"_s))
    , m_marks(new RegisterCard(theme, u"marks"_s))
    , m_consents(new RegisterCard(theme, u"consents"_s))
{
    setObjectName(u"registers"_s);
    auto *scroll = new ScrollBody;
    m_state = new StateView(theme, scroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_state);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    column->setSpacing(space::kMedium);
    for (RegisterCard *card : {m_enrolments, m_marks, m_consents})
        column->addWidget(card);
    column->addStretch();
    scroll->setBody(body);
    connect(m_state, &StateView::retryWanted, this, &RegistersView::read);
    connectCards();
    retranslate();
}

void RegistersView::connectCards()
{
    connect(m_enrolments, &RegisterCard::addWanted, this, &RegistersView::openEnrolment);
    connect(m_enrolments, &RegisterCard::endWanted, this, &RegistersView::closeEnrolment);
    connect(m_enrolments, &RegisterCard::reopenWanted, this, &RegistersView::reopenEnrolment);
    connect(m_enrolments, &RegisterCard::changeWanted, this, &RegistersView::correctEnrolment);
    connect(m_marks, &RegisterCard::addWanted, this, &RegistersView::setMark);
    connect(m_marks, &RegisterCard::endWanted, this, &RegistersView::endMark);
    connect(m_marks, &RegisterCard::changeWanted, this, &RegistersView::correctMark);
    connect(m_consents, &RegisterCard::addWanted, this, &RegistersView::giveConsent);
    connect(m_consents, &RegisterCard::endWanted, this, &RegistersView::withdrawConsent);
}

void RegistersView::showPerson(const PersonSummary &summary)
{
    const PersonId id(summary.person.id);
    if (const PersonId before = std::exchange(m_id, id); before != id) {
        putAside(before.raw);
        takeUp(id.raw);
        setUsable(false); // what is seen is still somebody else's
        m_state->showLoadingSoon();
    }
    read();
}

void RegistersView::read()
{
    m_reading.cancel();
    m_reading = m_session.read<Registers>(
        this,
        [id = m_id, today = m_session.clock().today()](DeskSession::Reading &reading, TaskControl &) {
            return registersOf(reading.database, reading.keys, reading.viewer, id, today);
        },
        [this, id = m_id](Result<Registers> registers) {
            if (id != m_id)
                return; // somebody else is shown by now
            if (registers)
                show(*registers);
            else if (registers.error().kind != Error::Kind::Cancelled)
                m_state->showError(registers.error());
        });
}

void RegistersView::show(const Registers &registers)
{
    m_registers = registers;
    m_enrolments->show(registers.enrolments, registers.locked, registers.closed);
    m_marks->show(registers.marks, registers.locked, registers.closed);
    m_consents->show(registers.consents, registers.locked, {});
    m_state->showContent();
    setUsable(true);
    Q_EMIT wasRead();
}

void RegistersView::setUsable(bool usable)
{
    for (RegisterCard *card : {m_enrolments, m_marks, m_consents})
        card->setEnabled(usable);
}

/// `day`: the field that begins with today; null: none.
EntryForm *RegistersView::makeForm(const EntryForm::Wanted &wanted, const char *day)
{
    auto *form = new EntryForm(m_theme, wanted, m_registers.codes, m_session.clock().today(), this);
    if (day)
        form->begin(day, isoToday(m_session));
    return form;
}

void RegistersView::openForm(const Place &place, EntryForm *form, Collect collect)
{
    if (m_open.form && m_open.form->isTouched()) { // what was typed is finished or left before another begins
        form->deleteLater();
        m_open.form->setFocus();
        return;
    }
    closeForm();
    m_open = {place.card, form, place.entry};
    place.card->openForm(form, place.entry);
    form->setFocus();
    connect(form, &EntryForm::cancelled, this, &RegistersView::closeForm);
    connect(form, &EntryForm::saveWanted, this, [this, form, collect = std::move(collect), saved = place.saved] {
        if (!form->check())
            return;
        if (const Result<Work> work = collect(*form))
            save(form, *work, saved);
        else
            form->setError(work.error());
    });
}

/// What the form begins with is what a colleague's change meanwhile is told from; it goes on from there when asked to.
template <typename R>
void RegistersView::openChange(const Place &place, const EntryForm::Wanted &wanted, QHash<Id16, R> Registers::*onFile,
                               Change<R> *change)
{
    const auto shown = std::make_shared<R>((m_registers.*onFile).value(place.entry));
    EntryForm *form = makeForm(wanted);
    form->begin(*shown, m_registers.codes);
    openForm(place, form, [shown, change](const EntryForm &filled) -> Result<Work> {
        R corrected = *shown;
        LEYE_CHECK(filled.fill(corrected));
        return [shown = *shown, corrected, change, reason = filled.reason()](const PeopleDesk &desk) {
            return committed(change(desk, shown, corrected, reason));
        };
    });
    // A form that was put aside does not find its entry among those of somebody else.
    const auto newest = [this, onFile, shown, entry = place.entry] {
        return (m_registers.*onFile).value(entry, *shown);
    };
    connect(this, &RegistersView::wasRead, form, [form, shown, newest] {
        if (newest() != *shown)
            form->offerNewest();
    });
    connect(form, &EntryForm::newestWanted, this, [this, form, shown, newest] {
        *shown = newest();
        form->goOn(*shown, m_registers.codes);
    });
}

void RegistersView::save(EntryForm *form, const Work &work, const QString &saved)
{
    form->setBusy(true);
    atDesk<Committed>(m_session, this, work, [this, form = QPointer(form), saved](Result<Committed> done) {
        const bool isSeen = form && form == m_open.form;
        if (done) {
            if (form)
                forget(form);
            if (!done->operations.isEmpty()) // it was not so already
                Q_EMIT told({saved, Mood::Ok, done->action});
            return;
        }
        if (form) {
            form->setBusy(false);
            form->setError(done.error());
        }
        if (!isSeen)
            Q_EMIT told({done.error().message, Mood::Error, {}});
    });
}

/// What is saved is not taken up again, wherever somebody looks by now.
void RegistersView::forget(EntryForm *form)
{
    if (form == m_open.form)
        return closeForm();
    m_aside.removeIf([form](QHash<Id16, OpenForm>::iterator kept) { return kept->form == form; });
    form->deleteLater();
}

void RegistersView::closeForm()
{
    if (RegisterCard *card = std::exchange(m_open, {}).card)
        card->closeForm();
}

/// Whoever looks at somebody else in the middle of a form finds it again.
void RegistersView::putAside(const Id16 &whose)
{
    if (!m_open.form || !m_open.form->isTouched())
        return closeForm();
    m_open.card->takeForm();
    m_aside.insert(whose, std::exchange(m_open, {}));
    Q_EMIT told({tr("What you filled in is kept until you come back to this person."), Mood::Quiet, {}});
}

void RegistersView::takeUp(const Id16 &whose)
{
    m_open = m_aside.take(whose);
    if (m_open.form)
        m_open.card->openForm(m_open.form, m_open.entry);
}

void RegistersView::openEnrolment()
{
    EntryForm *form =
        makeForm({&kEnrolment, {"kind", "category", "start_date", "remark"}, tr("Enrol"), tr("Enrol")}, "start_date");
    openForm({m_enrolments, tr("Enrolled.")}, form, [id = m_id](const EntryForm &filled) -> Result<Work> {
        Enrolment enrolment;
        enrolment.person = id;
        LEYE_CHECK(filled.fill(enrolment));
        return [enrolment](const PeopleDesk &desk) { return committed(leye::openEnrolment(desk, enrolment)); };
    });
}

void RegistersView::closeEnrolment(const RegisterLine &line)
{
    EntryForm *form = makeForm(
        {&kEnrolment, kClosingFields, tr("Close the enrolment: %1").arg(line.title), tr("Close it")}, "outcome_date");
    openForm({m_enrolments, tr("The enrolment is closed."), line.id}, form,
             [id = EnrolmentId(line.id)](const EntryForm &filled) -> Result<Work> {
                 Enrolment said;
                 LEYE_CHECK(filled.fill(said));
                 const Closing closing{said.outcome,  said.outcomeDate, said.evidence, said.employer,
                                       said.jobTitle, said.pay,         said.followUp};
                 return [id, closing](const PeopleDesk &desk) {
                     return committed(leye::closeEnrolment(desk, id, closing));
                 };
             });
}

void RegistersView::reopenEnrolment(const RegisterLine &line)
{
    EntryForm *form =
        makeForm({&kEnrolment, {}, tr("Open the enrolment again: %1").arg(line.title), tr("Open it"), true});
    openForm({m_enrolments, tr("The enrolment is open again."), line.id}, form,
             [id = EnrolmentId(line.id)](const EntryForm &filled) -> Result<Work> {
                 return [id, reason = filled.reason()](const PeopleDesk &desk) {
                     return committed(leye::reopenEnrolment(desk, id, reason));
                 };
             });
}

void RegistersView::correctEnrolment(const RegisterLine &line)
{
    QList<const char *> columns{"kind", "category", "start_date"};
    columns += line.isOpen ? QList<const char *>{"stage"} : kClosingFields;
    columns.append("remark");
    openChange({m_enrolments, tr("The enrolment is corrected."), line.id},
               {&kEnrolment, columns, tr("Correct the enrolment: %1").arg(line.title), tr("Correct it"), true},
               &Registers::enrolmentsShown, changeEnrolment);
}

void RegistersView::addMark()
{
    if (m_registers.locked.isEmpty() && m_registers.closed.isEmpty())
        setMark();
}

void RegistersView::setMark()
{
    EntryForm *form = makeForm({&kMark, {"mark", "start_date", "basis"}, tr("Set a mark"), tr("Set it")}, "start_date");
    openForm({m_marks, tr("The mark is set.")}, form, [id = m_id](const EntryForm &filled) -> Result<Work> {
        Mark mark;
        mark.person = id;
        LEYE_CHECK(filled.fill(mark));
        return [mark](const PeopleDesk &desk) { return committed(leye::setMark(desk, mark)); };
    });
}

void RegistersView::endMark(const RegisterLine &line)
{
    EntryForm *form =
        makeForm({&kMark, {"end_date"}, tr("End the mark: %1").arg(line.title), tr("End it"), true}, "end_date");
    openForm({m_marks, tr("The mark has ended."), line.id}, form,
             [id = line.id](const EntryForm &filled) -> Result<Work> {
                 return [id, day = filled.date("end_date"), reason = filled.reason()](const PeopleDesk &desk) {
                     return committed(leye::endMark(desk, id, day, reason));
                 };
             });
}

void RegistersView::correctMark(const RegisterLine &line)
{
    QList<const char *> columns{"basis", "start_date"};
    if (m_registers.marksShown.value(line.id).end.isValid())
        columns.append("end_date");
    openChange({m_marks, tr("The mark is corrected."), line.id},
               {&kMark, columns, tr("Correct the mark: %1").arg(line.title), tr("Correct it"), true},
               &Registers::marksShown, changeMark);
}

void RegistersView::giveConsent()
{
    EntryForm *form = makeForm(
        {&kConsent, {"scope", "version", "given_date", "form"}, tr("Record a consent"), tr("Record it")}, "given_date");
    openForm({m_consents, tr("The consent is recorded.")}, form, [id = m_id](const EntryForm &filled) -> Result<Work> {
        Consent consent;
        consent.person = id;
        LEYE_CHECK(filled.fill(consent));
        return [consent](const PeopleDesk &desk) { return committed(leye::giveConsent(desk, consent)); };
    });
}

void RegistersView::withdrawConsent(const RegisterLine &line)
{
    EntryForm *form = makeForm(
        {&kConsent, {"withdrawn_date"}, tr("Withdraw the consent: %1").arg(line.title), tr("Withdraw it"), true},
        "withdrawn_date");
    openForm({m_consents, tr("The consent is withdrawn."), line.id}, form,
             [id = m_id, scope = line.code](const EntryForm &filled) -> Result<Work> {
                 return [id, scope, day = filled.date("withdrawn_date"), reason = filled.reason()](
                            const PeopleDesk &desk) { return leye::withdrawConsent(desk, id, scope, day, reason); };
             });
}

QString RegistersView::title(const PersonSummary &) const { return tr("Register"); }

void RegistersView::retranslate()
{
    setAccessibleName(tr("Register"));
    m_enrolments->setWords({tr("Enrolments"), tr("Enrol"), tr("Close …"), tr("Open again …"), tr("Correct …"),
                            tr("Not enrolled for anything: what the person is to the station stands here.")});
    m_marks->setWords({tr("Marks"),
                       tr("Set a mark"),
                       tr("End …"),
                       {},
                       tr("Correct …"),
                       tr("No mark: groups the person belongs to stand here, with their evidence.")});
    m_consents->setWords({tr("Consents"),
                          tr("Record a consent"),
                          tr("Withdraw …"),
                          {},
                          {},
                          tr("No consent: what the person has agreed to stands here, each by itself.")});
}

} // namespace leye
