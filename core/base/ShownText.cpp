// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/ShownText.h"

#include <QChar>
#include <QList>

#include <utility>

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

QString shownText(const QString &fromOutside, qsizetype most)
{
    QString shown;
    bool space = false;
    // Every character takes at least one unit, so what lies behind twice the limit is never shown.
    const auto characters = QStringView(fromOutside).trimmed().left(2 * most + 2).toUcs4();
    for (const char32_t character : characters) {
        if (shown.size() > most)
            break;
        if (QChar::isSpace(character)) {
            space = !shown.isEmpty();
            continue;
        }
        if (std::exchange(space, false))
            shown += u' ';
        if (isHidden(character))
            shown += "[U+%1]"_L1.arg(QString::number(character, 16).toUpper().rightJustified(4, u'0'));
        else
            shown += QStringView(QChar::fromUcs4(character));
    }
    if (shown.size() > most) {
        shown.truncate(most - 1);
        if (shown.back().isHighSurrogate())
            shown.chop(1);
        shown += u'…';
    }
    return shown;
}
