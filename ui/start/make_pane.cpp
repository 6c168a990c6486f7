// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/make_pane.h"

#include "models/office/recovery_code.h"
#include "ui/keys/passphrase_fields.h"
#include "ui/keys/recovery_view.h"
#include "ui/start/station_picker.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/field.h"
#include "ui/widgets/path_field.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

MakePane::MakePane(const Theme &theme, const StartParts &parts, QWidget *parent)
    : SessionPane(parent)
    , m_parts(parts)
    , m_steps(new QStackedWidget(this))
    , m_count(makeLabel({}, u"second"_s, this))
    , m_title(makeLabel({}, u"pageTitle"_s, this))
    , m_error(makeLabel({}, u"error"_s, this))
    , m_station(new StationPicker(this))
    , m_sheet(new RecoveryView(parts.fonts, parts.workspace.clock, this))
    , m_busy(new BusyBar(this))
    , m_back(makeButton(u"stepBack"_s, {}, ButtonKind::Plain, this))
    , m_next(makeButton(u"stepNext"_s, {}, ButtonKind::Primary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(m_count);
    column->addWidget(m_title);
    m_steps->addWidget(m_station);
    m_steps->addWidget(makePersonStep(theme));
    m_steps->addWidget(makePlaceStep());
    m_steps->addWidget(m_sheet);
    m_error->setWordWrap(true);
    m_title->setWordWrap(true);
    column->addWidget(m_steps);
    column->addWidget(m_error);
    column->addWidget(m_busy);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_next);
    buttons->addWidget(m_back);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    connect(m_station, &StationPicker::submitted, this, &MakePane::next);
    connect(m_next, &QPushButton::clicked, this, &MakePane::next);
    connect(m_back, &QPushButton::clicked, this, &MakePane::back);
    connect(m_sheet, &RecoveryView::confirmedChanged, this, &MakePane::arrange);
    retranslate();
    arrange();
}

QWidget *MakePane::makePersonStep(const Theme &theme)
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kLarge);
    m_name = new QLineEdit(step);
    m_name->setObjectName(u"firstUser"_s);
    m_nameField = new Field({}, m_name, step);
    m_passphrase = new PassphraseFields(theme, step);
    column->addWidget(m_nameField);
    column->addWidget(m_passphrase);
    column->addStretch();
    step->setFocusProxy(m_name);
    connect(m_name, &QLineEdit::returnPressed, m_passphrase, [this] { m_passphrase->setFocus(); });
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameField->setError({}); });
    connect(m_passphrase, &PassphraseFields::submitted, this, &MakePane::next);
    return step;
}

QWidget *MakePane::makePlaceStep()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kLarge);
    m_place = new PathField(PathField::Kind::Folder, u"newPlace"_s, step);
    m_summary = makeLabel({}, {}, step);
    m_summary->setWordWrap(true);
    column->addWidget(m_place);
    column->addWidget(m_summary);
    column->addStretch();
    step->setFocusProxy(m_place);
    connect(m_place, &PathField::submitted, this, &MakePane::next);
    return step;
}

void MakePane::begin()
{
    m_place->setPath(freePlace(m_parts.place));
    show(Step::Station);
}

MakePane::Step MakePane::step() const { return Step(m_steps->currentIndex()); }

void MakePane::show(Step step)
{
    m_steps->setCurrentIndex(int(step));
    tell({});
    retranslate();
    arrange();
    m_steps->currentWidget()->setFocus();
}

void MakePane::back()
{
    if (step() != Step::Station && step() != Step::Sheet && !isBusy())
        show(Step(int(step()) - 1));
}

bool MakePane::check()
{
    const std::optional<Station> station = m_station->station();
    if (step() == Step::Station) {
        if (!station)
            m_station->setError(tr("Choose the station this computer stands in."));
        return station.has_value();
    }
    if (step() == Step::Person) {
        const QString name = m_name->text().trimmed();
        m_passphrase->setOwnNames({name, station ? station->name : QString()});
        if (name.isEmpty()) {
            m_nameField->setError(tr("Give your name as colleagues know it."));
            m_name->setFocus();
            return false;
        }
        return m_passphrase->check();
    }
    if (m_place->path().isEmpty())
        m_place->setError(tr("Say in which folder it shall lie."));
    return !m_place->path().isEmpty();
}

void MakePane::next()
{
    if (isBusy())
        return;
    if (step() == Step::Sheet) {
        if (m_sheet->isConfirmed())
            beginWork();
        return;
    }
    if (!check())
        return;
    if (step() == Step::Place)
        make();
    else
        show(Step(int(step()) + 1));
}

