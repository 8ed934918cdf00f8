// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QTimer>

/// The sandbox's companion program, running as long as we do: it ends when its standard input closes (product.md, The
/// sandbox). It tells its world in one line of JSON.
class SandboxProcess : public QObject
{
    Q_OBJECT
public:
    enum class Trouble { Missing, Silent, Ended };

    explicit SandboxProcess(QObject *parent = nullptr);
    ~SandboxProcess() override;

    /// started() or stopped() follows.
    void start(const QStringList &arguments);
    /// Lets it end; ended() follows soon, whatever it does.
    void end();

signals:
    /// The line that the companion wrote, as it wrote it, with its line end.
    void started(const QByteArray &line);
    /// It is not there, did not tell its world in time, or ended before we did.
    void stopped(SandboxProcess::Trouble trouble);
    void ended();

private:
    void readLine();
    void stop(Trouble trouble);

    QProcess m_process;
    QTimer m_deadline;
    QByteArray m_line;
    bool m_told = false;
};
