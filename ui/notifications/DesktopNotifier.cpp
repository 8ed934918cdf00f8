// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "notifications/DesktopNotifier.h"

#include "Identity.h"

#include <QApplication>
#include <QWidget>

#include <utility>

#ifdef HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

DesktopNotifier::DesktopNotifier(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void DesktopNotifier::notify(const QString &title, const QString &text)
{
    QApplication::alert(m_window);
    send(title, text);
}

void DesktopNotifier::invoked(uint id, const QString &action)
{
    if (!m_sent.removeOne(id) || action != "default"_L1)
        return;
    m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
}

#ifdef HAVE_DBUS

namespace {

constexpr auto Service = "org.freedesktop.Notifications"_L1;
constexpr auto Path = "/org/freedesktop/Notifications"_L1;

} // namespace

/// The Desktop Notifications Specification, https://specifications.freedesktop.org/notification-spec. The body may be read
/// as markup there, so it is escaped.
void DesktopNotifier::send(const QString &title, const QString &text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    if (!std::exchange(m_listening, true))
        // The signature is normalized, so that Qt need not do it.
        // clang-format off
        bus.connect(Service, Path, Service, u"ActionInvoked"_s, this, SLOT(invoked(uint,QString)));
    // clang-format on

    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Service, u"Notify"_s);
    const uint replacesNone = 0;
    const int usualTime = -1;
    const QVariantMap hints{{u"desktop-entry"_s, QString(Identity::id)}};
    call << QString(Identity::name) << replacesNone << QString(Identity::id) << title << text.toHtmlEscaped()
         << QStringList{u"default"_s, tr("Open")} << hints << usualTime;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            m_sent << reply.value();
        watcher->deleteLater();
    });
}

#else

void DesktopNotifier::send(const QString &, const QString &) { }

#endif
