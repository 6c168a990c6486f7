// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/export_box.h"

#include "models/people/at_desk.h"
#include "ui/disclosure/disclosure_fields.h"
#include "ui/disclosure/target_field.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dialog_head.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scroll_body.h"
#include "ui/widgets/state_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <memory>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsShown = 5;

/// A format as it is offered: the ending of its files, and the encoding where one has to be chosen.
struct Offer {
    const char *code;
    SheetFormat format;
    TextEncoding encoding;
    const char *ending;
};
constexpr std::array kOffers{Offer{"xlsx", SheetFormat::Xlsx, TextEncoding::Utf8, "xlsx"},
                             Offer{"csv", SheetFormat::Csv, TextEncoding::Utf8, "csv"},
                             Offer{"csv-gb18030", SheetFormat::Csv, TextEncoding::Gb18030, "csv"},
                             Offer{"json", SheetFormat::Json, TextEncoding::Utf8, "json"}};

const Offer &offerOf(const QString &code)
{
    const auto found = std::find_if(kOffers.begin(), kOffers.end(),
                                    [&code](const Offer &offer) { return code == QLatin1StringView(offer.code); });
    return found == kOffers.end() ? kOffers.front() : *found;
}

} // namespace

ExportBox::ExportBox(DeskSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(makeLabel({}, u"pageTitle"_s, this))
    , m_count(makeLabel({}, u"strong"_s, this))
    , m_note(makeLabel({}, u"second"_s, this))
    , m_kind(new Choice(theme, u"exportKind"_s, false, this))
    , m_format(new Choice(theme, u"exportFormat"_s, false, this))
    , m_kindField(new Field({}, m_kind, this))
    , m_formatField(new Field({}, m_format, this))
    , m_disclosure(new DisclosureFields(session, theme, u"export"_s, this))
    , m_file(new TargetField(u"exportFile"_s, this))
    , m_rows(new QTableWidget)
    , m_preview(new StateView(theme, m_rows, this))
    , m_busy(new BusyBar(this))
    , m_close(makeButton(u"closeExport"_s, {}, ButtonKind::Plain, this))
    , m_export(makeButton(u"exportNow"_s, {}, ButtonKind::Primary, this))
{
    setObjectName(u"exportBox"_s);
    layOut();
    m_kind->setCode(codeOf(ExportKind::People));
    m_format->setCode(QString::fromLatin1(kOffers.front().code));
    for (Choice *choice : {m_kind, m_format}) {
        connect(choice, &Choice::chosen, this, [this] {
            nameFile();
            look();
        });
    }
    connect(m_disclosure, &DisclosureFields::changed, this, &ExportBox::look);
    connect(m_disclosure, &DisclosureFields::submitted, this, &ExportBox::takeOut);
    connect(m_file, &TargetField::replacementAsked, this,
            [this](bool isAsked) { m_export->setText(isAsked ? tr("Replace it") : tr("Export")); });
    connect(m_file, &PathField::submitted, this, &ExportBox::takeOut);
    connect(m_preview, &StateView::retryWanted, this, &ExportBox::look);
    connect(m_close, &QPushButton::clicked, this, &ExportBox::closeWanted);
    connect(m_export, &QPushButton::clicked, this, &ExportBox::takeOut);
    retranslate();
}

void ExportBox::layOut()
{
    auto *body = new QWidget(this);
    auto *form = new QVBoxLayout(body);
    form->setContentsMargins(space::kHuge, space::kLarge, space::kHuge, space::kLarge);
    form->setSpacing(space::kMedium);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::kHuge);
    choices->addWidget(m_kindField, 1, Qt::AlignTop);
    choices->addWidget(m_formatField, 2, Qt::AlignTop);
    m_note->setWordWrap(true);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setObjectName(u"exportRows"_s);
    m_rows->verticalHeader()->hide();
    m_rows->setTabKeyNavigation(false);
    form->addWidget(m_title);
    form->addLayout(choices);
    form->addWidget(m_disclosure);
    form->addWidget(m_file);
    form->addWidget(m_count);
    form->addWidget(m_preview);
    form->addWidget(m_note);
    auto *scroll = new ScrollBody(this);
    scroll->setBody(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    QHBoxLayout *foot = addFoot(*column, space::kHuge);
    foot->addWidget(m_busy, 1);
    foot->addStretch();
    foot->addWidget(m_close);
    foot->addWidget(m_export);
}

void ExportBox::retranslate()
{
    m_title->setText(tr("Export what is shown"));
    m_kindField->setLabel(tr("&What"));
    m_kind->setOptions({{codeOf(ExportKind::People), tr("The people"), false},
                        {codeOf(ExportKind::Services), tr("Their services"), false}});
    m_formatField->setLabel(tr("F&ormat"));
    m_format->setOptions({{u"xlsx"_s, tr("Excel (.xlsx)"), false},
                          {u"csv"_s, tr("CSV, UTF-8"), false},
                          {u"csv-gb18030"_s, tr("CSV, GB18030"), false},
                          {u"json"_s, u"JSON"_s, false}});
    m_file->setLabel(tr("&File"));
    m_file->setHint(tr("The file is not protected by this program any more. The log says that you made it."));
    m_rows->setAccessibleName(tr("The first rows"));
    m_close->setText(tr("Close") + u"  Esc"_s);
    m_export->setText(tr("Export"));
    m_disclosure->retranslate();
}

QWidget &ExportBox::focus() const { return *m_kind->focusProxy(); }

void ExportBox::begin(const QList<quint32> &people)
{
    m_people = people;
    m_file->begin();
    m_disclosure->begin();
    nameFile();
    look();
}

void ExportBox::nameFile()
{
    m_file->propose(m_kind->code() == codeOf(ExportKind::Services) ? tr("services") : tr("people"),
                    QString::fromLatin1(offerOf(m_format->code()).ending),
                    QDateTime::fromMSecsSinceEpoch(m_session.clock().nowMs()));
}

ExportWish ExportBox::wish() const
{
    const Offer &offer = offerOf(m_format->code());
    ExportWish wish;
    wish.kind = exportKindFrom(m_kind->code()).value_or(ExportKind::People);
    wish.chosen = m_people;
    wish.mask = m_disclosure->mask();
    wish.purpose = m_disclosure->purpose();
    wish.path = m_file->path();
    wish.format = offer.format;
    wish.encoding = offer.encoding;
    wish.replace = m_file->mayReplace();
    return wish;
}

void ExportBox::look()
{
    m_looking.cancel();
    m_preview->showLoading();
    m_looking = m_session.read<ExportPreview>(
        this,
        [wish = wish(), today = m_session.clock().today()](DeskSession::Reading &reading,
                                                           TaskControl &) -> Result<ExportPreview> {
            OfficeStore office(reading.database);
            LEYE_TRY(const CodeTables codes, CodeTables::load(office, today));
            return previewExport({reading.database, reading.keys, reading.viewer, codes, today}, wish, kRowsShown);
        },
        [this](const Result<ExportPreview> &preview) {
            if (preview)
                showPreview(*preview);
            else if (preview.error().kind != Error::Kind::Cancelled)
                m_preview->showError(preview.error());
        });
}

void ExportBox::showPreview(const ExportPreview &preview)
{
    const QLocale locale;
    m_disclosure->setExported(preview.size.people);
    m_count->setText(m_kind->code() == codeOf(ExportKind::Services)
                         ? tr("%1 services of %2 people")
                               .arg(locale.toString(preview.size.rows), locale.toString(preview.size.people))
                         : tr("%1 people").arg(locale.toString(preview.size.people)));
    m_note->setText(preview.restricted.isEmpty()
                        ? QString()
                        : tr("Left empty, because your role may not see it: %1.").arg(preview.restricted.join(u'、')));
    m_note->setVisible(!preview.restricted.isEmpty());
    m_export->setEnabled(preview.size.rows > 0);
    if (preview.rows.isEmpty()) {
        m_preview->showEmpty(u"table"_s, [] { return tr("There is nothing to export."); });
        return;
    }
    m_rows->clear();
    m_rows->setColumnCount(int(preview.titles.size()));
    m_rows->setRowCount(int(preview.rows.size()));
    m_rows->setHorizontalHeaderLabels(preview.titles);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        for (int column = 0; column < m_rows->columnCount(); ++column)
            m_rows->setItem(row, column, new QTableWidgetItem(preview.rows[row].value(column)));
    }
    constexpr int kWidest = 220;
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_rows->setColumnWidth(column, std::min(m_rows->columnWidth(column), kWidest));
    const int rows = m_rows->rowCount() * m_rows->verticalHeader()->defaultSectionSize();
    m_rows->setFixedHeight(m_rows->horizontalHeader()->sizeHint().height() + rows +
                           m_rows->style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2 * m_rows->frameWidth());
    m_preview->showContent();
}

