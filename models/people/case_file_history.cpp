// SPDX-License-Identifier: GPL-3.0-or-later
// A summary of what was changed, in the words of the paper, which is Chinese whatever the language of the window.
#include "models/journal/history.h"
#include "models/people/case_file_parts.h"
#include "models/people/export_columns.h"
#include "models/people/household.h"
#include "models/people/typed_text.h"

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

struct Titled {
    const RecordType *type;
    const char *column;
    const char16_t *title;
};

/// Besides those that an export names.
constexpr std::array kTitles{
    Titled{&kPerson, "committee", u"居委"},
    Titled{&kPerson, "derived_override", u"与证件不一致的原因"},
    Titled{&kEnrolment, "kind", u"登记类别"},
    Titled{&kEnrolment, "end_date", u"结束日期"},
    Titled{&kEnrolment, "evidence", u"依据"},
    Titled{&kEnrolment, "pay", u"月薪"},
    Titled{&kEnrolment, "follow_up", u"回访日期"},
    Titled{&kEnrolment, "remark", u"备注"},
    Titled{&kMark, "mark", u"标识"},
    Titled{&kMark, "start_date", u"开始日期"},
    Titled{&kMark, "end_date", u"结束日期"},
    Titled{&kMark, "basis", u"认定依据"},
    Titled{&kConsent, "scope", u"事项"},
    Titled{&kConsent, "version", u"告知书"},
    Titled{&kConsent, "given_date", u"同意日期"},
    Titled{&kConsent, "withdrawn_date", u"撤回日期"},
    Titled{&kConsent, "form", u"方式"},
    Titled{&kConsent, "remark", u"备注"},
    Titled{&kHousehold, "label", u"家庭户"},
    Titled{&kHousehold, "address", u"地址"},
    Titled{&kHouseholdMember, "household", u"家庭户"},
    Titled{&kHouseholdMember, "relation", u"关系"},
    Titled{&kAttachment, "title", u"名称"},
    Titled{&kAttachment, "kind", u"种类"},
    Titled{&kAttachment, "file_name", u"文件名"},
    Titled{&kAttachment, "media_type", u"文件格式"},
    Titled{&kAttachment, "size", u"大小"},
    Titled{&kAttachment, "hash", u"校验值"},
    Titled{&kService, "note_class", u"密级"},
    Titled{&kService, "details", u"明细"},
};

/// By what people know a record among others of its type.
constexpr std::array kKnownBy{
    std::pair{&kEnrolment, "kind"},           std::pair{&kMark, "mark"},    std::pair{&kConsent, "scope"},
    std::pair{&kAttachment, "title"},         std::pair{&kService, "kind"}, std::pair{&kService, "date"},
    std::pair{&kHouseholdMember, "relation"},
};

bool isKnownBy(const RecordType &type, const QString &column)
{
    return std::any_of(kKnownBy.begin(), kKnownBy.end(), [&](const auto &known) {
        return known.first == &type && column == QLatin1StringView(known.second);
    });
}

bool isUnnamed(const HistoryEntry &entry)
{
    return std::any_of(kUnnamed.begin(), kUnnamed.end(),
                       [&](const char *name) { return entry.name == QLatin1StringView(name); });
}

/// Tells what was saved at once as one event: 结案（陪跑计划）：结案结果 （空）→ 单位就业；结束日期 （空）→ 2026-09-20
class Summary {
public:
    explicit Summary(CaseFileSource &source) : m_source(source) {}

    [[nodiscard]] Result<void> add(const HistoryEntry &entry)
    {
        LEYE_CHECK(remember(entry));
        if (isUnnamed(entry))
            return {};
        // Hidden entries have no action to tell them apart by.
        if (entry.action.isNull() || entry.action != m_action) {
            finish();
            LEYE_TRY(m_event.user, m_source.names.user(entry.user));
            m_event.at = QDateTime::fromMSecsSinceEpoch(entry.wallMs, QTimeZone(entry.zoneMinutes * 60));
            m_event.what = entry.isRestricted ? kRestrictedWords.toString() : wordsFor(entry.name);
            m_action = entry.action;
        }
        return addChange(entry);
    }

    [[nodiscard]] QList<CaseFile::Event> events() &&
    {
        finish();
        return std::move(m_events);
    }

private:
    /// The changes of one record.
    struct Part {
        Id16 record;
        bool isMade = false;
        QStringList changes;
    };

