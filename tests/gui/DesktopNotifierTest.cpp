// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "notifications/DesktopNotifier.h"

#include "catch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Service = "org.freedesktop.Notifications"_L1;
constexpr auto Path = "/org/freedesktop/Notifications"_L1;
constexpr uint Id = 7;

/// The desktop's service for notifications, on a connection of its own to the session's bus.
class Notifications : public QDBusVirtualObject
{
public:
    Notifications()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, Service))
    {
        REQUIRE(m_bus.registerVirtualObject(Path, this));
        REQUIRE(m_bus.registerService(Service));
    }
    ~Notifications() override { QDBusConnection::disconnectFromBus(Service); }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == "GetCapabilities"_L1)
            return connection.send(message.createReply(QStringList{u"body"_s, u"actions"_s}));
        if (message.member() != "Notify"_L1)
            return false;
        m_shown << message.arguments().value(4).toString();
        return connection.send(message.createReply(Id));
    }

    const QStringList &shown() const { return m_shown; }

    void click(uint id, const QString &token, const QString &action = u"default"_s)
    {
        send(u"ActivationToken"_s, id, token);
        send(u"ActionInvoked"_s, id, action);
    }

private:
    void send(const QString &signal, uint id, const QString &text)
    {
        QDBusMessage message = QDBusMessage::createSignal(Path, Service, signal);
        message << id << text;
        REQUIRE(m_bus.send(message));
    }

    QDBusConnection m_bus;
    QStringList m_shown;
};

} // namespace

TEST_CASE("a click on a notification is told once, with the token by which the desktop lets the window come to the front")
{
    const auto reset = qScopeGuard([] { qunsetenv("XDG_ACTIVATION_TOKEN"); });
    QWidget window;
    DesktopNotifier notifier(&window);
    QStringList tokens;
    QObject::connect(&notifier, &DesktopNotifier::clicked, &window,
                     [&tokens] { tokens << qEnvironmentVariable("XDG_ACTIVATION_TOKEN"); });
    Notifications desktop;
    notifier.notify(u"Connection active"_s, u"acme_to_company-b"_s);
    REQUIRE(QTest::qWaitFor([&desktop] { return desktop.shown() == QStringList{u"acme_to_company-b"_s}; }));

    desktop.click(Id + 1, u"of-another-program"_s);
    desktop.click(Id, u"token-1"_s);
    REQUIRE(QTest::qWaitFor([&tokens] { return !tokens.isEmpty(); }));
    CHECK(tokens == QStringList{u"token-1"_s});

    desktop.click(Id, u"token-2"_s); // the notification is gone with the first click
    notifier.notify(u"Connection active"_s, u"another"_s);
    REQUIRE(QTest::qWaitFor([&desktop] { return desktop.shown().size() == 2; }));
    desktop.click(Id, u"token-3"_s);
    REQUIRE(QTest::qWaitFor([&tokens] { return tokens.size() > 1; }));
    CHECK(tokens == QStringList{u"token-1"_s, u"token-3"_s});
}
