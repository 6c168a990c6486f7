// SPDX-License-Identifier: GPL-3.0-or-later
// window_ready WORKSPACE: signs in at the real window, and prints how long it took from the passphrase until the list
// of people was there (nanoseconds), and what memory the program had at most once it came to rest (kibibytes).
#include "tests/bench/window_ready.h"

#include "app/composition.h"
#include "app/window.h"
#include "models/core/crypto.h"
#include "models/office/passphrase_cost.h"
#include "models/store/no_queries.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <sys/resource.h>

using namespace leye;
using namespace leye::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <typename W>
W *inSight(QWidget &window, const QString &name)
{
    for (W *found : window.findChildren<W *>(name)) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

/// The first rows, or that there are none.
bool isListed(QWidget &window)
{
    const auto *table = inSight<QAbstractItemView>(window, u"peopleTable"_s);
    return (table && table->model()->rowCount() > 0) || inSight<QPushButton>(window, u"stateAction"_s);
}

/// Looks every millisecond whether it holds, and goes on then.
void whenever(QObject &context, const std::function<bool()> &holds, const std::function<void()> &goOn)
{
    auto *look = new QTimer(&context);
    QObject::connect(look, &QTimer::timeout, look, [look, holds, goOn] {
        if (!holds())
            return;
        look->stop();
        goOn();
    });
    look->start(1ms);
}

} // namespace

int main(int argc, char **argv)
{
    if (!startCrypto() || argc != 2)
        return 1;
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const FixedClock clock(kToday);
    const NoQueries noQueries;
    Theme theme(application);
    Window window(theme, {workspaceParts(clock), {}, {}, {}, [] { return calibrateCost(); }},
                  QString::fromLocal8Bit(argv[1]), u"zh_CN"_s);
    window.show();
    QElapsedTimer sinceSecret;
    qint64 ready = 0;
    const auto rest = [&] {
        rusage used{};
        getrusage(RUSAGE_SELF, &used);
        std::printf("%lld %ld", static_cast<long long>(ready), used.ru_maxrss);
        QApplication::quit();
    };
    const auto listed = [&] {
        ready = sinceSecret.nsecsElapsed();
        QTimer::singleShot(2s, &window, rest); // the order of everybody is still being read
    };
    const auto signIn = [&] {
        inSight<QLineEdit>(window, u"passphrase"_s)->setText(QString::fromLatin1(kPassphrase));
        sinceSecret.start();
        inSight<QPushButton>(window, u"signIn"_s)->click();
        whenever(
            window, [&] { return isListed(window); }, listed);
    };
    whenever(
        window, [&] { return inSight<QPushButton>(window, u"signIn"_s) != nullptr; }, signIn);
    return QApplication::exec();
}
