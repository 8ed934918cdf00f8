// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/FieldLabel.h"

#include "Theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const QString Star = u"*"_s;
}

FieldLabel::FieldLabel(const QString &textWithMnemonic, QWidget *parent)
    : QLabel(textWithMnemonic, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
}

void FieldLabel::setRequired(bool required)
{
    m_required = required;
    // Keeps space for the star, at the side where the text ends.
    const int room = required ? fontMetrics().horizontalAdvance(Star) : 0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(mirrored ? room : 0, 0, mirrored ? 0 : room, 0);
    update();
}

QSize FieldLabel::sizeHint() const
{
    // On one line if there is room; QLabel would rather wrap.
    return fontMetrics().size(Qt::TextShowMnemonic, text()).grownBy(contentsMargins()) + QSize(2, 0);
}

void FieldLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!m_required)
        return;
    const int width = std::min(contentsRect().width(), fontMetrics().size(Qt::TextShowMnemonic, text()).width());
    const QRect star = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(width, 0, contentsMargins().left() + contentsMargins().right(), height()));
    QPainter painter(this);
    painter.setPen(Theme::of(this).bad);
    painter.drawText(star, Qt::AlignVCenter, Star);
}

void FieldLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        setRequired(m_required);
}
