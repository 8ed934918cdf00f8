// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/JsonFile.h"

#include <QObject>

class QWidget;

/// Remembers size and place of a window from one run to the next, `window.json` in the settings folder (rules.md 31).
class WindowPlace : public QObject
{
    Q_OBJECT
public:
    /// A child of `window`. A file that cannot be written is of no consequence.
    WindowPlace(QWidget *window, const QString &folder);

    /// Fails as JsonFile::load() does; the window then keeps its place.
    Result<Done> restore();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void save() const;

    QWidget *m_window;
    JsonFile m_file;
};
