// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/form_pdf.h"

#include "ui/print/form_painting.h"
#include "ui/print/paper.h"
#include "ui/print/rare_characters.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Print {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

/// Qt writes the time of day into the file; the moment of printing is put in its place, byte for byte, so that
/// the offsets of the objects stay true.
void setCreationDate(QByteArray &pdf, const QDateTime &created)
{
    const QByteArray key = "/CreationDate (";
    const qsizetype from = pdf.indexOf(key);
    const qsizetype end = from < 0 ? -1 : pdf.indexOf(')', from);
    if (end < 0)
        return;
    const QString utc = created.toUTC().toString(u"'(D:'yyyyMMddHHmmss'Z)'"_s);
    const QByteArray date = created.isValid() ? utc.toLatin1() : QByteArray("(D:19700101000000Z)");
    const qsizetype start = from + key.size() - 1;
    const qsizetype length = end + 1 - start;
    if (date.size() <= length)
        pdf.replace(start, length, date.leftJustified(length));
}

} // namespace

Result<QByteArray> makePdf(const QList<Form> &forms, const PdfFacts &facts, const PrintFonts &fonts)
{
    if (forms.isEmpty())
        return fail(Error::Kind::Invalid, Print::tr("There is nothing to print. Choose at least one person."));
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    SearchablePdf writer(&buffer);
    writer.setTitle(facts.title);
    writer.setCreator(u"LeyeDesk"_s);
    writer.setResolution(kUnitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    LEYE_CHECK(paintForms(writer, forms, fonts));
    setCreationDate(pdf, facts.created);
    return writer.rare.addedTo(pdf);
}

} // namespace leye