/// The cost of guessing is measured on this computer first, which takes about as long as all the rest.
void MakePane::make()
{
    tell({});
    m_busy->begin([] { return tr("Making keys, the log and the network of stations …"); });
    m_code = std::make_shared<SecretBytes>();
    auto wanted = std::make_shared<NewWorkspace>();
    wanted->station = m_station->station()->code;
    wanted->userName = m_name->text().trimmed();
    wanted->passphrase = m_passphrase->passphrase();
    open([parts = m_parts.workspace, cost = m_parts.cost, place = m_place->path(), wanted,
          code = m_code](const PageProgress &) -> Result<std::unique_ptr<Workspace>> {
        LEYE_TRY(wanted->cost, cost());
        LEYE_TRY(Workspace::Created created, Workspace::prepare(place, *wanted, parts));
        *code = std::move(created.recoveryCode);
        return std::move(created.workspace);
    });
    arrange();
}

void MakePane::opened(const Result<void> &answer)
{
    m_busy->end();
    if (!answer) {
        tell(answer.error().message);
        arrange();
        return;
    }
    m_madeAt = m_place->path();
    m_passphrase->forget();
    m_sheet->setSheet(recoverySheet(*m_code, session()->facts().stationName, m_parts.workspace.clock.today()));
    m_code.reset();
    show(Step::Sheet);
}

/// Until here a kill leaves no workspace: nobody would have its sheet.
void MakePane::beginWork()
{
    m_next->setEnabled(false);
    session()->write<void>(
        this, [](Workspace &workspace, TaskControl &) { return workspace.begin(); },
        [this](const Result<void> &begun) {
            if (!session())
                return; // somebody left meanwhile
            arrange();
            if (!begun) {
                tell(begun.error().message);
                return;
            }
            m_madeAt.clear();
            m_sheet->forget();
            Q_EMIT ready();
        });
}

/// The first time it only says what would be lost.
bool MakePane::leave()
{
    if (isBusy())
        return false;
    if (!m_madeAt.isEmpty() && !std::exchange(m_isWarned, true)) {
        tell(tr(
            "Nobody has the sheet yet. Print or save it and say so; whoever leaves now leaves no workspace behind."));
        return false;
    }
    m_isWarned = false;
    m_sheet->forget();
    m_passphrase->forget();
    dropSession();
    if (!m_madeAt.isEmpty())
        QDir(std::exchange(m_madeAt, {})).removeRecursively(); // it was made a moment ago and holds nothing yet
    return true;
}

void MakePane::tell(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

void MakePane::arrange()
{
    m_back->setVisible(step() == Step::Person || step() == Step::Place);
    m_back->setEnabled(!isBusy());
    m_next->setEnabled(!isBusy() && (step() != Step::Sheet || m_sheet->isConfirmed()));
    m_place->setEnabled(!isBusy());
    // The tallest step must not stretch the others.
    for (int i = 0; i < m_steps->count(); ++i) {
        const auto height = i == m_steps->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_steps->widget(i)->setSizePolicy(QSizePolicy::Preferred, height);
    }
}

void MakePane::retranslate()
{
    m_count->setText(tr("New workspace: step %1 of 4").arg(int(step()) + 1));
    const QStringList titles{tr("Which station is this?"), tr("Who begins?"), tr("Where shall it lie?"),
                             tr("The recovery sheet")};
    m_title->setText(titles[int(step())]);
    m_station->retranslate();
    m_nameField->setLabel(tr("Your &name"));
    m_nameField->setHint(tr("You become administrator, manager and aide. Colleagues get accounts of their own later."));
    m_passphrase->retranslate();
    m_place->setLabel(tr("&Folder"));
    m_place->setHint(tr("On a disk of this computer, not on a network share or a stick."));
    const std::optional<Station> station = m_station->station();
    m_summary->setText(tr("%1 · %2\nThe database is not encrypted yet: until it is, keep 演示数据 only. Your "
                          "passphrase protects the keys "
                          "and the counselling records.")
                           .arg(station ? station->name : QString(), m_name->text().trimmed()));
    m_sheet->retranslate();
    m_back->setText(tr("Back"));
    m_next->setText(step() == Step::Place   ? tr("Make the workspace")
                    : step() == Step::Sheet ? tr("Go to the desk")
                                            : tr("Next"));
}

} // namespace leye
