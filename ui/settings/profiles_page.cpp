// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profiles_page.h"

#include "models/office/office_entry.h"
#include "models/office/office_store.h"
#include "models/people/import/header_names.h"
#include "ui/settings/form_panel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/field.h"
#include "ui/widgets/state_view.h"

#include <QLabel>
#include <QPushButton>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

const QString kName = u"profileName"_s;

/// 学历: 自考、函授; 人员标识: 困员
QString valueWords(const ImportProfile &profile)
{
    const QStringList headers = headersOf(profile);
    QStringList columns;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (const QStringList values = valuesOf(profile, i); !values.isEmpty())
            columns.append(headers[i] + u": "_s + values.join(u'、'));
    }
    return columns.join(u"; "_s);
}

} // namespace

ProfilesPage::ProfilesPage(const SettingsParts &parts)
    : ListPage(parts, Task::ManageSettings, u"profiles"_s)
    , m_panel(addPanel(new FormPanel(parts.theme, u"profile"_s)))
    , m_columns(makeLabel({}, u"second"_s))
{
    m_panel->addLine(kName);
    m_columns->setObjectName(u"profileColumns"_s);
    m_columns->setWordWrap(true);
    m_panel->add(m_columns);
    m_rename = m_panel->addButton(u"renameProfile"_s, true);
    m_remove = m_panel->addButton(u"removeProfile"_s);
    connect(m_rename, &QPushButton::clicked, this, &ProfilesPage::rename);
    connect(m_panel, &FormPanel::submitted, this, &ProfilesPage::rename);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesPage::remove);
    arrange();
    retranslate();
}

QString ProfilesPage::sentence() const
{
    return tr("How columns and values of an office's lists are read. They are kept while a list is imported.");
}

void ProfilesPage::retranslate()
{
    table().setAccessibleName(title());
    table().setColumns({{tr("Name")}, {tr("For")}, {tr("Columns"), Qt::AlignRight}});
    m_panel->field(kName).setLabel(tr("Na&me"));
    m_rename->setText(tr("Rename"));
    m_remove->setText(tr("Remove"));
    m_shown.reset();
    list();
}

void ProfilesPage::read()
{
    look<QList<ImportProfile>>(
        [](DeskSession::Reading &reading) { return OfficeStore(reading.database).importProfiles(); },
        [this](const QList<ImportProfile> &profiles) {
            m_profiles.clear();
            for (const ImportProfile &profile : profiles)
                m_profiles.insert(profile.id.toString(), profile);
            list();
        });
}

QString ProfilesPage::kindWords(const QString &kind) const
{
    return kind == "services"_L1 ? tr("services") : kind == "elders"_L1 ? tr("elders") : tr("people");
}

void ProfilesPage::list()
{
    QList<RecordTable::Row> rows;
    for (const ImportProfile &profile : std::as_const(m_profiles))
        rows.append(
            {profile.id.toString(), {profile.name, kindWords(profile.kind), QString::number(profile.columns.size())}});
    std::sort(rows.begin(), rows.end(),
              [](const auto &left, const auto &right) { return left.cells.first() < right.cells.first(); });
    m_panel->setInputsVisible(!rows.isEmpty());
    showRows(rows);
    if (rows.isEmpty())
        state().showEmpty(u"import"_s, [] {
            return tr("Here will be how the lists of other offices are read. Import a list and keep "
                      "its columns under the name of the office.");
        });
}

void ProfilesPage::show(const QString &key)
{
    const auto found = m_profiles.constFind(key);
    if (found == m_profiles.cend()) {
        m_shown.reset();
        m_panel->setTitle({});
        m_columns->clear();
        return;
    }
    m_panel->setReadOnly(reason());
    if (m_shown == *found)
        return;
    m_shown = *found;
    m_panel->clearErrors();
    m_panel->setTitle(m_shown->name);
    m_panel->setText(kName, m_shown->name);
    QStringList words{tr("Columns it knows: %1").arg(headersOf(*m_shown).join(u"、"_s))};
    if (const QString values = valueWords(*m_shown); !values.isEmpty())
        words.append(tr("Values it knows: %1").arg(values));
    m_columns->setText(words.join(u'\n'));
}

void ProfilesPage::rename()
{
    if (!m_shown || !reason().isEmpty())
        return;
    run(
        m_panel,
        [profile = *m_shown, name = m_panel->text(kName)](Workspace &workspace) -> Result<ActionId> {
            LEYE_TRY(const Committed renamed, renameProfile(workspace.journal(), workspace.viewer(), profile, name));
            return renamed.action;
        },
        tr("The profile is called %1 now.").arg(m_panel->text(kName)));
}

void ProfilesPage::remove()
{
    if (!m_shown || !reason().isEmpty())
        return;
    run(
        m_panel,
        [profile = *m_shown](Workspace &workspace) -> Result<ActionId> {
            LEYE_TRY(const Committed removed, removeProfile(workspace.journal(), workspace.viewer(), profile));
            return removed.action;
        },
        tr("The profile %1 is removed.").arg(m_shown->name));
}

} // namespace leye
