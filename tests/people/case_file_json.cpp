// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_file_json.h"

#include <QJsonArray>

#include <algorithm>

namespace leye::test {

using namespace Qt::StringLiterals;

namespace {

/// An object that leaves out what is empty.
class Json {
public:
    Json &put(const char *name, const QString &text) { return insert(name, text, text.isEmpty()); }
    Json &put(const char *name, const QStringList &texts)
    {
        return insert(name, QJsonArray::fromStringList(texts), texts.isEmpty());
    }
    Json &put(const char *name, QDate date) { return put(name, date.toString(Qt::ISODate)); }
    Json &put(const char *name, const QDateTime &at) { return put(name, at.toString(Qt::ISODate)); }
    Json &put(const char *name, std::optional<int> number) { return insert(name, number.value_or(0), !number); }
    Json &put(const char *name, bool yes) { return insert(name, yes, !yes); }
    template <typename T>
    Json &put(const char *name, const QList<T> &list)
    {
        QJsonArray array;
        for (const T &element : list)
            array.append(of(element));
        return insert(name, array, array.isEmpty());
    }
    [[nodiscard]] QJsonObject object() const { return m_object; }

    static QJsonValue of(const CaseFile::Enrolment &e)
    {
        return Json()
            .put("kind", e.kind)
            .put("start", e.start)
            .put("end", e.end)
            .put("station", e.station)
            .put("aide", e.aide)
            .put("outcome", e.outcome)
            .put("evidence", e.evidence)
            .put("employer", e.employer)
            .put("jobTitle", e.jobTitle)
            .object();
    }
    static QJsonValue of(const CaseFile::Mark &m)
    {
        return Json().put("mark", m.mark).put("start", m.start).put("end", m.end).put("basis", m.basis).object();
    }
    static QJsonValue of(const CaseFile::Relative &r)
    {
        return Json()
            .put("relation", r.relation)
            .put("name", r.name)
            .put("birth", r.birth)
            .put("phone", r.phone)
            .put("note", r.note)
            .object();
    }
    static QJsonValue of(const CaseFile::Hardship &h)
    {
        return Json()
            .put("category", h.category)
            .put("recognised", h.recognised)
            .put("policies", h.policies)
            .put("responsible", h.responsible)
            .put("note", h.note)
            .object();
    }
    static QJsonValue of(const CaseFile::Study &s)
    {
        return Json()
            .put("school", s.school)
            .put("subject", s.subject)
            .put("level", s.level)
            .put("end", s.end)
            .object();
    }
    static QJsonValue of(const CaseFile::StandardItem &i) { return u"%1 %2/%3"_s.arg(i.kind).arg(i.done).arg(i.due); }
    static QJsonValue of(const CaseFile::KindCount &c) { return u"%1 %2"_s.arg(c.kind).arg(c.services); }
    static QJsonValue of(const CaseFile::Service &s)
    {
        return Json()
            .put("date", s.date)
            .put("kind", s.kind)
            .put("minutes", s.minutes)
            .put("channel", s.channel)
            .put("place", s.place)
            .put("staff", s.staff)
            .put("result", s.result)
            .put("note", s.note)
            .put("restricted", s.restricted)
            .object();
    }
    static QJsonValue of(const CaseFile::Referral &r)
    {
        return Json()
            .put("date", r.date)
            .put("employer", r.employer)
            .put("job", r.job)
            .put("referrer", r.referrer)
            .put("interview", r.interview)
            .put("feedback", r.feedback)
            .put("result", r.result)
            .put("reason", r.reason)
            .object();
    }
    static QJsonValue of(const CaseFile::Revisit &r)
    {
        return Json()
            .put("due", r.due)
            .put("workday", r.workday)
            .put("done", r.done)
            .put("finding", r.finding)
            .object();
    }
    static QJsonValue of(const CaseFile::Consent &c)
    {
        return Json()
            .put("subject", c.subject)
            .put("version", c.version)
            .put("method", c.method)
            .put("given", c.given)
            .put("withdrawn", c.withdrawn)
            .object();
    }
    static QJsonValue of(const CaseFile::Attachment &a)
    {
        return Json()
            .put("name", a.name)
            .put("kind", a.kind)
            .put("added", a.added)
            .put("bytes", std::optional(int(a.bytes)))
            .object();
    }
    static QJsonValue of(const CaseFile::Event &e)
    {
        return Json().put("at", e.at).put("user", e.user).put("what", e.what).object();
    }

