// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/ReadOnlyValue.h"

#include "widgets/WrappedText.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>

namespace {

constexpr int CaretWidth = 1;

} // namespace

ReadOnlyValue::ReadOnlyValue(const QString &label, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(label);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    applyDirection();
}

void ReadOnlyValue::setValue(const QString &text, Tone tone)
{
    if (m_tone != tone) {
        m_tone = tone;
        applyTone();
    }
    if (text == value())
        return;
    setPlainText(text);
    updateGeometry();
}

void ReadOnlyValue::setMonospaced(bool monospaced)
{
    QFont shown = font();
    shown.setFamilies(monospaced ? QFontDatabase::systemFont(QFontDatabase::FixedFont).families() : QFont().families());
    setFont(shown);
    applyDirection();
}

void ReadOnlyValue::setBold(bool bold)
{
    QFont shown = font();
    shown.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    setFont(shown);
}

void ReadOnlyValue::setDotted(bool dotted)
{
    m_dotted = dotted;
    applyDirection();
}

int ReadOnlyValue::dotRoom() const
{
    return m_dotted ? fontMetrics().height() : 0;
}

/// The drop that puts another font on the baseline of the label beside it.
int ReadOnlyValue::baselineDrop() const
{
    return std::max(0, QFontMetrics(QFont()).ascent() - fontMetrics().ascent());
}

void ReadOnlyValue::setLeftToRight(bool leftToRight)
{
    m_leftToRight = leftToRight;
    applyDirection();
}

void ReadOnlyValue::applyDirection()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(m_leftToRight ? Qt::LeftToRight : Qt::LayoutDirectionAuto);
    option.setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
    setViewportMargins(mirrored ? 0 : dotRoom(), baselineDrop(), mirrored ? dotRoom() : 0, 0);
}

QSize ReadOnlyValue::sizeHint() const
{
    const QSizeF text = WrappedText({{.text = value()}}).size(font(), 1e6);
    return {int(text.width()) + 2 * CaretWidth + 2 + dotRoom(),
            std::max(int(text.height()), fontMetrics().height()) + baselineDrop()};
}

QSize ReadOnlyValue::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 8), fontMetrics().height() + baselineDrop()};
}

int ReadOnlyValue::heightForWidth(int width) const
{
    return std::max(int(WrappedText({{.text = value()}}).size(font(), std::max(1, width - dotRoom())).height()),
                    fontMetrics().height())
        + baselineDrop();
}

bool ReadOnlyValue::event(QEvent *event)
{
    const bool done = QPlainTextEdit::event(event);
    if (event->type() == QEvent::Paint && m_dotted) {
        const int height = fontMetrics().height();
        const int size = height * 3 / 5;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Text));
        painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height - size) / 2 + 1, size, size)));
    }
    return done;
}

void ReadOnlyValue::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(Theme::of(this).accent, 1, Qt::DotLine));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void ReadOnlyValue::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTone();
    else if (event->type() == QEvent::LayoutDirectionChange)
        applyDirection();
}

void ReadOnlyValue::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    setCursorWidth(0); // it is no field: the caret shows once somebody moves it
    viewport()->update();
}

void ReadOnlyValue::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    viewport()->update();
}

void ReadOnlyValue::keyPressEvent(QKeyEvent *event)
{
    setCursorWidth(CaretWidth);
    QPlainTextEdit::keyPressEvent(event);
}

void ReadOnlyValue::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls, not the value
}

void ReadOnlyValue::applyTone()
{
    // Text is drawn in the role Text, from which the Theme derives the tones: it is asked of the parent.
    const QPalette from = parentWidget() ? parentWidget()->palette() : QPalette();
    const QColor colour = Theme(from).colour(m_tone);
    if (palette().color(QPalette::Text) == colour)
        return;
    QPalette own;
    own.setColor(QPalette::Text, colour);
    setPalette(own);
}
