// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/xlsx_parts.h"

#include "models/sheets/cell_date.h"
#include "models/sheets/xml_parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leye {

namespace {

struct Sheets {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

constexpr qsizetype kMaxRelations = 10'000;
constexpr qsizetype kMaxStyles = 65'536; // Excel writes at most 65,490
constexpr qsizetype kMaxNameLength = 1'024;

Error damaged(const QString &detail)
{
    return {Error::Kind::Damaged,
            Sheets::tr("The workbook is damaged. Open it in a spreadsheet program and save it again as .xlsx."),
            u"xlsx: "_s + detail};
}

struct Relation {
    QByteArray id;
    QByteArray type; ///< the last part of its URI: "worksheet"
    QByteArray part;
};

/// The parts that one part refers to (ECMA-376 part 2, 9.3).
class Relations : public XmlHandler {
public:
    explicit Relations(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] static Result<QList<Relation>> of(const ZipPackage &package, const QString &part)
    {
        const qsizetype slash = part.lastIndexOf(u'/');
        const QString folder = part.left(slash + 1);
        const QByteArray name = (folder + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s).toUtf8();
        Relations relations(folder);
        if (package.contains(name))
            LEYE_CHECK(parsePart(package, name, relations));
        return std::move(relations.m_found);
    }

    void startElement(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        const QByteArrayView target = attributes.value("Target");
        const QByteArrayView type = attributes.value("Type");
        if (m_found.size() >= kMaxRelations || target.size() > kMaxNameLength || type.size() > kMaxNameLength)
            return refuse(damaged(u"relations"_s));
        m_found.append({attributes.value("Id").toByteArray(), type.sliced(type.lastIndexOf('/') + 1).toByteArray(),
                        resolved(QString::fromUtf8(target))});
    }
    void endElement(QByteArrayView) override {}

private:
    [[nodiscard]] QByteArray resolved(const QString &target) const
    {
        const QString path = QDir::cleanPath(target.startsWith(u'/') ? target : u'/' + m_folder + target);
        return path.mid(1).toUtf8();
    }

    QString m_folder;
    QList<Relation> m_found;
};

QByteArray partOfType(const QList<Relation> &relations, QByteArrayView type)
{
    const auto found = std::find_if(relations.begin(), relations.end(),
                                    [type](const Relation &relation) { return relation.type == type; });
    return found == relations.end() ? QByteArray() : found->part;
}

class Workbook : public XmlHandler {
public:
    Workbook(const QList<Relation> &relations, XlsxBook &book) : m_relations(relations), m_book(book) {}

    void startElement(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr") {
            const QByteArrayView flag = attributes.value("date1904");
            m_book.from1904 = flag == "1" || flag == "true";
        } else if (name == "sheet") {
            const QByteArrayView state = attributes.value("state");
            addSheet(attributes.value("id"), QString::fromUtf8(attributes.value("name")),
                     state == "hidden" || state == "veryHidden");
        }
    }
    void endElement(QByteArrayView) override {}

private:
    void addSheet(QByteArrayView id, const QString &name, bool hidden)
    {
        if (m_book.sheets.size() >= kMaxRelations || name.size() > kMaxNameLength)
            return refuse(damaged(u"sheets"_s));
        for (const Relation &relation : m_relations) {
            if (relation.id == id && relation.type == "worksheet") // a chart sheet has no cells
                m_book.sheets.append({name, relation.part, hidden});
        }
    }

    const QList<Relation> &m_relations;
    XlsxBook &m_book;
};

class Styles : public XmlHandler {
public:
    explicit Styles(std::vector<bool> &styleIsDate) : m_styleIsDate(styleIsDate) {}

    void startElement(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "numFmts" || name == "cellXfs")
            m_list = name.toByteArray();
        else if (m_list == "numFmts" && name == "numFmt")
            addFormat(attributes.number("numFmtId"), attributes.value("formatCode"));
        else if (m_list == "cellXfs" && name == "xf")
            addStyle(attributes.number("numFmtId").value_or(0));
    }
    void endElement(QByteArrayView name) override
    {
        if (name == m_list)
            m_list.clear();
    }

private:
    void addFormat(std::optional<qint64> number, QByteArrayView code)
    {
        if (m_formatIsDate.size() >= kMaxStyles || code.size() > kMaxNameLength)
            return refuse(damaged(u"formats"_s));
        if (number)
            m_formatIsDate.insert(*number, isDateFormat(QString::fromUtf8(code)));
    }
    void addStyle(qint64 format)
    {
        if (m_styleIsDate.size() >= size_t(kMaxStyles))
            return refuse(damaged(u"styles"_s));
        const auto own = m_formatIsDate.constFind(format);
        m_styleIsDate.push_back(own == m_formatIsDate.cend() ? isBuiltInDateFormat(format) : *own);
    }

    std::vector<bool> &m_styleIsDate;
    QHash<qint64, bool> m_formatIsDate;
    QByteArray m_list;
};

} // namespace

Result<XlsxBook> readBook(const ZipPackage &package)
{
    LEYE_TRY(const QList<Relation> root, Relations::of(package, QString()));
    const QByteArray bookPart = partOfType(root, "officeDocument");
    if (!package.contains(bookPart) || !bookPart.endsWith(".xml"))
        return fail(Error::Kind::Unsupported,
                    Sheets::tr("This is not an .xlsx or .ods workbook. Open it in the program that wrote it, choose "
                               "“Save as” (另存为) and take .xlsx."),
                    u"xlsx: no workbook part"_s);
    LEYE_TRY(const QList<Relation> relations, Relations::of(package, QString::fromUtf8(bookPart)));
    XlsxBook book;
    Workbook workbook(relations, book);
    LEYE_CHECK(parsePart(package, bookPart, workbook));
    if (book.sheets.isEmpty())
        return fail(Error::Kind::Unsupported, Sheets::tr("The file holds no worksheet. Save the table as .xlsx."),
                    u"xlsx: no sheets"_s);
    if (const QByteArray part = partOfType(relations, "styles"); package.contains(part)) {
        Styles styles(book.styleIsDate);
        LEYE_CHECK(parsePart(package, part, styles));
    }
    if (const QByteArray part = partOfType(relations, "sharedStrings"); package.contains(part))
        book.stringsPart = part;
    return book;
}

} // namespace leye
