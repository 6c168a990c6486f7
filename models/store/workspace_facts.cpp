// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/atomic_file.h"
#include "models/store/workspace_folder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct FactsText {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceFacts)
};

constexpr qint64 kMostBytes = 1024 * 1024;
constexpr qsizetype kPublicKeyBytes = 32;

QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }

QByteArray publicKey(const QJsonValue &value) { return QByteArray::fromHex(value.toString().toLatin1()); }

QJsonArray toArray(const QList<WorkspaceUser> &users)
{
    QJsonArray array;
    for (const WorkspaceUser &user : users)
        array.append(QJsonObject{{u"id"_s, user.id.toString()}, {u"name"_s, user.name}});
    return array;
}

QList<WorkspaceUser> usersFrom(const QJsonArray &array)
{
    QList<WorkspaceUser> users;
    for (const QJsonValue &value : array) {
        if (const std::optional<Id16> id = Id16::fromText(value["id"_L1].toString()))
            users.append({UserId(*id), value["name"_L1].toString()});
    }
    return users;
}

} // namespace

QByteArray WorkspaceFacts::toJson() const
{
    QJsonObject object = further;
    object["format"_L1] = kFormat;
    object["workspace"_L1] = workspace.toString();
    object["desk"_L1] = hex(desk);
    object["authority"_L1] = hex(authority);
    object["station"_L1] = station;
    object["station_name"_L1] = stationName;
    object["users"_L1] = toArray(users);
    object["sealed"_L1] = sealed;
    object["demo"_L1] = demo;
    object["instance"_L1] = instance;
    return QJsonDocument(object).toJson();
}

Result<WorkspaceFacts> WorkspaceFacts::fromJson(QByteArrayView json, const QString &path)
{
    QJsonObject object = QJsonDocument::fromJson(json.toByteArray()).object();
    const int format = object.take("format"_L1).toInt();
    if (format > kFormat)
        return fail(Error::Kind::Unsupported,
                    FactsText::tr("%1 has format %2; this program knows up to %3. Install the newer program.")
                        .arg(path)
                        .arg(format)
                        .arg(kFormat));
    const std::optional<Id16> workspace = Id16::fromText(object.take("workspace"_L1).toString());
    WorkspaceFacts facts;
    facts.desk = publicKey(object.take("desk"_L1));
    facts.authority = publicKey(object.take("authority"_L1));
    if (format < 1 || !workspace || facts.desk.size() != kPublicKeyBytes || facts.authority.size() != kPublicKeyBytes)
        return fail(Error::Kind::Damaged,
                    FactsText::tr("%1 is damaged. Restore the workspace from the last verified backup.").arg(path));
    facts.workspace = *workspace;
    facts.station = object.take("station"_L1).toString();
    facts.stationName = object.take("station_name"_L1).toString();
    facts.users = usersFrom(object.take("users"_L1).toArray());
    facts.sealed = object.take("sealed"_L1).toBool();
    facts.demo = object.take("demo"_L1).toBool();
    facts.instance = object.take("instance"_L1).toString();
    facts.further = object;
    return facts;
}

Result<WorkspaceFacts> readWorkspaceFacts(const QString &path)
{
    LEYE_TRY(const QByteArray json, readWhole(path, kMostBytes));
    return WorkspaceFacts::fromJson(json, path);
}

} // namespace leye
