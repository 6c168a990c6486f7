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
    , m_renew(addButton(u"makeSheet"_s, true))
{
    m_words->setWordWrap(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_words, m_old, m_sheet})
        add(widget);
    connect(m_renew, &QPushButton::clicked, this, &RecoveryPanel::renew);
    connect(m_old, &GroupsField::completed, m_renew, [this] { m_renew->setFocus(); });
    connect(m_sheet, &RecoveryView::confirmedChanged, this, [this] {
        if (m_sheet->isConfirmed())
            Q_EMIT done(tr("The new recovery sheet holds. Destroy the old one."));
    });
    begin();
}

void RecoveryPanel::begin()
{
    m_old->forget();
    m_sheet->forget();
    clearErrors();
    arrange(false);
}

void RecoveryPanel::arrange(bool hasSheet)
{
    m_words->setVisible(!hasSheet);
    m_old->setVisible(!hasSheet);
    m_renew->setVisible(!hasSheet);
    m_sheet->setVisible(hasSheet);
}

void RecoveryPanel::retranslate()
{
    setTitle(tr("New recovery sheet"));
    m_words->setText(tr("When somebody who should not may have seen the sheet: type the code that stands on it. It is "
                        "worth nothing as soon as the new one is made."));
    m_renew->setText(tr("Make a new sheet"));
    m_old->retranslate();
    m_sheet->retranslate();
}

void RecoveryPanel::renew()
{
    Result<SecretBytes> old = m_old->code();
    if (!old) {
        m_old->setError(old.error().message);
        return;
    }
    if (std::exchange(m_isBusy, true))
        return;
    const auto shared = std::make_shared<SecretBytes>(*std::move(old));
    m_parts.session.write<RecoverySheet>(
        this,
        [shared](Workspace &workspace, TaskControl &) -> Result<RecoverySheet> {
            LEYE_TRY(const SecretBytes code, workspace.renewRecovery(*shared));
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
            arrange(true);
            m_sheet->setFocus();
        });
}

} // namespace leye
