// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/desk_facts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DeskFacts)
};

constexpr qsizetype kPublicKeyBytes = 32;

QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }
QByteArray bytesAt(const QJsonObject &json, QLatin1StringView name) { return QByteArray::fromHex(json.value(name).toString().toLatin1()); }

} // namespace

QJsonObject DeskFacts::toJson() const
{
    QJsonArray names;
    for (const SignInName &user : users)
        names.append(QJsonObject{{u"id"_s, user.id.toString()}, {u"name"_s, user.name}});
    return {{u"workspace"_s, workspace.toString()}, {u"desk"_s, hex(desk)},    {u"authority"_s, hex(authority)},
            {u"station"_s, station},                {u"station_name"_s, stationName}, {u"users"_s, names},
            {u"demo"_s, demo}};
}

Result<DeskFacts> DeskFacts::read(const WorkspaceFolder &folder)
{
    const QJsonObject json = folder.facts().further;
    DeskFacts facts;
    const std::optional<Id16> workspace = Id16::fromText(json.value("workspace"_L1).toString());
    facts.desk = bytesAt(json, "desk"_L1);
    facts.authority = bytesAt(json, "authority"_L1);
    if (!workspace || facts.desk.size() != kPublicKeyBytes || facts.authority.size() != kPublicKeyBytes)
        return fail(Error::Kind::Damaged, Words::tr("The file workspace.json in %1 is damaged. Restore the last verified backup.").arg(folder.path()));
    facts.workspace = *workspace;
    facts.station = json.value("station"_L1).toString();
    facts.stationName = json.value("station_name"_L1).toString();
    facts.demo = json.value("demo"_L1).toBool();
    const QJsonArray names = json.value("users"_L1).toArray();
    for (const QJsonValue &name : names) {
        if (const std::optional<Id16> id = Id16::fromText(name.toObject().value("id"_L1).toString()))
            facts.users.append({UserId(*id), name.toObject().value("name"_L1).toString()});
    }
    return facts;
}

Result<void> DeskFacts::write(WorkspaceFolder &folder) const
{
    WorkspaceFacts facts = folder.facts();
    const QJsonObject json = toJson();
    for (auto fact = json.begin(); fact != json.end(); ++fact)
        facts.further.insert(fact.key(), fact.value()); // what a newer program wrote stays
    return folder.setFacts(std::move(facts));
}

} // namespace leye
