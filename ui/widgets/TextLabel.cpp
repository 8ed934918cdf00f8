// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/TextLabel.h"

#include <QPainter>

#include <algorithm>

namespace {

double factor(TextLabel::Size size)
{
    switch (size) {
    case TextLabel::Size::Small:
        return 0.93;
    case TextLabel::Size::Normal:
    case TextLabel::Size::Heading:
        return 1;
    case TextLabel::Size::Title:
        return 1.5;
    }
    Q_UNREACHABLE();
}

} // namespace

TextLabel::TextLabel(QWidget *parent)
    : TextLabel({}, parent)
{
}

TextLabel::TextLabel(const QString &text, QWidget *parent)
    : TextLabel(text, Tone::Normal, Size::Normal, parent)
{
}

TextLabel::TextLabel(const QString &text, Tone tone, Size size, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
    , m_size(size)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
}

void TextLabel::setText(const QString &text)
{
    setRuns({{.text = text, .tone = m_tone}});
}

void TextLabel::setRuns(const QList<WrappedText::Run> &runs)
{
    m_text = WrappedText(runs);
    m_text.setBreaksAnywhere(m_isCode);
    QLabel::setText(m_text.text());
    updateGeometry();
    update();
}

void TextLabel::setTone(Tone tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    setText(text());
}

void TextLabel::setSize(Size size)
{
    m_size = size;
    updateGeometry();
    update();
}

void TextLabel::setIndented(int pixels)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(mirrored ? 0 : pixels, contentsMargins().top(), mirrored ? pixels : 0, contentsMargins().bottom());
}

void TextLabel::setIsCode(bool isCode)
{
    m_isCode = isCode;
    m_text.setBreaksAnywhere(isCode);
    updateGeometry();
    update();
}

QFont TextLabel::shownFont() const
{
    QFont shown = scaled(font(), factor(m_size));
    if (m_size == Size::Heading || m_size == Size::Title)
        shown.setWeight(QFont::DemiBold);
    return shown;
}

QSize TextLabel::sizeHint() const
{
    const QMargins around = contentsMargins();
    const QSizeF size = m_text.size(shownFont(), 1e6);
    return QSize(int(size.width()) + 1, int(size.height())).grownBy(around);
}

QSize TextLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(shownFont());
    return QSize(std::min(sizeHint().width(), metrics.averageCharWidth() * 8), metrics.height());
}

int TextLabel::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    const int inner = std::max(1, width - around.left() - around.right());
    return int(m_text.size(shownFont(), inner).height()) + around.top() + around.bottom();
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect inside = contentsRect();
    if (alignment().testFlag(Qt::AlignVCenter))
        inside.translate(0, std::max(0, height() - heightForWidth(width())) / 2);
    m_text.draw(&painter, inside.topLeft(), shownFont(), inside.width(), layoutDirection(), Theme::of(this),
                m_isCode ? Qt::LeftToRight : layoutDirection());
}
