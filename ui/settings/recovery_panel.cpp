// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recovery_panel.h"

#include "models/office/recovery_code.h"
#include "ui/keys/groups_field.h"
#include "ui/keys/recovery_view.h"
#include "ui/widgets/controls.h"

#include <QLabel>

namespace leye {

using namespace Qt::StringLiterals;

RecoveryPanel::RecoveryPanel(const SettingsParts &parts)
    : FormPanel(parts.theme, u"recovery"_s)
    , m_parts(parts)
    , m_words(makeLabel({}, u"second"_s))
    , m_old(new GroupsField)
    , m_sheet(new RecoveryView(parts.fonts, parts.session.clock()))
    , m_make(addButton(u"makeSheet"_s, true))
    , m_confirm(addButton(u"holdSheet"_s, true))
{
    m_words->setWordWrap(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_words, m_old, m_sheet})
        add(widget);
    connect(m_make, &QPushButton::clicked, this, &RecoveryPanel::make);
    connect(m_confirm, &QPushButton::clicked, this, &RecoveryPanel::confirm);
    connect(m_old, &GroupsField::completed, m_make, [this] { m_make->setFocus(); });
    connect(m_sheet, &RecoveryView::confirmedChanged, this, &RecoveryPanel::arrange);
    arrange();
}

void RecoveryPanel::begin()
{
    clearErrors();
    arrange();
}

void RecoveryPanel::arrange()
{
    m_old->setVisible(!m_hasSheet);
    m_make->setVisible(!m_hasSheet);
    m_sheet->setVisible(m_hasSheet);
    m_confirm->setVisible(m_hasSheet);
    m_confirm->setEnabled(m_sheet->isConfirmed());
    m_words->setText(
        m_hasSheet ? tr("The old sheet holds until you say below that the new one does.")
                   : tr("When somebody who should not may have seen the sheet: type the code that stands on it."));
}

void RecoveryPanel::retranslate()
{
    setTitle(tr("New recovery sheet"));
    m_make->setText(tr("Make a new sheet"));
    m_confirm->setText(tr("The new sheet holds from now on"));
    m_old->retranslate();
    m_sheet->retranslate();
    arrange();
}

void RecoveryPanel::make()
{
    Result<SecretBytes> old = m_old->code();
    if (!old) {
        m_old->setError(old.error().message);
        return;
    }
    if (std::exchange(m_isBusy, true))
        return;
    clearErrors();
    const auto shared = std::make_shared<SecretBytes>(*std::move(old));
    m_parts.session.write<RecoverySheet>(
        this,
        [shared](Workspace &workspace, TaskControl &) -> Result<RecoverySheet> {
            LEYE_TRY(const SecretBytes code, workspace.prepareRecovery(*shared));
            return recoverySheet(code, workspace.facts().stationName, workspace.parts().clock.today());
        },
        [this](const Result<RecoverySheet> &sheet) {
            m_isBusy = false;
            if (!sheet) {
                showError(sheet.error());
                return;
            }
            m_old->forget();
            m_sheet->setSheet(*sheet);
            m_hasSheet = true;
            arrange();
            m_sheet->setFocus();
        });
}

void RecoveryPanel::confirm()
{
    if (std::exchange(m_isBusy, true))
        return;
    clearErrors();
    m_parts.session.write<void>(
        this, [](Workspace &workspace, TaskControl &) { return workspace.confirmRecovery(); },
        [this](const Result<void> &confirmed) {
            m_isBusy = false;
            if (!confirmed) {
                showError(confirmed.error());
                return;
            }
            m_hasSheet = false;
            m_sheet->forget();
            arrange();
            Q_EMIT done(tr("The new recovery sheet holds. Destroy the old one."));
        });
}

/// No secret waits in an input that nobody sees. The new sheet does: somebody has yet to have it.
void RecoveryPanel::hideEvent(QHideEvent *event)
{
    m_old->forget();
    FormPanel::hideEvent(event);
}

} // namespace leye