void ExportBox::takeOut()
{
    if (m_busy->isBusy() || !m_file->isGiven())
        return;
    m_disclosure->clearErrors();
    m_export->setEnabled(false);
    const ExportWish asked = wish();
    auto second = std::make_shared<std::optional<Credentials>>(m_disclosure->second());
    const BackgroundTask task = m_session.write<ExportReport>(
        this,
        [asked, second](Workspace &workspace, TaskControl &control) -> Result<ExportReport> {
            ExportWish wish = asked;
            if (*second) {
                LEYE_TRY(wish.second, workspace.secondPerson(**second));
            }
            return atDesk<ExportReport>(workspace, [&](const PeopleDesk &desk) {
                return exportRecords(desk, wish,
                                     [&control](qint64 rows, qint64 all) { return control.report(rows, all); });
            });
        },
        [this, file = asked.path](const Result<ExportReport> &report) { answered(report, file); },
        [this](int percent) { m_busy->setPercent(percent); });
    m_busy->begin([] { return tr("Writing the rows …"); }, task);
}

void ExportBox::answered(const Result<ExportReport> &report, const QString &file)
{
    m_busy->end();
    m_export->setEnabled(true);
    if (report) {
        m_disclosure->begin(); // the passphrase of the second person is not kept
        Q_EMIT done(file, *report);
        return;
    }
    const Error &error = report.error();
    if (error.kind == Error::Kind::Denied || error.kind == Error::Kind::Invalid)
        m_disclosure->setError(error);
    else
        m_file->refuse(error);
}

void ExportBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace leye
