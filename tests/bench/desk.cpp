// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desk.h"

#include "app/composition.h"
#include "models/office/network.h"
#include "models/store/bulk_load.h"
#include "models/store/migrations.h"

namespace leye::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kSurnames =
    u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任";
constexpr QStringView kGiven = u"小明秀英建国丽华伟芳敏静强磊军洋勇艳杰娟涛超霞平刚桂香玉兰红梅志文晓东海燕春生金凤德福"
                               u"佳怡子涵欣雨晨浩宇轩梓萱思琪俊辉"
                               u"雪莹嘉诚国庆永康淑珍美玲振宁国栋慧婷婉清泽民长青月娥根宝阿珠";
constexpr QStringView kStreets[] = {u"四川北路", u"曲阳路",   u"广中路",    u"凉城路",
                                    u"江湾镇路", u"大连西路", u"东体育会路"};
constexpr QStringView kKinds[] = {u"政策宣讲", u"职业指导", u"岗位推荐", u"招聘会陪同",
                                  u"走访摸排", u"探访",     u"助餐",     u"健康检测"};
constexpr QStringView kNotes[] = {u"面谈，了解求职意向，建议先参加技能培训", u"电话联系，本人近期身体不好，下月再联系",
                                  u"上门走访，家中老人两位，生活能自理，已告知日照中心地址",
                                  u"推荐岗位三个，约定周五面试，提醒带身份证和学历证书",
                                  u"陪同参加线下招聘会，投递简历四份"};

QChar one(QStringView from, QRandomGenerator &random) { return from[random.bounded(from.size())]; }

template <size_t Size>
QString oneOf(const QStringView (&from)[Size], QRandomGenerator &random)
{
    return from[random.bounded(qsizetype(Size))].toString();
}

DeskKeys keysOf(quint64 number)
{
    DeskKeys keys{SigningKey::fromSeed(SecretBytes::copyOf(QByteArray(32, char(number)))), u"31010901701"_s, {}, {}};
    keys.authority = SigningKey::fromSeed(SecretBytes::copyOf(QByteArray(32, char(0xa0))));
    return keys;
}

/// The last character of a citizen's number (GB 11643).
QChar checkOf(const QString &number)
{
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += weights[i] * number[i].digitValue();
    return u"10X98765432"[sum % 11];
}

} // namespace

Sample::Sample(quint32 seed) : m_random(seed), m_first(qint64(seed) * 3'000'000)
{
    for (const Station &station : must(shippedStations())) {
        if (station.code.size() >= 11) // neither the centre nor a subdistrict
            m_stations.append(station.code);
    }
}

QString Sample::digits(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(u'0' + char16_t(m_random.bounded(10)));
    return text;
}

Person Sample::person(const Id16 &id)
{
    Person person;
    person.id = id;
    person.area = kArea;
    const qsizetype common = m_random.bounded(2) ? 8 : kSurnames.size();
    person.name = one(kSurnames.first(common), m_random);
    for (int character = m_random.bounded(10) < 3 ? 1 : 2; character > 0; --character)
        person.name += one(kGiven, m_random);
    // Every number once: each day of birth, then the next place in the sequence of that day.
    constexpr qint64 days = 24'000;
    constexpr qint64 places = 998;
    const qint64 place = m_first + m_people++;
    person.birth = QDate(1940, 1, 1).addDays(place % days);
    person.idType = u"居民身份证"_s;
    person.idNumber = QString::number(310'101 + place / days / places) + person.birth.toString(u"yyyyMMdd") +
                      QString::number(1'001 + place / days % places).mid(1);
    person.idNumber += checkOf(person.idNumber);
    person.sex = person.idNumber[16].digitValue() % 2 == 1 ? u"1"_s : u"2"_s;
    person.phone = u"13"_s + digits(9);
    person.livingAddress = oneOf(kStreets, m_random) + QString::number(m_random.bounded(1, 2000)) + u"弄"_s +
                           QString::number(m_random.bounded(1, 90)) + u"号"_s +
                           QString::number(m_random.bounded(101, 1806)) + u"室"_s;
    person.education = u"大专"_s;
    person.labourStatus = u"失业"_s;
    person.remark = u"演示数据"_s;
    return person;
}

Enrolment Sample::enrolment(const Id16 &id, const Person &person)
{
    Enrolment enrolment;
    enrolment.id = id;
    enrolment.area = person.area;
    enrolment.person = PersonId(person.id);
    enrolment.kind = u"求职人员"_s;
    enrolment.station = m_stations[m_random.bounded(m_stations.size())];
    enrolment.start = QDate(2021, 1, 1).addDays(m_random.bounded(1800));
    return enrolment;
}

Service Sample::service(const Id16 &id, PersonId person, UserId staff)
{
    Service service;
    service.id = id;
    service.area = kArea;
    service.person = person;
    service.kind = oneOf(kKinds, m_random);
    service.date = QDate(2021, 1, 1).addDays(m_random.bounded(1800));
    service.minutes = m_random.bounded(5, 120);
    service.channel = u"面谈"_s;
    service.station = u"31010901701"_s;
    service.staff = {staff};
    service.note = oneOf(kNotes, m_random) + digits(3);
    return service;
}

BenchDesk::BenchDesk(const QString &parent, quint64 number, bool withSearch)
    : folder(parent + u"/desk-XXXXXX"_s)
    , clock(QDate(2026, 10, 26))
    , database(emptyDatabase(folder.path()))
{
    DeskKeys keys = keysOf(number);
    publicKey = keys.desk.publicKey;
    authorityKey = keys.authority->publicKey;
    journal = must(Journal::open(database, recordCatalogue(), clock, seededRandom(number), std::move(keys)));
    if (withSearch) {
        for (std::unique_ptr<Projector> &projector : workspaceParts(clock).projectors())
            journal->addProjector(std::move(projector));
    }
    User aide;
    aide.id = journal->newId();
    aide.area = kArea;
    aide.name = u"王芳"_s;
    user = UserId(aide.id);
    must(journal->commit(Edit(u"user.set"_s, user).add(aide)));
}

QList<PersonId> addPeople(Database &database, Journal &journal, UserId user, int count, Sample &sample)
{
    QList<PersonId> people;
    const BulkLoad load = must(BulkLoad::begin(database));
    while (people.size() < count) {
        auto batch = must(journal.begin());
        while (people.size() < count && !batch.isFull()) {
            Edit edit(u"import.people"_s, user);
            for (int row = 0; row < 500 && people.size() < count; ++row) {
                const Person person = sample.person(journal.newId());
                edit.add(person).add(sample.enrolment(journal.newId(), person));
                people.append(PersonId(person.id));
            }
            must(batch.add(edit));
        }
        must(batch.commit());
    }
    must(journal.settle());
    return people;
}

Database emptyDatabase(const QString &folder)
{
    Database database = must(Database::open(folder + u"/leye.db"_s, {OpenOptions::Mode::Create, {}, 64 * 1024}));
    must(migrate(database, shippedMigrations()));
    return database;
}

} // namespace leye::bench
