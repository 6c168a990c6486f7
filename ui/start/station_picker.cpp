// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/station_picker.h"

#include "models/office/network.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/field.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCodeRole = Qt::UserRole;
constexpr int kShown = 6; ///< rows without scrolling

} // namespace

StationPicker::StationPicker(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_field(new Field({}, m_line, this))
    , m_list(new QListWidget(this))
{
    if (auto stations = shippedStations())
        m_stations = *std::move(stations);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addWidget(m_field);
    column->addWidget(m_list);
    setFocusProxy(m_line);
    m_line->setObjectName(u"stationLine"_s);
    m_line->installEventFilter(this);
    m_list->setObjectName(u"stationList"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setWordWrap(true);
    connect(m_line, &QLineEdit::textChanged, this, &StationPicker::show);
    connect(m_line, &QLineEdit::returnPressed, this, &StationPicker::submitted);
    connect(m_list, &QListWidget::itemActivated, this, &StationPicker::submitted);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { m_field->setError({}); });
    retranslate();
    show();
}

void StationPicker::retranslate()
{
    m_field->setLabel(tr("&Station"));
    m_field->setHint(tr("Type a part of its name, its pinyin or initials, or its code. 示例 stands for names that are "
                        "examples; they can be put right later."));
    m_list->setAccessibleName(tr("Stations found"));
}

std::optional<Station> StationPicker::station() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const auto found = std::find_if(m_stations.begin(), m_stations.end(), [item](const Station &station) {
        return item && station.code == item->data(kCodeRole).toString();
    });
    return found == m_stations.end() ? std::nullopt : std::optional(*found);
}

void StationPicker::setError(const QString &error) { m_field->setError(error); }

/// What is typed chooses the first that answers; with nothing typed nothing is chosen, so that nobody takes the first
/// station by pressing Enter.
void StationPicker::show()
{
    const QString typed = m_line->text().trimmed();
    m_list->clear();
    for (const Station &station : std::as_const(m_stations)) {
        if (!answersTo(station, typed))
            continue;
        auto *item = new QListWidgetItem(u"%1    %2 · %3"_s.arg(station.name, station.kind, station.code), m_list);
        item->setData(kCodeRole, station.code);
    }
    m_list->setCurrentRow(typed.isEmpty() || m_list->count() == 0 ? -1 : 0);
    if (m_list->count() == 0)
        m_field->setError(tr("No station answers to this. Try fewer letters."));
    else
        m_field->setError({});
    const int row = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    m_list->setMinimumHeight(kShown * row);
}

bool StationPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace leye
