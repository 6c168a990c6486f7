// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/other_pane.h"

#include "models/store/workspace_folder.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/field.h"
#include "ui/widgets/path_field.h"

#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

OtherPane::OtherPane(const Theme &theme, QWidget *parent)
    : Pane(parent)
    , m_title(makeLabel({}, u"pageTitle"_s, this))
    , m_known(new Choice(theme, u"knownWorkspaces"_s, false, this))
    , m_knownField(new Field({}, m_known, this))
    , m_place(new PathField(PathField::Kind::Folder, u"otherPlace"_s, this))
    , m_open(makeButton(u"openOther"_s, {}, ButtonKind::Primary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kLarge);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_knownField);
    column->addWidget(m_place);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_known, &Choice::chosen, m_place, &PathField::setPath);
    connect(m_place, &PathField::submitted, this, &OtherPane::open);
    connect(m_open, &QPushButton::clicked, this, &OtherPane::open);
    retranslate();
}

void OtherPane::setKnown(const QStringList &folders)
{
    QList<Choice::Option> options;
    for (const QString &folder : folders) {
        if (const auto facts = readWorkspaceFacts(folder + u"/workspace.json"_s)) {
            const QString demo = facts->demo ? u" · 演示数据"_s : QString();
            options.append({folder, facts->stationName + demo + u" · "_s + QDir::toNativeSeparators(folder)});
        }
    }
    m_known->setOptions(options);
    m_knownField->setVisible(!options.isEmpty());
}

void OtherPane::begin()
{
    m_known->setCode({});
    m_place->setPath({});
    m_place->setFocus();
}

void OtherPane::open()
{
    const QString path = m_place->path();
    if (path.isEmpty()) {
        m_place->setError(tr("Choose the folder of the workspace."));
        return;
    }
    if (const auto facts = readWorkspaceFacts(path + u"/workspace.json"_s); !facts) {
        m_place->setError(facts.error().message);
        return;
    }
    Q_EMIT opened(path);
}

void OtherPane::retranslate()
{
    m_title->setText(tr("Open another workspace"));
    m_knownField->setLabel(tr("Opened before"));
    m_place->setLabel(tr("&Folder of the workspace"));
    m_open->setText(tr("Open"));
}

} // namespace leye
