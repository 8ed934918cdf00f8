// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/ShownText.h"

#include <QChar>
#include <QList>

using namespace Qt::StringLiterals;

bool isHidden(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString shownText(const QString &fromOutside, qsizetype maxSize)
{
    QString shown;
    qsizetype cut = 0; // the longest beginning that leaves room for an ellipsis
    // No character gets shorter when it is shown, so those beyond the limit do not matter.
    for (const char32_t character : fromOutside.simplified().left(maxSize + 1).toUcs4()) {
        const QString piece = isHidden(character)
            ? "[U+%1]"_L1.arg(QString::number(character, 16).toUpper().rightJustified(4, u'0'))
            : QString::fromUcs4(&character, 1);
        if (shown.size() + piece.size() > maxSize)
            return shown.left(cut) + u'…';
        shown += piece;
        if (shown.size() < maxSize)
            cut = shown.size();
    }
    return shown;
}
