// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/page_view.h"

#include "ui/print/form_painting.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

PageView::PageView(PrintFonts fonts, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_fonts(std::move(fonts))
    , m_theme(theme)
    , m_scroll(new QScrollArea(this))
    , m_paper(new QLabel)
    , m_place(makeLabel({}, u"second"_s, this))
    , m_back(makeIconButton(u"sheetBack"_s, {}, this))
    , m_next(makeIconButton(u"sheetNext"_s, {}, this))
{
    setObjectName(u"pageView"_s);
    m_painter.setMaxThreadCount(1);
    m_paper->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_paper->setObjectName(u"sheet"_s);
    m_scroll->setWidget(m_paper);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the width would depend on the height
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setObjectName(u"sheetScroll"_s);
    m_scroll->viewport()->installEventFilter(this);
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_back, m_place, m_next})
        row->addWidget(part);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_scroll, 1);
    column->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, [this] { turn(m_sheet - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(m_sheet + 1); });
    const auto draw = [this] {
        m_back->setIcon(m_theme.icon(u"left"_s, Token::Acc));
        m_next->setIcon(m_theme.icon(u"right"_s, Token::Acc));
    };
    draw();
    connect(&theme, &Theme::changed, this, draw);
    retranslate();
}

PageView::~PageView() { m_painter.waitForDone(); }

void PageView::setForm(const Form &form)
{
    m_form = form;
    m_hasForm = true;
    m_sheets = 0;
    m_sheet = 0;
    m_scroll->verticalScrollBar()->setValue(0);
    m_paper->hide(); // what was there is not this form
    paint();
}

void PageView::turn(qsizetype to)
{
    const qsizetype sheet = std::clamp<qsizetype>(to, 0, std::max<qsizetype>(m_sheets - 1, 0));
    if (sheet == m_sheet)
        return;
    m_sheet = sheet;
    m_scroll->verticalScrollBar()->setValue(0);
    paint();
}

void PageView::paint()
{
    tell();
    const int width = m_scroll->viewport()->width() - 2 * space::kMedium;
    if (!m_hasForm || width <= 0)
        return;
    m_painting.cancel();
    const qreal ratio = devicePixelRatioF();
    m_painting = inBackground<SheetImage>(
        m_painter, this,
        [form = m_form, fonts = m_fonts, sheet = m_sheet, width, ratio](TaskControl &) -> Result<SheetImage> {
            SheetImage painted = sheetImage(form, fonts, sheet, qRound(width * ratio));
            painted.image.setDevicePixelRatio(ratio);
            return painted;
        },
        [this](const Result<SheetImage> &painted) {
            if (!painted)
                return; // another is on its way
            m_sheets = painted->sheets;
            m_paper->setPixmap(QPixmap::fromImage(painted->image));
            m_paper->show();
            tell();
        });
}

void PageView::tell()
{
    const QLocale locale;
    const QString place = tr("Page %1 of %2").arg(locale.toString(m_sheet + 1), locale.toString(m_sheets));
    m_place->setText(m_sheets > 0 ? place : QString());
    m_scroll->setAccessibleName(place);
    m_back->setEnabled(m_sheet > 0);
    m_next->setEnabled(m_sheet + 1 < m_sheets);
}

void PageView::retranslate()
{
    const std::pair<QPushButton *, QString> buttons[] = {{m_back, tr("Page before")}, {m_next, tr("Next page")}};
    for (const auto &[button, words] : buttons) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    tell();
}

/// The sheet is as wide as there is room for, which is known only when the layout has come as far as that.
bool PageView::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPassedOn = QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Resize)
        paint();
    return isPassedOn;
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown)
        turn(m_sheet + 1);
    else if (event->key() == Qt::Key_PageUp)
        turn(m_sheet - 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace leye
