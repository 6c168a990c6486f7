// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_case_file.h"

#include "ui/print/case_file_form.h"
#include "ui/print/form_pdf.h"

namespace leye {

using namespace Qt::StringLiterals;

Result<void> printCaseFile(const CaseFile &file, const QString &pdfPath, const PrintFonts &fonts)
{
    return printCaseFiles({file}, pdfPath, fonts);
}

Result<void> printCaseFiles(const QList<CaseFile> &files, const QString &pdfPath, const PrintFonts &fonts)
{
    QList<Form> forms;
    for (const CaseFile &file : files)
        forms.append(caseFileForm(file));
    const PdfFacts facts{u"一人一档"_s, files.isEmpty() ? QDateTime() : files.first().print.printedAt};
    return writePdf(forms, pdfPath, facts, fonts);
}

} // namespace leye
