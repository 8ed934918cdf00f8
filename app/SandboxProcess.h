// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QTimer>

/// The sandbox's companion program (product.md, The sandbox). It writes the instances of its world as one line of JSON, and ends
/// when its standard input closes, so it never outlives this program.
class SandboxProcess : public QObject
{
    Q_OBJECT
public:
    enum class Failure { Missing, Silent, Ended };

    explicit SandboxProcess(QObject *parent = nullptr);
    ~SandboxProcess() override;

    /// Emits started() or stopped() later.
    void start(const QStringList &arguments);
    /// Asks the companion to end, and kills it after two seconds. Emits ended() then.
    void end();

signals:
    /// The line of JSON as the companion wrote it, with its line end.
    void started(const QByteArray &line);
    /// The companion is missing, did not write its line in time, or ended by itself.
    void stopped(SandboxProcess::Failure failure);
    void ended();

private:
    void readLine();
    void stop(Failure failure);

    QProcess m_process;
    QTimer m_deadline;
    QByteArray m_line;
    bool m_hasStarted = false;
};
