// SPDX-License-Identifier: GPL-3.0-or-later
#include "person_bench.h"

#include "models/core/citizen_id.h"
#include "models/people/consent_entry.h"
#include "models/people/enrolment_entry.h"
#include "models/people/mark_entry.h"
#include "models/people/service_entry.h"
#include "ui/person/timeline_model.h"

namespace leye::test {

using namespace Qt::StringLiterals;

PersonBench::PersonBench() : theme(std::make_unique<Theme>(*qApp))
{
    palette.setShortcut(u"Ctrl+K"_s);
    fill();
    open();
}

void PersonBench::signIn(const QString &name, Roles roles)
{
    page.reset();
    office.signIn(name, roles);
    open();
}

void PersonBench::open()
{
    page = std::make_unique<PersonPage>(*office, *theme, palette);
    page->resize(712, 640);
    page->setVisible(true);
    page->setPerson(m_chen);
    if (!QTest::qWaitForWindowExposed(page.get()) || !QTest::qWaitFor([this] { return shows(u"陈小明"_s); }))
        qFatal("page");
}

void PersonBench::fill()
{
    Person chen;
    chen.id = office.newId();
    chen.area = kArea;
    chen.name = u"陈小明"_s;
    chen.alsoCalled = u"小陈"_s;
    chen.idType = id_type::kResident.toString();
    chen.idNumber = u"310109199408219986"_s;
    chen.birth = QDate(1994, 8, 21);
    chen.sex = u"2"_s;
    chen.phone = u"13800005678"_s;
    office.put(chen);
    m_chen = PersonId(chen.id);
    const auto filled = act<void>([id = m_chen](const PeopleDesk &desk) -> Result<void> {
        Enrolment seeker;
        seeker.person = id;
        seeker.kind = u"求职人员"_s;
        seeker.start = QDate(2026, 3, 2);
        LEYE_CHECK(openEnrolment(desk, seeker));
        Mark mark;
        mark.person = id;
        mark.mark = u"低保家庭"_s;
        mark.start = QDate(2026, 3, 2);
        mark.basis = u"低保证"_s;
        LEYE_CHECK(setMark(desk, mark));
        Consent consent;
        consent.person = id;
        consent.scope = u"心理记录"_s;
        consent.version = u"2026-1"_s;
        consent.given = QDate(2026, 3, 3);
        LEYE_CHECK(giveConsent(desk, consent));
        Service service;
        service.person = id;
        service.kind = u"职业指导"_s;
        service.channel = u"面谈"_s;
        service.date = QDate(2026, 9, 10);
        service.result = u"完成"_s;
        service.minutes = 45;
        service.note = u"作品集改版，练习自我介绍两轮"_s;
        LEYE_CHECK(recordServices(desk, {service}));
        return {};
    });
    if (!filled)
        qFatal("%s", qPrintable(filled.error().message));
}

bool PersonBench::shows(const QString &text) const
{
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

QStringList PersonBench::titles()
{
    QStringList titles;
    const QAbstractItemModel *model = part<QListView>("timeline").model();
    for (int row = 0; row < model->rowCount(); ++row)
        titles.append(model->index(row, 0).data(TimelineModel::LineRole).value<TimelineLine>().title);
    return titles;
}

} // namespace leye::test
