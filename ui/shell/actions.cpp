// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/widgets/controls.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>
#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAnywhere = QT_TRANSLATE_NOOP("ActionGroup", "Anywhere");
constexpr auto kPerson = QT_TRANSLATE_NOOP("ActionGroup", "Person");
constexpr auto kList = QT_TRANSLATE_NOOP("ActionGroup", "List");
constexpr auto kProgram = QT_TRANSLATE_NOOP("ActionGroup", "Program");

constexpr std::array kSpecs{
    ActionSpec{"palette", QT_TRANSLATE_NOOP("Action", "Find people, pages and actions"), "search", "Ctrl+K", kAnywhere},
    ActionSpec{"record", QT_TRANSLATE_NOOP("Action", "Record a service"), "plus", "Ctrl+N", kAnywhere},
    ActionSpec{"undo", QT_TRANSLATE_NOOP("Action", "Undo the last action"), "undo", "Ctrl+Z", kAnywhere},
    ActionSpec{"page.people", QT_TRANSLATE_NOOP("Action", "People"), "people", "Ctrl+2", kAnywhere},
    ActionSpec{"page.settings", QT_TRANSLATE_NOOP("Action", "Settings"), "settings", "Ctrl+9", kAnywhere},
    ActionSpec{"person.new", QT_TRANSLATE_NOOP("Action", "New person"), "plus", "Ctrl+Shift+N", kPerson},
    ActionSpec{"person.edit", QT_TRANSLATE_NOOP("Action", "Edit the facts"), "edit", "Ctrl+E", kPerson},
    ActionSpec{"person.print", QT_TRANSLATE_NOOP("Action", "Print the case file"), "print", "Ctrl+P", kPerson},
    ActionSpec{"person.bin", QT_TRANSLATE_NOOP("Action", "Put into the bin"), "bin", "", kPerson},
    ActionSpec{"list.filter", QT_TRANSLATE_NOOP("Action", "Filter the list"), "filter", "Ctrl+F", kList},
    ActionSpec{"list.columns", QT_TRANSLATE_NOOP("Action", "Choose columns"), "columns", "", kList},
    ActionSpec{"list.all", QT_TRANSLATE_NOOP("Action", "Check all"), "check", "Ctrl+Shift+A", kList},
    ActionSpec{"list.refresh", QT_TRANSLATE_NOOP("Action", "Read again"), "refresh", "F5", kList},
    ActionSpec{"list.print", QT_TRANSLATE_NOOP("Action", "Print the list"), "print", "Ctrl+Shift+P", kList},
    ActionSpec{"bin", QT_TRANSLATE_NOOP("Action", "Open the bin"), "bin", "", kList},
    ActionSpec{"import", QT_TRANSLATE_NOOP("Action", "Import a list"), "import", "Ctrl+I", kList},
    ActionSpec{"export", QT_TRANSLATE_NOOP("Action", "Export what is shown"), "export", "Ctrl+Shift+E", kList},
    ActionSpec{"help.keys", QT_TRANSLATE_NOOP("Action", "Keyboard help"), "help", "F1", kProgram},
    ActionSpec{"lock", QT_TRANSLATE_NOOP("Action", "Lock"), "lock", "Ctrl+L", kProgram},
    ActionSpec{"text.larger", QT_TRANSLATE_NOOP("Action", "Larger text"), "text", "Ctrl++", kProgram},
    ActionSpec{"text.smaller", QT_TRANSLATE_NOOP("Action", "Smaller text"), "text", "Ctrl+-", kProgram},
    ActionSpec{"backup", QT_TRANSLATE_NOOP("Action", "Back up now"), "save", "", kProgram},
    ActionSpec{"about", QT_TRANSLATE_NOOP("Action", "About LeyeDesk"), "info", "", kProgram},
    ActionSpec{"quit", QT_TRANSLATE_NOOP("Action", "Close the program"), "leave", "Ctrl+Q", kProgram},
};

QString idOf(const ActionSpec &spec) { return QString::fromLatin1(spec.id); }

const ActionSpec *find(const QString &id)
{
    const auto *found = std::find_if(kSpecs.begin(), kSpecs.end(),
                                     [&](const ActionSpec &spec) { return id == QLatin1StringView(spec.id); });
    return found == kSpecs.end() ? nullptr : found;
}

/// A key that writes or moves in a text, on its own or with Shift.
bool isTyped(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return false;
    const bool isFunction = keys[0].key() >= Qt::Key_F1 && keys[0].key() <= Qt::Key_F35;
    return !isFunction && !(keys[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier));
}

