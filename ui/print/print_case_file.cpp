// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_case_file.h"

#include "ui/print/case_file_form.h"
#include "ui/print/form_pdf.h"

namespace leye {

using namespace Qt::StringLiterals;

Result<QByteArray> caseFilePdf(const QList<CaseFile> &files, const PrintFonts &fonts)
{
    QList<Form> forms;
    for (const CaseFile &file : files)
        forms.append(caseFileForm(file));
    const PdfFacts facts{u"一人一档"_s, files.isEmpty() ? QDateTime() : files.first().print.printedAt};
    return makePdf(forms, facts, fonts);
}

} // namespace leye
