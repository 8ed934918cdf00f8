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
    /// Belongs to `window`. A file that cannot be written changes nothing.
    WindowPlace(QWidget *window, const QString &folder);

    /// A file that cannot be read is kept aside, as the problem tells (rules.md 35).
    Result<Done> restore();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void save() const;

    QWidget *m_window;
    JsonFile m_file;
};
