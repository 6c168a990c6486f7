// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/note_templates.h"

#include "models/core/shipped_table.h"
#include "models/office/natural_record.h"
#include "models/office/network.h"

#include <QCoreApplication>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoteTemplates)
};

Result<QList<NoteTemplate>> shippedTemplates()
{
    LEYE_TRY(const ShippedTable table, ShippedTable::load(u"note_templates"_s, {u"kind"_s, u"name"_s, u"text"_s}));
    QList<NoteTemplate> shipped;
    for (qsizetype row = 0; row < table.rows(); ++row) {
        NoteTemplate one;
        one.area = kCentreArea;
        one.kind = table.cell(row, u"kind");
        one.name = table.cell(row, u"name");
        one.text = table.cell(row, u"text");
        one.id = noteTemplateId(one.kind, one.name);
        shipped.append(one);
    }
    return shipped;
}

auto find(QList<NoteTemplate> &all, const Id16 &id)
{
    return std::find_if(all.begin(), all.end(), [&id](const NoteTemplate &one) { return one.id == id; });
}

/// One that is shipped comes back unless the log holds that it is gone: without a text.
Result<void> takeAway(Journal &journal, Edit &edit, NoteTemplate old)
{
    LEYE_TRY(QList<NoteTemplate> shipped, shippedTemplates());
    if (find(shipped, old.id) == shipped.end()) {
        edit.remove(old);
        return {};
    }
    old.text.clear();
    return putNatural(journal, edit, old);
}

} // namespace

Result<QList<NoteTemplate>> noteTemplates(OfficeStore &office)
{
    LEYE_TRY(QList<NoteTemplate> all, shippedTemplates());
    LEYE_TRY(const QList<NoteTemplate> ours, office.noteTemplates());
    for (const NoteTemplate &one : ours) {
        if (const auto known = find(all, one.id); known != all.end())
            *known = one;
        else
            all.append(one);
    }
    all.removeIf([](const NoteTemplate &one) { return one.text.isEmpty(); });
    return all;
}

Result<Committed> putNoteTemplate(Journal &journal, const Viewer &viewer, const NoteTemplate &before,
                                  NoteTemplate wanted)
{
    LEYE_CHECK(viewer.require(Task::ManageSettings));
    wanted.name = wanted.name.trimmed();
    wanted.text = wanted.text.trimmed();
    if (wanted.kind.isEmpty() || wanted.name.isEmpty() || wanted.text.isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("A template needs a kind of service, a name and a text."));
    wanted.id = noteTemplateId(wanted.kind, wanted.name);
    wanted.area = kCentreArea;
    OfficeStore office(journal.database());
    LEYE_TRY(QList<NoteTemplate> all, noteTemplates(office));
    const bool isMoved = wanted.id != before.id;
    if (isMoved && find(all, wanted.id) != all.end())
        return fail(Error::Kind::Conflict, Words::tr("%1 has a template %2 already.").arg(wanted.kind, wanted.name));
    if (!isMoved && wanted.text == before.text)
        return Committed();
    Edit edit(u"note_template.set"_s, viewer.user);
    LEYE_CHECK(putNatural(journal, edit, wanted));
    if (isMoved && !before.id.isNull())
        LEYE_CHECK(takeAway(journal, edit, before));
    return journal.commit(edit);
}

Result<Committed> removeNoteTemplate(Journal &journal, const Viewer &viewer, const NoteTemplate &old)
{
    LEYE_CHECK(viewer.require(Task::ManageSettings));
    Edit edit(u"note_template.remove"_s, viewer.user);
    LEYE_CHECK(takeAway(journal, edit, old));
    return journal.commit(edit);
}

} // namespace leye
