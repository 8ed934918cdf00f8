// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "SecretClipboard.h"

#include "SecretMimeData.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

SecretClipboard::SecretClipboard(QObject *parent, std::chrono::milliseconds clearAfter, Clears clears)
    : QObject(parent)
    , m_clears(clears)
{
    m_clearing.setSingleShot(true);
    m_clearing.setInterval(clearAfter);
    connect(&m_clearing, &QTimer::timeout, this, &SecretClipboard::clearWhenPossible);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &SecretClipboard::changed);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this] {
        if (m_overdue && canClear())
            clearNow();
    });
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clearNow);
}

SecretClipboard::~SecretClipboard() = default;

void SecretClipboard::copy(const Secret &secret)
{
    copyText(secret.revealText());
}

void SecretClipboard::copyText(const QString &text)
{
    m_hash = hashOf(text);
    m_overdue = false;
    m_clearing.start();
    QGuiApplication::clipboard()->setMimeData(secretMimeData(text).release(), QClipboard::Clipboard);
    emit changed();
}

void SecretClipboard::clearNow()
{
    const bool ours = holdsOurs();
    m_hash.clear();
    m_overdue = false;
    m_clearing.stop();
    if (ours) {
        QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
        emit changed();
    }
}

bool SecretClipboard::holdsOurs() const
{
    if (m_hash.isEmpty())
        return false;
    const QMimeData *data = QGuiApplication::clipboard()->mimeData(QClipboard::Clipboard);
    return data && data->hasText() && hashOf(data->text()) == m_hash;
}

QString SecretClipboard::promise() const
{
    const auto minutes = int(std::chrono::ceil<std::chrono::minutes>(m_clearing.intervalAsDuration()).count());
    //: %1 is a sentence about how long the clipboard keeps something
    return tr("%1 Closing the program also clears it.").arg(promiseFor(minutes));
}

SecretClipboard::Clears SecretClipboard::clearsHere()
{
    return QGuiApplication::platformName().startsWith("wayland"_L1) ? Clears::InFront : Clears::AtAnyTime;
}

QString SecretClipboard::promiseFor(int minutes) const
{
#if defined(Q_OS_MACOS) && QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    return tr("Clipboard managers may keep it here; cleared in %Ln minute(s) if unchanged.", nullptr, minutes);
#else
    if (m_clears == Clears::InFront)
        return tr("Kept out of clipboard history where the desktop allows it; cleared in %Ln minute(s) if unchanged, or when you "
                  "come back to this window.",
                  nullptr, minutes);
    return tr("Kept out of clipboard history where the system allows it; cleared in %Ln minute(s) if unchanged.", nullptr,
              minutes);
#endif
}

bool SecretClipboard::canClear() const
{
    return m_clears == Clears::AtAnyTime || QGuiApplication::applicationState() == Qt::ApplicationActive;
}

void SecretClipboard::clearWhenPossible()
{
    m_overdue = !canClear();
    if (!m_overdue)
        clearNow();
}
