// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/InvitationCodeBox.h"

#include "Theme.h"
#include "widgets/StatusLine.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {
/// Fills a line, whatever the length of the code.
constexpr int MaskLength = 48;
} // namespace

InvitationCodeBox::InvitationCodeBox(QWidget *parent)
    : QWidget(parent)
    , m_text(new StatusLine(this))
    , m_toggle(new QPushButton(this))
{
    QFont fixed = font();
    fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    m_text->setFont(fixed);
    m_text->setIsCode(true);
    m_text->setAlignment(Qt::AlignVCenter);
    m_text->setAccessibleName(tr("Invitation code"));

    auto *row = new QHBoxLayout(this);
    const int gap = Theme::gap(this);
    row->setContentsMargins(gap, gap, gap, gap);
    row->setSpacing(gap);
    row->addWidget(m_text, 1);
    row->addWidget(m_toggle, 0, Qt::AlignBottom);
    connect(m_toggle, &QPushButton::clicked, this, [this] { reveal(!m_isRevealed); });
    reveal(false);
}

void InvitationCodeBox::setCode(const InvitationCode &code)
{
    if (m_code == code)
        return;
    m_code = code;
    reveal(false);
}

void InvitationCodeBox::reveal(bool revealed)
{
    m_isRevealed = revealed && m_code;
    const QString shown = m_isRevealed ? m_code->secret().revealText() : QString(MaskLength, u'•');
    m_text->say(shown, Tone::Normal);
    m_text->setAccessibleDescription(m_isRevealed ? shown : tr("Hidden. Choose Show to reveal it."));
    m_toggle->setText(m_isRevealed ? tr("&Hide") : tr("Sho&w"));
}

void InvitationCodeBox::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.codeBackground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void InvitationCodeBox::hideEvent(QHideEvent *event)
{
    reveal(false);
    QWidget::hideEvent(event);
}