    [[nodiscard]] Result<QString> words(const RecordType &type, const FieldSpec &field, const Value &value)
    {
        constexpr qsizetype kLongest = 40;
        if (field.kind == FieldKind::Boolean)
            return value.value<bool>() ? u"是"_s : u"否"_s;
        LEYE_TRY(const QString text, m_source.names.text(field, value));
        const QString shown = maskedText(m_source.masking, type, field.column, text).simplified();
        const QString beginning = beginningOf(shown, kLongest);
        return beginning == shown ? shown : beginning + u'…';
    }

    /// What a record is known by, also when it is changed in an action that does not say it again.
    [[nodiscard]] Result<void> remember(const HistoryEntry &entry)
    {
        const RecordType *type = m_source.desk.journal.catalogue().find(entry.type);
        if (!type || !isKnownBy(*type, entry.field))
            return {};
        LEYE_TRY(m_known[entry.record][entry.field], words(*type, *type->field(entry.field), entry.to));
        return {};
    }

    [[nodiscard]] QString nameOf(const Id16 &record) const
    {
        const QStringList names = m_known.value(record).values();
        return names.isEmpty() ? QString() : u"（%1）"_s.arg(names.join(u' '));
    }

    [[nodiscard]] Result<void> addChange(const HistoryEntry &entry)
    {
        if (entry.isRestricted)
            return {};
        if (m_parts.isEmpty() || m_parts.last().record != entry.record)
            m_parts.append({entry.record, entry.field.isEmpty(), {}});
        Part &part = m_parts.last();
        const RecordType *type = m_source.desk.journal.catalogue().find(entry.type);
        const QString column = entry.field.section(u'/', 0, 0);
        const FieldSpec *field = type ? type->field(column) : nullptr;
        // That a record was put into the bin or taken out is what the operation says.
        const bool isUser = field && QLatin1StringView(field->target) == "user"_L1;
        if (part.isMade || !field || (field->kind == FieldKind::Reference && !isUser))
            return {};
        Value from = entry.from, to = entry.to;
        if (field->isSet()) { // changes by elements: "staff/<id>"
            const Value element(
                Value::List{Value(Id16::fromText(entry.field.section(u'/', 1)).value_or(Id16()).bytes())});
            from = entry.from.value<bool>() ? element : Value();
            to = entry.to.value<bool>() ? element : Value();
        }
        LEYE_TRY(const QString before, words(*type, *field, from));
        LEYE_TRY(const QString after, words(*type, *field, to));
        const auto orEmpty = [](const QString &text) { return text.isEmpty() ? u"（空）"_s : text; };
        if (!before.isEmpty() || !after.isEmpty())
            part.changes.append(u"%1 %2 → %3"_s.arg(paperTitle(*type, column), orEmpty(before), orEmpty(after)));
        return {};
    }

    void finish()
    {
        QString between;
        for (const Part &part : std::exchange(m_parts, {})) {
            m_event.what += between + nameOf(part.record);
            if (!part.changes.isEmpty())
                m_event.what += u'：' + part.changes.join(u'；');
            between = part.changes.isEmpty() ? QString() : u"；"_s;
        }
        const CaseFile::Event event = std::exchange(m_event, {});
        if (!event.what.isEmpty() && (m_events.isEmpty() || m_events.last() != event))
            m_events.append(event);
    }

    CaseFileSource &m_source;
    ActionId m_action;
    CaseFile::Event m_event;
    QList<Part> m_parts;
    QHash<Id16, QMap<QString, QString>> m_known; ///< by column
    QList<CaseFile::Event> m_events;
};

} // namespace

QString paperTitle(const RecordType &type, const QString &column)
{
    for (const ExportKind kind : {ExportKind::People, ExportKind::Services}) {
        for (const ExportColumn &exported : exportColumns(kind)) {
            if (const FieldSpec *field = exported.field(); field && field == type.field(column))
                return QString::fromUtf16(exported.title);
        }
    }
    for (const Titled &titled : kTitles) {
        if (titled.type == &type && column == QLatin1StringView(titled.column))
            return QString::fromUtf16(titled.title);
    }
    return column;
}

Result<void> putHistory(CaseFileSource &source, CaseFile &file)
{
    Journal &journal = source.desk.journal;
    const Viewer &viewer = source.desk.viewer;
    LEYE_TRY(const QList<HistoryEntry> entries,
             historyOf(journal.store(), journal.restricted(), u"person"_s, source.person.n,
                       [&viewer](int sensitivity) { return viewer.mayRead(sensitivity); }));
    Summary summary(source);
    for (const HistoryEntry &entry : entries)
        LEYE_CHECK(summary.add(entry));
    file.history = std::move(summary).events();
    return {};
}

} // namespace leye
