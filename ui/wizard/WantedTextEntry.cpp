// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/WantedTextEntry.h"

#include "Theme.h"
#include "widgets/CountedLineEdit.h"
#include "widgets/LimitedTextEdit.h"

WantedTextEntry::WantedTextEntry(const WantedText &text, Size size, QWidget *parent)
    : QObject(parent)
    , m_member(text.member)
{
    if (text.entry != WantedText::Entry::Prose) {
        m_line = size == Size::Form ? new CountedLineEdit(text.maxLength, parent) : new QLineEdit(parent);
        m_line->setMaxLength(text.maxLength);
        connect(m_line, &QLineEdit::textChanged, this, &WantedTextEntry::textChanged);
        return;
    }
    m_prose = new LimitedTextEdit(text.maxLength, parent);
    m_prose->setTabChangesFocus(true);
    const int lines = size == Size::Form ? 4 : 2;
    m_prose->setFixedHeight(m_prose->fontMetrics().lineSpacing() * lines + Theme::gap(parent));
    connect(m_prose, &LimitedTextEdit::textChanged, this, [this] { emit textChanged(m_prose->toPlainText()); });
}

QWidget *WantedTextEntry::field() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_prose;
}

QString WantedTextEntry::text() const
{
    return m_line ? m_line->text() : m_prose->toPlainText();
}

void WantedTextEntry::show(const QString &text)
{
    if (this->text() == text)
        return;
    if (m_line)
        m_line->setText(text);
    else
        m_prose->setPlainText(text);
}

QString WantedTextEntry::count() const
{
    return m_prose ? m_prose->count() : QString();
}
