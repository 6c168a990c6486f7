// SPDX-License-Identifier: GPL-3.0-or-later
// A summary of what was changed, in the words of the paper, which is Chinese whatever the language of the window.
#include "models/journal/history.h"
#include "models/people/case_file_parts.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    const char *operation;
    const char16_t *words;
};

/// Services stand in a part of their own: recording one is no change of the file.
constexpr std::array kUnnamed{"service.record", "import.services"};

constexpr std::array kOperations{
    Words{"person.add", u"建档"},
    Words{"person.edit", u"修改个人信息"},
    Words{"person.delete", u"移入回收站"},
    Words{"person.restore", u"移出回收站"},
    Words{"enrolment.open", u"登记服务"},
    Words{"enrolment.close", u"结案"},
    Words{"enrolment.reopen", u"重新开案"},
    Words{"enrolment.edit", u"修改服务登记"},
    Words{"enrolment.delete", u"删除服务登记"},
    Words{"enrolment.restore", u"恢复服务登记"},
    Words{"mark.set", u"设置人员标识"},
    Words{"mark.end", u"结束人员标识"},
    Words{"mark.edit", u"修改人员标识"},
    Words{"mark.delete", u"删除人员标识"},
    Words{"mark.restore", u"恢复人员标识"},
    Words{"consent.give", u"登记同意"},
    Words{"consent.withdraw", u"撤回同意"},
    Words{"consent.delete", u"删除同意记录"},
    Words{"consent.restore", u"恢复同意记录"},
    Words{"household.create", u"建立家庭"},
    Words{"household.join", u"加入家庭"},
    Words{"household.leave", u"离开家庭"},
    Words{"household.edit", u"修改家庭信息"},
    Words{"household.merge", u"合并家庭"},
    Words{"attachment.add", u"添加附件"},
    Words{"attachment.delete", u"删除附件"},
    Words{"attachment.restore", u"恢复附件"},
    Words{"service.correct", u"更正服务记录"},
    Words{"service.delete", u"删除服务记录"},
    Words{"service.restore", u"恢复服务记录"},
    Words{"import.people", u"从求职人员名册导入"},
    Words{"import.elders", u"从老年人名册导入"},
    Words{"undo", u"撤销"},
};

QString wordsFor(const QString &operation)
{
    for (const Words &words : kOperations) {
        if (operation == QLatin1StringView(words.operation))
            return QString::fromUtf16(words.words);
    }
    return u"其他变更"_s;
}

bool isUnnamed(const HistoryEntry &entry)
{
    return std::any_of(kUnnamed.begin(), kUnnamed.end(),
                       [&](const char *name) { return entry.name == QLatin1StringView(name); });
}

} // namespace

Result<void> putHistory(CaseFileSource &source, CaseFile &file)
{
    Journal &journal = source.desk.journal;
    const Viewer &viewer = source.desk.viewer;
    LEYE_TRY(const QList<HistoryEntry> entries,
             historyOf(journal.store(), journal.restricted(), u"person"_s, source.person.n,
                       [&viewer](int sensitivity) { return viewer.mayRead(sensitivity); }));
    ActionId told;
    for (const HistoryEntry &entry : entries) {
        // What was saved at once is one event; hidden entries have no action to tell them apart by.
        if (isUnnamed(entry) || (!entry.action.isNull() && entry.action == told))
            continue;
        told = entry.action;
        LEYE_TRY(const QString user, source.names.user(entry.user));
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.wallMs, QTimeZone(entry.zoneMinutes * 60));
        const CaseFile::Event event{at, user, entry.isRestricted ? kRestrictedWords.toString() : wordsFor(entry.name)};
        if (file.history.isEmpty() || file.history.last() != event)
            file.history.append(event);
    }
    return {};
}

} // namespace leye
