// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/ModeCard.h"

#include "Words.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double SmallText = 0.93;
constexpr double TitleText = 1.07;

} // namespace

/// A part of the card's text and its position.
struct ModeCard::Paragraph {
    WrappedText text;
    QFont font;
    QRect at;
    bool bullet;
};

ModeCard::ModeCard(ConfigurationMode mode, QWidget *parent)
    : QRadioButton(parent)
    , m_mode(mode)
{
    switch (mode) {
    case ConfigurationMode::Basic:
        setText(tr("&Basic"));
        break;
    case ConfigurationMode::Visual:
        setText(tr("&Visual"));
        break;
    case ConfigurationMode::Script:
        setText(tr("&Script"));
        break;
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    describe();
}

void ModeCard::setReason(const QString &reason)
{
    if (m_reason == reason)
        return;
    m_reason = reason;
    describe();
    updateGeometry();
    update();
}

void ModeCard::describe()
{
    QStringList parts{Words::modeLabel(m_mode)};
    parts += Words::modeBullets(m_mode);
    parts << remark();
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(u". "_s));
}

QString ModeCard::remark() const
{
    return isAvailable() ? Words::modeNote(m_mode) : m_reason;
}

int ModeCard::padding() const
{
    return fontMetrics().height() * 3 / 4;
}

int ModeCard::dotSize() const
{
    return fontMetrics().height() * 4 / 5;
}

QList<ModeCard::Paragraph> ModeCard::arrange(int width) const
{
    const QFont small = scaled(font(), SmallText);
    const int indent = QFontMetrics(small).height();
    const int left = padding();
    const int inner = std::max(1, width - 2 * padding());
    QFont title = scaled(font(), TitleText);
    title.setWeight(QFont::DemiBold);

    QList<Paragraph> paragraphs;
    int y = padding();
    const auto add = [&](const QList<WrappedText::Run> &runs, const QFont &textFont, int x, bool bullet) {
        const WrappedText text(runs);
        const int room = std::max(1, left + inner - x);
        const int height = int(text.size(textFont, room).height());
        paragraphs << Paragraph{text, textFont, QRect(x, y, room, height), bullet};
        y += height;
    };
    QList<WrappedText::Run> name{{.text = Words::mode(m_mode)}};
    if (const QString label = Words::modeLabel(m_mode); !label.isEmpty())
        name << WrappedText::Run{.text = u' ' + label, .tone = Tone::Soft};
    add(name, title, left + dotSize() + padding() * 2 / 3, false);
    y += padding() / 2;
    const QStringList bullets = Words::modeBullets(m_mode);
    for (const QString &bullet : bullets)
        add({{.text = bullet, .tone = Tone::Soft}}, small, left + indent, true);
    if (!remark().isEmpty()) {
        y += padding() / 2;
        add({{.text = remark(), .tone = isAvailable() ? Tone::Soft : Tone::Warn}}, small, left, false);
    }
    return paragraphs;
}

QSize ModeCard::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 30;
    return {width, heightForWidth(width)};
}

QSize ModeCard::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, 2 * padding() + fontMetrics().height()};
}

int ModeCard::heightForWidth(int width) const
{
    return arrange(width).constLast().at.bottom() + 1 + padding();
}

bool ModeCard::hitButton(const QPoint &at) const
{
    return rect().contains(at);
}

void ModeCard::nextCheckState()
{
    if (isAvailable())
        setChecked(true);
}

void ModeCard::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };

    // The frame is dashed if the mode cannot be chosen, and of double width if it is chosen; the focus is a ring inside it.
    const bool hovered = underMouse() && isEnabled() && isAvailable();
    QPen frame(isChecked() ? theme.accent : !isAvailable() || hovered ? theme.control : theme.line, isChecked() ? 2 : 1);
    if (!isAvailable())
        frame.setStyle(Qt::DashLine);
    const auto drawRing = [&](qreal inset, qreal radius) {
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
    };
    painter.setPen(frame);
    painter.setBrush(isChecked() ? theme.accentBackground : theme.surface);
    drawRing(frame.widthF() / 2, 8);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        drawRing(5, 5);
    }

    const QList<Paragraph> paragraphs = arrange(width());
    const QRect title = paragraphs.first().at;
    const QRect dot = mirrored(QRect(padding(), title.center().y() - dotSize() / 2 + 1, dotSize(), dotSize()));
    const qreal stroke = isChecked() ? dot.width() / 3.0 : 1.6;
    painter.setPen(QPen(isChecked() ? theme.accent : theme.control, stroke, isAvailable() ? Qt::SolidLine : Qt::DotLine));
    painter.setBrush(theme.surface);
    painter.drawEllipse(QRectF(dot).adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2));

    for (const Paragraph &paragraph : paragraphs) {
        const QRect place = mirrored(paragraph.at);
        paragraph.text.draw(&painter, place.topLeft(), paragraph.font, place.width(), layoutDirection(), theme,
                            layoutDirection());
        if (!paragraph.bullet)
            continue;
        const QFontMetrics metrics(paragraph.font);
        const int size = std::max(3, metrics.height() / 5);
        const QRect point(paragraph.at.left() - metrics.height() * 2 / 3, paragraph.at.top() + (metrics.height() - size) / 2 + 1,
                          size, size);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.soft);
        painter.drawEllipse(mirrored(point));
    }
}
