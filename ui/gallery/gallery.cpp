// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/gallery.h"

#include "ui/gallery/gallery_pages.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/scroll_body.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace leye {

using namespace Qt::StringLiterals;

Gallery::Gallery(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"gallery"_s);
    setWindowTitle(tr("What screens are made of"));
    m_list->setObjectName(u"galleryPages"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setProperty("role", u"pages"_s);
    for (const GalleryPage &page : galleryPages())
        m_list->addItem(page.title());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kLarge);
    column->addWidget(makeSettings());
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * space::kHuge);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(&m_theme, &Theme::changed, this, &Gallery::build, Qt::QueuedConnection);
    build();
    m_list->setCurrentRow(0);
}

QStringList Gallery::pages()
{
    QStringList names;
    for (const GalleryPage &page : galleryPages())
        names.append(QString::fromLatin1(page.name));
    return names;
}

void Gallery::showPage(int page) { m_list->setCurrentRow(page); }

QWidget *Gallery::makeSettings()
{
    auto *settings = new QWidget(this);
    auto *row = new QHBoxLayout(settings);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kHuge);
    const auto add = [&](const QString &name, const QString &words, const QStringList &options, int now, auto set) {
        auto *choice = new Choice(m_theme, name);
        choice->setAccessibleName(words);
        QList<Choice::Option> offered;
        for (const QString &option : options)
            offered.append({QString::number(offered.size()), option});
        choice->setOptions(offered);
        choice->setCode(QString::number(now));
        connect(choice, &Choice::chosen, this, [set](const QString &code) { set(code.toInt()); });
        row->addWidget(choice);
    };
    add(u"galleryScheme"_s, tr("Colours"), {tr("Light"), tr("Dark"), tr("High contrast")}, int(m_theme.scheme()),
        [this](int scheme) { m_theme.setScheme(Scheme(scheme)); });
    add(u"galleryText"_s, tr("Text size"), {tr("Standard"), tr("Large"), tr("Largest")}, int(m_theme.textSize()),
        [this](int size) { m_theme.setTextSize(TextSize(size)); });
    return settings;
}

/// Anew with each change of the theme: what was painted in the old colours is gone.
void Gallery::build()
{
    const int shown = m_pages->currentIndex();
    while (QWidget *page = m_pages->widget(0)) {
        m_pages->removeWidget(page);
        page->deleteLater();
    }
    for (const GalleryPage &page : galleryPages()) {
        auto *scroll = new ScrollBody;
        scroll->setBody(page.make(m_theme, *this));
        m_pages->addWidget(scroll);
    }
    m_pages->setCurrentIndex(std::max(shown, 0));
}

} // namespace leye
