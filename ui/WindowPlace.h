// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/JsonFile.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

class QWidget;

/// Remembers size and place of a window, and what else of it is wanted, from one run to the next: `window.json` in the settings
/// folder (rules.md 31).
class WindowPlace : public QObject
{
    Q_OBJECT
public:
    /// What else is remembered.
    struct Look {
        std::function<QJsonObject()> now;
        std::function<void(const QJsonObject &)> restore; ///< what a former run wrote down; empty if there was none
    };

    /// A child of `window`. A file that cannot be written is of no consequence.
    WindowPlace(QWidget *window, const QString &folder, const Look &look = {});

    /// Fails as JsonFile::load() does; the window then keeps its place.
    Result<Done> restore();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void save() const;

    QWidget *m_window;
    Look m_look;
    JsonFile m_file;
};
