// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/LimitedTextEdit.h"

#include "widgets/CountedLineEdit.h"

LimitedTextEdit::LimitedTextEdit(int maxLength, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_maxLength(maxLength)
{
    connect(this, &QPlainTextEdit::textChanged, this, &LimitedTextEdit::cut);
}

QString LimitedTextEdit::count() const
{
    return CountedLineEdit::count(toPlainText().size(), m_maxLength);
}

void LimitedTextEdit::cut()
{
    const QString text = toPlainText();
    const auto excess = int(text.size()) - m_maxLength;
    if (excess <= 0)
        return;
    // The text that has just been typed or pasted ends at the cursor; one that was set as a whole ends at its end.
    QTextCursor cursor = textCursor();
    const int end = cursor.position() < excess ? int(text.size()) : cursor.position();
    int begin = end - excess;
    if (begin > 0 && text.at(begin).isLowSurrogate())
        --begin;
    cursor.joinPreviousEditBlock();
    cursor.setPosition(begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.endEditBlock();
}