    Json &insert(const char *name, const QJsonValue &value, bool isEmpty)
    {
        if (!isEmpty)
            m_object.insert(QLatin1StringView(name), value);
        return *this;
    }

private:
    QJsonObject m_object;
};

QJsonObject identityOf(const CaseFile::Identity &i)
{
    return Json()
        .put("name", i.name)
        .put("alsoCalled", i.alsoCalled)
        .put("sex", i.sex)
        .put("birth", i.birth)
        .put("age", i.age)
        .put("ethnicGroup", i.ethnicGroup)
        .put("nativePlace", i.nativePlace)
        .put("politicalStatus", i.politicalStatus)
        .put("education", i.education)
        .put("marital", i.marital)
        .put("idType", i.idType)
        .put("idNumber", i.idNumber)
        .put("phones", i.phones)
        .put("registeredAddress", i.registeredAddress)
        .put("livingAddress", i.livingAddress)
        .put("subdistrict", i.subdistrict)
        .put("committee", i.committee)
        .put("householdType", i.householdType)
        .put("residence", i.residence)
        .put("livesElsewhere", i.livesElsewhere.value_or(false))
        .put("employmentCardNumber", i.employmentCardNumber)
        .put("labourStatus", i.labourStatus)
        .put("archivePlace", i.archivePlace)
        .put("withoutWork", i.withoutWork)
        .put("emergencyContact", i.emergencyContact)
        .put("keyHolder", i.keyHolder)
        .put("remark", i.remark)
        .object();
}

QJsonObject resumeOf(const CaseFile::Resume &r)
{
    return Json()
        .put("wantedJobs", r.wantedJobs)
        .put("contractKind", r.contractKind)
        .put("shift", r.shift)
        .put("workArea", r.workArea)
        .put("expectedPay", r.expectedPay)
        .put("computer", r.computer)
        .put("languages", r.languages)
        .put("certificates", r.certificates)
        .put("skills", r.skills)
        .put("selfDescription", r.selfDescription)
        .put("studies", r.studies)
        .object();
}

QJsonObject outcomeOf(const CaseFile::Outcome &o)
{
    return Json()
        .put("outcome", o.outcome)
        .put("date", o.date)
        .put("employer", o.employer)
        .put("jobTitle", o.jobTitle)
        .put("evidence", o.evidence)
        .put("revisits", o.revisits)
        .object();
}

QJsonObject printOf(const CaseFile::Print &p)
{
    QStringList withheld;
    for (const CaseFile::Part part : p.withheld)
        withheld.append(QString::number(int(part)));
    return Json()
        .put("station", p.station)
        .put("printedBy", p.printedBy)
        .put("printedAt", p.printedAt)
        .put("mask", codeOf(p.mask))
        .put("purpose", p.purpose)
        .put("withheld", withheld)
        .put("demo", p.demo)
        .object();
}

} // namespace

QJsonObject toJson(const CaseFile &file)
{
    Json json;
    const auto object = [&json](const char *name, const QJsonObject &part) { json.insert(name, part, part.isEmpty()); };
    object("identity", identityOf(file.identity));
    json.put("enrolments", file.enrolments).put("marks", file.marks).put("relatives", file.household.relatives);
    json.put("hardships", file.hardships);
    object("health", Json()
                         .put("disability", file.health.disability)
                         .put("illness", file.health.illness)
                         .put("familyDoctor", file.health.familyDoctor)
                         .object());
    object("resume", resumeOf(file.resume));
    json.put("consents", file.consents).put("counts", file.counts).put("services", file.services);
    json.put("referrals", file.referrals).put("attachments", file.attachments).put("history", file.history);
    if (file.standard)
        object("standard", Json()
                               .put("name", file.standard->name)
                               .put("period", file.standard->period)
                               .put("items", file.standard->items)
                               .object());
    if (file.outcome)
        object("outcome", outcomeOf(*file.outcome));
    object("print", printOf(file.print));
    return json.object();
}

QString difference(const QByteArray &expected, const QByteArray &actual)
{
    const QList<QByteArray> before = expected.split('\n'), after = actual.split('\n');
    QString lines;
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
        if (before.value(i) != after.value(i))
            lines += u"\n%1\n- %2\n+ %3"_s.arg(QString::number(i + 1), QString::fromUtf8(before.value(i)),
                                               QString::fromUtf8(after.value(i)));
    }
    return lines;
}

} // namespace leye::test
