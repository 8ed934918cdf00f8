// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "SecretEvents.h"

namespace {

QAccessible::UpdateHandler former = nullptr;

QString bullets(const QString &text)
{
    return QString(text.size(), QChar(0x2022));
}

bool isOfPassword(QAccessibleEvent *event)
{
    const QAccessibleInterface *of = event->accessibleInterface();
    return of && of->isValid() && of->state().passwordEdit;
}

void handle(QAccessibleEvent *event)
{
    const auto instead = SecretEvents::masked(event);
    QAccessibleEvent *goesOn = instead ? instead.get() : event;
    if (former) {
        former(goesOn);
        return;
    }
    // Without a handler the event goes to the platform, which nothing public reaches otherwise.
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(goesOn);
    QAccessible::installUpdateHandler(handle);
}

} // namespace

void SecretEvents::install()
{
    if (const auto before = QAccessible::installUpdateHandler(handle); before != handle)
        former = before;
}

std::unique_ptr<QAccessibleEvent> SecretEvents::masked(QAccessibleEvent *event)
{
    // An event is of an object, or of a child of its interface that is no object; a text field is one.
    QObject *object = event->object();
    if (!object || !isOfPassword(event))
        return nullptr;
    switch (event->type()) {
    case QAccessible::TextInserted: {
        const auto *inserted = static_cast<QAccessibleTextInsertEvent *>(event);
        auto instead =
            std::make_unique<QAccessibleTextInsertEvent>(object, inserted->changePosition(), bullets(inserted->textInserted()));
        instead->setCursorPosition(inserted->cursorPosition());
        return instead;
    }
    case QAccessible::TextRemoved: {
        const auto *removed = static_cast<QAccessibleTextRemoveEvent *>(event);
        auto instead =
            std::make_unique<QAccessibleTextRemoveEvent>(object, removed->changePosition(), bullets(removed->textRemoved()));
        instead->setCursorPosition(removed->cursorPosition());
        return instead;
    }
    case QAccessible::TextUpdated: {
        const auto *updated = static_cast<QAccessibleTextUpdateEvent *>(event);
        auto instead = std::make_unique<QAccessibleTextUpdateEvent>(
            object, updated->changePosition(), bullets(updated->textRemoved()), bullets(updated->textInserted()));
        instead->setCursorPosition(updated->cursorPosition());
        return instead;
    }
    case QAccessible::ValueChanged:
        return std::make_unique<QAccessibleValueChangeEvent>(object, QVariant());
    default:
        return nullptr;
    }
}
