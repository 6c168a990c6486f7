// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/older_drafts.h"

#include "models/office/network.h"
#include "models/people/people_store.h"
#include "ui/widgets/controls.h"

#include <QDateTime>
#include <QMenu>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

Result<QList<KeptDraft>> keptDrafts(Workspace &workspace)
{
    LEYE_TRY(const QList<EntryDraft> drafts, draftsOf(draftPlaceIn(workspace)));
    PeopleStore people(workspace.journal().database());
    QList<KeptDraft> kept;
    for (const EntryDraft &draft : drafts) {
        QStringList names;
        for (const PersonId &id : draft.people) {
            LEYE_TRY(const std::optional<Person> person, people.person(id));
            names.append(person ? person->name : QString());
        }
        kept.append({draft, names});
    }
    return kept;
}

} // namespace

DraftPlace draftPlaceIn(Workspace &workspace)
{
    Journal &journal = workspace.journal();
    return {journal.store(), journal.restricted(), areaOf(workspace.facts().station), workspace.viewer().user};
}

OlderDrafts::OlderDrafts(DeskSession &session, QWidget *parent) : QPushButton(parent), m_session(session)
{
    setObjectName(u"olderDrafts"_s);
    setProperty("kind", u"link"_s);
    makeInline(*this);
    setAutoDefault(true); // Enter opens it
    setMenu(new QMenu(this));
    hide();
}

void OlderDrafts::read(std::function<void(const KeptDraft &)> takeLatest)
{
    // With the writer, behind what was just kept.
    m_session.write<QList<KeptDraft>>(
        this, [](Workspace &workspace, TaskControl &) { return keptDrafts(workspace); },
        [this, takeLatest = std::move(takeLatest)](const Result<QList<KeptDraft>> &kept) {
            if (!kept)
                return; // they are still kept
            m_kept = *kept;
            if (takeLatest && !m_kept.isEmpty())
                takeLatest(m_kept.first());
            offer();
        });
}

void OlderDrafts::setCurrent(qint64 key)
{
    m_current = key;
    offer();
}

void OlderDrafts::setCodes(const CodeTables &codes)
{
    m_codes = codes;
    offer();
}

void OlderDrafts::retranslate() { offer(); }

/// Each with its time, its people and its kind.
void OlderDrafts::offer()
{
    menu()->clear();
    for (const KeptDraft &kept : std::as_const(m_kept)) {
        if (kept.draft.key == m_current)
            continue;
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(kept.draft.savedMs);
        QStringList words{when.toString(u"MM-dd HH:mm"_s), kept.names.join(u'、')};
        if (const QString kind = kept.draft.service.kind; !kind.isEmpty())
            words.append(m_codes.label(u"app_service_kind"_s, kind));
        words.removeAll(QString());
        QAction *action = menu()->addAction(words.join(u"  "_s).replace(u'&', u"&&"_s));
        connect(
            action, &QAction::triggered, this, [this, kept] { Q_EMIT wanted(kept); },
            Qt::QueuedConnection); // when it is taken up, the menu is made anew
    }
    const int waiting = int(menu()->actions().size());
    setText(tr("%n older drafts", nullptr, waiting) + u" ▾"_s);
    setAccessibleName(tr("%n older drafts", nullptr, waiting));
    setVisible(waiting > 0);
}

} // namespace leye
