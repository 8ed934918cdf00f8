// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "notifications/DesktopNotifier.h"

#include "Identity.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QTimer>
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
    if (m_sent.removeOne(id) && action == "default"_L1)
        emit clicked();
}

void DesktopNotifier::activated(uint id, const QString &token)
{
    if (m_sent.contains(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // taken by Qt when the window is activated
}

/// Where the system shows notifications of icons in its tray only: an icon is there for as long as the notification is.
void DesktopNotifier::sendByTray(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    constexpr int shownFor = 10'000;
    auto *icon = new QSystemTrayIcon(m_window->windowIcon(), this);
    connect(icon, &QSystemTrayIcon::messageClicked, this, &DesktopNotifier::clicked);
    connect(icon, &QSystemTrayIcon::messageClicked, icon, &QObject::deleteLater);
    QTimer::singleShot(shownFor, icon, &QObject::deleteLater);
    icon->setToolTip(QString(Identity::name));
    icon->show();
    icon->showMessage(title, text, m_window->windowIcon(), shownFor);
}

#ifdef HAVE_DBUS

namespace {

constexpr auto Service = "org.freedesktop.Notifications"_L1;
constexpr auto Path = "/org/freedesktop/Notifications"_L1;

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(Service, Path, Service, method);
}

} // namespace

/// The Desktop Notifications Specification, https://specifications.freedesktop.org/notification-spec. Only a service that says so
/// reads the body as markup.
void DesktopNotifier::send(const QString &title, const QString &text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        sendByTray(title, text);
        return;
    }
    if (!std::exchange(m_listening, true)) {
        // The signatures are normalized, so that Qt need not do it.
        // clang-format off
        bus.connect(Service, Path, Service, u"ActivationToken"_s, this, SLOT(activated(uint,QString)));
        bus.connect(Service, Path, Service, u"ActionInvoked"_s, this, SLOT(invoked(uint,QString)));
        // clang-format on
    }
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, title, text] {
        const QDBusPendingReply<QStringList> capabilities = *watcher;
        watcher->deleteLater();
        if (capabilities.isValid())
            sendTo(title, capabilities.value().contains("body-markup"_L1) ? text.toHtmlEscaped() : text);
        else
            sendByTray(title, text);
    });
}

void DesktopNotifier::sendTo(const QString &title, const QString &body)
{
    QDBusMessage call = callOf(u"Notify"_s);
    const uint replacesNone = 0;
    const int usualTime = -1;
    const QVariantMap hints{{u"desktop-entry"_s, QString(Identity::id)}};
    call << QString(Identity::name) << replacesNone << QString(Identity::id) << title << body
         << QStringList{u"default"_s, tr("Open")} << hints << usualTime;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            m_sent << reply.value();
        watcher->deleteLater();
    });
}

#else

void DesktopNotifier::send(const QString &title, const QString &text)
{
    sendByTray(title, text);
}

void DesktopNotifier::sendTo(const QString &, const QString &) { }

#endif
