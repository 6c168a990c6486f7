// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/file_preview.h"

#include "models/people/attachment_entry.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/state_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>
#include <chrono>

namespace leye {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kLeastWidth = 200;
constexpr std::array kZooms{1.0, 1.5, 2.0, 3.0}; ///< of the width there is

} // namespace

FilePreview::FilePreview(DeskSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_image(new QLabel)
    , m_number(makeLabel({}, u"second"_s))
    , m_back(makeIconButton(u"pageBack"_s, {}))
    , m_next(makeIconButton(u"pageNext"_s, {}))
    , m_smaller(makeIconButton(u"pageSmaller"_s, {}))
    , m_larger(makeIconButton(u"pageLarger"_s, {}))
    , m_turner(new QWidget)
    , m_scroll(new QScrollArea)
{
    m_image->setObjectName(u"previewImage"_s);
    m_image->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setObjectName(u"preview"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width must not depend on the height
    m_scroll->setWidget(m_image);
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->installEventFilter(this); // which would keep PageUp and PageDown for itself
    auto *row = new QHBoxLayout(m_turner);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_back, m_number, m_next})
        row->addWidget(part);
    row->addStretch();
    row->addWidget(m_smaller);
    row->addWidget(m_larger);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_turner);
    column->addWidget(m_scroll, 1);
    m_state = new StateView(theme, content, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_state);
    connect(m_back, &QPushButton::clicked, this, [this] { read(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { read(m_page + 1); });
    connect(m_smaller, &QPushButton::clicked, this, [this] { zoom(-1); });
    connect(m_larger, &QPushButton::clicked, this, [this] { zoom(1); });
    m_resized.setSingleShot(true);
    m_resized.setInterval(200ms); // while the split is dragged, once
    connect(&m_resized, &QTimer::timeout, this, [this] { zoom(0); });
    connect(m_state, &StateView::retryWanted, this, [this] { read(m_page); });
    const auto draw = [this, &theme] {
        m_back->setIcon(theme.icon(u"left"_s, Token::Acc));
        m_next->setIcon(theme.icon(u"right"_s, Token::Acc));
        m_smaller->setIcon(theme.icon(u"minus"_s, Token::Acc));
        m_larger->setIcon(theme.icon(u"plus"_s, Token::Acc));
    };
    draw();
    connect(&theme, &Theme::changed, this, draw);
    retranslate();
    show(std::nullopt);
}

void FilePreview::show(const std::optional<Attachment> &attachment)
{
    if (attachment && m_attachment && attachment->id == m_attachment->id)
        return;
    m_attachment = attachment;
    ++m_asked;
    m_reading.cancel();
    m_image->clear();
    m_image->setAccessibleName({});
    m_page = 0;
    m_pages = 1;
    m_zoom = 0;
    tellPlace();
    if (!attachment)
        m_state->showEmpty(u"file"_s, [] { return tr("Choose a file to look at it here."); });
    else if (!canShow(attachment->mediaType))
        m_state->showEmpty(u"file"_s,
                           [] { return tr("Files of this sort are not shown here. Take it out to look at it."); });
    else
        read(1);
}

void FilePreview::read(int page)
{
    if (!m_attachment)
        return;
    m_page = page;
    tellPlace();
    m_state->showLoadingSoon();
    m_reading.cancel();
    const double wide = kZooms[std::size_t(m_zoom)] * std::max(kLeastWidth, m_scroll->viewport()->width());
    const int width = int(wide * devicePixelRatioF());
    const quint64 asked = ++m_asked;
    m_reading = m_session.read<FilePage>(
        this,
        [attachment = *m_attachment, folder = m_session.path() + u"/attachments"_s, page,
         width](DeskSession::Reading &reading, TaskControl &) -> Result<FilePage> {
            LEYE_TRY(const QByteArray bytes, openAttachment(reading.viewer, AttachmentFiles(folder), attachment));
            return drawPage(bytes, attachment.mediaType, page, width);
        },
        [this, asked](Result<FilePage> drawn) {
            if (asked != m_asked)
                return; // another file, page or size is looked at by now
            if (drawn)
                show(*drawn);
            else if (drawn.error().kind != Error::Kind::Cancelled)
                m_state->showError(drawn.error());
        });
}

/// Larger or smaller; 0: the room for it has changed.
void FilePreview::zoom(int step)
{
    m_zoom = std::clamp(m_zoom + step, 0, int(kZooms.size()) - 1);
    if (m_page > 0)
        read(m_page);
}

void FilePreview::show(const FilePage &page)
{
    m_page = page.page;
    m_pages = page.pages;
    tellPlace();
    QPixmap shown = QPixmap::fromImage(page.image);
    shown.setDevicePixelRatio(devicePixelRatioF());
    m_image->setPixmap(shown);
    m_image->setAccessibleName(tr("%1, page %2 of %3").arg(m_attachment->title).arg(page.page).arg(page.pages));
    m_state->showContent();
}

/// What is asked for, be it drawn or not: two quick presses go two pages on.
void FilePreview::tellPlace()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_back, m_number, m_next})
        part->setVisible(m_pages > 1);
    m_smaller->setEnabled(m_zoom > 0);
    m_larger->setEnabled(m_zoom + 1 < int(kZooms.size()));
    m_number->setText(u"%1 / %2"_s.arg(m_page).arg(m_pages));
    m_back->setEnabled(m_page > 1);
    m_next->setEnabled(m_page < m_pages);
}

bool FilePreview::turn(int key)
{
    const int page = key == Qt::Key_PageDown ? m_page + 1 : key == Qt::Key_PageUp ? m_page - 1 : 0;
    if (m_page == 0 || page < 1 || page > m_pages)
        return false;
    read(page);
    return true;
}

void FilePreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        zoom(1);
    else if (event->key() == Qt::Key_Minus)
        zoom(-1);
    else
        QWidget::keyPressEvent(event);
}

/// Not only with the window: its first real size comes when it is first in sight.
bool FilePreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize) {
        const auto *resized = static_cast<QResizeEvent *>(event);
        if (resized->size().width() != resized->oldSize().width())
            m_resized.start();
    }
    if (watched == m_scroll && event->type() == QEvent::KeyPress && turn(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void FilePreview::retranslate()
{
    m_scroll->setAccessibleName(tr("Preview"));
    for (const auto &[button, words] : {std::pair(m_back, tr("Page before")), std::pair(m_next, tr("Next page")),
                                        std::pair(m_smaller, tr("Smaller")), std::pair(m_larger, tr("Larger"))}) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
}

} // namespace leye
