// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/mark_entry.h"
#include "models/people/people_list_store.h"
#include "tests/support/people_bench.h"

namespace leye::test {

using namespace Qt::StringLiterals;
using Sort = PeopleListQuery::Sort;
using Cases = PeopleListQuery::Cases;

inline const auto kSeeker = u"求职人员"_s;
inline const auto kElder = u"为老服务"_s;

inline QDate day(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

/// An office with a list, and short ways to fill it.
struct ListBench : PeopleBench {
    template <typename R>
    R put(R record)
    {
        if (record.id.isNull())
            record.id = journal->newId();
        record.area = kArea;
        if (!journal->commit(Edit(u"test.put"_s, aide.user).add(record)))
            qFatal("put");
        return read<R>(record.id);
    }
    template <typename R>
    void change(const R &before, const R &after)
    {
        if (const auto done = journal->commit(Edit(u"test.change"_s, aide.user).change(before, after)); !done)
            qFatal("change: %s", qPrintable(done.error().message + done.error().detail));
    }
    template <typename R>
    void remove(const R &record)
    {
        if (!journal->commit(Edit(u"test.remove"_s, aide.user).remove(record)))
            qFatal("remove");
    }
    template <typename R>
    void restore(const R &record)
    {
        if (!journal->commit(Edit(u"test.restore"_s, aide.user).restore(read<R>(record.id))))
            qFatal("restore");
    }

    Person somebody(const QString &name, const char *birth = "", const QString &sex = {})
    {
        Person wanted = person(name);
        wanted.birth = day(birth);
        wanted.sex = sex;
        return add(wanted);
    }
    Enrolment enrol(const Person &who, const QString &kind, const QString &stage = {},
                    const QString &station = u"31010901701"_s, const char *start = "2026-09-01", const char *end = "")
    {
        Enrolment enrolment;
        enrolment.person = PersonId(who.id);
        enrolment.kind = kind;
        enrolment.stage = stage;
        enrolment.station = station;
        enrolment.start = day(start);
        enrolment.end = day(end);
        enrolment.aide = aide.user;
        return put(enrolment);
    }
    Mark mark(const Person &who, const QString &name, const char *start = "2026-09-01", const char *end = "")
    {
        Mark made;
        made.person = PersonId(who.id);
        made.mark = name;
        made.start = day(start);
        made.end = day(end);
        made.basis = u"登记表"_s;
        made.sensitivity = *sensitivityOfMark(office, name, today());
        return put(made);
    }
    Service serve(const Person &who, const char *date, const QString &kind = u"职业指导"_s,
                  const QString &result = u"完成"_s)
    {
        Service service;
        service.person = PersonId(who.id);
        service.kind = kind;
        service.date = day(date);
        service.channel = u"面谈"_s;
        service.result = result;
        service.staff = {aide.user};
        return put(service);
    }

    [[nodiscard]] QStringList listed(const PeopleListQuery &query, const Viewer &viewer)
    {
        PeopleListStore store(database, viewer);
        const auto order = store.order(query, today());
        if (!order)
            return {order.error().message};
        QStringList names;
        const auto rows = store.rows(query, *order, today());
        if (!rows)
            return {rows.error().message};
        for (const PeopleListRow &row : *rows)
            names.append(row.name);
        return names;
    }
    [[nodiscard]] QStringList listed(const PeopleListQuery &query) { return listed(query, aide); }
    [[nodiscard]] PeopleListRow rowOf(const Person &who, const Viewer &viewer, const PeopleListQuery &query = {})
    {
        return PeopleListStore(database, viewer).rows(query, {quint32(who.n)}, today())->first();
    }
    [[nodiscard]] PeopleListRow rowOf(const Person &who) { return rowOf(who, aide); }
};

inline PeopleListQuery sorted(Sort sort, bool descending = false)
{
    PeopleListQuery query;
    query.sort = sort;
    query.descending = descending;
    return query;
}

/// Today is 2026-10-26.
struct Street : ListBench {
    Street()
    {
        ma = somebody(u"马俊杰"_s, "2002-05-01", u"1"_s);
        enrol(ma, kSeeker, u"01"_s, u"31010901701"_s, "2026-10-20");
        wu = somebody(u"吴海涛"_s, "1997-03-02", u"1"_s);
        enrol(wu, kSeeker, u"04"_s, u"31010901702"_s, "2026-03-01");
        mark(wu, u"长期失业青年"_s);
        serve(wu, "2026-09-20");
        he = somebody(u"何秀英"_s, "1974-10-27", u"2"_s);
        enrol(he, kSeeker, u"07"_s, u"31010902801"_s, "2025-01-05", "2026-02-01");
        enrol(he, kElder, {}, u"31010901701"_s, "2026-06-01");
        mark(he, u"残疾"_s);
        mark(he, u"低保家庭"_s, "2020-01-01", "2025-12-31");
        serve(he, "2026-10-13");
        shen = somebody(u"沈福根"_s, "1942-01-01", u"1"_s);
        enrol(shen, kElder, {}, u"31010901701"_s, "2024-06-01");
        serve(shen, "2026-10-25", u"探访"_s);
        li = somebody(u"李莉"_s);
        binned = somebody(u"丁误建"_s);
        enrol(binned, kSeeker, u"04"_s);
        remove(binned);
    }
    Person ma, wu, he, shen, li, binned;
};

} // namespace leye::test
