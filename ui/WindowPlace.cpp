// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "WindowPlace.h"

#include <QEvent>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr auto GeometryField = "geometry"_L1;
constexpr auto LookField = "list"_L1;

} // namespace

WindowPlace::WindowPlace(QWidget *window, const QString &folder, const Look &look)
    : QObject(window)
    , m_window(window)
    , m_look(look)
    , m_file(folder + "/window.json"_L1)
{
    window->installEventFilter(this);
}

Result<Done> WindowPlace::restore()
{
    return m_file.load().map([this](const QJsonObject &content) {
        m_window->restoreGeometry(QByteArray::fromBase64(content.value(GeometryField).toString().toLatin1()));
        if (m_look.restore)
            m_look.restore(content.value(LookField).toObject());
        return Done{};
    });
}

bool WindowPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Close)
        save();
    return QObject::eventFilter(watched, event);
}

void WindowPlace::save() const
{
    QJsonObject content{{GeometryField, QString::fromLatin1(m_window->saveGeometry().toBase64())}};
    if (m_look.now)
        content.insert(LookField, m_look.now());
    // Nothing depends on the place, so a failure to write it is not reported.
    (void)m_file.write(content);
}
