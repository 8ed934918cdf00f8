// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "EndRequests.h"

#ifdef Q_OS_UNIX

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr std::array Signals{SIGTERM, SIGINT, SIGHUP};

int wakeUp[2] = {-1, -1}; // a signal's handler may only write to it

extern "C" void onEndSignal(int)
{
    const char one = 1;
    [[maybe_unused]] const auto written = ::write(wakeUp[1], &one, 1);
}

void handleWith(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND); // a second one ends a process that does not end by itself
    for (const int signal : Signals)
        ::sigaction(signal, &action, nullptr);
}

} // namespace

EndRequests::EndRequests(QObject *parent)
    : QObject(parent)
{
    if (::pipe(wakeUp) != 0)
        return;
    for (const int end : wakeUp)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(wakeUp[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [notifier] {
        notifier->setEnabled(false);
        QCoreApplication::exit(0);
    });
    handleWith(onEndSignal);
}

EndRequests::~EndRequests()
{
    if (wakeUp[0] < 0)
        return;
    handleWith(SIG_DFL);
    for (int &end : wakeUp)
        ::close(std::exchange(end, -1));
}

#else

EndRequests::EndRequests(QObject *parent)
    : QObject(parent)
{
}

EndRequests::~EndRequests() = default;

#endif