/// What saves in every form, works in every text, or belongs to input methods.
bool isTaken(const QKeySequence &keys)
{
    static constexpr std::array kTaken{"Ctrl+Return",      "Ctrl+Enter", "Ctrl+Shift+Return",
                                       "Ctrl+Shift+Enter", "Ctrl+A",     "Ctrl+C",
                                       "Ctrl+V",           "Ctrl+X",     "Ctrl+Space",       "F2"};
    return std::any_of(kTaken.begin(), kTaken.end(), [&keys](const char *taken) {
        return keys == QKeySequence(QString::fromLatin1(taken), QKeySequence::PortableText);
    });
}

} // namespace

std::span<const ActionSpec> actionSpecs() { return kSpecs; }

ActionRegistry::ActionRegistry(const Theme &theme, QWidget *window) : QObject(window), m_theme(theme)
{
    for (const ActionSpec &spec : kSpecs) {
        auto *action = new QAction(this);
        action->setObjectName(idOf(spec));
        action->setShortcut(shippedKeys(idOf(spec)));
        action->setShortcutContext(Qt::WindowShortcut);
        action->setAutoRepeat(false);
        action->setEnabled(false); // until something is bound to it
        window->addAction(action);
        m_actions.insert(idOf(spec), action);
    }
    connect(&theme, &Theme::changed, this, &ActionRegistry::redraw);
    redraw();
    retranslate();
}

QList<QAction *> ActionRegistry::actions() const
{
    QList<QAction *> actions;
    for (const ActionSpec &spec : kSpecs)
        actions.append(m_actions.value(idOf(spec)));
    return actions;
}

void ActionRegistry::bind(const QString &id, std::function<void()> act, std::function<bool()> isPossible)
{
    QAction *action = m_actions.value(id);
    Q_ASSERT(action);
    action->disconnect(this);
    connect(action, &QAction::triggered, this, std::move(act));
    m_rules.insert(
        id, isPossible ? std::move(isPossible) : [] { return true; });
    action->setEnabled(m_rules.value(id)());
}

void ActionRegistry::update()
{
    for (auto rule = m_rules.cbegin(); rule != m_rules.cend(); ++rule)
        m_actions.value(rule.key())->setEnabled(rule.value()());
}

void ActionRegistry::retranslate()
{
    for (const ActionSpec &spec : kSpecs)
        m_actions.value(idOf(spec))->setText(QCoreApplication::translate("Action", spec.text));
}

void ActionRegistry::redraw()
{
    for (const ActionSpec &spec : kSpecs)
        m_actions.value(idOf(spec))->setIcon(m_theme.icon(QString::fromLatin1(spec.icon)));
}

QKeySequence ActionRegistry::shippedKeys(const QString &id)
{
    const ActionSpec *spec = find(id);
    return spec ? QKeySequence(QString::fromLatin1(spec->keys), QKeySequence::PortableText) : QKeySequence();
}

void ActionRegistry::takeKeys(const QHash<QString, QKeySequence> &chosen)
{
    for (auto keys = chosen.cbegin(); keys != chosen.cend(); ++keys) {
        if (QAction *action = m_actions.value(keys.key()))
            action->setShortcut({}); // two may have changed places
    }
    for (auto keys = chosen.cbegin(); keys != chosen.cend(); ++keys) {
        if (m_actions.contains(keys.key()) && !setKeys(keys.key(), keys.value()))
            (void)setKeys(keys.key(), shippedKeys(keys.key()));
    }
}

Result<void> ActionRegistry::setKeys(const QString &id, const QKeySequence &keys)
{
    if (isTyped(keys))
        return fail(Error::Kind::Invalid, tr("People write with %1. Take Ctrl or Alt with it, or one of F1 to F12.")
                                              .arg(keys.toString(QKeySequence::NativeText)));
    if (isTaken(keys))
        return fail(Error::Kind::Conflict, tr("%1 has its meaning in every form and text. Choose other keys.")
                                               .arg(keys.toString(QKeySequence::NativeText)));
    for (const QAction *other : std::as_const(m_actions)) {
        if (!keys.isEmpty() && other->objectName() != id && other->shortcut() == keys)
            return fail(Error::Kind::Conflict, tr("%1 already stands for \"%2\". Choose other keys.")
                                                   .arg(keys.toString(QKeySequence::NativeText), other->text()));
    }
    m_actions.value(id)->setShortcut(keys);
    return {};
}

QString ActionRegistry::groupOf(const QAction &action)
{
    const ActionSpec *spec = find(action.objectName());
    return spec ? QCoreApplication::translate("ActionGroup", spec->group) : QString();
}

QPushButton *makeActionButton(const QString &name, QAction &action)
{
    QPushButton *button = makeIconButton(name, action.text());
    const auto follow = [button, &action] {
        button->setIcon(action.icon());
        button->setEnabled(action.isEnabled());
        button->setToolTip(action.text());
        button->setAccessibleName(action.text());
    };
    follow();
    QObject::connect(&action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    return button;
}

QString keyText(const QAction &action) { return action.shortcut().toString(QKeySequence::NativeText); }

} // namespace leye
