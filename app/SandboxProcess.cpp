// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "SandboxProcess.h"

#include "Identity.h"
#include "base/Log.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype MaxLineLength = 1024 * 1024;

/// The companion beside the program (build folder, Windows, macOS), or else where a Linux package installs it.
QString companion()
{
    const QString beside = QCoreApplication::applicationDirPath();
    return QStandardPaths::findExecutable(Identity::sandboxBinary, {beside, beside + "/../libexec/"_L1 + Identity::binary});
}

} // namespace

SandboxProcess::SandboxProcess(QObject *parent)
    : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(10s);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Failure::Silent); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::readLine);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError problem) {
        if (problem == QProcess::FailedToStart)
            stop(Failure::Missing);
    });
    connect(&m_process, &QProcess::finished, this, [this] { stop(m_hasStarted ? Failure::Ended : Failure::Silent); });
}

SandboxProcess::~SandboxProcess() = default;

void SandboxProcess::start(const QStringList &arguments)
{
    const QString program = companion();
    if (program.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { stop(Failure::Missing); }, Qt::QueuedConnection);
        return;
    }
    m_deadline.start();
    m_process.start(program, arguments);
}

void SandboxProcess::end()
{
    m_deadline.disconnect(this);
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning) {
        QMetaObject::invokeMethod(this, &SandboxProcess::ended, Qt::QueuedConnection);
        return;
    }
    connect(&m_process, &QProcess::finished, this, &SandboxProcess::ended);
    connect(&m_deadline, &QTimer::timeout, &m_process, &QProcess::kill);
    m_deadline.start(2s);
    m_process.closeWriteChannel();
}

void SandboxProcess::readLine()
{
    const QByteArray output = m_process.readAllStandardOutput();
    if (m_hasStarted)
        return;
    m_line += output;
    const qsizetype end = m_line.indexOf('\n');
    if (end < 0) {
        if (m_line.size() > MaxLineLength)
            stop(Failure::Silent);
        return;
    }
    m_line.truncate(end + 1);
    m_hasStarted = true;
    m_deadline.stop();
    qCDebug(Log::sandbox) << "the companion runs as process" << m_process.processId();
    emit started(std::exchange(m_line, {}));
}

void SandboxProcess::stop(Failure failure)
{
    qCDebug(Log::sandbox) << "the companion stopped:" << m_process.errorString();
    m_deadline.stop();
    m_process.disconnect(this);
    m_process.kill();
    emit stopped(failure);
}
