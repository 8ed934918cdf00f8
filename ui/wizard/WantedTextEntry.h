// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/NewConnectionFields.h"

#include <QWidget>

class LimitedTextEdit;
class QLineEdit;

/// The field in which a text of a new connection is entered: a line, or several for a description.
class WantedTextEntry : public QObject
{
    Q_OBJECT
public:
    enum class Size {
        Form,  ///< shows how much of the length of a line is used
        Small, ///< a row among others
    };
    /// The field belongs to `parent`, as does this.
    WantedTextEntry(const WantedText &text, Size size, QWidget *parent);

    QString NewConnection::*member() const { return m_member; }
    QWidget *field() const;
    QString text() const;
    /// Leaves a field that holds this text already alone, and the cursor in it.
    void show(const QString &text);
    /// How much of the length of a field of several lines is used; a line shows it itself, and yields nothing.
    QString count() const;

signals:
    void textChanged(const QString &text);

private:
    QString NewConnection::*m_member;
    QLineEdit *m_line = nullptr;
    LimitedTextEdit *m_prose = nullptr;
};
