// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/templates_page.h"

#include "models/office/note_templates.h"
#include "ui/settings/form_panel.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/state_view.h"

#include <QPushButton>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

const QString kKind = u"templateKind"_s;
const QString kName = u"templateName"_s;
const QString kText = u"templateText"_s;
constexpr int kBeginning = 30; ///< of a text, in the list

const QString kKinds = u"app_service_kind"_s;

struct Read {
    CodeTables codes;
    QList<NoteTemplate> templates;
};

} // namespace

TemplatesPage::TemplatesPage(const SettingsParts &parts)
    : ListPage(parts, Task::ManageSettings, u"templates"_s)
    , m_panel(addPanel(new FormPanel(parts.theme, u"template"_s)))
{
    m_add = addHeadButton(u"addTemplate"_s);
    m_panel->addLine(kName);
    m_panel->addChoice(kKind);
    m_panel->addText(kText);
    m_save = m_panel->addButton(u"saveTemplate"_s, true);
    m_remove = m_panel->addButton(u"removeTemplate"_s);
    connect(m_add, &QPushButton::clicked, this, &TemplatesPage::begin);
    connect(m_save, &QPushButton::clicked, this, &TemplatesPage::save);
    connect(m_panel, &FormPanel::submitted, this, &TemplatesPage::save);
    connect(m_remove, &QPushButton::clicked, this, &TemplatesPage::remove);
    arrange();
    retranslate();
}

QString TemplatesPage::sentence() const
{
    return tr("What a note can begin with when a service is recorded. A template is offered for its kind of service.");
}

void TemplatesPage::retranslate()
{
    table().setAccessibleName(title());
    table().setColumns({{tr("Kind, template")}, {tr("Text")}});
    m_add->setText(tr("Add a template"));
    m_panel->field(kName).setLabel(tr("Na&me"));
    m_panel->field(kName).setHint(tr("Short: it stands on a button above the note."));
    m_panel->field(kKind).setLabel(tr("&Kind of service"));
    m_panel->field(kText).setLabel(tr("Te&xt"));
    m_save->setText(tr("Save"));
    m_remove->setText(tr("Remove"));
    list();
}

void TemplatesPage::read()
{
    look<Read>(
        [today = m_parts.session.clock().today()](DeskSession::Reading &reading) -> Result<Read> {
            OfficeStore office(reading.database);
            LEYE_TRY(CodeTables codes, CodeTables::load(office, today));
            LEYE_TRY(const QList<NoteTemplate> templates, noteTemplates(office));
            return Read{std::move(codes), templates};
        },
        [this](const Read &read) {
            m_codes = read.codes;
            m_templates.clear();
            m_order.clear();
            for (const NoteTemplate &one : read.templates) {
                m_order.append(one.id.toString());
                m_templates.insert(m_order.last(), one);
            }
            list();
        });
}

void TemplatesPage::list()
{
    QList<RecordTable::Row> rows;
    QList<Choice::Option> kinds;
    for (const QString &kind : m_codes.codes(kKinds)) {
        const QString label = m_codes.label(kKinds, kind);
        kinds.append({kind, label});
        bool isFirst = true;
        for (const QString &key : std::as_const(m_order)) {
            const NoteTemplate &one = m_templates[key];
            if (one.kind != kind)
                continue;
            if (std::exchange(isFirst, false))
                rows.append(RecordTable::Row{QString(), {label, QString()}});
            rows.append({key, {one.name, one.text.simplified().left(kBeginning)}, 1});
        }
    }
    static_cast<Choice *>(m_panel->field(kKind).input())->setOptions(kinds);
    showRows(rows);
    if (rows.isEmpty())
        state().showEmpty(u"text"_s, [] { return tr("There is no template yet."); });
}

void TemplatesPage::show(const QString &key)
{
    const NoteTemplate chosen = m_templates.value(key);
    if (!key.isEmpty() && m_shown == chosen)
        return; // what is being typed stays
    m_shown = chosen;
    m_panel->clearErrors();
    m_panel->setTitle(key.isEmpty() ? tr("New template") : m_shown.name);
    m_panel->setText(kName, m_shown.name);
    m_panel->setText(kText, m_shown.text);
    static_cast<Choice *>(m_panel->field(kKind).input())->setCode(m_shown.kind);
    m_panel->setReadOnly(reason());
    m_remove->setVisible(!key.isEmpty() && reason().isEmpty());
}

void TemplatesPage::begin()
{
    show({});
    open(m_panel);
}

void TemplatesPage::save()
{
    if (!reason().isEmpty())
        return;
    NoteTemplate wanted = m_shown;
    wanted.name = m_panel->text(kName);
    wanted.text = m_panel->text(kText);
    wanted.kind = static_cast<Choice *>(m_panel->field(kKind).input())->code();
    run(
        m_panel,
        [before = m_shown, wanted](Workspace &workspace) -> Result<ActionId> {
            LEYE_TRY(const Committed saved, putNoteTemplate(workspace.journal(), workspace.viewer(), before, wanted));
            return saved.action;
        },
        tr("The template %1 is saved.").arg(wanted.name));
}

void TemplatesPage::remove()
{
    run(
        m_panel,
        [old = m_shown](Workspace &workspace) -> Result<ActionId> {
            LEYE_TRY(const Committed removed, removeNoteTemplate(workspace.journal(), workspace.viewer(), old));
            return removed.action;
        },
        tr("The template %1 is removed.").arg(m_shown.name));
}

} // namespace leye
