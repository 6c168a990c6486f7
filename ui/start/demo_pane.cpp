// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/demo_pane.h"

#include "models/demo/open_door.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/controls.h"

#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

/// The demo at `wanted`, or at wanted-2 … where something else lay before; empty: there is none yet.
QString existingDemo(const QString &wanted)
{
    QString place = wanted;
    for (int number = 2; QFileInfo::exists(place); ++number) {
        const auto facts = readWorkspaceFacts(place + u"/workspace.json"_s);
        if (facts && openDoor(*facts))
            return place;
        place = u"%1-%2"_s.arg(wanted).arg(number);
    }
    return {};
}

} // namespace

DemoPane::DemoPane(const StartParts &parts, QWidget *parent)
    : Pane(parent)
    , m_parts(parts)
    , m_title(makeLabel({}, u"pageTitle"_s, this))
    , m_words(makeLabel({}, {}, this))
    , m_error(makeLabel({}, u"error"_s, this))
    , m_busy(new BusyBar(this))
    , m_again(makeButton(u"makeDemoAgain"_s, {}, ButtonKind::Primary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    for (QLabel *label : {m_title, m_words, m_error}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_busy);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_again, &QPushButton::clicked, this, &DemoPane::make);
    retranslate();
}

DemoPane::~DemoPane()
{
    m_task.cancel();
    m_pool.waitForDone();
}

void DemoPane::begin()
{
    if (const QString place = existingDemo(m_parts.demoPlace); !place.isEmpty())
        Q_EMIT opened(place);
    else
        make();
}

void DemoPane::make()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_error->hide();
    m_again->hide();
    const QString place = freePlace(m_parts.demoPlace); // whatever lies there is not ours to remove
    DemoPlan plan;
    plan.today = m_parts.workspace.clock.today();
    m_task = inBackground<QString>(
        m_pool, this,
        [place, plan, parts = m_parts.workspace](TaskControl &control) -> Result<QString> {
            LEYE_TRY(const DemoReport report, makeOpenDemo(place, plan, parts, [&control](qint64 done, qint64 all) {
                         return control.report(done, all);
                     }));
            return report.workspace;
        },
        [this](const Result<QString> &path) { made(path); }, [this](int percent) { m_busy->setPercent(percent); });
    m_busy->begin([] { return tr("Making the demo …"); }, m_task);
}

void DemoPane::made(const Result<QString> &path)
{
    m_isBusy = false;
    m_busy->end();
    if (path) {
        Q_EMIT opened(*path);
        return;
    }
    m_error->setText(path.error().kind == Error::Kind::Cancelled ? tr("Stopped. Nothing was kept.")
                                                                 : path.error().message);
    m_error->show();
    m_again->show();
    m_again->setFocus();
}

bool DemoPane::leave()
{
    m_task.cancel();
    return true;
}

void DemoPane::retranslate()
{
    m_title->setText(tr("The demo"));
    m_words->setText(
        tr("小陈 and his neighbours at one station: their facts, households, services and home visits, and "
           "the staff in their roles. All of it is made up, marked 演示数据, and needs no passphrase."));
    m_again->setText(tr("Make the demo"));
    m_again->setVisible(!m_isBusy);
}

} // namespace leye
