// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Theme.h"

#include <QFont>
#include <QList>
#include <QSizeF>
#include <QString>

class QPainter;
class QPointF;

/// Plain text in runs of their own colour and weight, broken at words and, where a word is too long, inside it, so that an
/// address of any length stays within its place.
class WrappedText
{
public:
    struct Run {
        QString text;
        Tone tone = Tone::Normal;
        bool bold = false;
    };

    WrappedText() = default;
    explicit WrappedText(const QList<Run> &runs);

    /// Codes have no words: their lines are all filled.
    void setBreaksAnywhere(bool anywhere) { m_breaksAnywhere = anywhere; }

    QString text() const;
    QSizeF size(const QFont &font, qreal width) const;
    /// Draws it from `topLeft` on, within `width`, aligned to the side where `direction` begins; the text itself runs in
    /// `textDirection`.
    void draw(QPainter *painter, const QPointF &topLeft, const QFont &font, qreal width, Qt::LayoutDirection direction,
              const Theme &theme, Qt::LayoutDirection textDirection) const;

private:
    QString joined() const;

    QList<Run> m_runs;
    bool m_breaksAnywhere = false;
};

/// `font` made larger or smaller, whichever unit its size is in.
QFont scaled(QFont font, double factor);
